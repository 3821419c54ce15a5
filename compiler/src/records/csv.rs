//! The cells of CSV, for guessing.

/// The rows of a text: cells in quotes may have separators, line ends and doubled quotes in them. Empty lines are left out.
pub(super) fn rows(text: &str) -> Vec<Vec<String>> {
    let delimiter = delimiter(text);
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut begun) = (false, false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() && !begun => (quoted, begun) = (true, true),
            _ if quoted => cell.push(letter),
            '\r' | '\n' => {
                end_row(&mut rows, &mut row, &mut cell);
                begun = false;
            }
            _ if letter == delimiter => {
                row.push(std::mem::take(&mut cell));
                begun = false;
            }
            _ => cell.push(letter),
        }
    }
    end_row(&mut rows, &mut row, &mut cell);
    rows
}

fn end_row(rows: &mut Vec<Vec<String>>, row: &mut Vec<String>, cell: &mut String) {
    if !row.is_empty() || !cell.is_empty() {
        row.push(std::mem::take(cell));
        rows.push(std::mem::take(row));
    }
}

/// A comma; or, if the header has none, the semicolon or tab that it has.
pub(super) fn delimiter(text: &str) -> char {
    let header = text.split(['\r', '\n']).next().unwrap_or_default();
    *[',', ';', '\t'].iter().find(|delimiter| header.contains(**delimiter)).unwrap_or(&',')
}

#[cfg(test)]
mod tests {
    use super::rows;

    #[test]
    fn cells() {
        assert_eq!(
            rows("a;b\r\n1;\"x;\"\"y\"\"\nz\"\r\n\r\n;2"),
            [vec!["a", "b"], vec!["1", "x;\"y\"\nz"], vec!["", "2"]]
        );
    }
}
