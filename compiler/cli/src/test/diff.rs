//! What differs between two JSON documents: a line for each element that does, with its path.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use serde_json::Value;

use super::json::shown;

/// More pairs than that are not compared to find which elements of two arrays belong together.
const MOST_PAIRS: usize = 1 << 20;

/// The differences, in the order of the names of members. Elements of arrays are counted from 1, as expected; of what is not expected,
/// as found.
pub(super) fn differences(expected: &Value, found: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    compare("", expected, found, &mut lines);
    lines
}

fn compare(path: &str, expected: &Value, found: &Value, lines: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            let others = found.keys().filter(|key| !expected.contains_key(*key));
            let mut keys: Vec<&String> = expected.keys().chain(others).collect();
            keys.sort();
            for key in keys {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                one(&path, expected.get(key), found.get(key), lines);
            }
        }
        (Value::Array(expected), Value::Array(found)) => {
            for (left, right) in aligned(expected, found) {
                let number = left.or(right).unwrap_or(0) + 1;
                let left = left.and_then(|index| expected.get(index));
                let right = right.and_then(|index| found.get(index));
                one(&format!("{path}[{number}]"), left, right, lines);
            }
        }
        _ if expected == found => {}
        _ => lines.push(format!("{}: expected {}, found {}", place(path), shown(expected), shown(found))),
    }
}

fn one(path: &str, expected: Option<&Value>, found: Option<&Value>, lines: &mut Vec<String>) {
    match (expected, found) {
        (Some(expected), Some(found)) => compare(path, expected, found, lines),
        (Some(expected), None) => {
            lines.push(format!("{}: missing, expected {}", place(path), shown(expected)));
        }
        (None, Some(found)) => lines.push(format!("{}: not expected, found {}", place(path), shown(found))),
        (None, None) => {}
    }
}

fn place(path: &str) -> &str {
    if path.is_empty() { "the document" } else { path }
}

type Pair = (Option<usize>, Option<usize>);

/// Which elements of two arrays belong together: those that have most in common, in their order.
fn aligned(expected: &[Value], found: &[Value]) -> Vec<Pair> {
    let (rows, columns) = (expected.len(), found.len());
    if rows.saturating_mul(columns) > MOST_PAIRS {
        let longest = rows.max(columns);
        return (0..longest).map(|at| ((at < rows).then_some(at), (at < columns).then_some(at))).collect();
    }
    let left: Vec<Parts> = expected.iter().map(Parts::of).collect();
    let right: Vec<Parts> = found.iter().map(Parts::of).collect();
    // best[i][j]: how much the elements from i and j on have in common at most.
    let width = columns + 1;
    let mut best = vec![0u64; (rows + 1) * width];
    let at = |best: &[u64], i: usize, j: usize| best.get(i * width + j).copied().unwrap_or(0);
    let pair = |i: usize, j: usize| left.get(i).zip(right.get(j)).and_then(|(a, b)| a.in_common(b));
    for i in (0..rows).rev() {
        for j in (0..columns).rev() {
            let alone = at(&best, i + 1, j).max(at(&best, i, j + 1));
            let together = pair(i, j).map_or(0, |common| common + at(&best, i + 1, j + 1));
            if let Some(place) = best.get_mut(i * width + j) {
                *place = alone.max(together);
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while i < rows || j < columns {
        let here = at(&best, i, j);
        let together = (i < rows && j < columns)
            .then(|| pair(i, j))
            .flatten()
            .is_some_and(|common| common + at(&best, i + 1, j + 1) == here);
        if together {
            pairs.push((Some(i), Some(j)));
            (i, j) = (i + 1, j + 1);
        } else if i < rows && (j == columns || at(&best, i + 1, j) == here) {
            pairs.push((Some(i), None));
            i += 1;
        } else {
            pairs.push((None, Some(j)));
            j += 1;
        }
    }
    pairs
}

/// The parts of a value, to see how much two have in common.
struct Parts {
    /// Of each leaf, with its path; sorted.
    leaves: Vec<u64>,
    /// Values of different kinds do not belong together: resources of other types, objects and texts.
    kind: u64,
}

impl Parts {
    fn of(value: &Value) -> Parts {
        let mut leaves = Vec::new();
        collect(value, 0, &mut leaves);
        leaves.sort_unstable();
        let kind = match value {
            Value::Object(members) => {
                let resource = members.get("resource").unwrap_or(value);
                hashed(&("object", resource.get("resourceType").and_then(Value::as_str)))
            }
            Value::Array(_) => hashed(&"array"),
            _ => hashed(&"leaf"),
        };
        Parts { leaves, kind }
    }

    /// From 1, if they may belong together; most if they are equal.
    fn in_common(&self, other: &Parts) -> Option<u64> {
        const MOST: u64 = 1 << 20;
        if self.kind != other.kind {
            return None;
        }
        let (mut i, mut j, mut same) = (0, 0, 0u64);
        while let (Some(a), Some(b)) = (self.leaves.get(i), other.leaves.get(j)) {
            match a.cmp(b) {
                std::cmp::Ordering::Less => i += 1,
                std::cmp::Ordering::Greater => j += 1,
                std::cmp::Ordering::Equal => (i, j, same) = (i + 1, j + 1, same + 1),
            }
        }
        let all = (self.leaves.len() + other.leaves.len()).max(1) as u64;
        Some(1 + 2 * same * MOST / all)
    }
}

/// The hash of each leaf with the names above it, but without the numbers of elements.
fn collect(value: &Value, above: u64, leaves: &mut Vec<u64>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(key, value)| collect(value, hashed(&(above, key)), leaves));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, above, leaves)),
        leaf => leaves.push(hashed(&(above, leaf.to_string()))),
    }
}

