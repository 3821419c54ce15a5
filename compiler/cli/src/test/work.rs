//! Work on several threads, with results in the order of the work.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use crate::command_error::CommandError;
use crate::progress::Steps;
use crate::terminal::Terminal;

use super::machine::Machine;
use super::result::{MapResult, TestResult};
use super::{Accept, Case, Loaded, block, golden};

/// Does something with each item, on so many threads. `done` is told, on this one, how many are done.
pub(super) fn each<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    run: impl Fn(&T) -> R + Sync,
    mut done: impl FnMut(usize),
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let results: Mutex<BTreeMap<usize, R>> = Mutex::default();
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        for _ in 0..jobs.min(items.len()) {
            let send = send.clone();
            scope.spawn(|| {
                let send = send;
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(at) else { break };
                    let result = run(item);
                    results.lock().unwrap_or_else(PoisonError::into_inner).insert(at, result);
                    if send.send(()).is_err() {
                        break;
                    }
                }
            });
        }
        drop(send);
        for (count, ()) in receive.iter().enumerate() {
            done(count + 1);
        }
    });
    results.into_inner().unwrap_or_else(PoisonError::into_inner).into_values().collect()
}

/// The tests of a map that one program runs.
struct Unit<'l> {
    map: usize,
    loaded: &'l Loaded,
    program: usize,
    /// Their positions among the tests of the map.
    tests: Vec<usize>,
}

/// Runs all tests. To compile a program takes longer than most tests do, so each is compiled once.
pub(super) fn run(
    loaded: &[Loaded],
    jobs: usize,
    accept: bool,
    quiet: bool,
    terminal: &Terminal,
) -> Result<Vec<MapResult>, CommandError> {
    let mut units: Vec<Unit<'_>> = Vec::new();
    for (map, loaded) in loaded.iter().enumerate() {
        let mut programs: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (number, case) in loaded.tests.iter().enumerate() {
            programs.entry(loaded.program(case)).or_default().push(number);
        }
        let of_program = programs.into_iter().map(|(program, tests)| Unit { map, loaded, program, tests });
        units.extend(of_program);
    }
    let mut progress = Steps::new(terminal, units.len(), quiet);
    let done = each(&units, jobs, |unit| unit.run(accept), |count| progress.at(count, "programs of tests"));
    drop(progress);
    let mut results: Vec<MapResult> = loaded
        .iter()
        .map(|map| MapResult { path: map.path.clone(), errors: map.errors(), tests: Vec::new() })
        .collect();
    let mut tests: BTreeMap<(usize, usize), TestResult> = BTreeMap::new();
    for (unit, done) in units.iter().zip(done) {
        tests.extend(unit.tests.iter().map(|number| (unit.map, *number)).zip(done?));
    }
    for ((map, _), test) in tests {
        if let Some(result) = results.get_mut(map) {
            result.tests.push(test);
        }
    }
    Ok(results)
}

impl Unit<'_> {
    /// Runs the tests, in their order.
    fn run(&self, accept: bool) -> Result<Vec<TestResult>, CommandError> {
        let Some(suite) = &self.loaded.compiled.suite else { return Ok(Vec::new()) };
        let Some(program) = suite.programs.get(self.program) else { return Ok(Vec::new()) };
        let mut machine = Machine::new(program)?;
        let mut results = Vec::new();
        for number in &self.tests {
            let Some(case) = self.loaded.tests.get(*number) else { continue };
            let Some(mut result) = self.loaded.result(case) else { continue };
            let mut accept = Accept { wanted: accept, written: Vec::new() };
            let begun = Instant::now();
            result.failures = match case {
                Case::Block(test) => match suite.tests.get(*test) {
                    Some(test) => block::run(test, &self.loaded.compiled.sources, &mut machine, &mut accept)?,
                    None => Vec::new(),
                },
                Case::Golden { file, .. } => {
                    let mapped = machine.map_file(file)?.map_err(|error| CommandError::read(file, error))?;
                    golden::compare(file, &mapped, &mut accept)?
                }
            };
            result.took = begun.elapsed();
            result.accepted = accept.written;
            results.push(result);
        }
        Ok(results)
    }
}
