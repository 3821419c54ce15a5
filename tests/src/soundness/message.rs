//! Messages of a structure and records of a schema: mostly right, with everything in them that senders get wrong.

use super::choose::Choose;
use super::generate::Generated;
use crate::damage::damaged;
use mapwright_compiler::schema::{Form, Kind, Library, Member, Primitive, Structure, Type};

/// Texts as they come: escapes, odd characters, blanks, delimiters of other levels.
const TEXTS: [&str; 16] = [
    "Lindqvist",
    "it's",
    "A",
    "final",
    "12",
    "3.50",
    "a-b",
    "two words",
    "  padded ",
    "a\\T\\b\\.br\\c",
    "\\X41\\\\H\\x",
    "\"quoted\"",
    "å€😀",
    "1.2.840.113",
    "https://example.org/a b",
    "\u{7}bell",
];
const CODES: [&str; 8] = ["A", "M", "Y", "N", "1", "MR", "no code", "zz"];
const NUMBERS: [&str; 8] = ["1", "0", "-3", "2.50", "+7", "1e5", "99999999999999999999", "twelve"];
const DATES: [&str; 8] = ["20240229", "2024", "202402", "1900", "20240230", "20241301", "soon", "0000"];
const DATE_TIMES: [&str; 8] = [
    "20240229101112+0100",
    "20240229101112.1234-0530",
    "202402291011",
    "20240229",
    "2024",
    "20240229256000",
    "20240229101112",
    "20240229101112+9900",
];
const TIMES: [&str; 6] = ["1011", "101112", "101112.12+0100", "10", "2561", "noon"];

/// Messages or records for a map: some right, some broken in their values, some damaged.
pub fn inputs(of: &Generated, choose: &mut Choose, count: usize) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for number in 0..count {
        // The first is right as far as values go; the others get worse.
        let mut maker = Maker { choose, badness: [0, 0, 5, 30].get(number % 4).copied().unwrap_or(10) };
        all.push(match (&of.message, &of.record) {
            (Some((v2, structure)), _) => maker.message(v2, structure),
            (None, Some(name)) => match of.records.get(name) {
                Some(structure) => maker.record(of, structure).into_bytes(),
                None => Vec::new(),
            },
            (None, None) => Vec::new(),
        });
    }
    if let Some(last) = all.last().cloned() {
        let broken = damaged(&last, 2);
        for _ in 0..count.min(3) {
            all.extend(choose.one(&broken).cloned());
        }
    }
    all
}

struct Maker<'c> {
    choose: &'c mut Choose,
    /// In so many of a hundred places something is wrong.
    badness: usize,
}

