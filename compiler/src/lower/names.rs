//! Identifiers in snake case, unique among their neighbours and never a keyword of Rust.

use crate::ir::{Expr, Local, LocalId, MemberId};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Names that are taken.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// An identifier made of a text; a number is put behind it if it is taken.
    pub(super) fn unique(&mut self, text: &str) -> String {
        let base = identifier(text);
        self.first_free(
            (1..).map(|number| if number == 1 { base.clone() } else { format!("{base}_{number}") }),
        )
    }

    /// The same with a letter: a number behind the name of a field would be read as that of a component.
    pub(super) fn unique_lettered(&mut self, text: &str) -> String {
        let base = identifier(text);
        let lettered = ('b'..='z').map(|letter| format!("{base}_{letter}"));
        let more = (27..).map(|number| format!("{base}_n{number}"));
        self.first_free(std::iter::once(base.clone()).chain(lettered).chain(more))
    }

    fn first_free(&mut self, mut names: impl Iterator<Item = String>) -> String {
        names.find(|name| self.taken.insert(name.clone())).unwrap_or_default()
    }
}

/// `PatientName` and `ORU_R01.PATIENT` as `patient_name` and `oru_r01_patient`.
pub(super) fn identifier(text: &str) -> String {
    let mut name = String::with_capacity(text.len() + 4);
    let mut lower_before = false;
    for c in text.chars() {
        if c.is_ascii_uppercase() && lower_before {
            name.push('_');
        }
        if c.is_ascii_alphanumeric() {
            name.push(c.to_ascii_lowercase());
        } else if !name.is_empty() && !name.ends_with('_') {
            name.push('_');
        }
        lower_before = c.is_ascii_lowercase();
    }
    let trimmed = name.trim_end_matches('_').len();
    name.truncate(trimmed);
    if name.is_empty() {
        name.push_str("value");
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert_str(0, "n_");
    }
    if KEYWORDS.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// All words that Rust keeps for itself, and the names of its primitive types that a reader would mistake.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "bool", "box", "break", "char", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in",
    "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "self", "static", "str", "struct", "super", "trait", "true", "try", "type", "typeof", "union", "unsafe",
    "unsized", "use", "virtual", "where", "while", "yield",
];

/// What the members of the message are called.
#[derive(Debug, Default, Clone)]
pub(super) struct Hints {
    /// By their position.
    pub(super) members: Rc<[String]>,
}

impl Hints {
    /// What a local that holds an expression is called; others may be called the same.
    pub(super) fn of(&self, expr: &Expr, locals: &[Local]) -> String {
        let inner = |expr: &Expr| self.of(expr, locals);
        match expr {
            Expr::Local(id) => name(locals, *id),
            Expr::Child { member, .. } => self.member(*member),
            Expr::LastChild { member, .. } => format!("last_{}", self.member(*member)),
            Expr::ChildAt { member, number, .. } => format!("{}_{number}", self.member(*member)),
            Expr::Field { segment, number } => format!("{}_{number}", inner(segment)),
            Expr::Component { value, number, .. } => format!("{}_{number}", inner(value)),
            Expr::Part { parts, number } => {
                let parts = name(locals, *parts);
                format!("{}_{number}", parts.strip_suffix("_parts").unwrap_or(&parts))
            }
            Expr::Repetition { value, .. }
            | Expr::LastRepetition { value }
            | Expr::Single { value, .. }
            | Expr::Leaf { value, .. }
            | Expr::Sole { value, .. }
            | Expr::Decode { value } => inner(value),
            Expr::Key { name, .. } => name.clone(),
            Expr::Item { node, .. } | Expr::LastItem { node } | Expr::Scalar { node } => inner(node),
            Expr::Lookup { value, .. } => format!("{}_row", inner(value)),
            Expr::Or(options) => options.first().map_or_else(String::new, inner),
            Expr::Call { arguments, .. } => arguments.first().map_or_else(String::new, inner),
            Expr::IdUrl(id) | Expr::IdText(id) => inner(id),
            _ => "value".to_owned(),
        }
    }

    fn member(&self, id: MemberId) -> String {
        self.members.get(id as usize).cloned().unwrap_or_default()
    }
}

fn name(locals: &[Local], id: LocalId) -> String {
    locals.get(id.0 as usize).map_or_else(String::new, |local| local.name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_snake_case_and_no_keywords() {
        assert_eq!(identifier("PatientName"), "patient_name");
        assert_eq!(identifier("ORU_R01.PATIENT_RESULT"), "oru_r01_patient_result");
        assert_eq!(identifier("type"), "type_");
        assert_eq!(identifier("2nd Name?"), "n_2nd_name");
        assert_eq!(identifier("é"), "value");
    }

    #[test]
    fn names_are_unique() {
        let mut names = Names::default();
        assert_eq!(names.unique("PID"), "pid");
        assert_eq!(names.unique("pid"), "pid_2");
        assert_eq!(names.unique("pid_2"), "pid_2_2");
        assert_eq!(names.unique_lettered("pid_2"), "pid_2_b");
    }
}
