//! Parsing takes steps in proportion to the text, however deep it is nested: pest remembers nothing, so one rule that
//! fails after a block would double the steps with every level.
//!
//! One test in a process of its own, as pest's limit on calls is global.

use std::num::NonZeroUsize;

use mapwright_grammar::{Grammar, Parser, Rule};

/// The number of rule calls that a text takes, to one part in 16.
fn steps(text: &str) -> usize {
    let enough = |limit: usize| {
        pest::set_call_limit(NonZeroUsize::new(limit));
        let done = Grammar::parse(Rule::file, text).is_ok();
        pest::set_call_limit(None);
        done
    };
    let mut high = 1024;
    while !enough(high) {
        high *= 2;
    }
    let mut low = high / 2;
    while high - low > high / 16 {
        let middle = low + (high - low) / 2;
        if enough(middle) { high = middle } else { low = middle }
    }
    high
}

fn nested(depth: usize, head: &str, inside: &str, tail: &str) -> String {
    format!("map PID -> fhir Patient {{\n{}{inside}{}\n}}\n", head.repeat(depth), tail.repeat(depth))
}

#[test]
fn steps_are_linear_in_depth_and_length() {
    let deep: [(&str, &str, &str, &str); 12] = [
        ("blocks", "a {\n", "PID-7 -> x\n", "}\n"),
        ("conditions", "when PID-7 {\n", "PID-7 -> x\n", "} else { PID-8 -> y }\n"),
        ("rows with blocks", "PID-5 -> a by M {\n", "PID-7 -> x\n", "} else warn\n"),
        ("else after a block", "a {\n", "PID-7 -> x\n", "} else { PID-8 -> y }\n"),
        ("bad rows", "a => b {\n", "PID-7 => x\n", "}\n"),
        ("bad tails", "a {\n", "PID-7 -> x\n", "} => b\n"),
        ("never closed", "a {\n", "PID-7 -> x\n", ""),
        ("bad and never closed", "a => b {\n", "PID-7 -> x\n", ""),
        ("groups", "(", "PID-7", ")"),
        ("groups never closed", "(", "PID-7", ""),
        ("calls never closed", "f(", "PID-7", ""),
        ("matches", "match OBX-2 { NM {\n", "PID-7 -> x\n", "} NM }\n"),
    ];
    for (what, head, inside, tail) in deep {
        let (half, whole) = (steps(&nested(30, head, inside, tail)), steps(&nested(60, head, inside, tail)));
        // Twice for linear, four times for what is looked at once more a level, a thousand million times for doubling.
        assert!(whole <= half * 5, "{what}: {half} steps at depth 30, {whole} at depth 60");
    }
    let long: [(&str, &str); 8] = [
        ("rows", "  PID-5.1 -> name.family by M via T else warn\n"),
        ("rows on one line", "PID-5 -> name "),
        ("bad rows", "  PID-5.1 => name.family\n"),
        ("parentheses never closed", "  first(PID-5.1 -> name.family\n"),
        ("braces never closed", "\nmap PID -> fhir Patient {"),
        ("texts never closed", "  \"home -> use\n"),
        ("braces too many", "}\n"),
        ("or", " a or\n  or b"),
    ];
    for (what, row) in long {
        let text = |rows: usize| format!("map PID -> fhir Patient {{\n{}}}\n", row.repeat(rows));
        let (few, many) = (steps(&text(250)), steps(&text(1_000)));
        assert!(many <= few * 5, "{what}: {few} steps for 250 rows, {many} for 1,000");
    }
    let declared: [(&str, &str); 5] = [
        ("segments", "  segment ZPI* after PID in ADT_A01 { 1 A : ST ?  2 B : ID \"0136\" }\n"),
        ("broken segments", "  segment ZPI after { 1 A ST }\n"),
        ("broken fields", "  segment ZPI after PID { 1 A ST\n 2 B : }\n"),
        ("fields never closed", "  segment ZPI after PID { 1 A : ST\n"),
        ("codes", "  table \"9001\" { A \"a\" B/C }\n"),
    ];
    for (what, row) in declared {
        let text = |rows: usize| format!("use hl7v2 \"2.5.1\" {{\n{}}}\n", row.repeat(rows));
        let (few, many) = (steps(&text(250)), steps(&text(1_000)));
        assert!(many <= few * 5, "{what}: {few} steps for 250 declarations, {many} for 1,000");
    }
    let tests: [(&str, &str); 4] = [
        ("rows of tests", "  given PID \"PID|1\"   expect name[1].family == \"x\"\n"),
        ("broken rows of tests", "  given PID | \"\"\"\n x \"\"\"\n  expect a = b\n"),
        ("tests whose texts are never closed", "\ntest \"a\" {\n  given \"\"\" {\n"),
        ("quotes", "\"\"\"\"\"\n"),
    ];
    for (what, row) in tests {
        let text = |rows: usize| format!("test \"a\" {{\n{}}}\n", row.repeat(rows));
        let (few, many) = (steps(&text(250)), steps(&text(1_000)));
        assert!(many <= few * 5, "{what}: {few} steps for 250 rows, {many} for 1,000");
    }
}
