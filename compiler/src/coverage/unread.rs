//! The fields that have values in messages and that no row reads: coverage, laid beside what senders send.
//!
//! What becomes of each field is put into tables before the first message, so that a field that is read costs a look-up and one that was
//! found before a count. Compiled maps know nothing of this.

use super::{Coverage, Field, SourceStructure, Status};
use crate::ir::{MemberId, MessageStructure, Source};
use serde_json::Value;
use std::collections::BTreeMap;

/// Names that the schema does not have are listed up to this number, so that no input fills the memory.
const MAX_UNKNOWN: usize = 10_000;

/// What was found so far. Its size is bounded by the schema's, however many messages there are.
#[derive(Debug)]
pub struct Unread {
    input: Places,
    found: Vec<UnreadField>,
    /// Positions in `found` of what the schema does not have.
    unknown: BTreeMap<String, usize>,
    /// The order in which they were found first.
    order: Vec<usize>,
    /// The number of messages.
    messages: u64,
    /// A path of a record, while it is looked through.
    path: String,
}

/// A field that has a value in some message, and that no row reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadField {
    /// `PID-19`, `PID-3.4`, `OBSERVATION.OBX-5`; of a segment that the message structure does not have, its name; of records the path.
    pub path: String,
    /// `SSNNumber`; empty for what the schema does not have.
    pub name: String,
    /// In how many messages it has a value.
    pub messages: u64,
    /// Where it was found first, as the caller says it.
    pub first: String,
    /// The number of the message that was counted last.
    last: u64,
}

/// What becomes of the fields of what comes in.
#[derive(Debug)]
enum Places {
    /// The fields of each member of the structure, by their numbers.
    Message(MessageStructure, Vec<Segment>),
    /// By their paths: what is read.
    Record(BTreeMap<String, Place>),
}

#[derive(Debug, Default)]
struct Segment {
    /// As much of its path as tells it from others.
    name: String,
    /// By number; the first is 0 and no field.
    fields: Vec<Place>,
}

/// What becomes of a field or component.
#[derive(Debug, Clone, Default)]
enum Place {
    /// The schema does not have it.
    #[default]
    Unknown,
    /// No row reads it: a position in `found`.
    Unread(usize),
    /// Read or ignored. The positions of those of its components that are not, by number; empty if all are.
    Read(Vec<Option<usize>>),
}

impl Unread {
    /// For the messages or records that a map reads.
    pub fn new(coverage: &Coverage, source: &Source) -> Unread {
        let mut found = Vec::new();
        let input = match source {
            Source::Message(structure) => {
                let segments = segments(structure, coverage, &mut found);
                Places::Message(structure.clone(), segments)
            }
            Source::Record(_) => {
                let mut known = BTreeMap::new();
                for structure in &coverage.sources {
                    statuses(structure, &mut |path| Some(path.to_owned()), &mut known);
                }
                let known = known.into_iter().map(|(path, (status, name)): (String, _)| {
                    (path.clone(), place(status, named(path, name), &mut found))
                });
                Places::Record(known.collect())
            }
        };
        Unread { input, found, unknown: BTreeMap::new(), order: Vec::new(), messages: 0, path: String::new() }
    }

    /// Looks through one message. `here` says where it is, and is asked only if something is found that was not before.
    pub fn message(&mut self, message: &[u8], here: &dyn Fn() -> String) {
        self.messages += 1;
        let Unread { input, found, unknown, order, messages, path } = self;
        let mut seen = Seen { found, unknown, order, message: *messages, here };
        match input {
            Places::Message(structure, places) => seen.segments(structure, places, message),
            Places::Record(known) => {
                if let Ok(record) = serde_json::from_slice::<Value>(message) {
                    path.clear();
                    seen.members(known, &record, path);
                }
            }
        }
    }

    /// What was found, in the order in which it was found first.
    pub fn found(&self) -> impl Iterator<Item = &UnreadField> {
        self.order.iter().filter_map(|position| self.found.get(*position))
    }
}

