//! Tests: which map is tested, whether what is given fits it and what is expected can be, and programs to run them.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `given` | what a map is given, as the text that goes into a program |
//! | `expected` | paths into the output and values that are compared |
//! | `alone`, `input` | programs that call maps which read no whole message or record, and what these are given |

mod alone;
mod expected;
mod given;
mod input;

use super::{Checker, Head};
use crate::diagnostic::suggest::did_you_mean;
use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::plan::Plan;
use crate::source::Span;
use crate::suite::{Expected, Input};
use crate::syntax::ast::Name;
use crate::syntax::ast::test::{GivenKind, Test};
use alone::{Alone, reads_records};
use given::Given;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// The tests of a file, with the plans of the programs that run them.
#[derive(Debug)]
pub struct PlannedSuite {
    /// The plans.
    pub plans: Vec<Plan>,
    /// The tests: as in a [`Suite`](crate::suite::Suite).
    pub tests: Vec<crate::suite::Test>,
    /// The plan of the map that is run if none is named.
    pub main: Option<usize>,
}

/// A test in which nothing is wrong.
struct Checked<'a> {
    test: &'a Test,
    /// The map that is tested.
    map: usize,
    given: Given,
    expected: Vec<Expected>,
}

impl<'a> Checker<'a> {
    /// Checks the tests of the first file. Those of files that it imports are checked with these.
    pub(super) fn check_tests(&mut self) {
        self.checked_tests();
    }

    /// The plans of all tests of the first file; `None` if there was an error.
    pub(super) fn plan_tests(&mut self, main: Option<usize>) -> Option<PlannedSuite> {
        let tests = self.checked_tests();
        let mut plans: Vec<Plan> = Vec::new();
        let mut by_map: BTreeMap<usize, usize> = BTreeMap::new();
        let runs = tests.iter().filter(|test| matches!(test.given, Given::Whole(_))).map(|test| test.map);
        for map in main.into_iter().chain(runs) {
            if let Entry::Vacant(place) = by_map.entry(map) {
                let head = self.heads.get(map)?.clone();
                place.insert(plans.len());
                plans.push(self.plan(map, &head)?);
            }
        }
        let mut alone = Alone::new(plans.len());
        let mut ready = Vec::new();
        for Checked { test, map, given, expected } in tests {
            let (program, input, result, places) = match given {
                Given::Whole(input) => (by_map.get(&map).copied()?, input, None, Vec::new()),
                Given::Sources(sources) => {
                    let call = alone.call(self, map, &sources)?;
                    (call.program, Input::Text(call.input), Some(call.result), call.places)
                }
            };
            ready.push(crate::suite::Test {
                name: test.name.node.clone(),
                map: self.heads.get(map)?.name.clone(),
                span: test.head,
                program,
                input,
                result,
                places,
                expected,
            });
        }
        plans.extend(alone.plans(self)?);
        let failed = self.diagnostics.iter().any(|d| d.severity == Severity::Error);
        let main = main.and_then(|main| by_map.get(&main).copied());
        (!failed).then_some(PlannedSuite { plans, tests: ready, main })
    }

