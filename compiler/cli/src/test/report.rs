//! Results for people and for programs.

use serde_json::json;

use crate::terminal::{Style, Terminal};

use super::result::{Counts, MapResult, Place, TestResult};

/// More differences of one test are not shown.
const MOST_DETAILS: usize = 40;

impl Place {
    fn shown(&self) -> String {
        match self.line {
            Some(line) => format!("{}:{line}", self.file),
            None => self.file.clone(),
        }
    }
}

/// What failed, with the differences, and a line for each map.
pub(super) fn human(results: &[MapResult], quiet: bool, terminal: &Terminal) -> String {
    let mut text = String::new();
    for result in results {
        let failed = result.tests.iter().filter(|test| !test.passed()).count();
        if !quiet || failed > 0 {
            text += &map_line(result, failed, terminal);
        }
        for test in &result.tests {
            text += &test_lines(test, terminal);
        }
    }
    let Counts { passed, failed, broken, .. } = Counts::of(results);
    if !quiet {
        let all = passed + failed;
        let mut summary = format!("{all} test{}: {passed} passed, {failed} failed", plural(all));
        if broken > 0 {
            summary += &format!("; {broken} map{} with errors", plural(broken));
        }
        text += &format!("{summary}\n");
    }
    text
}

fn map_line(result: &MapResult, failed: usize, terminal: &Terminal) -> String {
    let path = terminal.paint_out(Style::Strong, &result.path);
    let passed = result.tests.len() - failed;
    match &result.errors {
        Some(errors) => format!("{path}: {errors}\n"),
        None if failed > 0 => format!("{path}: {passed} passed, {failed} failed\n"),
        None => format!("{path}: {passed} passed\n"),
    }
}

fn test_lines(test: &TestResult, terminal: &Terminal) -> String {
    let mut text = String::new();
    for file in &test.accepted {
        text += &format!("  accepted {file}\n");
    }
    if test.passed() {
        return text;
    }
    let failed = terminal.paint_out(Style::Error, "failed");
    text += &format!("  {failed} {} ({})\n", test.name, test.place.shown());
    for failure in &test.failures {
        let place = match failure.place.line {
            Some(line) => format!("line {line}"),
            None => failure.place.file.clone(),
        };
        text += &format!("    {place}: {}\n", visible(&failure.message));
        for detail in failure.details.iter().take(MOST_DETAILS) {
            text += &format!("      {}\n", visible(detail));
        }
        if let Some(more) = failure.details.len().checked_sub(MOST_DETAILS).filter(|more| *more > 0) {
            text += &format!("      and {more} more\n");
        }
    }
    text
}

/// One line for each failure.
pub(super) fn concise(results: &[MapResult]) -> String {
    let mut text = String::new();
    for result in results {
        if let Some(errors) = &result.errors {
            text += &format!("{}: {errors}\n", result.path);
        }
        for test in &result.tests {
            for failure in &test.failures {
                let first = failure.details.first().map_or_else(String::new, |detail| format!(": {detail}"));
                let line =
                    format!("{}: failed: {}: {}{first}", failure.place.shown(), test.name, failure.message);
                text += &format!("{}\n", visible(&line));
            }
        }
    }
    text
}

/// One object a line for each test, then one that counts them.
pub(super) fn json_lines(results: &[MapResult]) -> String {
    let mut text = String::new();
    for result in results {
        if let Some(errors) = &result.errors {
            text += &format!("{}\n", json!({ "file": result.path, "outcome": "error", "message": errors }));
        }
        for test in &result.tests {
            let failures: Vec<_> = test
                .failures
                .iter()
                .map(|failure| {
                    json!({ "file": failure.place.file, "line": failure.place.line, "message": failure.message, "details": failure.details })
                })
                .collect();
            let outcome = match (test.passed(), test.accepted.is_empty()) {
                (false, _) => "failed",
                (true, true) => "passed",
                (true, false) => "accepted",
            };
            let line = json!({
                "file": test.place.file, "line": test.place.line, "name": test.name, "map": test.map,
                "outcome": outcome, "failures": failures, "accepted": test.accepted,
            });
            text += &format!("{line}\n");
        }
    }
    let Counts { passed, failed, accepted, broken } = Counts::of(results);
    let tests = passed + failed;
    let counts =
        json!({ "tests": tests, "passed": passed, "failed": failed, "accepted": accepted, "errors": broken });
    text += &format!("{counts}\n");
    text
}

/// The names of all tests, with their places.
pub(super) fn list(results: &[MapResult]) -> String {
    let tests = results.iter().flat_map(|result| &result.tests);
    tests.map(|test| format!("{}: {}\n", test.place.shown(), test.name)).collect()
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// No byte of a message or name moves the cursor, and all is one line.
fn visible(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join(" ").replace(char::is_control, "\u{fffd}")
}
