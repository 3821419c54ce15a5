//! The folder `mapwright-schemas` beside maps: one file for each package.

use std::fs;
use std::path::{Path, PathBuf};

use mapwright_compiler::schema::package::Package;

use crate::command_error::{CommandError, reason};

/// The name of the folder.
pub(crate) const FOLDER: &str = "mapwright-schemas";
/// What the names of its files end in.
const EXTENSION: &str = "jsonl";

/// The folder beside the maps of a folder.
pub(crate) fn folder_in(maps: &Path) -> PathBuf {
    if maps == Path::new(".") { PathBuf::from(FOLDER) } else { maps.join(FOLDER) }
}

/// The file of a package.
pub(crate) fn file_of(folder: &Path, package: &str) -> PathBuf {
    folder.join(format!("{package}.{EXTENSION}"))
}

/// The files of a folder, sorted by name; none if it is not there.
///
/// # Errors
/// If the folder is there and can't be listed.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, CommandError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(CommandError::read(folder, error)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| CommandError::read(folder, error))?.path();
        if path.extension().is_some_and(|extension| extension == EXTENSION) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The packages of a folder.
///
/// # Errors
/// If a file can't be read; the error of the first.
pub(crate) fn packages(folder: &Path) -> Result<Vec<Package>, CommandError> {
    files(folder)?
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).map_err(|error| CommandError::read(&path, error))?;
            let name = path.display().to_string();
            Package::from_text(&name, &text).map_err(|error| CommandError::Usage(error.to_string()))
        })
        .collect()
}

/// For the compiler: the files of all such folders beside a map and in the folders around it, the nearest last, so that its packages are meant.
pub(crate) fn packages_for(map: &str) -> Vec<(String, Result<String, String>)> {
    let map = Path::new(map);
    let absolute = fs::canonicalize(map).unwrap_or_else(|_| map.to_path_buf());
    let mut all = Vec::new();
    let around: Vec<&Path> = absolute.ancestors().skip(1).collect();
    for folder in around.into_iter().rev() {
        for path in files(&folder.join(FOLDER)).unwrap_or_default() {
            let text = fs::read_to_string(&path).map_err(|error| reason(&error));
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            all.push((format!("{FOLDER}/{name}"), text));
        }
    }
    all
}
