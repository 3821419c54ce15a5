//! The tree of every construct.

use super::super::ast::overlay::{Change, Inside, Removed};
use super::super::ast::test::{ExpectKind, GivenKind};
use super::super::ast::{
    Cardinality, Comparison, Condition, ConditionKind, Extent, FieldType, Literal, MatchElse, Name, Policy,
    Request, Root, Row, Sharing, SourcePath, SourceStepKind, TableElse, TableSource, TableTarget, TargetPath,
    TypeName, Value, ValueKind, local,
};
use super::{SAMPLE, good};

fn named(name: &Option<Name>) -> Option<&str> {
    name.as_ref().map(|name| name.node.as_str())
}

fn names(names: &[Name]) -> Vec<&str> {
    names.iter().map(|name| name.node.as_str()).collect()
}

/// A path as it is written in its shortest form.
fn path(path: &SourcePath) -> String {
    let mut text = match &path.root {
        Root::Name(name) => name.node.clone(),
        Root::It(_) => "it".to_string(),
    };
    for step in &path.steps {
        text += &match &step.kind {
            SourceStepKind::Number(number) => format!("-{number}"),
            SourceStepKind::Name(name) => format!(".{name}"),
            SourceStepKind::Index(index) => format!("[{index}]"),
        };
    }
    text
}

/// A value in a form that shows how it is put together.
fn value(of: &Value) -> String {
    let all = |values: &[Value]| values.iter().map(value).collect::<Vec<_>>().join(", ");
    match &of.kind {
        ValueKind::Path(of) => path(of),
        ValueKind::Literal(literal) => self::literal(literal),
        ValueKind::Or(values) => format!("or({})", all(values)),
        ValueKind::Call { function, arguments } => format!("{}({})", function.node, all(arguments)),
        ValueKind::Where { value: of, condition: c } => format!("where({}, {})", value(of), condition(c)),
        ValueKind::Bad => "bad".to_string(),
    }
}

fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Text(text) => format!("{text:?}"),
        Literal::Number(number) => number.clone(),
        Literal::Boolean(boolean) => boolean.to_string(),
    }
}

fn condition(of: &Condition) -> String {
    let all = |conditions: &[Condition]| conditions.iter().map(condition).collect::<Vec<_>>().join(", ");
    match &of.kind {
        ConditionKind::Present(of) => value(of),
        ConditionKind::Compare { left, operator, right } => {
            let operator = match operator {
                Comparison::Equal => "==",
                Comparison::NotEqual => "!=",
                Comparison::Less => "<",
                Comparison::LessOrEqual => "<=",
                Comparison::Greater => ">",
                Comparison::GreaterOrEqual => ">=",
            };
            format!("{} {operator} {}", value(left), value(right))
        }
        ConditionKind::In { value: of, options } => {
            let options: Vec<String> = options.iter().map(|option| literal(&option.node)).collect();
            format!("{} in ({})", value(of), options.join(", "))
        }
        ConditionKind::Is { value: of, state } => format!("{} is {state:?}", value(of)),
        ConditionKind::InTable { value: of, table } => format!("{} in {}", value(of), table.node),
        ConditionKind::Not(of) => format!("not({})", condition(of)),
        ConditionKind::And(of) => format!("and({})", all(of)),
        ConditionKind::Or(of) => format!("or({})", all(of)),
        ConditionKind::Bad => "bad".to_string(),
    }
}

fn target(of: &TargetPath) -> String {
    let steps = of.steps.iter().map(|step| match &step.argument {
        Some(argument) => format!("{}({:?})", step.name.node, argument.node),
        None => step.name.node.clone(),
    });
    steps.collect::<Vec<_>>().join(".")
}

