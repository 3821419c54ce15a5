//! One line each, as compilers and `grep` write them.

use super::one_line;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::place::{Place, sorted};
use crate::source::Sources;

/// `adt.mw:12:3: error[MW0206]: …`, in the order of their places, each one once.
pub fn concise(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let line = |diagnostic: &&Diagnostic| {
        let place = diagnostic.labels.first().and_then(|label| Place::of(label.span, sources));
        let place = place.map_or(String::new(), |place| {
            format!("{}:{}:{}: ", one_line(&place.file), place.start.line, place.start.column)
        });
        let (severity, code) = (diagnostic.severity.as_str(), diagnostic.code);
        format!("{place}{severity}[{code}]: {}\n", one_line(&diagnostic.message))
    };
    sorted(diagnostics).iter().map(line).collect()
}
