//! What all constructs share while the tree is built: places, names and the findings so far.

use mapwright_grammar::Rule;
use pest::iterators::Pair;

use crate::diagnostic::{Diagnostic, codes};
use crate::source::{FileId, Span};

use super::ast::Name;
use super::brace::Lines;

/// Builds the tree of one file.
pub(super) struct Builder<'t> {
    file: FileId,
    /// The whole text: places are offsets in it.
    pub(super) text: &'t str,
    pub(super) lines: Lines,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Names of items whose heads could not be read.
    pub(super) broken: Vec<Name>,
    /// As [`ast::File::doubtful`](super::ast::File::doubtful).
    pub(super) doubtful: Vec<Span>,
    /// What is read stands in an overlay.
    pub(super) in_overlay: bool,
    /// It is about what the overlay's base has, so that it may be changed there.
    pub(super) changing: bool,
}

impl<'t> Builder<'t> {
    pub(super) fn new(file: FileId, text: &'t str) -> Builder<'t> {
        Builder {
            file,
            text,
            lines: Lines::new(text),
            diagnostics: Vec::new(),
            broken: Vec::new(),
            doubtful: Vec::new(),
            in_overlay: false,
            changing: false,
        }
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    pub(super) fn at(&self, start: usize, end: usize) -> Span {
        Span { file: self.file, start: start as u32, end: end as u32 }
    }

    pub(super) fn span(&self, pair: &Pair<'t, Rule>) -> Span {
        self.at(pair.as_span().start(), end(pair))
    }

    /// A name, a text, a code or a dotted name as what it says.
    pub(super) fn name(&mut self, pair: &Pair<'t, Rule>) -> Name {
        let span = self.span(pair);
        let node = match pair.as_rule() {
            Rule::dotted => {
                let parts: Vec<String> =
                    pair.clone().into_inner().map(|part| self.name(&part).node).collect();
                parts.join(".")
            }
            _ if pair.as_str().starts_with('"') => self.unquoted(pair.as_span().start(), span),
            _ => self.text.get(span.start as usize..span.end as usize).unwrap_or("").to_string(),
        };
        Name { node, span }
    }

    /// A text without its quotes, its escapes undone.
    fn unquoted(&mut self, start: usize, span: Span) -> String {
        let quoted = self.text.get(span.start as usize..span.end as usize).unwrap_or("");
        let inner = quoted.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or("");
        let mut plain = String::with_capacity(inner.len());
        let mut characters = inner.char_indices();
        while let Some((at, c)) = characters.next() {
            if c != '\\' {
                plain.push(c);
                continue;
            }
            match characters.next() {
                Some((_, c @ ('"' | '\\'))) => plain.push(c),
                Some((_, 'n')) => plain.push('\n'),
                Some((_, 't')) => plain.push('\t'),
                Some((_, c)) => {
                    let from = start + 1 + at;
                    let span = self.at(from, from + 1 + c.len_utf8());
                    self.report(
                        Diagnostic::error(
                            codes::BAD_ESCAPE,
                            format!("`\\{c}` is not an escape"),
                            span,
                            "not known",
                        )
                        .help(format!("a backslash itself is written twice: `\\\\{c}`"))
                        .help("the escapes are `\\\"`, `\\\\`, `\\n` for a new line and `\\t` for a tab"),
                    );
                    plain.push(c);
                }
                None => {}
            }
        }
        plain
    }
}

/// Where a pair ends. The blanks and comments before an optional part that is not there belong to the pair for pest;
/// tokens are exact, so the end of the last one is meant.
pub(super) fn end(pair: &Pair<'_, Rule>) -> usize {
    // A path has no blanks in it; the bracket that ends a repetition is no token of its own.
    let exact = |pair: &Pair<'_, Rule>| matches!(pair.as_rule(), Rule::path | Rule::step | Rule::target);
    let mut end = pair.as_span().end();
    if exact(pair) {
        return end;
    }
    let mut inner = pair.clone().into_inner();
    while let Some(last) = inner.next_back() {
        if last.as_rule() == Rule::unclosed {
            continue;
        }
        end = last.as_span().end();
        if exact(&last) {
            break;
        }
        inner = last.into_inner();
    }
    end
}
