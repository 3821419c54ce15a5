//! `mapwright schema`: what maps are checked against.

mod add;
mod folder;
mod list;
mod package_files;

use clap::{Args, Subcommand};

use crate::Outcome;
use crate::command_error::CommandError;
use crate::terminal::Terminal;

pub(crate) use folder::packages_for;

/// What maps are checked against: standards, and packages of profiles.
#[derive(Debug, Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct Schema {
    #[command(subcommand)]
    command: SchemaCommand,
}

#[derive(Debug, Subcommand)]
enum SchemaCommand {
    /// Add a FHIR package, or single profiles, for the maps of a folder
    Add(add::Add),
    /// List the packages that maps of a folder can name
    List(list::List),
    /// Remove a package
    Remove(list::Remove),
}

/// Does what is asked for.
pub(crate) fn schema(options: &Schema, terminal: &Terminal) -> Result<Outcome, CommandError> {
    match &options.command {
        SchemaCommand::Add(options) => add::add(options, terminal),
        SchemaCommand::List(options) => list::list(options),
        SchemaCommand::Remove(options) => list::remove(options, terminal),
    }
}
