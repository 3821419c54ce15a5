//! Each construct of the language, written badly.

use super::formatted;

/// Shows a text and what it becomes.
macro_rules! laid_out {
    ($($name:ident: $text:literal;)*) => {
        $(
            #[test]
            fn $name() {
                let text = $text;
                insta::assert_snapshot!(format!("{text}\n──────── formatted\n{}", formatted(text)));
            }
        )*
    };
}

laid_out! {
    uses_and_imports: "\u{feff}use   hl7v2   \"2.8\"\nuse fhir\t\"4.0.1\"   \r\n\r\n\r\n\r\nimport  \"a.mw\"\nimport \"b.mw\" // why\nschema A { x : string }\nschema B{ y:string ? }\nuse hl7v2 any";

    local_segments: r#"use hl7v2 "2.5.1" {
 table "9001"   "Kind of pet" { C "cat"   D "dog" }
 table "9002" { "A"
"B/C" "b or c"
LONG "long" }
datatype ZPN { 1 Given:ST   2 Kind : ID "9001" ? }
segment ZPI ? "Pets"
after PID
after NK1 in ADT_A01,ORU_R01.PATIENT {
1 PetName : ZPN *
12   Vip:ID "0136" ?  // who says so
}
segment NTE * after PID in ADT_A01


segment PID { 8 AdministrativeSex : IS "0001" }
}"#;

    schemas: r#"schema Registration{
PatientName:string
"Birth date"  :date "MM/dd/yyyy" ?
"City" : string
Phones : string*split ";"   // every one

Address : { Street : string   City : string ? } +
Insurance : {
Kind : string
PolicyNumber : string ? } *
}"#;

    tables: r#"table Sex:hl7 "0001"->fhir "administrative-gender" {
  F -> female    M -> male    A,O -> other    "U" , N -> "unknown"
  else -> unknown
}
table Encounter : string
-> system "http://example.org/cs" {

  SPO -> "SPS" "spouse" "C/X" , 01 -> IMP "inpatient encounter" in "http://example.org/other"
  "entered-in-error" -> "not \"known\""
  "else" -> "mg/dL"
  // what else
  else keep // as it came

}
table Kind : hl7 "9001" -> string { C->cat   D  ->  dog }"#;

    parameters: r#"import "a.mw"
parameter Facility:uri="https://hospital.example"   "who" // why
parameter  MaxAge  :  integer ?
parameter "By Key": string->uri "systems"{HOSP->"urn:oid:1.2.3"
"LAB 2" -> "urn:oid:1.2.4" // the other
}
map A -> B { Facility->x }"#;

    overlays: r#"overlay   "base.mw"{
segment ZPI? after PID { 1 PetName : ST ? }
 map Patient( PID,+ ZPI ?, + NK1 * ){
ZPI-1->extension("https://example.org/pet").valueString // why
replace   PID-8->gender via Sex
replace all PID-40 -> telecom
remove  identifier
remove PID-4->identifier
remove   entry account   remove ignore PID-2,PID-4
in   when PID-25 {
remove multipleBirthInteger } else   { PID-24 -> multipleBirthBoolean }
in entry visit {
PV1-2 -> class }
in match OBX-2 { NM { remove x }
else skip }
replace entry patient:Patient(PID) key PID-3
}
 map ADT_A01{}
 table Sex { X->other
replace A,O -> unknown "of a kind"   remove U
replace else skip
}
}"#;

    map_heads: "map  Patient ( PID ,PD1 ? )->fhir Patient{ PID-5 -> name }\nmap Observation(OBX,\n  NTE *,\n  who : ref Practitioner , role:code) -> fhir Observation\n{\n}\nmap obs : ORU_R01.PATIENT_RESULT -> Chart { }";

    rows: r#"map Patient(PID) -> fhir Patient {
PID-3[1].1.FamilyName->identifier.value
PID-5 -> name by HumanName( "usual",true )
PID-7 -> birthDate else warn
PID-8 -> gender via AdministrativeSex   else "unknown"   -1.50 -> extension( "https://example.org/n" ).valueDecimal
PID-13 -> telecom by ContactPoint{ "home"->use }
PID-11 where .7=="H"and not .9
        -> address
   by Address
