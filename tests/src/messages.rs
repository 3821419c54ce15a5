//! Messages and records to test with: the repository's own samples, and those that may lie beside the checkout.

use crate::Fallible;
use crate::repository::{files_below, root, shared_messages};
use std::path::Path;

/// A message or record, with where it is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The file's name, and the number of the message in it if there are several.
    pub name: String,
    /// As it is in the file, without what stands between messages.
    pub bytes: Vec<u8>,
}

/// The samples of `mappings/`, and the messages of the shared folder if it is there.
pub fn v2_messages() -> Fallible<Vec<Message>> {
    let mut messages = own_v2_messages()?;
    if let Some(folder) = shared_messages() {
        messages.extend(messages_below(&folder)?);
    }
    Ok(messages)
}

/// The samples of `mappings/` only.
pub fn own_v2_messages() -> Fallible<Vec<Message>> {
    messages_below(&root().join("mappings"))
}

/// The JSON records among the samples of `mappings/`; not what tests expect of them.
pub fn records() -> Fallible<Vec<Message>> {
    let files = files_below(&root().join("mappings"), &["json"]);
    let records = files.iter().filter(|path| !path.to_string_lossy().ends_with(".expected.json"));
    records.map(|path| read(path)).collect()
}

fn messages_below(folder: &Path) -> Fallible<Vec<Message>> {
    let mut messages = Vec::new();
    for path in files_below(folder, &["hl7"]) {
        messages.extend(split(&read(&path)?));
    }
    Ok(messages)
}

/// A file as one message.
pub fn read(path: &Path) -> Fallible<Message> {
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Message { name, bytes })
}

/// The messages of a file: each begins with a line that begins with `MSH`, and ends where the next one or a line of a batch (FHS, BHS, BTS, FTS) begins.
pub fn split(file: &Message) -> Vec<Message> {
    let mut found: Vec<Message> = Vec::new();
    let mut inside = false;
    for line in file.bytes.split_inclusive(|byte| matches!(byte, b'\r' | b'\n')) {
        let name = line.get(..3).unwrap_or_default();
        if name == b"MSH" {
            found.push(Message { name: format!("{}#{}", file.name, found.len() + 1), bytes: Vec::new() });
            inside = true;
        } else if matches!(name, b"FHS" | b"BHS" | b"BTS" | b"FTS") {
            inside = false;
        }
        if let Some(message) = found.last_mut().filter(|_| inside) {
            message.bytes.extend_from_slice(line);
        }
    }
    if let [only] = &mut *found {
        only.name.clone_from(&file.name);
    }
    found
}

/// MSH-9 without its delimiters: `ADT_A01`, `ORU_R01`; empty if there is none.
pub fn message_type(message: &[u8]) -> String {
    let Some(delimiter) = message.get(3) else { return String::new() };
    let line = message.split(|byte| matches!(byte, b'\r' | b'\n')).next().unwrap_or_default();
    let field = line.split(|byte| byte == delimiter).nth(8).unwrap_or_default();
    let mut parts = field.split(|byte| !byte.is_ascii_alphanumeric());
    let mut next = || String::from_utf8_lossy(parts.next().unwrap_or_default()).into_owned();
    format!("{}_{}", next(), next())
}
