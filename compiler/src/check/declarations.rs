//! What names stand for: libraries, records, and the heads of maps.

use super::Checker;
use super::records::record_primitive;
use super::value::Ty;
use crate::diagnostic::suggest::Near;
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::Level;
use crate::schema::{Kind, Library, Structure};
use crate::source::Span;
use crate::syntax::ast::{self, Cardinality, TypeName};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The head of a map, resolved.
#[derive(Debug, Clone)]
pub(super) struct Head {
    /// The name, or one made of source and target.
    pub(super) name: String,
    /// The sources; those of unknown type are left out and make the head unusable.
    pub(super) parameters: Vec<ParameterHead>,
    /// Some source is of unknown type.
    pub(super) broken: bool,
    /// What it makes.
    pub(super) target: Option<Arc<Structure>>,
    /// The head in the file.
    pub(super) span: Span,
    /// Something calls it.
    pub(super) used: bool,
}

/// A source of a map.
#[derive(Debug, Clone)]
pub(super) struct ParameterHead {
    pub(super) name: String,
    pub(super) ty: Ty,
    pub(super) cardinality: Cardinality,
    /// An overlay added it.
    pub(super) added: Option<Added>,
}

/// A source that an overlay added.
#[derive(Debug, Clone)]
pub(super) struct Added {
    /// The name that callers know it by.
    pub(super) name: ast::Name,
    /// Some caller passed it.
    pub(super) passed: bool,
}

impl ParameterHead {
    pub(super) fn many(&self) -> bool {
        matches!(self.cardinality, Cardinality::Many | Cardinality::Some)
    }
}

impl Head {
    /// A map that can be run: one source, a whole message or a record.
    pub(super) fn runs(&self) -> bool {
        match self.parameters.as_slice() {
            [only] if !only.many() => match &only.ty {
                Ty::Group(structure) => structure.kind == Kind::Message,
                Ty::Record(structure) => structure.kind == Kind::Record,
                _ => false,
            },
            _ => false,
        }
    }
}

impl<'a> Checker<'a> {
    /// Libraries, records and heads of all files.
    pub(super) fn declare(&mut self) {
        self.open_libraries();
        self.declare_local();
        self.declare_records();
        self.declare_parameters();
        let files = self.files;
        for file in files {
            for map in &file.ast.maps {
                let head = self.head(map);
                self.maps.push(map);
                self.heads.push(head);
                self.index_head();
            }
        }
        self.report_duplicate_maps();
    }

    fn open_libraries(&mut self) {
        let files = self.files;
        let mut first: BTreeMap<&str, &ast::Use> = BTreeMap::new();
        for used in files.iter().flat_map(|f| &f.ast.uses) {
            let standard = used.standard.node.as_str();
            if standard != "hl7v2" && standard != "fhir" {
                let mut finding = Diagnostic::error(
                    codes::UNKNOWN_STANDARD,
                    format!("there is no standard `{standard}`"),
                    used.standard.span,
                    "not known",
                );
                let known = ["hl7v2", "fhir"];
                let begun = |known: &&str| known.starts_with(&standard.to_lowercase());
                finding = match known.into_iter().find(begun) {
                    Some(meant) => {
                        finding.mean(&Near { name: meant, sure: true }, format!("did you mean `{meant}`?"))
                    }
                    None => finding.help("the standards are `hl7v2` and `fhir`"),
                };
                self.report(finding);
                continue;
            }
            if let Some(earlier) = first.get(standard) {
                let same = earlier.standard.span.file == used.standard.span.file;
                if same && earlier.version.node == used.version.node {
                    self.report(
                        Diagnostic::warning(
                            codes::USED_TWICE,
                            format!("`use {standard}` stands twice in this file"),
                            used.standard.span,
                            "again here",
                        )
                        .label(earlier.standard.span, "first here")
                        .help("take one of them out"),
                    );
                }
                if earlier.version.node != used.version.node {
                    self.report(
                        Diagnostic::error(
                            codes::VERSION_CONFLICT,
                            format!("two versions of {standard} in one map"),
                            used.version.span,
                            format!("version {} here", used.version.node),
                        )
                        .label(earlier.version.span, format!("version {} here", earlier.version.node))
                        .help("all files that a map is made of are checked against one version"),
                    );
                }
                continue;
            }
            first.insert(standard, used);
            match Library::open(standard, &used.version.node) {
                Ok(library) if standard == "hl7v2" => self.hl7 = Some(library),
                Ok(library) => self.fhir = Some(library),
                Err(unknown) => {
                    let mut finding = Diagnostic::error(
                        codes::UNKNOWN_VERSION,
                        format!("there is no version {} of {standard}", used.version.node),
                        used.version.span,
                        "not known",
                    );
                    finding = match unknown.published_as {
                        Some(version) => finding
                            .help(format!("{} is version \"{version}\"", used.version.node))
                            .fix(format!("write \"{version}\""), used.version.span, format!("\"{version}\"")),
                        None => {
                            finding.help(format!("known versions: {}", unknown.known_versions.join(", ")))
                        }
                    };
                    self.report(finding);
                }
            }
        }
    }

