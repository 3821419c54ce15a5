//! A `test` block: what its map makes, and whether that is what it expects.

use std::path::Path;

use mapwright_compiler::source::{Sources, Span};
use mapwright_compiler::suite::{Expected, ExpectedKind, Input, Test};
use serde_json::Value;

use crate::command_error::{CommandError, reason};
use crate::findings::Finding;

use super::Accept;
use super::expect::{at, found, holds};
use super::golden::compare_output;
use super::json::documents;
use super::machine::{Machine, Mapped};
use super::result::{Failure, Place};

/// Runs a test.
///
/// # Errors
/// If a file can't be written, or the program does what it should not.
pub(super) fn run(
    test: &Test,
    sources: &Sources,
    machine: &mut Machine,
    accept: &mut Accept,
) -> Result<Vec<Failure>, CommandError> {
    let block = Block { test, sources };
    let mapped = match &test.input {
        Input::Text(text) => machine.map_text(text)?,
        Input::File(file) => match machine.map_file(Path::new(&file.node))? {
            Ok(mapped) => mapped,
            Err(error) => {
                let message = format!("cannot read {}: {}", file.node, reason(&error));
                return Ok(vec![block.failure(file.span, message, Vec::new())]);
            }
        },
    };
    block.judge(mapped, accept)
}

struct Block<'t> {
    test: &'t Test,
    sources: &'t Sources,
}

