//! The reader: one pass, no recursion.

use alloc::vec::Vec;

use super::text::{unescape, unicode};
use super::{JsonNode, Kind};
use crate::Code;
use crate::scan::not_plain;

/// Objects and arrays may be nested this deep.
const DEPTH: usize = 128;

/// Why the input is no JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct JsonError {
    pub(crate) code: Code,
    pub(crate) offset: usize,
    /// What was expected there; empty if the code says it all.
    pub(crate) expected: &'static str,
    /// The objects and arrays that were open, outermost first.
    pub(crate) open: Vec<u32>,
}

type Result<T> = core::result::Result<T, (Code, usize, &'static str)>;

/// Reads one JSON text into `nodes`.
pub(crate) fn read(text: &[u8], nodes: &mut Vec<JsonNode>) -> core::result::Result<(), JsonError> {
    nodes.clear();
    nodes.push(JsonNode::default());
    let mut reader = Reader { text, at: 0, nodes, open: [0; DEPTH], last: [0; DEPTH], depth: 0 };
    reader.document().map_err(|(code, offset, expected)| {
        let open = Vec::from(reader.open.get(..reader.depth).unwrap_or_default());
        JsonError { code, offset, expected, open }
    })
}

struct Reader<'t> {
    text: &'t [u8],
    at: usize,
    nodes: &'t mut Vec<JsonNode>,
    /// The nodes of the objects and arrays that are open.
    open: [u32; DEPTH],
    /// Their last member or element so far, or 0.
    last: [u32; DEPTH],
    depth: usize,
}

