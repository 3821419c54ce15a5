//! A program over a record that uses every expression for JSON, and records for it.

use crate::build::*;
use mapwright_compiler::ir::*;

/// The program.
pub fn program() -> Program {
    let column =
        |name: &str, split: Option<&str>| Column { name: name.to_owned(), split: split.map(str::to_owned) };
    Program {
        name: "type".to_owned(),
        source: Source::Record(vec![column("PatientName", None), column("Phones", Some(";"))]),
        target: "Chart".to_owned(),
        columns: None,
        digest: String::new(),
        functions: vec![root()],
        tables: vec![],
        rows: vec![RowOrigin {
            file: "chart.mw".to_owned(),
            line: 7,
            source: "DOB".to_owned(),
            target: "birthDate".to_owned(),
        }],
        parameters: vec![],
    }
}

fn root() -> Function {
    let mut b = Build::new("map");
    let record = b.parameter("record", Type::Node);
    let phones = b.local("phones", Type::Node);
    let phone = b.local("phone", Type::Node);
    let part = b.local("part", Type::Node);
    let address = b.local("address", Type::Node);
    let found = b.local("found", Type::Node);
    let at = |node, number| Expr::Item { node: boxed(get(node)), number };
    b.body(vec![
        put("name", scalar(key(record, "PatientName"))),
        put("quoted", scalar(key(record, "a \"key\"\n"))),
        put_as(
            "birthDate",
            scalar(key(record, "DOB")),
            SourceForm::Pattern("MM/dd/yyyy".to_owned()),
            TargetForm::Date,
            0,
            Policy::Fail,
        ),
        put_as("when", scalar(key(record, "When")), SourceForm::Iso, TargetForm::DateTime, 0, Policy::Warn),
        put_as(
            "active",
            scalar(key(record, "Active")),
            SourceForm::Iso,
            TargetForm::Boolean,
            0,
            Policy::Warn,
        ),
        put_as(
            "amount",
            scalar(key(record, "Amount")),
            SourceForm::Iso,
            TargetForm::Decimal,
            0,
            Policy::Warn,
        ),
        set(phones, key(record, "Phones")),
        array(
            "phones",
            vec![Stmt::EachItem { node: get(phones), item: phone, body: vec![put("", scalar(get(phone)))] }],
        ),
        array(
            "pairs",
            vec![Stmt::EachItem {
                node: get(phones),
                item: phone,
                body: vec![object(
                    "",
                    vec![
                        put("number", scalar(get(phone))),
                        array(
                            "parts",
                            vec![Stmt::EachItem {
                                node: key(phone, "parts"),
                                item: part,
                                body: vec![put("", scalar(get(part)))],
                            }],
                        ),
                    ],
                )],
            }],
        ),
        put("second", scalar(at(phones, 2))),
        put("first", scalar(at(phones, 1))),
        put("zeroth", scalar(at(phones, 0))),
        put("last", scalar(Expr::LastItem { node: boxed(get(phones)) })),
        Stmt::EachItem {
            node: get(phones),
            item: phone,
            body: vec![when(
                equal(scalar(get(phone)), text("222")),
                vec![set(found, get(phone)), Stmt::Break],
                vec![],
            )],
        },
        put("found", scalar(get(found))),
        set(address, key(record, "Address")),
        tell("has_address", exists(get(address))),
        object("address", vec![put("city", scalar(key(address, "City"))), put("all", scalar(get(address)))]),
    ])
}

/// The records.
pub fn records() -> Vec<Vec<u8>> {
    [
        r#"{"PatientName":"Ludwig \"van\" B.\u00e9","DOB":"12/16/1770","Phones":["111","222",333],"Address":{"City":"Bonn"},"Active":true,"Amount":1.50,"When":"2024-01-02T03:04:05"}"#,
        r#"{"Phones":"one","a \"key\"\n":"odd","Active":"yes","Amount":"x","Address":"none"}"#,
        r#"{"Phones":[],"DOB":"16/12/1770"}"#,
        r#"{"Phones":[{"parts":["a","b"]},null,{"parts":"c"},[1,2]],"DOB":null}"#,
        "{}",
        "[]",
        "",
        "{\"a\":",
        "\u{feff}{\"PatientName\":\"x\"}",
        r#"{"PatientName":"x","PatientName":"y"}"#,
        r#"{"PatientName":1e400,"Amount":-0.0,"When":"yesterday"}"#,
    ]
    .map(|record| record.as_bytes().to_vec())
    .to_vec()
}
