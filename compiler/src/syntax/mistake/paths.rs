//! Paths that break off or have blanks.

use super::super::place::Builder;
use super::{Failure, Found, Slice};
use crate::diagnostic::{Diagnostic, codes};

impl<'t> Slice<'t> {
    /// `PID 5`, `PID -5`, `PID. 5`.
    pub(super) fn path_with_blank(
        &self,
        builder: &Builder<'_>,
        failure: &Failure,
        found: &Found<'_>,
    ) -> Option<Diagnostic> {
        let before = self.text.get(..failure.at)?;
        let name_end = before.trim_end().len();
        let name =
            before.trim_end().rsplit(|c: char| !super::is_word(c)).next().filter(|name| !name.is_empty())?;
        let number = self.text.get(failure.at..)?.trim_start_matches(['-', '.', ' ']);
        let digits = number.len() - number.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let blank = name_end < before.len();
        let starts = matches!(found.text.chars().next(), Some('-' | '.' | '0'..='9'));
        if !(blank && starts && digits > 0 && name.starts_with(char::is_alphabetic))
            || found.text.starts_with("->")
        {
            return None;
        }
        let number = number.get(..digits)?;
        let end =
            self.text.len() - self.text.get(failure.at..)?.trim_start_matches(['-', '.', ' ']).len() + digits;
        let span = self.span(builder, name_end - name.len()..end);
        Some(
            Diagnostic::error(codes::BAD_VALUE, "a path has no blanks", span, "one path?")
                .help(format!("write `{name}-{number}`")),
        )
    }

    /// `PID-`, `PID-x`, `PID.`, `PID[x]`: a separator that no step follows.
    pub(super) fn half_path(
        &self,
        builder: &Builder<'_>,
        failure: &Failure,
        found: &Found<'_>,
    ) -> Option<Diagnostic> {
        let before = self.text.get(..failure.at)?;
        // pest may stop before the separator, which goes on nothing, or after it, where a number is missing.
        let (at, separator) = match found.text.chars().next() {
            Some(c @ ('-' | '.' | '[')) if before.ends_with(super::is_word) || before.ends_with(']') => {
                (failure.at, c)
            }
            _ => {
                let c = before.chars().next_back().filter(|c| matches!(c, '-' | '.' | '['))?;
                (failure.at - 1, c)
            }
        };
        let path = self.text.get(..at)?;
        let path = path.rsplit([' ', '\t', '(', ',']).next().filter(|path| !path.is_empty())?;
        if self.text.get(at..)?.starts_with("->") || path.contains('"') {
            return None;
        }
        let span = self.span(builder, at - path.len()..at + 1);
        let message = match separator {
            '-' => "after `-` stands the number of a field",
            '.' => "after `.` stands the number or the name of a component",
            _ => "in brackets stands the number of a repetition",
        };
        Some(
            Diagnostic::error(codes::BAD_VALUE, message, span, "a number is missing after this")
                .help("paths are written `PID-5`, `PID-5.1`, `PID-5[1]` or `PID.PatientName`"),
        )
    }
}
