//! A site's own HL7 v2, declared in the braces of `use`: laid over the library that everything else is checked against.
//!
//! The declarations of all files are one: what a file imports is declared in it too, and in the files that import it.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `fields` | new and changed fields and components |
//! | `places` | where segments stand in messages |
//! | `tables` | code tables |

mod fields;
mod places;
mod tables;

use super::Checker;
use crate::diagnostic::{Diagnostic, codes};
use crate::schema::{Kind, Library, Local, Structure};
use crate::syntax::ast::local::{self, Item};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The declarations of one segment or datatype.
struct Declared<'a> {
    kind: Kind,
    /// As often as it is declared: never empty.
    items: Vec<&'a local::Structure>,
}

impl Declared<'_> {
    fn has_fields(&self) -> bool {
        self.items.iter().any(|item| item.fields.is_some())
    }
}

impl<'a> Checker<'a> {
    /// Lays what all files declare over the library of HL7 v2.
    pub(super) fn declare_local(&mut self) {
        self.refuse_local_fhir();
        let Some(base) = self.hl7.clone() else { return };
        let files = self.files;
        let items: Vec<&'a Item> = files
            .iter()
            .flat_map(|f| &f.ast.uses)
            .filter(|used| used.standard.node == base.standard())
            .flat_map(|used| &used.local)
            .collect();
        if items.is_empty() {
            return;
        }
        let mut local = Local::default();
        self.local_tables(&items, &base, &mut local);
        let declared = self.by_name(&items, &base);
        let datatypes: BTreeSet<&str> =
            declared.iter().filter(|(_, d)| d.kind == Kind::Composite).map(|(name, _)| *name).collect();
        for (name, declaration) in &declared {
            if !declaration.has_fields() {
                continue;
            }
            let structure = self.local_structure(name, declaration, &datatypes, &base, &mut local);
            local.structures.insert((*name).to_string(), Arc::new(structure));
        }
        self.refuse_endless(&declared, &local);
        let places = self.local_places(&declared, &base);
        local.places = places.iter().map(|(place, _)| place.clone()).collect();
        let library = base.with_local(local);
        self.check_places(&places, &library);
        self.hl7 = Some(Arc::new(library));
    }

    fn refuse_local_fhir(&mut self) {
        let files = self.files;
        for used in files.iter().flat_map(|f| &f.ast.uses) {
            if used.standard.node == "fhir" && !used.local.is_empty() {
                let message = "only HL7 v2 has segments, datatypes and tables of a site's own";
                let error = Diagnostic::error(codes::NOT_FOR_FHIR, message, used.head, "braces behind this");
                self.report(error.help("take the braces out; extensions of FHIR need no declaration"));
            }
        }
    }

