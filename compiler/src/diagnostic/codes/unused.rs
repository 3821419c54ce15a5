//! MW06xx: unused, dead or withdrawn. These are warnings, but for MW0609, which is asked for.

codes! {
    UNUSED_MAP = "MW0601", "a map that nothing uses",
    "The map is neither the one that is run nor used by it. It may be a slip in the name of another one.",
    wrong: "map ADT_A01 -> fhir Patient { PID-7 -> birthDate }\nmap Address(XAD) -> fhir Address { XAD-3 -> city }",
    right: "map ADT_A01 -> fhir Patient { PID-7 -> birthDate   PID-11 -> address by Address }\nmap Address(XAD) -> fhir Address { XAD-3 -> city }";

    UNUSED_TABLE = "MW0602", "a table that nothing uses",
    "No row sends a code through the table.",
    wrong: "table Marital : string -> string { else keep }\nmap ADT_A01 -> fhir Patient { PID-16.1 -> maritalStatus.text }",
    right: "table Marital : string -> string { else keep }\nmap ADT_A01 -> fhir Patient { PID-16.1 -> maritalStatus.text via Marital }";

    UNUSED_SCHEMA = "MW0603", "a record that nothing uses",
    "No map has the record as source or target, and no other record has a field of this type. Found in files that have a map to run.",
    wrong: "schema Visit { Name : string }\nschema Chart { FullName : string }\nschema Older { Patient : string }\nmap Visit -> Chart { Name -> FullName }",
    right: "schema Visit { Name : string }\nschema Chart { FullName : string }\nschema Older { Patient : string }\nmap Older -> Chart { Patient -> FullName }\nmap Visit -> Chart { Name -> FullName }";

    DEAD_ROW = "MW0604", "a row that never has an effect",
    "No message can reach it: a constant stands before it in `or`, an earlier branch of the `when` has the same condition, or a field is compared with a code that its HL7 table does not have. Tables to which sites add codes of their own count as having any.",
    wrong: "use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\nmap Patient(PID) -> fhir Patient {\n  \"unknown\" or PID-5[1].1.1 -> name.family\n  when PID-24 == \"Yes\" { true -> multipleBirthBoolean }\n}",
    right: "use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\nmap Patient(PID) -> fhir Patient {\n  PID-5[1].1.1 or \"unknown\" -> name.family\n  when PID-24 == \"Y\" { true -> multipleBirthBoolean }\n}";

    DEAD_ARM = "MW0605", "an arm that is never taken",
    "The code of the arm is not one that the field can have, by its HL7 table.",
    wrong: "use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\nmap Patient(PID) -> fhir Patient {\n  match PID-24 {\n    Yes { true -> multipleBirthBoolean }\n    else skip\n  }\n}",
    right: "use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\nmap Patient(PID) -> fhir Patient {\n  match PID-24 {\n    Y { true -> multipleBirthBoolean }\n    else skip\n  }\n}";

    WITHDRAWN_FIELD = "MW0606", "a withdrawn field",
    "The standard has withdrawn this field in the version in use, and the row reads nothing else. Senders may still fill it for older receivers. It is no mistake where something else is read beside it: as one of the alternatives of `or`, in a condition, or under a condition that holds only where the field is there. A comment with the word `withdrawn`, on the line of the row or right above it, or at the head of the map, says that it is meant.",
    wrong: "use hl7v2 \"2.7\"\nmap PID -> fhir Patient {\n  PID-19 -> identifier.value\n}",
    right: "use hl7v2 \"2.7\"\nmap PID -> fhir Patient {\n  PID-3[1].1 or PID-19 -> identifier.value\n}";

    USELESS_POLICY = "MW0607", "a policy on a row that cannot fail",
    "A constant is never bad, and neither is a structure that a map makes: its own rows say what happens with their values. So the `else` of this row is never used. Where a value is absent and the element is not required nothing has to be said; `or` puts another value there.",
    wrong: "PID-5 -> name by HumanName else skip",
    right: "PID-5 -> name by HumanName";

    UNUSED_IMPORT = "MW0608", "an import that nothing uses",
    "Nothing of the imported file, nor of what it imports, is used by the file that is checked. Found in files that have a map to run.",
    wrong: "// sex.mw\nuse hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\nimport \"tables.mw\"\nmap ADT_A01 -> fhir Patient { PID-7 -> birthDate }\n// tables.mw\nuse hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\ntable Sex : hl7 \"0001\" -> fhir \"administrative-gender\" { F -> female   M -> male   else -> unknown }",
    right: "// sex.mw\nuse hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\nimport \"tables.mw\"\nmap ADT_A01 -> fhir Patient { PID-7 -> birthDate   PID-8 -> gender via Sex }\n// tables.mw\nuse hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\ntable Sex : hl7 \"0001\" -> fhir \"administrative-gender\" { F -> female   M -> male   else -> unknown }";

    UNMAPPED_FIELD = "MW0609", "a field that is neither mapped nor ignored",
    "What is left unmapped should be a decision on record: `ignore` with a remark. Found only if it is asked for, with `--deny-unmapped` of `mapwright check` or `mapwright coverage`: an error for each segment that the map reads something of, or with `--deny-unmapped=all` for every segment of the message.",
    wrong: "schema Visit { No : integer   Name : string   Ward : string ? }\nschema Chart { No : integer   FullName : string }\nmap Visit -> Chart {\n  No   -> No\n  Name -> FullName\n}",
    right: "schema Visit { No : integer   Name : string   Ward : string ? }\nschema Chart { No : integer   FullName : string }\nmap Visit -> Chart {\n  No   -> No\n  Name -> FullName\n  ignore Ward \"charts are of the whole house\"\n}";

    MUST_SUPPORT_NOT_SET = "MW0610", "must-support elements that no row sets",
    "The profile marks elements that systems must be able to fill if they have the data. The map never sets these. That is right if no source has them, so it is a warning.",
    wrong: "map ClinicPatient(PID) -> fhir \"clinic\" Patient {\n  PID-3[1].1   -> identifier(\"MRN\").value else fail\n  PID-5[1].1.1 -> name.family             else fail\n  PID-7        -> birthDate               else fail\n}",
    right: "map ClinicPatient(PID) -> fhir \"clinic\" Patient {\n  PID-3[1].1   -> identifier(\"MRN\").value else fail\n  PID-5[1].1.1 -> name.family             else fail\n  PID-7        -> birthDate               else fail\n  PID-8        -> gender via AdministrativeSex\n}";

    UNKNOWN_EXTENSION = "MW0611", "an extension that is not published",
    "The URL is one of those under which HL7 publishes extensions, and this version of FHIR has none of it: receivers will not know it.",
    wrong: "PID-23 -> extension(\"http://hl7.org/fhir/StructureDefinition/patient-placeOfBirth\").valueAddress.text",
    right: "PID-23 -> extension(\"http://hl7.org/fhir/StructureDefinition/patient-birthPlace\").valueAddress.text";
}
