//! Whole maps: messages into Bundles or resources, records into resources or records.

use super::called::DatatypeMap;
use super::choose::Choose;
use super::field::{Is, Source, Structures};
use super::map::{Field, File, Map, Row, Schema, Set};
use super::rows::Scope;
use crate::Fallible;
use mapwright_compiler::schema::{Form, Kind, Library, Member, Primitive, Structure, Type};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A map with what is needed to make messages for it and to judge what it makes of them.
pub struct Generated {
    /// The map.
    pub file: File,
    /// The version of HL7 v2 of its messages, and their structure; none if it reads records.
    pub message: Option<(Arc<Library>, Arc<Structure>)>,
    /// The schema of its records, if it reads those.
    pub record: Option<String>,
    /// The schema of what it makes, if that is a record.
    pub target_record: Option<String>,
    /// All record schemas.
    pub records: BTreeMap<String, Arc<Structure>>,
    /// The version of FHIR.
    pub fhir: Arc<Library>,
    /// What is set before it runs, as a JSON object.
    pub settings: String,
}

/// Versions of the standards, opened once.
pub struct Versions {
    v2: Vec<Arc<Library>>,
    fhir: Vec<Arc<Library>>,
}

impl Versions {
    /// Opens the versions that maps are made for.
    ///
    /// # Errors
    /// One is not there any more.
    pub fn open() -> Fallible<Versions> {
        let open = |standard: &'static str| {
            move |version: &&str| {
                Library::open(standard, version).map_err(|unknown| format!("{version}: {unknown:?}"))
            }
        };
        let v2 = ["2.2", "2.3.1", "2.5.1", "2.8", "2.8.2"];
        let fhir = ["4.0.1", "4.0.1", "4.0.1", "4.3.0", "5.0.0"];
        Ok(Versions {
            v2: v2.iter().map(open("hl7v2")).collect::<Fallible<_>>()?,
            fhir: fhir.iter().map(open("fhir")).collect::<Fallible<_>>()?,
        })
    }
}

/// Makes one map.
pub struct Generator {
    pub(super) choose: Choose,
    pub(super) v2: Option<Arc<Library>>,
    pub(super) fhir: Arc<Library>,
    pub(super) file: File,
    /// Rows that may still be made beyond what is required.
    pub(super) budget: usize,
    /// Parameters, which are in sight everywhere.
    pub(super) globals: Vec<Source>,
    /// Parameters with keys, and the form of their values.
    pub(super) keyed: Vec<(String, Form)>,
    pub(super) settings: String,
    records: Arc<BTreeMap<String, Arc<Structure>>>,
    pub(super) datatype_maps: BTreeMap<(String, String), DatatypeMap>,
    names: usize,
}

/// A segment that a map of a message can give to another map.
#[derive(Clone)]
struct Argument {
    path: String,
    segment: Arc<Structure>,
    many: bool,
    certain: bool,
}

/// Primitive types of records.
const SCALARS: [&str; 8] = ["string", "code", "integer", "decimal", "boolean", "date", "dateTime", "time"];

impl Generator {
    /// The map of a seed.
    ///
    /// # Errors
    /// The schemas lack what every version has.
    pub fn generate(seed: u64, versions: &Versions) -> Fallible<Generated> {
        let mut choose = Choose::new(seed);
        let fhir = choose.one(&versions.fhir).cloned().ok_or("no version of FHIR")?;
        let v2 = choose.one(&versions.v2).cloned().filter(|_| choose.chance(75));
        let mut file = File::default();
        file.lines.push(format!("use fhir \"{}\"", fhir.version()));
        file.lines.extend(v2.iter().map(|v2| format!("use hl7v2 \"{}\"", v2.version())));
        let budget = 10 + choose.below(60);
        let mut generator = Generator {
            choose,
            v2,
            fhir,
            file,
            budget,
            globals: Vec::new(),
            keyed: Vec::new(),
            settings: String::new(),
            records: Arc::default(),
            datatype_maps: BTreeMap::new(),
            names: 0,
        };
        generator.parameters();
        match generator.v2.clone() {
            Some(v2) => generator.of_messages(v2),
            None => generator.of_records(),
        }
    }

    /// A name that is not used yet.
    pub(super) fn name(&mut self, kind: &str) -> String {
        self.names += 1;
        format!("{kind}{}", self.names)
    }

    /// Where structures of sources are looked up.
    pub(super) fn sources(&self) -> Arc<dyn Structures> {
        match &self.v2 {
            Some(v2) => v2.clone(),
            None => self.records.clone(),
        }
    }

