//! The operations as maps use them: values, places, policies, ids, text.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod structures;

use mapwright_runtime::{
    Column, Context, Failed, Form, Lack, Level, MapFunction, Node, Policy, Program, Reported, Row, RowOrigin,
    Settings, Sharing, Source, Table, TableColumn, TableKey, TableRow, Workspace, transform,
};

const ROW: Row = Row(0);

static ROWS: [RowOrigin; 1] =
    [RowOrigin { file: "a.mw", line: 7, source: "PID-7", target: "Patient.birthDate" }];
static TABLES: [Table; 2] = [
    Table {
        name: "Sex",
        keys: &[TableKey::new("F", 0), TableKey::new("M", 1)],
        rows: &[
            TableRow { code: "female", display: "Female", system: "urn:x", coding: "" },
            TableRow { code: "male", display: "", system: "", coding: "" },
            TableRow { code: "unknown", display: "", system: "", coding: "" },
        ],
        otherwise: Some(2),
    },
    Table { name: "None", keys: &[], rows: &[], otherwise: None },
];

fn program(source: Source) -> &'static Program {
    Box::leak(Box::new(Program {
        name: "test",
        target: "",
        digest: "",
        compiler: "",
        source,
        tables: &TABLES,
        rows: &ROWS,
        parameters: &[],
    }))
}

/// The output and the findings, or the error.
fn run_with(
    settings: &Settings,
    program: &'static Program,
    map: MapFunction,
    input: &str,
) -> Result<String, String> {
    let mut out = Vec::new();
    let report = transform(program, map, settings, &mut Workspace::new(), input.as_bytes(), &mut out);
    let report = report.map_err(|error| error.to_string())?;
    let mut text = String::from_utf8(out).unwrap();
    for finding in report.warnings {
        text.push('\n');
        text.push_str(&finding.to_string());
    }
    Ok(text)
}

fn message(map: MapFunction, segments: &str) -> Result<String, String> {
    let structure =
        structures::structure("ADT_A01", &[("ADT", "A01")], "MSH PID GROUP(PR1 ROL INNER(OBX NTE))");
    let input = format!("MSH|^~\\&|||||||ADT^A01|1|P|2.5.1\r{segments}");
    run_with(&Settings::DEFAULT, program(Source::Message(structure)), map, &input)
}

// The members of that structure.
const PID: u16 = 2;
const GROUP: u16 = 3;
const PR1: u16 = 4;
const INNER: u16 = 6;
const OBX: u16 = 7;
const NTE: u16 = 8;

#[test]
fn groups_and_segments() {
    fn tree(c: &mut Context<'_>, root: Node) -> Result<(), Failed> {
        let mut group = c.child(root, GROUP);
        while group.exists() {
            let object = c.open("\"g\":{", false);
            let segment = c.child(group, PR1);
            let value = c.field(segment, 1);
            c.put_string("\"pr1\":", value, Form::V2, Policy::Fail, ROW)?;
            let mut inner = c.child(group, INNER);
            while inner.exists() {
                let segment = c.child(inner, OBX);
                let value = c.field(segment, 1);
                c.put_string("\"obx\":", value, Form::V2, Policy::Fail, ROW)?;
                let last = c.last_child(inner, NTE);
                let value = c.field(last, 1);
                c.put_string("\"nte\":", value, Form::V2, Policy::Fail, ROW)?;
                let second = c.child_at(inner, NTE, 2);
                assert_eq!(second, c.next(c.child(inner, NTE)));
                assert!(!second.exists() || second == last);
                assert!(!c.child_at(inner, NTE, 0).exists() && !c.child_at(inner, NTE, 9).exists());
                inner = c.next(inner);
            }
            c.close(object, "}", false)?;
            group = c.next(group);
        }
        // What is not there has no parts.
        let none = c.child(Node::NONE, PR1);
        assert!(!none.exists() && c.field(none, 1).is_empty() && !c.next(none).exists());
        assert!(!c.child(c.child(root, PID), PR1).exists() && !c.child(root, 99).exists());
        assert!(c.field(root, 1).is_empty());
        Ok(())
    }
    let expected = r#"{"g":{"pr1":"a"},"g":{"pr1":"b","obx":"1","nte":"y","obx":"2"},"g":{"obx":"3"}}"#;
    let segments = "PR1|a\rPR1|b\rOBX|1\rNTE|x\rNTE|y\rOBX|2\rROL|\rOBX|3";
    assert_eq!(message(tree, segments).as_deref(), Ok(expected));
}

