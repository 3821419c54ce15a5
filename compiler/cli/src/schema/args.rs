//! The command line of `mapwright schema`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::version::Asked;

/// Look up what is known of HL7 v2 and FHIR, make record schemas, and add packages of profiles.
#[derive(Debug, Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
#[command(after_help = "\
Examples:
  mapwright schema show hl7v2@2.5.1 PID-3           a field, its type and components
  mapwright schema show fhir@4.0.1 Patient.contact  an element
  mapwright schema diff hl7v2@2.3 hl7v2@2.5.1 PID   what changed from one version to another
  mapwright schema search birth                     names that have a word
  mapwright schema counts                           how much is known of each version
  mapwright schema import patient.schema.json       a record of a map from a JSON Schema
  mapwright schema guess registrations.csv          a record of a map from samples
  mapwright schema add hl7.fhir.uv.ips.tgz          profiles as types for the maps of this folder

Exit codes: 0 it was found or made; 1 there is no such name, or no record can be made of the file;
2 wrong usage, an unknown standard or version, or a file that cannot be read.")]
pub(crate) struct SchemaArgs {
    #[command(subcommand)]
    pub(crate) command: Schema,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Schema {
    /// Show a structure, field, element, table, value set, extension or trigger event
    Show(Show),
    /// Show what differs between two versions of a standard
    Diff(Diff),
    /// Find fields, elements, structures, tables and extensions by words of their names
    Search(Search),
    /// Show how much is known of each version, beside how much its sources have
    Counts(Counts),
    /// Make record schemas from a JSON Schema
    Import(Import),
    /// Guess a record schema from sample records, for you to correct
    Guess(Guess),
    /// Add a FHIR package, or single profiles, for the maps of a folder
    Add(super::add::Add),
    /// List the packages that maps of a folder can name
    List(super::list::List),
    /// Remove a package
    Remove(super::list::Remove),
}

/// Show a structure, field, element, table, value set, extension or trigger event.
///
/// Without a version the newest that has the name is shown, and said. Without a name all structures of the version are listed.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mapwright schema show hl7v2@2.5.1 PID
  mapwright schema show hl7v2@2.5.1 PID-3.4
  mapwright schema show hl7v2@2.5.1 ORU_R01
  mapwright schema show hl7v2@2.5.1 ADT^A04
  mapwright schema show hl7v2@2.5.1 XPN
  mapwright schema show hl7v2@2.5.1 table 0001
  mapwright schema show fhir@4.0.1 Patient.contact.name
  mapwright schema show fhir@4.0.1 Observation.valueQuantity
  mapwright schema show fhir@4.0.1 ValueSet administrative-gender
  mapwright schema show fhir@4.0.1 extension patient-birthPlace
  mapwright schema show fhir@4.0.1 ConceptMap cm-administrative-gender-v2
  mapwright schema show fhir HumanName --format json

Exit codes: 0 it was found; 1 there is no such name; 2 wrong usage, or an unknown standard or version.")]
pub(crate) struct Show {
    /// The standard and its version: hl7v2@2.5.1, fhir@4.0.1, or hl7v2, fhir for the newest
    #[arg(value_name = "STANDARD[@VERSION]")]
    pub(crate) library: Asked,
    /// A path such as PID-3.4 or Patient.contact; or table, ValueSet, extension or ConceptMap with a number, URL or last part of one
    #[arg(value_name = "NAME", num_args = 0..=2)]
    pub(crate) name: Vec<String>,
    #[command(flatten)]
    pub(crate) output: Output,
}

/// Show what differs between two versions of a standard.
///
/// With a name: the members that were added, removed, withdrawn or changed; of a message or resource also those of its groups or
/// elements. Without one, all structures that differ, with numbers.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mapwright schema diff hl7v2@2.3 hl7v2@2.5.1 PID
  mapwright schema diff hl7v2@2.3 hl7v2@2.5.1 ORU_R01
  mapwright schema diff hl7v2@2.5.1 hl7v2@2.8.2 table 0001
  mapwright schema diff fhir@4.0.1 fhir@5.0.0 Patient
  mapwright schema diff fhir@4.0.1 fhir@5.0.0

Exit codes: 0 it was compared, whether there are differences or not; 1 neither version has such a name;
2 wrong usage, or an unknown standard or version.")]
pub(crate) struct Diff {
    /// The older version, such as hl7v2@2.3
    #[arg(value_name = "OLD")]
    pub(crate) old: Asked,
    /// The newer version, such as hl7v2@2.5.1
    #[arg(value_name = "NEW")]
    pub(crate) new: Asked,
    /// A structure; or table or ValueSet with a number, URL or last part of one
    #[arg(value_name = "NAME", num_args = 0..=2)]
    pub(crate) name: Vec<String>,
    #[command(flatten)]
    pub(crate) output: Output,
}

/// Find fields, elements, structures, tables and extensions by words of their names.
///
/// All words must be there, in any order, as words or parts of words; a path (PID-7) or a table number (0001) may be given too. Best first.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mapwright schema search birth
  mapwright schema search \"date of birth\" --in hl7v2@2.5.1
  mapwright schema search 0001 --in hl7v2@2.5.1
  mapwright schema search marital --in fhir --format json

Exit codes: 0 something was found; 1 nothing was; 2 wrong usage, or an unknown standard or version.")]
pub(crate) struct Search {
    /// What to look for
    #[arg(value_name = "WORD", required = true)]
    pub(crate) words: Vec<String>,
    /// Only in this version; without it, in the newest of each standard
    #[arg(long = "in", value_name = "STANDARD[@VERSION]")]
    pub(crate) library: Option<Asked>,
    /// How many to show of each standard; 0 is all
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub(crate) limit: usize,
    #[command(flatten)]
    pub(crate) output: Output,
}

/// Show how much is known of each version, beside how much its sources have.
///
/// Sources count in their own way: withdrawn fields or not, groups that another source has under another name.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mapwright schema counts
  mapwright schema counts hl7v2@2.5.1
  mapwright schema counts fhir --format json")]
pub(crate) struct Counts {
    /// Only this standard, or this version of it
    #[arg(value_name = "STANDARD[@VERSION]")]
    pub(crate) library: Option<Asked>,
    #[command(flatten)]
    pub(crate) output: Output,
}

/// Make record schemas from a JSON Schema.
///
/// They are written to standard output. What a record cannot say (patterns, bounds, alternatives) stands beside its field as a comment.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mapwright schema import registration.schema.json
  mapwright schema import registration.schema.json --name Registration > registration.mw

Exit codes: 0 made; 1 no record can be made of it; 2 wrong usage, or a file that cannot be read.")]
pub(crate) struct Import {
    /// A JSON Schema, or - for standard input
    #[arg(value_name = "FILE.json")]
    pub(crate) file: PathBuf,
    /// What to call the record; without it the schema's title or the name of the file
    #[arg(long, value_name = "NAME", value_parser = record_name)]
    pub(crate) name: Option<String>,
}

/// Guess a record schema from sample records, for you to correct.
///
/// It is written to standard output. What the samples leave open (which of two numbers is the month) stands beside its field as a comment.
/// No value of the samples is shown.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mapwright schema guess registrations.csv
  mapwright schema guess charts.ndjson --name Chart > chart.mw

Exit codes: 0 made; 1 the file has no records or is broken; 2 wrong usage, or a file that cannot be read.")]
pub(crate) struct Guess {
    /// Records: CSV with a header, JSON objects, an array of them, or one a line
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// What to call the record; without it the name of the file
    #[arg(long, value_name = "NAME", value_parser = record_name)]
    pub(crate) name: Option<String>,
}

/// A name that a map can have.
fn record_name(text: &str) -> Result<String, String> {
    if text.is_empty() || text.chars().any(char::is_control) {
        return Err("a record needs a name, without control characters".to_owned());
    }
    Ok(text.to_owned())
}

/// How the answer is written.
#[derive(Debug, Args)]
pub(crate) struct Output {
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub(crate) format: Form,
}

/// Form of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// For people
    Text,
    /// For programs
    Json,
}
