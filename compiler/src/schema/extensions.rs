//! Reads one extension definition, as one version has it, out of the text that all versions of FHIR share.

use super::structures::{Primitives, member};
use super::text::{Block, Blocks};
use super::versions::Versions;
use super::{Constraint, Member, Structure, Type};
use std::sync::Arc;

/// A published extension: what may stand in an `extension` or `modifierExtension` with its URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtensionDefinition {
    /// Its canonical URL.
    pub url: String,
    /// A name for people.
    pub name: String,
    /// It stands in `modifierExtension`.
    pub modifier: bool,
    /// Where it may stand.
    pub contexts: Vec<Context>,
    /// How often it may stand in one place.
    pub min: u32,
    /// `None` is unbounded.
    pub max: Option<u32>,
    /// The value (`value[x]`, with its types and binding) of a simple extension.
    pub value: Option<Member>,
    /// The extensions inside a complex one. Their names are their URLs (`ombCategory`), those of the next level down have
    /// the path before them (`outer.inner`). Their types are those of the value; without one it is `Extension`.
    pub parts: Vec<Member>,
}

impl ExtensionDefinition {
    /// The member `extension` where it has this URL. `base` is the datatype `Extension`.
    pub fn member(&self, extension: &Member, base: &Structure) -> Member {
        self.holder(extension, base, self.value.as_ref(), "")
    }

    /// An extension with a value, or with the parts whose names begin with a prefix.
    fn holder(&self, extension: &Member, base: &Structure, value: Option<&Member>, prefix: &str) -> Member {
        let value = value.filter(|value| !value.types.contains(&Type::Structure(base.name.clone())));
        let parts: Vec<(&Member, &str)> = self
            .parts
            .iter()
            .filter_map(|part| {
                Some((part, part.name.strip_prefix(prefix).filter(|name| !name.contains('.'))?))
            })
            .collect();
        let mut inside = base.clone();
        inside.members.retain(|member| !member.choice || value.is_some());
        for member in &mut inside.members {
            match value {
                Some(value) if member.choice => {
                    member.types.clone_from(&value.types);
                    member.binding.clone_from(&value.binding);
                }
                None if member.name == extension.name && !parts.is_empty() => {
                    let slice = |(part, name): &(&Member, &str)| {
                        let held = self.holder(extension, base, Some(part), &format!("{prefix}{name}."));
                        let constraint = held
                            .constraint
                            .map(|held| Box::new(Constraint { url: Some((*name).to_owned()), ..*held }));
                        Member {
                            name: (*name).to_owned(),
                            min: 0,
                            max: part.max,
                            constraint,
                            ..extension.clone()
                        }
                    };
                    let slices = parts.iter().map(slice).collect();
                    member.constraint =
                        Some(Box::new(Constraint { list: true, slices, ..Constraint::default() }));
                }
                _ => {}
            }
        }
        let structures = vec![Arc::new(inside)];
        let constraint = Constraint { list: extension.is_list(), structures, ..Constraint::default() };
        Member { constraint: Some(Box::new(constraint)), ..extension.clone() }
    }
}

/// Where an extension may stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Context {
    /// In an element, or anywhere in a type: `Patient.contact`, `HumanName`, `Element`.
    Element(String),
    /// In another extension, by URL.
    Extension(String),
    /// Where a FHIRPath expression says.
    FhirPath(String),
}

/// The extensions of one version.
#[derive(Debug)]
pub(super) struct Extensions<'l> {
    blocks: Blocks,
    versions: Versions,
    primitives: &'l Primitives,
}

impl<'l> Extensions<'l> {
    pub(super) fn new(text: &'static str, version: &str, primitives: &'l Primitives) -> Self {
        let blocks = Blocks::new(text);
        Self { blocks, versions: Versions::of(blocks, version), primitives }
    }

    pub(super) fn find(&self, url: &str) -> Option<ExtensionDefinition> {
        let url = url.split('|').next().unwrap_or_default();
        let key = url.rsplit('/').next().unwrap_or_default();
        let block = self
            .blocks
            .find(key)
            .find(|block| self.has(block) && (key == url || block.cells().nth(1) == Some(url)))?;
        self.read(&block)
    }

    pub(super) fn urls(&self) -> Vec<&'static str> {
        self.blocks.iter().filter(|block| self.has(block)).filter_map(|block| block.cells().nth(1)).collect()
    }

    fn has(&self, block: &Block) -> bool {
        self.versions.hold(block.cells().nth(4).unwrap_or_default())
    }

    fn read(&self, block: &Block) -> Option<ExtensionDefinition> {
        let mut head = block.cells().skip(1);
        let (url, name, modifier) = (head.next()?, head.next()?, head.next()?);
        let mut found = ExtensionDefinition {
            url: url.to_owned(),
            name: name.to_owned(),
            modifier: modifier == "modifier",
            contexts: Vec::new(),
            min: 0,
            max: None,
            value: None,
            parts: Vec::new(),
        };
        for line in block.lines() {
            if let Some(context) = line.strip_prefix('<') {
                let (context, range) = context.split_once('\t').unwrap_or((context, ""));
                if self.versions.hold(range) {
                    found.contexts.push(read_context(context));
                }
            } else if let Some(member) = member(line, false, self.primitives, &self.versions) {
                match member.name.as_str() {
                    "Extension" => (found.min, found.max) = (member.min, member.max),
                    "value" => found.value = Some(member),
                    _ => found.parts.push(member),
                }
            }
        }
        Some(found)
    }
}

fn read_context(text: &str) -> Context {
    if let Some(url) = text.strip_prefix("extension ") {
        Context::Extension(url.to_owned())
    } else if let Some(expression) = text.strip_prefix("fhirpath ") {
        Context::FhirPath(expression.to_owned())
    } else {
        Context::Element(text.to_owned())
    }
}
