//! What a site adds: parameters, and an overlay that holds a part of the map's own rows.

use super::choose::Choose;
use super::field::{Is, Source};
use super::generate::Generator;
use super::map::{File, Map, Row, quoted};
use mapwright_compiler::schema::Form;

/// A type of parameters, a default, and what it may be set to.
const TYPES: [(&str, &str, &[&str]); 9] = [
    ("string", "\"a default\"", &["\"ä€\"", "\"with \\\"quotes\\\"\"", "\"A\""]),
    ("code", "\"A\"", &["\"M\"", "\"two words\""]),
    ("integer", "12", &["-5", "\"12\"", "0"]),
    ("decimal", "1.50", &["2.5", "\"0.10\""]),
    ("boolean", "true", &["false", "\"true\""]),
    ("date", "\"2024-02-29\"", &["\"2024\"", "\"1999-12-31\""]),
    ("dateTime", "\"2024-02-29T10:11:12Z\"", &["\"2024-02\""]),
    ("time", "\"10:11:12\"", &["\"23:59:59\""]),
    ("uri", "\"https://example.org/p\"", &["\"urn:oid:1.2.3\""]),
];

impl Generator {
    /// Declares some parameters, and says what they are set to.
    pub(super) fn parameters(&mut self) {
        let count = if self.choose.chance(40) { 1 + self.choose.below(3) } else { 0 };
        let mut settings = Vec::new();
        for _ in 0..count {
            let Some((ty, default, values)) = self.choose.one(&TYPES).copied() else { continue };
            let Some(primitive) = self.fhir.primitive(ty) else { continue };
            let name = self.name("Par");
            let value = self.choose.word(values).to_owned();
            if matches!(primitive.form, Form::Text | Form::Uri) && self.choose.chance(40) {
                self.file.lines.push(format!("parameter {name} : string -> {ty} {{ A -> {default} }}"));
                if self.choose.chance(50) {
                    settings.push(format!("{}:{{\"M\":{value}}}", quoted(&name)));
                }
                self.keyed.push((name, primitive.form));
                continue;
            }
            let (mark, certain, set) = match self.choose.below(3) {
                0 => (format!(" = {default}"), true, self.choose.chance(50)),
                1 => (" ?".to_owned(), false, self.choose.chance(50)),
                _ => (String::new(), true, true),
            };
            self.file.lines.push(format!("parameter {name} : {ty}{mark}"));
            if set {
                settings.push(format!("{}:{value}", quoted(&name)));
            }
            self.globals.push(Source::named(&name, Is::Primitive(primitive, None), false, certain, 1));
        }
        self.settings = format!("{{\"parameters\":{{{}}}}}", settings.join(","));
    }
}

/// The file without the last rows of some maps and tables, and an overlay that has them: together they mean the same.
pub fn overlaid(file: &File, choose: &mut Choose) -> (File, String) {
    let mut base = file.clone();
    let mut text = "overlay \"generated.mw\" {\n".to_owned();
    for map in &mut base.maps {
        // Entries and what is called by its source alone are named otherwise.
        let Some((name, _)) = map.head.split_once('(').filter(|(name, _)| !name.is_empty()) else { continue };
        let plain = |row: &Row| !matches!(row, Row::Entry { .. });
        if map.rows.len() < 2 || !map.rows.iter().all(plain) || !choose.chance(40) {
            continue;
        }
        let kept = 1 + choose.below(map.rows.len() - 1);
        let rows = map.rows.split_off(kept);
        let part = File { maps: vec![Map { head: name.to_owned(), rows }], ..File::default() };
        text.push_str(&part.to_string());
    }
    for table in &mut base.tables {
        if table.rows.len() > 1 && choose.chance(40) {
            let rows = table.rows.split_off(1 + choose.below(table.rows.len() - 1));
            text.push_str(&format!("table {} {{\n", table.name));
            for (keys, code) in rows {
                let keys: Vec<String> = keys.iter().map(|key| quoted(key)).collect();
                text.push_str(&format!("  {} -> {}\n", keys.join(", "), quoted(&code)));
            }
            text.push_str("}\n");
        }
    }
    // A line that begins with `map` or `table` begins an item of the file.
    let text: String = text.lines().map(|line| format!(" {line}\n")).collect();
    (base, format!("{}}}\n", text.trim_start()))
}
