//! `hl7v2@2.5.1`: which version of which standard is asked for.

use std::convert::Infallible;
use std::str::FromStr;
use std::sync::Arc;

use mapwright_compiler::diagnostic::suggest::did_you_mean;
use mapwright_compiler::schema::{Among, History, Library};

use crate::command_error::CommandError;

/// A standard, and the version if one was named.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(super) standard: String,
    pub(super) version: Option<String>,
}

impl FromStr for Asked {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Asked, Infallible> {
        let (standard, version) = text.split_once('@').map_or((text, None), |(s, v)| (s, Some(v)));
        Ok(Asked { standard: standard.to_owned(), version: version.map(str::to_owned) })
    }
}

impl Asked {
    /// The versions that may be meant, newest first: the one that was named, or all.
    pub(super) fn libraries(&self) -> Result<Vec<Arc<Library>>, CommandError> {
        let history = History::of(&self.standard).ok_or_else(|| self.unknown_standard())?;
        match &self.version {
            None => Ok(history.libraries().iter().rev().cloned().collect()),
            Some(version) => {
                let known = history.libraries();
                let found = known.iter().find(|library| library.version() == version).cloned();
                Ok(vec![found.ok_or_else(|| self.unknown_version(version, known))?])
            }
        }
    }

    /// The version that was named, or the newest.
    pub(super) fn library(&self) -> Result<Arc<Library>, CommandError> {
        self.libraries()?.into_iter().next().ok_or_else(|| self.unknown_standard())
    }

    fn unknown_standard(&self) -> CommandError {
        let mut known: Vec<&str> = Library::known().map(|(standard, _)| standard).collect();
        known.dedup();
        let wanted = self.standard.escape_debug();
        let has_it = |standard: &&&str| {
            let libraries = History::of(standard).map(|history| history.libraries().to_vec());
            libraries.iter().flatten().any(|library| library.look_up(Among::All, &self.standard).is_ok())
        };
        let help = match (known.iter().find(has_it), did_you_mean(&self.standard, known.iter().copied())) {
            (Some(standard), _) => format!("did you mean {standard} {wanted}?"),
            (None, Some(near)) => format!("did you mean {near}?"),
            (None, None) => format!("the standards are {}", known.join(" and ")),
        };
        CommandError::Usage(format!("there is no standard {wanted}; {help}"))
    }

    fn unknown_version(&self, version: &str, known: &[Arc<Library>]) -> CommandError {
        let known: Vec<&str> = known.iter().map(|library| library.version()).collect();
        CommandError::Usage(format!(
            "there is no version {} of {}; known versions: {}",
            version.escape_debug(),
            self.standard,
            known.join(", ")
        ))
    }
}
