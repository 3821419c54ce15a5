//! MW13xx: tests.

codes! {
    BAD_TEST_ROW = "MW1301", "not a row of a test",
    "A row of a test begins with `given`, which says what the map gets, or with `expect`, which says what is to come of it. Only the broken row is left out.",
    wrong: "test \"date of birth\" of Patient {\n  given PID \"PID|1||||||20240102\"\n  expect birthDate = \"2024-01-02\"\n}",
    right: "test \"date of birth\" of Patient {\n  given PID \"PID|1||||||20240102\"\n  expect birthDate == \"2024-01-02\"\n}";

    NO_TESTED_MAP = "MW1302", "it is not clear which map is tested",
    "Without `of MAP` a test is of the only map of its file that has the sources that are given by name; where none is given by name, of the first that reads a message or record.",
    wrong: "test \"value\" { given \"123^^^HOSP\"   expect value == \"123\" }",
    right: "test \"value\" of Identifier { given CX \"123^^^HOSP\"   expect value == \"123\" }";

    BAD_GIVEN = "MW1303", "what is given does not fit the map",
    "A map gets its sources: each that is required, none that it does not have, and each as what it is: a segment with its name in front, a field or component without, a record as a JSON object.",
    wrong: "test \"date of birth\" of Patient { given PID \"1||||||20240102\"   expect birthDate == \"2024-01-02\" }",
    right: "test \"date of birth\" of Patient { given PID \"PID|1||||||20240102\"   expect birthDate == \"2024-01-02\" }";

    BAD_EXPECTATION = "MW1304", "what is expected can never be",
    "The element cannot have this value, or what is expected contradicts itself: a message that fails has no output, and what has elements has no value of its own.",
    wrong: "test \"a name\" of Patient { given PID \"PID|1||||Doe\"   expect name == \"Doe\" }",
    right: "test \"a name\" of Patient { given PID \"PID|1||||Doe\"   expect name.family == \"Doe\" }";

    NOTHING_EXPECTED = "MW1305", "a test that expects nothing",
    "A test without `expect` would pass whatever the map does.",
    wrong: "test \"a name\" of Patient { given PID \"PID|1||||Doe\" }",
    right: "test \"a name\" of Patient { given PID \"PID|1||||Doe\"   expect name.family == \"Doe\" }";

    CANNOT_TEST_ALONE = "MW1306", "a map that cannot be tested alone",
    "A map of segments, fields, records and references can be tested by itself. A map that makes the entries of a Bundle is tested with a whole message, and one of both HL7 v2 and records by the maps that call it.",
    wrong: "map Results(ORU_R01.PATIENT_RESULT) -> fhir Bundle { \"collection\" -> type }\ntest \"results\" of Results { given PATIENT_RESULT \"PID|1\"   expect entry }",
    right: "map ORU_R01 -> fhir Bundle { \"collection\" -> type }\ntest \"results\" of ORU_R01 { given \"PID|1\"   expect entry }";

    TEST_FILE = "MW1307", "a file of a test is not there",
    "The paths of `given file` and `expect file` are relative to the file of the test. `mapwright test --accept` writes the files that are expected.",
    wrong: "test \"admission\" { given file \"sample/a01.hl7\"   expect file \"samples/a01.json\" }",
    right: "test \"admission\" { given file \"samples/a01.hl7\"   expect file \"samples/a01.json\" }";
}
