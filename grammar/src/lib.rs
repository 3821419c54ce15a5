//! The grammar of the mapwright mapping language.
//!
//! Only the grammar is here, in `mapwright.pest`; what is read with it is made into a syntax tree and into messages
//! by the compiler's `syntax`. pest makes the [`Rule`]s from the file, one for each rule.
//!
//! ```
//! use mapwright_grammar::{Grammar, Parser, Rule};
//! assert!(Grammar::parse(Rule::path, "PID-5[1].1").is_ok());
//! ```

#![allow(missing_docs, reason = "pest_derive makes an undocumented variant for each rule")]

pub use pest::Parser;

/// The parser that pest makes from `mapwright.pest`.
#[derive(Debug, Clone, Copy, pest_derive::Parser)]
#[grammar = "mapwright.pest"]
pub struct Grammar;

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has to fail")]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_a_file() {
        for text in
            ["", "}", "{", "map", "map X {{{", "\"", "\u{feff}", "table T : string -> string {", "(", "é”"]
        {
            assert!(Grammar::parse(Rule::file, text).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn a_broken_field_is_one_bad_field() {
        let text = "use hl7v2 any {\n  segment ZPI? after PID in A, B.C {\n    1 A : ST ?\n    2 B ST\n    3 C : ID \"0136\" 4 D : ST *\n  }\n}\n";
        let file = Grammar::parse(Rule::file, text).unwrap();
        let count = |rule: Rule| file.clone().flatten().filter(|pair| pair.as_rule() == rule).count();
        assert_eq!((count(Rule::local_field), count(Rule::bad_local_field), count(Rule::place)), (3, 1, 1));
    }

    #[test]
    fn an_item_at_the_start_of_a_line_ends_what_is_open() {
        let text = "map A(PID) -> fhir Patient {\n  x {\n\nmap B(PID) -> fhir Patient {\n}\n";
        let file = Grammar::parse(Rule::file, text).unwrap().next().unwrap();
        let maps = file.into_inner().filter(|pair| pair.as_rule() == Rule::map_item).count();
        assert_eq!(maps, 2);
    }
}