impl Maker<'_> {
    fn message(&mut self, v2: &Library, structure: &Structure) -> Vec<u8> {
        let event = v2.events(&structure.name).next().unwrap_or(("ACK", ""));
        let zone = self.choose.word(&["+0100", "", "Z"]);
        let id = self.choose.below(1000);
        let mut lines = vec![format!(
            "MSH|^~\\&|SEND|HOSP|GET|LAB|20240102030405{zone}||{}^{}^{}|C{id}|P|{}",
            event.0,
            event.1,
            structure.name,
            v2.version()
        )];
        self.group(v2, structure, &mut lines, 0);
        let end = self.choose.word(&["\r", "\r", "\n", "\r\n"]);
        (lines.join(end) + end).into_bytes()
    }

    fn group(&mut self, v2: &Library, group: &Structure, lines: &mut Vec<String>, depth: usize) {
        let choice =
            if group.kind == Kind::Choice { Some(self.choose.below(group.members.len())) } else { None };
        for (number, member) in group.members.iter().enumerate() {
            let [Type::Structure(name)] = member.types.as_slice() else { continue };
            let Some(structure) = v2.structure(name) else { continue };
            if name == "MSH" || choice.is_some_and(|choice| choice != number) || lines.len() > 80 {
                continue;
            }
            let count = match (member.min > 0, member.repeats()) {
                _ if self.choose.chance(self.badness / 3) => self.choose.below(3),
                (true, false) => 1,
                (true, true) => 1 + self.choose.below(2),
                (false, repeats) => self.choose.below(2) * (1 + usize::from(repeats) * self.choose.below(2)),
            };
            for _ in 0..count {
                match structure.kind {
                    Kind::Segment => lines.push(self.segment(v2, &structure)),
                    _ if depth < 6 => self.group(v2, &structure, lines, depth + 1),
                    _ => {}
                }
            }
        }
    }

    fn segment(&mut self, v2: &Library, segment: &Structure) -> String {
        let mut line = segment.name.clone();
        let mut empty = 0;
        for member in &segment.members {
            empty += 1;
            let wanted = member.min > 0 && !self.choose.chance(self.badness);
            if !wanted && self.choose.chance(45) {
                continue;
            }
            let count = if member.repeats() { 1 + self.choose.below(2) } else { 1 };
            let field: Vec<String> = (0..count).map(|_| self.value(v2, member, "^&")).collect();
            line.push_str(&"|".repeat(empty));
            line.push_str(&field.join("~"));
            empty = 0;
        }
        line
    }

    /// A field or component, with the delimiters of the levels below.
    fn value(&mut self, v2: &Library, member: &Member, delimiters: &str) -> String {
        if self.choose.chance(self.badness / 3) {
            return self.choose.word(&["\"\"", "", "&&", "^", "a^b&c"]).to_owned();
        }
        match member.types.first() {
            Some(Type::Primitive(primitive)) => self.primitive(v2, primitive, member),
            Some(Type::Structure(name)) => {
                let (Some(composite), Some(delimiter)) = (v2.structure(name), delimiters.chars().next())
                else {
                    return "x".to_owned();
                };
                let rest = delimiters.get(1..).unwrap_or_default();
                let mut parts: Vec<String> = Vec::new();
                for component in &composite.members {
                    let wanted = component.min > 0 || self.choose.chance(60);
                    parts.push(if wanted { self.value(v2, component, rest) } else { String::new() });
                }
                parts.join(&delimiter.to_string())
            }
            _ => self.choose.word(&TEXTS).to_owned(),
        }
    }

    fn primitive(&mut self, v2: &Library, primitive: &Primitive, member: &Member) -> String {
        let bad = self.choose.chance(self.badness);
        let table = member.binding.as_ref().and_then(|binding| v2.value_set(&binding.value_set));
        if let Some(code) = table.as_ref().and_then(|table| self.choose.one(&table.codes)).filter(|_| !bad) {
            // Codes of the standard have no delimiters but in ranges that are written as text.
            return code.code.replace(['|', '^', '&', '~', '\\'], "");
        }
        // Right values stand first in each list.
        let right = |words: usize, right: usize| if bad { words } else { right };
        let (words, right): (&[&str], usize) = match primitive.form {
            Form::V2Code => (&CODES, right(8, 6)),
            Form::V2Number => (&NUMBERS, right(8, 4)),
            Form::V2Date => (&DATES, right(8, 4)),
            Form::V2DateTime => (&DATE_TIMES, right(8, 5)),
            Form::V2Time => (&TIMES, right(6, 3)),
            _ if bad && self.choose.chance(5) => return "long ".repeat(5000),
            _ => (&TEXTS, right(16, 12)),
        };
        words.get(self.choose.below(right)).copied().unwrap_or_default().to_owned()
    }

    fn record(&mut self, of: &Generated, structure: &Structure) -> String {
        let mut members = Vec::new();
        for member in &structure.members {
            let absent = member.min == 0 && self.choose.chance(40);
            if absent || self.choose.chance(self.badness / 2) {
                continue;
            }
            let value = if member.repeats() {
                let count = member.min as usize + self.choose.below(3);
                let items: Vec<String> = (0..count).map(|_| self.field(of, member)).collect();
                format!("[{}]", items.join(","))
            } else {
                self.field(of, member)
            };
            members.push(format!("\"{}\":{value}", member.name));
        }
        format!("{{{}}}", members.join(","))
    }

    fn field(&mut self, of: &Generated, member: &Member) -> String {
        if self.choose.chance(self.badness) {
            let odd = ["null", "\"\"", "[]", "{}", "7", "\"x\\u0001y\"", "true", "\" \"", "[null]"];
            return self.choose.word(&odd).to_owned();
        }
        let primitive = match member.types.first() {
            Some(Type::Primitive(primitive)) => primitive,
            Some(Type::Structure(name)) => {
                return match of.records.get(name) {
                    Some(structure) => self.record(of, structure),
                    None => "{}".to_owned(),
                };
            }
            _ => return "null".to_owned(),
        };
        let words: &[&str] = match (primitive.form, member.format.as_deref()) {
            (Form::Code, _) => &["\"A\"", "\"M\"", "\"final\"", "\"two  words\""],
            (Form::Integer, _) => &["1", "-7", "0", "2147483648"],
            (Form::Decimal, _) => &["1.50", "-0.0", "1e5", "12"],
            (Form::Boolean, _) => &["true", "false"],
            (Form::Date, Some(_)) => &["\"02/29/2024\"", "\"12/01/1999\"", "\"02/30/2024\""],
            (Form::Date, None) => &["\"2024-02-29\"", "\"2024\"", "\"2024-13\""],
            (Form::DateTime, Some(_)) => &["\"20240229101112\"", "\"20240229\""],
            (Form::DateTime, None) => &["\"2024-02-29T10:11:12Z\"", "\"2024\"", "\"2024-02-29T10:11\""],
            (Form::Time, _) => &["\"10:11:12\"", "\"10:11\""],
            _ => &["\"a text\"", "\"A\"", "\"12\"", "\"2024-02-29\"", "\"a\\nb\"", "\"x-y\"", "\"1.2.3\""],
        };
        let count = if self.badness > 0 { words.len() } else { words.len().min(2) };
        words.get(self.choose.below(count)).copied().unwrap_or_default().to_owned()
    }
}
