//! What a site changes of a map that is not its own.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has to fail")]

use mapwright_compiler::compile::{Compilation, Goal, compile};
use mapwright_compiler::diagnostic::render::render;

const BASE: &str = r#"use hl7v2 "2.8"
use fhir "4.0.1"
import "tables.mw"

map ADT_A01 -> fhir Bundle {
  "collection" -> type
  each NK1 as kin where NK1-2 {
    entry relative : Person(kin) key kin-2[1].1.1 numbered
  }
  entry patient : Patient(PID, PD1) key PID-3[1] {
    relative -> extension("https://example.org/kin").valueReference
    PV1-2.1  -> extension("https://example.org/class").valueCode
  }
}

map Patient(PID, PD1?) -> fhir Patient {
  PID-3  -> identifier by Identifier
  // withdrawn: older senders
  PID-4  -> identifier by Identifier
  PID-5  -> name { .1.1 -> family   .2 -> given }
  PID-8  -> gender via Sex
  date(PID-7) -> birthDate
  PID-7  -> birthDate.extension("http://hl7.org/fhir/StructureDefinition/patient-birthTime").valueDateTime
  when PID-25 { PID-25 -> multipleBirthInteger }
  else        { PID-24 -> multipleBirthBoolean }
  PID-13 -> telecom by Contact
  when PID-14 { PID-14 -> telecom by Contact { "work" -> use } }
  ignore PID-2, PID-9 "older"
}

map Person(NK1) -> fhir Patient { NK1-15 -> gender via Sex }
map Identifier(CX) -> fhir Identifier { CX.1 -> value   CX.4.1 -> assigner.display }
map Contact(XTN) -> fhir ContactPoint { XTN.1 -> value  "phone" -> system }
map Contact(XAD) -> fhir ContactPoint { XAD.1.1 -> value  "other" -> system }

map Result(OBX) -> fhir Observation {
  "final" -> status
  OBX-3.2 -> code.text else fail
  match OBX-2 {
    NM     { first(OBX-5) -> valueQuantity.value }
    ST, TX { first(OBX-5) -> valueString }
    else skip
  }
}
"#;

const TABLES: &str = r#"table Sex : hl7 "0001" -> fhir "administrative-gender" {
  F -> female   M -> male   A, O -> other
  else -> unknown
}
"#;

/// Compiles an overlay of the base, with other files beside it.
fn compiled_with(text: &str, others: &[(&str, &str)]) -> Compilation {
    let mut load = |asked: &str| match asked {
        "site.mw" => Ok(text.to_string()),
        "base.mw" => Ok(BASE.to_string()),
        "tables.mw" => Ok(TABLES.to_string()),
        asked => others
            .iter()
            .find(|(path, _)| *path == asked)
            .map(|(_, text)| (*text).to_string())
            .ok_or_else(|| "no such file".to_string()),
    };
    compile("site.mw", &Goal::Run, &mut load)
}

/// An overlay of the base with these rows for its patients.
fn patient(rows: &str) -> String {
    format!("overlay \"base.mw\" {{\n  map Patient {{\n{rows}\n  }}\n}}\n")
}

/// The program, without what differs with the place of a row.
fn program(text: &str, base: &str) -> String {
    let mut load = |asked: &str| match asked {
        "site.mw" => Ok(text.to_string()),
        "base.mw" => Ok(base.to_string()),
        "tables.mw" => Ok(TABLES.to_string()),
        _ => Err("no such file".to_string()),
    };
    let compilation = compile("site.mw", &Goal::Run, &mut load);
    let findings = render(&compilation.diagnostics, &compilation.sources, false);
    let program = compilation.program.unwrap_or_else(|| panic!("{findings}"));
    let text = mapwright_compiler::ir::print::print(&program);
    let line = |line: &str| line.split_once(" // ").map_or(line, |(before, _)| before).to_string();
    text.lines().filter(|line| !line.contains("digest")).map(line).collect::<Vec<_>>().join("\n")
}

