//! `mapwright run`: messages in, documents out.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use mapwright_compiler::emit::wasm;
use mapwright_compiler::ir::{Program, Source};
use mapwright_host::{Error, LoadError};

use crate::Outcome;
use crate::args::{Format, Run};
use crate::build::compiled;
use crate::command_error::{CommandError, reason};
use crate::engine::Engine;
use crate::files::{self, Named};
use crate::findings::{About, Finding, Findings};
use crate::inputs::{Inputs, Next};
use crate::not_read::NotRead;
use crate::outputs::{Destination, Form, Outputs};
use crate::progress::Progress;
use crate::settings::settings;
use crate::terminal::Terminal;

/// A longer message is refused; the runtime's own default.
const MAX_MESSAGE_BYTES: usize = 64 << 20;

/// Compiles the map in memory and maps all inputs with it.
pub(crate) fn run(options: &Run, terminal: &Terminal) -> Result<Outcome, CommandError> {
    if options.pretty && options.format == Format::Csv {
        return Err(CommandError::Usage("--pretty is for JSON; CSV has one form".to_string()));
    }
    let Some(program) = compiled(&options.map, options.name.as_deref(), false, terminal)? else {
        return Ok(Outcome::Errors);
    };
    let inputs = inputs(&program, options)?;
    let what = inputs.kinds.what();
    let named = named(&options.inputs, inputs.kinds.extensions())?;
    let destination = Destination::new(options.output.as_deref(), &options.map, &named, options.format)?;
    let total = named.iter().map(|input| input.as_ref().map(|input| input.size)).sum::<Option<u64>>();
    let mut work = Work {
        inputs,
        engine: engine(&program, options)?,
        outputs: Outputs::new(Form::new(options, &program)?),
        findings: Findings::new(terminal, options.warnings, options.quiet),
        progress: Progress::new(terminal, total, options.quiet),
        document: Vec::new(),
        not_read: match options.report {
            true => Some(NotRead::new(&options.map, options.name.as_deref(), &program)?),
            false => None,
        },
    };
    let mut unread = false;
    for (position, input) in named.iter().enumerate() {
        work.outputs.begin(&destination, position)?;
        if let Err(error) = work.map_all(input.as_ref(), options.fail_fast)? {
            unread = true;
            terminal.error(&error);
        }
        if options.fail_fast && work.findings.any_error() {
            break;
        }
    }
    let Work { findings, progress, not_read: fields, .. } = work;
    drop(progress);
    if let Some(fields) = fields {
        fields.report(terminal, options.warnings);
    }
    findings.summary(what);
    Ok(match (unread, findings.any_error()) {
        (true, _) => Outcome::Incomplete,
        (false, true) => Outcome::Errors,
        (false, false) => Outcome::Fine,
    })
}

fn inputs(program: &Program, options: &Run) -> Result<Inputs, CommandError> {
    Inputs::new(&program.source, options.input, MAX_MESSAGE_BYTES).ok_or_else(|| {
        let reads = match program.source {
            Source::Record(_) => "records, in JSON or CSV",
            Source::Message(_) => "HL7 v2 messages",
        };
        CommandError::Usage(format!("{} reads {reads}, and --input says otherwise", options.map.display()))
    })
}

/// What is read, in order; `None` is standard input.
fn named(paths: &[PathBuf], extensions: &[&str]) -> Result<Vec<Option<Named>>, CommandError> {
    if paths.is_empty() {
        return Ok(vec![None]);
    }
    let mut inputs = Vec::new();
    for part in paths.chunk_by(|a, b| !is_stdin(a) && !is_stdin(b)) {
        match part {
            [path] if is_stdin(path) => inputs.push(None),
            paths => inputs.extend(files::expand(paths, extensions)?.into_iter().map(Some)),
        }
    }
    if inputs.iter().filter(|input| input.is_none()).count() > 1 {
        return Err(CommandError::Usage("standard input can be read only once".to_string()));
    }
    Ok(inputs)
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

fn engine(program: &Program, options: &Run) -> Result<Engine, CommandError> {
    let settings = settings(program, options, MAX_MESSAGE_BYTES)?;
    Engine::new(wasm::emit(program), settings).map_err(|error| match (error, &options.settings) {
        // What is set for parameters has been looked at; the others are those of the file.
        (LoadError::Settings, Some(path)) => {
            CommandError::Usage(format!("{}: the value of a setting cannot be that", path.display()))
        }
        (error, _) => CommandError::Internal(error.to_string()),
    })
}

/// What the mapping of all inputs needs.
struct Work<'t> {
    inputs: Inputs,
    engine: Engine,
    outputs: Outputs,
    findings: Findings<'t>,
    progress: Progress<'t>,
    /// The document at hand.
    document: Vec<u8>,
    /// What is asked for with `--report`.
    not_read: Option<NotRead>,
}

/// Why an input can't be read to its end, in words.
type Unread = String;

impl Work<'_> {
    /// Maps all messages of an input, or all up to the first that fails.
    ///
    /// # Errors
    /// If the output can't be written. That the input can't be read is no reason not to go on with the next.
    fn map_all(
        &mut self,
        input: Option<&Named>,
        fail_fast: bool,
    ) -> Result<Result<(), Unread>, CommandError> {
        let path = input.map_or(Path::new(""), |input| &input.path);
        let file = match input {
            Some(input) => input.path.display().to_string(),
            None => "standard input".to_string(),
        };
        let unread = |error: io::Error| Ok(Err(format!("cannot read {file}: {}", reason(&error))));
        let opened = match input {
            Some(input) => File::open(&input.path).map(|file| Box::new(file) as Box<dyn Read>),
            None => Ok(Box::new(io::stdin().lock()) as Box<dyn Read>),
        };
        let mut input = match opened.and_then(|stream| self.inputs.open(stream, path)) {
            Ok(input) => input,
            Err(error) => return unread(error),
        };
        let mut about = About { file: &file, what: self.inputs.kinds.what(), number: 0 };
        loop {
            match input.next() {
                Ok(Next::Message(message)) => {
                    about.number += 1;
                    self.map(about, message)?;
                }
                Ok(Next::Refused(error)) => {
                    about.number += 1;
                    self.findings.failed(about, &[Finding::of(&error)?]);
                }
                Ok(Next::Remark(finding)) => self.findings.remark(about, &Finding::of(&finding)?),
                Ok(Next::End) => break,
                Err(error) => return unread(error),
            }
            if fail_fast && self.findings.any_error() {
                break;
            }
            self.progress.at(input.passed(), self.findings.messages);
        }
        self.progress.input_done(input.passed());
        Ok(Ok(()))
    }

    /// Maps one message and writes what it becomes.
    fn map(&mut self, about: About<'_>, message: &[u8]) -> Result<(), CommandError> {
        self.document.clear();
        if let Some(not_read) = &mut self.not_read {
            not_read.message(about, message);
        }
        match self.engine.transform(message, &mut self.document) {
            Ok(report) => match self.outputs.write(&self.document)? {
                Ok(()) => self.findings.mapped(about, &Finding::all(&report.findings)?),
                Err(error) => self.findings.failed(about, &[Finding::of(&error)?]),
            },
            Err(Error::Message { findings }) => self.findings.failed(about, &Finding::all(&findings)?),
            Err(Error::Stopped { reason }) => self.findings.failed(about, &[Finding::stopped(&reason)]),
        }
        Ok(())
    }
}
