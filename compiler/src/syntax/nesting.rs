//! The cap on nesting: looked at before parsing, so that no text can use up the stack.

use std::borrow::Cow;

use crate::diagnostic::{Diagnostic, codes};
use crate::source::{FileId, Span};

use super::brace::{Token, tokens};

/// Levels of braces and parentheses, together.
const DEEPEST: usize = 64;

/// A text whose nesting is within the cap.
pub(super) struct Nesting<'t> {
    /// The text; what is too deep in it is blanked out, so that all places stay.
    pub(super) text: Cow<'t, str>,
    errors: Vec<Diagnostic>,
    blanked: Vec<std::ops::Range<usize>>,
}

/// Finds what is nested too deeply.
pub(super) fn check(file: FileId, text: &str) -> Nesting<'_> {
    let mut blanked: Vec<std::ops::Range<usize>> = Vec::new();
    let (mut braces, mut parentheses) = (0usize, 0usize);
    // Where the nesting went over the cap, as long as it is over.
    let mut over: Option<usize> = None;
    let mut end_over = |over: &mut Option<usize>, end: usize| {
        if let Some(start) = over.take() {
            blanked.push(start..end);
        }
    };
    for (token, at) in tokens(text) {
        match token {
            Token::Open => {
                braces += 1;
                parentheses = 0;
            }
            Token::OpenParenthesis => parentheses += 1,
            Token::Close => {
                braces = braces.saturating_sub(1);
                parentheses = 0;
            }
            Token::CloseParenthesis => parentheses = parentheses.saturating_sub(1),
            Token::LineEnd => parentheses = 0,
            Token::Item => (braces, parentheses) = (0, 0),
        }
        if braces + parentheses > DEEPEST {
            over.get_or_insert(at);
        } else {
            // The closing brace of the first level that is too deep is blanked out with it; what ends it otherwise is not.
            let end = at + usize::from(matches!(token, Token::Close | Token::CloseParenthesis));
            end_over(&mut over, end);
        }
    }
    end_over(&mut over, text.len());
    let errors = blanked.iter().map(|range| error(file, range.start)).collect();
    Nesting { text: blank_out(text, &blanked), errors, blanked }
}

impl Nesting<'_> {
    /// Adds the errors of the nesting, and takes away what was found only because of the blanks.
    pub(super) fn leave_out(self, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let mut errors = self.errors;
        errors.extend(found.into_iter().filter(|diagnostic| {
            let spans =
                diagnostic.labels.iter().map(|label| label.span.start as usize..label.span.end as usize);
            !spans.into_iter().any(|span| self.blanked.iter().any(|b| touches(&self.text, &span, b)))
        }));
        errors
    }
}

/// Whether a place is on a line that has blanked out parts.
fn touches(text: &str, span: &std::ops::Range<usize>, blanked: &std::ops::Range<usize>) -> bool {
    let line_start = text.get(..blanked.start).and_then(|t| t.rfind('\n')).map_or(0, |at| at + 1);
    let line_end =
        text.get(blanked.end..).and_then(|t| t.find('\n')).map_or(text.len(), |at| at + blanked.end);
    span.start <= line_end && span.end >= line_start
}

fn error(file: FileId, at: usize) -> Diagnostic {
    let span = Span { file, start: at as u32, end: at as u32 + 1 };
    Diagnostic::error(
        codes::TOO_DEEP,
        "this is nested too deeply",
        span,
        "more than 64 levels of braces and parentheses",
    )
    .help("take the inner rows out into a map of their own, and call it with `by`")
}

/// Every blanked out byte becomes a blank, line ends stay.
fn blank_out<'t>(text: &'t str, ranges: &[std::ops::Range<usize>]) -> Cow<'t, str> {
    if ranges.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut blanked = String::with_capacity(text.len());
    let mut from = 0;
    for range in ranges {
        blanked.push_str(text.get(from..range.start).unwrap_or(""));
        for byte in text.get(range.clone()).unwrap_or("").bytes() {
            blanked.push(if matches!(byte, b'\n' | b'\r') { byte as char } else { ' ' });
        }
        from = range.end;
    }
    blanked.push_str(text.get(from..).unwrap_or(""));
    Cow::Owned(blanked)
}
