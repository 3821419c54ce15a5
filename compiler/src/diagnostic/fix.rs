//! What to write instead, as text for tools to put in.

use super::Diagnostic;
use super::suggest::Near;
use crate::source::{Sources, Span};
use std::collections::BTreeMap;

/// A change that mends what a finding is about, for tools. What people read of it is said in the finding's `help` too. A finding may have
/// several: of those of the machine the first is applied, of the others none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What it does, in a few words: `write \`birthDate\``.
    pub title: String,
    /// Who may apply it.
    pub applicability: Applicability,
    /// What is written where. They do not overlap.
    pub edits: Vec<Edit>,
}

/// Who may apply a fix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applicability {
    /// It is what was meant: `mapwright check --fix` applies it.
    Machine,
    /// One of several ways, or one that says something new: a person has to choose it.
    Choice,
}

impl Applicability {
    /// `machine` or `choice`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Applicability::Machine => "machine",
            Applicability::Choice => "choice",
        }
    }
}

/// A part of a file, and what to write in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The part; empty where something is put in.
    pub span: Span,
    /// What stands there then.
    pub text: String,
}

impl Diagnostic {
    /// Adds a change of one place that is what was meant.
    pub fn fix(self, title: impl Into<String>, span: Span, text: impl Into<String>) -> Diagnostic {
        self.with_fix(title.into(), Applicability::Machine, span, text.into())
    }

    /// Adds a change of one place that is one of several ways.
    pub fn choice(self, title: impl Into<String>, span: Span, text: impl Into<String>) -> Diagnostic {
        self.with_fix(title.into(), Applicability::Choice, span, text.into())
    }

    fn with_fix(
        mut self,
        title: String,
        applicability: Applicability,
        span: Span,
        text: String,
    ) -> Diagnostic {
        self.fixes.push(Fix { title, applicability, edits: vec![Edit { span, text }] });
        self
    }

    /// Adds the name that is probably meant in the place of the first label.
    pub fn did_you_mean(self, near: &Near<'_>) -> Diagnostic {
        let name = near.name;
        self.mean(near, format!("did you mean `{name}`?"))
    }

    /// The same in other words.
    pub fn mean(self, near: &Near<'_>, help: String) -> Diagnostic {
        let Some(span) = self.labels.first().map(|label| label.span) else { return self.help(help) };
        let title = format!("write `{}`", near.name);
        let found = self.help(help);
        if near.sure { found.fix(title, span, near.name) } else { found.choice(title, span, near.name) }
    }
}

impl Edit {
    /// Fits a name into a place: what parts it from the name before stays, and so do quotes.
    pub(crate) fn fitted(self, sources: &Sources) -> Edit {
        let old = sources.text(self.span);
        let name = old.trim_start_matches(['.', '-']);
        let start = self.span.start + (old.len() - name.len()) as u32;
        let quoted = name.starts_with('"') && !self.text.starts_with('"');
        let text = if quoted {
            format!("\"{}\"", self.text.replace('\\', "\\\\").replace('"', "\\\""))
        } else {
            self.text
        };
        Edit { span: Span { start, ..self.span }, text }
    }
}

/// The texts of files with the machine's fixes in them, by their position in `sources`, and how many fixes these are.
///
/// Of fixes that overlap, or stand at one place, the first is applied; the others may be by another run. What is not in the text, or cuts
/// a character, is left out.
pub fn apply(diagnostics: &[Diagnostic], sources: &Sources) -> (BTreeMap<u32, String>, usize) {
    let machine = |fix: &&Fix| fix.applicability == Applicability::Machine && !fix.edits.is_empty();
    // One finding may have several that are the machine's: they are one change said in different words.
    let mut fixes: Vec<&Fix> =
        diagnostics.iter().filter_map(|diagnostic| diagnostic.fixes.iter().find(machine)).collect();
    fixes.sort_by_key(|fix| fix.edits.iter().map(|edit| edit.span).min());
    let mut chosen: BTreeMap<Span, &str> = BTreeMap::new();
    let mut applied = 0;
    for fix in fixes {
        let free = fix.edits.iter().all(|edit| {
            let Span { file, start, end } = edit.span;
            let text = sources.get(file).and_then(|source| source.text.get(start as usize..end as usize));
            let beside = |other: &Span| other.file != file || other.end < start || end < other.start;
            let before = chosen.range(..=edit.span).next_back().is_none_or(|(other, _)| beside(other));
            let behind = chosen.range(edit.span..).next().is_none_or(|(other, _)| beside(other));
            text.is_some_and(|text| text != edit.text) && before && behind
        });
        if free {
            chosen.extend(fix.edits.iter().map(|edit| (edit.span, edit.text.as_str())));
            applied += 1;
        }
    }
    let mut texts: BTreeMap<u32, String> = BTreeMap::new();
    let mut ends: BTreeMap<u32, usize> = BTreeMap::new();
    for (span, text) in &chosen {
        let Some(source) = sources.get(span.file) else { continue };
        let end = ends.entry(span.file.0).or_default();
        let whole = texts.entry(span.file.0).or_default();
        whole.push_str(source.text.get(*end..span.start as usize).unwrap_or_default());
        whole.push_str(text);
        *end = span.end as usize;
    }
    for (file, whole) in &mut texts {
        let source = sources.get(crate::source::FileId(*file));
        let end = ends.get(file).copied().unwrap_or_default();
        whole.push_str(source.and_then(|source| source.text.get(end..)).unwrap_or_default());
    }
    (texts, applied)
}
