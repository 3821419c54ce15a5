//! Reads one concept map, as one version has it, out of the text that all versions of FHIR share.

use super::text::{Block, Blocks, cells};
use super::versions::Versions;

/// Which codes of one value set are which of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConceptMap {
    /// Its canonical URL.
    pub url: String,
    /// The value set mapped from, by canonical URL. May be empty.
    pub source: String,
    /// The value set mapped to, by canonical URL. May be empty.
    pub target: String,
    /// In the order of the map.
    pub mappings: Vec<Mapping>,
}

/// One pair of codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// The system of `code`.
    pub source_system: String,
    /// The system of `target`.
    pub target_system: String,
    /// The code mapped from.
    pub code: String,
    /// How the target stands to it.
    pub relation: Relation,
    /// The code mapped to; empty where there is none.
    pub target: String,
}

/// How a target stands to its source (R5's `ConceptMapRelationship`, which R4's equivalences are read as).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// The same.
    Equivalent,
    /// The source is narrower than the target.
    Narrower,
    /// The source is broader than the target.
    Broader,
    /// Related in some way.
    Related,
    /// There is no such target.
    NotRelated,
}

/// The concept maps of one version.
#[derive(Debug)]
pub(super) struct ConceptMaps {
    blocks: Blocks,
    versions: Versions,
}

impl ConceptMaps {
    pub(super) fn new(text: &'static str, version: &str) -> Self {
        let blocks = Blocks::new(text);
        Self { blocks, versions: Versions::of(blocks, version) }
    }

    pub(super) fn find(&self, url: &str) -> Option<ConceptMap> {
        let url = url.split('|').next().unwrap_or_default();
        let key = url.rsplit('/').next().unwrap_or_default();
        let block = self
            .blocks
            .find(key)
            .find(|block| self.has(block) && (key == url || block.cells().nth(1) == Some(url)))?;
        let mut head = block.cells().skip(1).map(str::to_owned);
        Some(ConceptMap {
            url: head.next()?,
            source: head.next()?,
            target: head.next()?,
            mappings: self.mappings(&block),
        })
    }

    pub(super) fn urls(&self) -> Vec<&'static str> {
        self.blocks.iter().filter(|block| self.has(block)).filter_map(|block| block.cells().nth(1)).collect()
    }

    fn has(&self, block: &Block) -> bool {
        self.versions.hold(block.cells().nth(4).unwrap_or_default())
    }

    fn mappings(&self, block: &Block) -> Vec<Mapping> {
        let mut mappings = Vec::new();
        let (mut source_system, mut target_system) = ("", "");
        for line in block.lines() {
            let mut cells = cells(line);
            let mut next = || cells.next().unwrap_or_default();
            if let Some(systems) = line.strip_prefix('@') {
                let (source, rest) = systems.split_once('\t').unwrap_or((systems, ""));
                let (target, range) = rest.split_once('\t').unwrap_or((rest, ""));
                if self.versions.hold(range) {
                    (source_system, target_system) = (source, target);
                }
                continue;
            }
            let (code, relation, target, range) = (next(), next(), next(), next());
            if let Some(relation) = read_relation(relation).filter(|_| self.versions.hold(range)) {
                mappings.push(Mapping {
                    source_system: source_system.to_owned(),
                    target_system: target_system.to_owned(),
                    code: code.to_owned(),
                    relation,
                    target: target.to_owned(),
                });
            }
        }
        mappings
    }
}

fn read_relation(sign: &str) -> Option<Relation> {
    Some(match sign {
        "=" => Relation::Equivalent,
        "<" => Relation::Narrower,
        ">" => Relation::Broader,
        "~" => Relation::Related,
        "!" => Relation::NotRelated,
        _ => return None,
    })
}
