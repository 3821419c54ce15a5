//! What a row writes into a primitive: a constant, a field, a function of fields, a code through a table.

use super::field::{Is, Source, find};
use super::generate::Generator;
use super::map::{Table, quoted};
use super::rows::Scope;
use mapwright_compiler::schema::{Binding, CodeForm, Form, Primitive, Strength, ValueSet};
use std::sync::Arc;

/// The left side of a row, and what stands behind `via`.
#[derive(Debug, Clone)]
pub struct Value {
    /// As it is written.
    pub text: String,
    /// The table.
    pub via: Option<String>,
    /// It may be absent or bad.
    pub uncertain: bool,
}

impl Value {
    fn constant(text: String) -> Value {
        Value { text, via: None, uncertain: false }
    }

    fn read(text: String) -> Value {
        Value { text, via: None, uncertain: true }
    }
}

/// Whether values of a form go into another, as docs/language.md has it.
pub fn goes(from: Form, to: Form) -> bool {
    use Form::*;
    let text = matches!(from, V2Text | Text);
    let code = matches!(from, V2Code | Code | Id);
    let whole = matches!(from, V2Number | Integer | PositiveInt | UnsignedInt);
    let dated = matches!(from, V2Date | V2DateTime | Date | DateTime | Instant);
    match to {
        Text => true,
        Code | Id => text || code || whole,
        Uri => text || code,
        Integer | PositiveInt | UnsignedInt => text || whole,
        Decimal => text || whole || from == Decimal,
        Boolean => text || matches!(from, V2Code | Boolean),
        Date | DateTime | Instant => text || dated,
        Time => text || matches!(from, V2Time | Time),
        Base64 => text || from == Base64,
        _ => false,
    }
}

/// Two sources of one form and, if they are dates, of one pattern.
fn same_form(one: &Source, other: &Source) -> bool {
    matches!((&one.is, &other.is), (Is::Primitive(a, first), Is::Primitive(b, second)) if a.form == b.form && first == second)
}

impl Generator {
    /// The value set that an element has to take its codes from.
    pub fn required_set(&self, binding: Option<&Binding>) -> Option<Arc<ValueSet>> {
        let binding = binding.filter(|binding| binding.strength == Strength::Required)?;
        self.fhir.value_set(&binding.value_set)
    }

    /// A constant for a primitive.
    pub fn constant(&mut self, ty: &Primitive, set: Option<&ValueSet>) -> String {
        if let Some(set) = set
            && matches!(ty.form, Form::Code | Form::Uri)
            && let Some(code) = self.choose.one(&set.codes)
        {
            return quoted(&code.code);
        }
        let form = set.and_then(|set| set.form);
        let words: &[&str] = match (ty.form, ty.name.as_str()) {
            (Form::Boolean, _) => &["true", "false"],
            (Form::Integer, _) => &["-5", "0", "12"],
            (Form::PositiveInt, _) => &["1", "12"],
            (Form::UnsignedInt, _) => &["0", "12"],
            (Form::Decimal, _) => &["1.50", "-0.1", "12"],
            (Form::Code, _) => match form {
                Some(CodeForm::Currency) => &["\"EUR\""],
                Some(CodeForm::Language) => &["\"en\"", "\"de-CH\""],
                Some(CodeForm::MimeType) => &["\"text/plain\""],
                Some(CodeForm::Ucum) => &["\"mg\""],
                None => &["\"a-code\"", "\"two words\""],
            },
            (Form::Id, _) => &["\"a-1\""],
            (Form::Uri, "oid") => &["\"urn:oid:1.2.840\""],
            (Form::Uri, "uuid") => &["\"urn:uuid:0a0a0a0a-1b1b-2c2c-3d3d-4e4e4e4e4e4e\""],
            (Form::Uri, _) => &["\"https://example.org/a\"", "\"urn:oid:1.2.3\""],
            (Form::Date, _) => &["\"2024\"", "\"2024-02\"", "\"2024-02-29\""],
            (Form::DateTime, _) => &["\"2024-02\"", "\"2024-02-29T10:11:12Z\""],
            (Form::Instant, _) => &["\"2024-02-29T10:11:12.123+01:00\""],
            (Form::Time, _) => &["\"08:30:00\""],
            (Form::Base64, _) => &["\"TWFwcw==\""],
            (Form::Xhtml, _) => &["\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">a text</div>\""],
            _ => &["\"a text\"", "\"with \\\"quotes\\\" and \\\\\"", "\"ä€😀\""],
        };
        self.choose.word(words).to_owned()
    }

    /// A value for a primitive; `list`: it may be many.
    pub fn value(&mut self, ty: &Primitive, binding: Option<&Binding>, list: bool, scope: &Scope) -> Value {
        let set = self.required_set(binding);
        if scope.constants || self.choose.chance(15) {
            return Value::constant(self.constant(ty, set.as_deref()));
        }
        let read = match &set {
            Some(set) if !set.open && ty.form == Form::Code => self.through_table(set, list, scope),
            _ => self.read(ty, list, scope),
        };
        read.unwrap_or_else(|| Value::constant(self.constant(ty, set.as_deref())))
    }

