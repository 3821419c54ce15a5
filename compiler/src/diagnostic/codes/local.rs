//! MW10xx: a site's own HL7 v2, and versions that differ.

codes! {
    NOT_FOR_FHIR = "MW1001", "declarations where none can stand",
    "Only HL7 v2 has segments, datatypes and tables of a site's own. What a site adds to FHIR are extensions, and need no declaration.",
    wrong: "use fhir \"4.0.1\" {\n  datatype ZPN { 1 Given : ST ? }\n}",
    right: "use hl7v2 \"2.5.1\" {\n  datatype ZPN { 1 Given : ST ? }\n}";

    LOCAL_NAME = "MW1002", "a name that no segment can have",
    "The name of a segment is three characters: a capital letter, then capital letters or digits.",
    wrong: "use hl7v2 \"2.5.1\" {\n  segment ZPetInfo? after PID { 1 PetName : ST ? }\n}",
    right: "use hl7v2 \"2.5.1\" {\n  segment ZPI? after PID { 1 PetName : ST ? }\n}";

    NOT_A_LOCAL_NAME = "MW1003", "a new segment whose name does not begin with Z",
    "HL7 leaves names that begin with Z to sites (HL7 v2.5.1 chapter 2.11). Any other may be given another meaning by a later version. If it is a segment of a later version, this can be meant.",
    wrong: "use hl7v2 \"2.5.1\" {\n  segment PET? after PID { 1 PetName : ST ? }\n}",
    right: "use hl7v2 \"2.5.1\" {\n  segment ZPE? after PID { 1 PetName : ST ? }\n}";

    LOCAL_EXISTS = "MW1004", "it exists already",
    "A segment of the standard is changed field by field, and allowed at another place in the messages that are named: without `in` it would get a second place in every message that has the segment before it.",
    wrong: "use hl7v2 \"2.5.1\" {\n  segment NTE* after PID\n}",
    right: "use hl7v2 \"2.5.1\" {\n  segment NTE* after PID in ADT_A01\n}";

    LOCAL_PLACE = "MW1005", "a place that no message has",
    "`after` names a segment, and `in` the messages or groups in which the new segment follows it. A new segment needs a place: without one no message could have it.",
    wrong: "use hl7v2 \"2.5.1\" {\n  segment ZPI? after SPM in ADT_A01 { 1 PetName : ST ? }\n}",
    right: "use hl7v2 \"2.5.1\" {\n  segment ZPI? after PID in ADT_A01 { 1 PetName : ST ? }\n}";

    LOCAL_CONTRADICTS = "MW1006", "a declaration that contradicts",
    "A field keeps its number and name: what is declared with a number of the standard changes that field. Nothing is declared twice in two ways, a component cannot repeat, and no datatype is a part of itself.",
    wrong: "use hl7v2 \"2.5.1\" {\n  segment PID { 5 PetName : ST ? }\n}",
    right: "use hl7v2 \"2.5.1\" {\n  segment PID { 40 PetName : ST ? }\n}";

    FIELD_GAP = "MW1007", "numbers are left out",
    "Between the fields that are known and this one are numbers that nothing declares. This can be meant, and it can be a slip: fields of the message are counted.",
    wrong: "use hl7v2 \"2.5.1\" {\n  segment ZPI? after PID { 1 PetName : ST ?   3 Vip : ID ? }\n}",
    right: "use hl7v2 \"2.5.1\" {\n  segment ZPI? after PID { 1 PetName : ST ?   2 Vip : ID ? }\n}";

    VERSIONS_DIFFER = "MW1008", "versions mean different things",
    "The file uses any version of HL7 v2, and versions differ in what this path reads: one has a number where another has a date, or a name is that of another field. Differences that change nothing are accepted: CE became CWE, CX begins as CK does, TS became DTM, a text became the first component of a datatype. Say what the senders send, by declaring the field or component; or use one version.",
    wrong: "use hl7v2 any\nmap Quantity(CQ) -> fhir Quantity {\n  CQ.1 -> value        // a text in 2.1 and 2.2, a number from 2.3 on\n}",
    right: "use hl7v2 any { datatype CQ { 1 Quantity : NM ? } }\nmap Quantity(CQ) -> fhir Quantity {\n  CQ.1 -> value\n}";
}
