//! A compiled program at work on the inputs of tests.

use std::io::{self, Cursor, Read};
use std::path::Path;

use mapwright_compiler::emit::wasm;
use mapwright_compiler::ir::Program;
use mapwright_host::{Error, Instance, Module};

use crate::command_error::CommandError;
use crate::findings::Finding;
use crate::inputs::{Inputs, Next};

/// A longer message is refused; the runtime's own default.
const MAX_MESSAGE_BYTES: usize = 64 << 20;

/// A program, ready to map.
pub(super) struct Machine {
    inputs: Inputs,
    instance: Instance,
}

/// What came of an input.
#[derive(Debug, Default)]
pub(super) struct Mapped {
    /// The outputs, in the order of the messages that were mapped.
    pub(super) documents: Vec<Vec<u8>>,
    /// What was found, with the number of the message, from 1; 0 for the input as a whole.
    pub(super) findings: Vec<(u64, Finding)>,
    /// How many messages there were.
    pub(super) messages: u64,
}

impl Machine {
    /// Compiles a program.
    ///
    /// # Errors
    /// If the host does not take what the compiler made.
    pub(super) fn new(program: &Program) -> Result<Machine, CommandError> {
        let internal = |error: mapwright_host::LoadError| CommandError::Internal(error.to_string());
        let mut instance = Module::compile_quickly(&wasm::emit(program))
            .and_then(|module| module.instance())
            .map_err(internal)?;
        // The data of tests is made for them: a finding may show it.
        instance.configure(r#"{"show_values":true}"#).map_err(internal)?;
        let inputs = Inputs::new(&program.source, None, MAX_MESSAGE_BYTES)
            .ok_or_else(|| CommandError::Internal("a program that reads nothing".to_string()))?;
        Ok(Machine { inputs, instance })
    }

    /// The endings of files that it reads.
    pub(super) fn extensions(program: &Program) -> &'static [&'static str] {
        Inputs::new(&program.source, None, MAX_MESSAGE_BYTES).map_or(&[], |inputs| inputs.kinds.extensions())
    }

    /// Maps all messages of a text.
    ///
    /// # Errors
    /// If the module says what the command does not understand.
    pub(super) fn map_text(&mut self, text: &str) -> Result<Mapped, CommandError> {
        let stream = Cursor::new(text.as_bytes().to_vec());
        self.map(Box::new(stream), Path::new(""))?.map_err(|error| CommandError::Internal(error.to_string()))
    }

    /// Maps all messages of a file; the inner error is that it can't be read.
    ///
    /// # Errors
    /// As for [`Machine::map_text`].
    pub(super) fn map_file(&mut self, path: &Path) -> Result<io::Result<Mapped>, CommandError> {
        match std::fs::File::open(path) {
            Ok(file) => self.map(Box::new(file), path),
            Err(error) => Ok(Err(error)),
        }
    }

    fn map(&mut self, stream: Box<dyn Read>, path: &Path) -> Result<io::Result<Mapped>, CommandError> {
        let mut mapped = Mapped::default();
        let mut input = match self.inputs.open(stream, path) {
            Ok(input) => input,
            Err(error) => return Ok(Err(error)),
        };
        loop {
            let found = match input.next() {
                Ok(Next::Message(message)) => {
                    mapped.messages += 1;
                    let mut document = Vec::new();
                    match self.instance.transform(message, &mut document) {
                        Ok(report) => {
                            mapped.documents.push(document);
                            Finding::all(&report.findings)?
                        }
                        Err(Error::Message { findings }) => Finding::all(&findings)?,
                        Err(Error::Stopped { reason }) => vec![Finding::stopped(&reason)],
                    }
                }
                Ok(Next::Refused(error)) => {
                    mapped.messages += 1;
                    vec![Finding::of(&error)?]
                }
                Ok(Next::Remark(finding)) => {
                    mapped.findings.push((0, Finding::of(&finding)?));
                    continue;
                }
                Ok(Next::End) => break,
                Err(error) => return Ok(Err(error)),
            };
            mapped.findings.extend(found.into_iter().map(|finding| (mapped.messages, finding)));
        }
        Ok(Ok(mapped))
    }
}
