//! Programs that call maps which read no whole message or record, so that these can be tested alone.
//!
//! A map is called by a made-up one. For HL7 v2 its message has a group for each source: a segment that marks it, and holds the text of a
//! field or component, and behind it the segment or group that the source is. So an absent source is an absent group, whatever is in the
//! others. For records it is a record with a member for each source. The output has a member for each call. All maps of a file share a
//! program, as what takes time is to load one.

use super::super::Checker;
use super::super::declarations::{Head, ParameterHead};
use super::super::entry::bundle_entry;
use super::super::value::{Shape, Ty};
use super::input::{group, is_header, marker, member, message, record, structure_of};
use crate::ir::Sharing;
use crate::plan::{
    Assign, Call, Content, Entry, EntryId, Input, ItemId, Level, Map, MapId, Parameter, Plan, Presence, Row,
    Source, SourceKind, SourceType, Step,
};
use crate::schema::{Kind, Library, Local, Member, Structure, Type};
use crate::source::Span;
use std::sync::Arc;

/// A program has no more sources than this: the table that places segments grows with their square.
const MOST_SOURCES: usize = 48;
/// The member of a group that is no marker.
const HELD: &str = "HELD";

/// The programs of a file.
pub(super) struct Alone {
    /// How many programs there are before these.
    first: usize,
    programs: Vec<Caller>,
}

/// A test as a call of its map.
pub(super) struct Called {
    pub(super) program: usize,
    pub(super) input: String,
    pub(super) result: String,
    pub(super) places: Vec<(String, String)>,
}

/// A made-up map that calls others.
struct Caller {
    records: bool,
    /// The name of its message structure.
    name: String,
    calls: Vec<CallOf>,
    sources: usize,
    /// It is for one call only: its header is a source.
    full: bool,
}

/// One call.
struct CallOf {
    map: usize,
    arguments: Vec<Argument>,
}

/// What a source of a call is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Argument {
    /// The header of the message.
    Header,
    /// A constant: a map may be right for some only.
    Constant(String),
    /// In a group of its own, or in a member: its number.
    Place(usize),
}

impl Alone {
    pub(super) fn new(first: usize) -> Alone {
        Alone { first, programs: Vec::new() }
    }

    /// The call of a map, which can be called alone, with these texts for each source.
    pub(super) fn call(
        &mut self,
        checker: &Checker<'_>,
        map: usize,
        texts: &[Vec<String>],
    ) -> Option<Called> {
        let head = checker.heads.get(map)?.clone();
        let records = reads_records(checker, &head).ok()?;
        let header_text =
            head.parameters.iter().zip(texts).find(|(p, texts)| is_header(&p.ty) && !texts.is_empty());
        let header_text = header_text.and_then(|(_, texts)| texts.first());
        let constants: Vec<Option<&String>> = head
            .parameters
            .iter()
            .zip(texts)
            .enumerate()
            .map(|(index, (p, texts))| texts.first().filter(|_| index > 0 && matches!(p.ty, Ty::Text(_))))
            .collect();
        let same = |call: &CallOf| {
            call.map == map
                && call.arguments.iter().zip(&constants).all(|(argument, constant)| match argument {
                    Argument::Constant(known) => *constant == Some(known),
                    Argument::Place(_) => constant.is_none(),
                    Argument::Header => false,
                })
        };
        let known = self.programs.iter().enumerate().find_map(|(program, caller)| {
            let call = caller.calls.iter().position(same)?;
            Some((program, call))
        });
        let (program, call) = match known {
            Some(known) => known,
            None => self.add(checker, map, &head, records, header_text, &constants),
        };
        let caller = self.programs.get(program)?;
        let arguments = &caller.calls.get(call)?.arguments;
        let input = if records {
            record(arguments, &head.parameters, texts)
        } else {
            message(checker.hl7.as_deref()?, &caller.name, arguments, &head.parameters, texts, header_text)
        };
        let places =
            arguments.iter().zip(&head.parameters).filter_map(|(argument, parameter)| match argument {
                Argument::Place(number) if records => Some((member(*number), parameter.name.clone())),
                Argument::Place(number) => Some((format!("{}-1", marker(*number)), parameter.name.clone())),
                _ => None,
            });
        Some(Called { program: self.first + program, input, result: result(call), places: places.collect() })
    }

    /// A new call: its program and its number in it.
    fn add(
        &mut self,
        checker: &Checker<'_>,
        map: usize,
        head: &Head,
        records: bool,
        header: Option<&String>,
        constants: &[Option<&String>],
    ) -> (usize, usize) {
        let needed = head.parameters.len();
        let fits = |caller: &Caller| {
            !caller.full
                && header.is_none()
                && caller.records == records
                && caller.sources + needed <= MOST_SOURCES
        };
        let program = self.programs.iter().position(fits).unwrap_or_else(|| {
            let name = header.map_or_else(|| "GIVEN".to_string(), |header| structure_of(checker, header));
            let full = header.is_some();
            self.programs.push(Caller { records, name, calls: Vec::new(), sources: 0, full });
            self.programs.len() - 1
        });
        let Some(caller) = self.programs.get_mut(program) else { return (0, 0) };
        let mut next = caller.sources;
        caller.sources += needed;
        let arguments = head.parameters.iter().zip(constants).map(|(parameter, constant)| {
            let number = next;
            next += 1;
            match constant {
                Some(text) => Argument::Constant((*text).clone()),
                None if header.is_some() && is_header(&parameter.ty) => Argument::Header,
                None => Argument::Place(number),
            }
        });
        let call = CallOf { map, arguments: arguments.collect() };
        caller.calls.push(call);
        (program, caller.calls.len() - 1)
    }

