//! Mistakes of single characters, looked for before anything else: they make all that follows look wrong.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, codes};

use super::super::brace::end_of_text;
use super::super::place::Builder;
use super::Slice;

/// What word processors and spreadsheets put where the keyboard has something plain.
fn plain(c: char) -> Option<(&'static str, &'static str)> {
    Some(match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '`' | '´' | '\'' => {
            ("quote", "\"")
        }
        '–' | '—' | '−' | '‐' | '‑' => ("dash", "-"),
        '→' | '⇒' | '➔' | '➜' | '⟶' | '⟹' | '⇨' => ("arrow", "->"),
        '≠' => ("sign", "!="),
        '≤' => ("sign", "<="),
        '≥' => ("sign", ">="),
        '…' => ("sign", "..."),
        _ => return None,
    })
}

/// What begins a comment in other languages.
pub(super) const COMMENTS: [&str; 5] = ["#", "--", ";", "/*", "<!--"];

impl<'t> Slice<'t> {
    /// A mistake of single characters, if there is one.
    pub(super) fn lexical(&self, builder: &Builder<'_>) -> Option<Diagnostic> {
        if let Some(begin) = COMMENTS.iter().find(|begin| self.text.starts_with(**begin)) {
            return Some(self.comment(builder, 0..begin.len()));
        }
        let bytes = self.text.as_bytes();
        let mut open: Vec<(usize, char)> = Vec::new();
        let mut skip_to = 0;
        for (at, c) in self.text.char_indices() {
            if at < skip_to {
                continue;
            }
            if let Some((kind, instead)) = plain(c) {
                return Some(self.typographic(builder, at, c, kind, instead));
            }
            match c {
                '"' => match end_of_text(bytes, at) {
                    Some(end) => skip_to = end,
                    None => {
                        let line =
                            self.text.get(at..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
                        let span = self.span(builder, at..at + line);
                        let error = Diagnostic::error(
                            codes::UNCLOSED_TEXT,
                            "this text is not closed",
                            span,
                            "begins here",
                        );
                        return Some(error.help(
                            "a text ends with `\"` on the same line; a quote inside is written `\\\"`",
                        ));
                    }
                },
                '/' if bytes.get(at + 1) == Some(&b'/') => {
                    skip_to = self
                        .text
                        .get(at..)
                        .and_then(|rest| rest.find('\n'))
                        .map_or(bytes.len(), |end| at + end);
                }
                '(' | '[' => open.push((at, c)),
                ')' | ']' => {
                    let matching = if c == ')' { '(' } else { '[' };
                    if open.pop_if(|(_, opened)| *opened == matching).is_none() {
                        let span = self.span(builder, at..at + 1);
                        let message = format!("this `{c}` closes nothing");
                        let label = format!("there is no `{matching}` before it");
                        return Some(Diagnostic::error(codes::UNCLOSED_PARENTHESIS, message, span, label));
                    }
                }
                _ => {}
            }
        }
        let (at, c) = open.pop()?;
        let (what, closing) = if c == '(' { ("parenthesis", ')') } else { ("bracket", ']') };
        let span = self.span(builder, at..at + 1);
        let message = format!("this {what} is not closed");
        let error = Diagnostic::error(
            codes::UNCLOSED_PARENTHESIS,
            message,
            span,
            format!("its `{closing}` is missing"),
        );
        Some(error.help(format!("every `{c}` needs its `{closing}` before the row ends")))
    }

    /// A comment as another language has it, by its first characters.
    pub(super) fn comment(&self, builder: &Builder<'_>, begin: Range<usize>) -> Diagnostic {
        let span = self.span(builder, begin.clone());
        let message = format!("`{}` begins no comment", self.text.get(begin).unwrap_or(""));
        Diagnostic::error(codes::BAD_CHARACTER, message, span, "a comment?")
            .help("comments begin with `//` and end with the line")
            .fix("write `//`", span, "//")
    }

    fn typographic(
        &self,
        builder: &Builder<'_>,
        at: usize,
        c: char,
        kind: &str,
        instead: &str,
    ) -> Diagnostic {
        let span = self.span(builder, at..at + c.len_utf8());
        let (message, label) = match kind {
            "quote" => (format!("`{c}` is not a quote of maps"), "not the plain `\"`".to_string()),
            _ => (format!("`{c}` has no meaning here"), format!("not the plain `{instead}`")),
        };
        Diagnostic::error(codes::BAD_CHARACTER, message, span, label)
            .help(format!("write `{instead}`; word processors replace plain characters by typographic ones"))
            .fix(format!("write `{instead}`"), span, instead)
    }
}
