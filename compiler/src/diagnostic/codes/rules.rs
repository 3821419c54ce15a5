//! MW15xx: rules of FHIR that elements have to keep beyond their types, cardinality and bindings.

codes! {
    EXTENSION_CONTEXT = "MW1501", "an extension where it may not stand",
    "The definition of a published extension says in which elements it may stand, and whether it is a `modifierExtension`, which changes the meaning of what it stands in. `mapwright schema show` prints it.",
    wrong: "use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\nmap Patient(PID) -> fhir Patient {\n  PID-7 -> extension(\"http://hl7.org/fhir/StructureDefinition/patient-birthTime\").valueDateTime\n}",
    right: "use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\nmap Patient(PID) -> fhir Patient {\n  PID-7 -> birthDate.extension(\"http://hl7.org/fhir/StructureDefinition/patient-birthTime\").valueDateTime\n}";
}
