//! Findings about maps, as plain data. [`render()`] makes them into text for people, [`forms`] into what tools read.

pub mod codes;
pub mod fix;
pub mod forms;
pub mod place;
pub mod render;
pub mod suggest;

pub use codes::Code;
pub use fix::{Applicability, Edit, Fix};
pub use render::render;
pub use suggest::did_you_mean;

use crate::source::Span;

/// How bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing is refused.
    Warning,
    /// The map is refused.
    Error,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of finding.
    pub code: Code,
    /// How bad.
    pub severity: Severity,
    /// One line without a full stop: what is wrong.
    pub message: String,
    /// Places. The first is where the mistake is, the others explain it.
    pub labels: Vec<Label>,
    /// What to write instead.
    pub help: Vec<String>,
    /// The same as changes of the text.
    pub fixes: Vec<Fix>,
}

/// A place with what is to be seen there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// A few words.
    pub text: String,
}

impl Diagnostic {
    /// An error: what stands in two places may stand in one.
    pub fn twice(code: Code, message: impl Into<String>, again: Span, first: Span) -> Diagnostic {
        Diagnostic::error(code, message, again, "again here").label(first, "first here")
    }

    /// An error at a place.
    pub fn error(code: Code, message: impl Into<String>, span: Span, label: impl Into<String>) -> Diagnostic {
        Diagnostic {
            code,
            severity: Severity::Error,
            message: message.into(),
            labels: vec![Label { span, text: label.into() }],
            help: Vec::new(),
            fixes: Vec::new(),
        }
    }

    /// A warning at a place.
    pub fn warning(
        code: Code,
        message: impl Into<String>,
        span: Span,
        label: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(code, message, span, label) }
    }

    /// Adds a further place.
    pub fn label(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// Adds what to do.
    pub fn help(mut self, text: impl Into<String>) -> Diagnostic {
        self.help.push(text.into());
        self
    }
}