#[test]
fn fields_and_their_parts() {
    fn parts(c: &mut Context<'_>, root: Node) -> Result<(), Failed> {
        let msh = c.child(root, 1);
        assert_eq!(
            (c.field(msh, 1), c.field(msh, 2), c.field(msh, 12)),
            (&b"|"[..], &b"^~\\&"[..], &b"2.5.1"[..])
        );
        let pid = c.child(root, PID);
        let field = c.field(pid, 3);
        let all: Vec<&[u8]> = c.repetitions(field).collect();
        assert_eq!(all, [&b"1^2&3"[..], b"", b"4"]);
        assert_eq!((c.repetition(field, 3), c.last_repetition(field)), (&b"4"[..], &b"4"[..]));
        assert_eq!((c.repetition(field, 0), c.repetition(field, 4)), (&b""[..], &b""[..]));
        assert_eq!(c.repetitions(b"").count(), 0);
        let first = all[0];
        assert_eq!(c.split::<3>(first, Level::Component), [&b"1"[..], b"2&3", b""]);
        assert_eq!(c.split::<1>(first, Level::Component), [&b"1"[..]]);
        let second = c.component(first, Level::Component, 2);
        assert_eq!(c.component(second, Level::Subcomponent, 2), b"3");
        assert_eq!(c.component(second, Level::Subcomponent, 3), b"");
        let long: Vec<&[u8]> = c.split::<40>(c.field(pid, 4), Level::Component).to_vec();
        assert_eq!(long.concat(), (0..40u8).map(|number| b'a' + number % 26).collect::<Vec<_>>());
        assert_eq!(c.field(pid, 6), b"");
        let text = c.decode(c.field(pid, 5));
        assert_eq!(text, b"a|b");
        assert_eq!(c.decode(b"\"\""), b"");
        let single = c.single(field, ROW);
        assert_eq!(single, b"1^2&3");
        assert_eq!(c.leaf(single, Level::Component, ROW), b"1");
        assert_eq!(c.single(b"x~~^&", ROW), b"x");
        assert_eq!(c.leaf(b"x^^&", Level::Component, ROW), b"x");
        assert_eq!(c.leaf(second, Level::Subcomponent, ROW), b"2");
        Ok(())
    }
    let long: Vec<String> = (0..40u8).map(|number| char::from(b'a' + number % 26).to_string()).collect();
    let expected = "{}\n\
        warning[MW0916] at PID-3 (a.mw:7): this does not repeat by its standard: the first is read, the others are left out\n\
        warning[MW0917] at PID-3[1] (a.mw:7): this has no components by its standard: the first is read, the others are left out\n\
        warning[MW0917] at PID-3[1].2 (a.mw:7): this has no components by its standard: the first is read, the others are left out";
    let segments = format!("PID|||1^2&3~~4|{}|a\\F\\b", long.join("^"));
    assert_eq!(message(parts, &segments).as_deref(), Ok(expected));
}

