//! MW01xx: the text is not a map.

codes! {
    UNKNOWN_ITEM = "MW0101", "not an item of a file",
    "A file holds `use`, `import`, `schema`, `table` and `map` items, and nothing else outside of them. Rows stand inside a map's braces.",
    wrong: "mapping PID -> fhir Patient {\n  PID-7 -> birthDate\n}",
    right: "map PID -> fhir Patient {\n  PID-7 -> birthDate\n}";

    BAD_ROW = "MW0102", "not a row",
    "A row is a source, an arrow and a target, or begins with `when`, `match`, `each`, `entry` or `ignore`, or is a target element with rows in braces. Only the broken row is left out: the rows around it are checked as usual.",
    wrong: "map PID -> fhir Patient {\n  PID-7 birthDate\n}",
    right: "map PID -> fhir Patient {\n  PID-7 -> birthDate\n}";

    WRONG_ARROW = "MW0103", "rows are written with `->`",
    "Source and target of a row are joined by `->`, with the source on the left. Other arrows and equal signs have no meaning here.",
    wrong: "map PID -> fhir Patient {\n  PID-7 => birthDate\n}",
    right: "map PID -> fhir Patient {\n  PID-7 -> birthDate\n}";

    MISSING_NAME = "MW0104", "a name is missing",
    "Words such as `by`, `via`, `as` and `entry` are followed by a name: `by` by the name of a map, `via` by the name of a table.",
    wrong: "map PID -> fhir Patient {\n  PID-5 -> name by\n}",
    right: "map PID -> fhir Patient {\n  PID-5 -> name by HumanName\n}";

    UNCLOSED_BRACE = "MW0105", "a brace is not closed",
    "Every `{` needs its `}`. The error points at the brace that was opened; what follows is read from the next item that begins at the start of a line.",
    wrong: "map Name(XPN) -> fhir HumanName {\n  XPN-1.1 -> family\n\nmap Address(XAD) -> fhir Address {\n  XAD-3 -> city\n}",
    right: "map Name(XPN) -> fhir HumanName {\n  XPN-1.1 -> family\n}\n\nmap Address(XAD) -> fhir Address {\n  XAD-3 -> city\n}";

    STRAY_BRACE = "MW0106", "a brace closes nothing",
    "There is a `}` without the `{` that it belongs to. Often one brace too many ended a block early.",
    wrong: "map PID -> fhir Patient {\n  PID-7 -> birthDate\n}\n}",
    right: "map PID -> fhir Patient {\n  PID-7 -> birthDate\n}";

    UNCLOSED_PARENTHESIS = "MW0107", "a parenthesis or bracket is not closed",
    "Every `(` needs its `)`, and every `[` its `]`, before the row ends.",
    wrong: "map PID -> fhir Patient {\n  first(PID-3.1 -> language\n}",
    right: "map PID -> fhir Patient {\n  first(PID-3.1) -> language\n}";

    UNCLOSED_TEXT = "MW0108", "a text is not closed",
    "A text begins and ends with `\"` on the same line. A quote inside of it is written `\\\"`.",
    wrong: "map PID -> fhir Patient {\n  \"home -> address.use\n}",
    right: "map PID -> fhir Patient {\n  \"home\" -> address.use\n}";

    BAD_ESCAPE = "MW0109", "not an escape of a text",
    "In a text, `\\` stands only before `\"`, `\\`, `n` (a new line) and `t` (a tab). A backslash itself is written `\\\\`.",
    wrong: "map PID -> fhir Patient {\n  \"a\\qb\" -> name.text\n}",
    right: "map PID -> fhir Patient {\n  \"a\\\\qb\" -> name.text\n}";

    MISSING_QUOTES = "MW0110", "quotes are missing",
    "Versions, file names, table numbers, value sets and patterns of dates are texts: they stand in double quotes, the plain ones of the keyboard.",
    wrong: "use hl7v2 2.5.1",
    right: "use hl7v2 \"2.5.1\"";

    BAD_CHARACTER = "MW0111", "a character that has no meaning here",
    "Word processors and spreadsheets replace quotes, dashes and arrows by typographic ones. Maps use the plain ones: `\"`, `-` and `->`.",
    wrong: "map PID -> fhir Patient {\n  PID–7 → birthDate\n}",
    right: "map PID -> fhir Patient {\n  PID-7 -> birthDate\n}";

    TOO_DEEP = "MW0112", "nested too deeply",
    "Braces, parentheses and `not` may be nested 64 levels deep, all together. No map needs that: take the inner rows out into a map of their own and call it with `by`.",
    wrong: "when ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((PID-25)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))) { PID-25 -> multipleBirthInteger }",
    right: "when PID-25 { PID-25 -> multipleBirthInteger }";

    BAD_TABLE_ROW = "MW0113", "not a row of a table",
    "A row of a table is one or more source codes, an arrow, and the target code, which may have a display text and a system. The last row may be `else`. Codes with other characters than letters, digits, `_` and, inside, `-` and `.` stand in double quotes.",
    wrong: "table Sex : hl7 \"0001\" -> fhir \"administrative-gender\" {\n  F ->\n  else -> unknown\n}",
    right: "table Sex : hl7 \"0001\" -> fhir \"administrative-gender\" {\n  F -> female\n  else -> unknown\n}";

    BAD_SCHEMA_FIELD = "MW0114", "not a field of a record",
    "A field of a record is its name, a colon and its type; after the type may stand the pattern of a date and `?` (none or one), `*` (any number) or `+` (at least one).",
    wrong: "schema Registration {\n  Name string\n}",
    right: "schema Registration {\n  Name : string\n}";

    BAD_VALUE = "MW0115", "not a value",
    "A value is a path (`PID-5.1`), a literal (`\"text\"`, `12`, `true`), a function of values (`first(PID-5)`), or several of them joined by `or`.",
    wrong: "map PID -> fhir Patient {\n  PID- -> birthDate\n}",
    right: "map PID -> fhir Patient {\n  PID-7 -> birthDate\n}";

    BAD_TARGET = "MW0116", "not a target",
    "A target is an element by its FHIR name, or several joined by dots: `birthDate`, `name.family`, `extension(\"https://example.org/pet\").valueString`. Only names stand there, no numbers and no brackets; a name with other characters than letters, digits and `_` stands in quotes.",
    wrong: "map PID -> fhir Patient {\n  PID-7 -> 5\n}",
    right: "map PID -> fhir Patient {\n  PID-7 -> birthDate\n}";

    BAD_CONDITION = "MW0117", "not a condition",
    "A condition is a path alone (there is a value), a comparison (`==`, `!=`, `<`, `<=`, `>`, `>=`), `in`, `not in`, or several of them joined by `and`, `or` and `not`.",
    wrong: "map PID -> fhir Patient {\n  when PID-24 = \"Y\" { true -> multipleBirthBoolean }\n}",
    right: "map PID -> fhir Patient {\n  when PID-24 == \"Y\" { true -> multipleBirthBoolean }\n}";

    BAD_MATCH_ARM = "MW0118", "not an arm of a match",
    "An arm of a match is one or more codes and their rows in braces. The last may be `else` with rows, `skip`, `warn` or `fail`.",
    wrong: "match OBX-2 {\n  NM -> valueQuantity\n  else skip\n}",
    right: "match OBX-2 {\n  NM { first(OBX-5) -> valueQuantity.value }\n  else skip\n}";

    BAD_HEAD = "MW0119", "the head of an item is not complete",
    "The head of a map is `map NAME(SOURCES) -> TARGET` or `map SOURCE -> TARGET`, the head of a table `table NAME : SOURCE -> TARGET`, the head of a record `schema NAME`. The rows in braces are still checked for their form.",
    wrong: "table Sex hl7 \"0001\" -> fhir \"administrative-gender\" {\n  else -> unknown\n}",
    right: "table Sex : hl7 \"0001\" -> fhir \"administrative-gender\" {\n  else -> unknown\n}";

    BAD_NUMBER = "MW0120", "a number that cannot stand here",
    "Fields, components and repetitions are counted from 1, as in the HL7 standard.",
    wrong: "map PID -> fhir Patient {\n  PID-7[0] -> birthDate\n}",
    right: "map PID -> fhir Patient {\n  PID-7[1] -> birthDate\n}";

    MISSING_KEY = "MW0121", "an entry has no key",
    "The id of an entry is made from its key, so that the same message always gives the same ids. Name the fields that tell this resource from others of its type.",
    wrong: "entry patient : Patient(PID) put",
    right: "entry patient : Patient(PID) key PID-3[1] put";

    WRONG_ELSE = "MW0122", "an `else` that belongs to nothing",
    "`else` with rows in braces follows the block of a `when` or is the last arm of a `match`. After a row stands a policy: `else fail`, `else warn`, `else skip` or `else` and a literal.",
    wrong: "PID-7 -> birthDate else { \"unknown\" -> gender }",
    right: "when PID-7 { PID-7 -> birthDate } else { \"unknown\" -> gender }";

    BAD_POLICY = "MW0123", "not a policy",
    "What happens with a value that cannot be converted is said after `else`: `fail` (the message fails), `warn` (the element is left out with a warning), `skip` (it is left out), or a literal to be used instead.",
    wrong: "PID-7 -> birthDate else ignore",
    right: "PID-7 -> birthDate else skip";

    TOO_LARGE = "MW0124", "a file is too large",
    "A file may have up to 16 MiB. Put tables into files of their own and take them in with `import`.",
    wrong: "// a file of 20 MiB",
    right: "import \"tables.mw\"";

    BAD_LOCAL = "MW0125", "not a declaration of HL7 v2",
    "In the braces of `use hl7v2` stand a site's own segments, datatypes and tables. A field is its number, its name, a colon and its type; after the type may stand the number of its table in quotes and `?` (none or one), `*` (any number) or `+` (at least one). Only what is broken is left out.",
    wrong: "use hl7v2 \"2.5.1\" {\n  segment ZPI? after PID { PetName : ST ? }\n}",
    right: "use hl7v2 \"2.5.1\" {\n  segment ZPI? after PID { 1 PetName : ST ? }\n}";
}
