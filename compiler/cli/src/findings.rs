//! Findings about messages, as lines for people or as JSON lines for programs.

use serde::{Deserialize, Serialize};

use crate::args::Warnings;
use crate::command_error::CommandError;
use crate::terminal::{Style, Terminal};

const ERROR: &str = "error";

/// A warning or error about a message, as the runtime writes it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct Finding {
    /// `MW0901`; empty for what is not the message's fault.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) code: String,
    /// `error` or `warning`.
    pub(crate) severity: String,
    /// One line for people, without values.
    pub(crate) message: String,
    /// `PID-7`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<String>,
    /// `adt_a01.mw:31`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) map: Option<String>,
    /// `PID-7 -> Patient.birthDate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) row: Option<String>,
    /// Only if values may be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<String>,
}

impl Finding {
    /// The findings of a JSON array, as modules give them.
    ///
    /// # Errors
    /// If it is no such array, which is a mistake in the module.
    pub(crate) fn all(array: &str) -> Result<Vec<Finding>, CommandError> {
        serde_json::from_str(array).map_err(unknown_form)
    }

    /// A finding of the command's own use of the runtime.
    ///
    /// # Errors
    /// As for [`Finding::all`].
    pub(crate) fn of(finding: &mapwright_runtime::Finding) -> Result<Finding, CommandError> {
        let mut json = Vec::new();
        finding.write_json(&mut json);
        serde_json::from_slice(&json).map_err(unknown_form)
    }

    /// The module was stopped in the middle of a message.
    pub(crate) fn stopped(reason: &str) -> Finding {
        Finding {
            code: String::new(),
            severity: ERROR.to_string(),
            message: format!("the map was stopped: {reason}"),
            place: None,
            map: None,
            row: None,
            value: None,
        }
    }

    pub(crate) fn is_error(&self) -> bool {
        self.severity == ERROR
    }
}

fn unknown_form(error: serde_json::Error) -> CommandError {
    CommandError::Internal(format!("a finding of no known form: {error}"))
}

/// Which message a finding is about.
#[derive(Debug, Clone, Copy)]
pub(crate) struct About<'a> {
    /// The input as it was named.
    pub(crate) file: &'a str,
    /// `message` or `record`.
    pub(crate) what: &'a str,
    /// The number of the message in the input, from 1; 0 for the input as a whole.
    pub(crate) number: u64,
}

/// Shows findings and counts them.
#[derive(Debug)]
pub(crate) struct Findings<'t> {
    terminal: &'t Terminal,
    form: Warnings,
    quiet: bool,
    pub(crate) messages: u64,
    failed: u64,
    warnings: u64,
    /// There was an error about no single message.
    others_failed: bool,
}

/// The JSON form: the message first, then the finding.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u64>,
    #[serde(flatten)]
    finding: &'a Finding,
}

impl<'a> Line<'a> {
    fn new(about: About<'a>, finding: &'a Finding) -> Line<'a> {
        Line { file: about.file, number: (about.number > 0).then_some(about.number), finding }
    }
}

#[derive(Serialize)]
struct Summary {
    messages: u64,
    mapped: u64,
    failed: u64,
    warnings: u64,
}