#[test]
fn places() {
    fn places(c: &mut Context<'_>, root: Node) -> Result<(), Failed> {
        let pid = c.child(root, PID);
        let mut group = c.child(root, GROUP);
        while group.exists() {
            let field = c.field(c.child(group, PR1), 5);
            c.put_integer("", field, Form::V2, Policy::Warn, ROW)?;
            let repetition = c.last_repetition(field);
            c.put_integer("", repetition, Form::V2, Policy::Warn, ROW)?;
            let component = c.component(repetition, Level::Component, 2);
            c.put_integer("", component, Form::V2, Policy::Warn, ROW)?;
            let sub = c.component(component, Level::Subcomponent, 2);
            c.put_integer("", sub, Form::V2, Policy::Warn, ROW)?;
            group = c.next(group);
        }
        let field = c.field(pid, 2);
        let text = c.decode(field);
        let upper = c.upper(text);
        c.put_integer("", upper, Form::V2, Policy::Warn, ROW)?;
        c.put_integer("", b"constant", Form::V2, Policy::Warn, ROW)?;
        let sub = c.component(c.field(pid, 1), Level::Subcomponent, 2);
        c.put_integer("", sub, Form::V2, Policy::Warn, ROW)?;
        let msh = c.child(root, 1);
        for number in [1, 2, 9] {
            let field = c.field(msh, number);
            c.put_integer("", field, Form::V2, Policy::Warn, ROW)?;
        }
        c.report(Reported::MissingSource, ROW, c.component(c.field(msh, 9), Level::Component, 1), "")
    }
    let places = |input: &str| {
        let mut out = Vec::new();
        let structure = structures::structure("ADT_A01", &[("ADT", "A01")], "MSH PID GROUP(PR1 ROL)");
        let structure = Box::leak(Box::new(structure));
        let input = format!("MSH|^~\\&|||||||ADT^A01|1|P|2.5.1\r\n{input}");
        let settings = Settings::DEFAULT;
        // The warnings of a message that fails are not given; so look at them one by one.
        let mut found = Vec::new();
        fn all(c: &mut Context<'_>, root: Node) -> Result<(), Failed> {
            match places(c, root) {
                Ok(()) | Err(Failed) => Ok(()),
            }
        }
        let program = program(Source::Message(*structure));
        let report =
            transform(program, all, &settings, &mut Workspace::new(), input.as_bytes(), &mut out).unwrap();
        found.extend(report.warnings.into_iter().map(|finding| finding.place.unwrap_or_default()));
        let error = transform(program, places, &settings, &mut Workspace::new(), input.as_bytes(), &mut out);
        let error = error.unwrap_err().0;
        assert_eq!(error.message, "the map requires PID-7, and the message does not have it");
        found.push(error.place.unwrap_or_default());
        found.join(" ")
    };
    assert_eq!(
        places("PID|a&b|x\\F\\y\r\nPR1|||||a\r\nPR1|||||a~b^c&d"),
        "PR1#1-5 PR1#1-5 PR1#2-5 PR1#2-5[2] PR1#2-5[2].2 PR1#2-5[2].2.2 PID-2  PID-1.1.2 MSH-1 MSH-2 MSH-9 MSH-9.1"
    );
    assert_eq!(places("PID|1&b|2\rPR1|||||a^b"), "PR1-5 PR1-5 PR1-5.2  PID-1.1.2 MSH-1 MSH-2 MSH-9 MSH-9.1");
}

#[test]
fn values_are_shown_only_on_demand() {
    fn date(c: &mut Context<'_>, root: Node) -> Result<(), Failed> {
        let value = c.field(c.child(root, PID), 7);
        c.put_date("\"birthDate\":", value, Form::V2, Policy::Fail, ROW)
    }
    let structure = structures::structure("ADT_A01", &[("ADT", "A01")], "MSH PID");
    let program = program(Source::Message(structure));
    let input = "MSH|^~\\&|||||||ADT^A01|1|P|2.5.1\rPID|||||||\"soon\"";
    let error = run_with(&Settings::DEFAULT, program, date, input).unwrap_err();
    assert_eq!(error, "error[MW0901] at PID-7 (a.mw:7): this is not a date");
    let settings = Settings { show_values: true, ..Settings::DEFAULT };
    let mut out = Vec::new();
    let error =
        transform(program, date, &settings, &mut Workspace::new(), input.as_bytes(), &mut out).unwrap_err();
    let mut json = Vec::new();
    error.0.write_json(&mut json);
    assert_eq!(
        String::from_utf8(json).unwrap(),
        r#"{"code":"MW0901","severity":"error","message":"this is not a date","place":"PID-7","map":"a.mw:7","row":"PID-7 -> Patient.birthDate","value":"\"soon\""}"#
    );
}

