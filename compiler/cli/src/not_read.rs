//! `mapwright run --report`: the fields that have values in the messages, and that no row reads.
//!
//! What the map reads or ignores is known before anything is run; here the messages are laid beside it. Compiled maps know nothing of this.

use std::collections::BTreeMap;
use std::path::Path;

use mapwright_compiler::compile::{Goal, plan};
use mapwright_compiler::coverage::{Field, Status, coverage};
use mapwright_compiler::ir::{MessageStructure, Program, Source};
use serde_json::Value;

use crate::args::Warnings;
use crate::command_error::CommandError;
use crate::files;
use crate::findings::About;
use crate::schema::packages_for;
use crate::terminal::Terminal;

/// What was found so far. As large as the schema, however many messages there are.
#[derive(Debug)]
pub(crate) struct NotRead {
    /// Whether a field is read or ignored, with its name: by the place of its segment with all groups and its number; of records by its path.
    known: BTreeMap<String, (Status, String)>,
    /// Where segments go; none for records.
    structure: Option<MessageStructure>,
    /// The path of each member of the structure, and as much of it as tells it from others.
    places: Vec<(String, String)>,
    found: BTreeMap<String, Found>,
    /// The order of the first message that had it.
    order: Vec<String>,
}

#[derive(Debug)]
struct Found {
    messages: u64,
    first: String,
    /// The number of the message that was counted last.
    last: u64,
}

impl NotRead {
    pub(crate) fn new(map: &Path, name: Option<&str>, program: &Program) -> Result<NotRead, CommandError> {
        let goal = name.map_or(Goal::Run, |name| Goal::RunMap(name.to_owned()));
        let path = files::map_path(map)?;
        let planned = plan(&path, &goal, &mut files::load, &mut || packages_for(&path));
        let plan = planned
            .plan
            .ok_or_else(|| CommandError::Internal("no plan of a map that was compiled".into()))?;
        let coverage = coverage(&plan);
        let mut known = BTreeMap::new();
        let mut names = BTreeMap::new();
        let message = matches!(program.source, Source::Message(_));
        for structure in &coverage.sources {
            names.insert(structure.path.clone(), structure.name.clone());
            for field in &structure.fields {
                let whole = if structure.ignored { Some(Status::Ignored) } else { None };
                note(field, whole, &mut known, &|path| match path.rsplit_once('-').filter(|_| message) {
                    Some((_, number)) => format!("{}-{number}", structure.path),
                    None => path.to_owned(),
                });
            }
        }
        let structure = match &program.source {
            Source::Message(structure) => Some(structure.clone()),
            Source::Record(_) => None,
        };
        let members = structure.as_ref().map_or(&[][..], |structure| &structure.members);
        let mut places: Vec<(String, String)> = Vec::new();
        for (index, member) in members.iter().enumerate() {
            let path = match places.get(member.parent as usize).filter(|_| index > 0 && member.parent > 0) {
                Some((parent, _)) => format!("{parent}.{}", member.name),
                None => member.name.clone(),
            };
            let name = names.get(&path).unwrap_or(&member.name).clone();
            places.push((path, name));
        }
        Ok(NotRead { known, structure, places, found: BTreeMap::new(), order: Vec::new() })
    }

    /// Looks through one message. `count` is its number in all inputs.
    pub(crate) fn message(&mut self, about: About<'_>, count: u64, message: &[u8]) {
        let mut fields = Vec::new();
        match &self.structure {
            Some(structure) => self.segments(structure, message, &mut fields),
            None => {
                if let Ok(record) = serde_json::from_slice::<Value>(message) {
                    self.members(&record, "", &mut fields);
                }
            }
        }
        for field in fields {
            let found = self.found.entry(field).or_insert_with_key(|field| {
                self.order.push(field.clone());
                Found {
                    messages: 0,
                    first: format!("{}, {} {}", about.file, about.what, about.number),
                    last: 0,
                }
            });
            if found.last != count {
                (found.messages, found.last) = (found.messages + 1, count);
            }
        }
    }

