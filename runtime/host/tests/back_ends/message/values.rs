//! Values and text.

use super::NK1;
use crate::build::*;
use mapwright_compiler::ir::*;

/// Where values come from.
pub fn values() -> Function {
    let mut b = Build::new("values");
    let pid = b.parameter("pid", Type::Node);
    let name = b.local("name", Type::Parts(4));
    let family = b.local("family", Type::Parts(2));
    let first = b.local("first", Type::Value);
    let leaf = |value: Expr, level| Expr::Leaf { value: boxed(value), level, row: RowId(1) };
    let sole = |value: Expr| Expr::Sole { value: boxed(value), row: RowId(1) };
    let part = |parts, number| Expr::Part { parts, number };
    b.body(vec![
        set(first, Expr::Repetition { value: boxed(field(pid, 5)), number: 1 }),
        Stmt::Split { parts: name, value: get(first), level: Level::Component, count: 4 },
        Stmt::Split { parts: family, value: part(name, 1), level: Level::Subcomponent, count: 2 },
        put("family", decode(part(family, 1))),
        put("prefix", decode(part(family, 2))),
        put("given", decode(part(name, 2))),
        put("fourth", decode(part(name, 4))),
        put("beyond", decode(part(name, 5))),
        put("zeroth", decode(part(name, 0))),
        put("second", decode(component(Expr::Repetition { value: boxed(field(pid, 5)), number: 2 }, 1))),
        put("last", decode(Expr::LastRepetition { value: boxed(field(pid, 5)) })),
        put("single", decode(component(Expr::Single { value: boxed(field(pid, 5)), row: RowId(0) }, 2))),
        put("leaf", decode(leaf(field(pid, 8), Level::Component))),
        put("sole", decode(sole(field(pid, 8)))),
        put("sole_of_many", decode(sole(field(pid, 5)))),
        put("subleaf", decode(leaf(component(field(pid, 5), 1), Level::Subcomponent))),
        put(
            "subcomponent",
            decode(Expr::Component { value: boxed(get(first)), level: Level::Subcomponent, number: 2 }),
        ),
        put("absent", decode(field(pid, 30))),
        run(10, vec![get(name), get(pid)]),
    ])
}

/// Parts as an argument, and copied.
pub fn parts_of() -> Function {
    let mut b = Build::new("parts_of");
    let given = b.parameter("given", Type::Parts(4));
    let pid = b.parameter("pid", Type::Node);
    let copy = b.local("copy", Type::Parts(4));
    let never = b.local("never", Type::Parts(3));
    let again = b.local("again", Type::Parts(2));
    let part = |parts, number| Expr::Part { parts, number };
    b.body(vec![
        put("passed", decode(part(given, 2))),
        set(copy, get(given)),
        put("copied", decode(part(copy, 3))),
        when(
            present(field(pid, 29)),
            vec![Stmt::Split { parts: never, value: field(pid, 29), level: Level::Component, count: 3 }],
            vec![],
        ),
        put("never", decode(part(never, 1))),
        Stmt::Split { parts: again, value: field(pid, 3), level: Level::Component, count: 2 },
        put("once", decode(part(again, 1))),
        Stmt::Split { parts: again, value: field(pid, 5), level: Level::Component, count: 2 },
        put("twice", decode(part(again, 2))),
    ])
}

/// Functions of text.
pub fn texts() -> Function {
    let mut b = Build::new("texts");
    let pid = b.parameter("pid", Type::Node);
    let message = b.parameter("message", Type::Node);
    let name = b.local("name", Type::Value);
    let number = b.local("number", Type::Int);
    let joined = b.local("joined", Type::Value);
    let inner = b.local("inner", Type::Value);
    let nk1 = b.local("nk1", Type::Node);
    let absent = || decode(field(pid, 30));
    use TextFunction::*;
    b.body(vec![
        set(name, decode(component(field(pid, 5), 1))),
        put("concat", call(Concat, vec![get(name), text(" & \"sons\"")])),
        put("concat_absent", call(Concat, vec![absent(), text("x")])),
        put("lower", call(Lower, vec![get(name)])),
        put("upper", call(Upper, vec![get(name)])),
        put("trim", call(Trim, vec![call(Concat, vec![text("  "), get(name)])])),
        put("before", call(Before, vec![get(name), text("e")])),
        put("after", call(After, vec![get(name), text("e")])),
        put("replace", call(Replace, vec![get(name), text("e"), text("")])),
        put("uri", call(Uri, vec![decode(component(field(pid, 3), 4))])),
        put("date", call(Date, vec![decode(field(pid, 7))])),
        set(number, Expr::Int(41)),
        Stmt::Increment { local: number },
        put("number", Expr::Number(boxed(get(number)))),
        put("or", Expr::Or(vec![absent(), decode(field(pid, 29)), get(name), text("never")])),
        put("or_text", Expr::Or(vec![absent(), text("größer")])),
        put("or_one", Expr::Or(vec![get(name)])),
        put("or_none", Expr::Or(vec![])),
        put(
            "or_lazy",
            Expr::Or(vec![get(name), decode(Expr::Single { value: boxed(field(pid, 11)), row: ROW })]),
        ),
        Stmt::BuildText {
            into: joined,
            separator: ", ".to_owned(),
            body: vec![
                Stmt::Append { value: get(name) },
                Stmt::Append { value: absent() },
                Stmt::EachChild {
                    parent: get(message),
                    member: NK1,
                    node: nk1,
                    body: vec![
                        Stmt::BuildText {
                            into: inner,
                            separator: "\n".to_owned(),
                            body: vec![
                                Stmt::Append { value: decode(field(nk1, 1)) },
                                Stmt::Append { value: decode(field(nk1, 2)) },
                                when(equal(decode(field(nk1, 1)), text("2")), vec![Stmt::Break], vec![]),
                            ],
                        },
                        Stmt::Append { value: get(inner) },
                    ],
                },
                Stmt::Append { value: text("end") },
            ],
        },
        put("joined", get(joined)),
        put("inner", get(inner)),
    ])
}
