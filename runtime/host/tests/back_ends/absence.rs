//! What a row says of a value that is absent or bad.

use crate::language::Case;

pub const CASES: [Case; 11] = [
    ELEMENTS,
    REASONS,
    LISTS,
    BY_BRANCH,
    RESOURCES,
    SHARED,
    LISTED,
    MOVED,
    STATES,
    NULL_OF_COMPONENTS,
    STATES_IN_A_RECORD,
];

/// The smallest element around that may be left out is; a default stands in the place of a value.
const ELEMENTS: Case = Case {
    name: "absent_elements",
    map: r#"
        map ADT_A01 -> fhir Patient {
          PID-15.1 -> communication.language.text else skip
          PID-15.2 -> communication.preferred     else warn
          // The type is required in the link, and the other in it: the link is left out.
          PID-16.2 -> link.other.display else skip
          PID-16.1 -> link.type via Link else "refer"
          PID-7    -> birthDate          else "1900-01-01"
        }
        table Link : string -> fhir "link-type" { R -> replaces  S -> seealso  else fail }
    "#,
    inputs: &[
        (
            "PID|1||||||20240102||||||||^Y|R^X",
            r#"{"resourceType":"Patient","birthDate":"2024-01-02","link":[{"other":{"display":"X"},"type":"replaces"}]}"#,
        ),
        (
            "PID|1||||||bad||||||||en^Y|R",
            r#"{"resourceType":"Patient","birthDate":"1900-01-01","communication":[{"language":{"text":"en"},"preferred":true}]}"#,
        ),
        (
            "PID|1||||||bad||||||||en^|Q^X",
            r#"{"resourceType":"Patient","birthDate":"1900-01-01","communication":[{"language":{"text":"en"}}],"link":[{"other":{"display":"X"},"type":"refer"}]}"#,
        ),
        ("PID|1", r#"{"resourceType":"Patient"}"#),
    ],
};

/// FHIR's extension for why a value is absent: of primitives, codes, structures; where the value is bad, and where a required one is absent.
const REASONS: Case = Case {
    name: "absent_reasons",
    map: r#"
        table Class : string -> system "http://terminology.hl7.org/CodeSystem/v3-ActCode" { I -> IMP  else fail }
        map ADT_A01 -> fhir Encounter {
          "finished" -> status
          PV1-2      -> class via Class      else absent "unknown"
          PV1-3.9    -> location.location.display else absent "masked"
          PV1-3.10.1 -> location.physicalType.text
          PV1-44     -> period.start         else absent "error"
          PV1-14     -> hospitalization.admitSource via Class else absent "unsupported"
        }
    "#,
    inputs: &[
        (
            "PID|1\rPV1|1|I|^^^^^^^^A^B|||||||||||I||||||||||||||||||||||||||||||20240102",
            r#"{"resourceType":"Encounter","status":"finished","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"IMP"},"period":{"start":"2024-01-02"},"hospitalization":{"admitSource":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"IMP"}]}},"location":[{"location":{"display":"A"},"physicalType":{"text":"B"}}]}"#,
        ),
        (
            "PID|1\rPV1|1||^^^^^^^^^B|||||||||||X||||||||||||||||||||||||||||||bad",
            r#"{"resourceType":"Encounter","status":"finished","class":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]},"period":{"_start":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"error"}]}},"hospitalization":{"admitSource":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unsupported"}]}},"location":[{"location":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"masked"}]},"physicalType":{"text":"B"}}]}"#,
        ),
        // Nothing is said of what is not there and need not be; an element with nothing but a reason is not there.
        (
            "PID|1\rPV1|1|X",
            r#"{"resourceType":"Encounter","status":"finished","class":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]}}"#,
        ),
    ],
};

/// What stands in the place of a list that is required is a list.
const LISTS: Case = Case {
    name: "absent_lists",
    map: r#"
        schema In { code : string ? }
        schema Out { codes : code + }
        map In -> Out { code -> codes else "none" }
    "#,
    inputs: &[
        (r#"{"code":"A"}"#, r#"{"codes":["A"]}"#),
        (r#"{"code":" "}"#, r#"{"codes":["none"]}"#),
        ("{}", r#"{"codes":["none"]}"#),
    ],
};

/// Rows that exclude each other say different things.
const BY_BRANCH: Case = Case {
    name: "absent_by_branch",
    map: r#"
        schema In { kind : string  code : string ?  text : string ? }
        map In -> fhir Observation {
          "final" -> status
          when kind == "a" { code -> code.text else absent "unknown" }
          else             { code -> code.text else fail }
          text -> note.text
        }
    "#,
    inputs: &[
        (
            r#"{"kind":"a","code":"1"}"#,
            r#"{"resourceType":"Observation","status":"final","code":{"text":"1"}}"#,
        ),
        (
            r#"{"kind":"a","text":"t"}"#,
            r#"{"resourceType":"Observation","status":"final","code":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]},"note":[{"text":"t"}]}"#,
        ),
        (r#"{"kind":"b","text":"t"}"#, "MW0920"),
    ],
};

/// A resource that is left out is nowhere referred to; what cannot be without it is left out with it.
const RESOURCES: Case = Case {
    name: "absent_resources",
    map: r#"
        map In -> fhir Bundle {
          "collection" -> type
          each relatives { entry relative : Relative(it, patient) key id }
          entry patient : Patient(it)        key "p"
          entry done    : Done(it, patient)  key "d"
          entry note    : Note(it, done)     key "n" { relative -> extension("https://example.org/relative").valueReference }
        }
        schema In { relatives : Person *  name : string ?  born : string ?  done : string ? }
        schema Person { id : string  born : string ? }
        map Patient(In) -> fhir Patient {
          name -> name.text
          born -> birthDate else warn resource
        }
        map Relative(Person, who : ref Patient ?) -> fhir RelatedPerson {
          id   -> identifier.value
          who  -> patient   else absent "unknown"
          born -> birthDate else skip resource
        }
        map Done(In, who : ref Patient ?) -> fhir Procedure {
          "completed" -> status
          done        -> code.text
          who         -> subject else skip resource
        }
        map Note(In, what : ref Procedure ?) -> fhir Basic {
          "x"  -> code.text
          what -> extension("https://example.org/about").valueReference
        }
    "#,
    inputs: &[
        (
            r#"{"relatives":[{"id":"1","born":"2020-01-01"},{"id":"2","born":"x"}],"name":"N","born":"y","done":"D"}"#,
            r#"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:bcd5cc5b-f547-5db3-9bc7-df6d542ecc33","resource":{"resourceType":"RelatedPerson","id":"bcd5cc5b-f547-5db3-9bc7-df6d542ecc33","identifier":[{"value":"1"}],"patient":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]},"birthDate":"2020-01-01"}},{"fullUrl":"urn:uuid:3a1e8bb3-a249-577f-b709-2705efade5dd","resource":{"resourceType":"Basic","id":"3a1e8bb3-a249-577f-b709-2705efade5dd","extension":[{"url":"https://example.org/relative","valueReference":{"reference":"urn:uuid:bcd5cc5b-f547-5db3-9bc7-df6d542ecc33"}}],"code":{"text":"x"}}}]}"#,
        ),
        (
            r#"{"relatives":[{"id":"1","born":"x"}],"name":"N","born":"1970","done":"D"}"#,
            r#"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:cb16e33f-ec86-5793-b3f4-b5cbf68aa67a","resource":{"resourceType":"Patient","id":"cb16e33f-ec86-5793-b3f4-b5cbf68aa67a","name":[{"text":"N"}],"birthDate":"1970"}},{"fullUrl":"urn:uuid:5e910806-96a6-5394-bbcf-7d596783ed80","resource":{"resourceType":"Procedure","id":"5e910806-96a6-5394-bbcf-7d596783ed80","status":"completed","code":{"text":"D"},"subject":{"reference":"urn:uuid:cb16e33f-ec86-5793-b3f4-b5cbf68aa67a"}}},{"fullUrl":"urn:uuid:3a1e8bb3-a249-577f-b709-2705efade5dd","resource":{"resourceType":"Basic","id":"3a1e8bb3-a249-577f-b709-2705efade5dd","extension":[{"url":"https://example.org/about","valueReference":{"reference":"urn:uuid:5e910806-96a6-5394-bbcf-7d596783ed80"}}],"code":{"text":"x"}}}]}"#,
        ),
        (
            r#"{"name":"N"}"#,
            r#"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:cb16e33f-ec86-5793-b3f4-b5cbf68aa67a","resource":{"resourceType":"Patient","id":"cb16e33f-ec86-5793-b3f4-b5cbf68aa67a","name":[{"text":"N"}]}},{"fullUrl":"urn:uuid:5e910806-96a6-5394-bbcf-7d596783ed80","resource":{"resourceType":"Procedure","id":"5e910806-96a6-5394-bbcf-7d596783ed80","status":"completed","subject":{"reference":"urn:uuid:cb16e33f-ec86-5793-b3f4-b5cbf68aa67a"}}},{"fullUrl":"urn:uuid:3a1e8bb3-a249-577f-b709-2705efade5dd","resource":{"resourceType":"Basic","id":"3a1e8bb3-a249-577f-b709-2705efade5dd","extension":[{"url":"https://example.org/about","valueReference":{"reference":"urn:uuid:5e910806-96a6-5394-bbcf-7d596783ed80"}}],"code":{"text":"x"}}}]}"#,
        ),
    ],
};

/// Entries with one key, some of which are left out: if one of them is written, all references point to it.
const SHARED: Case = Case {
    name: "absent_shared",
    map: r#"
        map In -> fhir Bundle {
          "collection" -> type
          each people as one {
            entry patient : Patient(one)          key one.id once
            entry account : Account(one, patient) key one.id numbered
          }
        }
        schema In { people : Person * }
        schema Person { id : string  born : string ? }
        map Patient(Person) -> fhir Patient {
          id   -> identifier.value
          born -> birthDate else skip resource
        }
        map Account(Person, who : ref Patient ?) -> fhir Account {
          "active" -> status
          who -> subject
        }
    "#,
    inputs: &[(
        r#"{"people":[{"id":"1","born":"x"},{"id":"1","born":"2020"},{"id":"1"},{"id":"2","born":"z"}]}"#,
        r#"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:a54e1e1d-ce23-590b-9fcd-6824d80df6ea","resource":{"resourceType":"Account","id":"a54e1e1d-ce23-590b-9fcd-6824d80df6ea","status":"active","subject":[{"reference":"urn:uuid:952ba720-90d7-5ec5-95a1-8e956c4da6e4"}]}},{"fullUrl":"urn:uuid:952ba720-90d7-5ec5-95a1-8e956c4da6e4","resource":{"resourceType":"Patient","id":"952ba720-90d7-5ec5-95a1-8e956c4da6e4","identifier":[{"value":"1"}],"birthDate":"2020"}},{"fullUrl":"urn:uuid:ad7d48fd-f804-5ef3-968e-47fbe0845d79","resource":{"resourceType":"Account","id":"ad7d48fd-f804-5ef3-968e-47fbe0845d79","status":"active","subject":[{"reference":"urn:uuid:952ba720-90d7-5ec5-95a1-8e956c4da6e4"}]}},{"fullUrl":"urn:uuid:893a1b75-2ef1-5216-a658-040444aa297e","resource":{"resourceType":"Account","id":"893a1b75-2ef1-5216-a658-040444aa297e","status":"active","subject":[{"reference":"urn:uuid:952ba720-90d7-5ec5-95a1-8e956c4da6e4"}]}},{"fullUrl":"urn:uuid:0b49a79b-e3d8-5876-a4a8-9d4a4fbcebe4","resource":{"resourceType":"Account","id":"0b49a79b-e3d8-5876-a4a8-9d4a4fbcebe4","status":"active"}}]}"#,
    )],
};

/// Entries in a list of which some are not there, and some are left out: the others keep their references and numbers.
const LISTED: Case = Case {
    name: "absent_listed",
    map: r#"
        map In -> fhir Bundle {
          "collection" -> type
          each tests as one { entry result : Result(one) when one.state == "F" key "k" numbered }
          entry report : Report(it) key "r" { result -> result }
        }
        schema In { tests : Test * }
        schema Test { state : string  day : string ? }
        map Result(Test) -> fhir Observation {
          "final" -> status
          "x"     -> code.text
          day     -> effectiveDateTime else skip resource
        }
        map Report(In) -> fhir DiagnosticReport {
          "final" -> status
          "x"     -> code.text
        }
    "#,
    inputs: &[(
        r#"{"tests":[{"state":"F","day":"x"},{"state":"P"},{"state":"F","day":"2001"},{"state":"F","day":"y"},{"state":"F","day":"2002"}]}"#,
        r#"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:c2c98d65-bcdb-5202-8e09-9ef92009a531","resource":{"resourceType":"Observation","id":"c2c98d65-bcdb-5202-8e09-9ef92009a531","status":"final","code":{"text":"x"},"effectiveDateTime":"2001"}},{"fullUrl":"urn:uuid:e47acafd-ad08-5596-a9c9-61a7322966c0","resource":{"resourceType":"Observation","id":"e47acafd-ad08-5596-a9c9-61a7322966c0","status":"final","code":{"text":"x"},"effectiveDateTime":"2002"}},{"fullUrl":"urn:uuid:afbeb248-1b48-5527-ae54-3218f6f445c6","resource":{"resourceType":"DiagnosticReport","id":"afbeb248-1b48-5527-ae54-3218f6f445c6","status":"final","code":{"text":"x"},"result":[{"reference":"urn:uuid:c2c98d65-bcdb-5202-8e09-9ef92009a531"},{"reference":"urn:uuid:e47acafd-ad08-5596-a9c9-61a7322966c0"}]}}]}"#,
    )],
};

/// What is there only with an entry that is left out moves no other.
const MOVED: Case = Case {
    name: "absent_moved",
    map: r#"
        map In -> fhir Bundle {
          "collection" -> type
          entry first : Patient(it) key "1"
          when first { entry second : Note(it) key "2" }
          entry third  : Patient(it) key "3"
          entry fourth : Note(it)    key "4" { first -> subject }
        }
        schema In { born : string ? }
        map Patient(In) -> fhir Patient { born -> birthDate else skip resource }
        map Note(In) -> fhir Basic { "x" -> code.text }
    "#,
    inputs: &[(
        r#"{"born":"x"}"#,
        r#"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:e4f9b9ec-35a3-59c6-aeac-67123fa3aceb","resource":{"resourceType":"Basic","id":"e4f9b9ec-35a3-59c6-aeac-67123fa3aceb","code":{"text":"x"}}}]}"#,
    )],
};

/// The null of HL7, a field without a value, and one whose segment is not there.
const STATES: Case = Case {
    name: "absent_states",
    map: r#"
        schema Out { field : string  component : string  repetition : string  composite : string  segment : string }
        map ADT_A01 -> Out {
          when PV2-8 is null { "null" -> field } else when PV2-8 is missing { "missing" -> field }
          else when PV2-8 is empty { "empty" -> field } else { "there" -> field }
          when PV2-3.1 is null { "null" -> component } else when PV2-3.1 is missing { "missing" -> component }
          else when PV2-3.1 is empty { "empty" -> component } else { "there" -> component }
          when PID-5[2] is null { "null" -> repetition } else when PID-5[2] is not empty { "there" -> repetition }
          else { "empty" -> repetition }
          when PV2-3 is null { "null" -> composite } else when PV2-3 is empty { "empty" -> composite }
          else when PV2-3 { "there" -> composite } else { "missing" -> composite }
          when PV2 is missing { "missing" -> segment } else { "there" -> segment }
        }
    "#,
    inputs: &[
        (
            "PID|1||||A~\"\"\rPV1||I\rPV2|||\"\"|||||\"\"",
            r#"{"field":"null","component":"null","repetition":"null","composite":"null","segment":"there"}"#,
        ),
        (
            "PID|1||||A~B\rPV1||I\rPV2|||^x|||||20240102",
            r#"{"field":"there","component":"empty","repetition":"there","composite":"there","segment":"there"}"#,
        ),
        (
            "PID|1||||A\rPV1||I\rPV2|||^",
            r#"{"field":"empty","component":"empty","repetition":"empty","composite":"empty","segment":"there"}"#,
        ),
        (
            "PID|1\rPV1||I",
            r#"{"field":"missing","component":"missing","repetition":"empty","composite":"missing","segment":"missing"}"#,
        ),
    ],
};

/// The null of a field with components: no value in a condition, in `or`, in an alternative of many, in a block and in a map.
const NULL_OF_COMPONENTS: Case = Case {
    name: "null_of_components",
    map: r#"
        schema Name { family : string ?  kind : string }
        schema Out { names : Name *  called : Name *  first : string ?  moved : boolean }
        map ADT_A01 -> Out {
          PID-5 or PID-9 -> names { .1.1 -> family  "usual" -> kind }
          PID-5 -> called by Called
          PID-5[1].1.1 or PID-9[1].1.1 -> first
          when PID-11[1] { true -> moved } else { false -> moved }
        }
        map Called(XPN) -> Name { XPN-1.1 -> family  "called" -> kind }
    "#,
    inputs: &[
        (
            "PID|1||||\"\"||||Doe^Jane||\"\"\rPV1||I",
            r#"{"names":[{"family":"Doe","kind":"usual"}],"first":"Doe","moved":false}"#,
        ),
        (
            "PID|1||||\"\"~Roe||||Doe||\"\"^x\rPV1||I",
            r#"{"names":[{"family":"Roe","kind":"usual"}],"called":[{"family":"Roe","kind":"called"}],"first":"Doe","moved":true}"#,
        ),
        (
            "PID|1||||Roe\\H\\||||Doe||\"\rPV1||I",
            r#"{"names":[{"family":"Roe","kind":"usual"}],"called":[{"family":"Roe","kind":"called"}],"first":"Roe","moved":true}"#,
        ),
    ],
};

const STATES_IN_A_RECORD: Case = Case {
    name: "absent_states_in_a_record",
    map: r#"
        schema In { name : string ?  at : { day : string ? } ? }
        schema Out { name : string  at : string  day : string }
        map In -> Out {
          when name is null { "null" -> name } else when name is empty { "empty" -> name }
          else when name is missing { "missing" -> name } else { "there" -> name }
          when at is null { "null" -> at } else when at is missing { "missing" -> at } else { "there" -> at }
          when at.day is null { "null" -> day } else when at.day is empty { "empty" -> day }
          else when not (at.day is missing) { "there" -> day } else { "missing" -> day }
        }
    "#,
    inputs: &[
        (r#"{"name":null,"at":null}"#, r#"{"name":"null","at":"null","day":"missing"}"#),
        (r#"{"name":"","at":{"day":""}}"#, r#"{"name":"empty","at":"there","day":"empty"}"#),
        (r#"{"at":{"day":null}}"#, r#"{"name":"missing","at":"there","day":"null"}"#),
        (r#"{"name":"x","at":{"day":"y"}}"#, r#"{"name":"there","at":"there","day":"there"}"#),
        ("{}", r#"{"name":"missing","at":"missing","day":"missing"}"#),
    ],
};
