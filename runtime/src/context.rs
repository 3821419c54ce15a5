//! What a map runs in: one message, its output, and what was found.

use alloc::string::String;
use alloc::vec::Vec;

use bumpalo::Bump;
use bumpalo::collections::Vec as ArenaVec;

use crate::date::Zone;
use crate::handles::Missing;
use crate::identify::Ids;
use crate::json::JsonNode;
use crate::left_out::LeftOut;
use crate::message::{Charset, Delimiters, Entry, Line, Map, Slot, slot_of};
use crate::text::TextFrame;
use crate::write::Output;
use crate::{
    Code, Failed, Finding, Lack, Mark, Node, Program, Reported, Row, Settings, Severity, Source, Value,
};

/// One message while a map runs over it.
pub struct Context<'m> {
    pub(crate) program: &'static Program,
    pub(crate) settings: &'m Settings,
    /// The message, in UTF-8.
    pub(crate) text: &'m [u8],
    // Of a message.
    pub(crate) delimiters: Delimiters,
    pub(crate) escapes: bool,
    pub(crate) charset: Charset,
    pub(crate) offsets: &'m [u32],
    pub(crate) lines: &'m [Line],
    pub(crate) entries: &'m [Entry],
    pub(crate) slots: &'m [Slot],
    pub(crate) ranks: &'m [u16],
    /// The zone of times without one, once it was looked for.
    pub(crate) zone: Option<Option<Zone>>,
    // Of a record.
    pub(crate) nodes: &'m [JsonNode],
    // Of both.
    pub(crate) out: Output,
    pub(crate) arena: &'m Bump,
    pub(crate) scratch: &'m mut Vec<u8>,
    /// Where values in the arena are from.
    pub(crate) kept: ArenaVec<'m, Kept>,
    pub(crate) frames: ArenaVec<'m, TextFrame<'m>>,
    pub(crate) ids: Ids<'m>,
    pub(crate) findings: Findings,
    /// A required element that is missing in the innermost open container.
    pub(crate) missing: Option<Missing>,
    pub(crate) left_out: LeftOut<'m>,
}

/// A value in the arena: where it is, and the place in the message of what it was made of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kept {
    address: usize,
    length: usize,
    place: (usize, usize),
}

/// What was found in a message so far.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) warnings: Vec<Finding>,
    /// Warnings that are only counted.
    pub(crate) more: u32,
    pub(crate) error: Option<Finding>,
}

impl Findings {
    /// Keeps a warning, or counts it if there are too many.
    #[cold]
    pub(crate) fn warn(&mut self, settings: &Settings, finding: impl FnOnce() -> Finding) {
        if self.warnings.len() < settings.max_findings as usize {
            self.warnings.push(finding());
        } else {
            self.more = self.more.saturating_add(1);
        }
    }
}

impl<'m> Context<'m> {
    /// The first instance of a member directly under a group instance.
    #[inline]
    pub fn child(&self, parent: Node, member: u16) -> Node {
        Node(self.slot(parent, member).first)
    }

    /// The last instance.
    #[inline]
    pub fn last_child(&self, parent: Node, member: u16) -> Node {
        Node(self.slot(parent, member).last)
    }

    /// The instance with a number from 1.
    pub fn child_at(&self, parent: Node, member: u16, number: u32) -> Node {
        let mut node = self.child(parent, member);
        for _ in 1..number {
            if !node.exists() {
                break;
            }
            node = self.next(node);
        }
        if number == 0 { Node::NONE } else { node }
    }

    /// The next instance of the same member in the same group instance; of a JSON array, the next element.
    #[inline]
    pub fn next(&self, node: Node) -> Node {
        match self.entries.get(node.0 as usize) {
            Some(entry) => Node(entry.next),
            None => Node(self.nodes.get(node.0 as usize).map_or(0, |node| node.next)),
        }
    }

    #[inline]
    fn slot(&self, parent: Node, member: u16) -> Slot {
        let slot = slot_of(self.entries, self.ranks, parent.0, member);
        slot.and_then(|slot| self.slots.get(slot)).copied().unwrap_or_default()
    }

    /// Opens an object or array, or several that have nothing else in them. `start` is ready to write: keys, brackets, and constant members
    /// that come first (`"request":{"method":"PUT"`). `kept`: it is not left out even if nothing else is written into it.
    #[inline]
    pub fn open(&mut self, start: &str, kept: bool) -> Mark {
        let mark = self.out.open(start.as_bytes(), kept);
        Mark { missing: self.missing.take(), ..mark }
    }

    /// Closes it with the brackets that `end` is, or takes it back with its key if nothing was written into it; with `substance`, if nothing of
    /// substance was.
    ///
    /// # Errors
    /// It is kept, and an element that is required in it is absent.
    #[inline]
    pub fn close(&mut self, mark: Mark, end: &str, substance: bool) -> Result<(), Failed> {
        let kept = self.out.close(mark, end.as_bytes(), substance);
        match core::mem::replace(&mut self.missing, mark.missing) {
            Some(missing) if kept => self.lacking(mark, missing),
            _ => Ok(()),
        }
    }

    /// A container that would be kept lacks what it requires.
    #[cold]
    #[inline(never)]
    fn lacking(&mut self, mark: Mark, Missing { row, lack }: Missing) -> Result<(), Failed> {
        match lack {
            Lack::Fail => return Err(self.fail(Code::MissingRequired, &[], Some(row))),
            Lack::Element { told } => {
                self.out.back_to(mark.start);
                self.out.substance = mark.substance;
                if told {
                    self.warn(Code::ElementLeftOut, &[], Some(row));
                }
            }
            Lack::Entry { told } => self.leave_out(row, told),
        }
        Ok(())
    }