/// A row in a form that shows how it is put together.
fn row(of: &Row) -> String {
    match of {
        Row::Assign(of) => {
            let mut text = format!("{} -> {}", value(&of.source), target(&of.target));
            if let Some(by) = &of.by {
                let arguments: Vec<String> = by.arguments.iter().map(value).collect();
                text += &format!(" by {}({})", by.map.node, arguments.join(", "));
            }
            if let Some(via) = &of.via {
                text += &format!(" via {}", via.node);
            }
            if let Some(block) = &of.block {
                text += &rows(block);
            }
            match of.policy.as_ref().map(|policy| &policy.node) {
                Some(Policy::Fail) => text += " else fail",
                Some(Policy::Warn(Extent::Element)) => text += " else warn",
                Some(Policy::Warn(Extent::Resource)) => text += " else warn resource",
                Some(Policy::Skip(Extent::Element)) => text += " else skip",
                Some(Policy::Skip(Extent::Resource)) => text += " else skip resource",
                Some(Policy::Absent(code)) => text += &format!(" else absent {:?}", code.node),
                Some(Policy::Default(of)) => text += &format!(" else {}", literal(of)),
                None => {}
            }
            text
        }
        Row::Block(of) => format!("{}{}", target(&of.target), rows(&of.rows)),
        Row::When(of) => {
            let branches = of.branches.iter().map(|(c, of)| format!("when {}{}", condition(c), rows(of)));
            let text = branches.collect::<Vec<_>>().join(" else ");
            text + &of.otherwise.as_ref().map_or(String::new(), |of| format!(" else{}", rows(of)))
        }
        Row::Match(of) => {
            let arms =
                of.arms.iter().map(|arm| format!("{}{}", names(&arm.keys).join(", "), rows(&arm.rows)));
            let otherwise = of.otherwise.as_ref().map(|of| match &of.node {
                MatchElse::Rows(of) => format!("else{}", rows(of)),
                MatchElse::Skip => "else skip".to_string(),
                MatchElse::Warn(text) => format!("else warn {:?}", named(text)),
                MatchElse::Fail(text) => format!("else fail {:?}", named(text)),
            });
            let arms: Vec<String> = arms.chain(otherwise).collect();
            format!("match {} {{ {} }}", value(&of.subject), arms.join("; "))
        }
        Row::Each(of) => {
            let alias = of.alias.as_ref().map_or(String::new(), |alias| format!(" as {}", alias.node));
            format!("each {}{alias}{}", value(&of.source), rows(&of.rows))
        }
        Row::Entry(of) => {
            let values = |of: &[Value]| of.iter().map(value).collect::<Vec<_>>().join(", ");
            let when = of.condition.as_ref().map_or(String::new(), |of| format!(" when {}", condition(of)));
            let sharing = match of.sharing {
                Sharing::Unique => "",
                Sharing::Once => " once",
                Sharing::Numbered => " numbered",
            };
            let request = match of.request.as_ref().map(|request| request.node) {
                Some(Request::Put) => " put",
                Some(Request::Post) => " post",
                None => "",
            };
            let (name, map) = (&of.name.node, &of.map.node);
            let head =
                format!("entry {name} : {map}({}){when} key {}", values(&of.arguments), values(&of.key));
            format!("{head}{sharing}{request}{}", rows(&of.block))
        }
        Row::Ignore(of) => {
            let paths: Vec<String> = of.paths.iter().map(path).collect();
            format!("ignore {} {:?}", paths.join(", "), named(&of.remark))
        }
        Row::Change(of) => change(of),
        Row::Bad(_) => "bad".to_string(),
    }
}

fn change(of: &Change) -> String {
    match of {
        Change::Replace(of) => format!("replace{} {}", if of.all { " all" } else { "" }, row(&of.row)),
        Change::Remove(of) => match &of.what {
            Removed::Row { all, source, target: of } => {
                let source = source.as_ref().map_or(String::new(), |of| format!("{} -> ", value(of)));
                format!("remove{} {source}{}", if *all { " all" } else { "" }, target(of))
            }
            Removed::Entry(name) => format!("remove entry {}", name.node),
            Removed::Ignored(paths) => {
                format!("remove ignore {}", paths.iter().map(path).collect::<Vec<_>>().join(", "))
            }
        },
        Change::Inside(Inside::Row(of, _)) => format!("in {}", row(of)),
        Change::Inside(Inside::Entry(name, of, _)) => format!("in entry {}{}", name.node, rows(of)),
    }
}

fn rows(of: &[Row]) -> String {
    let rows: Vec<String> = of.iter().map(row).collect();
    format!(" {{ {} }}", rows.join("; "))
}

/// The rows of a map, shown.
pub(super) fn shown_rows(of: &[Row]) -> Vec<String> {
    of.iter().map(row).collect()
}

/// The rows in a map of their own, shown.
fn in_map(text: &str) -> Vec<String> {
    let tree = good(&format!("map PID -> fhir Patient {{\n{text}\n}}"));
    shown_rows(&tree.maps[0].rows)
}