    /// A structure to fill.
    pub(super) fn target(&self, name: &str) -> Option<Arc<Structure>> {
        self.records.get(name).cloned().or_else(|| self.fhir.structure(name))
    }

    fn done(self, message: Option<(Arc<Library>, Arc<Structure>)>) -> Generated {
        Generated {
            file: self.file,
            message,
            record: None,
            target_record: None,
            records: Arc::unwrap_or_clone(self.records),
            fhir: self.fhir,
            settings: self.settings,
        }
    }

    /// A resource that maps are made for.
    fn resource(&mut self) -> Fallible<Arc<Structure>> {
        let fhir = self.fhir.clone();
        let names = fhir.structure_names();
        let possible = |name: &&str| {
            let known = fhir.structure(name).filter(|structure| structure.kind == Kind::Resource);
            known.filter(|structure| {
                let any = |member: &Member| member.min > 0 && member.types.contains(&Type::AnyResource);
                let base = matches!(structure.name.as_str(), "Resource" | "DomainResource" | "Bundle");
                !base && !structure.members.iter().any(any)
            })
        };
        const USUAL: [&str; 8] = [
            "Patient",
            "Observation",
            "Encounter",
            "Practitioner",
            "Organization",
            "DiagnosticReport",
            "Condition",
            "Location",
        ];
        if self.choose.chance(50)
            && let Some(structure) = fhir.structure(self.choose.word(&USUAL))
        {
            return Ok(structure);
        }
        (0..500)
            .find_map(|_| self.choose.one(&names).and_then(possible))
            .ok_or_else(|| "no resource".to_owned())
    }

    fn of_messages(mut self, v2: Arc<Library>) -> Fallible<Generated> {
        const USUAL: [&str; 6] = ["ADT_A01", "ORU_R01", "ORM_O01", "SIU_S12", "MDM_T02", "ADT_A05"];
        let names = v2.structure_names();
        let known = |name: &str| v2.structure(name).filter(|structure| structure.kind == Kind::Message);
        let usual = known(self.choose.word(&USUAL)).filter(|_| self.choose.chance(60));
        let mut any = || self.choose.one(&names).and_then(|name| known(name));
        let message = usual.or_else(|| (0..5000).find_map(|_| any())).ok_or("no message structure")?;
        self.file.maps.push(Map { head: String::new(), rows: Vec::new() });
        let ty = self.choose.word(&["collection", "transaction", "batch"]).to_owned();
        let request = ty != "collection";
        let constant = Set { source: Some(format!("\"{ty}\"")), target: "type".to_owned(), ..Set::default() };
        let mut rows = vec![Row::Set(constant)];
        if self.choose.chance(40) {
            let policy = Some("skip".to_owned());
            let source = Some("MSH-7".to_owned());
            rows.push(Row::Set(Set { source, target: "timestamp".to_owned(), policy, ..Set::default() }));
        }
        rows.extend(self.group(&v2, &message, &[], &mut Vec::new(), request, 0)?);
        if let Some(main) = self.file.maps.first_mut() {
            *main = Map { head: format!("{} -> fhir Bundle", message.name), rows };
        }
        Ok(self.done(Some((v2, message))))
    }

    /// Entries of a group, and of the groups in it.
    fn group(
        &mut self,
        v2: &Library,
        group: &Structure,
        outer: &[Argument],
        entries: &mut Vec<(String, String, bool)>,
        request: bool,
        depth: usize,
    ) -> Fallible<Vec<Row>> {
        let (mut own, mut groups, mut rows) = (Vec::new(), Vec::new(), Vec::new());
        let inside = |member: &Member| {
            let [Type::Structure(name)] = member.types.as_slice() else { return None };
            Some((member.clone(), v2.structure(name)?))
        };
        for (member, structure) in group.members.iter().filter_map(inside) {
            let (certain, many) = (member.min > 0, member.repeats());
            match structure.kind {
                Kind::Segment if structure.members.is_empty() => {}
                Kind::Segment => own.push(Argument { path: member.name, segment: structure, many, certain }),
                Kind::Group if many => groups.push((member.name, structure)),
                Kind::Group => {
                    for (inner, segment) in structure.members.iter().filter_map(inside) {
                        if segment.kind == Kind::Segment && !segment.members.is_empty() {
                            own.push(Argument {
                                path: format!("{}.{}", member.name, inner.name),
                                segment,
                                many: inner.repeats(),
                                certain: certain && inner.min > 0,
                            });
                        }
                    }
                }
                _ => {}
            }
        }
        let mut visible: Vec<Argument> = outer.to_vec();
        // The nearest of a name is meant.
        let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
        visible.retain(|outer| !own.iter().any(|inner| last(&inner.path) == last(&outer.path)));
        visible.extend(own.iter().cloned());
        for _ in 0..1 + self.choose.below(2) {
            let Some(first) = self.choose.one(&own).cloned() else { break };
            if first.many {
                let alias = self.name("s");
                let single = Argument { path: alias.clone(), many: false, certain: true, ..first.clone() };
                let others: Vec<Argument> =
                    visible.iter().filter(|one| one.path != first.path).cloned().collect();
                // Names of entries that are made once for each stand for lists outside.
                let mut inner = entries.clone();
                let entry = self.entry(&single, &others, &mut inner, request)?;
                rows.push(Row::Each { head: format!("{} as {alias}", first.path), rows: vec![entry] });
                entries.extend(inner.pop().map(|(name, kind, _)| (name, kind, true)));
            } else {
                rows.push(self.entry(&first, &visible, entries, request)?);
            }
        }
        for (name, group) in groups {
            if depth < 3 && self.choose.chance(50) {
                let mut inner = entries.clone();
                let below = self.group(v2, &group, &visible, &mut inner, request, depth + 1)?;
                if !below.is_empty() {
                    rows.push(Row::Each { head: name, rows: below });
                    let made =
                        inner.into_iter().skip(entries.len()).map(|(name, kind, _)| (name, kind, true));
                    entries.extend(made.collect::<Vec<_>>());
                }
            }
        }
        Ok(rows)
    }