impl Block<'_> {
    fn judge(&self, mapped: Mapped, accept: &mut Accept) -> Result<Vec<Failure>, CommandError> {
        if mapped.messages != 1 {
            let message = format!("a test is of one message, and {} are given", mapped.messages);
            return Ok(vec![self.failure(self.test.span, message, Vec::new())]);
        }
        let findings: Vec<Finding> =
            mapped.findings.into_iter().map(|(_, finding)| self.with_sources(finding)).collect();
        let expects_failure =
            self.test.expected.iter().any(|expected| {
                matches!(expected.kind, ExpectedKind::Finding { error: true, not: false, .. })
            });
        let Some(document) = mapped.documents.first().filter(|_| !expects_failure) else {
            return Ok(self.without_output(&findings, mapped.documents.is_empty()));
        };
        let document = self.result(document)?;
        let output = document.as_ref().map(|document| self.value(document)).transpose()?;
        let output = output.unwrap_or(Value::Null);
        let mut failures = Vec::new();
        for expected in &self.test.expected {
            let failure = match &expected.kind {
                ExpectedKind::File(file) => {
                    let documents: Vec<Vec<u8>> = document.iter().cloned().collect();
                    compare_output(Path::new(&file.node), &documents, accept)?
                        .map(|failure| Failure { place: self.place(expected.span), ..failure })
                        .map(|failure| Failure {
                            message: format!("{}: {}", file.node, failure.message),
                            ..failure
                        })
                }
                ExpectedKind::Finding { .. } => self.finding(expected, &findings),
                ExpectedKind::Value { not, path, compared } => {
                    let unmet = holds(&at(&output, path), *not, compared.as_ref()).err();
                    unmet.map(|found| self.unmet(expected, &found))
                }
                ExpectedKind::Count { not, path, differs, number } => {
                    let values = at(&output, path);
                    let met = (values.len().to_string() == *number) != *differs;
                    let count = format!("there are {}: {}", values.len(), found(&values));
                    let count = if values.is_empty() { found(&values) } else { count };
                    (met == *not).then(|| self.unmet(expected, &count))
                }
            };
            failures.extend(failure);
        }
        Ok(failures)
    }

    /// The message failed, or should have.
    fn without_output(&self, findings: &[Finding], failed: bool) -> Vec<Failure> {
        let of_findings = |expected: &&Expected| matches!(expected.kind, ExpectedKind::Finding { .. });
        let rows = self.test.expected.iter().filter(of_findings);
        let mut failures: Vec<Failure> = rows.filter_map(|row| self.finding(row, findings)).collect();
        let expected =
            self.test.expected.iter().any(|expected| {
                matches!(expected.kind, ExpectedKind::Finding { error: true, not: false, .. })
            });
        if failed && !expected {
            let errors = findings.iter().filter(|finding| finding.is_error()).map(described).collect();
            failures
                .insert(0, self.failure(self.test.span, "the message cannot be mapped".to_string(), errors));
        }
        failures
    }

    /// Whether an expected finding is there.
    fn finding(&self, expected: &Expected, findings: &[Finding]) -> Option<Failure> {
        let ExpectedKind::Finding { not, error, code } = &expected.kind else { return None };
        let is_it = |finding: &&Finding| {
            finding.is_error() == *error && code.as_ref().is_none_or(|code| code.node == finding.code)
        };
        if findings.iter().any(|finding| is_it(&finding)) != *not {
            return None;
        }
        let message = format!("{} is not so", self.written(expected));
        let mut details: Vec<String> = findings.iter().map(described).collect();
        if details.is_empty() {
            details.push("nothing was found".to_string());
        }
        Some(self.failure(expected.span, message, details))
    }

    fn unmet(&self, expected: &Expected, found: &str) -> Failure {
        let message = format!("{}: {found}", self.written(expected));
        self.failure(expected.span, message, Vec::new())
    }

    /// The row without the blanks that align it.
    fn written(&self, expected: &Expected) -> String {
        let (mut text, mut in_text) = (String::new(), false);
        for c in self.sources.text(expected.span).chars() {
            in_text ^= c == '"';
            if in_text || c != ' ' || !text.ends_with(' ') {
                text.push(c);
            }
        }
        text
    }

    /// What the tested map made, of the output of the program that calls it.
    fn result(&self, document: &[u8]) -> Result<Option<Vec<u8>>, CommandError> {
        let Some(name) = &self.test.result else { return Ok(Some(document.to_vec())) };
        let members: std::collections::BTreeMap<&str, &serde_json::value::RawValue> =
            serde_json::from_slice(document).map_err(|error| self.no_json(&error.to_string()))?;
        Ok(members.get(name.as_str()).map(|result| result.get().as_bytes().to_vec()))
    }

    fn value(&self, document: &[u8]) -> Result<Value, CommandError> {
        let mut values = documents(document).map_err(|error| self.no_json(&error))?;
        Ok(values.pop().unwrap_or_default())
    }

    fn no_json(&self, why: &str) -> CommandError {
        CommandError::Internal(format!("the output of the test {:?} is no JSON: {why}", self.test.name))
    }

    /// A finding whose place is that of a source of the tested map.
    fn with_sources(&self, finding: Finding) -> Finding {
        let place = finding.place.as_ref().and_then(|place| {
            self.test.places.iter().find_map(|(made_up, source)| {
                let rest = place.strip_prefix(made_up.as_str())?;
                (!rest.starts_with(|c: char| c.is_ascii_digit())).then(|| format!("{source}{rest}"))
            })
        });
        Finding { place: place.or(finding.place), ..finding }
    }

    fn place(&self, span: Span) -> Place {
        let file = self.sources.get(span.file).map_or_else(String::new, |file| file.path.clone());
        Place { file, line: Some(self.sources.line(span)) }
    }

    fn failure(&self, span: Span, message: String, details: Vec<String>) -> Failure {
        Failure { place: self.place(span), message, details }
    }
}

/// `error[MW0901] PID-7: this is not a date: "2024" (adt_a01.mw:31)`
fn described(finding: &Finding) -> String {
    let place = finding.place.as_ref().map_or_else(String::new, |place| format!(" {place}"));
    let value = finding.value.as_ref().map_or_else(String::new, |value| format!(": {value:?}"));
    let map = finding.map.as_ref().map_or_else(String::new, |map| format!(" ({map})"));
    let line = format!("{}[{}]{place}: {}{value}{map}", finding.severity, finding.code, finding.message);
    line.replace(char::is_control, "\u{fffd}")
}
