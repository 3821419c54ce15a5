//! Why a command could not be carried out.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a command could not be carried out: wrong usage, or files that cannot be read or written.
#[derive(Debug)]
pub(crate) enum CommandError {
    /// Something that was asked for makes no sense; in words.
    Usage(String),
    /// A path cannot be read.
    Read(PathBuf, io::Error),
    /// A path cannot be written.
    Write(PathBuf, io::Error),
    /// Standard output cannot be written.
    Stdout(io::Error),
    /// Nobody reads standard output any more. No error to people.
    OutputClosed,
    /// Something that should not happen: a compiled map that the host refuses.
    Internal(String),
}

impl CommandError {
    /// A path cannot be read.
    pub(crate) fn read(path: &Path, error: io::Error) -> CommandError {
        CommandError::Read(path.to_path_buf(), error)
    }

    /// A path cannot be written.
    pub(crate) fn write(path: &Path, error: io::Error) -> CommandError {
        CommandError::Write(path.to_path_buf(), error)
    }

    /// Standard output cannot be written.
    pub(crate) fn stdout(error: io::Error) -> CommandError {
        if error.kind() == io::ErrorKind::BrokenPipe {
            CommandError::OutputClosed
        } else {
            CommandError::Stdout(error)
        }
    }
}

impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CommandError::Usage(text) => f.write_str(text),
            CommandError::Read(path, error) => write!(f, "cannot read {}: {}", path.display(), reason(error)),
            CommandError::Write(path, error) => {
                write!(f, "cannot write {}: {}", path.display(), reason(error))
            }
            CommandError::Stdout(error) => write!(f, "cannot write to standard output: {}", reason(error)),
            CommandError::OutputClosed => f.write_str("nobody reads the output"),
            CommandError::Internal(text) => write!(f, "{text} (this is a mistake in mapwright itself)"),
        }
    }
}

/// The reason in words, the same on every system for the usual cases.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".to_string(),
        io::ErrorKind::PermissionDenied => "permission denied".to_string(),
        io::ErrorKind::IsADirectory => "it is a folder".to_string(),
        io::ErrorKind::InvalidData => "it is no UTF-8 text".to_string(),
        _ => error.to_string(),
    }
}
