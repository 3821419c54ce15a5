//! Workflow commands of GitHub Actions, which shows them beside the lines of a change.

use crate::diagnostic::place::{Place, sorted};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Sources;

/// `::error file=adt.mw,line=12,…::…`, one a line, in the order of their places, each one once.
pub fn github(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let line = |diagnostic: &&Diagnostic| {
        let command = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let place = diagnostic.labels.first().and_then(|label| Place::of(label.span, sources));
        let place = place.map_or(String::new(), |Place { file, start, end }| {
            // Columns count only if a place is on one line; the last is inclusive.
            let columns = if start.line == end.line {
                format!(",col={},endColumn={}", start.column, end.column.saturating_sub(1).max(start.column))
            } else {
                String::new()
            };
            format!("file={},line={},endLine={}{columns},", property(&file), start.line, end.line)
        });
        let code = diagnostic.code;
        let title = property(&format!("{code}: {}", code.title()));
        let mut text = diagnostic.message.clone();
        for help in &diagnostic.help {
            text.push_str("\nhelp: ");
            text.push_str(help);
        }
        format!("::{command} {place}title={title}::{}\n", data(&text))
    };
    sorted(diagnostics).iter().map(line).collect()
}

/// What stands behind the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// What stands in `file=…`.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
