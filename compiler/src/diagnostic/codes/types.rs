//! MW03xx: types, how many, required, set twice.

codes! {
    TYPE_MISMATCH = "MW0301", "types do not fit",
    "What stands on the left is not what the right takes: a map makes another type than the element has, or a map takes another source.",
    wrong: "PID-5 -> address by HumanName",
    right: "PID-5 -> name by HumanName";

    NO_CONVERSION = "MW0302", "no conversion",
    "A primitive goes by itself only to a primitive of the same meaning. There is no built-in conversion between these two.",
    wrong: "PID-7 -> active",
    right: "PID-7 -> birthDate";

    REPEATED_INTO_SINGLE = "MW0303", "many values for one element",
    "The source can repeat, the target element cannot. Say which of the values is meant: `first(x)`, `last(x)`, `only(x)` (an error at run time if there are more), `x[n]`, `x where …`; or make one text of them with `join`.",
    wrong: "PID-3.1 -> language",
    right: "first(PID-3.1) -> language";

    MISSING_REQUIRED = "MW0304", "a required element is not set",
    "The standard requires the element, and there is a way through the map on which no row sets it.",
    wrong: "map Result(OBX) -> fhir Observation {\n  OBX-3 -> code by CodeableConcept\n}",
    right: "map Result(OBX) -> fhir Observation {\n  OBX-3 -> code by CodeableConcept\n  OBX-11 -> status via ObservationStatus\n}";

    ASSIGNED_TWICE = "MW0305", "an element is set twice",
    "Two rows on one way through the map set an element that can be there only once. Rows have no order, so neither could win. Keep one, join them with `or`, or put them in the branches of a `when`.",
    wrong: "PID-7  -> birthDate\nPID-29 -> birthDate",
    right: "PID-7 or PID-29 -> birthDate";

    CHOICE_TWICE = "MW0306", "two types of one choice element",
    "An element such as `value[x]` has one type at a time. Two rows on one way through the map set it with different types.",
    wrong: "PID-24 -> multipleBirthBoolean\nPID-25 -> multipleBirthInteger",
    right: "when PID-25 { PID-25 -> multipleBirthInteger }\nelse { PID-24 -> multipleBirthBoolean }";

    BAD_LITERAL = "MW0307", "a literal that is no value of this type",
    "The text or number is no valid value of the element's type.",
    wrong: "\"yesterday\" -> birthDate",
    right: "\"2024-01-02\" -> birthDate";

    NOT_A_STRUCTURE = "MW0308", "a primitive has no parts",
    "The path goes on, or a block is opened, where there is a primitive value: it has no fields or elements.",
    wrong: "PID-7 -> birthDate.year",
    right: "PID-7 -> birthDate";

    NEEDS_MAP = "MW0309", "a structure needs a map",
    "The source is a structure with parts and the target another one. No map that can be seen from here goes from one to the other: write one and name it with `by`, or map the parts.",
    wrong: "PID-13 -> telecom",
    right: "PID-13 -> telecom {\n  \"phone\" -> system\n  .1      -> value\n}";

    CHOICE_WITHOUT_TYPE = "MW0310", "a choice element without its type",
    "An element such as `value[x]` is written with the type that is meant.",
    wrong: "first(OBX-5) -> value",
    right: "first(OBX-5) -> valueString";

    NOT_REPEATED = "MW0311", "there is only one",
    "`first`, `last`, `only`, `where`, `[n]` and `each` are for what can repeat. This cannot.",
    wrong: "first(PID-7) -> birthDate",
    right: "PID-7 -> birthDate";

    BAD_FORMAT = "MW0312", "not a pattern of a date",
    "The pattern of a date, dateTime or time is made of `yyyy`, `MM`, `dd`, `HH`, `mm` and `ss`; everything else stands for itself. Only these three types have a pattern.",
    wrong: "schema Registration {\n  DOB : date \"mm/dd/yyyy\"\n}",
    right: "schema Registration {\n  DOB : date \"MM/dd/yyyy\"\n}";

    SPREAD_AND_SHARED = "MW0313", "rows do not say which element they share",
    "A repeated source whose path ends at a single element makes one of the last element around it that repeats for each value. Another row of the block goes through the same element: to which of them would it belong? Give the rows a block, whose source is what repeats.",
    wrong: "PID-5.1.1 -> name.family\nPID-5.2   -> name.given",
    right: "PID-5 -> name {\n  .1.1 -> family\n  .2   -> given\n}";

    PROHIBITED_ELEMENT = "MW0314", "an element that the profile does not allow",
    "The profile of the target says that there is no such element: its largest number is 0.",
    wrong: "\"portrait\" -> photo.title      // ClinicPatient has photo 0..0",
    right: "// ClinicPatient has no photo, so there is no row for it";

    PRESET_VALUE = "MW0315", "an element whose value the profile says",
    "The profile of the target has a fixed or pattern value for the element. The compiler fills it in where the element is required, so no row has to; a row that could set another value is refused.",
    wrong: "PID-18 -> identifier(\"insurance\") { .1 -> value   \"urn:oid:9.9.9\" -> system }",
    right: "PID-18 -> identifier(\"insurance\") { .1 -> value }      // the system is filled in";

    ABSENCE_NOT_SAID = "MW0316", "nothing says what happens without a value",
    "The element is required, and the source of its only row may be absent: only the message can tell. Say on the row what happens then: the message fails, the element or the resource around is left out, a literal or a reason stands in its place.",
    wrong: "PID-15.1 -> communication.language.text\nPID-15.2 -> communication.preferred",
    right: "PID-15.1 -> communication.language.text else skip      // no language, no communication\nPID-15.2 -> communication.preferred";

    CANNOT_LEAVE_OUT = "MW0317", "nothing here can be left out",
    "`else skip` and `else warn` leave out the smallest element around that may be left out. Where a resource itself requires the element there is none; `else skip resource` leaves out the resource then, if it is that of an `entry`.",
    wrong: "map Observation(OBX) -> fhir Observation {\n  \"final\" -> status\n  OBX-3.2 -> code.text else skip\n}",
    right: "map Observation(OBX) -> fhir Observation {\n  \"final\" -> status\n  OBX-3.2 -> code.text else skip resource\n}";

    NO_REASON_HERE = "MW0318", "no reason can stand here",
    "`else absent \"CODE\"` writes FHIR's extension data-absent-reason in the place of the value. Records have no extensions, and in a list of primitive values it would not stand at the value's place.",
    wrong: "PID-5.2 -> name.given else absent \"unknown\"",
    right: "PID-5.2 -> name.given else skip";

    OPTIONAL_ARGUMENT = "MW0319", "an argument that may be absent",
    "A source without `?` is there whenever its map is done: its rows rely on it. This call gives it one that may be absent. Write `?` behind the source in the map, whose rows then have to say what happens without it; or call the map only where the argument is there.",
    wrong: "map PID -> fhir Bundle {\n  \"collection\" -> type\n  entry patient : Patient(PID)           when PID-3  key PID-3[1]\n  entry account : Account(PID, patient)  key PID-18\n}\nmap Patient(PID) -> fhir Patient { PID-7 -> birthDate }\nmap Account(PID, who: ref Patient) -> fhir Account {\n  \"active\" -> status\n  who      -> subject\n}",
    right: "map PID -> fhir Bundle {\n  \"collection\" -> type\n  entry patient : Patient(PID)           when PID-3  key PID-3[1]\n  entry account : Account(PID, patient)  key PID-18\n}\nmap Patient(PID) -> fhir Patient { PID-7 -> birthDate }\nmap Account(PID, who: ref Patient?) -> fhir Account {\n  \"active\" -> status\n  who      -> subject\n}";

    BAD_STATE = "MW0320", "no question of how it is absent",
    "`is null`, `is empty` and `is missing` ask in which way a field of a segment or record is absent. What repeats is asked for one of it; what a function makes has a value or has none; a segment is there or is missing.",
    wrong: "when PID-5 is null { true -> active }",
    right: "when PID-5[1] is null { true -> active }";
}