/// The source of a row, shown.
fn source(text: &str) -> String {
    let shown = in_map(&format!("{text} -> x"));
    assert_eq!(shown.len(), 1, "{shown:?}");
    shown[0].strip_suffix(" -> x").unwrap().to_string()
}

/// The condition of a `when`, shown.
fn when(text: &str) -> String {
    let shown = in_map(&format!("when {text} {{ }}"));
    shown[0].strip_prefix("when ").unwrap().strip_suffix(" {  }").unwrap().to_string()
}

#[test]
fn uses_and_imports() {
    let tree = good(SAMPLE);
    let uses: Vec<(&str, &str)> =
        tree.uses.iter().map(|of| (&*of.standard.node, &*of.version.node)).collect();
    assert_eq!(uses, [("hl7v2", "2.5.1"), ("fhir", "4.0.1")]);
    assert_eq!(tree.imports[0].node, "datatypes.mw");
}

#[test]
fn records() {
    let tree = good(SAMPLE);
    let schema = &tree.schemas[0];
    assert_eq!(schema.name.node, "Registration");
    let field = |index: usize| &schema.fields[index];
    assert_eq!(field(0).cardinality, Cardinality::One);
    assert!(matches!(&field(0).ty, FieldType::Named(name) if name.node == "string"));
    assert_eq!(field(1).name.node, "Birth date");
    assert_eq!(named(&field(1).format), Some("MM/dd/yyyy"));
    assert_eq!(field(1).cardinality, Cardinality::Optional);
    assert_eq!(field(2).cardinality, Cardinality::Many);
    assert_eq!(named(&field(2).split), Some(";"));
    let FieldType::Inline(inner) = &field(3).ty else { panic!("a record in place") };
    assert_eq!(inner.iter().map(|field| &*field.name.node).collect::<Vec<_>>(), ["Street", "City"]);
    assert_eq!(inner[1].cardinality, Cardinality::Optional);
    assert_eq!(field(3).cardinality, Cardinality::Some);
}

#[test]
fn tables() {
    let tree = good(SAMPLE);
    let table = &tree.tables[0];
    assert!(matches!(&table.source, TableSource::Hl7(name) if name.node == "0001"));
    assert!(matches!(&table.target, TableTarget::ValueSet(name) if name.node == "administrative-gender"));
    let rows: Vec<(Vec<&str>, &str)> =
        table.rows.iter().map(|row| (names(&row.keys), &*row.code.node)).collect();
    assert_eq!(
        rows,
        [(vec!["F"], "female"), (vec!["M"], "male"), (vec!["A", "O"], "other"), (vec!["U", "N"], "unknown")]
    );
    assert!(
        matches!(&table.otherwise.as_ref().unwrap().node, TableElse::Code { code, .. } if code.node == "unknown")
    );

    let table = &tree.tables[1];
    assert_eq!(table.source, TableSource::Text);
    assert!(matches!(&table.target, TableTarget::System(name) if name.node.ends_with("v3-RoleCode")));
    // A text before a comma is a key of the next row, not a second text of this one.
    assert_eq!(named(&table.rows[0].display), Some("spouse"));
    assert_eq!(names(&table.rows[1].keys), ["C/X", "01"]);
    assert_eq!(named(&table.rows[1].display), Some("inpatient"));
    assert_eq!(named(&table.rows[1].system), Some("http://example.org/cs"));
    assert_eq!(names(&table.rows[2].keys), ["entered-in-error"]);
    assert_eq!(table.rows[2].code.node, "not \"known\"");
    assert_eq!(table.otherwise.as_ref().unwrap().node, TableElse::Keep);

    let tree = good("table T : string -> string { F->f \"x\" -> y in -> z else -> u }");
    let rows: Vec<(Vec<&str>, &str)> =
        tree.tables[0].rows.iter().map(|row| (names(&row.keys), &*row.code.node)).collect();
    assert_eq!(rows, [(vec!["F"], "f"), (vec!["x"], "y"), (vec!["in"], "z")]);
}

