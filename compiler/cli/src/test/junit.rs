//! Results as JUnit XML: a suite for each map.

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use crate::command_error::CommandError;

use super::result::{MapResult, TestResult};

pub(super) fn report(results: &[MapResult]) -> Result<String, CommandError> {
    let mut report = Report::new("mapwright");
    for result in results {
        let mut suite = TestSuite::new(result.path.clone());
        if let Some(errors) = &result.errors {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
            status.set_message(errors.clone());
            let mut case = TestCase::new("check", status);
            case.set_classname(result.path.clone());
            suite.add_test_case(case);
        }
        suite.add_test_cases(result.tests.iter().map(|test| case(&result.path, test)));
        report.add_test_suite(suite);
    }
    report.to_string().map_err(|error| CommandError::Internal(format!("no JUnit XML can be made: {error}")))
}

fn case(path: &str, test: &TestResult) -> TestCase {
    let status = match test.failures.first() {
        None => TestCaseStatus::success(),
        Some(first) => {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status.set_message(first.message.clone());
            let lines = test.failures.iter().flat_map(|failure| {
                let line = failure.place.line.map_or_else(String::new, |line| format!(":{line}"));
                let head = format!("{}{line}: {}", failure.place.file, failure.message);
                std::iter::once(head).chain(failure.details.iter().map(|detail| format!("  {detail}")))
            });
            status.set_description(lines.collect::<Vec<_>>().join("\n"));
            status
        }
    };
    let mut case = TestCase::new(test.name.clone(), status);
    case.set_classname(path.to_string());
    case.set_time(test.took);
    case
}