impl Reader<'_> {
    fn document(&mut self) -> Result<()> {
        self.blanks();
        self.value((0, 0), false)?;
        while let Some(container) = self.innermost() {
            self.blanks();
            if container.kind == Kind::Object { self.member()? } else { self.element()? }
        }
        self.blanks();
        if self.at < self.text.len() { Err(self.expected("the end of the text")) } else { Ok(()) }
    }

    /// The next member of the open object, or its end.
    fn member(&mut self) -> Result<()> {
        if !self.separated(b'}')? {
            return self.close();
        }
        let start = self.at;
        if self.peek() != Some(b'"') {
            return Err(self.expected("a name in quotation marks"));
        }
        let escaped = self.string()?;
        let name = (start as u32 + 1, self.at as u32 - 1);
        self.blanks();
        if self.peek() != Some(b':') {
            return Err(self.expected("a colon"));
        }
        self.at += 1;
        self.blanks();
        self.value(name, escaped)
    }

    fn element(&mut self) -> Result<()> {
        if self.separated(b']')? { self.value((0, 0), false) } else { self.close() }
    }

    /// Passes the comma before a further member or element; false at the end.
    fn separated(&mut self, end: u8) -> Result<bool> {
        let first =
            self.depth.checked_sub(1).and_then(|top| self.last.get(top)).is_none_or(|last| *last == 0);
        match self.peek() {
            Some(byte) if byte == end => Ok(false),
            _ if first => Ok(true),
            Some(b',') => {
                self.at += 1;
                self.blanks();
                Ok(true)
            }
            _ => Err(self.expected(if end == b'}' { "a comma or }" } else { "a comma or ]" })),
        }
    }

    /// A value, or the beginning of an object or array.
    fn value(&mut self, name: (u32, u32), escaped_name: bool) -> Result<()> {
        let start = self.at;
        let kind = match self.peek() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::Array,
            Some(b'"') => Kind::Plain,
            Some(b'-' | b'0'..=b'9') => Kind::Number,
            Some(b't') => Kind::True,
            Some(b'f') => Kind::False,
            Some(b'n') => Kind::Null,
            _ => return Err(self.expected("a value")),
        };
        let mut node = JsonNode { kind, escaped_name, start: start as u32, name, ..JsonNode::default() };
        match kind {
            Kind::Object | Kind::Array => self.at += 1,
            Kind::Plain | Kind::Escaped => {
                if self.string()? {
                    node.kind = Kind::Escaped;
                }
                node.start += 1;
            }
            Kind::Number => self.number()?,
            Kind::True => self.word(b"true")?,
            Kind::False => self.word(b"false")?,
            Kind::Null => self.word(b"null")?,
        }
        node.end = self.at as u32 - u32::from(matches!(node.kind, Kind::Plain | Kind::Escaped));
        let position = self.nodes.len() as u32;
        self.nodes.push(node);
        if let Some(top) = self.depth.checked_sub(1) {
            let parent = self.open.get(top).copied().unwrap_or(0);
            let last = self.last.get(top).copied().unwrap_or(0);
            if last != 0 {
                if let Some(before) = self.nodes.get_mut(last as usize) {
                    before.next = position;
                }
            } else if let Some(parent) = self.nodes.get_mut(parent as usize) {
                parent.child = position;
            }
            if let Some(last) = self.last.get_mut(top) {
                *last = position;
            }
        }
        if matches!(kind, Kind::Object | Kind::Array) {
            let (Some(open), Some(last)) = (self.open.get_mut(self.depth), self.last.get_mut(self.depth))
            else {
                return Err((Code::JsonTooDeep, start, ""));
            };
            *open = position;
            *last = 0;
            self.depth += 1;
        }
        Ok(())
    }

    /// The end of the innermost object or array.
    fn close(&mut self) -> Result<()> {
        self.at += 1;
        let end = self.at as u32;
        let Some(top) = self.depth.checked_sub(1) else { return Ok(()) };
        let position = self.open.get(top).copied().unwrap_or(0);
        if let Some(node) = self.nodes.get_mut(position as usize) {
            node.end = end;
            let object = *node;
            if object.kind == Kind::Object {
                self.distinct(&object)?;
            }
        }
        self.depth = top;
        Ok(())
    }

    /// No two members have one name.
    fn distinct(&mut self, object: &JsonNode) -> Result<()> {
        let count = self.members(object).count();
        if count <= 8 {
            for (number, member) in self.members(object).enumerate() {
                if self.members(object).take(number).any(|before| self.same_name(before, member)) {
                    return Err((Code::DuplicateName, member.name.0 as usize, ""));
                }
            }
            return Ok(());
        }
        self.distinct_of_many(object)
    }

    #[cold]
    fn distinct_of_many(&mut self, object: &JsonNode) -> Result<()> {
        let mut names: Vec<(Vec<u8>, u32)> = Vec::new();
        let mut plain: Vec<(&[u8], u32)> = Vec::new();
        for member in self.members(object) {
            if member.escaped_name {
                let mut name = Vec::new();
                unescape(self.name(member), &mut name);
                names.push((name, member.name.0));
            } else {
                plain.push((self.name(member), member.name.0));
            }
        }
        plain.extend(names.iter().map(|(name, place)| (name.as_slice(), *place)));
        plain.sort_unstable();
        let twice = plain.windows(2).find_map(|pair| match pair {
            [(a, _), (b, place)] if a == b => Some(*place),
            _ => None,
        });
        twice.map_or(Ok(()), |place| Err((Code::DuplicateName, place as usize, "")))
    }

    fn members(&self, object: &JsonNode) -> impl Iterator<Item = &JsonNode> {
        let node = |position: u32| if position == 0 { None } else { self.nodes.get(position as usize) };
        core::iter::successors(node(object.child), move |member| node(member.next))
    }

    fn name(&self, member: &JsonNode) -> &[u8] {
        self.text.get(member.name.0 as usize..member.name.1 as usize).unwrap_or_default()
    }

    fn same_name(&self, a: &JsonNode, b: &JsonNode) -> bool {
        if !a.escaped_name && !b.escaped_name {
            return self.name(a) == self.name(b);
        }
        let [a, b] = [a, b].map(|member| {
            let mut name = Vec::new();
            unescape(self.name(member), &mut name);
            name
        });
        a == b
    }

    fn innermost(&self) -> Option<JsonNode> {
        let position = *self.open.get(self.depth.checked_sub(1)?)?;
        self.nodes.get(position as usize).copied()
    }

    /// A string with its quotation marks; true if it has escapes.
    fn string(&mut self) -> Result<bool> {
        self.at += 1;
        let mut escaped = false;
        loop {
            self.plain();
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(escaped);
                }
                Some(b'\\') => {
                    escaped = true;
                    self.escape()?;
                }
                Some(byte) if byte < 0x20 => return Err(self.expected("no control character in a string")),
                Some(_) => self.at += 1,
                None => return Err(self.expected("a quotation mark")),
            }
        }
    }

    /// Passes words of eight bytes that have nothing special.
    #[inline]
    fn plain(&mut self) {
        while let Some(word) = self.text.get(self.at..).and_then(|rest| rest.first_chunk::<8>()) {
            if not_plain(u64::from_le_bytes(*word), 0x20) != 0 {
                return;
            }
            self.at += 8;
        }
    }

    fn escape(&mut self) -> Result<()> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        self.at += match rest.get(1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 2,
            Some(b'u') => match unicode(rest) {
                Some((_, length)) => length,
                None => return Err(self.expected("four hexadecimal digits of a character")),
            },
            _ => return Err(self.expected("one of the escapes of JSON")),
        };
        Ok(())
    }

    fn number(&mut self) -> Result<()> {
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(self.expected("a digit")) } else { Ok(()) }
    }

    fn word(&mut self, word: &[u8]) -> Result<()> {
        if !self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            return Err(self.expected("a value"));
        }
        self.at += word.len();
        Ok(())
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    #[inline]
    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    #[cold]
    fn expected(&self, what: &'static str) -> (Code, usize, &'static str) {
        (Code::BadJson, self.at, what)
    }
}
