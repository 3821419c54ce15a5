//! Identifiers of generated code: never a keyword, never twice, never one that generated code uses for itself.

use proc_macro2::{Ident, Span};
use std::collections::BTreeSet;

/// Words that cannot name anything, in any edition so far, and those that could but would hide what is needed.
const KEYWORDS: &[&str] = &[
    "abstract", "alignof", "as", "async", "await", "become", "bool", "box", "break", "char", "const",
    "continue", "core", "crate", "do", "dyn", "else", "enum", "extern", "f32", "f64", "false", "final", "fn",
    "for", "gen", "i128", "i16", "i32", "i64", "i8", "if", "impl", "in", "isize", "let", "loop", "macro",
    "match", "mod", "move", "mut", "offsetof", "override", "priv", "proc", "pub", "pure", "ref", "return",
    "self", "sizeof", "static", "std", "str", "struct", "super", "trait", "true", "try", "type", "typeof",
    "u128", "u16", "u32", "u64", "u8", "union", "unsafe", "unsized", "use", "usize", "virtual", "where",
    "while", "yield", "_",
];

/// The names of one scope.
#[derive(Default, Clone)]
pub(super) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// A scope in which these cannot be used.
    pub(super) fn without(reserved: &[&str]) -> Names {
        Names { taken: reserved.iter().map(|&name| name.to_owned()).collect() }
    }

    /// The name itself or, if it cannot be used, one like it.
    pub(super) fn take(&mut self, wanted: &str) -> Ident {
        let base = identifier(wanted);
        let mut name = base.clone();
        let mut number = 2;
        while !self.taken.insert(name.clone()) {
            name = format!("{base}_{number}");
            number += 1;
        }
        Ident::new(&name, Span::call_site())
    }

    /// Makes a name free again.
    pub(super) fn give_back(&mut self, name: &Ident) {
        self.taken.remove(&name.to_string());
    }
}

/// A name as a snake case identifier of ASCII that is no keyword.
pub(super) fn identifier(wanted: &str) -> String {
    let mut name = String::new();
    let mut before = '_';
    for c in wanted.chars() {
        if c.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit()) {
            name.push('_');
        }
        name.push(if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' });
        before = c;
    }
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, 'x');
    }
    if KEYWORDS.contains(&name.as_str()) || name.chars().all(|c| c == '_') {
        name.push_str("_1");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_identifiers_and_differ() {
        let mut names = Names::without(&["cx"]);
        let wanted =
            ["name", "name", "name_2", "type", "cx", "_", "", "2nd", "größe", "birthDate", "type_1", "Self"];
        let taken: Vec<String> = wanted.iter().map(|name| names.take(name).to_string()).collect();
        let expected = [
            "name",
            "name_2",
            "name_2_2",
            "type_1",
            "cx_2",
            "__1",
            "x",
            "x2nd",
            "gr__e",
            "birth_date",
            "type_1_2",
            "self_1",
        ];
        assert_eq!(taken, expected);
    }
}
