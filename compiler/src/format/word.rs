//! Words and comments: what a file is made of besides blanks and braces.

use std::borrow::Cow;

use mapwright_grammar::Rule;

use crate::syntax::end_of_text;

use super::line::Column;

/// What is never divided: a path, a target, a sign, a text.
#[derive(Debug, Clone)]
pub(super) struct Word<'t> {
    pub(super) text: Cow<'t, str>,
    /// Stands behind the word before it without a blank.
    pub(super) glued: bool,
    /// Began a line in the file.
    pub(super) broken: bool,
    /// Begins a column.
    pub(super) column: Option<Column>,
    /// Comments between the word before and this one.
    pub(super) comments: Vec<Comment<'t>>,
}

/// A longer text counts as this long where it is asked whether a row fits: no line break makes a URL shorter.
const LONGEST_TEXT: usize = 24;

impl Word<'_> {
    /// How wide the word is for the width of a row.
    pub(super) fn counted(&self) -> usize {
        let quoted = match (self.text.find('"'), self.text.rfind('"')) {
            (Some(first), Some(last)) => self.text.get(first..last).map_or(0, |text| text.chars().count()),
            _ => 0,
        };
        self.text.chars().count() - quoted.saturating_sub(LONGEST_TEXT)
    }
}

/// From `//` to the end of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Comment<'t> {
    /// With its `//`, without blanks at the end.
    pub(super) text: &'t str,
    pub(super) start: usize,
    /// Only blanks stand before it on its line.
    pub(super) own_line: bool,
    /// Characters before it on its line.
    pub(super) at: usize,
}

/// All comments of a text without mistakes.
pub(super) fn comments(text: &str) -> Vec<Comment<'_>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let (mut at, mut line) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => at = end_of_text(bytes, at).unwrap_or(at + 1),
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                let rest = text.get(at..).unwrap_or("");
                let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
                let before = text.get(line..at).unwrap_or("");
                found.push(Comment {
                    text: rest.get(..length).unwrap_or("").trim_end(),
                    start: at,
                    own_line: before.chars().all(is_blank),
                    at: before.chars().count(),
                });
                at += length;
            }
            b'\n' | b'\r' => {
                at += 1;
                line = at;
            }
            _ => at += 1,
        }
    }
    found
}

/// The grammar's blanks.
pub(super) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{feff}')
}

/// A target without the blanks around the text of an `extension( "…" )`.
pub(super) fn squeezed(target: &str) -> Cow<'_, str> {
    if !target.contains(is_blank) {
        return Cow::Borrowed(target);
    }
    let mut squeezed = String::with_capacity(target.len());
    let mut at = 0;
    while let Some(c) = target.get(at..).and_then(|rest| rest.chars().next()) {
        let end = if c == '"' { end_of_text(target.as_bytes(), at) } else { None };
        let end = end.unwrap_or(at + c.len_utf8());
        if !is_blank(c) {
            squeezed.push_str(target.get(at..end).unwrap_or(""));
        }
        at = end;
    }
    Cow::Owned(squeezed)
}

/// A text without its quotes, if it says the same without: a code or name that is no word of the language.
///
/// `parent` is the rule that holds the text. Literals, labels and remarks are no names, and keep their quotes.
pub(super) fn unquoted(text: &str, parent: Rule) -> &str {
    let bare = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
    let plain = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let possible = match parent {
        Rule::code => bare.split(['-', '.']).all(plain),
        Rule::name => plain(bare) && !bare.starts_with(|c: char| c.is_ascii_digit()),
        _ => false,
    };
    if possible && !WORDS.contains(&bare) { bare } else { text }
}

/// Words that mean something by their place: written as names, they stay in quotes.
const WORDS: &[&str] = &[
    "after",
    "all",
    "and",
    "any",
    "as",
    "by",
    "datatype",
    "each",
    "else",
    "entry",
    "fail",
    "false",
    "fhir",
    "hl7",
    "ignore",
    "import",
    "in",
    "it",
    "keep",
    "key",
    "map",
    "match",
    "not",
    "numbered",
    "once",
    "or",
    "overlay",
    "parameter",
    "post",
    "put",
    "ref",
    "remove",
    "replace",
    "schema",
    "segment",
    "skip",
    "split",
    "string",
    "system",
    "table",
    "true",
    "use",
    "via",
    "warn",
    "when",
    "where",
];
