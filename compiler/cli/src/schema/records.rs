//! `mapwright schema import` and `mapwright schema guess`.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use mapwright_compiler::records::{self, Samples, record_name};

use super::args::{Guess, Import};
use crate::Outcome;
use crate::command_error::CommandError;
use crate::files::has_extension;
use crate::page;
use crate::terminal::Terminal;

/// Prints the records that a JSON Schema describes.
pub(super) fn import(options: &Import, terminal: &Terminal) -> Result<Outcome, CommandError> {
    let text = read(&options.file)?;
    let otherwise = of_file(&options.file);
    match records::import(&text, options.name.as_deref(), &otherwise) {
        Ok(made) => print(&made.to_string()),
        Err(error) => Ok(refused(&options.file, &error.to_string(), terminal)),
    }
}

/// Prints the record that all samples of a file are of.
pub(super) fn guess(options: &Guess, terminal: &Terminal) -> Result<Outcome, CommandError> {
    let text = read(&options.file)?;
    let name = options.name.clone().unwrap_or_else(|| of_file(&options.file));
    match records::guess(&text, samples(&options.file, &text), &name) {
        Ok(made) => print(&made.to_string()),
        Err(error) => Ok(refused(&options.file, &error.to_string(), terminal)),
    }
}

fn print(text: &str) -> Result<Outcome, CommandError> {
    page::write(text)?;
    Ok(Outcome::Fine)
}

fn refused(file: &Path, why: &str, terminal: &Terminal) -> Outcome {
    terminal.error(&format!("{}: {why}", file.display()));
    Outcome::Errors
}

fn read(file: &Path) -> Result<String, CommandError> {
    let mut text = String::new();
    let read = if file == Path::new("-") {
        io::stdin().lock().read_to_string(&mut text).map(|_| text)
    } else {
        fs::read_to_string(file)
    };
    read.map_err(|error| CommandError::read(file, error))
}

/// The name of a file without what stands behind its first dot.
fn of_file(file: &Path) -> String {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    record_name(name.split('.').next().unwrap_or_default())
}

/// By the name, else by the first letter.
fn samples(file: &Path, text: &str) -> Samples {
    let begins_json = text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']);
    if has_extension(file, &["csv"]) || !has_extension(file, &["json", "ndjson", "jsonl"]) && !begins_json {
        Samples::Csv
    } else {
        Samples::Json
    }
}