    fn head(&mut self, map: &ast::Map) -> Head {
        let mut parameters = Vec::new();
        let mut broken = false;
        for source in &map.sources {
            match self.source_type(&source.ty) {
                Some((name, ty)) => parameters.push(ParameterHead {
                    name: source.alias.as_ref().map_or(name, |a| a.node.clone()),
                    ty,
                    cardinality: source.cardinality,
                    added: match (&source.ty, source.added) {
                        (TypeName::Plain(name), true) => Some(Added { name: name.clone(), passed: false }),
                        _ => None,
                    },
                }),
                None => broken = true,
            }
        }
        self.report_sources_of_one_name(map, &parameters);
        let target = self.target_type(&map.target);
        if let (Some(Ty::Group(message)), Some(source)) =
            (parameters.first().map(|p| &p.ty), map.sources.iter().find(|source| source.added))
            && message.kind == Kind::Message
        {
            let error = "a map of a message gets no further sources";
            self.report(
                Diagnostic::error(codes::BAD_OVERLAY, error, source.span, "in the message, if anywhere")
                    .label(map.head, "the map")
                    .help("its segments can be read without this; what is not in the standard is declared: `segment ZPI? after PID { … }`"),
            );
            parameters.truncate(1);
        }
        let name = map.called().to_string();
        Head { name, parameters, broken, target, span: map.head, used: false }
    }

    /// Two sources that rows could not tell apart.
    fn report_sources_of_one_name(&mut self, map: &ast::Map, parameters: &[ParameterHead]) {
        let mut names = BTreeSet::new();
        if let Some(twice) = parameters.iter().find(|parameter| !names.insert(&parameter.name)) {
            let name = &twice.name;
            self.report(
                Diagnostic::error(
                    codes::AMBIGUOUS_NAME,
                    format!("two sources of this map are called `{name}`"),
                    map.head,
                    format!("which one is `{name}` in the rows?"),
                )
                .help(format!("give one of them another name, such as `other: {name}`")),
            );
        }
    }

