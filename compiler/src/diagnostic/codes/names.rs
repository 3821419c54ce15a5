//! MW02xx: names that stand for nothing, or for two things.

codes! {
    UNKNOWN_PATH = "MW0201", "no such field in the source",
    "The path leads to a segment, field or component that the source does not have in this version. Paths are by number (`PID-5.1`) or by name (`PID.PatientName.FamilyName`).",
    wrong: "map Patient(PID) -> fhir Patient {\n  PID-99 -> birthDate\n}",
    right: "map Patient(PID) -> fhir Patient {\n  PID-7 -> birthDate\n}";

    UNKNOWN_ELEMENT = "MW0202", "no such element in the target",
    "The target has no element of this name in this version. A choice element is written with its type: `valueQuantity`, not `value`.",
    wrong: "map Patient(PID) -> fhir Patient {\n  PID-7 -> birthday\n}",
    right: "map Patient(PID) -> fhir Patient {\n  PID-7 -> birthDate\n}";

    UNKNOWN_TYPE = "MW0203", "no such type",
    "A source or target names a message, group, segment, datatype, resource or record that is in no standard in use and in no schema. FHIR types are written after the word `fhir`.",
    wrong: "map Patient(PIDD) -> fhir Patient {\n  \"male\" -> gender\n}",
    right: "map Patient(PID) -> fhir Patient {\n  \"male\" -> gender\n}";

    UNKNOWN_MAP = "MW0204", "no such map",
    "`by` or `entry` names a map that is neither in this file nor in one that it imports.",
    wrong: "PID-5 -> name by HumanNames",
    right: "PID-5 -> name by HumanName";

    UNKNOWN_TABLE = "MW0205", "no such table",
    "`via` or `code in` names a table that is neither in this file nor in one that it imports.",
    wrong: "PID-8 -> gender via Sexes",
    right: "PID-8 -> gender via AdministrativeSex";

    UNKNOWN_NAME = "MW0206", "a name that is not known here",
    "The name is no source of this map, no name of an `each`, no entry and no segment that can be seen from here.",
    wrong: "map Patient(PID) -> fhir Patient {\n  PV1-19.1 -> identifier.value\n}",
    right: "map Patient(PID, PV1) -> fhir Patient {\n  PV1-19.1 -> identifier.value\n}";

    UNKNOWN_FUNCTION = "MW0207", "no such function",
    "There is no function of this name. The functions are listed in the language reference under Values.",
    wrong: "uppercase(PID-5.1.1) -> name.family",
    right: "upper(PID-5.1.1) -> name.family";

    DUPLICATE_NAME = "MW0208", "a name is given twice",
    "Two maps, tables, schemas, fields, sources or entries that can be seen from one place have the same name.",
    wrong: "table Sex : string -> string { F -> f   else keep }\ntable Sex : string -> string { M -> m   else keep }",
    right: "table Sex : string -> string { F -> f   M -> m   else keep }";

    AMBIGUOUS_MAP = "MW0209", "several maps would do",
    "`by` may be left out only where exactly one map that can be seen from here has that source and that target. Here there are several: say which.",
    wrong: "PID-11 -> address            // HomeAddress(XAD) or WorkAddress(XAD)?",
    right: "PID-11 -> address by HomeAddress";

    AMBIGUOUS_NAME = "MW0210", "a name that stands for several things",
    "The name can be read in several ways from here, such as a segment that is in two groups, or two sources of one type. Write the group before it, or give the source an alias.",
    wrong: "map Names(XPN, XPN) -> fhir Patient {\n  XPN-1.1 -> name.family\n}",
    right: "map Names(legal: XPN, maiden: XPN) -> fhir Patient {\n  legal-1.1 -> name.family\n}";

    WRONG_ARGUMENTS = "MW0211", "arguments do not fit",
    "A map or function is given too few or too many arguments, or one of another type. A map's first source is the row's own source; the arguments after `by` are the others.",
    wrong: "before(PID-5.1.1) -> name.family",
    right: "before(PID-5.1.1, \"-\") -> name.family";

    RECURSIVE_MAP = "MW0212", "a map that calls itself",
    "A map may not use itself, neither directly nor through others: every map ends.",
    wrong: "map A(CX) -> fhir Identifier { CX -> assigner.identifier by A }",
    right: "map A(CX) -> fhir Identifier { CX-4.1 -> assigner.identifier.value }";

    NOTHING_AT_HAND = "MW0213", "there is no element at hand",
    "`it`, `index` and paths that begin with a dot are about the element at hand: they stand in an `each`, in a `where`, in the block of a row, or in a map that has only one source.",
    wrong: "map Patient(PID, PD1) -> fhir Patient {\n  .7 -> birthDate\n}",
    right: "map Patient(PID, PD1) -> fhir Patient {\n  PID-7 -> birthDate\n}";

    NOT_IN_VERSION = "MW0214", "not in this version",
    "The field or element exists, but in another version of the standard than the one this file uses.",
    wrong: "use hl7v2 \"2.3\"\nmap Patient(PID) -> fhir Patient {\n  PID-33 -> meta.lastUpdated\n}",
    right: "use hl7v2 \"2.5.1\"\nmap Patient(PID) -> fhir Patient {\n  PID-33 -> meta.lastUpdated\n}";

    UNKNOWN_PACKAGE = "MW0215", "no such package",
    "`fhir \"PACKAGE\" NAME` is a profile of a package. Packages are in the folder `mapwright-schemas` beside the map, or beside a folder that it is in; `mapwright schema add` puts them there. A package is named by its whole name, or by the last parts of it: `ips` is `hl7.fhir.uv.ips`.",
    wrong: "map Contact(NK1) -> fhir \"clinc\" Patient.contact { NK1-2[1].1.1 -> name.family }",
    right: "map Contact(NK1) -> fhir \"clinic\" Patient.contact { NK1-2[1].1.1 -> name.family }";

    UNKNOWN_PROFILE = "MW0216", "no such profile",
    "The package has no profile of this name, or several on this type. A profile is named by the last part of its URL, by its name, or, if it is the only one of the package on it, by its type.",
    wrong: "map Contact(NK1) -> fhir \"clinic\" Pateint.contact { NK1-2[1].1.1 -> name.family }",
    right: "map Contact(NK1) -> fhir \"clinic\" Patient.contact { NK1-2[1].1.1 -> name.family }";

    UNKNOWN_SLICE = "MW0217", "no such slice",
    "A name in parentheses behind an element is a slice of it, as the profile of the map's target has them. A map without a profile has none.",
    wrong: "PID-18 -> identifier(\"insurence\") { .1 -> value }",
    right: "PID-18 -> identifier(\"insurance\") { .1 -> value }";
}