    /// The plans of all programs, in their order.
    pub(super) fn plans(&self, checker: &mut Checker<'_>) -> Option<Vec<Plan>> {
        self.programs.iter().map(|caller| caller.plan(checker)).collect()
    }
}

/// Whether a map that is called alone reads records; else HL7 v2. Or why it cannot be called.
pub(super) fn reads_records(checker: &Checker<'_>, head: &Head) -> Result<bool, &'static str> {
    let record = |p: &ParameterHead| matches!(p.ty, Ty::Record(_));
    let hl7 = |p: &ParameterHead| !matches!(p.ty, Ty::Record(_) | Ty::Text(_) | Ty::Reference(_));
    let records = head.parameters.iter().any(record);
    if records && head.parameters.iter().any(hl7) {
        Err("it reads both HL7 v2 and records")
    } else if head.target.as_ref().is_some_and(|target| bundle_entry(target).is_some()) {
        Err("it makes entries of a Bundle, whose ids are those of the whole message")
    } else {
        Ok(records || checker.hl7.is_none())
    }
}

impl Caller {
    fn plan(&self, checker: &mut Checker<'_>) -> Option<Plan> {
        let span = Span { file: checker.files.first()?.id, start: 0, end: 0 };
        // A library of the message that is made up; not needed for records.
        let (structure, library) = self.structure(checker);
        let mut calls = Vec::new();
        for call in &self.calls {
            let head = checker.heads.get(call.map)?.clone();
            let shapes = head.parameters.iter().zip(&call.arguments).map(|(p, argument)| match argument {
                Argument::Constant(text) => Shape::Literal(text.clone()),
                _ => p.ty.shape(),
            });
            let map = checker.instance(call.map, shapes.collect(), None)?;
            calls.push((call, head, map));
        }
        let mut maps = checker.instances.iter().map(|i| i.plan.clone()).collect::<Option<Vec<_>>>()?;
        let root = Source {
            kind: SourceKind::Parameter(0),
            ty: if self.records {
                SourceType::Record(structure.clone())
            } else {
                SourceType::Group(structure.clone())
            },
            many: false,
            span,
        };
        let mut rows = Vec::new();
        let mut entries = 0;
        for (number, (call, head, map)) in calls.into_iter().enumerate() {
            let mut sources = Vec::new();
            for (argument, parameter) in call.arguments.iter().zip(&head.parameters) {
                let source = self.source(&root, argument, parameter, &structure, span);
                sources.push(match &parameter.ty {
                    Ty::Reference(kinds) => {
                        let id = EntryId(entries);
                        entries += 1;
                        let resource = checker.fhir.as_ref()?.structure(kinds.first()?)?;
                        let entry =
                            stub(&mut maps, id, source, &resource, [&head.name, &parameter.name], span);
                        rows.push(Row::Entry(Box::new(entry)));
                        Source { kind: SourceKind::Entry(id), ty: SourceType::Reference, many: false, span }
                    }
                    _ => source,
                });
            }
            let target = head.target.clone()?;
            let first = sources.remove(0);
            let content = Content::Structure {
                item: ItemId(number),
                call: Some(Call { map, arguments: sources.into_iter().map(Some).collect() }),
                rows: Vec::new(),
            };
            let step = step(&result(number), 1 + number as u32, Some(target));
            rows.push(Row::Assign(Box::new(Assign {
                source: Some(first),
                target: vec![step],
                content,
                presence: Presence::Certain,
                absence: None,
                span: head.span,
            })));
        }
        let parameter = Parameter { name: "given".to_string(), ty: root.ty.clone(), many: false };
        let target = plain_structure("given", Kind::Record, Vec::new());
        maps.push(Map {
            name: "given".to_string(),
            parameters: vec![parameter],
            target: Arc::new(target),
            rows,
            ignored: Vec::new(),
            span,
        });
        let main = MapId(maps.len() - 1);
        let tables = checker.tables.iter().map(|t| t.plan.clone()).collect();
        let input = match library {
            Some(library) => Input::Message { library, structure },
            None => Input::Record { columns: Vec::new() },
        };
        let parameters = checker.plan_parameters();
        Some(Plan { maps, main, tables, parameters, input, target: "given".to_string(), columns: None })
    }

    /// What a source of a call reads.
    fn source(
        &self,
        root: &Source,
        argument: &Argument,
        parameter: &ParameterHead,
        structure: &Arc<Structure>,
        span: Span,
    ) -> Source {
        let of = |kind: SourceKind, ty: SourceType| Source { kind, ty, many: false, span };
        let child = |of: &Source, name: String| SourceKind::Child { of: Box::new(of.clone()), member: name };
        let text = || SourceType::Encoded { level: Some(Level::Component), text: true };
        match argument {
            Argument::Constant(text) => of(SourceKind::Literal(text.clone()), SourceType::Text),
            Argument::Header => of(child(root, "MSH".to_string()), parameter.ty.plan()),
            Argument::Place(number) if self.records => {
                let many = parameter.many();
                let ty = match &parameter.ty {
                    Ty::Record(_) => parameter.ty.plan(),
                    _ => SourceType::Scalar,
                };
                let kind =
                    SourceKind::Key { of: Box::new(root.clone()), name: member(*number), repeats: many };
                Source { kind, ty, many, span }
            }
            Argument::Place(number) => {
                let group = of(child(root, group(*number)), SourceType::Group(structure.clone()));
                let many = parameter.many();
                match &parameter.ty {
                    Ty::Group(_) | Ty::Segment(_) => {
                        Source { many, ..of(child(&group, HELD.to_string()), parameter.ty.plan()) }
                    }
                    ty => {
                        let segment =
                            of(child(&group, marker(*number)), SourceType::Segment(structure.clone()));
                        let ty = match ty {
                            Ty::Composite(..) | Ty::Encoded(..) => ty.plan(),
                            _ => text(),
                        };
                        let kind = SourceKind::Field { of: Box::new(segment), number: 1, repeats: many };
                        Source { kind, ty, many, span }
                    }
                }
            }
        }
    }

    /// The structure of what is read: a message with the library that knows its parts, or a record.
    fn structure(&self, checker: &Checker<'_>) -> (Arc<Structure>, Option<Arc<Library>>) {
        let Some(library) = checker.hl7.as_ref().filter(|_| !self.records) else {
            return (Arc::new(plain_structure("given", Kind::Record, Vec::new())), None);
        };
        let mut local: Local = library.local().cloned().unwrap_or_default();
        let mut members = vec![part("MSH", "MSH", false)];
        for call in &self.calls {
            let parameters = checker.heads.get(call.map).map_or(&[][..], |head| &head.parameters);
            for (argument, parameter) in call.arguments.iter().zip(parameters) {
                let Argument::Place(number) = argument else { continue };
                let mut inside = vec![part(&marker(*number), &marker(*number), false)];
                if let Ty::Group(held) | Ty::Segment(held) = &parameter.ty {
                    inside.push(part(HELD, &held.name, parameter.many()));
                }
                let group = group(*number);
                members.push(part(&group, &group, false));
                for made in [
                    plain_structure(&marker(*number), Kind::Segment, Vec::new()),
                    plain_structure(&group, Kind::Group, inside),
                ] {
                    local.structures.insert(made.name.clone(), Arc::new(made));
                }
            }
        }
        let structure = plain_structure(&self.name, Kind::Message, members);
        (Arc::new(structure), Some(Arc::new(library.with_local(local))))
    }
}

/// An entry for a reference to point to: a resource with nothing in it but its id, there if its source is.
fn stub(
    maps: &mut Vec<Map>,
    id: EntryId,
    source: Source,
    resource: &Arc<Structure>,
    key: [&str; 2],
    span: Span,
) -> Entry {
    let parameter = Parameter { name: "given".to_string(), ty: source.ty.clone(), many: false };
    maps.push(Map {
        name: format!("given {}", resource.name),
        parameters: vec![parameter],
        target: resource.clone(),
        rows: Vec::new(),
        ignored: Vec::new(),
        span,
    });
    let literal = |text: &str| Source {
        kind: SourceKind::Literal(text.to_string()),
        ty: SourceType::Text,
        many: false,
        span,
    };
    Entry {
        id,
        name: format!("given_{}", id.0),
        kind: resource.name.clone(),
        map: MapId(maps.len() - 1),
        arguments: vec![Some(source)],
        required: false,
        condition: None,
        key: key.into_iter().map(literal).collect(),
        sharing: Sharing::Unique,
        request: None,
        rows: Vec::new(),
        target: Step { repeats: true, ..step("entry", 0, None) },
        span,
    }
}

/// The member of the output for a call.
fn result(call: usize) -> String {
    format!("result{call:02}")
}

fn plain_structure(name: &str, kind: Kind, members: Vec<Member>) -> Structure {
    Structure { name: name.to_string(), label: String::new(), kind, members, profile: None }
}

/// A member of a message or group.
fn part(name: &str, structure: &str, repeats: bool) -> Member {
    Member {
        max: if repeats { None } else { Some(1) },
        ..Member::new(name.to_string(), vec![Type::Structure(structure.to_string())])
    }
}

fn step(key: &str, order: u32, structure: Option<Arc<Structure>>) -> Step {
    Step {
        key: key.to_string(),
        order,
        repeats: false,
        only: false,
        required: false,
        structure,
        codes: None,
        url: None,
        slice: None,
        path: key.to_string(),
    }
}
