//! From a slice that could not be read to a message: the strict rule says how far the slice is good and what could
//! go on there; what people usually mean by what they wrote says the rest.

mod arrows;
mod items;
mod lexical;
mod local;
mod overlay;
mod parameter;
mod paths;
mod rows;
mod tests;
mod words;

use std::ops::Range;

use mapwright_grammar::{Grammar, Parser, Rule};
use pest::error::{ErrorVariant, InputLocation};

use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

use super::place::Builder;

/// The part of a file that a catch-all rule took.
pub(super) struct Slice<'t> {
    /// The whole file.
    file: &'t str,
    /// The slice, without blanks around it.
    pub(super) text: &'t str,
    /// Where it begins.
    pub(super) start: usize,
    /// Whether braces follow it, which were read as usual.
    block: bool,
}

/// How far a slice is good.
struct Failure {
    /// Offset in the slice.
    at: usize,
    /// What the grammar could have gone on with.
    expected: Vec<Rule>,
}

impl Failure {
    fn expects(&self, rule: Rule) -> bool {
        self.expected.contains(&rule)
    }
}

impl<'t> Slice<'t> {
    pub(super) fn new(file: &'t str, range: Range<usize>, block: bool) -> Slice<'t> {
        let slice = file.get(range.clone()).unwrap_or("");
        let text = slice.trim_start();
        Slice { file, text: text.trim_end(), start: range.start + (slice.len() - text.len()), block }
    }

    /// The word that it begins with; empty if it begins with something else.
    pub(super) fn first_word(&self) -> &'t str {
        word(self.text)
    }

    /// The place of a part of the slice.
    fn span(&self, builder: &Builder<'_>, part: Range<usize>) -> Span {
        builder.at(self.start + part.start, self.start + part.end)
    }

    /// Reads the slice alone. `None` if there is nothing wrong with it but its surroundings.
    fn failure(&self, rule: Rule) -> Option<Failure> {
        self.failure_in(rule, self.text)
    }

    fn failure_in(&self, rule: Rule, text: &str) -> Option<Failure> {
        let error = Grammar::parse(rule, text).err()?;
        let at = match error.location {
            InputLocation::Pos(at) => at,
            InputLocation::Span((at, _)) => at,
        };
        let expected = match error.variant {
            ErrorVariant::ParsingError { positives, .. } => positives,
            ErrorVariant::CustomError { .. } => Vec::new(),
        };
        Some(Failure { at, expected })
    }

    /// What stands at an offset.
    fn found(&self, at: usize) -> Found<'t> {
        let rest = self.text.get(at..).unwrap_or("");
        let length = match rest.chars().next() {
            None => 0,
            Some('"') => super::brace::end_of_text(rest.as_bytes(), 0).unwrap_or(rest.len()),
            Some(c) if is_word(c) => word(rest).len(),
            Some(c) if is_symbol(c) => rest.find(|c| !is_symbol(c)).unwrap_or(rest.len()),
            Some(c) => c.len_utf8(),
        };
        let text = rest.get(..length).unwrap_or("");
        let kind = match text.chars().next() {
            None if self.block => FoundKind::Block,
            None => FoundKind::End,
            Some('"') => FoundKind::Text,
            Some(c) if c.is_numeric() => FoundKind::Number,
            Some(c) if is_word(c) => FoundKind::Word,
            Some(_) => FoundKind::Symbol,
        };
        Found { text, kind, range: at..at + length }
    }

    /// The place of what was found: of the end, the brace that follows or the place after the last character.
    fn found_span(&self, builder: &Builder<'_>, found: &Found<'_>) -> Span {
        if found.kind == FoundKind::Block {
            let after = self.start + self.text.len();
            let brace = self.file.get(after..).and_then(|rest| rest.find('{')).map_or(after, |at| after + at);
            return builder.at(brace, (brace + 1).min(self.file.len()));
        }
        self.span(builder, found.range.clone())
    }

    /// The message where nothing better is known: what was found and what could stand there.
    fn generic(&self, builder: &Builder<'_>, code: Code, failure: &Failure, what: &str) -> Diagnostic {
        let found = self.found(failure.at);
        let span = self.found_span(builder, &found);
        let expected = words::list(&failure.expected, self.block);
        let message = match (found.kind, &expected) {
            (FoundKind::End, _) => format!("{what} ends too early"),
            (_, Some(expected)) if failure.expected.len() == 1 => {
                format!("{expected} is missing before {}", found.words())
            }
            _ => format!("{} cannot stand here", found.words()),
        };
        let label = match &expected {
            Some(expected) if found.kind == FoundKind::End => format!("{expected} is missing here"),
            Some(expected) => format!("{expected} may stand here"),
            None => format!("{what} cannot go on like this"),
        };
        Diagnostic::error(code, message, span, label)
    }
}

/// A token of a bad slice.
struct Found<'t> {
    text: &'t str,
    kind: FoundKind,
    range: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FoundKind {
    Word,
    Number,
    Text,
    Symbol,
    /// The `{` after the slice.
    Block,
    /// The end of the line, or what ends a row.
    End,
}

impl Found<'_> {
    /// For a message.
    fn words(&self) -> String {
        match self.kind {
            FoundKind::End => "the end of the line".to_string(),
            FoundKind::Block => "`{`".to_string(),
            // A literal may be a value of a patient in a test: its content is not repeated.
            FoundKind::Text => "a text".to_string(),
            _ => format!("`{}`", self.text),
        }
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Characters of operators, which people write several of: `=>`, `:=`, `&&`.
fn is_symbol(c: char) -> bool {
    matches!(c, '-' | '=' | '>' | '<' | ':' | '&' | '|' | '!' | '~')
}

/// The word that a text begins with.
fn word(text: &str) -> &str {
    let end = text.find(|c| !is_word(c)).unwrap_or(text.len());
    text.get(..end).unwrap_or("")
}
