//! Conversions, ids, reports.

use super::{NK1, PID};
use crate::build::*;
use mapwright_compiler::ir::*;

/// All conversions with all policies.
pub fn puts() -> Function {
    let mut b = Build::new("puts");
    let pid = b.parameter("pid", Type::Node);
    let forms = [
        TargetForm::String,
        TargetForm::Code,
        TargetForm::Id,
        TargetForm::Uri,
        TargetForm::Integer,
        TargetForm::PositiveInt,
        TargetForm::UnsignedInt,
        TargetForm::Decimal,
        TargetForm::Boolean,
        TargetForm::Date,
        TargetForm::DateTime,
        TargetForm::Instant,
        TargetForm::Time,
        TargetForm::Base64,
        TargetForm::Pattern("dd.MM.yyyy".to_owned()),
    ];
    let mut body = Vec::new();
    for (number, form) in forms.iter().enumerate() {
        for field_number in [7, 8, 10, 12, 13] {
            for (name, from) in [
                ("v2", SourceForm::V2),
                ("iso", SourceForm::Iso),
                ("pattern", SourceForm::Pattern("yyyyMMdd".to_owned())),
            ] {
                let key = format!("{number}_{field_number}_{name}");
                let value = decode(component(field(pid, field_number), 1));
                body.push(put_as(
                    &format!("{key}_skip"),
                    value.clone(),
                    from.clone(),
                    form.clone(),
                    1,
                    Policy::Skip,
                ));
                body.push(put_as(
                    &format!("{key}_default"),
                    value,
                    from,
                    form.clone(),
                    1,
                    Policy::Default("\"replaced\"".to_owned()),
                ));
            }
        }
    }
    body.push(put_as("warned", decode(field(pid, 7)), SourceForm::V2, TargetForm::Date, 1, Policy::Warn));
    body.push(put_as(
        "failing",
        decode(field(pid, 14)),
        SourceForm::V2,
        TargetForm::Integer,
        1,
        Policy::Fail,
    ));
    b.body(body)
}

/// Ids and entries.
pub fn ids() -> Function {
    let mut b = Build::new("ids");
    let message = b.parameter("message", Type::Node);
    let which = b.parameter("which", Type::Value);
    let pid = b.local("pid", Type::Node);
    let start = b.local("start", Type::Int);
    let end = b.local("end", Type::Int);
    let patient = b.local("patient", Type::Id);
    let relative = b.local("relative", Type::Id);
    let many = b.local("many", Type::Id);
    let none = b.local("none", Type::Id);
    let each = b.local("each", Type::Id);
    let at = b.local("at", Type::Id);
    let nk1 = b.local("nk1", Type::Node);
    let identify = |id, kind: &str, key, sharing| Stmt::Identify {
        id,
        kind: kind.to_owned(),
        key,
        sharing,
        row: RowId(3),
    };
    let long_key = |value: Expr| (0..12).map(|_| value.clone()).collect::<Vec<_>>();
    b.body(vec![
        set(pid, child(message, PID)),
        Stmt::MarkIds { local: start },
        identify(patient, "Patient", vec![decode(component(field(pid, 3), 1)), text("x")], Sharing::Unique),
        Stmt::IdentifyNone { id: none },
        Stmt::EachChild {
            parent: get(message),
            member: NK1,
            node: nk1,
            body: vec![
                identify(
                    relative,
                    "RelatedPerson",
                    vec![Expr::Or(vec![decode(field(nk1, 2)), text("nobody")])],
                    Sharing::Once,
                ),
                Stmt::Once {
                    id: relative,
                    row: RowId(3),
                    body: vec![object(
                        "relative",
                        vec![
                            put("url", Expr::IdUrl(boxed(get(relative)))),
                            put("name", decode(field(nk1, 2))),
                            put("role", decode(field(nk1, 3))),
                        ],
                    )],
                },
                identify(many, "Observation", vec![text("same")], Sharing::Numbered),
            ],
        },
        identify(many, "Device", long_key(decode(field(pid, 3))), Sharing::Numbered),
        when(
            equal(get(which), text("TWICE")),
            vec![identify(
                many,
                "Patient",
                vec![decode(component(field(pid, 3), 1)), text("x")],
                Sharing::Unique,
            )],
            vec![],
        ),
        when(
            equal(get(which), text("NO KEY")),
            vec![identify(many, "Patient", vec![decode(field(pid, 30))], Sharing::Unique)],
            vec![],
        ),
        Stmt::MarkIds { local: end },
        put("patient", Expr::IdUrl(boxed(get(patient)))),
        put("text", Expr::IdText(boxed(get(patient)))),
        Stmt::PutIdentified {
            start: "\"identified\":{\"reference\":\"Patient/".to_owned(),
            id: get(patient),
            end: "}".to_owned(),
            row: RowId(0),
        },
        Stmt::PutIdentified {
            start: "\"unidentified\":\"".to_owned(),
            id: get(none),
            end: String::new(),
            row: RowId(0),
        },
        put("none", Expr::IdUrl(boxed(get(none)))),
        Stmt::IdAt { id: at, position: start },
        put("first", Expr::IdText(boxed(get(at)))),
        array(
            "all",
            vec![Stmt::EachId { start, end, id: each, body: vec![put("", Expr::IdText(boxed(get(each))))] }],
        ),
        array(
            "until_second",
            vec![Stmt::EachId {
                start,
                end,
                id: each,
                body: vec![
                    put("", Expr::IdText(boxed(get(each)))),
                    when(
                        not(equal(Expr::IdText(boxed(get(each))), Expr::IdText(boxed(get(patient))))),
                        vec![Stmt::Break],
                        vec![],
                    ),
                ],
            }],
        ),
    ])
}

/// What maps report.
pub fn reports() -> Function {
    let mut b = Build::new("reports");
    let pid = b.parameter("pid", Type::Node);
    let which = b.parameter("which", Type::Value);
    let report = |finding, place: Option<Expr>, words: &str| Stmt::Report {
        finding,
        row: RowId(0),
        place,
        text: words.to_owned(),
    };
    let arm =
        |key: &str, finding| (vec![key.to_owned()], vec![report(finding, Some(field(pid, 8)), "its words")]);
    b.body(vec![
        report(Finding::CodeNotInTableWarning, Some(field(pid, 8)), "Gender"),
        report(Finding::NoArmWarning, None, "no \"arm\""),
        Stmt::Switch {
            subject: get(which),
            arms: vec![
                arm("CODE", Finding::CodeNotInTable),
                arm("ARM", Finding::NoArm),
                arm("ONLY", Finding::NotOnly),
                arm("MISSING", Finding::MissingSource),
            ],
            otherwise: vec![],
        },
        literal("done", "true"),
    ])
}