/// An overlay makes the program that the base has with these texts replaced.
#[track_caller]
fn is_like(overlay: &str, changes: &[(&str, &str)]) {
    let mut base = BASE.to_string();
    for (from, to) in changes {
        assert!(base.contains(from), "{from}");
        base = base.replacen(from, to, 1);
    }
    assert_eq!(program(overlay, BASE), program("overlay \"base.mw\" { }", &base));
}

#[test]
fn rows_are_added_replaced_and_removed() {
    is_like(
        &patient("PID-23 -> extension(\"https://example.org/place\").valueString"),
        &[("  ignore PID-2", "PID-23 -> extension(\"https://example.org/place\").valueString\nignore PID-2")],
    );
    is_like(&patient("replace PID-30 -> gender via Sex"), &[("PID-8  -> gender", "PID-30 -> gender")]);
    is_like(&patient("remove gender"), &[("PID-8  -> gender via Sex", "")]);
    is_like(&patient("remove PID.4 -> identifier"), &[("PID-4  -> identifier by Identifier", "")]);
    is_like(
        &patient("remove all identifier  remove all telecom"),
        &[
            ("PID-3  -> identifier by Identifier", ""),
            ("PID-4  -> identifier by Identifier", ""),
            ("PID-13 -> telecom by Contact", ""),
            ("when PID-14 { PID-14 -> telecom by Contact { \"work\" -> use } }", ""),
        ],
    );
}

/// Of several rows the one for the element itself is meant before those for what is in it, and the one with the same source.
#[test]
fn the_source_tells_rows_apart() {
    is_like(
        &patient("replace PID-4 -> identifier { .1 -> value }"),
        &[("PID-4  -> identifier by Identifier", "PID-4 -> identifier { .1 -> value }")],
    );
    is_like(
        &patient("replace PID-29 -> birthDate else warn"),
        &[("date(PID-7) -> birthDate", "PID-29 -> birthDate else warn")],
    );
    is_like(
        &patient("replace all PID-40 -> telecom by Contact"),
        &[
            ("PID-13 -> telecom by Contact", ""),
            ("when PID-14 { PID-14 -> telecom by Contact { \"work\" -> use } }", ""),
            ("  ignore PID-2", "PID-40 -> telecom by Contact\nignore PID-2"),
        ],
    );
}

/// Rows are found in blocks, and stay in them.
#[test]
fn rows_in_blocks() {
    is_like(
        &patient("replace PID-24 -> multipleBirthBoolean else skip"),
        &[("PID-24 -> multipleBirthBoolean", "PID-24 -> multipleBirthBoolean else skip")],
    );
    is_like(&patient("replace upper(.2) -> name.given"), &[(".2 -> given", "upper(.2) -> given")]);
    is_like(&patient("remove name.given"), &[("  .2 -> given", "")]);
    is_like(
        &patient("in when PID-14 { replace PID-14 -> telecom by Contact { \"mobile\" -> use } }"),
        &[("\"work\" -> use", "\"mobile\" -> use")],
    );
    is_like(
        &patient("in when PID-25 { } else { replace PID-24 -> multipleBirthBoolean else warn }"),
        &[("PID-24 -> multipleBirthBoolean", "PID-24 -> multipleBirthBoolean else warn")],
    );
    is_like(&patient("in name { .5 -> prefix }"), &[(".2 -> given", ".2 -> given   .5 -> prefix")]);
}

/// In which nothing is left, a block is taken out.
#[test]
fn empty_blocks_go() {
    is_like(
        &patient("remove PID-14 -> telecom"),
        &[("when PID-14 { PID-14 -> telecom by Contact { \"work\" -> use } }", "")],
    );
    is_like(
        &patient("remove name.given  remove name.family"),
        &[("PID-5  -> name { .1.1 -> family   .2 -> given }", "")],
    );
}

