//! What the values of one field have been, over all samples. No value is kept.

use super::date_pattern::{Pattern, all_patterns, has_short_parts};
use super::json::Json;
use super::write::can_be_written;
use super::{DEEPEST, Field, FieldType};
use crate::syntax::ast::Cardinality;

/// What parts several values in a cell.
const SPLITS: [char; 2] = [';', '|'];

/// The values of a field.
#[derive(Debug, Default)]
pub(super) struct Shape {
    /// In so many objects it had a value.
    present: usize,
    /// The objects themselves.
    pub(super) objects: usize,
    pub(super) members: Vec<(String, Shape)>,
    lists: usize,
    nested_lists: bool,
    singles: usize,
    booleans: usize,
    numbers: Numbers,
    texts: Texts,
}

#[derive(Debug, Default)]
struct Numbers {
    integers: usize,
    decimals: usize,
    /// Beyond 32 bits.
    large: bool,
}

#[derive(Debug, Default)]
struct Texts {
    count: usize,
    /// The patterns that all texts so far have.
    patterns: Option<Vec<Pattern>>,
    short_dates: usize,
    leading_zeros: usize,
    /// Those of a CSV file that are dates or numbers.
    digits: Numbers,
    /// For each of [`SPLITS`]: so many cells have it between values.
    splits: [usize; SPLITS.len()],
}

impl Shape {
    /// One more object, with its members.
    pub(super) fn add_object(&mut self, members: &[(String, Json)]) {
        self.objects += 1;
        for (name, value) in members {
            self.member(name).add(value);
        }
    }

    /// The member with a name, made if there was none.
    fn member(&mut self, name: &str) -> &mut Shape {
        let position = self.members.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
            self.members.push((name.to_owned(), Shape::default()));
            self.members.len() - 1
        });
        &mut self.members[position].1
    }

    /// A row of CSV: a cell can be of any type, and an empty one is absent.
    pub(super) fn add_row(&mut self, header: &[String], row: &[String]) {
        self.objects += 1;
        for (position, name) in header.iter().enumerate() {
            let cell = row.get(position).map_or("", |cell| cell.trim());
            let member = self.member(name);
            if !cell.is_empty() {
                member.present += 1;
                member.singles += 1;
                member.add_cell(cell);
            }
        }
    }

    fn add_cell(&mut self, cell: &str) {
        let digits = cell.strip_prefix('-').unwrap_or(cell);
        let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(w, f)| (w, Some(f)));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let numeric = all_digits(whole) && fraction.is_none_or(all_digits);
        let dates: Vec<Pattern> = all_patterns().into_iter().filter(|one| one.admits(cell)).collect();
        if cell == "true" || cell == "false" {
            self.booleans += 1;
        } else if numeric && whole.len() > 1 && whole.starts_with('0') {
            self.texts.add(cell);
            self.texts.leading_zeros += 1;
        } else if numeric && dates.is_empty() {
            match (fraction, cell.parse::<i128>()) {
                (None, Ok(number)) => self.numbers.integer(number),
                _ => self.numbers.decimals += 1,
            }
        } else {
            self.texts.add(cell);
            if let (true, Ok(number)) = (numeric, cell.parse::<i128>()) {
                self.texts.digits.integer(number);
            }
        }
    }

    /// A JSON value; `null` is absent.
    fn add(&mut self, value: &Json) {
        if *value == Json::Null {
            return;
        }
        self.present += 1;
        match value {
            Json::List(items) => {
                self.lists += 1;
                items.iter().for_each(|item| self.add_single(item));
            }
            _ => {
                self.singles += 1;
                self.add_single(value);
            }
        }
    }

    fn add_single(&mut self, value: &Json) {
        match value {
            Json::Null => {}
            Json::Boolean(_) => self.booleans += 1,
            Json::Integer(number) => self.numbers.integer(*number),
            Json::Decimal(_) => self.numbers.decimals += 1,
            Json::Text(text) => self.texts.add(text),
            Json::List(_) => self.nested_lists = true,
            Json::Object(members) => self.add_object(members),
        }
    }

    /// The fields of the objects.
    pub(super) fn fields(&self, depth: usize) -> Vec<Field> {
        self.members.iter().map(|(name, member)| member.field(name, self.objects, depth)).collect()
    }

    fn field(&self, name: &str, parents: usize, depth: usize) -> Field {
        let scalars = self.booleans + self.numbers.count() + self.texts.count;
        if !can_be_written(name) {
            return Field::left_out(name, "a field needs a name without control characters");
        }
        if self.nested_lists {
            return Field::left_out(name, "it has lists in lists");
        }
        if self.objects > 0 && scalars > 0 {
            return Field::left_out(name, "it is an object in some samples, and a single value in others");
        }
        if self.objects > 0 && depth >= DEEPEST {
            return Field::left_out(name, "it is nested too deeply");
        }
        let cardinality = match (self.lists > 0, self.present < parents) {
            (true, _) => Cardinality::Many,
            (false, true) => Cardinality::Optional,
            (false, false) => Cardinality::One,
        };
        let mut field = Field::new(name, FieldType::Primitive("string"), cardinality);
        if self.objects > 0 {
            if self.members.is_empty() {
                return Field::left_out(name, "its objects have no members");
            }
            field.ty = FieldType::Inline(self.fields(depth + 1));
        } else if scalars == 0 {
            field.remark = Some("no sample has a value".to_owned());
        } else {
            self.scalar(&mut field);
        }
        if self.lists > 0 && self.singles > 0 {
            let remark = "a list in some samples, and a single value in others";
            field.remark = Some(field.remark.map_or(remark.to_owned(), |there| format!("{there}; {remark}")));
        }
        field
    }

    fn scalar(&self, field: &mut Field) {
        // Next to numbers that are no dates, what could be dates are numbers.
        let all_digits = self.numbers.count() > 0 && self.texts.digits.count() == self.texts.count;
        let texts = if all_digits { 0 } else { self.texts.count };
        let kinds = [self.booleans, self.numbers.count(), texts];
        let remark;
        match kinds {
            [_, 0, 0] => (field.ty, remark) = (FieldType::Primitive("boolean"), None),
            [0, _, 0] => {
                let (ty, said) = self.numbers.ty(self.texts.digits.large);
                (field.ty, remark) = (FieldType::Primitive(ty), said);
            }
            [0, 0, _] => remark = self.texts.ty(field),
            [0, ..] if self.texts.leading_zeros == self.texts.count => remark = self.texts.ty(field),
            [0, ..] => remark = Some("numbers in some samples, and other texts in others".to_owned()),
            _ => remark = Some("values of several types".to_owned()),
        }
        field.remark = remark;
    }
}

