//! One JSON object a line.

use crate::diagnostic::place::{Place, sorted};
use crate::diagnostic::{Diagnostic, Fix};
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
    /// Changes of the text that mend it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Change<'d>>,
}

#[derive(Serialize)]
struct Change<'d> {
    title: &'d str,
    /// `machine` or `choice`.
    applicability: &'d str,
    edits: Vec<Replacement<'d>>,
}

#[derive(Serialize)]
struct Replacement<'d> {
    #[serde(flatten)]
    place: Place,
    /// What stands there then.
    text: &'d str,
}

fn change<'d>(fix: &'d Fix, sources: &Sources) -> Change<'d> {
    let edits = fix.edits.iter();
    Change {
        title: &fix.title,
        applicability: fix.applicability.as_str(),
        edits: edits
            .filter_map(|edit| Some(Replacement { place: Place::of(edit.span, sources)?, text: &edit.text }))
            .collect(),
    }
}

#[derive(Serialize)]
struct Labelled<'d> {
    #[serde(flatten)]
    place: Place,
    text: &'d str,
}

/// `{"code":"MW0206","severity":"error","message":"…","labels":[{"file":"adt.mw","start":{"line":12,"column":3,"byte":210},"end":{…},
/// "text":"…"}],"help":["…"],"fixes":[{"title":"…","applicability":"machine","edits":[{"file":…,"text":"…"}]}]}`, one a line, in the order of their places, each one once.
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
            fixes: diagnostic.fixes.iter().map(|fix| change(fix, sources)).collect(),
        };
        // Structs of texts and numbers always have a JSON form.
        lines.push_str(&serde_json::to_string(&finding).unwrap_or_default());
        lines.push('\n');
    }
    lines
}
