//! Diagnostics as text for people. The only place that knows codespan-reporting.

use std::ops::Range;

use codespan_reporting::diagnostic as codespan;
use codespan_reporting::files::{Error, Files, line_starts};
use codespan_reporting::term::{self, Config, Styles, StylesWriter, termcolor};

use super::place::{boundary, sorted};
use super::{Diagnostic, Label, Severity};
use crate::source::{FileId, Sources, Span};

/// All findings as text, in the order of their places, each one once, with a line at the end that counts them.
///
/// Empty if there are none. `colour` adds the escapes of a terminal. Control characters of a source are shown as
/// replacement characters, so that no text of a map can move the cursor.
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, colour: bool) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let files = Rendered::new(sources);
    let config = Config::default();
    let mut text = String::new();
    let sorted = sorted(diagnostics);
    for diagnostic in &sorted {
        let shown = files.diagnostic(diagnostic);
        let written = if colour { coloured(&config, &files, &shown) } else { plain(&config, &files, &shown) };
        // A file that is not there is the only thing that codespan can fail at: the message still reaches its reader.
        text.push_str(
            &written.unwrap_or_else(|_| format!("{}: {}\n\n", diagnostic.code, diagnostic.message)),
        );
    }
    text.push_str(&summary(&sorted));
    text.push('\n');
    text
}

/// `2 errors, 1 warning`.
fn summary(diagnostics: &[&Diagnostic]) -> String {
    let errors = diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
    let count = |number: usize, word: &str| format!("{number} {word}{}", if number == 1 { "" } else { "s" });
    match (errors, diagnostics.len() - errors) {
        (errors, 0) => count(errors, "error"),
        (0, warnings) => count(warnings, "warning"),
        (errors, warnings) => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
    }
}

fn plain(config: &Config, files: &Rendered, shown: &codespan::Diagnostic<FileId>) -> Result<String, Error> {
    term::emit_into_string(config, files, shown)
}

fn coloured(
    config: &Config,
    files: &Rendered,
    shown: &codespan::Diagnostic<FileId>,
) -> Result<String, Error> {
    let styles = Styles::default();
    let mut writer = termcolor::Ansi::new(Vec::new());
    term::emit_to_write_style(&mut StylesWriter::new(&mut writer, &styles), config, files, shown)?;
    Ok(String::from_utf8_lossy(writer.get_ref()).into_owned())
}

/// The sources as they are shown: every character that could act on a terminal replaced by one of as many bytes.
struct Rendered {
    files: Vec<File>,
}

struct File {
    path: String,
    text: String,
    lines: Vec<usize>,
}

impl Rendered {
    fn new(sources: &Sources) -> Rendered {
        let files = sources.iter().map(|(_, source)| {
            let text = harmless(&source.text);
            File { path: harmless(&source.path), lines: line_starts(&text).collect(), text }
        });
        Rendered { files: files.collect() }
    }

    fn file(&self, id: FileId) -> Result<&File, Error> {
        self.files.get(id.0 as usize).ok_or(Error::FileMissing)
    }

    fn diagnostic(&self, diagnostic: &Diagnostic) -> codespan::Diagnostic<FileId> {
        let severity = match diagnostic.severity {
            Severity::Error => codespan::Severity::Error,
            Severity::Warning => codespan::Severity::Warning,
        };
        let labels = diagnostic.labels.iter().enumerate();
        codespan::Diagnostic::new(severity)
            .with_code(diagnostic.code.as_str())
            .with_message(harmless(&diagnostic.message))
            .with_labels_iter(labels.filter_map(|(index, label)| self.label(index == 0, label)))
            .with_notes_iter(diagnostic.help.iter().map(|help| note(&harmless(help))))
    }

    /// A label; `None` for a file of another compilation.
    fn label(&self, primary: bool, label: &Label) -> Option<codespan::Label<FileId>> {
        let range = clamped(label.span, &self.file(label.span.file).ok()?.text);
        let style = if primary { codespan::LabelStyle::Primary } else { codespan::LabelStyle::Secondary };
        Some(codespan::Label::new(style, label.span.file, range).with_message(harmless(&label.text)))
    }
}

/// `help: …`, the following lines set in below the first.
fn note(help: &str) -> String {
    format!("help: {}", help.replace('\n', "\n      "))
}

/// The range of a span, in range and on character boundaries: codespan shows nonsense for others, or panics.
fn clamped(span: Span, text: &str) -> Range<usize> {
    let (start, end) = (span.start as usize, span.end as usize);
    debug_assert!(start <= end && end <= text.len(), "span {start}..{end} of {} bytes", text.len());
    debug_assert!(
        text.is_char_boundary(start) && text.is_char_boundary(end),
        "span {start}..{end} cuts a character"
    );
    let start = boundary(text, start);
    start..boundary(text, end).max(start)
}

