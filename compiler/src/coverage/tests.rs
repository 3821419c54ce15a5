//! Small maps, each for one kind of reading or writing. That the whole agrees with what programs read is tested in `compiler/tests/coverage.rs`.

use super::walk::walk;
use super::{Coverage, Element, Field, Status, Unread, UnreadField, coverage};
use crate::compile::{Goal, compile, plan};

fn covered(text: &str) -> Coverage {
    let text = format!("use hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\n{text}");
    let planned = plan("test.mw", &Goal::Run, &mut |_| Ok(text.clone()), &mut Vec::new);
    let Some(plan) = planned.plan else { panic!("{:#?}", planned.diagnostics) };
    coverage(&plan)
}

/// What the map says something of: touched segments, their fields that are not unmapped, and elements that are set.
fn said(text: &str) -> String {
    let coverage = covered(text);
    let mut lines = Vec::new();
    for source in coverage.sources.iter().filter(|source| source.touched) {
        let whole =
            if source.ignored { format!(" ignored: {}", source.remarks.join("; ")) } else { String::new() };
        lines.push(format!("{} ({}){whole} {:?}", source.name, source.path, source.counts()));
        source.fields.iter().for_each(|field| field_lines(field, 1, &mut lines));
    }
    for target in &coverage.targets {
        lines.push(format!("{} {:?}", target.name, target.counts()));
        target.elements.iter().for_each(|element| element_lines(element, 1, &mut lines));
    }
    lines.join("\n")
}

fn field_lines(field: &Field, depth: usize, lines: &mut Vec<String>) {
    if field.status == Status::Unmapped {
        return;
    }
    let of = field.datatype.as_ref().map_or(String::new(), |of| format!(" of {of}"));
    let words = [field.targets.join(", "), format!("{:?}", field.reads), field.remarks.join("; ")];
    lines.push(format!("{}{}{of} {:?}: {}", "  ".repeat(depth), field.path, field.status, words.join(" ")));
    field.components.iter().for_each(|part| field_lines(part, depth + 1, lines));
}

fn element_lines(element: &Element, depth: usize, lines: &mut Vec<String>) {
    if element.set || element.required {
        let set = if element.set { "set" } else { "never set" };
        let from = element.from.join(", ");
        lines.push(format!("{}{} {:?} {set}: {from}", "  ".repeat(depth), element.path, element.part));
        element.elements.iter().for_each(|inner| element_lines(inner, depth + 1, lines));
    }
}

const BUNDLE: &str = "map ADT_A01 -> fhir Bundle {\n  \"collection\" -> type\n  entry patient : Patient(PID) key PID-3[1]\n}\n";

/// The rows of a patient in a bundle, with other maps.
fn patient(rows: &str, others: &str) -> String {
    said(&format!("{BUNDLE}map Patient(PID) -> fhir Patient {{\n{rows}\n}}\n{others}"))
}

#[test]
fn fields_components_and_called_maps() {
    insta::assert_snapshot!(patient(
        "PID-5 -> name by Name\n PID-7 -> birthDate\n first(PID-11.3) -> address.city",
        "map Name(XPN) -> fhir HumanName { XPN.1.1 -> family  join(XPN.2, \" \", XPN.3) -> given  ignore XPN.4 \"rare\" }",
    ));
}

#[test]
fn what_is_only_read() {
    insta::assert_snapshot!(patient(
        "when PID-30 == \"Y\" { true -> deceasedBoolean }\n\
         each PID-13 as phone where .3 in (\"PH\", \"CP\") { telecom { phone.1 -> value  \"phone\" -> system } }\n\
         each PID-10 { name { \"someone\" -> text } }",
        "",
    ));
}

#[test]
fn ignored_with_and_without_remark() {
    insta::assert_snapshot!(said(
        "map ADT_A01 -> fhir Bundle {\n  \"collection\" -> type\n  entry patient : Patient(PID) key PID-3[1]\n\
         ignore EVN \"the event is in the header\"\n  ignore PROCEDURE\n  ignore PID-3 \"mapped all the same\"\n}\n\
         map Patient(PID) -> fhir Patient { PID-8 -> id\n ignore PID-2, PID-4 \"repeat PID-3\"\n ignore PID-9 }",
    ));
}

#[test]
fn extensions_choices_and_what_stands_beside_a_primitive() {
    insta::assert_snapshot!(patient(
        "PID-7 -> birthDate.extension(\"http://example.org/time\").valueDateTime\n\
         PID-23 -> extension(\"http://example.org/\\\"place\\\"\").valueString\n\
         when PID-29 { PID-29 -> deceasedDateTime } else { PID-30 -> deceasedBoolean }\n\
         \"unknown\" -> gender",
        "",
    ));
}