    /// The type of a map's source, with the name it is known by when it has no alias.
    fn source_type(&mut self, ty: &TypeName) -> Option<(String, Ty)> {
        match ty {
            TypeName::Reference(name) => {
                let fhir = self.library(false, name.span)?;
                if fhir.structure(&name.node).is_none_or(|s| s.kind != Kind::Resource) {
                    self.unknown_resource(name);
                    return None;
                }
                Some((name.node.clone(), Ty::Reference(vec![name.node.clone()])))
            }
            TypeName::Fhir(name) => {
                let structure = self.fhir_structure(name)?;
                Some((name.node.clone(), Ty::Record(structure)))
            }
            TypeName::Profile(package, name) => {
                let structure = self.profile_structure(package, name)?;
                Some((structure.name.clone(), Ty::Record(structure)))
            }
            TypeName::Plain(name) => {
                if let Some(record) = self.records.get(&name.node) {
                    return Some((name.node.clone(), Ty::Record(record.clone())));
                }
                if let Some(library) = self.hl7.clone() {
                    let last = name.node.rsplit('.').next().unwrap_or(&name.node).to_string();
                    let structure =
                        library.structure(&name.node).or_else(|| nested_group(&library, &name.node));
                    if let Some(structure) = structure {
                        let ty = match structure.kind {
                            Kind::Segment => Ty::Segment(structure),
                            Kind::Composite => Ty::Composite(structure, Level::Component),
                            _ => Ty::Group(structure),
                        };
                        return Some((last, ty));
                    }
                    if let Some(primitive) = library.primitive(&name.node) {
                        return Some((last, Ty::Encoded(primitive, Some(Level::Component))));
                    }
                }
                let fhir_primitive = self.fhir.as_ref().and_then(|f| f.primitive(&name.node));
                if let Some(primitive) = fhir_primitive.or_else(|| record_primitive(&name.node)) {
                    return Some((name.node.clone(), Ty::Text(primitive)));
                }
                let Some(library) = self.hl7.clone() else {
                    if self.is_broken(&name.node) || self.is_refused(true) {
                        return None;
                    }
                    self.report(
                        Diagnostic::error(
                            codes::MISSING_USE,
                            format!("`{}` is no record, and no version of HL7 v2 is named", name.node),
                            name.span,
                            "which version?",
                        )
                        .help("write `use hl7v2 \"2.5.1\"` at the top of the file"),
                    );
                    return None;
                };
                let records: Vec<String> = self.records.keys().cloned().collect();
                let mut known = library.structure_names();
                known.extend(records.iter().map(String::as_str));
                let what = format!("no segment, datatype or message of HL7 v2 {}", library.version());
                self.unknown_type(name, &what, known);
                None
            }
        }
    }

    fn target_type(&mut self, ty: &TypeName) -> Option<Arc<Structure>> {
        match ty {
            TypeName::Fhir(name) => self.fhir_structure(name),
            TypeName::Profile(package, name) => self.profile_structure(package, name),
            TypeName::Plain(name) | TypeName::Reference(name) => {
                if let Some(record) = self.records.get(&name.node) {
                    return Some(record.clone());
                }
                let fhir = self.fhir.clone();
                if let Some(structure) = fhir.and_then(|f| f.structure(&name.node)) {
                    self.report(
                        Diagnostic::error(
                            codes::UNKNOWN_TYPE,
                            format!("`{}` is a FHIR type and is written with `fhir`", structure.name),
                            name.span,
                            "not a record",
                        )
                        .help(format!("write `fhir {}`", structure.name)),
                    );
                    return None;
                }
                let names: Vec<String> = self.records.keys().cloned().collect();
                self.unknown_type(name, "no record", names.iter().map(String::as_str).collect());
                None
            }
        }
    }

    fn fhir_structure(&mut self, name: &ast::Name) -> Option<Arc<Structure>> {
        let fhir = self.library(false, name.span)?;
        let found = fhir.structure(&name.node);
        if found.is_none() {
            let what = format!("no resource, datatype or element of FHIR {}", fhir.version());
            self.unknown_type(name, &what, fhir.structure_names());
        }
        found
    }

    /// The library of a standard; an error if no `use` names its version.
    pub(super) fn library(&mut self, hl7: bool, span: Span) -> Option<Arc<Library>> {
        let library = if hl7 { self.hl7.clone() } else { self.fhir.clone() };
        if library.is_none() {
            let (name, example) =
                if hl7 { ("HL7 v2", "hl7v2 \"2.5.1\"") } else { ("FHIR", "fhir \"4.0.1\"") };
            if !self.is_refused(hl7) {
                self.report(
                    Diagnostic::error(
                        codes::MISSING_USE,
                        format!("no version of {name} is named"),
                        span,
                        "which version?",
                    )
                    .help(format!("write `use {example}` at the top of the file")),
                );
            }
        }
        library
    }

    /// Whether a `use` of the standard has an error of its own; one of no standard may have been meant to be of any.
    fn is_refused(&self, hl7: bool) -> bool {
        let named = if hl7 { "hl7v2" } else { "fhir" };
        let other = if hl7 { "fhir" } else { "hl7v2" };
        let mut uses = self.files.iter().flat_map(|file| &file.ast.uses);
        self.is_broken("use") || uses.any(|used| used.standard.node == named || used.standard.node != other)
    }

