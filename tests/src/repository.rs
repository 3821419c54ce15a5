//! Where things are in the checkout.

use std::path::{Path, PathBuf};

/// The root of the checkout.
pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests).to_path_buf()
}

/// The messages that may lie beside the checkout. Tests use them where they are, and pass without them.
pub fn shared_messages() -> Option<PathBuf> {
    let folder = root().parent()?.join("shared/data/messages");
    folder.is_dir().then_some(folder)
}

/// All files below a folder with one of these extensions, sorted by path.
pub fn files_below(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|of| extensions.iter().any(|wanted| of == *wanted)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