/// The same on every run.
fn hashed(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::super::json::documents;
    use super::*;

    fn between(expected: &str, found: &str) -> Vec<String> {
        let value = |text: &str| documents(text.as_bytes()).unwrap().remove(0);
        differences(&value(expected), &value(found))
    }

    #[test]
    fn values_that_differ_are_named_by_their_path() {
        assert_eq!(
            between(
                r#"{"a":{"b":"x","c":1.50},"d":[{"e":true}],"only":1}"#,
                r#"{"a":{"b":"y","c":1.5},"d":[{"e":false}],"more":[2]}"#
            ),
            [
                r#"a.b: expected "x", found "y""#,
                "a.c: expected 1.50, found 1.5",
                "d[1].e: expected true, found false",
                "more: not expected, found [2]",
                "only: missing, expected 1",
            ]
        );
        assert!(between(r#"{"a":[1,{"b":null}]}"#, r#"{ "a" : [ 1, {"b":null} ] }"#).is_empty());
        assert_eq!(between("1", "[]"), ["the document: expected 1, found []"]);
    }

    #[test]
    fn an_element_more_is_one_difference() {
        let entry = |kind: &str, id: &str| {
            format!(r#"{{"resource":{{"resourceType":"{kind}","id":"{id}","x":1,"y":2}}}}"#)
        };
        let array = |items: &[String]| format!(r#"{{"entry":[{}]}}"#, items.join(","));
        let (a, b, c) = (entry("Patient", "a"), entry("Observation", "b"), entry("Encounter", "c"));
        let lines = between(&array(&[a.clone(), c.clone()]), &array(&[a.clone(), b.clone(), c.clone()]));
        assert_eq!(lines.len(), 1);
        assert!(lines[0].starts_with("entry[2]: not expected, found {"), "{lines:?}");
        let changed = entry("Encounter", "d");
        let lines = between(&array(&[a, b, c]), &array(&[entry("Patient", "a"), changed]));
        assert!(lines[0].starts_with("entry[2]: missing, expected {"), "{lines:?}");
        assert_eq!(lines[1], r#"entry[3].resource.id: expected "c", found "d""#);
        assert_eq!(lines.len(), 2);
    }

    #[test]
    fn texts_of_arrays_are_aligned() {
        assert_eq!(between(r#"["a","b","c"]"#, r#"["a","c"]"#), [r#"[2]: missing, expected "b""#]);
        assert_eq!(between(r#"["a","b"]"#, r#"["a","x"]"#), [r#"[2]: expected "b", found "x""#]);
    }

    #[test]
    fn long_arrays_are_compared_one_by_one() {
        let list = |count: usize| format!("[{}]", vec!["1"; count].join(","));
        assert_eq!(between(&list(2_000), &list(2_001)), ["[2001]: not expected, found 1"]);
    }
}
