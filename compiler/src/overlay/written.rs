//! Whether two things are written the same, wherever they stand.

use crate::source::{Sources, Span};
use crate::syntax::ast::{TargetPath, TargetStep};
use crate::syntax::end_of_text;

/// The text of a span with no more blanks than are needed, and `.5` for `-5`: the same for what means the same by its form.
pub(super) fn written(span: Span, sources: &Sources) -> String {
    let text = sources.text(span);
    let mut plain = String::with_capacity(text.len());
    let mut apart = false;
    let mut at = 0;
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '"');
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or("");
        if rest.starts_with("//") {
            at += rest.find(['\n', '\r']).unwrap_or(rest.len());
            apart = true;
            continue;
        }
        if c.is_whitespace() || c == '\u{feff}' {
            at += c.len_utf8();
            apart = true;
            continue;
        }
        let end = if c == '"' { end_of_text(text.as_bytes(), at) } else { None };
        let end = end.unwrap_or(at + c.len_utf8());
        if apart && plain.ends_with(is_word) && is_word(c) {
            plain.push(' ');
        }
        let step =
            c == '-' && !apart && plain.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ']'));
        match step && text.get(end..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
            true => plain.push('.'),
            false => plain.push_str(text.get(at..end).unwrap_or("")),
        }
        apart = false;
        at = end;
    }
    plain
}

/// Whether two steps name the same element.
pub(super) fn same_step(a: &TargetStep, b: &TargetStep) -> bool {
    let argument = |step: &TargetStep| step.argument.as_ref().map(|argument| argument.node.clone());
    a.name.node == b.name.node && argument(a) == argument(b)
}

/// Whether a path begins with steps.
pub(super) fn begins_with(path: &[TargetStep], steps: &[TargetStep]) -> bool {
    path.len() >= steps.len() && path.iter().zip(steps).all(|(a, b)| same_step(a, b))
}

/// As it is written, for messages.
pub(super) fn target_text(target: &TargetPath, sources: &Sources) -> String {
    written(target.span, sources)
}

#[cfg(test)]
mod tests {
    use super::written;
    use crate::source::{Sources, Span};

    #[track_caller]
    fn is_written(text: &str, expected: &str) {
        let mut sources = Sources::default();
        let file = sources.add("a.mw", text);
        let span = Span { file, start: 0, end: text.len() as u32 };
        assert_eq!(written(span, &sources), expected);
    }

    #[test]
    fn blanks_and_signs_do_not_count() {
        is_written("PID-5", "PID.5");
        is_written("join( PID-5.1 ,\n  \" - 5\" )", "join(PID.5.1,\" - 5\")");
        is_written("PID-2  or\tPID-3[1] // why\n or x", "PID.2 or PID.3[1]or x");
        is_written("a == -5", "a==-5");
        is_written("\"unclosed", "\"unclosed");
    }
}
