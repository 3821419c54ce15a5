//! What is read: files and standard input as streams of messages. How one message ends is in [`hl7`], [`json`] and [`csv`]; what it
//! means is the map's.

mod csv;
mod hl7;
mod json;
mod kind;
mod messages;
mod split;
mod window;

use std::io::{self, Read};
use std::path::Path;

use mapwright_compiler::ir::{Column, Source};
use mapwright_runtime::Finding;

pub(crate) use kind::Kinds;

use crate::args::InputKind;
use messages::Messages;
use window::Window;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// What comes next in an input.
pub(crate) enum Next<'a> {
    /// A message or record.
    Message(&'a [u8]),
    /// One that can't be handed to the map.
    Refused(Finding),
    /// Something to say of the input as a whole: of the header of a table, or of bytes that are no message.
    Remark(Finding),
    /// There is nothing more.
    End,
}

/// How inputs are opened: what they can be, and how much one message may have.
pub(crate) struct Inputs {
    pub(crate) kinds: Kinds,
    columns: &'static [mapwright_runtime::Column],
    limit: usize,
}

/// An input.
pub(crate) enum Input {
    Messages(Messages),
    Rows(Box<csv::Rows>),
    /// Without any content: one message of no bytes, for the runtime to refuse.
    Blank {
        told: bool,
    },
}

impl Inputs {
    /// Those of a map with this source; `None` if it does not read what was asked for. A message of which more than `limit` bytes are there is
    /// handed out cut off one byte after the limit, for the runtime to refuse.
    pub(crate) fn new(source: &Source, asked: Option<InputKind>, limit: usize) -> Option<Inputs> {
        let columns: &[Column] = match source {
            Source::Record(columns) => columns,
            Source::Message(_) => &[],
        };
        let kinds = Kinds::new(matches!(source, Source::Record(_)), asked)?;
        Some(Inputs { kinds, columns: csv::columns(columns), limit })
    }

    /// The messages of a stream; `path` is empty for standard input.
    ///
    /// # Errors
    /// If the stream can't be read.
    pub(crate) fn open(&self, stream: Box<dyn Read>, path: &Path) -> io::Result<Input> {
        let mut window = Window::new(stream);
        // A mark and blanks in front are no part of a message, and hide what it is.
        loop {
            while window.bytes().len() < BYTE_ORDER_MARK.len() && !window.at_end() {
                window.more()?;
            }
            let blank = window.bytes().iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            let mark = if window.bytes().starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
            window.pass(blank.max(mark));
            if (blank, mark) == (0, 0) {
                break;
            }
        }
        Ok(match self.kinds.of(path, window.bytes()) {
            _ if window.bytes().is_empty() => Input::Blank { told: false },
            InputKind::Hl7 => {
                Input::Messages(Messages::new(window, Box::new(hl7::Messages::default()), self.limit))
            }
            InputKind::Json => {
                let objects =
                    if kind::is_json_lines(path) { json::Objects::lines() } else { json::Objects::default() };
                Input::Messages(Messages::new(window, Box::new(objects), self.limit))
            }
            InputKind::Csv => Input::Rows(Box::new(csv::Rows::new(window, self.columns, self.limit))),
        })
    }
}

impl Input {
    /// What comes next.
    ///
    /// # Errors
    /// If the stream can't be read. What was read of a message before is lost.
    pub(crate) fn next(&mut self) -> io::Result<Next<'_>> {
        match self {
            Input::Messages(messages) => messages.next(),
            Input::Rows(rows) => rows.next(),
            Input::Blank { told } => {
                Ok(if std::mem::replace(told, true) { Next::End } else { Next::Message(b"") })
            }
        }
    }

    /// How many bytes of the stream are done.
    pub(crate) fn passed(&self) -> u64 {
        match self {
            Input::Messages(messages) => messages.passed(),
            Input::Rows(rows) => rows.passed(),
            Input::Blank { .. } => 0,
        }
    }
}
