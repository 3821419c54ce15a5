//! MW14xx: parameters.

codes! {
    BAD_PARAMETER = "MW1401", "a parameter that cannot be read",
    "A parameter has a name and a primitive type, and may have a default and a text that says what it is for. With `?` it may be absent; without `?` and without a default each site has to set it. One with keys is of the type `string -> TYPE`.",
    wrong: "parameter Facility : uri = https://hospital.example",
    right: "parameter Facility : uri = \"https://hospital.example\"";

    PARAMETER_VALUE = "MW1402", "a default of another type",
    "The value that a parameter has by itself is checked like those that sites set: it has to be of the type of the parameter, as JSON or FHIR write it.",
    wrong: "parameter Since : date = \"01.02.2024\"",
    right: "parameter Since : date = \"2024-02-01\"";

    UNUSED_PARAMETER = "MW1403", "a parameter that nothing uses",
    "Nothing reads this parameter, so that it has no effect what a site sets. It may be left over from an earlier version of the map.",
    wrong: "parameter Facility : uri ?\nmap ADT_A01 -> fhir Patient { PID-7 -> birthDate }",
    right: "parameter Facility : uri ?\nmap ADT_A01 -> fhir Patient { PID-7 -> birthDate   Facility -> meta.source }";

    PARAMETER_KEYS = "MW1404", "a parameter with keys is used like a table",
    "A parameter of the type `string -> TYPE` has a value for each key: a code goes through it with `via`. One without keys is a value.",
    wrong: "parameter Authorities : string -> uri { HOSP -> \"urn:oid:1.2.3\" }\nmap Identifier(CX) -> fhir Identifier { Authorities -> system }",
    right: "parameter Authorities : string -> uri { HOSP -> \"urn:oid:1.2.3\" }\nmap Identifier(CX) -> fhir Identifier { CX.4.1 -> system via Authorities }";
}
