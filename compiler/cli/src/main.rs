//! The `mapwright` command: files, terminal and exit codes around the compiler and the host. No mapping logic.

mod args;
mod build;
mod check;
mod command_error;
mod coverage;
mod engine;
mod explain;
mod files;
mod findings;
mod fmt;
mod inputs;
mod not_read;
mod outputs;
mod page;
mod progress;
mod rewrite;
mod run;
mod schema;
mod settings;
mod terminal;
mod test;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Cli, Command};
use crate::command_error::CommandError;
use crate::terminal::Terminal;

/// What became of a command that could be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Exit code 0.
    Fine,
    /// Exit code 1: maps or messages have errors, and they were reported.
    Errors,
    /// Exit code 2: a file could not be read or written, and that was reported; everything else was done.
    Incomplete,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let terminal = Terminal::new(cli.color);
    let done = match &cli.command {
        Command::Run(options) => run::run(options, &terminal),
        Command::Check(options) => check::check(options, &terminal),
        Command::Fmt(options) => fmt::fmt(options, &terminal),
        Command::Test(options) => test::test(options, &terminal),
        Command::Build(options) => build::build(options, &terminal),
        Command::Explain(options) => explain::explain(options),
        Command::Coverage(options) => coverage::coverage(options, &terminal),
        Command::Schema(options) => schema::schema(&options.command, &terminal),
    };
    match done {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Errors) => ExitCode::from(1),
        Ok(Outcome::Incomplete) => ExitCode::from(2),
        // Whoever reads the output has seen enough.
        Err(CommandError::OutputClosed) => ExitCode::SUCCESS,
        Err(error) => {
            terminal.error(&error.to_string());
            ExitCode::from(2)
        }
    }
}