    fn entry(
        &mut self,
        first: &Argument,
        visible: &[Argument],
        entries: &mut Vec<(String, String, bool)>,
        request: bool,
    ) -> Fallible<Row> {
        let resource = self.resource()?;
        let map = self.name("M");
        let mut arguments = vec![first.path.clone()];
        let mut heads = vec![format!("a: {}", first.segment.name)];
        let mut roots = vec![Source::named("a", Is::Structure(first.segment.clone()), false, true, 0)];
        for alias in ["b", "c"] {
            let Some(other) = self.choose.one(visible).filter(|_| self.choose.clone().chance(50)).cloned()
            else {
                continue;
            };
            if arguments.contains(&other.path) {
                continue;
            }
            let mark = if other.many {
                "*"
            } else if other.certain && self.choose.chance(60) {
                ""
            } else {
                "?"
            };
            heads.push(format!("{alias}: {}{mark}", other.segment.name));
            arguments.push(other.path);
            roots.push(Source::named(alias, Is::Structure(other.segment), other.many, mark.is_empty(), 0));
        }
        let mut references = Vec::new();
        for alias in ["p", "q"] {
            if let Some((name, kind, many)) = self.choose.one(entries).cloned()
                && !arguments.contains(&name)
            {
                heads.push(format!("{alias}: ref {kind}{}", if many { "*" } else { "?" }));
                arguments.push(name);
                references.push((alias.to_owned(), kind, many));
            }
        }
        roots.extend(self.globals.iter().cloned());
        let scope = Scope { roots, entries: references, ..Scope::default() };
        let rows = self.fill(&resource, &scope);
        let more = self.more_rows(&resource, &rows, first, entries);
        let head = format!("{map}({}) -> fhir {}", heads.join(", "), resource.name);
        self.file.maps.push(Map { head, rows });
        let name = self.name("e");
        let when = match self.condition_of(first).filter(|_| self.choose.chance(15)) {
            Some(condition) => format!(" when {condition}"),
            None => String::new(),
        };
        let with = match request {
            true => self.choose.word(&[" put", " post"]),
            false => "",
        };
        let twice = if self.choose.chance(80) { " numbered" } else { " once" };
        let call = format!("{map}({}){when} key MSH-10, \"{name}\"{twice}{with}", arguments.join(", "));
        entries.push((name.clone(), resource.name.clone(), false));
        Ok(Row::Entry { name, call, rows: more })
    }

    /// Rows for the block of an entry: elements that its map does not set.
    fn more_rows(
        &mut self,
        resource: &Structure,
        rows: &[Row],
        first: &Argument,
        entries: &[(String, String, bool)],
    ) -> Vec<Row> {
        if !self.choose.chance(25) {
            return Vec::new();
        }
        let mut set = Vec::new();
        names(rows, &mut set);
        let rules = self.fhir.invariants(&resource.name);
        let free = |member: &&Member| {
            let named = |name: &String| name.starts_with(member.name.as_str());
            let ruled = rules.iter().any(|rule| rule.absent.contains(&member.name));
            let plain =
                !matches!(member.name.as_str(), "id" | "contained" | "modifierExtension" | "extension");
            member.min == 0 && plain && !ruled && !set.iter().any(named)
        };
        let free: Vec<Member> = resource.members.iter().filter(free).cloned().collect();
        let root = Source::named(&first.path, Is::Structure(first.segment.clone()), false, first.certain, 0);
        let mut scope = Scope { roots: vec![root], entries: entries.to_vec(), depth: 1, ..Scope::default() };
        scope.roots.extend(self.globals.iter().cloned());
        let Some(member) = self.choose.one(&free).cloned() else { return Vec::new() };
        let Some(ty) = self.choose.one(&member.types).cloned() else { return Vec::new() };
        self.element(resource, &member, &ty, &scope)
    }