first (PID-40   or PID-13)or"none" -> text
concat(
    PID-5.1,", ",
PID-5.2
) -> name.text
"key" -> use
."Birth date" -> birthDate
}"#;

    long_rows: r#"map Patient(PID) -> fhir Patient {
  PID-1 -> id
  join(PID-5.1, ", ", PID-5.2, PID-5.3, PID-5.4, PID-5.5, PID-5.6, PID-5.7, PID-5.8) or "none at all" -> text
  PID-10 -> extension("http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName").valueString by Text
  PID-2 -> name by HumanName
  PID-3 -> birthDate else warn

  concat(
  PID-5.1, " and much more than fits on one line, even if it is all written on one ", PID-5.2,
      PID-5.3, join(PID-5.4, " ",
      PID-5.5), " and then some"
      ) -> name.text
}"#;

    when_and_else: r#"map A -> B {
  when PID-25 { PID-25 -> multipleBirthInteger } else when PID-24 in ( "Y","N" ) or count(PID-3)>=2 { PID-24 -> multipleBirthBoolean }
  else { false -> multipleBirthBoolean }
  when X
  {
    x -> y
  } // when it is
  // otherwise
  else
  { z -> y }
  when not ( A and B )   { a -> c } // a
  when C { c -> ddd }
  each PID-5 as name { when name.1 { name.1 -> a } else { "none" -> a } }
}"#;

    matches: r#"map Observation(OBX) -> fhir Observation {
  match OBX-2 {
    NM { OBX-5 -> valueQuantity.value   OBX-6->valueQuantity by Unit }
    CE,"CWE"     { OBX-5 -> valueCodeableConcept by Concept }
    ST,
      TX, FT { join(OBX-5, "\n")->valueString }
    SN {
      // all of it
      OBX-5.1 -> valueString }
    else   warn   "OBX-2 has no FHIR value"
  }
  match OBX-3 { A { a -> b } else skip }
}"#;

    blocks: r#"map A -> B {
  contact { NK1-2 -> name  NK1-5 -> telecom }
  a {
  x -> y   xx -> yyy
  }
  PID-5->name{ .1.1->family  .2->given  }else skip
  b -> code {
 x -> y } else warn
  code { }
  each   PATIENT.NTE as comment
  where .3
  {

    extension("http://hl7.org/fhir/StructureDefinition/note") { comment -> valueAnnotation by Annotation }

  }
  ignore PID-2,PID-4 "senders repeat PID-3 here"
  ignore PID-10 "race"
}"#;

    entries: r#"map ORU_R01 -> fhir Bundle {
  entry patient:Patient(PID,PD1) when PID-3 key PID-3[1] put
  entry visit : Encounter(PV1) key PV1-19   once put
  entry result:Observation(OBX, NTE)
      key OBR-3,OBX-3,   OBX-4
    numbered post{ patient->subject }
  entry relative : RelatedPerson(NK1, patient)  key PID-3[1] or PID-2 or MSH-10, NK1-2[1].1.1 or NK1-30[1].1.1, NK1-2[1].2, NK1-3.1, MSH-7 or MSH-10  numbered  put {
    visit -> encounter }
}"#;

    comments: r#"//first
// second

//third
map A -> B // the head
// below the head
{ // behind the brace
  // in front

  a -> b // one
  ccc -> d // two
           // and more of two
  ee -> ffffff
    // own line
  g // in the middle
    // of a row
    -> h // at its end
  when x { // opens
    y -> z
    // last in the block
  } // closes


  // last of all
}
// behind
schema S {
x : string // s
}
// the end"#;

    declarations_apart: "schema A {\n x : string\n}\n// of B\nschema B {\n x : string\n}\nmap A -> B { x -> x }\nmap B -> A { x -> x }\n\n\n// alone\n\ntable T : string -> string { a -> b }\nimport \"x.mw\"";

    tests: r#"test   "a name"   of Patient{
given   PID "PID|1"
given who
given text """
 PID|1  // no comment
"""
   expect name[1]
expect name[1].family=="Doe"   expect not  gender
expect count( name )==1 // why


expect fail   MW0901 expect not warn
}
test "one" {given file "a.hl7"   expect file "b"}
test "two"{ expect extension( "https://example.org" ).valueString=="x" }"#;
}