#[test]
fn entries_and_their_blocks() {
    let overlay = |rows: &str| format!("overlay \"base.mw\" {{ map ADT_A01 {{\n{rows}\n}} }}");
    is_like(
        &overlay("in entry patient { \"en\" -> language  remove extension(\"https://example.org/class\") }"),
        &[("PV1-2.1  -> extension(\"https://example.org/class\").valueCode", "\"en\" -> language")],
    );
    is_like(
        &overlay("remove entry relative  in entry patient { remove extension(\"https://example.org/kin\") }"),
        &[
            (
                "each NK1 as kin where NK1-2 {\n    entry relative : Person(kin) key kin-2[1].1.1 numbered\n  }",
                "",
            ),
            ("relative -> extension(\"https://example.org/kin\").valueReference", ""),
        ],
    );
    is_like(
        &overlay("in each NK1 { replace entry relative : Person(kin) key kin-2[1] once }"),
        &[(
            "entry relative : Person(kin) key kin-2[1].1.1 numbered",
            "entry relative : Person(kin) key kin-2[1] once",
        )],
    );
}

#[test]
fn arms_of_a_match() {
    // Nothing runs the map of results: what becomes of it is seen in what is found.
    let overlay = |arms: &str| {
        let overlay = format!("overlay \"base.mw\" {{ map Result {{ in match OBX-2 {{ {arms} }} }} }}");
        let compilation = compiled_with(&overlay, &[]);
        render(&compilation.diagnostics, &compilation.sources, false)
    };
    assert_eq!(overlay("DT { first(OBX-5) -> valueDateTime }  NM { OBX-6.1 -> valueQuantity.unit }"), "");
    let found = overlay("ST, TX { replace OBX-5 -> valueString }  else warn \"of another type\"");
    assert!(found.starts_with("error[MW0303]: `OBX-5` can be there many times"), "{found}");
    assert!(!found.contains("error[MW12"), "{found}");
}

#[test]
fn tables_are_changed() {
    let overlay = "overlay \"base.mw\" { table Sex { replace A -> male  remove O  X -> female  replace else -> other } }";
    let tables = "F -> female   M -> male   A -> male  X -> female   else -> other";
    let base = BASE.replace(
        "import \"tables.mw\"",
        &format!("table Sex : hl7 \"0001\" -> fhir \"administrative-gender\" {{ {tables} }}"),
    );
    assert_eq!(program(overlay, BASE), program("overlay \"base.mw\" { }", &base));
}

