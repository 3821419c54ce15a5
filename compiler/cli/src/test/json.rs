//! JSON documents to compare. Numbers are kept as they are written: `1.50` is not `1.5`.

use serde_json::Value;

/// Stands before the text of a number: JSON written by maps has no such character.
const NUMBER: char = '\u{0}';

/// Reads documents that stand one behind the other. In them numbers are strings that begin with [`NUMBER`].
///
/// # Errors
/// If the text is no JSON; where, in words.
pub(super) fn documents(text: &[u8]) -> Result<Vec<Value>, String> {
    let marked = marked(text);
    let documents = serde_json::Deserializer::from_slice(&marked).into_iter::<Value>();
    documents.collect::<Result<_, _>>().map_err(|error| format!("line {}: {}", error.line(), reason(&error)))
}

fn reason(error: &serde_json::Error) -> &'static str {
    if error.is_eof() { "the document has no end" } else { "this is no JSON" }
}

/// Puts numbers in quotes.
fn marked(text: &[u8]) -> Vec<u8> {
    let mut marked = Vec::with_capacity(text.len() + 64);
    let (mut in_string, mut escaped, mut in_number) = (false, false, false);
    for byte in text {
        let of_number = matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        if in_number && !of_number {
            in_number = false;
            marked.push(b'"');
        }
        if in_string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_string = false,
                _ => {}
            }
        } else if *byte == b'"' {
            in_string = true;
        } else if !in_number && matches!(byte, b'0'..=b'9' | b'-') {
            in_number = true;
            marked.extend_from_slice(b"\"\\u0000");
        }
        marked.push(*byte);
    }
    if in_number {
        marked.push(b'"');
    }
    marked
}

/// The text of a number, if the value is one.
pub(super) fn number(value: &Value) -> Option<&str> {
    value.as_str()?.strip_prefix(NUMBER)
}

/// The value as JSON, with an end if it is long.
pub(super) fn shown(value: &Value) -> String {
    const MOST: usize = 160;
    let mut text = String::new();
    write(value, &mut text);
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or("")),
        None => text,
    }
}

fn write(value: &Value, text: &mut String) {
    match value {
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push_str(", ");
                }
                write(item, text);
            }
            text.push(']');
        }
        Value::Object(members) => {
            text.push('{');
            for (index, (key, value)) in members.iter().enumerate() {
                if index > 0 {
                    text.push_str(", ");
                }
                text.push_str(&format!("{}: ", Value::String(key.clone())));
                write(value, text);
            }
            text.push('}');
        }
        other => match number(other) {
            Some(number) => text.push_str(number),
            None => text.push_str(&other.to_string()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_kept_as_they_are_written() {
        let all = documents(br#"{"a":1.50,"b":[-2e5,"3",true,null]} {"c":7}"#).unwrap();
        assert_eq!(all.len(), 2);
        assert_eq!(number(&all[0]["a"]), Some("1.50"));
        assert_eq!(number(&all[0]["b"][1]), None);
        assert_eq!(shown(&all[0]), r#"{"a": 1.50, "b": [-2e5, "3", true, null]}"#);
        assert_eq!(documents(b"5").map(|all| all.len()), Ok(1));
    }

    #[test]
    fn what_is_no_json_says_where() {
        assert_eq!(documents(b"{\n\"a\":}"), Err("line 2: this is no JSON".to_string()));
        assert_eq!(documents(b"{\n"), Err("line 2: the document has no end".to_string()));
        assert_eq!(documents(b""), Ok(Vec::new()));
    }

    #[test]
    fn long_values_are_cut() {
        let long = Value::String("ä".repeat(500));
        assert_eq!(shown(&long).chars().count(), 161);
    }
}