    /// What is declared of each name, in the order of names. What cannot have its name is left out.
    fn by_name(&mut self, items: &[&'a Item], base: &Library) -> BTreeMap<&'a str, Declared<'a>> {
        let mut declared: BTreeMap<&'a str, Declared<'a>> = BTreeMap::new();
        for item in items {
            let (kind, structure) = match item {
                Item::Segment(structure) => (Kind::Segment, structure),
                Item::Datatype(structure) => (Kind::Composite, structure),
                Item::Table(_) => continue,
            };
            let name = structure.name.node.as_str();
            if structure.broken {
                self.unread.insert(name.to_string());
            }
            let known = base.structure(name).map(|found| found.kind);
            let known = known.or_else(|| base.primitive(name).map(|_| Kind::Datatype));
            if known.is_some_and(|known| known != kind) {
                let what = known.map_or("", described);
                self.unread.insert(name.to_string());
                self.report(
                    Diagnostic::error(
                        codes::LOCAL_EXISTS,
                        format!("`{name}` is {what} of HL7 v2 {}", base.version()),
                        structure.name.span,
                        format!("declared as {} here", described(kind)),
                    )
                    .help("give it another name; names that begin with Z are left to sites"),
                );
                continue;
            }
            if kind == Kind::Segment && known.is_none() && !self.segment_name(structure, base) {
                self.unread.insert(name.to_string());
                continue;
            }
            let entry = declared.entry(name).or_insert(Declared { kind, items: Vec::new() });
            if entry.kind != kind {
                let mut error = Diagnostic::error(
                    codes::LOCAL_CONTRADICTS,
                    format!("`{name}` is declared as a segment and as a datatype"),
                    structure.name.span,
                    "as the other here",
                );
                if let Some(first) = entry.items.first() {
                    error = error.label(first.name.span, "first here");
                }
                self.report(error.help("give one of them another name"));
                continue;
            }
            entry.items.push(structure);
        }
        declared.retain(|name, declaration| {
            let there = declaration.has_fields() || base.structure(name).is_some();
            if !there && let Some(item) = declaration.items.first() {
                self.unread.insert((*name).to_string());
                self.report(
                    Diagnostic::error(
                        codes::UNKNOWN_TYPE,
                        format!("there is no segment `{name}`"),
                        item.name.span,
                        format!("HL7 v2 {} has none, and no fields of it are declared", base.version()),
                    )
                    .help(format!("declare its fields: `segment {name}? after PID {{ 1 NAME : ST ? }}`")),
                );
            }
            there
        });
        declared
    }

    /// Whether a new segment can have its name.
    fn segment_name(&mut self, structure: &local::Structure, base: &Library) -> bool {
        let name = &structure.name;
        let mut bytes = name.node.bytes();
        let form = name.node.len() == 3
            && bytes.next().is_some_and(|first| first.is_ascii_uppercase())
            && bytes.all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        if !form {
            let message = format!("no segment of a message can be called `{}`", name.node);
            let label = "not three capital letters or digits";
            let error = Diagnostic::error(codes::LOCAL_NAME, message, name.span, label);
            self.report(
                error.help("a site's own segments are Z and two more letters or digits, such as `ZPI`"),
            );
            return false;
        }
        if !name.node.starts_with('Z') {
            let message =
                format!("`{}` does not begin with Z, and is not in HL7 v2 {}", name.node, base.version());
            let label = "a new segment";
            let warning = Diagnostic::warning(codes::NOT_A_LOCAL_NAME, message, name.span, label);
            let other = Library::known()
                .filter(|(standard, _)| *standard == base.standard())
                .filter_map(|(standard, version)| Library::open(standard, version).ok())
                .find(|library| library.structure(&name.node).is_some_and(|s| s.kind == Kind::Segment));
            self.report(match other {
                Some(library) => {
                    warning.help(format!("version {} has a segment of this name", library.version()))
                }
                None => warning.help(
                    "names that begin with Z are left to sites, all others may come to mean something else",
                ),
            });
        }
        true
    }

    /// A datatype that is a part of itself, through others or not.
    fn refuse_endless(&mut self, declared: &BTreeMap<&str, Declared<'_>>, local: &Local) {
        let mut found = Vec::new();
        for declaration in declared.values().filter(|d| d.kind == Kind::Composite) {
            for (item, field) in
                declaration.items.iter().flat_map(|i| i.fields.iter().flatten().map(move |f| (i, f)))
            {
                if reaches(&field.ty.node, &item.name.node, local, &mut BTreeSet::new()) {
                    let message = format!("datatype `{}` is a part of itself", item.name.node);
                    let error =
                        Diagnostic::error(codes::LOCAL_CONTRADICTS, message, field.ty.span, "has it inside");
                    found.push(error.help("use another datatype here"));
                }
            }
        }
        found.into_iter().for_each(|error| self.report(error));
    }
}

/// Whether a datatype is another one or has it inside, by what is declared.
fn reaches(from: &str, wanted: &str, local: &Local, seen: &mut BTreeSet<String>) -> bool {
    if from == wanted {
        return true;
    }
    let Some(structure) = local.structures.get(from).filter(|_| seen.insert(from.to_string())) else {
        return false;
    };
    types(structure).any(|name| reaches(name, wanted, local, seen))
}

/// The structures that members are of.
fn types(structure: &Structure) -> impl Iterator<Item = &str> {
    structure.members.iter().filter_map(|member| match member.types.first() {
        Some(crate::schema::Type::Structure(name)) => Some(name.as_str()),
        _ => None,
    })
}

/// What a kind is called.
fn described(kind: Kind) -> &'static str {
    match kind {
        Kind::Segment => "a segment",
        Kind::Composite | Kind::Datatype => "a datatype",
        Kind::Message => "a message",
        _ => "a group",
    }
}
