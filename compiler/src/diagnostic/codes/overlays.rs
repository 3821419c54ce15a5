//! MW12xx: overlays.

codes! {
    BAD_OVERLAY = "MW1201", "an overlay that cannot be read",
    "In the braces of an overlay stand changes of maps and tables that another file has: `map NAME { … }` and `table NAME { … }`, and segments, datatypes and tables of HL7 v2 that the site has. A new source of a map has a `+` before it, and may be absent.",
    wrong: "overlay \"adt_a01.mw\" {\n  segment ZPI? after PID { 1 Active : ID \"0136\" ? }\n\n  map Patient(PID) -> fhir Patient { ZPI-1 -> active }\n}",
    right: "overlay \"adt_a01.mw\" {\n  segment ZPI? after PID { 1 Active : ID \"0136\" ? }\n\n  map Patient(+ ZPI?) { ZPI-1 -> active }\n}";

    CHANGE_OUTSIDE_OVERLAY = "MW1202", "a change where there is nothing to change",
    "`replace`, `remove` and `in` are about rows that a map has already: they stand in an overlay of it, and in its blocks only behind `in`.",
    wrong: "overlay \"adt_a01.mw\" {\n  map Patient { when PID-25 { remove multipleBirthInteger } }\n}",
    right: "overlay \"adt_a01.mw\" {\n  map Patient { in when PID-25 { remove multipleBirthInteger } }\n}";

    NOTHING_TO_CHANGE = "MW1203", "an overlay changes what is not there",
    "A map, row, block, entry, table or key that an overlay names is not in the file that it changes. Either the name is misspelt, or the file was changed: then the overlay has to be looked at again.",
    wrong: "overlay \"adt_a01.mw\" {\n  map Patient { remove PID-9 -> nmae }\n}",
    right: "overlay \"adt_a01.mw\" {\n  map Patient { remove PID-9 -> name }\n}";

    SEVERAL_TO_CHANGE = "MW1204", "an overlay changes what is there several times",
    "Several rows set the element, or several maps have the name, and it is not said which one is meant. Of rows the source tells which, a block (`in when … { … }`), or `all`; of maps the first source.",
    wrong: "overlay \"adt_a01.mw\" {\n  map Patient { remove name }\n}",
    right: "overlay \"adt_a01.mw\" {\n  map Patient { remove PID-9 -> name }\n}";

    ALREADY_THERE = "MW1205", "an overlay adds what is there already",
    "A key, the `else` of a table or a source of a map is there, and would be there twice. To have another in its place, write `replace` before it.",
    wrong: "overlay \"adt_a01.mw\" {\n  table AdministrativeSex { A -> male }\n}",
    right: "overlay \"adt_a01.mw\" {\n  table AdministrativeSex { replace A -> male }\n}";

    NOT_PASSED = "MW1206", "no caller has a source that an overlay adds",
    "A map gets a source that an overlay adds from those that call it: they pass the segment or group of that name that is nearest to them. Here none of them has one, so that all that is read from it is always absent.",
    wrong: "overlay \"adt_a01.mw\" {\n  segment ZPI? after PID { 1 Directions : ST ? }\n\n  map Address(XAD, + ZPI?) { ZPI-1 -> text }      // Patient(PID, PD1), which calls it, has no ZPI\n}",
    right: "overlay \"adt_a01.mw\" {\n  segment ZPI? after PID { 1 Directions : ST ? }\n\n  map Patient(+ ZPI?) { }\n  map Address(XAD, + ZPI?) { ZPI-1 -> text }\n}";
}
