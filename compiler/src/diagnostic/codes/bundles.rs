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
    "The name is used as a reference, and no entry of the bundle has it.",
    wrong: "entry result : Observation(OBX) key OBX-3 put { patent -> subject }",
    right: "entry result : Observation(OBX) key OBX-3 put { patient -> subject }";

    ENTRY_OUT_OF_SCOPE = "MW0504", "an entry that cannot be seen from here",
    "From inside an `each`, the entries of that turn and of the enclosing scopes can be seen. The entries of an `each` beside this one cannot.",
    wrong: "each PATIENT_RESULT { entry patient : Patient(PID) key PID-3[1] put }\nentry device : Device(MSH) key MSH-3 put { patient -> patient }",
    right: "each PATIENT_RESULT {\n  entry patient : Patient(PID) key PID-3[1] put\n  entry device : Device(MSH) key MSH-3 put { patient -> patient }\n}";

    REQUEST_MISSING = "MW0505", "an entry without a request",
    "In a transaction or batch, every entry says what the server has to do with it: `put` (make or replace it by its id) or `post` (make a new one).",
    wrong: "\"transaction\" -> type\nentry patient : Patient(PID) key PID-3[1]",
    right: "\"transaction\" -> type\nentry patient : Patient(PID) key PID-3[1] put";

    ENTRY_OUTSIDE_BUNDLE = "MW0506", "an entry outside of a bundle",
    "Entries stand in a map whose target is `fhir Bundle`, at its top, or in its `each`, `when` and `match`.",
    wrong: "map Example(PID) -> fhir Patient {\n  entry p : Patient(PID) key PID-3[1]\n}",
    right: "map ADT_A01 -> fhir Bundle {\n  \"collection\" -> type\n  entry p : Patient(PID) key PID-3[1]\n}";
}
