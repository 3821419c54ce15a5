//! `mapwright test`: the tests of maps, in `test` blocks and in folders beside maps.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `block`, `expect` | `test` blocks, and what they expect |
//! | `golden` | messages in a folder beside a map, with the files that are expected |
//! | `machine` | a compiled program at work |
//! | `diff`, `json` | what differs between documents |
//! | `work` | all of it, on several threads |
//! | `result`, `report`, `junit` | what became of it, and how that is said |

mod args;
mod block;
mod diff;
mod expect;
mod golden;
mod json;
mod junit;
mod machine;
mod named;
mod report;
mod result;
mod work;

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use mapwright_compiler::compile::{CompiledSuite, compile_tests};
use mapwright_compiler::diagnostic::render;
use mapwright_compiler::source::{FileId, Sources};
use mapwright_compiler::suite::Suite;
use mapwright_compiler::syntax;

use crate::Outcome;
use crate::check::has_errors;
use crate::command_error::CommandError;
use crate::files;
use crate::schema::packages_for;
use crate::terminal::Terminal;

use args::Form;
pub(crate) use args::TestArgs;
use machine::Machine;
pub(crate) use named::missing;
use result::{Counts, MapResult, Place, TestResult};

/// Finds, runs and reports the tests.
pub(crate) fn test(options: &TestArgs, terminal: &Terminal) -> Result<Outcome, CommandError> {
    let mut maps = Vec::new();
    for file in files::expand(&options.paths, &["mw"])? {
        let path = files::map_path(&file.path)?;
        if has_tests(&file.path, &path)? {
            maps.push((file.path, path));
        }
    }
    let jobs = options.jobs.or_else(|| std::thread::available_parallelism().ok()).map_or(1, usize::from);
    let compiled = work::each(&maps, jobs, |(file, path)| Loaded::new(file, path), |_| {});
    let mut loaded = compiled.into_iter().collect::<Result<Vec<Loaded>, _>>()?;
    if let Some(filter) = &options.filter {
        loaded.iter_mut().for_each(|map| map.filter(filter));
        loaded.retain(|map| !map.tests.is_empty() || map.has_errors);
    }
    if loaded.iter().all(|map| map.tests.is_empty() && !map.has_errors) {
        return Err(CommandError::Usage(match &options.filter {
            Some(filter) => format!("no test has {filter:?} in its name or file"),
            None => {
                "there are no tests: no map has `test` blocks or a folder of messages beside it".to_string()
            }
        }));
    }
    for map in loaded.iter().filter(|map| map.has_errors) {
        terminal.write(&render::render(&map.compiled.diagnostics, &map.compiled.sources, terminal.color()));
    }
    let results = if options.list {
        loaded.iter().map(Loaded::listed).collect()
    } else {
        work::run(&loaded, jobs, options.accept, options.quiet, terminal)?
    };
    let text = match options.format {
        _ if options.list => report::list(&results),
        Form::Human => report::human(&results, options.quiet, terminal),
        Form::Concise => report::concise(&results),
        Form::Json => report::json_lines(&results),
        Form::Junit => junit::report(&results)?,
    };
    io::stdout().lock().write_all(text.as_bytes()).map_err(CommandError::stdout)?;
    let Counts { failed, broken, .. } = Counts::of(&results);
    Ok(if failed + broken > 0 { Outcome::Errors } else { Outcome::Fine })
}

/// Whether a map has tests, or may have some that cannot be read: compiling it takes time.
fn has_tests(file: &Path, path: &str) -> Result<bool, CommandError> {
    if golden::folder(file).is_some() {
        return Ok(true);
    }
    let text = fs::read_to_string(file).map_err(|error| CommandError::read(file, error))?;
    let mut sources = Sources::default();
    let id: FileId = sources.add(path, text.as_str());
    let (tree, _) = syntax::parse(id, &text);
    // The head of a test may be what is wrong.
    Ok(!tree.tests.is_empty() || text.lines().any(|line| line.starts_with("test ")))
}

/// A map with its tests.
struct Loaded {
    path: String,
    compiled: CompiledSuite,
    has_errors: bool,
    tests: Vec<Case>,
}

/// One test of a map.
enum Case {
    /// A `test` block: its position in the suite.
    Block(usize),
    /// A message in the folder beside the map, and its path below it; with the program that maps it.
    Golden { file: PathBuf, name: String, program: usize },
}

