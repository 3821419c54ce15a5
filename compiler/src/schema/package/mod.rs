//! FHIR packages: StructureDefinitions and ValueSets that a site adds to what the standard has.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `definition` | a profile as its rules: what it changes of its base |
//! | `read`, `manifest` | definitions from the JSON of a package |
//! | `terminology` | value sets of a package, expanded as far as it has the codes |
//! | `text` | one file for a package, written once and read whenever a map names it |
//! | `packages` | all packages of a folder: profiles and value sets by name |
//! | `error` | why a package is refused |
//!
//! What profiles mean is in `profile`. Nothing here opens a file: callers bring the texts.

mod definition;
mod error;
mod manifest;
mod packages;
mod read;
mod terminology;
#[cfg(test)]
mod tests;
mod text;

pub use definition::{BindingRule, Definition, Rule, TypeRule};
pub(in crate::schema) use error::Fault;
pub use error::PackageError;
pub use manifest::Manifest;
pub use packages::{Found, Packages};
pub use read::{Contents, File, read};

use super::ValueSet;
use std::collections::BTreeMap;

/// No file of a package is longer than this.
pub const MAX_FILE_BYTES: u64 = 32 << 20;
/// Nor is what is read of a package in all.
pub const MAX_PACKAGE_BYTES: u64 = 512 << 20;
/// Definitions with more elements are refused: the longest of the standard's own has 300.
pub(super) const MAX_ELEMENTS: usize = 20_000;
/// Where the definitions of the standard itself are.
pub(super) const CORE: &str = "http://hl7.org/fhir/StructureDefinition/";
/// A value set with more codes is open and has none, as those of the standard are.
pub(super) const MAX_CODES: usize = 2_000;

/// A package, as maps need it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Package {
    /// What it is, and what it was made of.
    pub manifest: Manifest,
    /// Its profiles by canonical URL.
    pub definitions: BTreeMap<String, Definition>,
    /// Its value sets by canonical URL.
    pub value_sets: BTreeMap<String, ValueSet>,
}

/// A canonical URL without the version behind it.
pub(super) fn without_version(canonical: &str) -> &str {
    canonical.split('|').next().unwrap_or_default()
}
