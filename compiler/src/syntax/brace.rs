//! Braces and parentheses, found without parsing: for the cap on nesting, and for the brace that misses its end.

/// What the scan sees; all else is passed over, texts and comments as the grammar does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// `{`
    Open,
    /// `}`
    Close,
    /// `(`
    OpenParenthesis,
    /// `)`
    CloseParenthesis,
    /// The end of a line after which no parenthesis of it can go on.
    LineEnd,
    /// An item at the start of a line: all that is open ends here.
    Item,
}

/// The tokens of a text with their places, in one pass.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = (Token, usize)> {
    let mut at = 0;
    // The last byte that is neither blank nor comment: after `(` and `,` a row goes on on the next line.
    let mut last = 0u8;
    std::iter::from_fn(move || {
        let bytes = text.as_bytes();
        while let Some(byte) = bytes.get(at).copied() {
            let start = at;
            at += 1;
            match byte {
                b'"' => at = end_of_text(bytes, start).unwrap_or(at),
                b'/' if bytes.get(at) == Some(&b'/') => {
                    at = start + line_length(bytes.get(start..).unwrap_or_default());
                    continue;
                }
                b'\n' | b'\r' => {
                    if is_item(bytes.get(at..).unwrap_or_default()) {
                        return Some((Token::Item, start));
                    }
                    if !matches!(last, b'(' | b',') && !goes_on(text.get(at..).unwrap_or("")) {
                        return Some((Token::LineEnd, start));
                    }
                    continue;
                }
                b' ' | b'\t' => continue,
                // The other blanks of the grammar: a no-break space, a byte order mark.
                0xc2 if bytes.get(at) == Some(&0xa0) => {
                    at += 1;
                    continue;
                }
                0xef if bytes.get(at..at + 2) == Some(&[0xbb, 0xbf]) => {
                    at += 2;
                    continue;
                }
                _ => {}
            }
            last = byte;
            match byte {
                b'{' => return Some((Token::Open, start)),
                b'}' => return Some((Token::Close, start)),
                b'(' => return Some((Token::OpenParenthesis, start)),
                b')' => return Some((Token::CloseParenthesis, start)),
                _ => {}
            }
        }
        None
    })
}

/// The offset after a text that begins at `start`; `None` if it is not closed: on its line, or, if it begins with three quotes,
/// before the next item.
pub(crate) fn end_of_text(bytes: &[u8], start: usize) -> Option<usize> {
    if bytes.get(start..start + QUOTES.len()) == Some(QUOTES) {
        return end_of_block_text(bytes, start + QUOTES.len());
    }
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\n' | b'\r' => return None,
            b'\\' if !matches!(bytes.get(at + 1)?, b'\n' | b'\r') => at += 2,
            b'\\' => return None,
            _ => at += 1,
        }
    }
}

/// What begins and ends a text of several lines.
const QUOTES: &[u8] = b"\"\"\"";

fn end_of_block_text(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    loop {
        match bytes.get(at)? {
            b'"' if bytes.get(at..at + QUOTES.len()) == Some(QUOTES) => return Some(at + QUOTES.len()),
            b'\n' | b'\r' if bytes.get(at + 1..).is_some_and(is_item) => return None,
            _ => at += 1,
        }
    }
}

fn line_length(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(bytes.len())
}

/// The grammar's `item_start`.
fn is_item(line: &[u8]) -> bool {
    ["map", "table", "schema", "test", "use", "import", "overlay", "parameter"].iter().any(|word| {
        line.strip_prefix(word.as_bytes()).is_some_and(|rest| {
            // The line goes on to the end of the file: only its beginning is looked at.
            let mut name = rest;
            while let [b' ' | b'\t', after @ ..] | [0xc2, 0xa0, after @ ..] = name {
                name = after;
            }
            let first = name.get(..name.len().min(4)).unwrap_or_default().utf8_chunks().next();
            let first = first.and_then(|chunk| chunk.valid().chars().next());
            name.len() < rest.len()
                && first.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '"' | '“'))
        })
    })
}

/// Whether a line may go on what was begun before: empty lines and comments leave it open. More is said to go on than
/// does, which is the safe side.
fn goes_on(line: &str) -> bool {
    let line = line.trim_start_matches([' ', '\t', '\u{a0}', '\u{feff}']);
    line.starts_with(['\n', '\r', ')', ','])
        || line.starts_with("//")
        || ["or", "and", "where"].iter().any(|word| line.starts_with(word))
}

/// The opening brace that most likely misses its `}`, of a text in which one does: the one whose place a closing brace
/// took that is set in less than it, else the innermost that is left open. Offsets of the brace and of that closing one.
pub(super) fn culprit(text: &str) -> Option<(usize, Option<usize>)> {
    let lines = Lines::new(text);
    let mut open: Vec<usize> = Vec::new();
    for (token, at) in tokens(text) {
        match token {
            Token::Open => open.push(at),
            Token::Close => {
                let opened = open.pop()?;
                let (line, opening) = (lines.start(at), lines.start(opened));
                let leads = text.get(line..at).is_some_and(|before| before.trim().is_empty());
                if leads && line != opening && indent(text, line) < indent(text, opening) {
                    return Some((opened, Some(at)));
                }
            }
            Token::Item => break,
            _ => {}
        }
    }
    open.pop().map(|opened| (opened, None))
}

/// The starts of lines, for a text that is asked often: its lines may be as long as it is.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn new(text: &str) -> Lines {
        Lines(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1).collect())
    }

    /// The number of the line of an offset, from 1.
    pub(super) fn number(&self, at: usize) -> usize {
        self.0.partition_point(|start| *start <= at) + 1
    }

    /// The start of the line of an offset.
    fn start(&self, at: usize) -> usize {
        self.number(at).checked_sub(2).and_then(|before| self.0.get(before).copied()).unwrap_or(0)
    }
}

/// How far a line is set in.
fn indent(text: &str, line: usize) -> usize {
    let line = text.get(line..).unwrap_or("");
    line.len() - line.trim_start_matches([' ', '\t']).len()
}