    fn condition_of(&mut self, argument: &Argument) -> Option<String> {
        let root = Source::named(&argument.path, Is::Structure(argument.segment.clone()), false, false, 0);
        self.condition(&Scope { roots: vec![root], ..Scope::default() })
    }

    fn of_records(mut self) -> Fallible<Generated> {
        let inner = self.schema("Part", None);
        let source = self.schema("Record", Some(&inner.name));
        let target = if self.choose.chance(50) {
            let piece = self.schema("Piece", None);
            Some(self.schema("Chart", Some(&piece.name)))
        } else {
            None
        };
        let known: BTreeMap<String, Arc<Structure>> = self
            .file
            .schemas
            .iter()
            .map(|schema| (schema.name.clone(), Arc::new(record(schema, &self.fhir))))
            .collect();
        self.records = Arc::new(known);
        let root = self.records.get(&source.name).cloned().ok_or("no record")?;
        let mut roots = vec![Source::named("", Is::Structure(root), false, true, 0)];
        roots.extend(self.globals.iter().cloned());
        let scope = Scope { roots, record: target.is_some(), ..Scope::default() };
        let (name, structure) = match &target {
            Some(schema) => (schema.name.clone(), self.target(&schema.name).ok_or("no target")?),
            None => {
                let resource = self.resource()?;
                (format!("fhir {}", resource.name), resource)
            }
        };
        let rows = self.fill(&structure, &scope);
        self.file.maps.insert(0, Map { head: format!("{} -> {name}", source.name), rows });
        let mut generated = self.done(None);
        generated.record = Some(source.name);
        generated.target_record = target.map(|schema| schema.name);
        Ok(generated)
    }

    fn schema(&mut self, name: &str, inner: Option<&str>) -> Schema {
        let mut fields = Vec::new();
        for number in 0..3 + self.choose.below(8) {
            let ty = match inner {
                Some(inner) if number == 1 => inner,
                _ => self.choose.word(&SCALARS),
            };
            let format = match ty {
                "date" if self.choose.chance(30) => Some("MM/dd/yyyy"),
                "dateTime" if self.choose.chance(20) => Some("yyyyMMddHHmmss"),
                _ => None,
            };
            let mark = self.choose.one(&["", "?", "?", "*", "+"]).copied().unwrap_or_default();
            fields.push(Field { name: format!("{name}{number}"), ty: ty.to_owned(), format, mark });
        }
        let schema = Schema { name: name.to_owned(), fields };
        self.file.schemas.push(schema.clone());
        schema
    }
}

/// The first steps of the targets of rows, those of branches as well.
fn names(rows: &[Row], found: &mut Vec<String>) {
    for row in rows {
        match row {
            Row::Set(set) => found.push(set.target.split(['.', '(']).next().unwrap_or_default().to_owned()),
            Row::When { arms, otherwise } => {
                arms.iter().for_each(|(_, rows)| names(rows, found));
                otherwise.iter().for_each(|rows| names(rows, found));
            }
            Row::Match { arms, .. } => arms.iter().for_each(|(_, rows)| names(rows, found)),
            Row::Each { rows, .. } => names(rows, found),
            Row::Entry { .. } => {}
        }
    }
}

/// A record schema as a structure.
fn record(schema: &Schema, fhir: &Library) -> Structure {
    let of = |field: &Field| match fhir.primitive(&field.ty) {
        Some(Primitive { name, form }) => Type::Primitive(Primitive { name, form }),
        None => Type::Structure(field.ty.clone()),
    };
    let member = |field: &Field| Member {
        min: u32::from(matches!(field.mark, "" | "+")),
        max: (!matches!(field.mark, "*" | "+")).then_some(1),
        format: field.format.map(str::to_owned),
        ..Member::new(field.name.clone(), vec![of(field)])
    };
    Structure {
        name: schema.name.clone(),
        label: String::new(),
        kind: Kind::Record,
        members: schema.fields.iter().map(member).collect(),
        profile: None,
    }
}
