//! `mapwright schema list` and `remove`: the packages that maps of a folder can name.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::Args;

use super::folder::{file_of, folder_in, packages};
use crate::Outcome;
use crate::command_error::CommandError;
use crate::terminal::Terminal;

/// List the packages that maps of a folder can name, with their profiles.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// The folder of the maps
    #[arg(long, value_name = "DIR", default_value = ".")]
    into: PathBuf,
    /// Their profiles too
    #[arg(long)]
    profiles: bool,
}

/// Remove a package.
#[derive(Debug, Args)]
pub(crate) struct Remove {
    /// Its name, as `schema list` shows it
    #[arg(value_name = "PACKAGE")]
    name: String,
    /// The folder of the maps
    #[arg(long, value_name = "DIR", default_value = ".")]
    into: PathBuf,
}

/// Prints a line for each package.
pub(super) fn list(options: &List) -> Result<Outcome, CommandError> {
    let mut text = String::new();
    for package in packages(&folder_in(&options.into))? {
        let manifest = &package.manifest;
        let title = format!("{} {}", manifest.name, manifest.version);
        let (profiles, from) = (package.definitions.len(), manifest.from.join(", "));
        let _ =
            writeln!(text, "{}  FHIR {}  {profiles} profiles  from {from}", title.trim_end(), manifest.fhir);
        if options.profiles {
            for definition in package.definitions.values() {
                let _ = writeln!(text, "  {:<24} {}", definition.type_name, definition.short_name());
            }
        }
    }
    io::stdout().lock().write_all(text.as_bytes()).map_err(CommandError::stdout)?;
    Ok(Outcome::Fine)
}

/// Deletes the file of a package.
pub(super) fn remove(options: &Remove, terminal: &Terminal) -> Result<Outcome, CommandError> {
    let folder = folder_in(&options.into);
    let names: Vec<String> = packages(&folder)?.into_iter().map(|package| package.manifest.name).collect();
    if !names.contains(&options.name) {
        let known = if names.is_empty() {
            "there are none".to_string()
        } else {
            format!("there are {}", names.join(", "))
        };
        return Err(CommandError::Usage(format!(
            "there is no package {}; {known}",
            options.name.escape_debug()
        )));
    }
    let path = file_of(&folder, &options.name);
    fs::remove_file(&path).map_err(|error| CommandError::write(&path, error))?;
    terminal.line(&format!("removed {}", options.name));
    Ok(Outcome::Fine)
}
