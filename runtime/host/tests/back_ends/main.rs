//! The two back ends against each other: programs that use every statement and expression, compiled to Rust and to WASM,
//! over messages of all kinds. Bytes, warnings and errors have to be the same.

#![allow(
    unreachable_pub,
    clippy::useless_vec,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod absence;
mod build;
mod cases;
mod language;
mod message;
mod native;
mod parameters;
mod profiles;
mod record;

use mapwright_compiler::emit;
use mapwright_host::{Error, Instance, Limits, LoadError, Module};
use native::{Native, Outcome, Settings};

const SETTINGS: [Settings<'_>; 3] = [
    Settings { zone: None, show_values: false, others: "{}" },
    Settings { zone: Some("+05:30"), show_values: false, others: "{}" },
    Settings { zone: None, show_values: true, others: "{}" },
];

fn in_wasm(instance: &mut Instance, message: &[u8]) -> Outcome {
    let mut out = Vec::new();
    match instance.transform(message, &mut out) {
        Ok(report) => Outcome { status: 0, out: String::from_utf8(out).unwrap(), findings: report.findings },
        Err(Error::Message { findings }) => {
            Outcome { status: 1, out: String::from_utf8(out).unwrap(), findings }
        }
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn both_back_ends_do_the_same() {
    let programs = [message::program(), record::program()];
    let messages = [message::messages(), record::records()];
    let mut native = Native::build("back_ends", &programs);
    for (number, program) in programs.iter().enumerate() {
        let module = Module::compile(&emit::wasm::emit(program)).unwrap();
        assert_eq!(module.describe().unwrap(), native.describe(number));
        for settings in SETTINGS {
            let mut instance = module.instance().unwrap();
            let zone = settings.zone.map_or("null".to_owned(), |zone| format!("{zone:?}"));
            instance
                .configure(&format!(r#"{{"zone":{zone},"show_values":{}}}"#, settings.show_values))
                .unwrap();
            for message in &messages[number] {
                let shown = String::from_utf8_lossy(message).replace('\r', "\n");
                let expected = native.transform(number, settings, message);
                assert_eq!(in_wasm(&mut instance, message), expected, "{shown}");
                assert!(expected.findings.starts_with('['), "{}", expected.findings);
            }
        }
    }
}

/// Whole maps: what comes out is what docs/language.md says, in both.
#[test]
fn both_back_ends_do_what_the_language_says() {
    let cases = language::cases();
    let programs: Vec<_> = cases.iter().map(language::Case::program).collect();
    let mut native = Native::build("language", &programs);
    for (number, (case, program)) in cases.iter().zip(&programs).enumerate() {
        let mut instance = Module::compile(&emit::wasm::emit(program)).unwrap().instance().unwrap();
        for (input, expected) in case.inputs {
            let input = case.message(input);
            let outcome = in_wasm(&mut instance, &input);
            assert_eq!(native.transform(number, SETTINGS[0], &input), outcome, "{}", case.name);
            let said = if outcome.status == 0 { &outcome.out } else { &outcome.findings };
            let as_expected = if outcome.status == 0 { said == expected } else { said.contains(expected) };
            assert!(as_expected, "{}: {}\n{said}\nis not\n{expected}", case.name, input.escape_ascii());
        }
    }
}

/// Values that a site sets reach both, and what is wrong with them is refused by both.
#[test]
fn both_back_ends_take_parameters() {
    let program = parameters::program();
    let mut native = Native::build("parameters", std::slice::from_ref(&program));
    let module = Module::compile(&emit::wasm::emit(&program)).unwrap();
    assert_eq!(module.describe().unwrap(), native.describe(0));
    for (others, input, expected) in parameters::CASES {
        let mut instance = module.instance().unwrap();
        instance.configure(others).unwrap();
        let outcome = in_wasm(&mut instance, input.as_bytes());
        let settings = Settings { zone: None, show_values: false, others };
        assert_eq!(native.transform(0, settings, input.as_bytes()), outcome, "{others}");
        let said = if outcome.status == 0 { &outcome.out } else { &outcome.findings };
        assert_eq!(said, expected, "{others}");
    }
    let mut instance = module.instance().unwrap();
    instance.configure(r#"{"parameters":{"Facility":"urn:a"}}"#).unwrap();
    for (others, position) in parameters::WRONG {
        let refused = instance.configure(others).unwrap_err();
        match (refused, position) {
            (LoadError::Settings, None) => {}
            (LoadError::Parameter { position: found }, Some(expected)) => {
                assert_eq!(found, *expected, "{others}")
            }
            (refused, _) => panic!("{others}: {refused}"),
        }
    }
    // What was set before is still set.
    assert_eq!(in_wasm(&mut instance, b"{}").out, r#"{"source":"urn:a","since":"2024-02-01","flag":true}"#);
}

/// What the first message and record become: that both back ends agree is not yet that they are right.
#[test]
fn the_output_is_what_the_program_says() {
    for (program, input, name) in [
        (message::program(), message::messages().swap_remove(0), "message"),
        (record::program(), record::records().swap_remove(0), "record"),
    ] {
        let mut instance = Module::compile(&emit::wasm::emit(&program)).unwrap().instance().unwrap();
        let outcome = in_wasm(&mut instance, &input);
        assert_eq!(outcome.status, 0, "{}", outcome.findings);
        let lines = format!("{}\n{}\n", outcome.out, outcome.findings).replace("},\"", "},\n\"");
        let path = format!("{}/tests/back_ends/{name}.expected", env!("CARGO_MANIFEST_DIR"));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&path, &lines).unwrap();
        }
        assert_eq!(lines, std::fs::read_to_string(&path).unwrap_or_default());
    }
}

#[test]
fn the_same_program_gives_the_same_bytes() {
    for program in [message::program(), record::program()] {
        assert!(emit::wasm::emit(&program) == emit::wasm::emit(&program));
        assert_eq!(
            emit::rust::emit(&program, &emit::rust::Runtime::Vendored),
            emit::rust::emit(&program, &emit::rust::Runtime::Vendored)
        );
    }
}

#[test]
fn an_instance_goes_on_after_it_ran_into_its_limit() {
    let module = Module::compile(&emit::wasm::emit(&record::program())).unwrap();
    let mut instance = module.instance_with(Limits { memory: 8 << 20 }).unwrap();
    let long = format!("{{\"PatientName\":\"{}\"}}", "x".repeat(6 << 20));
    let mut out = b"before".to_vec();
    for _ in 0..3 {
        assert!(matches!(instance.transform(long.as_bytes(), &mut out), Err(Error::Stopped { .. })));
        assert_eq!(out, b"before");
        let short = in_wasm(&mut instance, br#"{"PatientName":"y"}"#);
        assert_eq!((short.status, short.out.as_str()), (0, r#"{"name":"y","has_address":false}"#));
    }
}

#[test]
fn memory_does_not_grow_with_the_number_of_messages() {
    let module = Module::compile(&emit::wasm::emit(&message::program())).unwrap();
    let mut instance = module.instance().unwrap();
    let messages = message::messages();
    let mut sizes = Vec::new();
    for _ in 0..20 {
        for message in &messages {
            in_wasm(&mut instance, message);
        }
        sizes.push(instance.memory_size());
    }
    assert_eq!(sizes[2], sizes[19], "{sizes:?}");
}

#[test]
fn settings_that_cannot_be_are_refused() {
    let module = Module::compile(&emit::wasm::emit(&record::program())).unwrap();
    let mut instance = module.instance().unwrap();
    for good in [
        "{}",
        r#" { "zone" : "-14:00" , "show_values" : false } "#,
        r#"{"max_message_bytes":5,"max_findings":0}"#,
    ] {
        instance.configure(good).unwrap();
    }
    for bad in [
        "",
        "[]",
        "{",
        r#"{"zone":"+15:00"}"#,
        r#"{"zone":"Z"}"#,
        r#"{"zone":1}"#,
        r#"{"unknown":true}"#,
        r#"{"show_values":"yes"}"#,
        r#"{"max_message_bytes":99999999999}"#,
        r#"{"max_message_bytes":7} x"#,
    ] {
        assert!(matches!(instance.configure(bad), Err(LoadError::Settings)), "{bad}");
    }
    // Nothing of the bad ones was set: messages of more than five bytes are still refused.
    assert_eq!(in_wasm(&mut instance, b"{\"a\":1}").status, 1);
    assert_eq!(in_wasm(&mut instance, b"{}").status, 0);
}

#[test]
fn what_is_no_map_is_refused() {
    assert!(matches!(Module::compile(b"\0asm\x01\0\0"), Err(LoadError::Module { .. })));
    let empty = Module::compile(b"\0asm\x01\0\0\0").unwrap();
    assert!(matches!(empty.instance(), Err(LoadError::NotAMap { .. })));
}

#[test]
fn a_precompiled_module_is_the_same_module() {
    let wasm = emit::wasm::emit(&record::program());
    let bytes = Module::precompile(&wasm).unwrap();
    #[expect(unsafe_code, reason = "these bytes were made in the line before")]
    // SAFETY: see there.
    let module = unsafe { Module::deserialize(&bytes) }.unwrap();
    assert_eq!(module.describe().unwrap(), Module::compile(&wasm).unwrap().describe().unwrap());
    assert!(matches!(Module::precompile(b"no"), Err(LoadError::Module { .. })));
}
