//! Messages in a folder beside a map, each with the files that say what is to come of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use similar::{ChangeTag, TextDiff};

use crate::command_error::CommandError;
use crate::files;
use crate::findings::Finding;
use crate::outputs::indented;

use super::Accept;
use super::diff::differences;
use super::json::documents;
use super::machine::Mapped;
use super::result::{Failure, Place};

/// The end of the name of the output that is expected.
const OUTPUT: &str = ".expected.json";
/// The end of the name of the findings that are expected.
const FINDINGS: &str = ".expected.findings";

/// The folder of a map: `adt_a01.tests` for `adt_a01.mw`, if it is there.
pub(super) fn folder(map: &Path) -> Option<PathBuf> {
    let folder = map.with_extension("tests");
    folder.is_dir().then_some(folder)
}

/// The messages of a folder, with their paths below it.
///
/// # Errors
/// If the folder can't be read or has none, or if the files that are expected of two would have one name.
pub(super) fn inputs(folder: &Path, extensions: &[&str]) -> Result<Vec<(PathBuf, String)>, CommandError> {
    let found = files::expand(&[folder.to_path_buf()], extensions)?;
    let mut inputs = Vec::new();
    let mut stems: BTreeMap<PathBuf, PathBuf> = BTreeMap::new();
    for file in found {
        let name = file.below.to_string_lossy().into_owned();
        if name.ends_with(OUTPUT) {
            continue;
        }
        if let Some(other) = stems.insert(file.path.with_extension(""), file.path.clone()) {
            return Err(CommandError::Usage(format!(
                "{} and {} would share their files {OUTPUT}: give one of them another name",
                other.display(),
                file.path.display()
            )));
        }
        inputs.push((file.path, name));
    }
    if inputs.is_empty() {
        return Err(CommandError::Usage(format!("the folder {} has no messages", folder.display())));
    }
    Ok(inputs)
}

/// Compares all that came of a message with what is expected.
///
/// # Errors
/// If a file can't be written.
pub(super) fn compare(
    input: &Path,
    mapped: &Mapped,
    accept: &mut Accept,
) -> Result<Vec<Failure>, CommandError> {
    let mut failures = Vec::new();
    let output = beside(input, OUTPUT);
    if let Some(failure) = compare_output(&output, &mapped.documents, accept)? {
        failures.push(failure);
    }
    let file = beside(input, FINDINGS);
    let place = Place { file: file.display().to_string(), line: None };
    let found = lines(mapped);
    let expected = read(&file)?.map(|text| String::from_utf8_lossy(&text).replace("\r\n", "\n"));
    if expected.as_deref().unwrap_or("") == found {
        return Ok(failures);
    }
    if accept.wanted() {
        accept.write(&file, (!found.is_empty()).then_some(found.as_bytes()))?;
        return Ok(failures);
    }
    let message = match (&expected, found.is_empty()) {
        (None, _) => "something is found that is not expected",
        (Some(_), true) => "nothing is found",
        (Some(_), false) => "what is found differs",
    };
    let expected = expected.unwrap_or_default();
    let diff = TextDiff::from_lines(&expected, &found);
    let details = diff.iter_all_changes().filter_map(|change| {
        let line = change.value().trim_end();
        match change.tag() {
            ChangeTag::Equal => None,
            ChangeTag::Delete => Some(format!("missing: {line}")),
            ChangeTag::Insert => Some(format!("not expected: {line}")),
        }
    });
    failures.push(Failure { place, message: message.to_string(), details: details.collect() });
    Ok(failures)
}

/// Compares outputs with a file. With `--accept` the file is written instead.
///
/// # Errors
/// If the file can't be written.
pub(super) fn compare_output(
    file: &Path,
    outputs: &[Vec<u8>],
    accept: &mut Accept,
) -> Result<Option<Failure>, CommandError> {
    let place = Place { file: file.display().to_string(), line: None };
    let failure = |message: &str, details: Vec<String>| {
        Some(Failure { place: place.clone(), message: message.to_string(), details })
    };
    let expected = read(file)?;
    let found = outputs.iter().map(|output| documents(output)).collect::<Result<Vec<_>, _>>();
    let found =
        found.map_err(|error| CommandError::Internal(format!("an output that is no JSON: {error}")))?;
    let found: Vec<_> = found.into_iter().flatten().collect();
    let expected_documents = match &expected {
        None => Ok(Vec::new()),
        Some(text) => documents(text),
    };
    let details: Result<Vec<String>, String> = expected_documents.map(|expected| {
        let several = expected.len().max(found.len()) > 1;
        let mut all = Vec::new();
        for number in 0..expected.len().max(found.len()) {
            let lines = match (expected.get(number), found.get(number)) {
                (Some(expected), Some(found)) => differences(expected, found),
                (Some(_), None) => vec!["there is no output".to_string()],
                _ => vec!["output that is not expected".to_string()],
            };
            let prefix = if several { format!("output {}: ", number + 1) } else { String::new() };
            all.extend(lines.into_iter().map(|line| format!("{prefix}{line}")));
        }
        all
    });
    let same = details.as_ref().is_ok_and(Vec::is_empty);
    // No output is expected where there is no file, and none came.
    if same {
        return Ok(None);
    }
    if accept.wanted() {
        accept.write(file, (!outputs.is_empty()).then(|| pretty(outputs)).as_deref())?;
        return Ok(None);
    }
    Ok(match (expected, details) {
        (None, _) => failure("what is expected is not there: `--accept` writes it", Vec::new()),
        (Some(_), Err(error)) => failure(&format!("the file cannot be compared: {error}"), Vec::new()),
        (Some(_), Ok(details)) => failure("the output differs", details),
    })
}

fn beside(input: &Path, ending: &str) -> PathBuf {
    let mut name = input.file_stem().unwrap_or_default().to_os_string();
    name.push(ending);
    input.with_file_name(name)
}

/// What a file holds, if it is there.
fn read(file: &Path) -> Result<Option<Vec<u8>>, CommandError> {
    match std::fs::read(file) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(CommandError::read(file, error)),
    }
}

fn pretty(outputs: &[Vec<u8>]) -> Vec<u8> {
    let mut text = Vec::new();
    for output in outputs {
        indented(output, &mut text);
        text.push(b'\n');
    }
    text
}

/// What was found, a line each. Lines of maps are left out: they change with every row that is put in above.
fn lines(mapped: &Mapped) -> String {
    let mut lines = String::new();
    for (number, finding) in &mapped.findings {
        if mapped.messages > 1 && *number > 0 {
            lines.push_str(&format!("message {number}: "));
        }
        lines.push_str(&line(finding));
        lines.push('\n');
    }
    lines
}

/// `error[MW0901] PID-7: this is not a date (PID-7 -> Patient.birthDate)`
fn line(finding: &Finding) -> String {
    let place = finding.place.as_ref().map_or_else(String::new, |place| format!(" {place}"));
    let row = finding.row.as_ref().map_or_else(String::new, |row| format!(" ({row})"));
    let line = format!("{}[{}]{place}: {}{row}", finding.severity, finding.code, finding.message);
    line.replace(char::is_control, "\u{fffd}")
}