    fn unknown_type(&mut self, name: &ast::Name, what: &str, known: Vec<&str>) {
        if self.is_broken(&name.node) || self.unread.contains(&name.node) {
            return;
        }
        let mut finding = Diagnostic::error(
            codes::UNKNOWN_TYPE,
            format!("there is no type `{}`", name.node),
            name.span,
            what.to_string(),
        );
        let event = name
            .node
            .split_once('_')
            .and_then(|(code, event)| Some(self.hl7.as_ref()?.message_structure(code, event)?.to_owned()));
        if let Some(structure) = event {
            let message = name.node.replace('_', "^");
            let help = format!("the message {message} has the structure `{structure}`: write that");
            finding = finding.help(help).fix(format!("write `{structure}`"), name.span, structure);
        } else if let Some((code, structure)) = self.message_of_event(&name.node) {
            let message = format!("{code}^{}", name.node);
            let help = format!("the message {message} has the structure `{structure}`: write that");
            finding = finding.help(help).fix(format!("write `{structure}`"), name.span, structure);
        } else if let Some(near) =
            self.near(&name.node, known.into_iter().filter(|known| small(known) == small(&name.node)))
        {
            finding = finding.did_you_mean(&near);
        } else {
            if small(&name.node) {
                finding = finding
                    .help(format!("declare the record: `schema {} {{ FIELD : string ? }}`", name.node));
            }
            finding = finding.help(
                "a source is a record of this map, or a message, group, segment or datatype of HL7 v2; a target is a record or `fhir NAME`",
            );
        }
        self.report(finding);
    }

    /// The message code and structure of a trigger event that only one kind of message has.
    fn message_of_event(&self, event: &str) -> Option<(&str, &str)> {
        let mut found = self.hl7.as_ref()?.messages_of(event);
        found.next().filter(|_| found.next().is_none())
    }

    /// Two maps of one name are told apart by the type of their first source.
    fn report_duplicate_maps(&mut self) {
        let mut findings = Vec::new();
        for (index, head) in self.heads.iter().enumerate() {
            if self.maps.get(index).is_none_or(|m| m.name.is_none()) {
                continue;
            }
            let Some(first) = head.parameters.first() else { continue };
            let before = self.heads_named(&head.name).iter().take_while(|i| **i < index);
            let mut before = before.filter_map(|i| Some((*i, self.heads.get(*i)?)));
            let earlier = before.find(|(i, h)| {
                self.maps.get(*i).is_some_and(|m| m.name.is_some())
                    && h.parameters.first().is_some_and(|p| p.ty == first.ty)
            });
            if let Some((_, earlier)) = earlier {
                findings.push(
                    Diagnostic::twice(
                        codes::DUPLICATE_NAME,
                        format!("two maps are called `{}` and have the same first source", head.name),
                        head.span,
                        earlier.span,
                    )
                    .help("give one of them another name"),
                );
            }
        }
        for finding in findings {
            self.report(finding);
        }
    }

    /// A structure by the name that a member of `within` gives.
    pub(super) fn structure(&self, within: &Structure, name: &str) -> Option<Arc<Structure>> {
        match within.kind {
            Kind::Record => self.records.get(name).cloned(),
            Kind::Resource | Kind::Datatype | Kind::Element => self.fhir.as_ref()?.structure(name),
            _ => self.hl7.as_ref()?.structure(name),
        }
    }
}

/// Names of records have small letters; those of segments, datatypes and messages have none.
fn small(name: &str) -> bool {
    name.contains(|letter: char| letter.is_ascii_lowercase())
}

/// The smallest and largest number that a mark allows.
pub(super) fn bounds(cardinality: Cardinality) -> (u32, Option<u32>) {
    match cardinality {
        Cardinality::One => (1, Some(1)),
        Cardinality::Optional => (0, Some(1)),
        Cardinality::Many => (0, None),
        Cardinality::Some => (1, None),
    }
}

/// A group written with all the groups around it (`ORU_R01.PATIENT_RESULT.PATIENT`): the library knows it by message and own name.
pub(super) fn nested_group(library: &Library, name: &str) -> Option<Arc<Structure>> {
    let (message, rest) = name.split_once('.')?;
    library.structure(&format!("{message}.{}", rest.rsplit('.').next()?))
}