    /// The fields of a message that have a value and that no row reads.
    fn segments(&self, structure: &MessageStructure, message: &[u8], found: &mut Vec<String>) {
        let Some(start) = message.windows(3).position(|bytes| bytes == b"MSH") else { return };
        let message = message.get(start..).unwrap_or_default();
        let Some([separator, component, repetition]) =
            message.get(3..6).and_then(|bytes| bytes.first_chunk())
        else {
            return;
        };
        let mut place = 0;
        for line in message.split(|byte| matches!(byte, b'\r' | b'\n')).filter(|line| line.len() > 3) {
            let name = String::from_utf8_lossy(line.get(..3).unwrap_or_default());
            let Some(segment) = structure.segments.iter().position(|known| *known == name) else {
                found.push(name.into_owned());
                continue;
            };
            let step =
                structure.steps.get(place * structure.segments.len() + segment).copied().unwrap_or_default();
            if step.member == 0 {
                found.push(name.into_owned());
                continue;
            }
            place = step.member as usize;
            let Some((path, shown)) = self.places.get(place) else { continue };
            // MSH-1 is the separator itself.
            let first = usize::from(name == "MSH");
            for (number, field) in line.split(|byte| byte == separator).enumerate().skip(1 + first) {
                let number = number + first;
                if field.iter().all(|byte| byte == component || byte == repetition) {
                    continue;
                }
                match self.known.get(&format!("{path}-{number}")) {
                    Some((Status::Unmapped, _)) | None => found.push(format!("{shown}-{number}")),
                    Some(_) => self.components(path, shown, number, field, (*component, *repetition), found),
                }
            }
        }
    }

    /// The components of a field of which others are read.
    fn components(
        &self,
        path: &str,
        shown: &str,
        number: usize,
        field: &[u8],
        (component, repetition): (u8, u8),
        found: &mut Vec<String>,
    ) {
        for part in field.split(|byte| *byte == repetition) {
            for (index, value) in part.split(|byte| *byte == component).enumerate().map(|(i, v)| (i + 1, v)) {
                let unmapped = matches!(
                    self.known.get(&format!("{path}-{number}.{index}")),
                    Some((Status::Unmapped, _))
                );
                if unmapped && !value.is_empty() {
                    found.push(format!("{shown}-{number}.{index}"));
                }
            }
        }
    }

    /// The same of a record.
    fn members(&self, value: &Value, path: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    self.members(value, &path, found);
                }
            }
            Value::Array(elements) => elements.iter().for_each(|element| self.members(element, path, found)),
            Value::Null => {}
            Value::String(text) if text.is_empty() => {}
            _ if matches!(self.known.get(path), Some((Status::Unmapped, _)) | None) => {
                found.push(path.to_owned())
            }
            _ => {}
        }
    }

    /// Tells what was found, on standard error.
    pub(crate) fn report(&self, terminal: &Terminal, form: Warnings) {
        let name = |field: &str| {
            self.known.iter().find(|(path, _)| path.ends_with(field)).map_or("", |(_, (_, name))| name)
        };
        for field in &self.order {
            let Some(Found { messages, first, .. }) = self.found.get(field) else { continue };
            let name = name(field);
            if form == Warnings::Json {
                let line =
                    serde_json::json!({"unread": field, "name": name, "messages": messages, "first": first});
                terminal.line(&line.to_string());
            } else {
                let times =
                    if *messages == 1 { "1 message".to_owned() } else { format!("{messages} messages") };
                let name = if name.is_empty() { String::new() } else { format!(" ({name})") };
                terminal.line(&format!("not read: {field}{name}, with a value in {times}, first {first}"));
            }
        }
        if self.order.is_empty() && form != Warnings::Json {
            terminal.line("not read: nothing; every field with a value is read or ignored by some row");
        }
    }
}

fn note(
    field: &Field,
    whole: Option<Status>,
    known: &mut BTreeMap<String, (Status, String)>,
    key: &dyn Fn(&str) -> String,
) {
    let status = whole.unwrap_or(field.status);
    // A part of a field of varying type is there once for each datatype: it is read if it is read of one of them.
    let (known_status, _) = known.entry(key(&field.path)).or_insert_with(|| (status, field.name.clone()));
    if *known_status == Status::Unmapped {
        *known_status = status;
    }
    let below = (status == Status::Ignored).then_some(Status::Ignored);
    field.components.iter().for_each(|component| note(component, below.or(whole), known, key));
}
