//! What stands where the arrow of a row is meant.

use super::super::place::Builder;
use super::rows::{OPERATORS, ROW_FORM};
use super::{Failure, Found, FoundKind, Slice};
use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use mapwright_grammar::Rule;

/// What people write for `->`.
pub(super) const ARROWS: [&str; 15] =
    ["=>", "=", "==", "==>", "-->", "--", "<-", "<--", "<=", "<->", ":=", ":", ">", "-", "|"];

/// What people join texts with.
const JOINERS: [&str; 5] = ["+", "++", "&", "&&", "||"];

/// What other languages have for the words that begin rows, and how those go on.
const KEYWORDS: [(&str, &str); 8] = [
    ("if", "when CONDITION { … }"),
    ("unless", "when not CONDITION { … }"),
    ("elif", "else when CONDITION { … }"),
    ("elseif", "else when CONDITION { … }"),
    ("switch", "match PATH { CODE { … }  else { … } }"),
    ("case", "match PATH { CODE { … }  else { … } }"),
    ("for", "each SOURCE as NAME { … }"),
    ("foreach", "each SOURCE as NAME { … }"),
];

impl<'t> Slice<'t> {
    /// A failure between source and arrow.
    pub(super) fn before_arrow(
        &self,
        builder: &Builder<'_>,
        failure: &Failure,
        found: &Found<'_>,
    ) -> Diagnostic {
        let span = self.found_span(builder, found);
        if let Some(error) = self.half_path(builder, failure, found) {
            return error;
        }
        if let Some(error) = self.path_with_blank(builder, failure, found) {
            return error;
        }
        let condition = self.text.get(..failure.at).is_some_and(|before| before.contains(" where "));
        let operator = OPERATORS.iter().find(|(wrong, _)| condition && *wrong == found.text);
        if let Some((wrong, right)) = operator.filter(|_| failure.expects(Rule::operator)) {
            let message = format!("`{wrong}` is not an operator");
            return Diagnostic::error(codes::BAD_CONDITION, message, span, format!("`{right}` is meant?"))
                .help(format!("write `{right}`"))
                .fix(format!("write `{right}`"), span, *right);
        }
        if ARROWS.contains(&found.text) {
            return wrong_arrow(span, found.text, "rows are written with `->`", "PID-5 -> name");
        }
        if JOINERS.contains(&found.text) {
            let message = format!("`{}` joins no texts", found.text);
            return Diagnostic::error(codes::BAD_VALUE, message, span, "not an operator").help(
                "texts are joined with `concat(a, b)`, or with something between them: `join(a, \" \", b)`",
            );
        }
        let is_call = self.text.get(..failure.at).is_some_and(|before| before.ends_with(')'));
        if is_call && matches!(found.text.chars().next(), Some('.' | '-' | '[')) {
            let message = "a path cannot go on behind a function";
            return Diagnostic::error(codes::BAD_VALUE, message, span, "a part of what the function gives?")
                .help("the whole path stands in the parentheses: `first(PID-3.1)`");
        }
        let first = self.first_word();
        if let Some((_, word)) = KEYWORDS.iter().find(|(other, _)| first.eq_ignore_ascii_case(other)) {
            let span = self.span(builder, 0..first.len());
            let message = format!("`{first}` begins no row");
            return Diagnostic::error(codes::BAD_ROW, message, span, "not known here")
                .help(format!("write `{word}`"));
        }
        let known = ["when", "match", "each", "entry", "ignore", "by", "via", "where", "else"];
        if let Some(meant) = did_you_mean(first, known).filter(|meant| first.len() > 1 && *meant != first) {
            let span = self.span(builder, 0..first.len());
            let message = format!("`{first}` begins no row");
            return Diagnostic::error(codes::BAD_ROW, message, span, "not known here")
                .help(format!("did you mean `{meant}`?"))
                .help(ROW_FORM);
        }
        if found.text == "," {
            return Diagnostic::error(codes::BAD_ROW, "a row has one source", span, "`->` may stand here")
                .help("for the first of several that is there: `a or b`; for a text of several: `join(a, \" \", b)`");
        }
        if let Some((at, arrow)) = self.arrow_before(failure.at).filter(|_| !condition) {
            let span = self.span(builder, at..at + arrow.len());
            return wrong_arrow(span, arrow, "rows are written with `->`", "PID-5 -> name");
        }
        if matches!(found.text, "via" | "by") {
            let message = format!("`{}` stands behind the target", found.text);
            return Diagnostic::error(codes::BAD_ROW, message, span, "not before `->`").help(ROW_FORM);
        }
        if matches!(found.text, "or" | "where") {
            let message = format!("something is missing behind `{}`", found.text);
            return Diagnostic::error(codes::BAD_VALUE, message, span, "and then?")
                .help("a value is written `PID-5 or PID-9`, `PID-11 where .7 == \"H\"`");
        }
        let word = self.text.get(first.len()..).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
        if word && self.follows_row() {
            let span = self.span(builder, 0..first.len());
            let message = format!("`{first}` does not belong to the row before it");
            return Diagnostic::error(codes::BAD_ROW, message, span, "not behind a target").help(ROW_FORM);
        }
        let message = match found.kind {
            FoundKind::End => "this row has no target".to_string(),
            _ => format!("`->` is missing before {}", found.words()),
        };
        Diagnostic::error(codes::BAD_ROW, message, span, "`->` and a target may stand here").help(ROW_FORM)
    }

    /// A word before an offset that is meant for `->` and means something else: `PID-8 > gender`.
    fn arrow_before(&self, end: usize) -> Option<(usize, &'t str)> {
        let before = self.text.get(..end)?;
        let arrow = before.split_whitespace().find(|word| ARROWS.contains(word))?;
        Some((before.find(&format!(" {arrow} "))? + 1, arrow))
    }
}

/// Something else where `->` is meant.
pub(super) fn wrong_arrow(
    span: crate::source::Span,
    found: &str,
    message: &str,
    example: &str,
) -> Diagnostic {
    let error = Diagnostic::error(codes::WRONG_ARROW, message, span, format!("`{found}` is not `->`"));
    match found.starts_with('<') {
        true => error.help(format!("the source is on the left, the target on the right: `{example}`")),
        false => error.help(format!("write `->`: `{example}`")).fix("write `->`", span, "->"),
    }
}
