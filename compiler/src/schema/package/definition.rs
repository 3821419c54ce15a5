//! A profile as its rules: what it changes of its base, element by element.

use crate::schema::constraint::{Discriminator, Preset};
use serde::{Deserialize, Serialize};

/// A profile: a StructureDefinition that constrains another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// The canonical URL.
    pub url: String,
    /// The name for computers: `PatientUvIps`.
    pub name: String,
    /// The id; empty if there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The resource or datatype that it is of: `Patient`.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The canonical URL of what it constrains.
    pub base: String,
    /// The file of the package that it was in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file: String,
    /// What it changes, in its own order. Kept beside the definition in the text of a package.
    #[serde(skip)]
    pub rules: Vec<Rule>,
}

/// What a profile says of one element.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// The element with the slices that it is in, below the type: `identifier:MRN.system`.
    pub element: String,
    /// The smallest number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<u32>,
    /// The largest number; `*` is unbounded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<String>,
    /// The types that it may have; empty if nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<TypeRule>,
    /// Its binding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binding: Option<BindingRule>,
    /// It must be supported.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub must_support: bool,
    /// Its fixed or pattern value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preset: Option<Preset>,
    /// What tells its slices apart.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slicing: Vec<Discriminator>,
}

/// A type that an element may have.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypeRule {
    /// `CodeableConcept`, `Reference`.
    pub code: String,
    /// Profiles of the type, of which one holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub profiles: Vec<String>,
    /// What a reference may point to: resources or profiles of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<String>,
}

/// A binding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BindingRule {
    /// `required`, `extensible`, `preferred`, `example`.
    pub strength: String,
    /// The canonical URL of the value set; nothing if only the strength is said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value_set: String,
}

impl Rule {
    /// It says nothing.
    pub(super) fn is_empty(&self) -> bool {
        *self == Rule { element: self.element.clone(), ..Rule::default() }
    }

    /// The element's steps: name and slice.
    pub(in crate::schema) fn steps(&self) -> Vec<(&str, Option<&str>)> {
        let split = |step: &'_ str| -> usize { step.find(':').unwrap_or(step.len()) };
        self.element
            .split('.')
            .map(|step| {
                let (name, slice) = step.split_at(split(step));
                (name, slice.strip_prefix(':'))
            })
            .collect()
    }
}
