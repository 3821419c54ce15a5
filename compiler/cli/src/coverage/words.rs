//! What text and HTML say alike.

use mapwright_compiler::coverage::{Element, ElementCounts, Field, FieldCounts, Read, Status};

pub(super) const fn status(status: Status) -> &'static str {
    match status {
        Status::Mapped => "mapped",
        Status::Read => "read only",
        Status::Ignored => "ignored",
        Status::Unmapped => "not mapped",
    }
}

/// Where a field goes, or why it is ignored. What it is read for is said where it goes nowhere, and in `details`.
pub(super) fn place(field: &Field, details: bool) -> String {
    if field.status == Status::Ignored {
        return field.remarks.join("; ");
    }
    let mut words: Vec<String> = field.targets.iter().map(|path| short(path)).collect();
    if details || field.status == Status::Read {
        words.extend(field.reads.iter().map(|read| self::read(*read).to_owned()));
    }
    words.join(", ")
}

const fn read(read: Read) -> &'static str {
    match read {
        Read::Condition => "a condition",
        Read::Key => "a key",
        Read::Each => "each",
    }
}

/// A path in which extensions have only the last part of their URL.
pub(super) fn short(path: &str) -> String {
    let mut short = String::new();
    for (position, piece) in path.split('"').enumerate() {
        match position % 2 {
            0 => short += piece,
            _ => {
                let last = piece.trim_end_matches('/').rsplit('/').next().unwrap_or(piece);
                short += &format!("\"{last}\"");
            }
        }
    }
    short
}

/// `21 of 40 fields mapped, 2 read only, 3 ignored, 14 not mapped`.
pub(super) fn fields(counts: FieldCounts) -> String {
    let FieldCounts { fields, mapped, read, ignored, unmapped } = counts;
    let mut words = format!("{mapped} of {} mapped", counted(fields, "field"));
    for (number, what) in [(read, "read only"), (ignored, "ignored"), (unmapped, "not mapped")] {
        if number > 0 {
            words += &format!(", {number} {what}");
        }
    }
    words
}

/// `12 of 27 elements set`.
pub(super) fn elements(counts: ElementCounts) -> String {
    format!("{} of {} set", counts.set, counted(counts.elements, "element"))
}

/// `set`, `never set`.
pub(super) const fn element_status(element: &Element) -> &'static str {
    match (element.set, element.required) {
        (true, _) => "set",
        (false, true) => "never set, required",
        (false, false) => "never set",
    }
}

/// `1..1`, `0..*`.
pub(super) fn cardinality(element: &Element) -> String {
    let max = element.max.map_or("*".to_owned(), |max| max.to_string());
    format!("{}..{max}", element.min)
}

/// `1 field`, `2 fields`.
pub(super) fn counted(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_shortened() {
        assert_eq!(short("A.extension(\"http://x.org/a/b\").valueCode"), "A.extension(\"b\").valueCode");
        assert_eq!(short("A.b"), "A.b");
        assert_eq!(short("A.extension(\"\").x"), "A.extension(\"\").x");
    }
}
