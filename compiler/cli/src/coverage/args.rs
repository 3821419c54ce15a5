//! The command line of `mapwright coverage`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use mapwright_compiler::coverage;

/// Say which fields a map maps, ignores or leaves out, and which elements it sets.
///
/// For every field of every segment of the message (or of the record): where it goes, why it is ignored, or that the map says nothing of
/// it. For every element of what the map makes: where it comes from, or that it is never set. Called maps are followed. Segments of which
/// the map reads and ignores nothing are a line each.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mapwright coverage adt_a01.mw
  mapwright coverage adt_a01.mw --only unmapped
  mapwright coverage adt_a01.mw --details                 with components
  mapwright coverage adt_a01.mw --format html -o adt_a01.html
  mapwright coverage adt_a01.mw --deny-unmapped           for continuous integration
  mapwright coverage adt_a01.mw --deny-unmapped=all

Exit codes: 0 the report was made; 1 the map has errors, or fields are unmapped that --deny-unmapped
denies; 2 wrong usage, or a file that cannot be read or written.")]
pub(crate) struct CoverageArgs {
    /// The map
    #[arg(value_name = "MAP.mw")]
    pub(crate) map: PathBuf,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub(crate) format: Form,
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Only fields and elements of which this is true
    #[arg(long, value_enum)]
    pub(crate) only: Option<Only>,
    /// text: also the components of fields and the elements of datatypes; json and html always have them
    #[arg(long)]
    pub(crate) details: bool,
    /// Exit code 1 if a field is neither mapped nor ignored: of the segments that the map touches, or of all
    #[arg(long, value_name = "SCOPE", num_args = 0..=1, require_equals = true, default_missing_value = "touched")]
    #[arg(value_enum)]
    pub(crate) deny_unmapped: Option<Scope>,
    /// Report on the map with this name instead of the first
    #[arg(long = "map", value_name = "NAME")]
    pub(crate) name: Option<String>,
}

/// Form of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// Tables, for people
    Text,
    /// One JSON object, for programs
    Json,
    /// One page for browsers, that needs nothing else
    Html,
}

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Only {
    /// Fields of which the map says nothing, elements that are never set
    Unmapped,
    /// Fields that the map ignores
    Ignored,
    /// Fields that the map reads, elements that it sets
    Mapped,
}

/// Of which segments a field that is neither mapped nor ignored is an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Scope {
    /// Those of which the map reads or ignores something
    Touched,
    /// All of the message
    All,
}

impl From<Scope> for coverage::Scope {
    fn from(scope: Scope) -> coverage::Scope {
        match scope {
            Scope::Touched => coverage::Scope::Touched,
            Scope::All => coverage::Scope::All,
        }
    }
}
