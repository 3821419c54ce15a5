//! Maps as people write them, and what comes of inputs.

use mapwright_compiler::compile::{Goal, compile_with};
use mapwright_compiler::diagnostic::render::render;
use mapwright_compiler::ir::Program;

use crate::{absence, profiles};

/// A map with inputs.
pub struct Case {
    /// The name of the map's crate.
    pub name: &'static str,
    /// Its text, without what all begin with.
    pub map: &'static str,
    /// A record, a message or the segments behind MSH, each with the output; or with the code of the error.
    pub inputs: &'static [(&'static str, &'static str)],
}

impl Case {
    pub fn program(&self) -> Program {
        let hl7 = if self.map.contains("use hl7v2") { "" } else { "use hl7v2 \"2.8\"\n" };
        let text = format!("{hl7}use fhir \"4.0.1\"\n{}", self.map);
        let compilation =
            compile_with(&format!("{}.mw", self.name), &Goal::Run, &mut |_| Ok(text.clone()), &mut || {
                vec![profiles::package("clinic"), profiles::package("summary")]
            });
        let shown = render(&compilation.diagnostics, &compilation.sources, false);
        compilation.program.unwrap_or_else(|| panic!("{shown}"))
    }

    pub fn message(&self, input: &str) -> Vec<u8> {
        if input.starts_with('{') {
            return input.as_bytes().to_vec();
        }
        if input.starts_with("MSH") {
            return format!("{input}\r").into_bytes();
        }
        format!("MSH|^~\\&|||||20240102||ADT^A01^ADT_A01|1|P|2.8\r{input}\r").into_bytes()
    }
}

pub fn cases() -> Vec<Case> {
    let mut cases = vec![
        OR_OF_MANY,
        OR_OF_MANY_IN_A_RECORD,
        DATES,
        REPETITIONS,
        LEFT_OUT,
        LOCAL,
        LOCAL_IN_GROUPS,
        ANY_VERSION,
    ];
    cases.extend(profiles::CASES);
    cases.extend(absence::CASES);
    cases
}

