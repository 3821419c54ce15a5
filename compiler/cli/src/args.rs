//! The command line: what can be asked for, and the help that says so.

use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::coverage::{CoverageArgs, Scope};
use crate::schema::SchemaArgs;
use crate::test::TestArgs;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default());

/// Checks, runs and compiles maps between health data formats.
#[derive(Debug, Parser)]
#[command(name = "mapwright", version, styles = STYLES, max_term_width = 100, after_help = EXAMPLES)]
#[command(propagate_version = true, subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Color::Auto, hide_possible_values = true)]
    #[arg(help = "When to use colour: auto, always or never")]
    pub(crate) color: Color,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Examples:
  mapwright run adt_a01.mw message.hl7 --pretty     map a message and print the result
  mapwright run adt_a01.mw inbox/ -o outbox/        map all messages of a folder
  mapwright check maps/                             find the mistakes in all maps of a folder
  mapwright fmt maps/                               give all maps of a folder the one layout
  mapwright test maps/                              run the tests of all maps of a folder
  mapwright build adt_a01.mw --target wasm -o adt_a01.wasm
  mapwright coverage adt_a01.mw                     what becomes of every field
  mapwright explain MW0301                          what a finding means and what to do
  mapwright schema show hl7v2@2.5.1 PID-3           what is known of a field

Exit codes: 0 all is well; 1 a map has errors, a message could not be mapped, a test failed,
or a name looked up is not there; 2 wrong usage, or a file that cannot be read or written.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Map messages or records
    Run(Run),
    /// Find the mistakes in maps
    Check(Check),
    /// Give maps the one layout
    Fmt(Fmt),
    /// Run the tests of maps
    Test(TestArgs),
    /// Compile a map to a WASM module or a Rust crate
    Build(Build),
    /// Say what a finding means
    Explain(Explain),
    /// Say which fields a map maps, ignores or leaves out, and which elements it sets
    Coverage(CoverageArgs),
    /// Look up what is known of HL7 v2 and FHIR, make record schemas, and add packages of profiles
    Schema(SchemaArgs),
}

/// Map messages or records.
///
/// Each input may hold one message or many: HL7 v2 messages one after the other, batch files (FHS, BHS), MLLP
/// framing, JSON objects, JSON lines, or CSV with a header. What a map reads, and so what its inputs are, the map says.
///
/// The output is one JSON document a line. A message that cannot be mapped is reported on standard error with its
/// file, number and place; all others still come out.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mapwright run adt_a01.mw message.hl7 --pretty
  mapwright run adt_a01.mw inbox/ -o outbox/
  mapwright run oru_r01.mw batch.hl7 --zone +01:00 > bundles.ndjson
  mapwright run adt_a01.mw inbox/ -o outbox/ --set Facility=https://hospital.example
  cat message.hl7 | mapwright run adt_a01.mw
  mapwright run clinic.mw registrations.csv --format csv -o charts.csv

