//! The keywords that a record has no words for.

use super::{Import, ImportError, Place};
use crate::records::json::Json;

/// They say what holds, and a record does not.
const UNSAID: &[&str] = &[
    "additionalItems",
    "contains",
    "contentEncoding",
    "contentMediaType",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "if",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "pattern",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
    "uniqueItems",
];

impl Import<'_> {
    /// The keywords of a schema that say more of an object or a value than a record can.
    pub(super) fn unsaid(&self, at: &Place<'_>) -> Result<Vec<&'static str>, ImportError> {
        let mut found = of(at.schema);
        if at.schema.get("properties").is_some() {
            found.extend(["anyOf", "oneOf"].iter().filter(|keyword| at.schema.get(keyword).is_some()));
        }
        Ok(found)
    }
}

/// The keywords of [`UNSAID`] that a schema has. What is `true` or `false` alone forbids nothing, or what no record has anyway.
pub(super) fn of(schema: &Json) -> Vec<&'static str> {
    let says = |keyword: &&&str| schema.get(keyword).is_some_and(|value| !matches!(value, Json::Boolean(_)));
    let mut found: Vec<&str> = UNSAID.iter().filter(says).copied().collect();
    if schema.get("uniqueItems") == Some(&Json::Boolean(true)) {
        found.push("uniqueItems");
    }
    if schema.get("additionalProperties").is_some_and(|value| !value.members().is_empty()) {
        found.push("additionalProperties");
    }
    found
}