#[test]
fn heads_of_maps() {
    let tree = good(SAMPLE);
    let map = &tree.maps[0];
    assert_eq!(named(&map.name), Some("Patient"));
    assert_eq!(map.sources[1].cardinality, Cardinality::Optional);
    assert!(matches!(&map.target, TypeName::Fhir(name) if name.node == "Patient"));
    let map = &tree.maps[1];
    let aliases: Vec<Option<&str>> = map.sources.iter().map(|source| named(&source.alias)).collect();
    assert_eq!(aliases, [None, None, Some("who"), Some("role")]);
    assert_eq!(map.sources[1].cardinality, Cardinality::Many);
    assert!(matches!(&map.sources[2].ty, TypeName::Reference(name) if name.node == "Practitioner"));
    assert!(matches!(&map.sources[3].ty, TypeName::Plain(name) if name.node == "code"));
    let map = &tree.maps[2];
    assert_eq!(named(&map.name), None);
    assert!(matches!(&map.sources[0].ty, TypeName::Plain(name) if name.node == "ORU_R01"));
    assert_eq!(&SAMPLE[map.head.start as usize..map.head.end as usize], "map ORU_R01 -> fhir Bundle");

    let tree =
        good("map x: ORU_R01.PATIENT -> fhir Encounter.participant\n{\n}\nmap fhir Patient -> Chart { }");
    assert!(matches!(&tree.maps[0].sources[0].ty, TypeName::Plain(name) if name.node == "ORU_R01.PATIENT"));
    assert_eq!(named(&tree.maps[0].sources[0].alias), Some("x"));
    assert!(matches!(&tree.maps[0].target, TypeName::Fhir(name) if name.node == "Encounter.participant"));
    assert!(matches!(&tree.maps[1].sources[0].ty, TypeName::Fhir(name) if name.node == "Patient"));
    assert!(matches!(&tree.maps[1].target, TypeName::Plain(name) if name.node == "Chart"));
}