/// `put` of a text with a form, in a message whose MSH-7 is `sent`.
fn put(name: &str, form: Form, text: &'static str, sent: &str, zone: Option<[u8; 6]>) -> String {
    type Put = for<'m> fn(&mut Context<'m>, &str, &'m [u8], Form, Policy, Row) -> Result<(), Failed>;
    thread_local! {
        static WHAT: std::cell::Cell<Option<(Put, Form, &'static str)>> = const { std::cell::Cell::new(None) };
    }
    let put: Put = match name {
        "string" => |c, key, value, form, policy, row| c.put_string(key, value, form, policy, row),
        "code" => |c, key, value, form, policy, row| c.put_code(key, value, form, policy, row),
        "id" => |c, key, value, form, policy, row| c.put_id(key, value, form, policy, row),
        "uri" => |c, key, value, form, policy, row| c.put_uri(key, value, form, policy, row),
        "integer" => |c, key, value, form, policy, row| c.put_integer(key, value, form, policy, row),
        "positive" => |c, key, value, form, policy, row| c.put_positive_int(key, value, form, policy, row),
        "unsigned" => |c, key, value, form, policy, row| c.put_unsigned_int(key, value, form, policy, row),
        "decimal" => |c, key, value, form, policy, row| c.put_decimal(key, value, form, policy, row),
        "boolean" => |c, key, value, form, policy, row| c.put_boolean(key, value, form, policy, row),
        "date" => |c, key, value, form, policy, row| c.put_date(key, value, form, policy, row),
        "dateTime" => |c, key, value, form, policy, row| c.put_date_time(key, value, form, policy, row),
        "instant" => |c, key, value, form, policy, row| c.put_instant(key, value, form, policy, row),
        "time" => |c, key, value, form, policy, row| c.put_time(key, value, form, policy, row),
        "base64" => |c, key, value, form, policy, row| c.put_base64(key, value, form, policy, row),
        "US" => |c, key, value, form, policy, row| c.put_pattern(key, value, form, "MM/dd/yyyy", policy, row),
        "German" => |c, key, value, form, policy, row| {
            c.put_pattern(key, value, form, "dd.MM.yyyy HH:mm:ss", policy, row)
        },
        _ => panic!("{name}"),
    };
    WHAT.set(Some((put, form, text)));
    fn map(c: &mut Context<'_>, _: Node) -> Result<(), Failed> {
        let (put, form, text) = WHAT.get().unwrap();
        put(c, "\"v\":", text.as_bytes(), form, Policy::Fail, ROW)
    }
    let structure = structures::structure("ADT_A01", &[("ADT", "A01")], "MSH PID");
    let input = format!("MSH|^~\\&|||||{sent}||ADT^A01|1|P|2.5.1");
    let settings = Settings { zone, ..Settings::DEFAULT };
    let result = run_with(&settings, program(Source::Message(structure)), map, &input);
    match result {
        Ok(text) => match text.split_once('\n') {
            None => text
                .strip_prefix("{\"v\":")
                .and_then(|text| text.strip_suffix('}'))
                .unwrap_or("nothing")
                .into(),
            Some((json, warning)) => format!("{} {}", &json[5..json.len() - 1], &warning[..15]),
        },
        Err(error) => error[..13].into(),
    }
}

#[test]
fn conversions() {
    const US: Form = Form::Pattern("MM/dd/yyyy");
    for (name, form, text, expected) in [
        ("string", Form::V2, "", "nothing"),
        ("string", Form::V2, "a \"b\"\\\n\u{FC}", "\"a \\\"b\\\"\\\\\\n\u{FC}\""),
        ("string", Form::V2, "a\u{1}", "error[MW0912]"),
        ("code", Form::V2, "a", "\"a\""),
        ("code", Form::V2, "a b", "\"a b\""),
        ("code", Form::V2, "a\"b", "\"a\\\"b\""),
        ("code", Form::V2, "a  b", "error[MW0908]"),
        ("code", Form::V2, " a", "error[MW0908]"),
        ("code", Form::V2, "a ", "error[MW0908]"),
        ("code", Form::V2, "a\tb", "error[MW0908]"),
        ("id", Form::V2, "A-1.b", "\"A-1.b\""),
        ("id", Form::V2, "A_1", "error[MW0909]"),
        (
            "id",
            Form::V2,
            "0123456789012345678901234567890123456789012345678901234567890123",
            "\"0123456789012345678901234567890123456789012345678901234567890123\"",
        ),
        (
            "id",
            Form::V2,
            "01234567890123456789012345678901234567890123456789012345678901234",
            "error[MW0909]",
        ),
        ("uri", Form::V2, "urn:oid:1.2", "\"urn:oid:1.2\""),
        ("uri", Form::V2, "a\"b", "\"a\\\"b\""),
        ("uri", Form::V2, "a b", "error[MW0910]"),
        ("integer", Form::V2, "-7", "-7"),
        ("integer", Form::V2, "x", "error[MW0905]"),
        ("positive", Form::V2, "0", "error[MW0905]"),
        ("unsigned", Form::V2, "0", "0"),
        ("decimal", Form::V2, "+1.50", "1.50"),
        ("decimal", Form::V2, "1e5", "error[MW0906]"),
        ("decimal", Form::Iso, "1e5", "1e5"),
        ("boolean", Form::V2, "Y", "true"),
        ("boolean", Form::V2, "N", "false"),
        ("boolean", Form::V2, "true", "error[MW0907]"),
        ("boolean", Form::Iso, "true", "true"),
        ("boolean", Form::Iso, "Y", "error[MW0907]"),
        ("base64", Form::V2, "YWI=", "\"YWI=\""),
        ("base64", Form::V2, "YW\nI =", "\"YWI=\""),
        ("base64", Form::V2, "YWI", "error[MW0911]"),
        ("base64", Form::V2, "=", "error[MW0911]"),
        ("base64", Form::V2, "Y?==", "error[MW0911]"),
        ("date", Form::V2, "2024", "\"2024\""),
        ("date", Form::V2, "202402", "\"2024-02\""),
        ("date", Form::V2, "20240229", "\"2024-02-29\""),
        ("date", Form::V2, "202402291530+0100", "\"2024-02-29\""),
        ("date", Form::V2, "20230229", "error[MW0901]"),
        ("date", Form::V2, "20240431", "error[MW0901]"),
        ("date", Form::V2, "202413", "error[MW0901]"),
        ("date", Form::V2, "202400", "error[MW0901]"),
        ("date", Form::V2, "20240100", "error[MW0901]"),
        ("date", Form::V2, "0000", "error[MW0901]"),
        ("date", Form::V2, "202", "error[MW0901]"),
        ("date", Form::V2, "2024022", "error[MW0901]"),
        ("date", Form::V2, "2024-02-29", "error[MW0901]"),
        ("date", Form::V2, "20240229x", "error[MW0901]"),
        ("date", Form::V2, "202402292561", "error[MW0901]"),
        ("date", Form::Iso, "2024-02-29", "\"2024-02-29\""),
        ("date", Form::Iso, "2024-02", "\"2024-02\""),
        ("date", Form::Iso, "2024-02-29T10:00:00Z", "\"2024-02-29\""),
        ("date", Form::Iso, "20240229", "error[MW0901]"),
        ("date", Form::Iso, "2024-02-30", "error[MW0901]"),
        ("date", Form::Iso, "2024-2-3", "error[MW0901]"),
        ("date", US, "02/29/2024", "\"2024-02-29\""),
        ("date", US, "02/30/2024", "error[MW0901]"),
        ("date", US, "2/29/2024", "error[MW0901]"),
        ("date", US, "02/29/2024 ", "error[MW0901]"),
        ("date", Form::Pattern("yyyy"), "2024", "\"2024\""),
        ("date", Form::Pattern("HH:mm"), "10:00", "error[MW0901]"),
        ("dateTime", Form::V2, "20240229", "\"2024-02-29\""),
        ("dateTime", Form::V2, "202402291530", "\"2024-02-29T15:30:00-05:00\""),
        ("dateTime", Form::V2, "2024022915", "\"2024-02-29T15:00:00-05:00\""),
        ("dateTime", Form::V2, "20240229153059.1234+0130", "\"2024-02-29T15:30:59.1234+01:30\""),
        ("dateTime", Form::V2, "20240229153059.+0130", "error[MW0902]"),
        ("dateTime", Form::V2, "202402291530.5", "error[MW0902]"),
        ("dateTime", Form::V2, "202402291530+1500", "error[MW0902]"),
        ("dateTime", Form::V2, "202402291530+0160", "error[MW0902]"),
        ("dateTime", Form::V2, "202402291530+01", "error[MW0902]"),
        ("dateTime", Form::V2, "202402291530Z", "error[MW0902]"),
        ("dateTime", Form::V2, "202402292400", "error[MW0902]"),
        ("dateTime", Form::V2, "20240229235960Z", "error[MW0902]"),
        ("dateTime", Form::V2, "20240229235960+0000", "\"2024-02-29T23:59:60+00:00\""),
        ("dateTime", Form::Iso, "2024-02-29T15:30Z", "\"2024-02-29T15:30:00Z\""),
        ("dateTime", Form::Iso, "2024-02-29T15:30:01.5-03:00", "\"2024-02-29T15:30:01.5-03:00\""),
        ("dateTime", Form::Iso, "2024-02-29T15", "error[MW0902]"),
        ("dateTime", Form::Iso, "2024-02-29 15:30Z", "error[MW0902]"),
        ("dateTime", Form::Iso, "2024-02-29T15:30.5Z", "error[MW0902]"),
        ("dateTime", Form::Pattern("dd.MM.yyyy HH:mm"), "29.02.2024 15:30", "\"2024-02-29T15:30:00-05:00\""),
        ("instant", Form::V2, "202402291530", "\"2024-02-29T15:30:00-05:00\""),
        ("instant", Form::V2, "20240229", "error[MW0903]"),
        ("time", Form::V2, "15", "\"15:00:00\""),
        ("time", Form::V2, "1530", "\"15:30:00\""),
        ("time", Form::V2, "153059.5", "\"15:30:59.5\""),
        ("time", Form::V2, "1530+0100", "\"15:30:00\" warning[MW0914]"),
        ("time", Form::V2, "2530", "error[MW0904]"),
        ("time", Form::Iso, "15:30", "\"15:30:00\""),
        ("time", Form::Iso, "15:30:61", "error[MW0904]"),
        ("time", Form::Pattern("HH.mm"), "15.30", "\"15:30:00\""),
        ("time", Form::Pattern("HH.mm"), "15.3", "error[MW0904]"),
        ("US", Form::V2, "20240229", "\"02/29/2024\""),
        ("US", Form::V2, "202402", "error[MW0915]"),
        ("US", Form::Iso, "2024-02-29T15:30Z", "\"02/29/2024\""),
        ("US", Form::V2, "x", "error[MW0901]"),
        ("German", Form::V2, "202402291530", "\"29.02.2024 15:30:00\""),
        ("German", Form::V2, "202402291530+0100", "\"29.02.2024 15:30:00\" warning[MW0914]"),
        ("German", Form::V2, "20240229", "error[MW0915]"),
    ] {
        assert_eq!(put(name, form, text, "20240101120000-0500", None), expected, "{name} {form:?} {text}");
    }
}

#[test]
fn zones() {
    for (text, sent, zone, expected) in [
        ("202401021530+0200", "20240101120000-0500", Some(*b"+01:00"), "\"2024-01-02T15:30:00+02:00\""),
        ("202401021530", "20240101120000-0500", Some(*b"+01:00"), "\"2024-01-02T15:30:00-05:00\""),
        ("202401021530", "2024-0500^S", Some(*b"+01:00"), "\"2024-01-02T15:30:00-05:00\""),
        ("202401021530", "20240101120000", Some(*b"+01:00"), "\"2024-01-02T15:30:00+01:00\""),
        ("202401021530", "rubbish-0500", Some(*b"+01:00"), "\"2024-01-02T15:30:00+01:00\""),
        ("202401021530", "", None, "\"2024-01-02\" warning[MW0913]"),
    ] {
        assert_eq!(put("dateTime", Form::V2, text, sent, zone), expected, "{text} {sent}");
    }
    assert_eq!(put("instant", Form::V2, "202401021530", "", None), "error[MW0903]");
}

#[test]
fn policies_and_containers() {
    fn map(c: &mut Context<'_>, root: Node) -> Result<(), Failed> {
        let bad = c.field(c.child(root, PID), 7);
        c.put_date("\"skip\":", bad, Form::V2, Policy::Skip, ROW)?;
        c.put_date("\"warn\":", bad, Form::V2, Policy::Warn, ROW)?;
        c.put_date("\"default\":", bad, Form::V2, Policy::Default("\"1900\""), ROW)?;
        let before = c.position();
        let coding = c.open("\"coding\":[", false);
        let element = c.open("{", false);
        c.literal("\"system\":\"urn:x\"", false);
        c.close(element, "}", true)?;
        c.close(coding, "]", false)?;
        assert_eq!(c.position(), before);
        let coding = c.open("\"coding\":[", false);
        let element = c.open("{", false);
        c.literal("\"system\":\"urn:x\"", false);
        c.literal("\"userSelected\":true", true);
        c.close(element, "}", true)?;
        c.close(coding, "]", true)?;
        c.require(before, ROW, Lack::Fail);
        // In a container that is taken back nothing is missed.
        let optional = c.open("\"extension\":{", false);
        let inside = c.position();
        c.require(inside, ROW, Lack::Fail);
        c.close(optional, "}", false)?;
        Ok(())
    }
    fn without_required(c: &mut Context<'_>, root: Node) -> Result<(), Failed> {
        map(c, root)?;
        let before = c.position();
        c.require(before, ROW, Lack::Fail);
        Ok(())
    }
    let error = message(without_required, "PID|||||||soon").unwrap_err();
    assert_eq!(
        error,
        "error[MW0920] (a.mw:7): the target requires this element, and the message has nothing for it"
    );
    let expected = "{\"default\":\"1900\",\"coding\":[{\"system\":\"urn:x\",\"userSelected\":true}]}\n\
        warning[MW0901] at PID-7 (a.mw:7): this is not a date";
    assert_eq!(message(map, "PID|||||||soon").as_deref(), Ok(expected));
}

#[test]
fn text_and_tables() {
    fn map(c: &mut Context<'_>, root: Node) -> Result<(), Failed> {
        let pid = c.child(root, PID);
        let (a, b) = (c.field(pid, 1), c.field(pid, 2));
        let text = |value: &[u8]| String::from_utf8(value.to_vec()).unwrap();
        let joined = c.concat(a, b);
        assert_eq!(text(joined), "Größe x1-2-3");
        assert_eq!(c.concat(a, b""), b"");
        let upper = c.upper(a);
        assert_eq!(text(upper), "GRÖßE X");
        let lower = c.lower(upper);
        assert_eq!(text(lower), "größe x");
        assert_eq!(c.trim(b" \ta b "), b"a b");
        assert_eq!(
            (c.before(b, b"-"), c.after(b, b"-"), c.before(b, b"+"), c.after(b, b"+")),
            (&b"1"[..], &b"2-3"[..], &b""[..], &b""[..])
        );
        assert_eq!(c.replace(b, b"-", b""), b"123");
        assert_eq!(c.replace(b, b"-", b"--"), b"1--2--3");
        assert_eq!(c.replace(b, b"+", b""), b);
        assert_eq!(c.uri(b"1.2.3"), b"urn:oid:1.2.3");
        assert_eq!(
            c.uri(b"0190D6A4-5B1C-7000-8000-000000000000"),
            b"urn:uuid:0190d6a4-5b1c-7000-8000-000000000000"
        );
        assert_eq!((c.uri(b"http://x"), c.uri(b"LAB")), (&b"http://x"[..], &b""[..]));
        assert_eq!(
            (c.number(0), c.number(-120), c.number(i32::MIN)),
            (&b"0"[..], &b"-120"[..], &b"-2147483648"[..])
        );
        c.begin_text();
        c.append_text("; ", a);
        c.begin_text();
        c.append_text("+", b"1");
        c.append_text("+", b"");
        c.append_text("+", b"2");
        let inner = c.end_text();
        c.append_text("; ", inner);
        assert_eq!(text(c.end_text()), "Größe x; 1+2");
        c.begin_text();
        assert_eq!(c.end_text(), b"");
        c.begin_text();
        c.append_text(",", b);
        let alone = c.end_text();
        assert_eq!(alone.as_ptr(), b.as_ptr());
        for (value, row) in [(&b"F"[..], 0), (b"M", 1), (b"X", 2), (b"", -1)] {
            assert_eq!(c.lookup(0, value), row);
        }
        assert_eq!((c.lookup(1, b"F"), c.lookup(9, b"F")), (-1, -1));
        assert_eq!(c.cell(0, 0, TableColumn::Code), b"female");
        assert_eq!(c.cell(0, 0, TableColumn::Display), b"Female");
        assert_eq!(c.cell(0, 0, TableColumn::System), b"urn:x");
        assert_eq!((c.cell(0, -1, TableColumn::Code), c.cell(0, 9, TableColumn::Code)), (&b""[..], &b""[..]));
        assert!(c.equal(b, b"1-2-3") && !c.equal(b, b"") && c.equal(b"", b""));
        assert_eq!(c.compare(b"2", b"10"), Some(std::cmp::Ordering::Less));
        Ok(())
    }
    assert_eq!(message(map, "PID|Größe x|1-2-3").as_deref(), Ok("{}"));
}

#[test]
fn ids() {
    fn map(c: &mut Context<'_>, root: Node) -> Result<(), Failed> {
        let pid = c.child(root, PID);
        let key = c.field(pid, 3);
        assert_eq!(c.ids(), 0);
        let first = c.identify("Patient", &[key, b""], Sharing::Unique, ROW)?;
        // Delimiters at the end mean nothing.
        let again = c.identify("Patient", &[c.field(pid, 4), b""], Sharing::Once, ROW)?;
        assert_ne!(first, again);
        assert_eq!(c.id_url(first), c.id_url(again));
        let other = c.identify("Encounter", &[key], Sharing::Unique, ROW)?;
        assert_ne!(c.id_url(first), c.id_url(other));
        let numbered: Vec<&[u8]> = (0..100)
            .map(|_| c.identify("Observation", &[key], Sharing::Numbered, ROW).map(|id| c.id_url(id)))
            .collect::<Result<_, _>>()?;
        assert!(numbered.iter().enumerate().all(|(at, id)| !numbered[..at].contains(id)));
        assert_eq!(c.ids(), 103);
        let none = c.identify_none();
        assert!(!none.exists() && c.id_url(none).is_empty() && c.id_text(none).is_empty());
        assert_eq!(
            (c.id_at(0), c.id_at(103).exists(), c.id_at(104).exists(), c.id_at(-1).exists()),
            (first, false, false, false)
        );
        let url = c.id_url(first);
        assert_eq!(url, b"urn:uuid:b721cf80-f078-559a-abbb-e31cc7b18500");
        assert_eq!(c.id_text(first), &url[9..]);
        let list = c.open("\"entry\":[", false);
        for (id, text) in [(first, "a"), (again, "a"), (other, "b"), (again, "c")] {
            let mark = c.begin_once();
            let object = c.open("{", false);
            c.put_string("\"text\":", text.as_bytes(), Form::V2, Policy::Fail, ROW)?;
            c.close(object, "}", false)?;
            c.end_once(mark, id, ROW);
        }
        c.close(list, "]", false)?;
        c.identify("Patient", &[key, b""], Sharing::Unique, ROW)?;
        Ok(())
    }
    fn lenient(c: &mut Context<'_>, root: Node) -> Result<(), Failed> {
        match map(c, root) {
            Ok(()) | Err(Failed) => Ok(()),
        }
    }
    let segments = "PID|||7^^^A&|7^^^A&^^~|\"\"";
    let expected = "{\"entry\":[{\"text\":\"a\"},{\"text\":\"b\"}]}\n\
        warning[MW0932] (a.mw:7): this entry differs from the first one with the same key; the first is kept";
    assert_eq!(message(lenient, segments).as_deref(), Ok(expected));
    let error = "error[MW0931] at PID-3 (a.mw:7): there is an entry of this kind and key already";
    assert_eq!(message(map, segments).unwrap_err(), error);
    fn no_key(c: &mut Context<'_>, root: Node) -> Result<(), Failed> {
        let pid = c.child(root, PID);
        c.identify("Patient", &[c.field(pid, 5), b""], Sharing::Unique, ROW).map(|_| ())
    }
    let error = "error[MW0930] at PID-5 (a.mw:7): all values of the entry's key are absent";
    assert_eq!(message(no_key, segments).unwrap_err(), error);
}

#[test]
fn records() {
    fn map(c: &mut Context<'_>, root: Node) -> Result<(), Failed> {
        let name = c.key(root, "Name");
        let text = c.scalar(name);
        c.put_string("\"name\":", text, Form::Iso, Policy::Fail, ROW)?;
        let missing = c.key(root, "missing");
        assert!(!missing.exists() && c.scalar(missing).is_empty() && !c.key(missing, "x").exists());
        assert!(!c.key(root, "null").exists());
        let phones = c.key(root, "Phones");
        let mut item = c.first_item(phones);
        while item.exists() {
            let text = c.scalar(item);
            c.put_integer("\"phone\":", text, Form::Iso, Policy::Warn, ROW)?;
            item = c.next_item(phones, item);
        }
        assert_eq!(c.last_item(phones), c.item(phones, 3));
        assert!(!c.item(phones, 4).exists() && !c.item(phones, 0).exists());
        assert_eq!((c.first_item(name), c.item(name, 1), c.last_item(name)), (name, name, name));
        assert!(!c.next_item(name, name).exists() && !c.first_item(Node::NONE).exists());
        let address = c.key(root, "Address");
        let city = c.key(address, "City");
        let city = c.scalar(city);
        c.put_integer("\"city\":", city, Form::Iso, Policy::Warn, ROW)?;
        let flag = c.key(root, "flag");
        let flag = c.scalar(flag);
        c.put_boolean("\"flag\":", flag, Form::Iso, Policy::Fail, ROW)?;
        let when = c.key(root, "when");
        let when = c.scalar(when);
        c.put_date_time("\"when\":", when, Form::Iso, Policy::Fail, ROW)?;
        assert!(c.scalar(address).is_empty() && c.scalar(phones).is_empty());
        Ok(())
    }
    static COLUMNS: [Column; 0] = [];
    let input = r#"{"N\u0061me":"\u00c4 \"x\"","Phones":[1,"two",3],"null":null,"Address":{"City":"B\nC"},"flag":true,"when":"2024-01-02T03:04:05"}"#;
    let expected = "{\"name\":\"Ä \\\"x\\\"\",\"phone\":1,\"phone\":3,\"flag\":true,\"when\":\"2024-01-02T03:04:05+01:00\"}\n\
        warning[MW0905] at Phones[2] (a.mw:7): this is not an integer of the range that the target has\n\
        warning[MW0905] at Address.City (a.mw:7): this is not an integer of the range that the target has";
    let settings = Settings { zone: Some(*b"+01:00"), ..Settings::DEFAULT };
    assert_eq!(run_with(&settings, program(Source::Record(&COLUMNS)), map, input).as_deref(), Ok(expected));
}
