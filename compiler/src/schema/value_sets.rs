//! Reads one code table or value set, as one version has it, out of the text that all versions of a standard share.

use super::text::{Block, Blocks, cells};
use super::versions::Versions;
use super::{Code, CodeForm, ValueSet};

/// The value sets of one version of a standard.
#[derive(Debug)]
pub(super) struct ValueSets {
    blocks: Blocks,
    versions: Versions,
}

impl ValueSets {
    pub(super) fn new(text: &'static str, version: &str) -> Self {
        let blocks = Blocks::new(text);
        Self { blocks, versions: Versions::of(blocks, version) }
    }

    /// A table by number, or a value set by canonical URL or by the last part of one. A `|version` behind it is passed over.
    pub(super) fn find(&self, id: &str) -> Option<ValueSet> {
        let id = id.split('|').next().unwrap_or_default();
        let (key, url) = id.rsplit_once('/').map_or((id, None), |(_, last)| (last, Some(id)));
        let block = self.blocks.find(key).find(|block| {
            let (set_url, _, _, range) = head(block);
            url.is_none_or(|url| url == set_url) && self.versions.hold(range)
        })?;
        Some(self.read(&block))
    }

    /// The ids of all sets, in order.
    pub(super) fn ids(&self) -> Vec<&'static str> {
        let inside = |block: &Block| self.versions.hold(head(block).3);
        let mut ids: Vec<&str> = self.blocks.iter().filter(inside).map(|block| id(&block)).collect();
        ids.sort_unstable();
        ids
    }

    /// The codes of a code system that any set of any version has, in order and each once.
    pub(super) fn codes_of(&self, system: &str) -> Vec<&'static str> {
        let mut codes = Vec::new();
        for block in self.blocks.iter() {
            let mut inside = false;
            for line in block.lines() {
                match line.strip_prefix('@') {
                    Some(uri) => inside = uri == system,
                    None if inside => codes.extend(cells(line).next()),
                    None => {}
                }
            }
        }
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    fn read(&self, block: &Block) -> ValueSet {
        let (_, name, kind, _) = head(block);
        let mut system = "";
        let mut codes = Vec::new();
        for line in block.lines() {
            if let Some(uri) = line.strip_prefix('@') {
                system = uri;
                continue;
            }
            let mut cells = cells(line);
            let code = cells.next().unwrap_or_default();
            let display = cells.next().unwrap_or_default();
            if self.versions.hold(cells.next().unwrap_or_default()) {
                codes.push(Code {
                    system: system.to_owned(),
                    code: code.to_owned(),
                    display: display.to_owned(),
                });
            }
        }
        ValueSet {
            id: id(block).to_owned(),
            name: name.to_owned(),
            codes,
            open: !kind.is_empty(),
            form: form(kind),
        }
    }
}

/// URL, name, kind, and the versions that the block holds for. The kind is nothing for a set of which all codes are
/// listed, `open`, or the form of the codes that are not.
fn head(block: &Block) -> (&'static str, &'static str, &'static str, &'static str) {
    let mut cells = block.cells().skip(1);
    let mut next = || cells.next().unwrap_or_default();
    (next(), next(), next(), next())
}

fn id(block: &Block) -> &'static str {
    let (url, ..) = head(block);
    if url.is_empty() { block.key() } else { url }
}

fn form(kind: &str) -> Option<CodeForm> {
    Some(match kind {
        "currency" => CodeForm::Currency,
        "language" => CodeForm::Language,
        "mime" => CodeForm::MimeType,
        "ucum" => CodeForm::Ucum,
        _ => return None,
    })
}