Exit codes: 0 every message was mapped; 1 the map has errors or a message could not be mapped;
2 wrong usage, or a file that cannot be read or written.")]
pub(crate) struct Run {
    /// The map
    #[arg(value_name = "MAP.mw")]
    pub(crate) map: PathBuf,
    /// Files, folders (with all that is in them), or - for standard input, which is also read if nothing is named
    #[arg(value_name = "INPUT")]
    pub(crate) inputs: Vec<PathBuf>,
    /// Write to this file, or, if it is a folder or ends in /, one file for each input
    #[arg(short, long, value_name = "FILE|DIR")]
    pub(crate) output: Option<PathBuf>,
    /// Indent the output
    #[arg(short, long)]
    pub(crate) pretty: bool,
    /// Form of the output; csv is for maps whose target is a record
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub(crate) format: Format,
    /// What the inputs are, where neither the map nor their names and contents say it
    #[arg(long, value_enum)]
    pub(crate) input: Option<InputKind>,
    /// Run the map with this name instead of the first
    #[arg(long = "map", value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// Time zone of times that have none, such as +01:00
    #[arg(long, value_name = "ZONE", value_parser = zone, allow_hyphen_values = true)]
    pub(crate) zone: Option<[u8; 6]>,
    /// Set a parameter of the map; of one with keys NAME.KEY=VALUE
    #[arg(long, value_name = "NAME=VALUE")]
    pub(crate) set: Vec<String>,
    /// Settings in JSON: zone, parameters and others
    #[arg(long, value_name = "FILE.json")]
    pub(crate) settings: Option<PathBuf>,
    /// Show field values in findings (they may be health data)
    #[arg(long)]
    pub(crate) show_values: bool,
    /// How to report warnings and errors on standard error; with none errors are still shown
    #[arg(long, value_enum, default_value_t = Warnings::Text)]
    pub(crate) warnings: Warnings,
    /// At the end, list the fields that have a value in some message and that no row reads or ignores
    #[arg(long)]
    pub(crate) report: bool,
    /// Stop after the first message that cannot be mapped
    #[arg(long)]
    pub(crate) fail_fast: bool,
    /// Report errors only: no warnings, progress or summary
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

/// Find the mistakes in maps.
///
/// All independent mistakes of all files are reported in one run.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mapwright check adt_a01.mw
  mapwright check mappings/
  mapwright check mappings/ --format sarif > findings.sarif
  mapwright check adt_a01.mw --deny-unmapped
  mapwright check mappings/ --fix            mend what has only one meaning
  mapwright check mappings/ --fix --diff     show what that would change

Exit codes: 0 no errors (warnings are allowed); 1 errors; 2 wrong usage, or a file that cannot be read.")]
pub(crate) struct Check {
    /// Maps, or folders in which all .mw files are checked
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
    /// How findings are written; all but human go to standard output
    #[arg(long, value_enum, default_value_t = CheckFormat::Human)]
    pub(crate) format: CheckFormat,
    /// Mend what has only one meaning in the files, then report what is left
    #[arg(long)]
    pub(crate) fix: bool,
    /// With --fix: print the changes, and write nothing
    #[arg(long, requires = "fix")]
    pub(crate) diff: bool,
    /// Fields that are neither mapped nor ignored are errors: of the segments that a map touches, or of all
    #[arg(long, value_name = "SCOPE", num_args = 0..=1, require_equals = true, default_missing_value = "touched")]
    #[arg(value_enum)]
    pub(crate) deny_unmapped: Option<Scope>,
    /// No summary
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

/// Give maps the one layout.
///
/// Files are rewritten in place; what a map means does not change. A file with mistakes of syntax is left as it is, and
/// its mistakes are reported.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mapwright fmt adt_a01.mw
  mapwright fmt mappings/
  mapwright fmt mappings/ --check            write nothing; exit code 1 if a file would change
  mapwright fmt mappings/ --check --diff     show what would change
  mapwright fmt - < draft.mw > adt_a01.mw

Exit codes: 0 done, or nothing to do; 1 a file has mistakes of syntax, or with --check would change;
2 wrong usage, or a file that cannot be read or written.")]
pub(crate) struct Fmt {
    /// Maps, folders in which all .mw files are formatted, or - for standard input to standard output
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
    /// Write nothing, and print the names of the files that would change
    #[arg(long)]
    pub(crate) check: bool,
    /// With --check: print the changes instead of the names
    #[arg(long, requires = "check")]
    pub(crate) diff: bool,
    /// No names of changed files, and no summary
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

/// Compile a map.
///
/// wasm: a module without imports, for wasmtime, Node, browsers and others. rust: a crate that builds on its own.
/// ir: the typed intermediate form, to read.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mapwright build adt_a01.mw --target wasm -o adt_a01.wasm
  mapwright build adt_a01.mw --target rust -o adt-a01/
  mapwright build adt_a01.mw --target rust -o adt-a01/ --runtime ../mapwright/runtime
  mapwright build adt_a01.mw --target ir

Exit codes: 0 built; 1 the map has errors; 2 wrong usage, or a file that cannot be read or written.")]
pub(crate) struct Build {
    /// The map
    #[arg(value_name = "MAP.mw")]
    pub(crate) map: PathBuf,
    /// What to make
    #[arg(short, long, value_enum)]
    pub(crate) target: Target,
    /// Where to write it: a file for wasm and ir (standard output if not given), a folder for rust
    #[arg(short, long, value_name = "PATH", required_if_eq_any = [("target", "wasm"), ("target", "rust")])]
    pub(crate) output: Option<PathBuf>,
    /// Compile the map with this name instead of the first
    #[arg(long = "map", value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// rust: depend on the runtime in this folder instead of putting a copy into the crate
    #[arg(long, value_name = "PATH")]
    pub(crate) runtime: Option<PathBuf>,
    /// Write into a folder even if it holds files that mapwright did not write
    #[arg(long)]
    pub(crate) force: bool,
}

/// Say what a finding means, with an example; without a code, list all of them.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mapwright explain MW0301
  mapwright explain")]
pub(crate) struct Explain {
    /// Such as MW0301
    pub(crate) code: Option<String>,
}

/// Form of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One JSON document a line
    Json,
    /// One row a document, after a header
    Csv,
}

/// How findings about maps are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// With the lines of the map, for people
    Human,
    /// One line each, with file:line:column before it
    Concise,
    /// One JSON object a line
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Workflow commands of GitHub Actions
    Github,
}

/// What an input is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputKind {
    /// HL7 v2 messages
    Hl7,
    /// JSON objects, also one a line
    Json,
    /// Rows after a header
    Csv,
}

/// How findings at run time are reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Warnings {
    /// One line each
    Text,
    /// One JSON object a line
    Json,
    /// Errors only
    None,
}

/// What to make of a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Target {
    /// A WASM module
    Wasm,
    /// A Rust crate
    Rust,
    /// The intermediate form
    Ir,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On terminals, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// A time zone as ISO 8601 writes it: `+01:00`; `Z` is `+00:00`.
fn zone(text: &str) -> Result<[u8; 6], String> {
    let wrong = || "a zone is written like +01:00, -05:30 or Z".to_string();
    if text == "Z" {
        return Ok(*b"+00:00");
    }
    let bytes: [u8; 6] = text.as_bytes().try_into().map_err(|_| wrong())?;
    let [sign, h1, h2, b':', m1, m2] = bytes else { return Err(wrong()) };
    let digits = [h1, h2, m1, m2].iter().all(u8::is_ascii_digit);
    let hours = (h1.wrapping_sub(b'0')).wrapping_mul(10).wrapping_add(h2.wrapping_sub(b'0'));
    if matches!(sign, b'+' | b'-') && digits && hours <= 14 && m1 <= b'5' { Ok(bytes) } else { Err(wrong()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn zones() {
        assert_eq!(zone("+01:00").as_ref(), Ok(b"+01:00"));
        assert_eq!(zone("-05:30").as_ref(), Ok(b"-05:30"));
        assert_eq!(zone("Z").as_ref(), Ok(b"+00:00"));
        for wrong in ["", "1", "+1:00", "+0100", "+15:00", "+01:60", "01:00", "+ab:cd", "+01:0ä"] {
            assert!(zone(wrong).is_err(), "{wrong}");
        }
    }
}