#[test]
fn the_same_segment_in_several_groups_and_a_field_of_varying_type() {
    insta::assert_snapshot!(said(
        "map ORU_R01 -> fhir Bundle {\n  \"collection\" -> type\n\
         each PATIENT_RESULT { each ORDER_OBSERVATION { each OBSERVATION {\n\
         entry result : Observation(OBX) key OBX-3 numbered { NTE-3 -> note { it -> text } }\n } } } }\n\
         map Observation(OBX) -> fhir Observation {\n  \"final\" -> status\n  OBX-3.2 -> code.text else fail\n\
         match OBX-2 {\n    NM { first(OBX-5) -> valueQuantity.value  OBX-6.1 -> valueQuantity.unit }\n\
         CE { first(OBX-5.2) -> valueString }\n    else skip\n  }\n}",
    ));
}

#[test]
fn records() {
    insta::assert_snapshot!(said(
        "schema In { Id : string  Home : Place ?  Work : Place ?  Tags : string * }\n\
         schema Place { City : string  Zip : string ? }\n\
         schema Out { Key : string  Town : string ?  Left : string ?  Inner : { A : string ?  B : string ? } ? }\n\
         map In -> Out { Id -> Key  Home.City -> Town  \"x\" -> Inner.A  ignore Tags \"of no use\" }",
    ));
}

#[test]
fn references_tables_and_arguments() {
    insta::assert_snapshot!(said(
        "map ADT_A01 -> fhir Bundle {\n  \"collection\" -> type\n  entry patient : Patient(PID) key PID-3[1]\n\
         entry account : Account(PID-18, patient, PID-1) key PID-18\n}\n\
         map Patient(PID) -> fhir Patient { PID-8 -> gender via Sex\n PID-16 -> maritalStatus via Marital }\n\
         map Account(CX, who : ref Patient, nothing : SI?) -> fhir Account {\n\
         \"active\" -> status\n  CX.1 -> name\n  who -> subject\n}\n\
         table Sex : hl7 \"0001\" -> fhir \"administrative-gender\" { F -> female  M -> male  else -> unknown }\n\
         table Marital : hl7 \"0002\" -> system \"http://example.org/m\" { S -> single  else skip }",
    ));
}

/// Maps that call each other several times have more and more ways: it ends, and says that it is not all.
#[test]
fn too_many_ways_are_cut_short() {
    let text = "schema In { a : string }\nschema Out { x : string ?  y : string ? }\n\
                map In -> Out { a -> x  a -> y }";
    let plan = plan("test.mw", &Goal::Run, &mut |_| Ok(text.to_owned()), &mut Vec::new).plan;
    let complete = |rows| plan.as_ref().map(|plan| walk(plan, rows).complete);
    assert_eq!((complete(1), complete(2)), (Some(false), Some(true)));
}

/// What the map says nothing of is counted once a message, and no message makes the list long.
#[test]
fn fields_that_messages_have_and_no_row_reads() {
    let map = "map ADT_A01 -> fhir Patient {\n  PID-3.1 -> identifier.value\n  ignore PID-2 \"older\"\n}";
    let text = format!("use hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\n{map}");
    let compiled = compile("test.mw", &Goal::Run, &mut |_| Ok(text.clone()));
    let Some(program) = compiled.program else { panic!("{:#?}", compiled.diagnostics) };
    let mut unread = Unread::new(&covered(map), &program.source);
    let head = "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\r";
    let pid = "PID||2|3^^^HOSP~4^^^LAB||Doe^~||||^~||||||||||||||||||||||||||||||||late\rZZ1|x\rZZ1|y\r";
    unread.message(format!("{head}{pid}").as_bytes(), &|| "message 1".to_owned());
    unread.message(format!("{head}PID|||||Roe\r").as_bytes(), &|| "message 2".to_owned());
    let found = |unread: &Unread| {
        let line = |f: &UnreadField| format!("{} {} {} {}", f.path, f.name, f.messages, f.first);
        unread.found().map(line).collect::<Vec<String>>()
    };
    insta::assert_snapshot!(found(&unread).join("\n"));
    let many: String =
        (0..30_000).map(|number| format!("Z{:x}{:x}|x\r", number / 16 % 16, number % 16)).collect();
    unread.message(format!("{head}{many}").as_bytes(), &String::new);
    let fields: String = "|x".repeat(30_000);
    unread.message(format!("{head}PID{fields}\r").as_bytes(), &String::new);
    assert!(found(&unread).len() < 10_100, "{}", found(&unread).len());
}