    fn read(&mut self, ty: &Primitive, list: bool, scope: &Scope) -> Option<Value> {
        let to = ty.form;
        if to == Form::Xhtml {
            return None;
        }
        if self.choose.chance(4) && matches!(to, Form::Integer | Form::UnsignedInt | Form::PositiveInt) {
            let source = self.find(scope, &|source| source.level == 1)?;
            return Some(Value::read(format!("count({})", source.text)));
        }
        let source = self.find(scope, &|source| source.form().is_some_and(|form| goes(form, to)))?;
        let many = source.many;
        let mut text = source.text.clone();
        let mut converted = false;
        let keyed = self.keyed.iter().find(|(_, form)| *form == to).map(|(name, _)| name.clone());
        if !many
            && matches!(source.form(), Some(Form::V2Text | Form::V2Code | Form::Text | Form::Code))
            && keyed.is_some()
            && self.choose.chance(30)
        {
            return Some(Value { text, via: keyed, uncertain: true });
        }
        if matches!(to, Form::Text) && self.choose.chance(25) {
            text = self.text_function(&source, scope);
            converted = true;
        }
        if to == Form::Date && self.choose.chance(15) && !matches!(&source.is, Is::Primitive(_, Some(_))) {
            text = format!("date({text})");
        }
        if to == Form::Uri && self.choose.chance(40) {
            text = format!("uri({text})");
        }
        if many && !converted && (!list || self.choose.chance(20)) {
            text = self.one_of(&text);
        }
        if self.choose.chance(12)
            && !(many && list)
            && let Some(other) =
                self.find(scope, &|other| !other.many && !converted && same_form(other, &source))
        {
            text = format!("{text} or {}", other.text);
        }
        if self.choose.chance(8) && !(many && list) {
            let constant = self.constant(ty, None);
            if constant.starts_with('"') {
                text = format!("{text} or {constant}");
            }
        }
        Some(Value::read(text))
    }

    /// Something below the sources in sight.
    pub fn find(&mut self, scope: &Scope, wanted: &dyn Fn(&Source) -> bool) -> Option<Source> {
        let known = self.sources();
        find(&mut self.choose, &scope.roots, known.as_ref(), wanted)
    }

    /// One of many.
    pub fn one_of(&mut self, text: &str) -> String {
        match self.choose.below(5) {
            0 => format!("last({text})"),
            1 => format!("only({text})"),
            2 if !text.contains('(') => format!("{text}[2]"),
            _ => format!("first({text})"),
        }
    }

    fn text_function(&mut self, source: &Source, scope: &Scope) -> String {
        let text = if source.many { self.one_of(&source.text) } else { source.text.clone() };
        match self.choose.below(8) {
            0 => format!("upper({text})"),
            1 => format!("lower({text})"),
            2 => format!("trim({text})"),
            3 => format!("before({text}, \"-\")"),
            4 => format!("after({text}, \"-\")"),
            5 => format!("replace({text}, \"a\", \"\")"),
            6 => format!("concat(\"no. \", {text})"),
            _ => match self.find(scope, &|source| source.form() == Some(Form::V2Text)) {
                Some(other) => format!("join({}, \", \", {})", source.text, other.text),
                None => format!("join({}, \" \")", source.text),
            },
        }
    }

    /// A code that a table makes.
    pub fn through_table(&mut self, set: &ValueSet, list: bool, scope: &Scope) -> Option<Value> {
        use Form::*;
        let coded = |source: &Source| matches!(source.form(), Some(V2Code | V2Text | Text | Code));
        let source = self.find(scope, &coded)?;
        let via = self.table(&source, Some(set))?;
        let text = if source.many && !list { self.one_of(&source.text) } else { source.text };
        Some(Value { text, via: Some(via), uncertain: true })
    }

    /// The name of a table for the codes of a source: into this value set, or into a code system.
    pub fn table(&mut self, source: &Source, set: Option<&ValueSet>) -> Option<String> {
        let keys = source.table.as_deref().and_then(|id| self.v2.as_ref()?.value_set(id));
        let keys = keys.filter(|keys| !keys.codes.is_empty() && keys.codes.len() < 60);
        let target = match set {
            Some(set) => {
                let short = set.id.rsplit('/').next().unwrap_or(&set.id);
                let same = self.fhir.value_set(short).is_some_and(|found| found.id == set.id);
                format!("fhir \"{}\"", if same { short } else { &set.id })
            }
            None => "system \"https://example.org/codes\"".to_owned(),
        };
        let code = |generator: &mut Generator| match set {
            Some(set) => Some(generator.choose.one(&set.codes)?.code.clone()),
            None => Some(generator.choose.word(&["a", "b-1", "two words"]).to_owned()),
        };
        let mut rows: Vec<(Vec<String>, String)> = Vec::new();
        let words: Vec<String> = match &keys {
            Some(keys) => keys.codes.iter().map(|code| code.code.clone()).collect(),
            None => ["A", "M", "1", "Y", "it's", "final"].map(str::to_owned).to_vec(),
        };
        let mut all = true;
        for word in words {
            if rows.iter().any(|(keys, _)| keys.contains(&word)) {
                continue;
            }
            match rows.last_mut() {
                _ if self.choose.chance(15) => all = false,
                Some((keys, _)) if self.choose.chance(20) => keys.push(word),
                _ => rows.push((vec![word], code(self)?)),
            }
        }
        let open = keys.as_ref().is_none_or(|keys| keys.open);
        let otherwise = if open || !all || self.choose.chance(30) {
            Some(match self.choose.below(4) {
                0 => "fail".to_owned(),
                1 => "skip".to_owned(),
                2 => "warn".to_owned(),
                _ => format!("-> {}", quoted(&code(self)?)),
            })
        } else {
            None
        };
        let name = self.name("T");
        let source = match &keys {
            Some(keys) => format!("hl7 {}", quoted(&keys.id)),
            None => "string".to_owned(),
        };
        self.file.tables.push(Table { name: name.clone(), source, target, rows, otherwise });
        Some(name)
    }
}
