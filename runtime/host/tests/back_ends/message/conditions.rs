//! Conditions, tables, switches.

use super::{OBX, ORDER};
use crate::build::*;
use mapwright_compiler::ir::*;

/// Conditions, with what they depend on evaluated only as far as needed.
pub fn conditions() -> Function {
    let mut b = Build::new("conditions");
    let pid = b.parameter("pid", Type::Node);
    let message = b.parameter("message", Type::Node);
    let sex = b.local("sex", Type::Value);
    let row = b.local("row", Type::Int);
    let flag = b.local("flag", Type::Bool);
    let noid = b.local("noid", Type::Id);
    let warns = || present(Expr::Single { value: boxed(field(pid, 11)), row: RowId(2) });
    let nonode = b.local("nonode", Type::Node);
    let lookup = |table, value| Expr::Lookup { table: TableId(table), value: boxed(value) };
    let cell = |table, row, column| Expr::Cell { table: TableId(table), row: boxed(row), column };
    let long = "a text of more than eight bytes";
    use Ordering::*;
    let mut body = vec![
        set(sex, decode(component(field(pid, 8), 1))),
        tell("present", present(get(sex))),
        tell("absent", not(present(get(sex)))),
        tell("exists", exists(get(pid))),
        tell("exists_not", not(exists(child(message, OBX)))),
        tell("none", exists(get(nonode))),
        tell("no_node", exists(Expr::NoNode)),
        tell("identified", Expr::Identified(boxed(get(noid)))),
        tell("no_id", Expr::Identified(boxed(Expr::NoId))),
        tell("and", Expr::And(vec![present(get(sex)), equal(get(sex), text("M")), warns()])),
        tell("and_lazy", Expr::And(vec![equal(get(sex), text("Q")), warns()])),
        tell("any", Expr::AnyOf(vec![equal(get(sex), text("Q")), warns()])),
        tell("any_lazy", Expr::AnyOf(vec![present(get(sex)), warns()])),
        tell("all_of_none", Expr::And(vec![])),
        tell("any_of_none", Expr::AnyOf(vec![])),
        tell("constant", Expr::Bool(true)),
        tell(
            "nested",
            Expr::And(vec![
                Expr::AnyOf(vec![equal(get(sex), text("F")), equal(get(sex), text("M"))]),
                not(Expr::And(vec![present(field(pid, 30)), Expr::Bool(true)])),
            ]),
        ),
        set(flag, Expr::And(vec![present(get(sex)), not(present(field(pid, 30)))])),
        tell("flag", get(flag)),
        tell("not_flag", not(get(flag))),
        set(row, lookup(0, get(sex))),
        tell("found", Expr::Found(boxed(get(row)))),
        tell("found_not", not(Expr::Found(boxed(get(row))))),
        Stmt::PutCoding {
            start: "\"coding\":[{".to_owned(),
            table: TableId(0),
            cells: row,
            end: "}]".to_owned(),
            row: RowId(0),
        },
        put("code", cell(0, get(row), TableColumn::Code)),
        put("display", cell(0, get(row), TableColumn::Display)),
        put("system", cell(0, get(row), TableColumn::System)),
        put("otherwise", cell(1, lookup(1, get(sex)), TableColumn::Code)),
        put("accent", cell(1, lookup(1, text("é")), TableColumn::Display)),
        tell("lookup_absent", Expr::Found(boxed(lookup(1, decode(field(pid, 30)))))),
        tell("equal_values", equal(decode(field(pid, 8)), get(sex))),
        tell("equal_absent", equal(decode(field(pid, 30)), text(""))),
        tell(
            "equal_long",
            equal(
                call(TextFunction::Concat, vec![text("a text of more "), text("than eight bytes")]),
                text(long),
            ),
        ),
    ];
    let known = "abcdefghij";
    for length in 1..10 {
        let (start, _) = known.split_at(length);
        let mut other = start[..length - 1].to_owned();
        other.push('X');
        let built = call(TextFunction::Concat, vec![text(&start[..1]), text(&start[1..])]);
        // A part that is absent makes an absent text: for one letter compare the letter itself.
        let built = if length == 1 { text(start) } else { built };
        body.push(tell(&format!("equal_{length}"), equal(built.clone(), text(start))));
        body.push(tell(&format!("equal_{length}_not"), equal(text(&other), built)));
    }
    for (name, operator) in [
        ("less", Less),
        ("less_or_equal", LessOrEqual),
        ("greater", Greater),
        ("greater_or_equal", GreaterOrEqual),
    ] {
        for (other, number) in [("10", "9.5"), ("9.50", "9.5"), ("1", "9.5"), ("x", "9.5"), ("", "1")] {
            let left = decode(component(field(pid, 10), 1));
            let left = if number == "9.5" { left } else { text("") };
            body.push(tell(&format!("{name}_{other}"), compare(left, operator, text(other))));
        }
    }
    b.body(body)
}

/// Switches over keys of all lengths.
pub fn switches() -> Function {
    let mut b = Build::new("switches");
    let message = b.parameter("message", Type::Node);
    let order = b.local("order", Type::Node);
    let obx = b.local("obx", Type::Node);
    let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
    b.body(vec![
        array("", vec![]),
        array(
            "kinds",
            vec![Stmt::EachChild {
                parent: get(message),
                member: ORDER,
                node: order,
                body: vec![Stmt::EachChild {
                    parent: get(order),
                    member: OBX,
                    node: obx,
                    body: vec![Stmt::Switch {
                        subject: decode(field(obx, 2)),
                        arms: vec![
                            (keys(&["NM"]), vec![literal("", "\"number\"")]),
                            (keys(&["CE", "CWE", "C", "CODE"]), vec![literal("", "\"code\"")]),
                            (
                                keys(&["FIVE5", "SIXSIX", "SEVEN77", "EIGHT888", "NINE99999"]),
                                vec![literal("", "\"long\"")],
                            ),
                            (keys(&[""]), vec![literal("", "\"absent\"")]),
                            (keys(&["STOP"]), vec![Stmt::Break]),
                            (keys(&["größe"]), vec![literal("", "\"size\"")]),
                        ],
                        otherwise: vec![put("", decode(field(obx, 2)))],
                    }],
                }],
            }],
        ),
    ])
}
