//! Why a package is refused.

use crate::diagnostic::Code;
use std::fmt;

/// Why a file of a package, or a profile in it, is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageError {
    /// What kind, for `mapwright explain`.
    pub code: Code,
    /// The file, as it is called in the package; or the profile.
    pub file: String,
    /// What is wrong with it.
    pub reason: String,
    /// What to do.
    pub help: String,
}

impl fmt::Display for PackageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error[{}]: {}: {}", self.code, self.file, self.reason)?;
        if self.help.is_empty() { Ok(()) } else { write!(f, "\n  help: {}", self.help) }
    }
}

impl std::error::Error for PackageError {}

/// The same where the file is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::schema) struct Fault {
    pub(in crate::schema) code: Code,
    pub(in crate::schema) reason: String,
    pub(in crate::schema) help: String,
}

impl Fault {
    pub(in crate::schema) fn new(code: Code, reason: impl Into<String>, help: impl Into<String>) -> Fault {
        Fault { code, reason: reason.into(), help: help.into() }
    }

    pub(in crate::schema) fn of(self, file: impl Into<String>) -> PackageError {
        PackageError { code: self.code, file: file.into(), reason: self.reason, help: self.help }
    }
}
