//! A generated map: items and rows as data, so that they can be changed, and as text.

use std::fmt::{self, Display, Formatter, Write};

/// A whole file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct File {
    /// `use hl7v2 "2.5.1"` and the like, and `parameter` lines.
    pub lines: Vec<String>,
    /// Record schemas.
    pub schemas: Vec<Schema>,
    /// Code tables.
    pub tables: Vec<Table>,
    /// Maps; the first one is run.
    pub maps: Vec<Map>,
}

/// A record schema. All nested records are schemas of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    /// Its name.
    pub name: String,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A field of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// A primitive type or a schema.
    pub ty: String,
    /// The pattern of a date.
    pub format: Option<&'static str>,
    /// Empty, `?`, `*` or `+`.
    pub mark: &'static str,
}

/// A code table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// `hl7 "0001"` or `string`.
    pub source: String,
    /// `fhir "administrative-gender"`, `system "…"` or `string`.
    pub target: String,
    /// Keys and code.
    pub rows: Vec<(Vec<String>, String)>,
    /// What stands behind `else`.
    pub otherwise: Option<String>,
}

/// A map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map {
    /// From its name to its target.
    pub head: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// What stands in a map or block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// A row with an arrow, or a block without a source.
    Set(Set),
    /// `when … { … } else when … { … } else { … }`.
    When {
        /// Conditions and their rows.
        arms: Vec<(String, Vec<Row>)>,
        /// The last `else`.
        otherwise: Option<Vec<Row>>,
    },
    /// `match … { … }`.
    Match {
        /// What is looked at.
        source: String,
        /// Keys and their rows.
        arms: Vec<(String, Vec<Row>)>,
        /// What stands behind `else`.
        otherwise: String,
    },
    /// `each … { … }`.
    Each {
        /// From the source to the condition.
        head: String,
        /// Its rows.
        rows: Vec<Row>,
    },
    /// An entry.
    Entry {
        /// Its name.
        name: String,
        /// From the map to the last of its parts.
        call: String,
        /// Its block.
        rows: Vec<Row>,
    },
}

/// A row with an arrow, or a block without a source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Set {
    /// The left side; none for a block alone.
    pub source: Option<String>,
    /// The right side.
    pub target: String,
    /// The map behind `by`, with arguments.
    pub by: Option<String>,
    /// The table behind `via`.
    pub via: Option<String>,
    /// The block.
    pub block: Option<Vec<Row>>,
    /// What stands behind `else`.
    pub policy: Option<String>,
}

impl Row {
    /// The rows below a row, block by block.
    pub fn blocks_mut(&mut self) -> Vec<&mut Vec<Row>> {
        match self {
            Row::Set(set) => set.block.iter_mut().collect(),
            Row::When { arms, otherwise } => {
                arms.iter_mut().map(|(_, rows)| rows).chain(otherwise.iter_mut()).collect()
            }
            Row::Match { arms, .. } => arms.iter_mut().map(|(_, rows)| rows).collect(),
            Row::Each { rows, .. } | Row::Entry { rows, .. } => vec![rows],
        }
    }
}

/// A text as a literal.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

impl Display for File {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for line in &self.lines {
            writeln!(f, "{line}")?;
        }
        for schema in &self.schemas {
            writeln!(f, "\nschema {} {{", schema.name)?;
            for field in &schema.fields {
                let format = field.format.map_or_else(String::new, |format| format!(" \"{format}\""));
                writeln!(f, "  {} : {}{format} {}", field.name, field.ty, field.mark)?;
            }
            writeln!(f, "}}")?;
        }
        for table in &self.tables {
            writeln!(f, "\ntable {} : {} -> {} {{", table.name, table.source, table.target)?;
            for (keys, code) in &table.rows {
                let keys: Vec<String> = keys.iter().map(|key| quoted(key)).collect();
                writeln!(f, "  {} -> {}", keys.join(", "), quoted(code))?;
            }
            if let Some(otherwise) = &table.otherwise {
                writeln!(f, "  else {otherwise}")?;
            }
            writeln!(f, "}}")?;
        }
        for map in &self.maps {
            writeln!(f, "\nmap {} {{", map.head)?;
            write_rows(f, &map.rows, 1)?;
            writeln!(f, "}}")?;
        }
        Ok(())
    }
}

fn write_rows(f: &mut Formatter<'_>, rows: &[Row], depth: usize) -> fmt::Result {
    rows.iter().try_for_each(|row| write_row(f, row, depth))
}

fn write_row(f: &mut Formatter<'_>, row: &Row, depth: usize) -> fmt::Result {
    let indent = "  ".repeat(depth);
    let block = |f: &mut Formatter<'_>, rows: &[Row]| {
        writeln!(f, " {{")?;
        write_rows(f, rows, depth + 1)?;
        write!(f, "{indent}}}")
    };
    f.write_str(&indent)?;
    match row {
        Row::Set(set) => {
            if let Some(source) = &set.source {
                write!(f, "{source} -> ")?;
            }
            f.write_str(&set.target)?;
            for (word, name) in [("by", &set.by), ("via", &set.via)] {
                if let Some(name) = name {
                    write!(f, " {word} {name}")?;
                }
            }
            if let Some(rows) = &set.block {
                block(f, rows)?;
            }
            if let Some(policy) = &set.policy {
                write!(f, " else {policy}")?;
            }
        }
        Row::When { arms, otherwise } => {
            for (number, (condition, rows)) in arms.iter().enumerate() {
                if number > 0 {
                    write!(f, "\n{indent}else ")?;
                }
                write!(f, "when {condition}")?;
                block(f, rows)?;
            }
            if let Some(rows) = otherwise {
                write!(f, "\n{indent}else")?;
                block(f, rows)?;
            }
        }
        Row::Match { source, arms, otherwise } => {
            writeln!(f, "match {source} {{")?;
            for (keys, rows) in arms {
                write!(f, "{indent}  {keys}")?;
                writeln!(f, " {{")?;
                write_rows(f, rows, depth + 2)?;
                writeln!(f, "{indent}  }}")?;
            }
            write!(f, "{indent}  else {otherwise}\n{indent}}}")?;
        }
        Row::Each { head, rows } => {
            write!(f, "each {head}")?;
            block(f, rows)?;
        }
        Row::Entry { name, call, rows } => {
            write!(f, "entry {name} : {call}")?;
            if !rows.is_empty() {
                block(f, rows)?;
            }
        }
    }
    f.write_char('\n')
}