impl Numbers {
    fn integer(&mut self, number: i128) {
        self.integers += 1;
        self.large |= i32::try_from(number).is_err();
    }

    fn count(&self) -> usize {
        self.integers + self.decimals
    }

    fn ty(&self, others_large: bool) -> (&'static str, Option<String>) {
        match (self.decimals, self.large || others_large) {
            (0, false) => ("integer", None),
            (0, true) => {
                ("decimal", Some("larger than an integer can be; string if it is an identifier".to_owned()))
            }
            _ => ("decimal", None),
        }
    }
}

impl Texts {
    fn add(&mut self, text: &str) {
        self.count += 1;
        let admits = |pattern: &Pattern| pattern.admits(text);
        match &mut self.patterns {
            Some(patterns) => patterns.retain(admits),
            none => *none = Some(all_patterns().into_iter().filter(admits).collect()),
        }
        self.short_dates += usize::from(has_short_parts(text));
        for (count, split) in self.splits.iter_mut().zip(SPLITS) {
            // In running text a blank follows.
            let mut parts = text.split(split);
            *count += usize::from(
                text.contains(split)
                    && parts.all(|part| !part.is_empty() && !part.starts_with(char::is_whitespace)),
            );
        }
    }

    fn ty(&self, field: &mut Field) -> Option<String> {
        let patterns = self.patterns.as_deref().unwrap_or_default();
        if let [first, others @ ..] = patterns {
            field.ty = FieldType::Primitive(first.ty);
            field.format.clone_from(&first.format);
            let others =
                others.iter().filter(|other| other.format.is_some()).filter_map(|other| other.format.clone());
            let others: Vec<String> = others.collect();
            if !others.is_empty() {
                return Some(format!("or {}: the samples do not tell", others.join(" or ")));
            }
            return first.is_digits().then(|| "or a number: the samples do not tell".to_owned());
        }
        if self.short_dates == self.count {
            return Some("dates with months or days of one digit, for which there is no pattern".to_owned());
        }
        if self.leading_zeros > 0 {
            return Some("digits with leading zeros".to_owned());
        }
        None
    }

    /// What parts the values of cells, if that was seen.
    fn split(&self) -> Option<char> {
        SPLITS.iter().zip(self.splits).find(|(_, count)| *count > 0).map(|(split, _)| *split)
    }
}

/// Marks the fields of a CSV file whose cells seem to have several values.
pub(super) fn split_cells(shape: &Shape, fields: &mut [Field], delimiter: char) {
    for field in fields {
        let member = shape.members.iter().find(|(name, _)| *name == field.name);
        let split = member.and_then(|(_, member)| member.texts.split()).filter(|split| *split != delimiter);
        if let (Some(split), FieldType::Primitive("string"), None) = (split, &field.ty, &field.remark) {
            field.cardinality = Cardinality::Many;
            field.split = Some(split.to_string());
            field.remark = Some("some cells seem to have several values".to_owned());
        }
    }
}
