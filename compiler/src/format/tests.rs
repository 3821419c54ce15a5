//! Tests of the layout: a text in, the formatted one out.

mod constructs;
mod repository;
mod robust;

use super::{Refused, format};
use crate::source::FileId;

/// A formatted text, which formatting again must not change.
fn formatted(text: &str) -> String {
    let once = format(FileId(0), text).unwrap_or_else(|refused| panic!("{refused:?}\n{text}"));
    assert_eq!(format(FileId(0), &once).as_ref(), Ok(&once), "not the same the second time");
    once
}

#[test]
fn mistakes_of_syntax_are_reported_and_nothing_is_written() {
    let text = "map A -> B {\n  x -> \n  y -> z\n}\n";
    let Err(Refused::Mistakes(findings)) = format(FileId(0), text) else { panic!("formatted") };
    assert_eq!(findings.len(), 1);
}

#[test]
fn names_are_not_looked_up() {
    assert_eq!(formatted("map No ->fhir Such{ a->b }"), "map No -> fhir Such { a -> b }\n");
}
