//! A map whose output is made of parameters, and settings for it.

use mapwright_compiler::compile::{Goal, compile};
use mapwright_compiler::diagnostic::render::render;
use mapwright_compiler::ir::Program;

const MAP: &str = r#"
parameter Facility    : uri "who makes the charts"
parameter MaxAge      : integer ?
parameter Since       : date = "2024-02-01"
parameter Flag        : boolean = true
parameter Ward        : string ?
parameter Authorities : string -> uri "the systems of identifiers" { HOSP -> "urn:oid:1.2.3"   "LAB 2" -> "urn:oid:1.2.4" }

schema Record { age : integer ?  by : string *  ward : string ? }
schema Chart {
  source : uri  age : integer ?  systems : uri *  first : uri ?  old : boolean ?  since : date  flag : boolean  ward : string ?  label : string ?
}

map Record -> Chart {
  Facility  -> source
  MaxAge    -> age
  by        -> systems via Authorities
  first(by) -> first   via Authorities
  when age > MaxAge { true -> old }
  Since                          -> since
  Flag                           -> flag
  ward or Ward                   -> ward
  concat(ward, " of ", Facility) -> label
}
"#;

pub fn program() -> Program {
    let compilation = compile("parameters.mw", &Goal::Run, &mut |_| Ok(MAP.to_string()));
    let shown = render(&compilation.diagnostics, &compilation.sources, false);
    assert_eq!(shown, "");
    compilation.program.unwrap()
}

/// Settings, a record, and what becomes of it.
pub const CASES: &[(&str, &str, &str)] = &[
    (
        "{}",
        "{}",
        r#"[{"code":"MW0850","severity":"error","message":"a parameter of the map is not set: Facility"}]"#,
    ),
    (
        r#"{"parameters":{"Facility":"https://hospital.example"}}"#,
        r#"{"age":90,"by":["HOSP","none","LAB 2","","HOS"],"ward":"A"}"#,
        r#"{"source":"https://hospital.example","systems":["urn:oid:1.2.3","urn:oid:1.2.4"],"first":"urn:oid:1.2.3","since":"2024-02-01","flag":true,"ward":"A","label":"A of https://hospital.example"}"#,
    ),
    (
        r#"{"parameters":{"Facility":"urn:x","MaxAge":80,"Since":"1999","Flag":false,"Ward":"Gr\u00fcn \"1\"",
            "Authorities":{"none":"urn:none","HOSP":"urn:other"}}}"#,
        r#"{"age":90,"by":["HOSP","none","LAB 2"]}"#,
        r#"{"source":"urn:x","age":80,"systems":["urn:other","urn:none","urn:oid:1.2.4"],"first":"urn:other","old":true,"since":"1999","flag":false,"ward":"Grün \"1\""}"#,
    ),
    (
        r#"{"parameters":{"Facility":"urn:y","Authorities":{},"MaxAge":"7"}}"#,
        r#"{"age":7,"by":["LAB 2"]}"#,
        r#"{"source":"urn:y","age":7,"systems":["urn:oid:1.2.4"],"first":"urn:oid:1.2.4","since":"2024-02-01","flag":true}"#,
    ),
];

/// Settings that are refused, with the position of the parameter if it is about the value of one.
pub const WRONG: &[(&str, Option<u32>)] = &[
    (r#"{"parameters":{"Facility":"urn:b","MaxAge":"old"}}"#, Some(1)),
    (r#"{"parameters":{"Facility":"no uri"}}"#, Some(0)),
    (r#"{"parameters":{"Facility":""}}"#, Some(0)),
    (r#"{"parameters":{"Facility":null}}"#, Some(0)),
    (r#"{"parameters":{"Facility":{"a":"b"}}}"#, Some(0)),
    (r#"{"parameters":{"MaxAge":1.5}}"#, Some(1)),
    (r#"{"parameters":{"MaxAge":2147483648}}"#, Some(1)),
    (r#"{"parameters":{"Since":"01.02.2024"}}"#, Some(2)),
    (r#"{"parameters":{"Since":"2024-02-01T10:00:00Z"}}"#, Some(2)),
    (r#"{"parameters":{"Flag":"yes"}}"#, Some(3)),
    (r#"{"parameters":{"Authorities":"urn:b"}}"#, Some(5)),
    (r#"{"parameters":{"Authorities":{"X":"a b"}}}"#, Some(5)),
    (r#"{"parameters":{"Authorities":{"X":["urn:b"]}}}"#, Some(5)),
    (r#"{"parameters":{"Facilty":"urn:b"}}"#, None),
    (r#"{"parameters":{"Facility":"urn:x","Facility":"urn:y"}}"#, None),
    (r#"{"parameters":[]}"#, None),
    (r#"{"parameters":{"Facility":"urn:b"}"#, None),
];
