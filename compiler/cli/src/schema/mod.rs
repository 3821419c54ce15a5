//! `mapwright schema`: what is known of the standards, for people and for programs; record schemas from other files; and packages of profiles.
//!
//! What a name stands for, what differs and what is found is the compiler's to say; here it is printed.

mod add;
mod args;
mod counts;
mod diff;
mod facts;
mod folder;
mod list;
mod not_found;
mod package_files;
mod records;
mod search;
mod show;
mod version;

use mapwright_compiler::schema::Among;
use serde::Serialize;

use crate::Outcome;
use crate::command_error::CommandError;
use crate::page;
use crate::terminal::Terminal;

use args::Schema;
pub(crate) use args::SchemaArgs;
pub(crate) use folder::packages_for;

/// Answers what was asked of the schemas.
pub(crate) fn schema(command: &Schema, terminal: &Terminal) -> Result<Outcome, CommandError> {
    match command {
        Schema::Show(options) => show::show(options, terminal),
        Schema::Diff(options) => diff::diff(options, terminal),
        Schema::Search(options) => search::search(options, terminal),
        Schema::Counts(options) => counts::counts(options, terminal),
        Schema::Import(options) => records::import(options, terminal),
        Schema::Guess(options) => records::guess(options, terminal),
        Schema::Add(options) => add::add(options, terminal),
        Schema::List(options) => list::list(options),
        Schema::Remove(options) => list::remove(options, terminal),
    }
}

/// The words that may stand before a name, and where it is then looked for.
const AMONG: &[(&str, Among)] = &[
    ("table", Among::ValueSets),
    ("ValueSet", Among::ValueSets),
    ("extension", Among::Extensions),
    ("ConceptMap", Among::ConceptMaps),
];

/// `PID-3`, `table 0001`: where to look for which name; `None` if there is no name.
fn asked_name(words: &[String]) -> Result<Option<(Among, &str)>, CommandError> {
    match words {
        [] => Ok(None),
        [name] => Ok(Some((Among::All, name))),
        [word, name, ..] => {
            let among = AMONG.iter().find(|(known, _)| known.eq_ignore_ascii_case(word));
            let (_, among) = among.ok_or_else(|| {
                let known: Vec<&str> = AMONG.iter().map(|(known, _)| *known).collect();
                CommandError::Usage(format!(
                    "before a name may stand {}, not {}",
                    known.join(", "),
                    word.escape_debug()
                ))
            })?;
            Ok(Some((*among, name)))
        }
    }
}

/// Prints an answer for programs.
fn print_json(answer: &impl Serialize) -> Result<(), CommandError> {
    let text =
        serde_json::to_string_pretty(answer).map_err(|error| CommandError::Internal(error.to_string()))?;
    page::write(&(text + "\n"))
}

/// `1 field`, `2 fields`.
fn counted(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
