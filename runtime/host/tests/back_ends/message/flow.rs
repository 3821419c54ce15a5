//! Loops and containers, and names.

use super::{NK1, OBR, OBX, ORDER, PID};
use crate::build::*;
use mapwright_compiler::ir::*;

/// Loops, ways out of them, and what their variables are afterwards.
pub fn loops() -> Function {
    let mut b = Build::new("loops");
    let message = b.parameter("message", Type::Node);
    let order = b.local("order", Type::Node);
    let obr = b.local("obr", Type::Node);
    let obx = b.local("obx", Type::Node);
    let sibling = b.local("sibling", Type::Node);
    let item = b.local("item", Type::Value);
    let kept = b.local("kept", Type::Value);
    let found = b.local("found", Type::Bool);
    let index = b.local("index", Type::Int);
    let shared = b.local("shared", Type::Value);
    let nk1 = b.local("nk1", Type::Node);
    b.body(vec![
        set(index, Expr::Int(0)),
        array(
            "orders",
            vec![Stmt::EachChild {
                parent: get(message),
                member: ORDER,
                node: order,
                body: vec![object(
                    "",
                    vec![
                        Stmt::Increment { local: index },
                        put_as(
                            "index",
                            Expr::Number(boxed(get(index))),
                            SourceForm::V2,
                            TargetForm::PositiveInt,
                            0,
                            Policy::Fail,
                        ),
                        set(obr, child(order, OBR)),
                        put("obr", decode(field(obr, 1))),
                        array(
                            "results",
                            vec![Stmt::EachChild {
                                parent: get(order),
                                member: OBX,
                                node: obx,
                                body: vec![put("", decode(field(obx, 1)))],
                            }],
                        ),
                        set(obx, Expr::ChildAt { parent: boxed(get(order)), member: OBX, number: 2 }),
                        array(
                            "from_second",
                            vec![Stmt::EachSibling {
                                first: get(obx),
                                node: sibling,
                                body: vec![put("", decode(field(sibling, 1)))],
                            }],
                        ),
                        set(obx, Expr::LastChild { parent: boxed(get(order)), member: OBX }),
                        put("last", decode(field(obx, 1))),
                    ],
                )],
            }],
        ),
        // The first relative with a second field, and the loop left inside of a container.
        set(found, Expr::Bool(false)),
        array(
            "relatives",
            vec![Stmt::EachChild {
                parent: get(message),
                member: NK1,
                node: nk1,
                body: vec![object(
                    "",
                    vec![
                        put("set", decode(field(nk1, 1))),
                        when(
                            present(field(nk1, 2)),
                            vec![set(found, Expr::Bool(true)), set(kept, decode(field(nk1, 2))), Stmt::Break],
                            vec![],
                        ),
                        literal("looked", "true"),
                    ],
                )],
            }],
        ),
        tell("found", get(found)),
        put("kept", get(kept)),
        array(
            "repetitions",
            vec![
                set(nk1, child(message, PID)),
                Stmt::EachRepetition {
                    value: field(nk1, 3),
                    item,
                    body: vec![object(
                        "",
                        vec![put("id", decode(component(get(item), 1))), literal("seen", "1")],
                    )],
                },
            ],
        ),
        Stmt::EachRepetition {
            value: field(nk1, 3),
            item: shared,
            body: vec![when(equal(decode(component(get(shared), 1)), text("2")), vec![Stmt::Break], vec![])],
        },
        put("stopped_at", decode(component(get(shared), 1))),
        array(
            "crossed",
            vec![Stmt::EachRepetition {
                value: field(nk1, 3),
                item: shared,
                body: vec![array(
                    "",
                    vec![Stmt::EachRepetition {
                        value: field(nk1, 5),
                        item,
                        body: vec![
                            put("", decode(component(get(shared), 1))),
                            put("", decode(component(get(item), 1))),
                        ],
                    }],
                )],
            }],
        ),
    ])
}

/// Containers, substance, what is required.
pub fn containers() -> Function {
    let mut b = Build::new("containers");
    let pid = b.parameter("pid", Type::Node);
    let which = b.parameter("which", Type::Value);
    let absent = || decode(field(pid, 30));
    let begun = |start: &str, substance: bool, body| Stmt::Container {
        start: start.to_owned(),
        end: "}]".to_owned(),
        kept: !substance,
        substance,
        body,
    };
    let substance = |key: &str, body| Stmt::container(Some(key), Shape::Object, true, body);
    b.body(vec![
        object("empty", vec![array("deep", vec![object("", vec![put("deeper", absent())])])]),
        substance("unsubstantial", vec![literal("system", "\"x\"")]),
        substance("substantial", vec![literal("system", "\"x\""), put("value", decode(field(pid, 8)))]),
        substance(
            "marked",
            vec![Stmt::Literal {
                key: Some("a \"key\"".to_owned()),
                json: "1".to_owned(),
                substantial: true,
            }],
        ),
        begun("\"begun\":[{\"a\":1,\"b\":[2]", false, vec![put("absent", absent())]),
        begun("\"begun_without_substance\":[{\"a\":1", true, vec![put("absent", absent())]),
        begun("\"begun_with_substance\":[{\"a\":1", true, vec![put("value", decode(field(pid, 8)))]),
        object(
            "left_out",
            vec![Stmt::Require { row: RowId(2), lack: Lack::Fail, body: vec![put("required", absent())] }],
        ),
        object(
            "kept",
            vec![
                literal("there", "true"),
                Stmt::Require {
                    row: RowId(2),
                    lack: Lack::Fail,
                    body: vec![
                        put("required", absent()),
                        when(
                            not(equal(get(which), text("REQUIRE"))),
                            vec![literal("in_place", "null")],
                            vec![],
                        ),
                    ],
                },
            ],
        ),
    ])
}

/// Names that are Rust's own, or those of generated code.
pub fn keywords() -> Function {
    let mut b = Build::new("match");
    let parameter = b.parameter("self", Type::Node);
    let names = [
        "type", "cx", "mark", "text", "fn", "element", "Ok", "row", "_", "str", "größe", "2nd", "run",
        "text_2", "r#use",
    ];
    let locals: Vec<LocalId> = names.iter().map(|name| b.local(name, Type::Value)).collect();
    let mut body = vec![];
    for (local, name) in locals.iter().zip(names) {
        body.push(set(*local, decode(component(field(parameter, 5), 1))));
        body.push(object(name, vec![put(name, Expr::Or(vec![decode(field(parameter, 30)), get(*local)]))]));
    }
    b.body(body)
}
