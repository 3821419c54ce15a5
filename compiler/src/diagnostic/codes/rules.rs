//! MW15xx: rules of FHIR that elements have to keep beyond their types, cardinality and bindings.

codes! {
    EXTENSION_CONTEXT = "MW1501", "an extension where it may not stand",
    "The definition of a published extension says in which elements it may stand, and whether it is a `modifierExtension`, which changes the meaning of what it stands in. `mapwright schema show` prints it.",
    wrong: "use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\nmap Patient(PID) -> fhir Patient {\n  PID-7 -> extension(\"http://hl7.org/fhir/StructureDefinition/patient-birthTime\").valueDateTime\n}",
    right: "use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\nmap Patient(PID) -> fhir Patient {\n  PID-7 -> birthDate.extension(\"http://hl7.org/fhir/StructureDefinition/patient-birthTime\").valueDateTime\n}";

    INVARIANT = "MW1502", "elements that a rule of FHIR keeps apart or together",
    "FHIR has rules about which elements stand together: an Attachment with data needs its contentType, an Observation has no dataAbsentReason beside a value. What the map makes breaks one whenever it has something to put there. Checked are the rules that say only which elements are there; the help names the rule.",
    wrong: "use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\nmap Quantity(CQ) -> fhir Quantity {\n  CQ.1   -> value\n  CQ.2.1 -> code\n}",
    right: "use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\nmap Quantity(CQ) -> fhir Quantity {\n  CQ.1                         -> value\n  \"http://unitsofmeasure.org\" -> system\n  CQ.2.1                       -> code\n}";
}