/// All values of the first option that has any; an option that is one, or constant, is the last resort.
const OR_OF_MANY: Case = Case {
    name: "or_of_many",
    map: r#"
        schema Out { phones : string *  ids : { number : string  at : string ? } *  all : string ?  one : string ?  any : string ? }
        map ADT_A01 -> Out {
          PID-13.1 or PID-14.1 or "none"      -> phones
          each PID-3 or PID-4 as id { ids { id.1 -> number  index -> at } }
          join(PID-5.1.1 or PID-9.1.1, "+")   -> all
          last(PID-5.1.1 or PID-6[1].1.1)     -> one
          when count(PID-3 or PID-4) > 1      { "many" -> any }
        }
    "#,
    inputs: &[
        (
            "PID|||A^^^X~B|C|Ab^Cd~Ef|G||||H|||1~2|3~4",
            r#"{"phones":["1","2"],"ids":[{"number":"A","at":"1"},{"number":"B","at":"2"}],"all":"Ab+Ef","one":"Ef","any":"many"}"#,
        ),
        // The first has repetitions, but no value: empty ones, and the null of HL7.
        (
            r#"PID|||~|C~~D|^x|G~I|||H~J||||~""|3~~4"#,
            r#"{"phones":["3","4"],"ids":[{"number":"C","at":"1"},{"number":"D","at":"2"}],"all":"H+J","one":"G","any":"many"}"#,
        ),
        ("PID|||A", r#"{"phones":["none"],"ids":[{"number":"A","at":"1"}]}"#),
        ("PID|1", r#"{"phones":["none"]}"#),
    ],
};

const OR_OF_MANY_IN_A_RECORD: Case = Case {
    name: "or_of_many_in_a_record",
    map: r#"
        schema Address { City : string ? }
        schema In { Phones : string *  Mobile : string ?  Addresses : Address *  Former : Address * }
        schema Out { phone : string *  city : string *  town : { name : string } * }
        map In -> Out {
          Phones or Mobile or "none"       -> phone
          Addresses.City or Former.City    -> city
          each Addresses or Former as place where .City != "X" { town { place.City -> name } }
        }
    "#,
    inputs: &[
        (
            r#"{"Phones":["1","2"],"Mobile":"3","Addresses":[{"City":"A"},{},{"City":"X"}],"Former":[{"City":"B"}]}"#,
            r#"{"phone":["1","2"],"city":["A","X"],"town":[{"name":"A"}]}"#,
        ),
        (
            r#"{"Phones":[],"Mobile":"3","Former":[{"City":"B"},{"City":"C"}]}"#,
            r#"{"phone":["3"],"city":["B","C"],"town":[{"name":"B"},{"name":"C"}]}"#,
        ),
        (
            r#"{"Phones":[null,""],"Addresses":[{}],"Former":[{"City":"B"}]}"#,
            r#"{"phone":["none"],"city":["B"]}"#,
        ),
    ],
};

/// A date by a pattern is a date: its date part goes where only a date can, and `or` keeps the pattern.
const DATES: Case = Case {
    name: "dates_by_pattern",
    map: r#"
        schema Visit {
          Seen    : dateTime "MM/dd/yyyy HH:mm" ?
          Planned : dateTime "MM/dd/yyyy HH:mm" ?
          Written : dateTime ?
        }
        schema Out { day : date ?  first : date ?  own : date "dd.MM.yyyy" ?  written : date ?  at : dateTime ? }
        map Visit -> Out {
          Seen            -> day
          Planned or Seen -> first
          Planned or Seen -> own
          date(Written)   -> written
          Written         -> at
        }
    "#,
    inputs: &[
        (
            r#"{"Seen":"12/16/1770 10:30","Planned":"11/15/1770 09:00","Written":"2024-01-02T03:04:05Z"}"#,
            r#"{"day":"1770-12-16","first":"1770-11-15","own":"15.11.1770","written":"2024-01-02","at":"2024-01-02T03:04:05Z"}"#,
        ),
        (r#"{"Seen":"12/16/1770 10:30"}"#, r#"{"day":"1770-12-16","first":"1770-12-16","own":"16.12.1770"}"#),
    ],
};

/// Paths through an element that repeats: one element for all, one for each value, or one for each repetition.
const REPETITIONS: Case = Case {
    name: "repetitions",
    map: r#"
        schema Out {
          together : { family : string ?  given : string * } *
          apart    : { value : string ? } *
          nested   : { of : { number : string ? } * } *
          whole    : { family : string ?  given : string ? } *
        }
        map ADT_A01 -> Out {
          PID-5[1].1.1 -> together.family
          PID-5.2      -> together.given
          PID-13.1     -> apart.value
          PID-3.1      -> nested.of.number
          PID-5        -> whole { .1.1 -> family  .2 -> given }
        }
    "#,
    inputs: &[(
        "PID|||X~Y||A^B~C^D~^E||||||||1~2",
        r#"{"together":[{"family":"A","given":["B","D","E"]}],"apart":[{"value":"1"},{"value":"2"}],"nested":[{"of":[{"number":"X"},{"number":"Y"}]}],"whole":[{"family":"A","given":"B"},{"family":"C","given":"D"},{"given":"E"}]}"#,
    )],
};

/// What an optional source reads is absent if it is not given; an extension alone is enough for a required primitive.
const LEFT_OUT: Case = Case {
    name: "left_out",
    map: r#"
        schema Person { Name : string ?  Former : string ?  Other : string ? }
        map Person -> fhir Patient {
          Name   -> name by HumanName
          Former -> name by HumanName("formerly")
          Other  -> link { it -> other.display  it -> type.extension("https://example.org/type").valueString }
        }
        map HumanName(text : string, suffix : string ?) -> fhir HumanName { text -> text  suffix or "none" -> suffix }
    "#,
    inputs: &[(
        r#"{"Name":"A","Former":"B","Other":"C"}"#,
        r#"{"resourceType":"Patient","name":[{"text":"A","suffix":["none"]},{"text":"B","suffix":["formerly"]}],"link":[{"other":{"display":"C"},"_type":{"extension":[{"url":"https://example.org/type","valueString":"C"}]}}]}"#,
    )],
};

/// Declared segments are placed and typed as those of the standard are; undeclared ones are passed over.
const LOCAL: Case = Case {
    name: "local_segments",
    map: r#"
        use hl7v2 "2.8" {
          table "9001" { C "cat"   D "dog" }
          datatype ZPN { 1 Given : ST   2 Kind : ID "9001" ? }
          segment ZPI? after PID { 1 PetName : ZPN *   2 Vip : ID "0136" ?   4 Born : DT ? }
          segment ZPX? after ZPI { 1 Remark : ST ? }
          segment ZNK? after NK1 { 1 Pet : ST ? }
          segment PID { 8 AdministrativeSex : CWE *   41 Pets : NM ? }
          segment NTE* after PID in ADT_A01
        }
        table Kind : hl7 "9001" -> string { C -> cat   D -> dog }
        schema Pet { name : string ?  kind : string ? }
        schema Out { pets : Pet *  vip : string ?  born : date ?  remark : string ?  kin : string *  of_kin : string *  sexes : string *  number : integer ?  notes : string * }
        map Pet(ZPN) -> Pet { .Given -> name  .2 -> kind via Kind }
        map ADT_A01 -> Out {
          ZPI-1    -> pets by Pet
          ZPI.Vip  -> vip
          ZPI-4    -> born
          ZPX-1    -> remark
          NK1-2.1.1 -> kin
          ZNK-1    -> of_kin
          PID-8.1  -> sexes
          PID.Pets -> number
          NTE-3    -> notes
        }
    "#,
    inputs: &[
        (
            "PID|||||||~|F~M|||||||||||||||||||||||||||||||||2\rNTE|1||A\rNTE|2||B\rZPI|Tom^C~Rex^D|Y||20200102\rZPX|x\rZUN|1\rNK1|1|Ann\rZNK|Kim\rNK1|2|Bob\rNK1|3|Cy\rZNK|Lea\rPV1|1",
            r#"{"pets":[{"name":"Tom","kind":"cat"},{"name":"Rex","kind":"dog"}],"vip":"Y","born":"2020-01-02","remark":"x","kin":["Ann","Bob","Cy"],"of_kin":["Kim","Lea"],"sexes":["F","M"],"number":2,"notes":["A","B"]}"#,
        ),
        ("PID|1\rPV1|1", "{}"),
        // A ZPX without a ZPI before it, as required segments may be left out too.
        ("PID|1\rZPX|x", r#"{"remark":"x"}"#),
    ],
};

/// A declared segment stands in the group of the one that it follows, or behind a group that is named.
const LOCAL_IN_GROUPS: Case = Case {
    name: "local_in_groups",
    map: r#"
        use hl7v2 "2.5.1" {
          segment ZBX? after OBX in ORU_R01.OBSERVATION { 1 Device : ST ? }
          segment ZOO? after OBSERVATION in ORU_R01.ORDER_OBSERVATION { 1 Total : NM ? }
          segment ZPR? after PATIENT_RESULT in ORU_R01 { 1 Checked : ID "0136" ? }
        }
        schema Out { of : { devices : string *  checked : string *  order : { total : string *  result : { number : string ?  device : string ? } * } * } * }
        map ORU_R01 -> Out {
          each PATIENT_RESULT {
            of {
              each ORDER_OBSERVATION {
                order {
                  ZOO-1 -> total
                  each OBSERVATION { result { OBX-5[1] -> number  ZBX-1 -> device } }
                }
              }
            }
          }
          of { ZPR-1 -> checked }
        }
    "#,
    inputs: &[(
        "MSH|^~\\&|||||20240102||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1\rOBR|1\rOBX|1|NM|||1\rZBX|a\rOBX|2|NM|||2\rOBX|3|NM|||3\rZBX|c\rZOO|6\rOBX|4|NM|||4\rZOO|4\rOBR|2\rOBX|1|NM|||5\rZPR|Y\rPID|2\rOBR|3\rOBX|1|NM|||7\rZBX|d",
        r#"{"of":[{"order":[{"total":["6","4"],"result":[{"number":"1","device":"a"},{"number":"2"},{"number":"3","device":"c"},{"number":"4"}]},{"result":[{"number":"5"}]}]},{"order":[{"result":[{"number":"7","device":"d"}]}]},{"checked":["Y"]}]}"#,
    )],
};

/// A map for messages of any version: what one has no part for is absent, what another name meant the same is read alike.
const ANY_VERSION: Case = Case {
    name: "any_version",
    map: r#"
        use hl7v2 "any"
        schema Id { value : string ?  type : string ? }
        schema Out { family : string *  born : date ?  mail : string *  id : Id * }
        map Id(CX) -> Id { .1 -> value  .5 -> type }
        map ADT_A01 -> Out {
          PID-3     -> id by Id
          PID-5.1.1 -> family
          PID-7     -> born
          PID-40.4  -> mail
        }
    "#,
    inputs: &[
        (
            "MSH|^~\\&|||||20240102||ADT^A01|1|P|2.1\rPID|||12^3^M10||Ab^Cd||19800102",
            r#"{"family":["Ab"],"born":"1980-01-02","id":[{"value":"12"}]}"#,
        ),
        (
            "MSH|^~\\&|||||20240102||ADT^A04|1|P|2.3\rPID|||12^3^M10^H^MR||Ab^Cd||19800102^D",
            r#"{"family":["Ab"],"born":"1980-01-02","id":[{"value":"12","type":"MR"}]}"#,
        ),
        (
            "MSH|^~\\&|||||20240102||ADT^A01^ADT_A01|1|P|2.8.2\rPID|||12||Ab&von^Cd||19800102|||||||||||||||||||||||||||||||||^^^a@b",
            r#"{"family":["Ab"],"born":"1980-01-02","mail":["a@b"],"id":[{"value":"12"}]}"#,
        ),
        ("MSH|^~\\&|||||20240102||ADT^A01|1|P|3.0\rPID|1", "MW0812"),
    ],
};