/// The tables of a message structure.
fn segments(structure: &MessageStructure, coverage: &Coverage, found: &mut Vec<UnreadField>) -> Vec<Segment> {
    let by_path: BTreeMap<&str, &SourceStructure> =
        coverage.sources.iter().map(|source| (source.path.as_str(), source)).collect();
    let mut paths: Vec<String> = Vec::new();
    let mut segments = Vec::new();
    for (index, member) in structure.members.iter().enumerate() {
        let parent = paths.get(usize::from(member.parent)).filter(|_| index > 0 && member.parent > 0);
        let path = parent.map_or_else(|| member.name.clone(), |parent| format!("{parent}.{}", member.name));
        let mut segment = Segment { name: member.name.clone(), fields: Vec::new() };
        if let Some(source) = by_path.get(path.as_str()) {
            segment.name.clone_from(&source.name);
            let mut known = BTreeMap::new();
            statuses(source, &mut numbers, &mut known);
            for ((field, component), (status, name)) in known {
                match component {
                    None => {
                        let named = named(format!("{}-{field}", source.name), name);
                        *at(&mut segment.fields, field) = place(status, named, found);
                    }
                    // Of a field that is not read the components are not either.
                    Some(component) => {
                        if let (Some(Place::Read(components)), Status::Unmapped) =
                            (segment.fields.get_mut(field), status)
                        {
                            let named = named(format!("{}-{field}.{component}", source.name), name);
                            *at(components, component) = Some(found.len());
                            found.push(named);
                        }
                    }
                }
            }
        }
        segments.push(segment);
        paths.push(path);
    }
    segments
}

/// `PID-3.4`: 3 and 4. What is in components is not looked into.
fn numbers(path: &str) -> Option<(usize, Option<usize>)> {
    let (_, numbers) = path.rsplit_once('-')?;
    match numbers.split_once('.') {
        Some((field, component)) => Some((field.parse().ok()?, Some(component.parse().ok()?))),
        None => Some((numbers.parse().ok()?, None)),
    }
}

/// What becomes of each field and component of a structure, with its name.
fn statuses<K: Ord>(
    source: &SourceStructure,
    key: &mut dyn FnMut(&str) -> Option<K>,
    known: &mut BTreeMap<K, (Status, String)>,
) {
    let whole = source.ignored.then_some(Status::Ignored);
    source.fields.iter().for_each(|field| status(field, whole, key, known));
}

fn status<K: Ord>(
    field: &Field,
    whole: Option<Status>,
    key: &mut dyn FnMut(&str) -> Option<K>,
    known: &mut BTreeMap<K, (Status, String)>,
) {
    let status_here = whole.unwrap_or(field.status);
    if let Some(key) = key(&field.path) {
        // A part of a field of varying type is there once for each datatype: it is read if it is read of one of them.
        let (known_status, _) = known.entry(key).or_insert_with(|| (status_here, field.name.clone()));
        if *known_status == Status::Unmapped {
            *known_status = status_here;
        }
    }
    let below = (status_here == Status::Ignored).then_some(Status::Ignored);
    field.components.iter().for_each(|component| status(component, below.or(whole), key, known));
}

fn named(path: String, name: String) -> UnreadField {
    UnreadField { path, name, messages: 0, first: String::new(), last: 0 }
}

fn place(status: Status, field: UnreadField, found: &mut Vec<UnreadField>) -> Place {
    if status != Status::Unmapped {
        return Place::Read(Vec::new());
    }
    found.push(field);
    Place::Unread(found.len() - 1)
}

/// The element of a table, which grows to it. Numbers are those of the schema.
fn at<T: Clone + Default>(table: &mut Vec<T>, number: usize) -> &mut T {
    if table.len() <= number {
        table.resize(number + 1, T::default());
    }
    &mut table[number]
}

/// What one message adds.
struct Seen<'u> {
    found: &'u mut Vec<UnreadField>,
    unknown: &'u mut BTreeMap<String, usize>,
    order: &'u mut Vec<usize>,
    message: u64,
    here: &'u dyn Fn() -> String,
}

