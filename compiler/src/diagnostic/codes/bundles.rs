//! MW05xx: bundles and references.

codes! {
    NOT_A_RESOURCE = "MW0501", "an entry that is no resource",
    "Only resources are entries of a bundle. The map that the entry names makes something else.",
    wrong: "entry name : HumanName(PID-5) key PID-3[1]",
    right: "entry patient : Patient(PID) key PID-3[1]";

    WRONG_REFERENCE = "MW0502", "a reference to a resource that is not accepted",
    "The element accepts references to some resources only, and the entry is another one.",
    wrong: "entry result : Observation(OBX) key OBX-3 put { report -> subject }",
    right: "entry result : Observation(OBX) key OBX-3 put { patient -> subject }";

    UNKNOWN_ENTRY = "MW0503", "no such entry",
    "The name stands where a reference is needed, and neither an entry of the bundle nor a source that is a reference has it. Entries are known in the map of their Bundle alone: another map takes them as sources, `who: ref Patient`, and is given them where it is called.",
    wrong: "map Example(OBX, who: ref Patient) -> fhir Observation {\n  \"final\" -> status\n  OBX-3 -> code by CodeableConcept\n  whom -> subject\n}",
    right: "map Example(OBX, who: ref Patient) -> fhir Observation {\n  \"final\" -> status\n  OBX-3 -> code by CodeableConcept\n  who -> subject\n}";

    ENTRY_OUT_OF_SCOPE = "MW0504", "an entry of an `each` that this is not in",
    "An entry in an `each` is made in every turn. Inside that `each` its name is the one of the turn; outside of it, or in another `each`, the name means all that were made, and the element or source takes one.",
    wrong: "map ORU_R01 -> fhir Bundle {\n  \"collection\" -> type\n  each PATIENT_RESULT { entry patient : Patient(PID) key PID-3[1] }\n  each PATIENT_RESULT.ORDER_OBSERVATION {\n    entry report : DiagnosticReport(OBR) key OBR-3 { patient -> subject }\n  }\n}",
    right: "map ORU_R01 -> fhir Bundle {\n  \"collection\" -> type\n  each PATIENT_RESULT {\n    entry patient : Patient(PID) key PID-3[1]\n    each ORDER_OBSERVATION {\n      entry report : DiagnosticReport(OBR) key OBR-3 { patient -> subject }\n    }\n  }\n}";

    REQUEST_MISSING = "MW0505", "an entry without a request",
    "In a transaction or batch, every entry says what the server has to do with it: `put` (make or replace it by its id) or `post` (make a new one).",
    wrong: "\"transaction\" -> type\nentry patient : Patient(PID) key PID-3[1]",
    right: "\"transaction\" -> type\nentry patient : Patient(PID) key PID-3[1] put";

    ENTRY_OUTSIDE_BUNDLE = "MW0506", "an entry outside of a bundle",
    "Entries stand in a map whose target is `fhir Bundle`, at its top, or in its `each`, `when` and `match`.",
    wrong: "map Example(PID) -> fhir Patient {\n  entry p : Patient(PID) key PID-3[1]\n}",
    right: "map ADT_A01 -> fhir Bundle {\n  \"collection\" -> type\n  entry p : Patient(PID) key PID-3[1]\n}";

    REFERENCE_TO_NOTHING = "MW0507", "a reference to nothing",
    "A constant reference is to a resource that the receiver has: `Patient/1`, its URL, or what it is found by, `Patient?identifier=1`. There are no contained resources, so `#id` leads nowhere, and no entry has a URN that is written in the map: entries are referred to by their names.",
    wrong: "\"#patient\" -> generalPractitioner.reference",
    right: "\"Practitioner/12\" -> generalPractitioner.reference";

    BUNDLE_TYPE = "MW0508", "a Bundle that is not as its type asks",
    "FHIR asks more of some types of Bundle: a message begins with a MessageHeader, a document with a Composition, and has an identifier and a timestamp; only entries of a transaction, batch or history have a request (`put`, `post`). It is checked where the map gives the type as a constant. The help names FHIR's rule.",
    wrong: "\"collection\" -> type\nentry patient : Patient(PID) key PID-3[1] put",
    right: "\"collection\" -> type\nentry patient : Patient(PID) key PID-3[1]";
}
