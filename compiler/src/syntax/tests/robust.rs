//! Any text, in linear time.

use std::time::{Duration, Instant};

use super::super::ast::overlay::{Change, Inside};
use super::super::ast::{File, Row, local};
use super::{SAMPLE, parsed};
use crate::diagnostic::{Diagnostic, render};
use crate::source::Span;

/// Parses a text, and looks at all places in what comes of it.
fn survive(text: &str) {
    let (tree, errors, sources) = parsed(text);
    let spans = errors.iter().flat_map(|error: &Diagnostic| error.labels.iter().map(|label| label.span));
    for span in spans.chain(places(&tree)) {
        let (start, end) = (span.start as usize, span.end as usize);
        assert!(text.get(start..end).is_some(), "{start}..{end} of {} bytes in:\n{text}", text.len());
    }
    assert!(errors.iter().all(|error| !error.labels.is_empty()));
    if errors.len() < 5 {
        render(&errors, &sources, false);
    }
}

/// Places of the tree: of the items and of all rows, to any depth. Inner ones are parts of these.
fn places(tree: &File) -> Vec<Span> {
    let mut spans: Vec<Span> = tree.uses.iter().flat_map(|of| [of.span, of.head]).collect();
    for item in tree.uses.iter().flat_map(|of| &of.local) {
        match item {
            local::Item::Segment(of) | local::Item::Datatype(of) => {
                spans.extend([of.head, of.name.span]);
                spans.extend(of.places.iter().map(|place| place.after.span));
                spans.extend(of.fields.iter().flatten().flat_map(|field| [field.span, field.number.span]));
            }
            local::Item::Table(of) => spans.extend(of.codes.iter().map(|(code, _)| code.span)),
        }
    }
    spans.extend(tree.imports.iter().map(|of| of.span));
    spans.extend(
        tree.schemas
            .iter()
            .flat_map(|of| of.fields.iter().map(|field| field.span).chain([of.span, of.name.span])),
    );
    spans.extend(
        tree.tables.iter().flat_map(|of| of.rows.iter().map(|row| row.span).chain([of.span, of.name.span])),
    );
    spans.extend(tree.broken.iter().map(|of| of.span));
    for test in &tree.tests {
        spans.extend([test.span, test.head, test.name.span]);
        spans.extend(test.given.iter().map(|given| given.span));
        spans.extend(test.expected.iter().map(|expected| expected.span));
    }
    for map in &tree.maps {
        spans.extend([map.span, map.head]);
        rows(&map.rows, &mut spans);
    }
    spans
}

fn rows(of: &[Row], spans: &mut Vec<Span>) {
    for row in of {
        match row {
            Row::Assign(row) => {
                spans.extend([row.span, row.source.span, row.target.span]);
                rows(row.block.as_deref().unwrap_or_default(), spans);
            }
            Row::Block(row) => {
                spans.push(row.span);
                rows(&row.rows, spans);
            }
            Row::When(row) => {
                spans.push(row.span);
                for (condition, branch) in &row.branches {
                    spans.push(condition.span);
                    rows(branch, spans);
                }
                rows(row.otherwise.as_deref().unwrap_or_default(), spans);
            }
            Row::Match(row) => {
                spans.extend([row.span, row.head, row.subject.span]);
                row.arms.iter().for_each(|arm| rows(&arm.rows, spans));
            }
            Row::Each(row) => {
                spans.extend([row.span, row.head, row.source.span]);
                rows(&row.rows, spans);
            }
            Row::Entry(row) => {
                spans.extend([row.span, row.head, row.name.span]);
                rows(&row.block, spans);
            }
            Row::Ignore(row) => spans.extend(row.paths.iter().map(|path| path.span).chain([row.span])),
            Row::Change(change) => {
                spans.push(change.span());
                match change {
                    Change::Replace(replace) => rows(std::slice::from_ref(&replace.row), spans),
                    Change::Inside(Inside::Row(row, _)) => rows(std::slice::from_ref(row), spans),
                    Change::Inside(Inside::Entry(_, inner, _)) => rows(inner, spans),
                    Change::Remove(_) => {}
                }
            }
            Row::Bad(span) => spans.push(*span),
        }
    }
}

/// The offsets of the sample's characters.
fn offsets() -> impl Iterator<Item = usize> {
    SAMPLE.char_indices().map(|(at, _)| at)
}

#[test]
fn truncated_anywhere() {
    offsets().for_each(|at| survive(&SAMPLE[..at]));
    offsets().step_by(3).for_each(|at| survive(&SAMPLE[at..]));
}

#[test]
fn a_character_left_out() {
    for (at, c) in SAMPLE.char_indices().step_by(2) {
        survive(&format!("{}{}", &SAMPLE[..at], &SAMPLE[at + c.len_utf8()..]));
    }
}

#[test]
fn something_put_in_anywhere() {
    let put = [
        "{", "}", "(", ")", "\"", "\\", "//", "\n", "\r", "é", "“", "->", "-", ".", "[", "]", ",", ":",
        "\u{0}", "\u{a0}", " else ", " when ", "\nmap ", "𝄞", "=", "not ", "\"\"\"",
    ];
    for (index, at) in offsets().enumerate() {
        // Each place gets one of them, each of them many places.
        let what = put[index * 7 % put.len()];
        survive(&format!("{}{what}{}", &SAMPLE[..at], &SAMPLE[at..]));
    }
}

#[test]
fn odd_texts() {
    let many = |text: &str| text.repeat(800);
    for text in [
        "(",
        ")",
        "{",
        "}",
        "[",
        "\"",
        "\\",
        "\n",
        "\r",
        "not ",
        "a or ",
        "f(\n",
        "f(a,\n",
        "a {\n",
        "x.",
        "-",
        "else ",
        "é",
        "\u{0}",
        "when a { } else ",
        "// ",
        "map a",
        "\nmap a -> b {",
        "\"\"\"",
        "\"\"\"\"",
        "\"\"\" {\n",
        "\ntest \"a\" { given \"\"\" {",
        "given \"\"\"\nexpect a[",
        "(\u{a0}\n",
        "a == ",
        "a where b ",
        "a in (1) ",
    ] {
        survive(&many(text));
        survive(&format!("map A -> B {{\n{}", many(text)));
        survive(&format!("map A -> B {{\n x -> y\n when {}", many(text)));
        survive(&format!("table T : string -> string {{ {}", many(text)));
        survive(&format!("schema S {{ a : {}", many(text)));
        survive(&format!("test \"a\" {{ given {}", many(text)));
    }
}

/// How long a text takes.
fn time(text: &str) -> Duration {
    let start = Instant::now();
    let (tree, errors, _) = parsed(text);
    let time = start.elapsed();
    drop((tree, errors));
    time
}

/// The grammar's own test counts steps; this is about what comes after it.
#[test]
fn ten_thousand_rows_take_linear_time() {
    for row in ["  PID-5.1 -> name.family by M(a, b) via T else warn\n", "  first(PID-5.1 -> name\n"] {
        let text = |rows: usize| format!("map PID -> fhir Patient {{\n{}}}\n", row.repeat(rows));
        let (few, many) = (time(&text(1_000)), time(&text(10_000)));
        // Ten times for linear, a hundred times for quadratic.
        assert!(many < few * 40, "{row}: {few:?} for 1,000 rows, {many:?} for 10,000");
    }
}