impl Seen<'_> {
    fn count(&mut self, position: usize) {
        let Some(field) = self.found.get_mut(position) else { return };
        if field.messages == 0 {
            field.first = (self.here)();
            self.order.push(position);
        }
        if field.last != self.message {
            (field.messages, field.last) = (field.messages + 1, self.message);
        }
    }

    fn count_unknown(&mut self, path: &str) {
        let position = match self.unknown.get(path) {
            Some(position) => *position,
            None if self.unknown.len() >= MAX_UNKNOWN => return,
            None => {
                self.found.push(named(path.to_owned(), String::new()));
                self.unknown.insert(path.to_owned(), self.found.len() - 1);
                self.found.len() - 1
            }
        };
        self.count(position);
    }

    fn segments(&mut self, structure: &MessageStructure, places: &[Segment], message: &[u8]) {
        let Some(start) = memchr::memmem::find(message, b"MSH") else { return };
        let message = message.get(start..).unwrap_or_default();
        let Some(&[separator, component, repetition]) =
            message.get(3..6).and_then(|bytes| bytes.first_chunk())
        else {
            return;
        };
        let mut place: MemberId = 0;
        for line in message.split(|byte| matches!(byte, b'\r' | b'\n')).filter(|line| line.len() > 3) {
            let (name, fields) = line.split_at(3);
            let segment = structure.segments.binary_search_by(|known| known.as_bytes().cmp(name)).ok();
            let step = segment.and_then(|segment| {
                structure.steps.get(usize::from(place) * structure.segments.len() + segment)
            });
            let Some(step) = step.filter(|step| step.member > 0) else {
                self.count_unknown(&String::from_utf8_lossy(name));
                continue;
            };
            place = step.member;
            let Some(known) = places.get(usize::from(place)) else { continue };
            // MSH-1 is the separator itself, MSH-2 the other delimiters.
            let header = name == b"MSH";
            let is_delimiters = |number: usize| header && number == 2;
            let mut number = usize::from(header);
            let mut rest = fields.get(1..).unwrap_or_default();
            loop {
                number += 1;
                let end = memchr::memchr(separator, rest);
                let field = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
                let is_empty =
                    |field: &[u8]| field.iter().all(|byte| *byte == component || *byte == repetition);
                if !field.is_empty() && !is_delimiters(number) {
                    match known.fields.get(number) {
                        Some(Place::Read(components)) if components.is_empty() => {}
                        Some(Place::Read(components)) => {
                            self.components(components, field, component, repetition);
                        }
                        _ if is_empty(field) => {}
                        Some(Place::Unread(position)) => self.count(*position),
                        Some(Place::Unknown) | None => {
                            self.count_unknown(&format!("{}-{number}", known.name));
                        }
                    }
                }
                match end {
                    Some(end) => rest = rest.get(end + 1..).unwrap_or_default(),
                    None => break,
                }
            }
        }
    }

    /// The components of a field of which others are read.
    fn components(&mut self, unread: &[Option<usize>], field: &[u8], component: u8, repetition: u8) {
        for part in field.split(|byte| *byte == repetition) {
            for (index, value) in part.split(|byte| *byte == component).enumerate() {
                if let (Some(Some(position)), false) = (unread.get(index + 1), value.is_empty()) {
                    self.count(*position);
                }
            }
        }
    }

    /// The same of a record. `path` is that of the value, and is left as it was.
    fn members(&mut self, known: &BTreeMap<String, Place>, value: &Value, path: &mut String) {
        match value {
            Value::Object(members) => {
                let length = path.len();
                for (name, value) in members {
                    if length > 0 {
                        path.push('.');
                    }
                    path.push_str(name);
                    self.members(known, value, path);
                    path.truncate(length);
                }
            }
            Value::Array(elements) => elements.iter().for_each(|element| self.members(known, element, path)),
            Value::Null => {}
            Value::String(text) if text.is_empty() => {}
            _ => match known.get(path.as_str()) {
                Some(Place::Read(_)) => {}
                Some(Place::Unread(position)) => self.count(*position),
                Some(Place::Unknown) | None => self.count_unknown(path),
            },
        }
    }
}
