//! Fields that the version in use has withdrawn, where a row has nothing else to read.
//!
//! Senders of older versions still fill such fields, and maps read them on purpose. So what a map makes of a withdrawn field beside something
//! else is no mistake: as one of the alternatives of `or`, in a condition, in a key, or under a condition that holds only where the field is there.
//! A row that has nothing else is one if nothing says that it is meant.

use super::scope::Scope;
use super::value::Value;
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{SourceKind, SourceType};
use crate::source::{Sources, Span};

/// What a remark says of a withdrawn field that is meant.
const WORD: &str = "withdrawn";

impl Scope<'_, '_> {
    /// Notes a path to a field that the version has withdrawn: its row may have to report it.
    pub(super) fn note_withdrawn(&mut self, value: &Value, span: Span) {
        let mut source = &value.source;
        while let SourceKind::Component { of, .. } | SourceKind::Pick { of, .. } = &source.kind {
            source = of;
        }
        let SourceKind::Field { of, number, .. } = &source.kind else { return };
        let SourceType::Segment(segment) = &of.ty else { return };
        let Some(member) = segment.members.iter().find(|m| m.number == Some(*number)) else { return };
        let library = self.checker.hl7.as_ref();
        let version = library.map_or(String::new(), |library| library.version().to_string());
        // Of senders of any version some have it.
        if !member.withdrawn || version == "any" || self.is_certain(source) {
            return;
        }
        let (name, field) = (&member.name, format!("{}-{number}", segment.name));
        let finding = Diagnostic::warning(
            codes::WITHDRAWN_FIELD,
            format!("HL7 v2 {version} has withdrawn {field} ({name})"),
            span,
            "senders need not fill it, and the row has nothing else",
        );
        self.withdrawn.push(
            finding
                .help(format!("map the field that took its place, alone or before this one: `NEW or {field}`"))
                .help(format!("if senders still fill it, say so beside the row: `// {WORD}: …`; if not: `ignore {field} \"{WORD}\"`")),
        );
    }

    /// Does something where a withdrawn field is read beside something else.
    pub(super) fn beside<T>(&mut self, run: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.withdrawn.len();
        let result = run(self);
        self.withdrawn.truncate(before);
        result
    }

    /// Reports what was noted while the source of a row was resolved.
    pub(super) fn report_withdrawn(&mut self, noted_before: usize, row: Span) {
        let noted = self.withdrawn.split_off(noted_before.min(self.withdrawn.len()));
        if noted.is_empty() || [row, self.head].iter().any(|place| is_remarked(self.checker.sources, *place))
        {
            return;
        }
        noted.into_iter().for_each(|finding| self.checker.report(finding));
    }
}

/// Whether a comment on the line of a place, or on the lines right above it, says that a field is withdrawn.
fn is_remarked(sources: &Sources, place: Span) -> bool {
    let Some(source) = sources.get(place.file) else { return false };
    let Some((before, after)) = source.text.split_at_checked(place.start as usize) else { return false };
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let end = after.find('\n').map_or(source.text.len(), |end| before.len() + end);
    let line = source.text.get(start..end).unwrap_or_default();
    let above = before.get(..start).unwrap_or_default().lines().rev();
    let comments = above.map(str::trim).take_while(|line| line.starts_with("//"));
    comment(line).into_iter().chain(comments).any(|comment| comment.to_ascii_lowercase().contains(WORD))
}

/// The comment that a line ends with.
fn comment(line: &str) -> Option<&str> {
    let (mut quoted, mut escaped) = (false, false);
    for (index, byte) in line.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'/' if !quoted => {
                if let Some(comment) = line.get(index..).filter(|rest| rest.starts_with("//")) {
                    return Some(comment);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::comment;

    #[test]
    fn a_comment_is_not_in_a_text() {
        assert_eq!(comment(r#""http://x.org" -> system // withdrawn"#), Some("// withdrawn"));
        assert_eq!(comment(r#""http://x.org/withdrawn" -> system"#), None);
        assert_eq!(comment(r#""a \" // b" -> text"#), None);
        assert_eq!(comment("PID-2 -> id // it's \"here\""), Some("// it's \"here\""));
    }
}
