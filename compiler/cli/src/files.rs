//! Paths given on the command line: folders opened, maps loaded.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::command_error::{CommandError, reason};

/// A file that was named, or found in a folder that was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    /// How it is opened and shown.
    pub(crate) path: PathBuf,
    /// The path below the folder that was named, or the file's name alone.
    pub(crate) below: PathBuf,
    /// Its size in bytes.
    pub(crate) size: u64,
}

/// The files themselves, and all files with one of these extensions in the folders, sorted, each once.
///
/// # Errors
/// If a path is not there or a folder can't be listed, or if there is no such file in a folder.
pub(crate) fn expand(paths: &[PathBuf], extensions: &[&str]) -> Result<Vec<Named>, CommandError> {
    let mut named = Vec::new();
    let mut seen = BTreeSet::new();
    for path in paths {
        let metadata = fs::metadata(path).map_err(|error| CommandError::read(path, error))?;
        let mut found = Vec::new();
        if metadata.is_dir() {
            search(path, path, extensions, &mut found)?;
            if found.is_empty() {
                let endings = extensions.iter().map(|e| format!("*.{e}")).collect::<Vec<_>>().join(", ");
                return Err(CommandError::Usage(format!(
                    "the folder {} has no files {endings}",
                    path.display()
                )));
            }
            found.sort_by(|a, b| a.below.cmp(&b.below));
        } else {
            let below = path.file_name().map(PathBuf::from).unwrap_or_else(|| path.clone());
            found.push(Named { path: path.clone(), below, size: metadata.len() });
        }
        // The same file named twice, or named and in a folder, is meant once.
        named.extend(found.into_iter().filter(|file| seen.insert(identity(&file.path))));
    }
    Ok(named)
}

fn search(
    root: &Path,
    folder: &Path,
    extensions: &[&str],
    found: &mut Vec<Named>,
) -> Result<(), CommandError> {
    for entry in fs::read_dir(folder).map_err(|error| CommandError::read(folder, error))? {
        let entry = entry.map_err(|error| CommandError::read(folder, error))?;
        let path = entry.path();
        let kind = entry.file_type().map_err(|error| CommandError::read(&path, error))?;
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        // A link to a folder is not followed: it may lead back here.
        if kind.is_dir() {
            search(root, &path, extensions, found)?;
        } else if has_extension(&path, extensions) {
            let metadata = fs::metadata(&path).map_err(|error| CommandError::read(&path, error))?;
            if metadata.is_file() {
                let below = path.strip_prefix(root).map(Path::to_path_buf).unwrap_or_else(|_| path.clone());
                found.push(Named { path, below, size: metadata.len() });
            }
        }
    }
    Ok(())
}

/// Whether the name ends in one of these, upper or lower case.
pub(crate) fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    path.extension()
        .and_then(|e| e.to_str())
        .is_some_and(|e| extensions.iter().any(|x| x.eq_ignore_ascii_case(e)))
}

/// The same for all paths that lead to one file.
pub(crate) fn identity(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf())
}

/// Reads a map for the compiler.
pub(crate) fn load(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| reason(&error))
}

/// The path of a map as the compiler takes it, so that a file has the same name when another one imports it: without `.`.
///
/// # Errors
/// If the file can't be opened, is a folder, or has a name that is no UTF-8.
pub(crate) fn map_path(path: &Path) -> Result<String, CommandError> {
    let metadata = fs::metadata(path).map_err(|error| CommandError::read(path, error))?;
    if metadata.is_dir() {
        return Err(CommandError::Usage(format!("{} is a folder; name the map to take", path.display())));
    }
    let plain: PathBuf = path.components().filter(|part| !matches!(part, Component::CurDir)).collect();
    let name = plain
        .to_str()
        .ok_or_else(|| CommandError::Usage(format!("the name {} is no UTF-8", path.display())))?;
    Ok(name.replace(std::path::MAIN_SEPARATOR, "/"))
}
