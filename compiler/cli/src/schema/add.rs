//! `mapwright schema add`: a FHIR package, or single profiles, for the maps of a folder.

use std::fs;
use std::path::PathBuf;

use clap::Args;
use mapwright_compiler::diagnostic::codes;
use mapwright_compiler::schema::package::{self, Contents, Package, PackageError, Packages};
use mapwright_compiler::schema::{Library, Profiles};

use super::folder::{file_of, folder_in, packages};
use super::package_files;
use crate::Outcome;
use crate::command_error::CommandError;
use crate::terminal::{Style, Terminal};

/// Add a FHIR package, or single profiles, for the maps of a folder.
///
/// A package is a .tgz file as npm or a FHIR registry gives it, or a folder with a package.json. From then on
/// `fhir "PACKAGE" NAME` is a type in the maps of that folder and of all folders in it. Nothing is fetched: the
/// packages that a package needs are added before it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mapwright schema add hl7.fhir.uv.ips-2.0.0.tgz
  mapwright schema add clinic-profiles/ --name clinic --fhir 4.0.1
  mapwright schema add patient-profile.json encounter-profile.json --name clinic --into maps/

Exit codes: 0 it was added; 1 something in it has no meaning, and nothing was added;
2 wrong usage, or a file that cannot be read or written.")]
pub(crate) struct Add {
    /// A .tgz, a folder, or StructureDefinitions, ValueSets and CodeSystems as .json files
    #[arg(value_name = "PACKAGE", required = true)]
    paths: Vec<PathBuf>,
    /// The folder of the maps
    #[arg(long, value_name = "DIR", default_value = ".")]
    into: PathBuf,
    /// What maps call it; needed where there is no package.json
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The version of FHIR that it is for, if it does not say so itself
    #[arg(long, value_name = "VERSION")]
    fhir: Option<String>,
    /// Leave out the profiles that have no meaning, and add the others
    #[arg(long)]
    without_broken: bool,
}

/// Reads the package, checks all profiles in it, and writes its file.
pub(super) fn add(options: &Add, terminal: &Terminal) -> Result<Outcome, CommandError> {
    if !options.into.is_dir() {
        return Err(CommandError::Usage(format!("there is no folder {}", options.into.display())));
    }
    let folder = folder_in(&options.into);
    let contents = match contents(options)? {
        Ok(contents) => contents,
        Err(error) => return Ok(refused(terminal, &[error])),
    };
    let known = Packages::new(packages(&folder)?);
    let (mut added, mut errors) = package::read(&contents, &|url| is_known(&known, url));
    added.manifest.from = options.paths.iter().map(|path| package_files::name(path)).collect();
    added.manifest.from.sort();
    if errors.is_empty() && added.definitions.is_empty() && added.value_sets.is_empty() {
        errors.push(PackageError {
            code: codes::NOT_A_PACKAGE,
            file: added.manifest.from.join(", "),
            reason: "there is no profile in it, and no value set".to_owned(),
            help: "StructureDefinitions and ValueSets are read; logical models and examples are not"
                .to_owned(),
        });
    }
    if added.manifest.name.is_empty() {
        return Ok(refused(terminal, &errors));
    }
    loop {
        let faults = faults(&known, &added)?;
        let (broken, faults): (Vec<String>, Vec<PackageError>) = faults.into_iter().unzip();
        errors.extend(faults);
        // What is made to cost much is not tried again and again.
        let too_large = errors.iter().any(|error| error.code == codes::PACKAGE_TOO_LARGE);
        if too_large {
            return Ok(refused(terminal, &errors));
        }
        if broken.is_empty() || !options.without_broken {
            break;
        }
        // What is based on a profile that is left out has no base.
        added.definitions.retain(|url, _| !broken.contains(url));
    }
    if !errors.is_empty() && !options.without_broken {
        return Ok(refused(terminal, &errors));
    }
    errors.iter().for_each(|error| terminal.line(&format!("{error}")));
    fs::create_dir_all(&folder).map_err(|error| CommandError::write(&folder, error))?;
    let path = file_of(&folder, &added.manifest.name);
    fs::write(&path, added.to_text()).map_err(|error| CommandError::write(&path, error))?;
    let manifest = &added.manifest;
    let title = format!("{} {}", manifest.name, manifest.version);
    terminal.line(&format!(
        "{} for FHIR {}: {}, {}, in {}",
        terminal.paint(Style::Strong, title.trim_end()),
        manifest.fhir,
        counted(added.definitions.len(), "profile"),
        counted(added.value_sets.len(), "value set"),
        path.display()
    ));
    Ok(Outcome::Fine)
}

fn contents(options: &Add) -> Result<Result<Contents, PackageError>, CommandError> {
    let mut all = Contents::default();
    for path in &options.paths {
        match package_files::read(path)? {
            Ok(one) => {
                if all.manifest.is_some() && one.manifest.is_some() {
                    return Err(CommandError::Usage(
                        "one package at a time; single files may be many".to_string(),
                    ));
                }
                all.manifest = all.manifest.or(one.manifest);
                all.files.extend(one.files);
            }
            Err(error) => return Ok(Err(error)),
        }
    }
    all.files.sort_by(|a, b| a.name.cmp(&b.name));
    all.name.clone_from(&options.name);
    all.fhir.clone_from(&options.fhir);
    Ok(Ok(all))
}

/// A definition of the standard, or of a package that was added before. Which version of FHIR it is for is not known yet.
fn is_known(known: &Packages, url: &str) -> bool {
    known.definition(url).is_some() || url.starts_with("http://hl7.org/fhir/StructureDefinition/")
}

fn faults(known: &Packages, added: &Package) -> Result<Vec<(String, PackageError)>, CommandError> {
    let library = Library::open("fhir", &added.manifest.fhir)
        .map_err(|_| CommandError::Internal(format!("no data for FHIR {}", added.manifest.fhir)))?;
    let mut all = known.clone();
    all.add(added.clone());
    Ok(Profiles::new(all, library).faults(added))
}

fn refused(terminal: &Terminal, errors: &[PackageError]) -> Outcome {
    let mut errors = errors.to_vec();
    errors.sort_by(|a, b| a.file.cmp(&b.file));
    errors.iter().for_each(|error| terminal.line(&format!("{error}")));
    terminal.line(&format!("nothing was added: {}", counted(errors.len(), "error")));
    Outcome::Errors
}

fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}
