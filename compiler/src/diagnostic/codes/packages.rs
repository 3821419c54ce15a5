//! MW10xx: packages of profiles that cannot be used.

codes! {
    NOT_A_PACKAGE = "MW1101", "not a FHIR package",
    "A package is a gzipped tar file (`.tgz`) or a folder with a `package.json` in it, or in its folder `package`. Single StructureDefinitions are taken too; nothing but `--name` says then what maps call them.",
    wrong: "mapwright schema add patient-profile.json",
    right: "mapwright schema add patient-profile.json --name clinic";

    PACKAGE_JSON = "MW1102", "a file of a package cannot be read",
    "The file is no JSON, or it lacks something that every StructureDefinition, ValueSet or `package.json` has, or has it in another form than FHIR.",
    wrong: "{ \"resourceType\": \"StructureDefinition\", \"name\": \"ClinicPatient\" }",
    right: "{\n  \"resourceType\": \"StructureDefinition\",\n  \"url\": \"https://example.org/StructureDefinition/clinic-patient\",\n  \"name\": \"ClinicPatient\",\n  \"type\": \"Patient\",\n  \"baseDefinition\": \"http://hl7.org/fhir/StructureDefinition/Patient\"\n}";

    UNKNOWN_BASE = "MW1103", "the base of a profile is not known",
    "A profile says what it changes of another definition. That one is neither of the standard nor in this package, nor in one that was added before, and the profile has no snapshot that could stand in for it.",
    wrong: "{\n  \"resourceType\": \"StructureDefinition\",\n  \"url\": \"https://example.org/StructureDefinition/clinic-patient\",\n  \"name\": \"ClinicPatient\",\n  \"type\": \"Patient\",\n  \"baseDefinition\": \"http://hl7.org/fhir/StructureDefinition/Pateint\"\n}",
    right: "{\n  \"resourceType\": \"StructureDefinition\",\n  \"url\": \"https://example.org/StructureDefinition/clinic-patient\",\n  \"name\": \"ClinicPatient\",\n  \"type\": \"Patient\",\n  \"baseDefinition\": \"http://hl7.org/fhir/StructureDefinition/Patient\"\n}";

    CYCLIC_BASE = "MW1104", "profiles that are based on each other",
    "A profile is its own base, directly or through others: nothing says what it begins with.",
    wrong: "// a.json\n{\n  \"resourceType\": \"StructureDefinition\",\n  \"url\": \"https://example.org/StructureDefinition/a\",\n  \"name\": \"A\",\n  \"type\": \"Patient\",\n  \"baseDefinition\": \"https://example.org/StructureDefinition/b\"\n}\n// b.json\n{\n  \"resourceType\": \"StructureDefinition\",\n  \"url\": \"https://example.org/StructureDefinition/b\",\n  \"name\": \"B\",\n  \"type\": \"Patient\",\n  \"baseDefinition\": \"https://example.org/StructureDefinition/a\"\n}",
    right: "// a.json\n{\n  \"resourceType\": \"StructureDefinition\",\n  \"url\": \"https://example.org/StructureDefinition/a\",\n  \"name\": \"A\",\n  \"type\": \"Patient\",\n  \"baseDefinition\": \"https://example.org/StructureDefinition/b\"\n}\n// b.json\n{\n  \"resourceType\": \"StructureDefinition\",\n  \"url\": \"https://example.org/StructureDefinition/b\",\n  \"name\": \"B\",\n  \"type\": \"Patient\",\n  \"baseDefinition\": \"http://hl7.org/fhir/StructureDefinition/Patient\"\n}";

    CONTRADICTORY_PROFILE = "MW1105", "a profile that contradicts itself or its base",
    "A profile may only narrow what its base allows: fewer occurrences, fewer types, a stronger binding, one value. Here it allows what the base refuses, asks for more than it allows, or names an element that the base does not have.",
    wrong: "{\n  \"resourceType\": \"StructureDefinition\",\n  \"url\": \"https://example.org/StructureDefinition/clinic-patient\",\n  \"name\": \"ClinicPatient\",\n  \"type\": \"Patient\",\n  \"baseDefinition\": \"http://hl7.org/fhir/StructureDefinition/Patient\",\n  \"differential\": { \"element\": [{ \"path\": \"Patient.birthDate\", \"min\": 2 }] }\n}",
    right: "{\n  \"resourceType\": \"StructureDefinition\",\n  \"url\": \"https://example.org/StructureDefinition/clinic-patient\",\n  \"name\": \"ClinicPatient\",\n  \"type\": \"Patient\",\n  \"baseDefinition\": \"http://hl7.org/fhir/StructureDefinition/Patient\",\n  \"differential\": { \"element\": [{ \"path\": \"Patient.birthDate\", \"min\": 1 }] }\n}";

    PACKAGE_TOO_LARGE = "MW1106", "a package is too large",
    "A file of a package, the package in all, or what its profiles come to when they are put into each other, is larger than any that is known to be of use. It is not read, so that a package from elsewhere cannot fill the memory.",
    wrong: "a profile of 30,000 elements",
    right: "a profile of 300 elements";

    PACKAGE_FILE = "MW1107", "a file of mapwright-schemas is damaged",
    "The files in `mapwright-schemas` are made by `mapwright schema add`. This one is not as it writes them.",
    wrong: "// clinic.jsonl\n{\"package\":{\"name\":\"clinic\"\n{\"profile\":{\"url\":\"https://example.org/patient\",\"name\":\"ClinicPatient\",\"id\":\"patient\",\"type\":\"Patient\",\"base\":\"http://hl7.org/fhir/StructureDefinition/Patient\",\"file\":\"patient.json\"}}\n// patient.mw\nuse hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\nmap Patient(PID) -> fhir \"clinic\" Patient { PID-7 -> birthDate }",
    right: "// clinic.jsonl\n{\"package\":{\"name\":\"clinic\",\"version\":\"1.0.0\",\"fhir\":\"4.0.1\",\"from\":[]}}\n{\"profile\":{\"url\":\"https://example.org/patient\",\"name\":\"ClinicPatient\",\"id\":\"patient\",\"type\":\"Patient\",\"base\":\"http://hl7.org/fhir/StructureDefinition/Patient\",\"file\":\"patient.json\"}}\n// patient.mw\nuse hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\nmap Patient(PID) -> fhir \"clinic\" Patient { PID-7 -> birthDate }";

    PACKAGE_FHIR_VERSION = "MW1108", "a package for another version of FHIR",
    "A package is for one version of FHIR. There is no data for the one that it names, or it is another one than the map uses.",
    wrong: "use fhir \"5.0.0\"\nmap Contact(who: string) -> fhir \"clinic\" Patient.contact {      // the package is for 4.0.1\n  who -> name.text\n}",
    right: "use fhir \"4.0.1\"\nmap Contact(who: string) -> fhir \"clinic\" Patient.contact {\n  who -> name.text\n}";
}