    /// Constant members or elements, as JSON text. `substantial`: their presence alone keeps the containers around them.
    #[inline]
    pub fn literal(&mut self, text: &str, substantial: bool) {
        self.out.raw(text.as_bytes());
        self.out.substance += u32::from(substantial);
    }

    /// Length of the output so far.
    #[inline]
    pub fn position(&self) -> usize {
        self.out.position()
    }

    /// If nothing was written since a position, the innermost open container must not be kept: an element that it requires is absent.
    #[inline]
    pub fn require(&mut self, position_before: usize, row: Row, lack: Lack) {
        if self.out.position() == position_before {
            self.missing.get_or_insert(Missing { row, lack });
        }
    }

    /// Fails if a required element of the whole output is absent.
    pub(crate) fn nothing_missing(&mut self) -> Result<(), Failed> {
        let missing = self.missing.take().map(|missing| missing.row);
        match missing.or(self.left_out.outside_of_entries()) {
            Some(row) => Err(self.fail(Code::MissingRequired, &[], Some(row))),
            None => Ok(()),
        }
    }

    /// Reports what a map finds itself. `place` is the value that it is about, `text` the map's own words or the name of the table.
    ///
    /// # Errors
    /// What is found is an error: the message fails.
    #[cold]
    pub fn report(
        &mut self,
        finding: Reported,
        row: Row,
        place: Value<'m>,
        text: &'static str,
    ) -> Result<(), Failed> {
        let code = match finding {
            Reported::CodeNotInTable => Code::CodeNotInTable,
            Reported::CodeNotInTableWarning => Code::CodeNotInTableWarning,
            Reported::NoArm => Code::NoArm,
            Reported::NoArmWarning => Code::NoArmWarning,
            Reported::NotOnly => Code::NotOnly,
            Reported::MissingSource => Code::MissingSource,
        };
        let mut found = self.finding(code, place, Some(row));
        let required = found.origin.filter(|origin| !origin.source.is_empty());
        if let (Reported::MissingSource, Some(origin)) = (finding, required) {
            let mut message = String::from("the map requires ");
            message.push_str(origin.source);
            message.push_str(", and the message does not have it");
            found = found.saying(message);
        } else if !text.is_empty() {
            let mut message = String::from(code.message());
            message.push_str(": ");
            message.push_str(text);
            found = found.saying(message);
        }
        if code.severity() == Severity::Warning {
            let settings = self.settings;
            self.findings.warn(settings, || found);
            return Ok(());
        }
        self.findings.error = Some(found);
        Err(Failed)
    }

    /// A finding about a value.
    #[cold]
    fn finding(&self, code: Code, value: Value<'m>, row: Option<Row>) -> Finding {
        let mut finding = Finding::new(code).at(self.place(value));
        finding.row = row;
        finding.origin = row.and_then(|row| self.program.rows.get(row.0 as usize));
        finding.of_value(self.settings, value)
    }

    /// A warning about a value.
    #[cold]
    #[inline(never)]
    pub(crate) fn warn(&mut self, code: Code, value: Value<'m>, row: Option<Row>) {
        if self.findings.warnings.len() < self.settings.max_findings as usize {
            let mut finding = self.finding(code, value, row);
            finding.severity = Severity::Warning;
            self.findings.warnings.push(finding);
        } else {
            self.findings.more = self.findings.more.saturating_add(1);
        }
    }

    /// The message fails because of a value.
    #[cold]
    #[inline(never)]
    pub(crate) fn fail(&mut self, code: Code, value: Value<'m>, row: Option<Row>) -> Failed {
        let mut finding = self.finding(code, value, row);
        finding.severity = Severity::Error;
        self.findings.error = Some(finding);
        Failed
    }

    /// The place of a value in the message, from its address; empty if it is not from there.
    #[cold]
    fn place(&self, value: Value<'m>) -> String {
        let Some((offset, length)) = self.source(value) else { return String::new() };
        match self.program.source {
            Source::Message(_) => self.map().place(offset, length),
            Source::Record(_) => crate::json::place(self.text, self.nodes, offset),
        }
    }

    /// The message with its lines.
    pub(crate) fn map(&self) -> Map<'m> {
        let Context { text, offsets, lines, delimiters, .. } = *self;
        Map { text, offsets, lines, delimiters }
    }

    /// Where in the message a value begins, if it is a slice of it.
    #[inline]
    pub(crate) fn offset(&self, value: Value<'m>) -> Option<usize> {
        let offset = value.as_ptr().addr().checked_sub(self.text.as_ptr().addr())?;
        (offset.checked_add(value.len())? <= self.text.len()).then_some(offset)
    }

    /// Where in the message a value begins, and how long it is there.
    pub(crate) fn source(&self, value: Value<'m>) -> Option<(usize, usize)> {
        if let Some(offset) = self.offset(value) {
            return Some((offset, value.len()));
        }
        let address = value.as_ptr().addr();
        let inside = |kept: &&Kept| {
            let offset = address.wrapping_sub(kept.address);
            offset < kept.length && !value.is_empty()
        };
        self.kept.iter().find(inside).map(|kept| kept.place)
    }

    /// Remembers where a value in the arena is from.
    pub(crate) fn keep(&mut self, value: Value<'m>, from: Value<'m>) -> Value<'m> {
        if let Some(place) = self.source(from) {
            self.kept.push(Kept { address: value.as_ptr().addr(), length: value.len(), place });
        }
        value
    }

    /// Puts what is in the scratch buffer into the arena.
    pub(crate) fn keep_scratch(&mut self, from: Value<'m>) -> Value<'m> {
        let value = self.arena.alloc_slice_copy(self.scratch.as_slice());
        self.keep(value, from)
    }
}