/// Whether a character could act on a terminal or turn the direction of the text: controls, and the bidirectional
/// overrides and isolates.
fn acts(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Keeps the number of bytes, so that spans hold.
fn harmless_char(c: char) -> char {
    match c.len_utf8() {
        _ if !acts(c) => c,
        1 => '?',
        2 => '\u{00bf}',
        _ => '\u{fffd}',
    }
}

/// Line ends and tabs stay; a `\r` before `\n` becomes a blank that nobody sees. A byte order mark has no width.
fn harmless(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        shown.push(match c {
            '\n' | '\t' => c,
            '\r' if characters.peek() == Some(&'\n') => ' ',
            // Alone it ends a line for the parser, and as many bytes it is to end one here.
            '\r' => '\n',
            c => harmless_char(c),
        });
    }
    shown
}

impl<'a> Files<'a> for Rendered {
    type FileId = FileId;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: FileId) -> Result<&'a str, Error> {
        Ok(&self.file(id)?.path)
    }

    fn source(&'a self, id: FileId) -> Result<&'a str, Error> {
        Ok(&self.file(id)?.text)
    }

    fn line_index(&'a self, id: FileId, byte: usize) -> Result<usize, Error> {
        Ok(self.file(id)?.lines.partition_point(|start| *start <= byte).saturating_sub(1))
    }

    fn line_range(&'a self, id: FileId, line: usize) -> Result<Range<usize>, Error> {
        let file = self.file(id)?;
        let missing = Error::LineTooLarge { given: line, max: file.lines.len().saturating_sub(1) };
        let start = *file.lines.get(line).ok_or(missing)?;
        Ok(start..file.lines.get(line + 1).copied().unwrap_or(file.text.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::codes;

    fn span(file: FileId, start: u32, end: u32) -> Span {
        Span { file, start, end }
    }

    #[test]
    fn sorts_by_place_and_leaves_out_duplicates() {
        let mut sources = Sources::default();
        let a = sources.add("a.mw", "PID-99 -> birthday\nPID-2 -> id\n");
        let b = sources.add("b.mw", "x\r\ny\r\n");
        let far =
            Diagnostic::warning(codes::WITHDRAWN_FIELD, "PID-2 is withdrawn", span(a, 19, 24), "withdrawn");
        let near =
            Diagnostic::error(codes::UNKNOWN_PATH, "PID has no field 99", span(a, 0, 6), "no such field")
                .label(span(b, 3, 4), "used from here")
                .help("PID has the fields 1 to 39\nin this version");
        let other = Diagnostic::error(codes::UNKNOWN_NAME, "no x", span(b, 0, 1), "unknown");
        let text = render(&[other, far.clone(), near.clone(), far, near], &sources, false);
        insta::assert_snapshot!(text);
    }

    #[test]
    fn nothing_for_nothing() {
        assert_eq!(render(&[], &Sources::default(), false), "");
    }

    #[test]
    fn control_characters_are_not_written() {
        let mut sources = Sources::default();
        let file = sources.add("a\u{1b}.mw", "\u{feff}\"\u{1b}[2J\u{202e}\u{85}\" -> x\r\n");
        let error =
            Diagnostic::error(codes::BAD_ROW, "bad \u{1b}[31m", span(file, 4, 8), "here \u{7}").help("\u{8}");
        let text = render(&[error], &sources, false);
        assert!(!text.chars().any(|c| c != '\n' && acts(c)), "{text:?}");
        assert!(text.contains("a?.mw:1:"), "{text}");
    }

    #[test]
    fn colour_is_asked_for() {
        let mut sources = Sources::default();
        let file = sources.add("a.mw", "x -> y\n");
        let errors = [Diagnostic::error(codes::BAD_ROW, "bad", span(file, 0, 1), "here")];
        assert!(!render(&errors, &sources, false).contains('\u{1b}'));
        assert!(render(&errors, &sources, true).contains('\u{1b}'));
    }

    #[test]
    fn a_place_at_the_end_of_the_file() {
        let mut sources = Sources::default();
        let file = sources.add("a.mw", "x\n");
        let empty = sources.add("empty.mw", "");
        let errors = [
            Diagnostic::error(codes::BAD_ROW, "bad", span(file, 2, 2), "here"),
            Diagnostic::error(codes::BAD_ROW, "bad", span(empty, 0, 0), "here"),
        ];
        assert!(render(&errors, &sources, false).ends_with("2 errors\n"));
    }

    #[test]
    fn a_file_of_another_compilation_is_no_reason_to_fail() {
        let error = Diagnostic::error(codes::BAD_ROW, "bad", span(FileId(7), 0, 3), "here");
        assert!(render(&[error], &Sources::default(), false).contains("bad"));
    }
}
