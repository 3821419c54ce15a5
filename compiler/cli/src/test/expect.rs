//! Whether what is expected of an output is so.

use mapwright_compiler::suite::{Comparison, Step, StepTo};
use mapwright_compiler::syntax::ast::Literal;
use serde_json::Value;

use super::json::{number, shown};

/// All values at a path: of an array that is not numbered, of all its elements.
pub(super) fn at<'v>(output: &'v Value, path: &[Step]) -> Vec<&'v Value> {
    let mut values = vec![output];
    for step in path {
        let found: Vec<&Value> = match &step.to {
            StepTo::Resources(kind) => resources(&values, kind),
            StepTo::Member { key, url } => {
                let members = values.iter().filter_map(|value| value.get(key));
                let items = members.flat_map(|member| match member {
                    Value::Array(items) => items.iter().collect(),
                    one => vec![one],
                });
                let of_url = |item: &&Value| {
                    url.as_ref().is_none_or(|url| item.get("url").and_then(Value::as_str) == Some(url))
                };
                // An array of extensions of primitives has `null` for those that have none.
                items.filter(of_url).filter(|item| !item.is_null()).collect()
            }
        };
        values = match step.number {
            None => found,
            Some(number) => found.get(number as usize - 1).copied().into_iter().collect(),
        };
    }
    values
}

fn resources<'v>(bundles: &[&'v Value], kind: &str) -> Vec<&'v Value> {
    let entries = bundles.iter().filter_map(|bundle| bundle.get("entry")?.as_array()).flatten();
    let resources = entries.filter_map(|entry| entry.get("resource"));
    resources.filter(|resource| resource.get("resourceType").and_then(Value::as_str) == Some(kind)).collect()
}

/// Whether the expectation is met by the values at its path; else what was found, in words.
pub(super) fn holds(values: &[&Value], not: bool, compared: Option<&Comparison>) -> Result<(), String> {
    let met = match compared {
        None => !values.is_empty(),
        Some(Comparison { differs, literal }) => values.iter().any(|value| is(value, literal)) != *differs,
    };
    if met != not { Ok(()) } else { Err(found(values)) }
}

fn is(value: &Value, literal: &Literal) -> bool {
    match literal {
        Literal::Text(text) => number(value).is_none() && value.as_str() == Some(text),
        Literal::Boolean(boolean) => value.as_bool() == Some(*boolean),
        // As it is written: `1.50` says how exact it is.
        Literal::Number(written) => number(value) == Some(written),
    }
}

/// What stands at a path.
pub(super) fn found(values: &[&Value]) -> String {
    match values {
        [] => "there is none".to_string(),
        [one] => format!("found {}", shown(one)),
        several => {
            let all: Vec<String> = several.iter().take(5).map(|value| shown(value)).collect();
            let more =
                if several.len() > 5 { format!(" and {} more", several.len() - 5) } else { String::new() };
            format!("found {}{more}", all.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::json::documents;
    use super::*;

    fn step(key: &str, number: Option<u32>) -> Step {
        Step { to: StepTo::Member { key: key.to_string(), url: None }, number }
    }

    fn output() -> Value {
        let text = r#"{"name":[{"given":["A","B"]},{"given":["C"]}],"rank":2.0,"_birthDate":{"extension":[{"url":"u","v":"t"},{"url":"w"}]},
            "entry":[{"resource":{"resourceType":"P","id":"1"}},{"resource":{"resourceType":"Q"}},{"resource":{"resourceType":"P","id":"2"}}]}"#;
        documents(text.as_bytes()).unwrap().remove(0)
    }

    fn texts(path: &[Step]) -> Vec<String> {
        at(&output(), path).into_iter().map(shown).collect()
    }

    #[test]
    fn paths() {
        assert_eq!(texts(&[step("name", None), step("given", None)]), [r#""A""#, r#""B""#, r#""C""#]);
        assert_eq!(texts(&[step("name", Some(1)), step("given", Some(2))]), [r#""B""#]);
        assert!(texts(&[step("name", Some(3))]).is_empty());
        let extension = StepTo::Member { key: "extension".to_string(), url: Some("u".to_string()) };
        let extension = Step { to: extension, number: None };
        assert_eq!(texts(&[step("_birthDate", None), extension, step("v", None)]), [r#""t""#]);
        let second = Step { to: StepTo::Resources("P".to_string()), number: Some(2) };
        assert_eq!(texts(&[second, step("id", None)]), [r#""2""#]);
    }

    #[test]
    fn comparisons() {
        let output = output();
        let given = at(&output, &[step("name", None), step("given", None)]);
        let text = |differs, text: &str| Comparison { differs, literal: Literal::Text(text.to_string()) };
        assert!(holds(&given, false, Some(&text(false, "B"))).is_ok());
        assert!(holds(&given, true, Some(&text(false, "B"))).is_err());
        assert!(holds(&given, false, Some(&text(true, "B"))).is_err());
        assert!(holds(&given, false, Some(&text(true, "X"))).is_ok());
        assert_eq!(holds(&[], false, None), Err("there is none".to_string()));
        assert!(holds(&[], true, None).is_ok());
        let rank = at(&output, &[step("rank", None)]);
        let number = |text: &str| Comparison { differs: false, literal: Literal::Number(text.to_string()) };
        assert!(holds(&rank, false, Some(&number("2.0"))).is_ok());
        assert_eq!(holds(&rank, false, Some(&number("2"))), Err("found 2.0".to_string()));
    }
}