/// A segment of the site is declared in the overlay, and goes to all maps on the way to the one that reads it.
#[test]
fn sources_are_added() {
    let overlay = "overlay \"base.mw\" {
      segment ZPI? after PID { 1 Pet : ST ?  2 Place : ST ? }
      map Patient(+ ZPI?) { ZPI-1 -> extension(\"https://example.org/pet\").valueString }
      map Identifier(+ ZPI?) { ZPI-2 -> assigner.identifier.value }
    }";
    is_like(
        overlay,
        &[
            (
                "use hl7v2 \"2.8\"",
                "use hl7v2 \"2.8\" { segment ZPI? after PID { 1 Pet : ST ?  2 Place : ST ? } }",
            ),
            ("Patient(PID, PD1)", "Patient(PID, PD1, ZPI)"),
            ("Patient(PID, PD1?)", "Patient(PID, PD1?, ZPI?)"),
            ("PID-3  -> identifier by Identifier", "PID-3  -> identifier by Identifier(ZPI)"),
            ("PID-4  -> identifier by Identifier", "PID-4  -> identifier by Identifier(ZPI)"),
            ("  ignore PID-2", "ZPI-1 -> extension(\"https://example.org/pet\").valueString\n  ignore PID-2"),
            ("Identifier(CX)", "Identifier(CX, ZPI?)"),
            ("assigner.display }", "assigner.display   ZPI-2 -> assigner.identifier.value }"),
        ],
    );
}

/// An overlay of an overlay sees what that one made.
#[test]
fn overlays_of_overlays() {
    let region = "overlay \"base.mw\" { map Patient { replace PID-30 -> gender via Sex } }\n\
        table Local : string -> fhir \"administrative-gender\" { f -> female  else -> other }\n";
    let site = "overlay \"region.mw\" { map Patient { replace PID-30 -> gender via Local } table Local { m -> male } }";
    let compilation = compiled_with(site, &[("region.mw", region)]);
    assert_eq!(render(&compilation.diagnostics, &compilation.sources, false), "");
    assert!(compilation.program.is_some());
}

/// A digest tells maps apart that differ in their overlay only.
#[test]
fn the_digest_covers_overlays() {
    let digest = |text: &str| compiled_with(text, &[]).program.unwrap().digest;
    assert_ne!(digest(&patient("remove gender")), digest(&patient("remove  gender")));
}

/// What an overlay changes has to be there, once. Each line is one mistake.
#[test]
fn mistakes() {
    let rows = [
        "replace PID-8 -> sex via Sex",
        "remove gendre",
        "remove PID-9 -> gender",
        "remove identifier",
        "replace PID-2 -> identifier by Identifier",
        "remove telecom",
        "remove link",
        "remove name.period",
        "remove identifier.value",
        "in when PID-26 { remove multipleBirthInteger }",
        "in each PID-5 { remove name }",
        "in entry visit { remove subject }",
        "remove ignore PID-3",
        "when PID-40 { remove gender }",
        "replace PID-8 -> gender via Sex\n    replace PID-9.1.1 -> gender via Sex",
        "PID-30 -> gender via Sex",
        "ZPI-1 -> active",
        "PV1-2 -> language",
        "replace gender",
        "remove",
        "in PID-5 { remove name }",
        "replace PID-7 -> birthDate by",
    ];
    let mut shown = String::new();
    let mut show = |text: &str| {
        let compilation = compiled_with(text, &[]);
        let findings = render(&compilation.diagnostics, &compilation.sources, false);
        assert!(!findings.is_empty(), "{text}");
        shown.push_str(&findings);
        shown.push('\n');
    };
    rows.iter().for_each(|rows| show(&patient(rows)));
    for text in [
        "overlay \"base.mw\" { map Patent { } }",
        "overlay \"base.mw\" { map Contact { remove value } }",
        "overlay \"base.mw\" { map Contact(XPN) { remove value } }",
        "overlay \"base.mw\" { map Patient(+ PV1) { } }",
        "overlay \"base.mw\" { map Patient(+ PD1?) { } }",
        "overlay \"base.mw\" { map Patient(+ NK1?) { } }",
        "overlay \"base.mw\" { map Contact(XTN, + ZPI?) { } segment ZPI? after PID { 1 A : ST } }",
        "overlay \"base.mw\" { map ADT_A01(+ PV2?) { } }",
        "overlay \"base.mw\" { map Patient(PID) -> fhir Patient { } }",
        "overlay \"base.mw\" { table Sexes { X -> other } }",
        "overlay \"base.mw\" { table Sex { A -> male  else -> other  remove X  replace Y -> male } }",
        "overlay \"base.mw\" { table Sex { remove A -> male } }",
        "overlay \"base.mw\" { table Sex : hl7 \"0001\" -> string { X -> other } }",
        "overlay \"base.mw\" { patient { } }",
        "overlay \"base.mw\" { map Result { in match OBX-2 { ST { OBX-6.1 -> code.id } } } }",
        "overlay \"no.mw\" { map Patient { remove gender } }",
        "overlay base.mw { }",
        "overlay \"base.mw\"",
        "use fhir \"4.0.1\"\nuse hl7v2 \"2.8\"\nmap Patient(PID) -> fhir Patient { remove gender }",
    ] {
        show(text);
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("overlay_mistakes", shown);
    });
}
