//! One layout for maps: [`format()`] writes a file anew with the same tokens and comments and other blanks.
//!
//! The syntax tree has no comments, so this works on the text: `tree` takes the grammar's pairs as rows, words and
//! comments, `layout` makes lines of them, `align` their columns, and `same` looks at the result before it is given
//! out. No rule of the layout knows what a row means.

mod align;
mod layout;
mod line;
mod same;
mod tree;
mod word;

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has to fail")]
#[allow(clippy::disallowed_methods, reason = "the library does no IO; its tests do")]
mod tests;

use mapwright_grammar::{Grammar, Parser, Rule};

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::FileId;
use crate::syntax;

/// Why a file was not formatted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It has mistakes of syntax: what cannot be read cannot be laid out. These are the findings.
    Mistakes(Vec<Diagnostic>),
    /// The formatted text would not have meant the same. A mistake of this formatter, found before it did harm.
    Changed,
}

/// The text in the one layout: lines end with `\n`, blocks are indented by 2, columns stand below each other.
///
/// Formatting what was formatted changes nothing. Takes time linear in the length of the text, but for sorting the widths of
/// the rows of a block. `file` is only named in findings.
///
/// ```
/// use mapwright_compiler::{format::format, source::FileId};
/// let text = "map PID->fhir Patient{\nPID-5->name by HumanName\nPID-7  ->  birthDate }";
/// let formatted = "map PID -> fhir Patient {\n  PID-5 -> name by HumanName\n  PID-7 -> birthDate\n}\n";
/// assert_eq!(format(FileId(0), text).as_deref(), Ok(formatted));
/// ```
///
/// # Errors
/// If the text has mistakes of syntax. Names are not looked up: a map that does not compile is formatted all the same.
pub fn format(file: FileId, text: &str) -> Result<String, Refused> {
    let (_, findings) = syntax::parse(file, text);
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Err(Refused::Mistakes(findings));
    }
    let before = Grammar::parse(Rule::file, text).map_err(|_| Refused::Changed)?;
    let formatted = layout::lay_out(&tree::read(text, before.clone()));
    let after = Grammar::parse(Rule::file, &formatted).map_err(|_| Refused::Changed)?;
    let comments = |text| word::comments(text).into_iter().map(|comment| comment.text);
    let same = same::same(before, after) && comments(text).eq(comments(&formatted));
    if same { Ok(formatted) } else { Err(Refused::Changed) }
}
