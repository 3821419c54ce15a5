//! New texts in the place of files.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::command_error::CommandError;
use crate::files;

/// Puts a new text in the place of a file, at once: nobody ever sees half of it, and if it fails the old one is there.
pub(crate) fn replace(path: &Path, text: &str) -> Result<(), CommandError> {
    // Through a link, the file that it leads to.
    let target = files::identity(path);
    let beside = beside(&target);
    let written = write_new(&beside, &target, text).and_then(|()| fs::rename(&beside, &target));
    written.map_err(|error| {
        let _ = fs::remove_file(&beside);
        CommandError::write(path, error)
    })
}

/// A name in the same folder, which no search for maps finds.
fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}", std::process::id()));
    path.with_file_name(name)
}

fn write_new(beside: &Path, target: &Path, text: &str) -> io::Result<()> {
    let permissions = fs::metadata(target)?.permissions();
    if permissions.readonly() {
        return Err(io::Error::from(io::ErrorKind::PermissionDenied));
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(beside)?;
    file.set_permissions(permissions)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