impl<'t> Findings<'t> {
    pub(crate) fn new(terminal: &'t Terminal, form: Warnings, quiet: bool) -> Findings<'t> {
        Findings { terminal, form, quiet, messages: 0, failed: 0, warnings: 0, others_failed: false }
    }

    /// A message was mapped, with these warnings.
    pub(crate) fn mapped(&mut self, about: About<'_>, warnings: &[Finding]) {
        self.messages += 1;
        self.all(about, warnings);
    }

    /// A message could not be mapped, because of the error among these.
    pub(crate) fn failed(&mut self, about: About<'_>, findings: &[Finding]) {
        self.messages += 1;
        self.failed += 1;
        self.all(about, findings);
    }

    /// There is something to say of an input as a whole.
    pub(crate) fn remark(&mut self, about: About<'_>, finding: &Finding) {
        self.others_failed |= finding.is_error();
        self.all(About { number: 0, ..about }, std::slice::from_ref(finding));
    }

    /// Whether there was any error.
    pub(crate) fn any_error(&self) -> bool {
        self.failed > 0 || self.others_failed
    }

    fn all(&mut self, about: About<'_>, findings: &[Finding]) {
        for finding in findings {
            if !finding.is_error() {
                self.warnings += 1;
            }
            if finding.is_error() || (!self.quiet && self.form != Warnings::None) {
                self.show(about, finding);
            }
        }
    }

    fn show(&self, about: About<'_>, finding: &Finding) {
        let line = match self.form {
            Warnings::Json => json(&Line::new(about, finding)),
            Warnings::Text | Warnings::None => text(about, finding, self.terminal),
        };
        self.terminal.line(&line);
    }

    /// What became of all messages, if there were several.
    pub(crate) fn summary(&self, what: &str) {
        if self.quiet || self.messages < 2 {
            return;
        }
        let Findings { messages, failed, warnings, .. } = *self;
        let mapped = messages - failed;
        self.terminal.line(&match self.form {
            Warnings::Json => json(&Summary { messages, mapped, failed, warnings }),
            Warnings::Text | Warnings::None => {
                let plural = if warnings == 1 { "" } else { "s" };
                format!("{messages} {what}s: {mapped} mapped, {failed} failed, {warnings} warning{plural}")
            }
        });
    }
}

/// `error[MW0901]: samples/x.hl7, message 3, PID-7: this is not a date (adt_a01.mw:31)`
fn text(about: About<'_>, finding: &Finding, terminal: &Terminal) -> String {
    let mut line = format!(": {}", about.file);
    if about.number > 0 {
        line.push_str(&format!(", {} {}", about.what, about.number));
    }
    if let Some(place) = &finding.place {
        line.push_str(", ");
        line.push_str(place);
    }
    line.push_str(": ");
    line.push_str(&finding.message);
    if let Some(value) = &finding.value {
        line.push_str(&format!(": {value:?}"));
    }
    if let Some(map) = &finding.map {
        line.push_str(&format!(" ({map})"));
    }
    // No byte of a message or of a name moves the cursor.
    let line = line.replace(char::is_control, "\u{fffd}");
    let style = if finding.is_error() { Style::Error } else { Style::Warning };
    let code = if finding.code.is_empty() { String::new() } else { format!("[{}]", finding.code) };
    terminal.paint(style, &format!("{}{code}", finding.severity)) + &line
}

fn json(line: &impl Serialize) -> String {
    // Structures of strings and numbers always have a JSON form.
    serde_json::to_string(line).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Color;

    fn finding() -> Finding {
        serde_json::from_str(
            r#"{"code":"MW0901","severity":"error","message":"this is not a date","place":"PID-7","map":"a.mw:31","row":"PID-7 -> x"}"#,
        )
        .unwrap()
    }

    #[test]
    fn lines_for_people() {
        let about = About { file: "x.hl7", what: "message", number: 3 };
        let terminal = Terminal::new(Color::Never);
        assert_eq!(
            text(about, &finding(), &terminal),
            "error[MW0901]: x.hl7, message 3, PID-7: this is not a date (a.mw:31)"
        );
        let with_value = Finding { value: Some("1\n\"2".to_string()), ..finding() };
        assert_eq!(
            text(about, &with_value, &terminal),
            "error[MW0901]: x.hl7, message 3, PID-7: this is not a date: \"1\\n\\\"2\" (a.mw:31)"
        );
    }

    #[test]
    fn lines_for_programs() {
        assert_eq!(
            json(&Line::new(About { file: "x.hl7", what: "message", number: 3 }, &finding())),
            r#"{"file":"x.hl7","number":3,"code":"MW0901","severity":"error","message":"this is not a date","place":"PID-7","map":"a.mw:31","row":"PID-7 -> x"}"#
        );
    }
}
