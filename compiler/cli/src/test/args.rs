//! The options of `mapwright test`.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Run the tests of maps.
///
/// Tests are `test` blocks in maps, and messages in a folder beside a map, `adt_a01.tests/` for `adt_a01.mw`: of
/// `admit.hl7` the output is to be `admit.expected.json`, and the findings `admit.expected.findings`. What tests give
/// and get is shown where they fail.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mapwright test                               all tests of all maps of this folder
  mapwright test adt_a01.mw --filter \"date\"    those that have this in their name
  mapwright test mappings/ --accept            write the files that are expected anew
  mapwright test mappings/ --format junit > results.xml
  mapwright test mappings/ --list

Exit codes: 0 all passed; 1 a test failed, or a map that has tests has errors; 2 wrong usage,
no test was found, or a file that cannot be read or written.")]
pub(crate) struct TestArgs {
    /// Maps, or folders in which all .mw files are looked through; the current folder if nothing is named
    #[arg(value_name = "PATH", default_value = ".")]
    pub(crate) paths: Vec<PathBuf>,
    /// Only tests that have this in their name, or in that of their file
    #[arg(long, value_name = "TEXT")]
    pub(crate) filter: Option<String>,
    /// Write the files that are expected anew where what comes out differs; what is in maps is not changed
    #[arg(long, conflicts_with = "list")]
    pub(crate) accept: bool,
    /// List the tests, and run none
    #[arg(long)]
    pub(crate) list: bool,
    /// How results are written
    #[arg(long, value_enum, default_value_t = Form::Human)]
    pub(crate) format: Form,
    /// How many tests run at once; as many as there are processors if not said
    #[arg(short, long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,
    /// No progress, and of human results only what failed
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

/// How results are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// What failed, with the differences, for people
    Human,
    /// One line for each failure, with file:line before it
    Concise,
    /// One JSON object a line
    Json,
    /// JUnit XML
    Junit,
}
