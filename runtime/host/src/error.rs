//! What can go wrong with a module and with a message.

use std::fmt;

/// Why a message was not transformed.
#[derive(Debug)]
pub enum Error {
    /// The map refused the message, for its content. The instance is as good as before.
    Message {
        /// A JSON array of findings, the last of which is the error.
        findings: String,
    },
    /// The module was stopped: it ran into its memory limit, or is broken. The instance begins anew with the next message.
    Stopped {
        /// What wasmtime says.
        reason: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Message { findings } => write!(f, "the message cannot be transformed: {findings}"),
            Error::Stopped { reason } => write!(f, "the module was stopped: {reason}"),
        }
    }
}

impl std::error::Error for Error {}

/// Why a module, or an instance of it, cannot be had.
#[derive(Debug)]
pub enum LoadError {
    /// wasmtime cannot compile, load or instantiate it.
    Module {
        /// What wasmtime says.
        reason: String,
    },
    /// It is a module, but not one that mapwright compiled.
    NotAMap {
        /// What it lacks.
        missing: &'static str,
    },
    /// It was compiled for another version of this interface.
    Version {
        /// The version of the module; this crate has [`ABI_VERSION`](crate::ABI_VERSION).
        found: i32,
    },
    /// The settings are no JSON object with members that are known and values that can be.
    Settings,
    /// The value of a parameter is not of its type, or is given with a key to one that has none, or without one.
    Parameter {
        /// Its position in the `parameters` of the description.
        position: u32,
    },
}

impl LoadError {
    pub(crate) fn module(error: impl fmt::Display) -> LoadError {
        LoadError::Module { reason: format!("{error:#}") }
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::Module { reason } => write!(f, "cannot load the module: {reason}"),
            LoadError::NotAMap { missing } => write!(f, "not a compiled map: there is no `{missing}`"),
            LoadError::Version { found } => {
                write!(
                    f,
                    "the module has version {found} of the interface, this program {}",
                    crate::ABI_VERSION
                )
            }
            LoadError::Settings => write!(f, "settings that the module does not know"),
            LoadError::Parameter { position } => {
                write!(f, "the value of parameter {} is not what its type wants", position + 1)
            }
        }
    }
}

impl std::error::Error for LoadError {}
