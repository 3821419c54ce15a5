//! Any text, in linear time.

use std::time::Instant;

use super::super::{Refused, format};
use crate::source::FileId;

const SAMPLE: &str = include_str!("../../syntax/tests/sample.mw");

/// Formats a text, and what came of it once more.
fn survive(text: &str) {
    match format(FileId(0), text) {
        Ok(once) => assert_eq!(format(FileId(0), &once).as_ref(), Ok(&once), "{text}"),
        Err(refused) => assert!(matches!(refused, Refused::Mistakes(_)), "{text}"),
    }
}

#[test]
fn a_character_left_out() {
    for (at, c) in SAMPLE.char_indices().step_by(7) {
        survive(&format!("{}{}", &SAMPLE[..at], &SAMPLE[at + c.len_utf8()..]));
    }
}

#[test]
fn something_put_in_anywhere() {
    let put =
        ["\n", " ", "// c\n", "\"", "{", "}", "(", ",", "->", " else ", "é", "\u{a0}", "\r", "\n\n", " or "];
    for (index, (at, _)) in SAMPLE.char_indices().step_by(3).enumerate() {
        let what = put[index * 7 % put.len()];
        survive(&format!("{}{what}{}", &SAMPLE[..at], &SAMPLE[at..]));
    }
}

#[test]
fn many_rows_take_linear_time() {
    for row in [
        "  PID-5.1 -> name.family by M(a, b) via T else warn // c\n",
        "  when a { b -> c } else { d -> c }\n",
        "\n",
    ] {
        let time = |rows: usize| {
            let text = format!("map PID -> fhir Patient {{\n{}}}\n", row.repeat(rows));
            let start = Instant::now();
            survive(&text);
            start.elapsed()
        };
        let (few, many) = (time(300), time(3_000));
        // Ten times for linear, a hundred times for quadratic.
        assert!(many < few * 40, "{row}: {few:?} for 300 rows, {many:?} for 3,000");
    }
    let one_line = |rows: usize| format!("map A -> B {{{}}}", " a -> b  by C".repeat(rows));
    survive(&one_line(5_000));
    survive(&format!("map A -> B {{ a -> b{} }}", " by C".repeat(5_000)));
}