    fn checked_tests(&mut self) -> Vec<Checked<'a>> {
        let files = self.files;
        let tests = files.first().map_or(&[][..], |file| file.ast.tests.as_slice());
        let mut names: BTreeMap<&str, Span> = BTreeMap::new();
        let mut checked = Vec::new();
        for test in tests {
            if let Some(earlier) = names.insert(&test.name.node, test.name.span) {
                self.report(
                    Diagnostic::twice(
                        codes::DUPLICATE_NAME,
                        "two tests have the same name",
                        test.name.span,
                        earlier,
                    )
                    .help("give one of them another name: results are told apart by it"),
                );
            }
            checked.extend(self.checked_test(test));
        }
        checked
    }

    fn checked_test(&mut self, test: &'a Test) -> Option<Checked<'a>> {
        if test.expected.is_empty() && !test.broken {
            self.report(
                Diagnostic::error(
                    codes::NOTHING_EXPECTED,
                    "this test expects nothing",
                    test.head,
                    "there is no `expect`",
                )
                .help("add what is to come of it, such as `expect name.family == \"Doe\"`"),
            );
        }
        let map = self.tested_map(test)?;
        let head = self.heads.get(map)?.clone();
        if head.broken {
            return None;
        }
        if !head.runs()
            && let Err(why) = reads_records(self, &head)
        {
            let message = format!("map `{}` cannot be tested alone", head.name);
            self.report(
                Diagnostic::error(codes::CANNOT_TEST_ALONE, message, test.head, why)
                    .label(head.span, "declared here")
                    .help("test the map of a whole message or record that calls it"),
            );
            return None;
        }
        let given = self.given(test, &head);
        let expected = self.expected(test, &head);
        (!test.broken).then_some(())?;
        Some(Checked { test, map, given: given?, expected: expected? })
    }

    /// The map that a test is of: the one that is named, or that has the sources which are given.
    fn tested_map(&mut self, test: &Test) -> Option<usize> {
        let names: Vec<&str> = test
            .given
            .iter()
            .filter_map(|given| match &given.kind {
                GivenKind::Source { name, .. } => Some(name.node.as_str()),
                _ => None,
            })
            .collect();
        let all: Vec<usize> = match &test.map {
            Some(name) => self.maps_named(name)?,
            None => (0..self.heads.len())
                .filter(|map| self.heads.get(*map).is_some_and(|head| head.span.file == test.head.file))
                .collect(),
        };
        let has = |head: &Head| names.iter().all(|name| head.parameters.iter().any(|p| p.name == *name));
        let fits: Vec<usize> =
            all.iter().copied().filter(|map| self.heads.get(*map).is_some_and(has)).collect();
        if test.map.is_none() && names.is_empty() {
            let found = all.iter().find(|map| self.heads.get(**map).is_some_and(Head::runs));
            if found.is_none() {
                self.unclear(test, "no map of this file reads a whole message or record", &all);
            }
            return found.copied();
        }
        match (fits.as_slice(), all.as_slice()) {
            ([only], _) => Some(*only),
            // One that is named, and does not have these sources: that is a mistake in what is given.
            ([], [only]) if test.map.is_some() => Some(*only),
            ([], _) => {
                self.unclear(test, "no map has all the sources that are given", &all);
                None
            }
            (several, _) => {
                let what = match &test.map {
                    Some(_) if names.is_empty() => "several maps have this name",
                    _ => "several maps have the sources that are given",
                };
                self.unclear(test, what, several);
                None
            }
        }
    }

    fn maps_named(&mut self, name: &Name) -> Option<Vec<usize>> {
        let named: Vec<usize> = (0..self.heads.len())
            .filter(|map| self.heads.get(*map).is_some_and(|head| head.name == name.node))
            .collect();
        if !named.is_empty() {
            return Some(named);
        }
        if !self.is_broken(&name.node) {
            let known: Vec<&str> = self.heads.iter().map(|head| head.name.as_str()).collect();
            let near = did_you_mean(&name.node, known).map(str::to_string);
            let finding = Diagnostic::error(
                codes::UNKNOWN_MAP,
                format!("there is no map `{}`", name.node),
                name.span,
                "not in this file or its imports",
            );
            self.report(match near {
                Some(near) => finding.help(format!("did you mean `{near}`?")),
                None => finding.help("write it, or import the file that it is in"),
            });
        }
        None
    }

    /// Says that it is not clear which of these is tested.
    fn unclear(&mut self, test: &Test, what: &str, maps: &[usize]) {
        // A head that could not be read may be the one that is meant.
        if self.files.first().is_some_and(|file| !file.ast.broken.is_empty()) {
            return;
        }
        let mut forms: Vec<String> = maps
            .iter()
            .filter_map(|map| self.heads.get(*map))
            .map(|head| {
                let sources: Vec<&str> = head.parameters.iter().map(|p| p.name.as_str()).collect();
                format!("`{}({})`", head.name, sources.join(", "))
            })
            .collect();
        forms.dedup();
        let mut finding = Diagnostic::error(codes::NO_TESTED_MAP, what, test.head, "a test of which map?");
        finding = match test.map {
            None => finding.help("name the map behind the test's name: `test \"…\" of MAP { … }`"),
            Some(_) => {
                finding.help("which one is meant is said by the name of its source: `given SOURCE \"…\"`")
            }
        };
        if !forms.is_empty() && forms.len() <= 12 {
            finding = finding.help(format!("these are there: {}", forms.join(", ")));
        }
        self.report(finding);
    }
}
