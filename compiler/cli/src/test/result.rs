//! What became of tests.

use std::time::Duration;

/// What became of the tests of a map.
#[derive(Debug)]
pub(super) struct MapResult {
    /// The path of the map.
    pub(super) path: String,
    /// It has errors, and its tests were not run: how many, with the first in words.
    pub(super) errors: Option<String>,
    /// The tests, in the order of the file; messages beside the map behind them.
    pub(super) tests: Vec<TestResult>,
}

/// What became of a test.
#[derive(Debug)]
pub(super) struct TestResult {
    /// The name of the test, or the path of the message.
    pub(super) name: String,
    /// The map that is tested.
    pub(super) map: String,
    /// Where it stands: the map and its line, or the message alone.
    pub(super) place: Place,
    /// Empty if it passed.
    pub(super) failures: Vec<Failure>,
    /// The files that were written anew.
    pub(super) accepted: Vec<String>,
    pub(super) took: Duration,
}

/// A file, and a line of it if one is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) file: String,
    pub(super) line: Option<u32>,
}

/// Something that is not as expected.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) place: Place,
    /// One line: what is not as expected.
    pub(super) message: String,
    /// The differences, one a line.
    pub(super) details: Vec<String>,
}

impl TestResult {
    pub(super) fn passed(&self) -> bool {
        self.failures.is_empty()
    }
}

/// How many tests became what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) passed: usize,
    pub(super) failed: usize,
    /// Of those that passed: those of which files were written anew.
    pub(super) accepted: usize,
    /// Maps that have errors.
    pub(super) broken: usize,
}

impl Counts {
    pub(super) fn of(results: &[MapResult]) -> Counts {
        let mut counts = Counts::default();
        for result in results {
            counts.broken += usize::from(result.errors.is_some());
            for test in &result.tests {
                if test.passed() {
                    counts.passed += 1;
                    counts.accepted += usize::from(!test.accepted.is_empty());
                } else {
                    counts.failed += 1;
                }
            }
        }
        counts
    }
}
