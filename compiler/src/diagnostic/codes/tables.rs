//! MW04xx: tables and codes.

codes! {
    TABLE_NOT_TOTAL = "MW0401", "a table leaves codes out",
    "Every code of the source table is a key, or there is an `else`. A table of text, or an HL7 table that each site fills itself, always needs an `else`.",
    wrong: "table Sex : hl7 \"0001\" -> fhir \"administrative-gender\" {\n  F -> female   M -> male\n}",
    right: "table Sex : hl7 \"0001\" -> fhir \"administrative-gender\" {\n  F -> female   M -> male\n  else -> unknown\n}";

    UNKNOWN_CODE = "MW0402", "a key that is not in the source table",
    "The key is no code of the HL7 table that the codes come from, in this version.",
    wrong: "table Answer : hl7 \"0136\" -> string {\n  Yes -> yes\n  else -> no\n}",
    right: "table Answer : hl7 \"0136\" -> string {\n  Y -> yes\n  else -> no\n}";

    DUPLICATE_KEY = "MW0403", "a key stands twice",
    "One code has two rows in a table, or two arms in a match. Only one could ever be taken.",
    wrong: "table Sex : string -> string {\n  F -> female\n  F -> other\n  else skip\n}",
    right: "table Sex : string -> string {\n  F -> female\n  else skip\n}";

    NOT_IN_VALUE_SET = "MW0404", "a code that is not in the value set",
    "The code that a table or literal gives is not one that the target accepts.",
    wrong: "table Sex : hl7 \"0001\" -> fhir \"administrative-gender\" {\n  F -> f\n  else -> unknown\n}",
    right: "table Sex : hl7 \"0001\" -> fhir \"administrative-gender\" {\n  F -> female\n  else -> unknown\n}";

    CODE_WITHOUT_TABLE = "MW0405", "a code without a table",
    "The target element accepts only the codes of its value set, and the source has other codes. Send it through a table with `via`.",
    wrong: "PID-8 -> gender",
    right: "PID-8 -> gender via AdministrativeSex";

    WRONG_TABLE = "MW0406", "a table that does not fit",
    "The table is for the codes of another field, or its codes are for another element.",
    wrong: "PID-16 -> gender via AdministrativeSex",
    right: "PID-8 -> gender via AdministrativeSex";

    KEEP_IN_CLOSED_TABLE = "MW0407", "`else keep` where only known codes are accepted",
    "`else keep` lets the source's own code through. That is possible only where the target accepts any code, that is into `system \"…\"` or `string`.",
    wrong: "table Sex : hl7 \"0001\" -> fhir \"administrative-gender\" {\n  F -> female\n  else keep\n}",
    right: "table Sex : hl7 \"0001\" -> fhir \"administrative-gender\" {\n  F -> female\n  else -> unknown\n}";

    UNKNOWN_VALUE_SET = "MW0408", "no such value set",
    "`fhir \"…\"` names a value set by its id, as at the end of its page's address: `administrative-gender`.",
    wrong: "table Sex : hl7 \"0001\" -> fhir \"gender\" {\n  else -> unknown\n}",
    right: "table Sex : hl7 \"0001\" -> fhir \"administrative-gender\" {\n  else -> unknown\n}";

    UNKNOWN_CODE_TABLE = "MW0409", "no such HL7 table",
    "`hl7 \"…\"` names a table of the HL7 standard by its four digits.",
    wrong: "table Sex : hl7 \"1\" -> fhir \"administrative-gender\" {\n  else -> unknown\n}",
    right: "table Sex : hl7 \"0001\" -> fhir \"administrative-gender\" {\n  else -> unknown\n}";

    NOT_OF_FORM = "MW0410", "a code that is not written as those of its system",
    "Units (UCUM), currencies, languages and MIME types are too many to list. A code of them has a form, and this one does not have it.",
    wrong: "\"pdf\" -> content.attachment.contentType",
    right: "\"application/pdf\" -> content.attachment.contentType";

    NOT_IN_EXTENSIBLE = "MW0411", "a code that an extensible value set does not have",
    "FHIR binds the element to a value set that may be extended: another code is right only if none of the set fits. The code is not in the set, and nothing says that it is of another code system: it may be a slip, or a code that receivers do not know. A code of another system, said by a row for `system` or by the table, is taken as meant, if not all codes of a table are.",
    wrong: "use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\nmap Patient(PID) -> fhir Patient {\n  \"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus\" -> maritalStatus.coding.system\n  \"SINGLE\"                                                  -> maritalStatus.coding.code\n}",
    right: "use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\nmap Patient(PID) -> fhir Patient {\n  \"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus\" -> maritalStatus.coding.system\n  \"S\"                                                       -> maritalStatus.coding.code\n}";

    NO_CODE_OF_SET = "MW0412", "a concept that may be without a code of its value set",
    "FHIR requires a code of a value set in the element, so whenever the element is there one of its codings has to be of the set; a text or a code of another system alone is not enough. A block or map fills the element and does not set such a code on every way through its rows.",
    wrong: "use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\nmap AllergyIntolerance(AL1) -> fhir AllergyIntolerance {\n  \"Patient/1\" -> patient.reference\n  \"active\"    -> clinicalStatus.text\n}",
    right: "use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\nmap AllergyIntolerance(AL1) -> fhir AllergyIntolerance {\n  \"Patient/1\" -> patient.reference\n  clinicalStatus.coding {\n    \"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical\" -> system\n    \"active\"                                                            -> code\n  }\n}";
}
