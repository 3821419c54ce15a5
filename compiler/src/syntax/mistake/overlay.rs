//! Broken changes in overlays.

use mapwright_grammar::Rule;

use crate::diagnostic::{Diagnostic, codes, did_you_mean};

use super::super::place::Builder;
use super::{FoundKind, Slice};

const ITEMS: [&str; 4] = ["map", "table", "segment", "datatype"];
const MAP_FORM: &str =
    "in an overlay a map is only named: `map Patient { … }`, with new sources `map Patient(+ ZPI?) { … }`";
const TABLE_FORM: &str = "in an overlay a table is only named: `table AdministrativeSex { X -> other }`";

impl<'t> Slice<'t> {
    /// The message for what stands in the braces of an overlay.
    pub(in super::super) fn overlay_item(&self, builder: &Builder<'_>) -> Diagnostic {
        if let Some(error) = self.lexical(builder) {
            return error;
        }
        let quoted = self.text.get("table".len()..).is_some_and(|rest| rest.trim_start().starts_with('"'));
        let (rule, form) = match self.first_word() {
            "map" => (Rule::strict_map_overlay, MAP_FORM),
            "table" if !quoted => (Rule::strict_table_overlay, TABLE_FORM),
            "segment" | "datatype" | "table" => return self.local_item(builder),
            word => {
                let found = self.found(0);
                let span = self.found_span(builder, &found);
                let message = format!("{} begins no change of an overlay", found.words());
                let error = Diagnostic::error(codes::BAD_OVERLAY, message, span, "not known here");
                return match did_you_mean(word, ITEMS).filter(|_| found.kind == FoundKind::Word) {
                    Some(meant) => error.help(format!("did you mean `{meant}`?")),
                    None => error,
                }
                .help("in the braces of an overlay stand `map`, `table`, `segment` and `datatype`; new maps, tables and schemas stand outside");
            }
        };
        let Some(failure) = self.failure(rule) else {
            let span = self.found_span(builder, &self.found(self.text.len()));
            let message = format!("the braces of this {} are missing", self.first_word());
            return Diagnostic::error(codes::BAD_OVERLAY, message, span, "`{` is missing here").help(form);
        };
        let found = self.found(failure.at);
        if matches!(found.text, "->" | ":") {
            let span = self.found_span(builder, &found);
            let (message, label) = match self.first_word() {
                "map" => ("an overlay does not change what a map makes", "the map says its target"),
                _ => ("an overlay does not change what a table is from and to", "the table says it"),
            };
            return Diagnostic::error(codes::BAD_OVERLAY, message, span, label)
                .help(form)
                .help("what is new, and no change, stands outside of the overlay's braces");
        }
        let what = format!("this {}", self.first_word());
        self.generic(builder, codes::BAD_OVERLAY, &failure, &what).help(form)
    }

    /// The message for a `replace`, `remove` or `in`; `None` if it is a row like any other that begins with such a name.
    pub(super) fn change(&self, builder: &Builder<'_>) -> Option<Diagnostic> {
        let word = self.first_word();
        let rest = self.text.get(word.len()..).unwrap_or("");
        let begins = rest.is_empty() || rest.starts_with([' ', '\t']) && !rest.trim_start().starts_with("->");
        let (rule, form) = match word {
            "replace" => (Rule::strict_replace, "replace SOURCE -> TARGET"),
            "remove" => (Rule::strict_remove, "remove TARGET"),
            "in" => (Rule::strict_inside, "in when CONDITION { … }"),
            _ => return None,
        };
        if !begins {
            return None;
        }
        let help = match word {
            "replace" => {
                "behind `replace` stands the new row: `SOURCE -> TARGET`, `TARGET { … }` or `entry …`"
            }
            "remove" => {
                "behind `remove` stands `TARGET`, `SOURCE -> TARGET`, `all TARGET`, `entry NAME` or `ignore PATH`"
            }
            _ => {
                "behind `in` stands the head of a block that the map has: `when …`, `each …`, `match …`, `entry NAME` or an element"
            }
        };
        let error = |message: String, span, label| {
            Some(Diagnostic::error(codes::BAD_ROW, message, span, label).help(help))
        };
        if rest.trim().is_empty() {
            let span = self.found_span(builder, &self.found(self.text.len()));
            return error(format!("this `{word}` ends too early"), span, "of what?");
        }
        let Some(failure) = self.failure(rule) else {
            let span = self.found_span(builder, &self.found(self.text.len()));
            let (message, label) = match word {
                "in" => ("the rows of this `in` are missing", "rows in braces come here"),
                _ => ("rows in braces cannot stand here", "not after this"),
            };
            return Some(
                Diagnostic::error(codes::BAD_ROW, message, span, label).help(format!("the form is `{form}`")),
            );
        };
        let found = self.found(failure.at);
        let path = matches!(found.text, "-" | "[");
        if word == "in" && path {
            let span = self.span(builder, word.len() + 1..self.text.len());
            return error("a block of an element is known by its target".to_string(), span, "a source");
        }
        if word == "replace" && failure.expects(Rule::arrow) && !path {
            let span = self.found_span(builder, &found);
            return error("the new row has no target".to_string(), span, "`->` is missing here");
        }
        Some(self.generic(builder, codes::BAD_ROW, &failure, &format!("this `{word}`")).help(help))
    }
}
