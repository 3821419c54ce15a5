//! Maps of any length, each of which is long in one way: for the bench of the checker, and the test that it is linear.

use std::fmt::Write as _;

/// A way to be long: its name, and the text of a map of so many rows.
pub(crate) type Long = (&'static str, fn(usize) -> String);

/// All ways.
pub(crate) const LONG: &[Long] = &[
    ("fields of a record", |rows| records(rows, |row| format!("f{row} -> g{row}"))),
    ("sources that are not there", |rows| records(rows, |row| format!("x{row} -> g{row}"))),
    ("targets that are not there", |rows| records(rows, |row| format!("f{row} -> h{row}"))),
    ("mistakes of syntax", |rows| records(rows, |row| format!("f{row} => g{row}"))),
    ("an element set again and again", |rows| records(rows, |_| "f0 -> g0".to_owned())),
    ("small maps", |rows| {
        let map = "(PID) -> fhir Patient {\n  PID-7 -> birthDate\n  PID-5.2 -> name.given\n  PID-3.1 -> identifier.value\n}\n";
        times(rows / 3, USE, |number| format!("map M{number}{map}"), "")
    }),
    ("maps that one calls", |rows| {
        let map = |number| format!("map N{number}(XPN) -> fhir HumanName {{ XPN.2 -> given }}\n");
        let text = times(rows / 2, USE, map, "map P(PID) -> fhir Patient {\n");
        times(rows / 2, &text, |number| format!("  PID-5 -> name by N{number}\n"), "}\n")
    }),
    ("extensions", |rows| {
        let row = |row| format!("  PID-7 -> extension(\"https://example.org/e{row}\").valueDate\n");
        times(rows, &format!("{USE}map P(PID) -> fhir Patient {{\n"), row, "}\n")
    }),
    ("blocks", |rows| {
        times(
            rows / 2,
            &format!("{USE}map P(PID) -> fhir Patient {{\n"),
            |_| "  PID-5 -> name { .2 -> given }\n".to_owned(),
            "}\n",
        )
    }),
    ("entries", |rows| {
        let head = "map P(PID) -> fhir Patient { PID-7 -> birthDate }\nmap ADT_A01 -> fhir Bundle {\n  \"collection\" -> type\n";
        times(
            rows,
            &format!("{USE}{head}"),
            |row| format!("  entry p{row} : P(PID) key \"{row}\", PID-3[1]\n"),
            "}\n",
        )
    }),
    ("conditions", |rows| {
        times(
            rows,
            &format!("{TEXTS}map A -> B {{\n"),
            |row| format!("  when a == \"{row}\" {{ a -> b }}\n"),
            "}\n",
        )
    }),
    ("branches", |rows| {
        let first = format!("{TEXTS}map A -> B {{\n  when a {{ a -> b }}\n");
        times(rows, &first, |row| format!("  else when a == \"{row}\" {{ a -> b }}\n"), "}\n")
    }),
    ("arms", |rows| {
        let row = |row| format!("    k{row} {{ a -> b }}\n");
        times(rows, &format!("{TEXTS}map A -> B {{\n  match a {{\n"), row, "    else skip\n  }\n}\n")
    }),
    ("rows of a table", |rows| {
        let head = format!("{TEXTS}table T : string -> string {{\n");
        times(
            rows,
            &head,
            |row| format!("  k{row} -> v{row}\n"),
            "  else skip\n}\nmap A -> B { a -> b via T }\n",
        )
    }),
    ("tables", |rows| {
        let table = |row| format!("table T{row} : string -> string {{ a -> b   else skip }}\n");
        let text = times(rows / 2, TEXTS, table, "map A -> B {\n");
        times(rows / 2, &text, |row| format!("  a -> b via T{row}\n"), "}\n")
    }),
    ("values of a function", |rows| {
        times(rows, &format!("{TEXTS}map A -> B {{\n  concat("), |_| "a,\n".to_owned(), "a) -> b\n}\n")
    }),
];

/// Maps that each call the next one twice: 2^`maps` ways through them.
#[allow(dead_code, reason = "only the test goes through them")]
pub(crate) fn doubling(maps: usize, source: &str) -> String {
    let mut text = String::from("use hl7v2 \"2.5.1\"\n");
    for number in 0..maps {
        let next = number + 1;
        let _ = match source {
            "record" => write!(
                text,
                "schema R{number} {{ v : string   a : R{next} ?   b : R{next} ? }}\nschema S{number} {{ v : string   a : S{next} ?   b : S{next} ? }}\n\
                 map M{number}(R{number}) -> S{number} {{ v -> v   when v {{ a -> a by M{next} }} else {{ b -> a by M{next} }}   b -> b by M{next} }}\n"
            ),
            other => write!(
                text,
                "schema S{number} {{ a : S{next} ?   b : S{next} ? }}\nmap M{number}({other}) -> S{number} {{ {other} -> a by M{next}   {other} -> b by M{next} }}\n"
            ),
        };
    }
    let _ = match source {
        "record" => write!(
            text,
            "schema R{maps} {{ v : string }}\nschema S{maps} {{ v : string }}\nmap M{maps}(R{maps}) -> S{maps} {{ v -> v }}\n"
        ),
        other => write!(
            text,
            "schema S{maps} {{ v : string ? }}\nmap M{maps}({other}) -> S{maps} {{ {other}.1 -> v }}\n"
        ),
    };
    text
}

const USE: &str = "use hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\n\n";
const TEXTS: &str = "schema A { a : string }\nschema B { b : string * }\n";

fn times(number: usize, before: &str, part: impl Fn(usize) -> String, after: &str) -> String {
    let mut text = before.to_owned();
    (0..number).for_each(|number| text.push_str(&part(number)));
    text + after
}

fn records(rows: usize, row: impl Fn(usize) -> String) -> String {
    let text = times(rows, "schema A {\n", |row| format!("  f{row} : string ?\n"), "}\nschema B {\n");
    let text = times(rows, &text, |row| format!("  g{row} : string ?\n"), "}\nmap A -> B {\n");
    times(rows, &text, |number| format!("  {}\n", row(number)), "}\n")
}
