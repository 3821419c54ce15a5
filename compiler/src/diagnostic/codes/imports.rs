//! MW07xx: imports and versions. MW0705 was that files import each other, which they may.

codes! {
    UNKNOWN_STANDARD = "MW0701", "no such standard",
    "`use` names one of the standards that maps can be checked against: `hl7v2` or `fhir`.",
    wrong: "use hl7 \"2.5.1\"",
    right: "use hl7v2 \"2.5.1\"";

    UNKNOWN_VERSION = "MW0702", "no such version",
    "This version of the standard is not one that is known here.",
    wrong: "use hl7v2 \"2.9.9\"",
    right: "use hl7v2 \"2.8\"";

    MISSING_USE = "MW0703", "a standard is used without its version",
    "The file names a segment, datatype or resource, and does not say of which version of the standard.",
    wrong: "map Patient(PID) -> fhir Patient { PID-7 -> birthDate }",
    right: "use hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\nmap Patient(PID) -> fhir Patient { PID-7 -> birthDate }";

    IMPORT_NOT_FOUND = "MW0704", "an imported file is not there",
    "The path of an import is relative to the file that it stands in.",
    wrong: "import \"tabels.mw\"",
    right: "import \"tables.mw\"";

    VERSION_CONFLICT = "MW0706", "files use different versions",
    "All files of one compilation use the same version of a standard: a map for PID of one version does not fit the PID of another.",
    wrong: "// a.mw\nuse hl7v2 \"2.5.1\"\nimport \"b.mw\"\n// b.mw\nuse hl7v2 \"2.3\"",
    right: "// a.mw\nuse hl7v2 \"2.5.1\"\nimport \"b.mw\"\n// b.mw\nuse hl7v2 \"2.5.1\"";

    NO_MAP_TO_RUN = "MW0707", "there is no map to run",
    "No map of the file has a message or a record as its source, or there is none of the name that was asked for. Files with only segments and datatypes are for importing.",
    wrong: "map Patient(PID) -> fhir Patient { PID-7 -> birthDate }",
    right: "map Patient(PID) -> fhir Patient { PID-7 -> birthDate }\nmap ADT_A01 -> fhir Bundle {\n  \"collection\" -> type\n  entry patient : Patient(PID) key PID-3[1]\n}";

    USED_TWICE = "MW0708", "a standard is named twice",
    "A file names each standard once, with one version.",
    wrong: "use fhir \"4.0.1\"\nuse fhir \"4.0.1\"",
    right: "use fhir \"4.0.1\"";
}
