//! JSON with indentation. The text of every string and number stays as it is: `1.50` is not `1.5`.

const STEP: &[u8] = b"  ";

/// Appends a JSON document, indented, without a line end. The document is one that a map wrote, so it is valid.
pub(crate) fn append(document: &[u8], out: &mut Vec<u8>) {
    let mut depth = 0;
    let mut rest = document;
    while let Some((byte, after)) = rest.split_first() {
        match byte {
            b'"' => {
                let end = end_of_string(after);
                let (string, others) = after.split_at(end);
                out.push(b'"');
                out.extend_from_slice(string);
                rest = others;
                continue;
            }
            b'{' | b'[' => {
                out.push(*byte);
                let inside = after.trim_ascii_start();
                if let Some(close @ (b'}' | b']')) = inside.first() {
                    out.push(*close);
                    rest = inside.get(1..).unwrap_or_default();
                    continue;
                }
                depth += 1;
                line(depth, out);
            }
            b'}' | b']' => {
                depth = usize::saturating_sub(depth, 1);
                line(depth, out);
                out.push(*byte);
            }
            b',' => {
                out.push(b',');
                line(depth, out);
            }
            b':' => out.extend_from_slice(b": "),
            byte if byte.is_ascii_whitespace() => {}
            byte => out.push(*byte),
        }
        rest = after;
    }
}

fn line(depth: usize, out: &mut Vec<u8>) {
    out.push(b'\n');
    for _ in 0..depth {
        out.extend_from_slice(STEP);
    }
}

/// The position after the closing quotation mark.
fn end_of_string(text: &[u8]) -> usize {
    let mut escaped = false;
    for (index, byte) in text.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    fn pretty(document: &str) -> String {
        let mut out = Vec::new();
        super::append(document.as_bytes(), &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn indents_and_keeps_numbers() {
        assert_eq!(
            pretty(r#"{"a":1.50,"b":["x, \"}",true],"c":{},"d":[]}"#),
            "{\n  \"a\": 1.50,\n  \"b\": [\n    \"x, \\\"}\",\n    true\n  ],\n  \"c\": {},\n  \"d\": []\n}"
        );
        assert_eq!(pretty("{}"), "{}");
        assert_eq!(pretty("{ \"a\" : 1 }"), "{\n  \"a\": 1\n}");
    }
}