#[test]
fn rows_of_every_kind() {
    let tree = good(SAMPLE);
    let all: Vec<String> = tree.maps.iter().flat_map(|map| shown_rows(&map.rows)).collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn rows_share_a_line() {
    assert_eq!(
        in_map("OBX-5 -> valueQuantity.value   OBX-6 -> valueQuantity by Unit   .3 -> a \"x\" -> b 5 -> c"),
        [
            "OBX-5 -> valueQuantity.value",
            "OBX-6 -> valueQuantity by Unit()",
            "it-3 -> a",
            "\"x\" -> b",
            "5 -> c",
        ]
    );
    assert_eq!(in_map("PID-5->name PID-7->birthDate"), ["PID-5 -> name", "PID-7 -> birthDate"]);
}

#[test]
fn rows_go_on_on_the_next_line() {
    let text = "PID-5\n or PID-9 // or this\n\n where .7 == \"L\"\n -> name\n by Name(\n1,\n2\n)\n via T\n {\n\n}\n else\t\"x\"";
    assert_eq!(
        in_map(text),
        ["where(or(PID-5, PID-9), it-7 == \"L\") -> name by Name(1, 2) via T {  } else \"x\""]
    );
}

#[test]
fn words_are_known_by_their_place() {
    for word in [
        "when", "match", "each", "entry", "ignore", "use", "key", "once", "put", "post", "by", "via",
        "where", "or", "and", "in", "as", "map", "table", "schema", "import", "value", "class", "index",
        "fhir", "ref", "skip", "warn", "true", "not",
    ] {
        let text =
            format!("\"x\" -> {word}\n{word} -> x\n{word}.a -> {word}.b\n{word}-1 -> y\n{word} {{ 1 -> z }}");
        let shown = in_map(&text);
        assert_eq!(shown.len(), 5, "{word}: {shown:?}");
        assert_eq!(shown[0], format!("\"x\" -> {word}"));
        assert_eq!(shown[4], format!("{word} {{ 1 -> z }}"));
    }
    assert_eq!(
        in_map("\"x\" -> entry.resource\nentry.resource -> x"),
        ["\"x\" -> entry.resource", "entry.resource -> x"]
    );
}

#[test]
fn paths() {
    assert_eq!(source("PID-5[1].1.FamilyName"), "PID-5[1]-1.FamilyName");
    assert_eq!(source("PATIENT.PID-3"), "PATIENT.PID-3");
    assert_eq!(source("name.5.1"), "name-5-1");
    assert_eq!(source(".5.1"), "it-5-1");
    assert_eq!(source(".\"Birth date\""), "it.Birth date");
    assert_eq!(source("it"), "it");
    assert_eq!(source("it[2]"), "it[2]");
    assert_eq!(source("index"), "index");
    assert_eq!(source("Größe.Zahl"), "Größe.Zahl");
    let tree = good("map A -> B { .5.1 -> x }");
    let Row::Assign(assign) = &tree.maps[0].rows[0] else { panic!("a row") };
    let ValueKind::Path(path) = &assign.source.kind else { panic!("a path") };
    let Root::It(dot) = &path.root else { panic!("a dot") };
    assert_eq!((dot.start, dot.end), (13, 14));
    assert_eq!((path.steps[0].span.start, path.steps[0].span.end), (13, 15));
}

#[test]
fn targets() {
    assert_eq!(
        in_map("1 -> birthDate.extension(\"http://a//b\").value"),
        ["1 -> birthDate.extension(\"http://a//b\").value"]
    );
    assert_eq!(
        in_map("1 -> \"Full name\"\n\"Full name\" { 1 -> x }"),
        ["1 -> Full name", "Full name { 1 -> x }"]
    );
}

#[test]
fn values_and_their_precedence() {
    assert_eq!(source("a or b or c"), "or(a, b, c)");
    assert_eq!(source("(a or b) or c"), "or(or(a, b), c)");
    assert_eq!(source("a or b where c or d and e"), "where(or(a, b), or(c, and(d, e)))");
    assert_eq!(source("a where b where c"), "where(a, and(b, c))");
    assert_eq!(
        source("first(PID-11 where .7 == \"H\") or \"none\""),
        "or(first(where(PID-11, it-7 == \"H\")), \"none\")"
    );
    assert_eq!(source("concat ( a , \"x\\n\\\"\" , -1.50 , true )"), "concat(a, \"x\\n\\\"\", -1.50, true)");
    assert_eq!(source("now()"), "now()");
}

#[test]
fn conditions_and_their_precedence() {
    assert_eq!(when("a"), "a");
    assert_eq!(when("a == b or c and not d"), "or(a == b, and(c, not(d)))");
    assert_eq!(when("not a == b and c"), "and(not(a == b), c)");
    assert_eq!(when("not (a or b)"), "not(or(a, b))");
    assert_eq!(when("(a or b) == \"x\""), "or(a, b) == \"x\"");
    assert_eq!(when("a in (\"x\", 2,\n true)"), "a in (\"x\", 2, true)");
    assert_eq!(when("a not in (\"x\")"), "not(a in (\"x\"))");
    assert_eq!(when("a not in T and b in U"), "and(not(a in T), b in U)");
    assert_eq!(
        when("a < 1 and b <= 2 and c > 3 and d >= 4 and e != 5"),
        "and(a < 1, b <= 2, c > 3, d >= 4, e != 5)"
    );
    assert_eq!(when("a < -1"), "a < -1");
    assert_eq!(when("(PID-3 where .5 == \"MR\")"), "where(PID-3, it-5 == \"MR\")");
    assert_eq!(when("count(PID-3) > 1"), "count(PID-3) > 1");
    assert_eq!(when("(a)"), "a");
}

#[test]
fn the_else_of_a_row_and_of_a_when() {
    assert_eq!(
        in_map("when a { b -> c else warn } else { d -> e else skip }\nf -> g else fail"),
        ["when a { b -> c else warn } else { d -> e else skip }", "f -> g else fail",]
    );
    assert_eq!(
        in_map("match a { x { b -> c\n } else { d -> e } }"),
        ["match a { x { b -> c }; else { d -> e } }"]
    );
    assert_eq!(
        in_map("match a { x { b -> c } else fail \"no\" }"),
        ["match a { x { b -> c }; else fail Some(\"no\") }"]
    );
    assert_eq!(in_map("a -> b by M { c -> d }\n else warn"), ["a -> b by M() { c -> d } else warn"]);
}

#[test]
fn entries_take_their_parts_in_any_order() {
    let shown = in_map("entry a : M(PID) put key PID-3 once { b -> c }\nentry d : N(PID) key PID-2");
    assert_eq!(shown, ["entry a : M(PID) key PID-3 once put { b -> c }", "entry d : N(PID) key PID-2 {  }"]);
}

/// An entry may end with its key: a `when` on a line behind it is a row of its own. Before the key, or on its line, it is the entry's.
#[test]
fn the_condition_of_an_entry() {
    let row = "entry a : M(PID) key PID-3\nwhen PID-5 { b -> c }";
    assert_eq!(in_map(row), ["entry a : M(PID) key PID-3 {  }", "when PID-5 { b -> c }"]);
    let put = "entry a : M(PID) key PID-3,\n  PID-4\n  put\n\nwhen PID-5 { b -> c }";
    assert_eq!(in_map(put), ["entry a : M(PID) key PID-3, PID-4 put {  }", "when PID-5 { b -> c }"]);
    let own = "entry a : M(PID) when PID-5 key PID-3 { b -> c }";
    for text in [
        "entry a : M(PID) when PID-5 key PID-3 { b -> c }",
        "entry a : M(PID)\n  when PID-5\n  key PID-3\n{ b -> c }",
        "entry a : M(PID)\n  key PID-3 when PID-5 { b -> c }",
        "entry a : M(PID) key PID-3 when PID-5\n  { b -> c }",
    ] {
        assert_eq!(in_map(text), [own], "{text}");
    }
}

#[test]
fn spans_end_with_what_they_hold() {
    let text =
        "map PID -> fhir Patient {\n  PID-8 -> gender   // a remark\n\n  when PID-7 { }   // another\n}\n";
    let tree = good(text);
    let span = |row: &Row| match row {
        Row::Assign(row) => row.span,
        Row::When(row) => row.span,
        _ => panic!("another row"),
    };
    let texts: Vec<&str> =
        tree.maps[0].rows.iter().map(|row| &text[span(row).start as usize..span(row).end as usize]).collect();
    assert_eq!(texts, ["PID-8 -> gender", "when PID-7 { }"]);
    assert_eq!(tree.maps[0].span.end as usize, text.len() - 1);
}

#[test]
fn line_ends_blanks_and_a_byte_order_mark() {
    let plain = good(SAMPLE);
    let rows = |tree: &super::super::ast::File| {
        tree.maps.iter().flat_map(|map| shown_rows(&map.rows)).collect::<Vec<_>>()
    };
    for text in [
        SAMPLE.replace('\n', "\r\n"),
        SAMPLE.replace('\n', "\r"),
        format!("\u{feff}{SAMPLE}"),
        SAMPLE.replace("  ", "\t"),
        SAMPLE.replace("  ", " \u{a0}"),
        SAMPLE.trim_end().to_string(),
    ] {
        let tree = good(&text);
        assert_eq!(rows(&tree), rows(&plain));
        assert_eq!(
            (tree.uses.len(), tree.imports.len(), tree.schemas.len(), tree.tables.len()),
            (2, 1, 1, 2)
        );
    }
    assert_eq!(good(""), super::super::ast::File::default());
    assert_eq!(good("\n // nothing\n"), super::super::ast::File::default());
}

#[test]
fn own_segments() {
    let tree = good(SAMPLE);
    let items = &tree.uses[0].local;
    let [
        local::Item::Table(table),
        local::Item::Datatype(datatype),
        local::Item::Segment(pets),
        local::Item::Segment(notes),
    ] = items.as_slice()
    else {
        panic!("{items:?}")
    };
    assert_eq!(
        (table.id.node.as_str(), named(&table.label), table.codes.len()),
        ("9001", Some("Kind of pet"), 2)
    );
    assert_eq!(named(&table.codes[0].1), Some("cat"));
    assert_eq!((datatype.name.node.as_str(), datatype.fields.as_ref().map(Vec::len)), ("ZPN", Some(2)));
    assert_eq!(
        (pets.name.node.as_str(), pets.cardinality, named(&pets.label)),
        ("ZPI", Cardinality::Optional, Some("Pets"))
    );
    let places: Vec<_> = pets.places.iter().map(|p| (p.after.node.as_str(), names(&p.within))).collect();
    assert_eq!(places, [("PID", vec![]), ("NK1", vec!["ADT_A01", "ORU_R01.PATIENT"])]);
    let vip = &pets.fields.as_ref().unwrap()[1];
    assert_eq!((vip.number.node, vip.ty.node.as_str(), named(&vip.table)), (2, "ID", Some("0136")));
    assert_eq!((notes.cardinality, notes.fields.is_none()), (Cardinality::Many, true));
}

#[test]
fn tests() {
    let tree = good(SAMPLE);
    let [named, whole] = tree.tests.as_slice() else { panic!("two tests") };
    assert_eq!((named.name.node.as_str(), whole.name.node.as_str()), ("a name", "whole"));
    assert_eq!(named.map.as_ref().map(|map| map.node.as_str()), Some("Patient"));
    let given = named.given.iter().map(|given| match &given.kind {
        GivenKind::Source { name, text } => {
            (name.node.as_str(), text.as_ref().map(|text| text.node.as_str()))
        }
        other => panic!("{other:?}"),
    });
    let given: Vec<_> = given.collect();
    let lines = "PID|1||123^^^H\\T\\S||Doe^Jane // \"no comment\" {\n  PD1|1";
    assert_eq!(given, [("PID", Some(lines)), ("PD1", Some("PD1|1")), ("who", None)]);
    let expected = named.expected.iter().map(|expect| match &expect.kind {
        ExpectKind::Value { not, count, element, compared } => {
            let names: Vec<&str> = element.path.steps.iter().map(|step| step.name.node.as_str()).collect();
            let numbers = element.numbers.iter().flatten().count();
            let compared =
                compared.as_ref().map(|compared| (compared.differs, literal(&compared.literal.node)));
            format!("{} {not} {count} {numbers} {compared:?}", names.join("."))
        }
        ExpectKind::Finding { not, error, code } => {
            format!("{not} {error} {:?}", code.as_ref().map(|code| &code.node))
        }
        ExpectKind::File(file) => file.node.clone(),
    });
    let expected: Vec<String> = expected.collect();
    assert_eq!(
        expected,
        [
            "name.family false false 1 Some((false, \"\\\"Doe\\\"\"))",
            "birthDate.extension.valueString true false 0 None",
            "identifier false true 0 Some((true, \"2\"))",
            "false false Some(\"MW0901\")",
            "true true None",
        ]
    );
    assert!(matches!(&whole.given[0].kind, GivenKind::File(file) if file.node == "a.hl7"));
    assert!(matches!(&whole.expected[0].kind, ExpectKind::File(file) if file.node == "a.json"));
}

#[test]
fn words_of_tests_are_names_elsewhere() {
    let text = "map PID -> fhir Patient {\n  test -> given\n  expect.of -> file\n  test { PID-7 -> count }\n}\ntest \"a\" {\n  expect fail == \"x\"\n  expect warn.file\n  expect count\n  expect file\n}\n";
    let tree = good(text);
    assert_eq!(tree.maps[0].rows.len(), 3);
    assert!(tree.tests[0].expected.iter().all(|row| matches!(row.kind, ExpectKind::Value { .. })));
    assert_eq!(tree.tests[0].expected.len(), 4);
}

#[test]
fn changes_of_an_overlay() {
    let text = "overlay \"base.mw\" { segment ZPI? after PID { 1 A : ST } table \"0136\" { Y }\n map Patient(PID, + ZPI?, + other: NK1*) {\n\
        replace PID-8 -> gender  replace all contact { }  remove name.family  remove all PID-3 -> identifier\n\
        remove entry visit  remove ignore PID-2, PID-4\n\
        in when PID-25 { remove a } else { replace b -> c }  in entry visit { remove subject }  in name { x -> y }\n\
        replace(PID-1, \"a\", \"b\") -> id  remove -> x  in -> y\n\
        } table Sex { X -> other  replace A, B -> c  remove D  replace else skip  remove -> e } }";
    let tree = good(text);
    let overlay = &tree.overlays[0];
    assert_eq!((overlay.base.node.as_str(), overlay.local.len()), ("base.mw", 2));
    let map = &overlay.maps[0];
    assert_eq!((map.first.is_some(), map.added.len()), (true, 2));
    assert_eq!(
        rows(&map.rows),
        " { replace PID-8 -> gender; replace all contact {  }; remove name.family; remove all PID-3 -> identifier; \
         remove entry visit; remove ignore PID-2, PID-4; \
         in when PID-25 { remove a } else { replace b -> c }; in entry visit { remove subject }; in name { x -> y }; \
         replace(PID-1, \"a\", \"b\") -> id; remove -> x; in -> y }"
    );
    let table = &overlay.tables[0].body;
    assert_eq!((table.rows.len(), table.changes.len()), (2, 3));
}