impl Loaded {
    fn new(file: &Path, path: &str) -> Result<Loaded, CommandError> {
        let mut compiled = compile_tests(path, &mut files::load, &mut || packages_for(path));
        compiled.diagnostics.extend(missing(&compiled.named, false));
        let has_errors = has_errors(&compiled.diagnostics);
        let mut tests = Vec::new();
        if let Some(suite) = compiled.suite.as_ref().filter(|_| !has_errors) {
            tests.extend((0..suite.tests.len()).map(Case::Block));
            tests.extend(goldens(file, path, suite)?);
        }
        Ok(Loaded { path: path.to_string(), compiled, has_errors, tests })
    }

    fn filter(&mut self, filter: &str) {
        if self.path.contains(filter) {
            return;
        }
        let suite = self.compiled.suite.as_ref();
        self.tests.retain(|case| match case {
            Case::Block(test) => {
                suite.and_then(|suite| suite.tests.get(*test)).is_some_and(|test| test.name.contains(filter))
            }
            Case::Golden { name, .. } => name.contains(filter),
        });
    }

    /// The tests as if all had passed.
    fn listed(&self) -> MapResult {
        let tests = self.tests.iter().filter_map(|case| self.result(case)).collect();
        MapResult { path: self.path.clone(), errors: self.errors(), tests }
    }

    /// Why the tests of the map were not run, if it has errors.
    fn errors(&self) -> Option<String> {
        let errors = self.compiled.diagnostics.iter().filter(|d| has_errors(std::slice::from_ref(*d)));
        let first = errors.clone().next()?;
        let count = errors.count();
        let more = if count > 1 { format!(", and {} more", count - 1) } else { String::new() };
        Some(format!("not run: {}{more}", first.message))
    }

    /// What a test is called, as one that passed.
    fn result(&self, case: &Case) -> Option<TestResult> {
        let suite = self.compiled.suite.as_ref()?;
        let (name, map, place) = match case {
            Case::Block(test) => {
                let test = suite.tests.get(*test)?;
                let line = Some(self.compiled.sources.line(test.span));
                (test.name.clone(), test.map.clone(), Place { file: self.path.clone(), line })
            }
            Case::Golden { file, name, program } => {
                let map = suite.programs.get(*program)?.name.clone();
                (name.clone(), map, Place { file: file.display().to_string(), line: None })
            }
        };
        let (failures, accepted) = (Vec::new(), Vec::new());
        Some(TestResult { name, map, place, failures, accepted, took: std::time::Duration::ZERO })
    }

    /// The program of a test.
    fn program(&self, case: &Case) -> usize {
        match case {
            Case::Golden { program, .. } => *program,
            Case::Block(test) => {
                let suite = self.compiled.suite.as_ref();
                suite.and_then(|suite| suite.tests.get(*test)).map_or(0, |test| test.program)
            }
        }
    }
}

/// The messages beside a map.
fn goldens(file: &Path, path: &str, suite: &Suite) -> Result<Vec<Case>, CommandError> {
    let Some(folder) = golden::folder(Path::new(path)) else { return Ok(Vec::new()) };
    let main = suite.main.and_then(|main| Some((main, suite.programs.get(main)?)));
    let Some((program, of)) = main else {
        return Err(CommandError::Usage(format!(
            "the folder {} is of {}, which has no map that reads a whole message or record",
            folder.display(),
            file.display()
        )));
    };
    let inputs = golden::inputs(&folder, Machine::extensions(of))?;
    Ok(inputs.into_iter().map(|(file, name)| Case::Golden { file, name, program }).collect())
}

/// Whether files that differ are written, and which were.
struct Accept {
    wanted: bool,
    written: Vec<String>,
}

impl Accept {
    fn wanted(&self) -> bool {
        self.wanted
    }

    /// Writes a file, or takes it away where nothing is expected.
    fn write(&mut self, file: &Path, content: Option<&[u8]>) -> Result<(), CommandError> {
        let written = |error| CommandError::Write(file.to_path_buf(), error);
        match content {
            Some(content) => fs::write(file, content).map_err(written)?,
            None => match fs::remove_file(file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(written(error)),
                _ => {}
            },
        }
        self.written.push(file.display().to_string());
        Ok(())
    }
}
