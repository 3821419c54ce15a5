//! One JSON object a line.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::place::{Place, sorted};
use crate::source::Sources;
use serde::Serialize;

/// A finding, as scripts read it.
#[derive(Serialize)]
struct Finding<'d> {
    code: &'d str,
    severity: &'d str,
    message: &'d str,
    /// The first is where the mistake is.
    labels: Vec<Labelled<'d>>,
    help: &'d [String],
}

#[derive(Serialize)]
struct Labelled<'d> {
    #[serde(flatten)]
    place: Place,
    text: &'d str,
}

/// `{"code":"MW0206","severity":"error","message":"…","labels":[{"file":"adt.mw","start":{"line":12,"column":3,"byte":210},"end":{…},
/// "text":"…"}],"help":["…"]}`, one a line, in the order of their places, each one once.
pub fn json_lines(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let mut lines = String::new();
    for diagnostic in sorted(diagnostics) {
        let labels = diagnostic.labels.iter();
        let finding = Finding {
            code: diagnostic.code.as_str(),
            severity: diagnostic.severity.as_str(),
            message: &diagnostic.message,
            labels: labels
                .filter_map(|l| Some(Labelled { place: Place::of(l.span, sources)?, text: &l.text }))
                .collect(),
            help: &diagnostic.help,
        };
        // Structs of texts and numbers always have a JSON form.
        lines.push_str(&serde_json::to_string(&finding).unwrap_or_default());
        lines.push('\n');
    }
    lines
}
