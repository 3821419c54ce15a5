//! Reads what a package is made of: a `.tgz`, a folder, or single JSON files.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use flate2::read::GzDecoder;
use mapwright_compiler::diagnostic::codes;
use mapwright_compiler::schema::package::{self, Contents, MAX_FILE_BYTES, MAX_PACKAGE_BYTES, PackageError};

use crate::command_error::{CommandError, reason};

/// No package has as many files.
const MAX_FILES: usize = 100_000;

/// What a path has, with an error for what is no package.
pub(super) fn read(path: &Path) -> Result<Result<Contents, PackageError>, CommandError> {
    let metadata = fs::metadata(path).map_err(|error| CommandError::read(path, error))?;
    if metadata.is_dir() {
        return folder(path);
    }
    let mut file = File::open(path).map_err(|error| CommandError::read(path, error))?;
    let mut first = [0; 2];
    let read = file.read(&mut first).map_err(|error| CommandError::read(path, error))?;
    let file = File::open(path).map_err(|error| CommandError::read(path, error))?;
    if first.get(..read) == Some(&[0x1f, 0x8b]) {
        return Ok(tgz(file, path));
    }
    if path.extension().is_none_or(|extension| !extension.eq_ignore_ascii_case("json")) {
        return Ok(Err(refused(path, "it is no gzipped tar file, no folder and no .json file")));
    }
    let mut contents = Contents::default();
    let text = bounded(file, metadata.len()).map_err(|error| CommandError::read(path, error))?;
    Ok(match text {
        Some(text) => {
            contents.files.push(package::File { name: name(path), text });
            Ok(contents)
        }
        None => Err(too_large(&name(path))),
    })
}

fn tgz(file: File, path: &Path) -> Result<Contents, PackageError> {
    let mut contents = Contents::default();
    let mut left = MAX_PACKAGE_BYTES;
    let not_tar = |error: io::Error| refused(path, &format!("it is no gzipped tar file: {}", reason(&error)));
    // Whatever an archive says of itself, no more is taken out of it.
    let mut archive = tar::Archive::new(GzDecoder::new(file).take(MAX_PACKAGE_BYTES));
    for (count, entry) in archive.entries().map_err(not_tar)?.enumerate() {
        let entry = entry.map_err(not_tar)?;
        let inside = entry.path().map_err(not_tar)?.into_owned();
        let Some(inside) = inside.to_str().map(|path| path.trim_start_matches("./").to_owned()) else {
            continue;
        };
        if count > MAX_FILES {
            return Err(too_large(&name(path)));
        }
        // What is in further folders are examples and papers.
        let Some(own) = inside.strip_prefix("package/").filter(|own| is_wanted(own)) else { continue };
        if !entry.header().entry_type().is_file() {
            continue;
        }
        let size = entry.size();
        if size > left {
            return Err(too_large(&name(path)));
        }
        left -= size;
        let Some(text) = bounded(entry, size).map_err(not_tar)? else { return Err(too_large(own)) };
        put(&mut contents, own, text);
    }
    whole(contents, path)
}

fn folder(path: &Path) -> Result<Result<Contents, PackageError>, CommandError> {
    let inner = path.join("package");
    let folder = if inner.join("package.json").is_file() { inner } else { path.to_path_buf() };
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(|error| CommandError::read(&folder, error))? {
        let entry = entry.map_err(|error| CommandError::read(&folder, error))?;
        if let Some(name) = entry.file_name().to_str().filter(|name| is_wanted(name)) {
            names.push(name.to_owned());
        }
    }
    names.sort();
    let mut contents = Contents::default();
    let mut left = MAX_PACKAGE_BYTES;
    for own in names {
        let path = folder.join(&own);
        let file = File::open(&path).map_err(|error| CommandError::read(&path, error))?;
        let size = file.metadata().map_err(|error| CommandError::read(&path, error))?.len();
        let text = bounded(file, size).map_err(|error| CommandError::read(&path, error))?;
        let Some(text) = text.filter(|_| size <= left) else { return Ok(Err(too_large(&own))) };
        left -= size;
        put(&mut contents, &own, text);
    }
    Ok(if contents.files.is_empty() && contents.manifest.is_none() {
        Err(refused(&folder, "the folder has no package.json and no other .json file"))
    } else {
        Ok(contents)
    })
}

/// A text of at most the size that it says, and not larger than any file; nothing if it is.
fn bounded(file: impl Read, size: u64) -> io::Result<Option<String>> {
    if size > MAX_FILE_BYTES {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Ok(None);
    }
    let text = String::from_utf8(bytes).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
    Ok(Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)))
}

/// A JSON file that is not in a folder of its own and not hidden.
fn is_wanted(own: &str) -> bool {
    own.ends_with(".json") && !own.contains('/') && !own.starts_with('.')
}

fn put(contents: &mut Contents, name: &str, text: String) {
    if name == "package.json" {
        contents.manifest = Some(text);
    } else {
        contents.files.push(package::File { name: name.to_owned(), text });
    }
}

fn whole(mut contents: Contents, path: &Path) -> Result<Contents, PackageError> {
    contents.files.sort_by(|a, b| a.name.cmp(&b.name));
    match contents.manifest {
        Some(_) => Ok(contents),
        None => Err(refused(path, "there is no package/package.json in it")),
    }
}

pub(super) fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

fn refused(path: &Path, why: &str) -> PackageError {
    PackageError {
        code: codes::NOT_A_PACKAGE,
        file: path.display().to_string(),
        reason: why.to_owned(),
        help:
            "a package is a .tgz or a folder with a package.json; single StructureDefinitions are .json files"
                .to_owned(),
    }
}

fn too_large(file: &str) -> PackageError {
    PackageError {
        code: codes::PACKAGE_TOO_LARGE,
        file: file.to_owned(),
        reason: format!(
            "it is larger than any package is ({} MiB a file, {} MiB in all)",
            MAX_FILE_BYTES >> 20,
            MAX_PACKAGE_BYTES >> 20
        ),
        help: String::new(),
    }
}
