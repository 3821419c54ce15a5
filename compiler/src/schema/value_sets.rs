//! Reads one code table or value set, as one version has it, out of the text that all versions of a standard share.

use super::text::{Block, Blocks, cells};
use super::{Code, ValueSet};

/// The value sets of one version of a standard.
#[derive(Debug, Clone, Copy)]
pub(super) struct ValueSets {
    blocks: Blocks,
    version: &'static str,
}

impl ValueSets {
    pub(super) const fn new(text: &'static str, version: &'static str) -> Self {
        Self { blocks: Blocks::new(text), version }
    }

    /// A table by number, or a value set by canonical URL or by the last part of one. A `|version` behind it is passed over.
    pub(super) fn find(self, id: &str) -> Option<ValueSet> {
        let versions = self.versions();
        let id = id.split('|').next().unwrap_or_default();
        let (key, url) = id.rsplit_once('/').map_or((id, None), |(_, last)| (last, Some(id)));
        let block = self.blocks.find(key).find(|block| {
            let (set_url, _, _, range) = head(block);
            url.is_none_or(|url| url == set_url) && within(range, self.version, &versions)
        })?;
        Some(self.read(&block, &versions))
    }

    /// The ids of all sets, in order.
    pub(super) fn ids(self) -> Vec<&'static str> {
        let versions = self.versions();
        let inside = |block: &Block| within(head(block).3, self.version, &versions);
        let mut ids: Vec<&str> = self.blocks.iter().filter(inside).map(|block| id(&block)).collect();
        ids.sort_unstable();
        ids
    }

    fn read(self, block: &Block, versions: &[&str]) -> ValueSet {
        let (_, name, open, _) = head(block);
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
            if within(cells.next().unwrap_or_default(), self.version, versions) {
                codes.push(Code {
                    system: system.to_owned(),
                    code: code.to_owned(),
                    display: display.to_owned(),
                });
            }
        }
        ValueSet { id: id(block).to_owned(), name: name.to_owned(), codes, open: open == "open" }
    }

    /// The versions that the text has, oldest first.
    fn versions(self) -> Vec<&'static str> {
        let line = self.blocks.preamble().find_map(|line| line.strip_prefix("versions "));
        line.unwrap_or_default().split(' ').collect()
    }
}

/// URL, name, `open` or nothing, and the versions that the block holds for.
fn head(block: &Block) -> (&'static str, &'static str, &'static str, &'static str) {
    let mut cells = block.cells().skip(1);
    let mut next = || cells.next().unwrap_or_default();
    (next(), next(), next(), next())
}

fn id(block: &Block) -> &'static str {
    let (url, ..) = head(block);
    if url.is_empty() { block.key() } else { url }
}

/// Whether a version is in `2.3-2.5.1,2.8`; nothing means all versions.
fn within(ranges: &str, version: &str, versions: &[&str]) -> bool {
    let place = |wanted: &str| versions.iter().position(|version| *version == wanted);
    ranges.is_empty()
        || ranges.split(',').any(|range| {
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            place(first) <= place(version) && place(version) <= place(last)
        })
}
