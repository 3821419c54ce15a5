//! `package.json`: what a package is called, and which FHIR it is for.

use super::error::Fault;
use crate::diagnostic::codes;
use crate::schema::Library;
use serde::{Deserialize, Serialize};

/// What a package is, and what it was made of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// `hl7.fhir.uv.ips`.
    pub name: String,
    /// `2.0.0`; empty where nothing says it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub version: String,
    /// The version of FHIR whose data it is checked against.
    pub fhir: String,
    /// The files that it was made of, for people.
    #[serde(default)]
    pub from: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PackageJson {
    name: String,
    #[serde(default)]
    version: String,
    #[serde(default, alias = "fhir-version-list")]
    fhir_versions: Vec<String>,
}

/// Reads a `package.json`. A version of FHIR that is given goes before its own.
pub(super) fn read(json: &str, fhir: Option<&str>) -> Result<Manifest, Fault> {
    let found: PackageJson = serde_json::from_str(json).map_err(|error| {
        Fault::new(codes::PACKAGE_JSON, format!("it is no manifest of a package: {error}"), "")
    })?;
    if !is_name(&found.name) {
        return Err(Fault::new(
            codes::PACKAGE_JSON,
            format!("`{}` is no name of a package", found.name.escape_debug()),
            "names are made of letters, digits, `.`, `-` and `_`",
        ));
    }
    let fhir = match fhir {
        Some(fhir) => known_version(fhir),
        None => found.fhir_versions.iter().find_map(|version| known_version(version)),
    };
    let Some(fhir) = fhir else {
        return Err(unknown_version(&found.fhir_versions.join(", ")));
    };
    Ok(Manifest { name: found.name, version: found.version, fhir, from: Vec::new() })
}

/// Letters, digits, `.`, `-` and `_`: a name is also that of a file.
pub(super) fn is_name(name: &str) -> bool {
    (1..=100).contains(&name.len())
        && !name.starts_with('.')
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b))
}

/// The version that there is data of: `4.0.1` for `4.0.0` and `4.0`, too.
pub(super) fn known_version(version: &str) -> Option<String> {
    let major_minor = |version: &str| {
        let mut parts = version.split('.');
        Some((parts.next()?.to_owned(), parts.next()?.to_owned()))
    };
    let wanted = major_minor(version)?;
    let mut known = Library::known().filter(|(standard, _)| *standard == "fhir");
    known.find(|(_, one)| major_minor(one).as_ref() == Some(&wanted)).map(|(_, one)| one.to_owned())
}

pub(super) fn unknown_version(said: &str) -> Fault {
    let known: Vec<&str> =
        Library::known().filter(|(standard, _)| *standard == "fhir").map(|(_, version)| version).collect();
    let reason = match said {
        "" => "it does not say which version of FHIR it is for".to_owned(),
        said => format!("it is for FHIR {said}, of which there is no data"),
    };
    Fault::new(
        codes::PACKAGE_FHIR_VERSION,
        reason,
        format!("say it with --fhir; there are {}", known.join(", ")),
    )
}
