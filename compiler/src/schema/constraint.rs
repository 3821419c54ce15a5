//! What a FHIR profile says of an element beyond what the base standard does.

use super::{Member, Structure, Type};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;

/// The profile that a structure is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileName {
    /// Its canonical URL, without version.
    pub url: String,
    /// Its name for computers, as people see it: `PatientUvIps`.
    pub name: String,
    /// The package that it is in.
    pub package: String,
}

/// What a profile says of an element.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Constraint {
    /// The element is a JSON array, also where the profile allows only one.
    pub list: bool,
    /// Systems that use the profile have to be able to fill it.
    pub must_support: bool,
    /// The value that it has, or has in it.
    pub preset: Option<Preset>,
    /// The compiler writes it wherever what it is in is written. Of an element that repeats: if no row adds one.
    pub filled: bool,
    /// JSON text of elements that are always among those of an element that repeats.
    pub items: Vec<String>,
    /// The constrained structures of its types; a type without one here is as the standard has it.
    pub structures: Vec<Arc<Structure>>,
    /// Its slices, by their names; those of a choice by type (`valueQuantity`).
    pub slices: Vec<Member>,
    /// What tells slices apart.
    pub discriminators: Vec<Discriminator>,
    /// Types of a choice that the profile at hand names by writing them (`valueQuantity`): it allows no others.
    pub(super) shortcuts: Vec<String>,
    /// Of a slice of extensions: the URL.
    pub url: Option<String>,
}

/// A fixed or pattern value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preset {
    /// The value is this (`fixed…`), and not one that has this in it (`pattern…`).
    pub exact: bool,
    /// The type that the definition gives it: `CodeableConcept`.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The value.
    pub value: Value,
}

/// What tells slices apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discriminator {
    /// `value`, `pattern`, `type`, `profile`, `exists`, `position`.
    pub by: String,
    /// From the element: `code.coding`, `$this`.
    pub path: String,
}

impl Discriminator {
    /// Elements with other values are other slices: what the compiler can write.
    pub(super) fn by_value(&self) -> bool {
        self.by == "value" || self.by == "pattern"
    }
}

impl Constraint {
    /// An element is of a slice by its values alone, so that what a map writes is known to be one.
    pub fn slices_by_value(&self) -> bool {
        !self.discriminators.is_empty() && self.discriminators.iter().all(Discriminator::by_value)
    }
}

impl Member {
    /// It is a JSON array: of elements of FHIR also where a profile allows only one.
    pub fn is_list(&self) -> bool {
        self.constraint.as_ref().map_or_else(|| self.repeats(), |constraint| constraint.list)
    }

    /// The constraint, made if there is none.
    pub(super) fn constraint_mut(&mut self) -> &mut Constraint {
        let list = self.is_list();
        self.constraint.get_or_insert_with(|| Box::new(Constraint { list, ..Constraint::default() }))
    }

    /// The constrained structure of one of its types.
    pub fn constrained(&self, name: &str) -> Option<&Arc<Structure>> {
        self.constraint.as_ref()?.structures.iter().find(|structure| structure.name == name)
    }

    /// A slice by its name; of extensions also by its URL.
    pub fn slice(&self, name: &str) -> Option<&Member> {
        let slices = &self.constraint.as_ref()?.slices;
        slices.iter().find(|slice| slice.name == name).or_else(|| {
            slices
                .iter()
                .find(|slice| slice.constraint.as_ref().is_some_and(|c| c.url.as_deref() == Some(name)))
        })
    }

    /// The names of its slices.
    pub fn slice_names(&self) -> Vec<&str> {
        self.constraint.iter().flat_map(|c| &c.slices).map(|slice| slice.name.as_str()).collect()
    }

    /// The profile says the value, a primitive.
    pub fn preset_primitive(&self) -> Option<&Value> {
        let value = &self.constraint.as_ref()?.preset.as_ref()?.value;
        (!value.is_object() && !value.is_array()).then_some(value)
    }
}

impl Type {
    /// How a type is written behind the name of a choice element: `Quantity`, `DateTime`.
    pub fn suffix(&self) -> String {
        match self {
            Self::Primitive(primitive) => {
                let mut chars = primitive.name.chars();
                chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
            }
            Self::Structure(name) => name.clone(),
            Self::Reference(_) => "Reference".to_owned(),
            Self::AnyResource | Self::Varies => String::new(),
        }
    }

    /// The structure that the elements of a value are of.
    pub(super) fn structure_name(&self) -> Option<&str> {
        match self {
            Self::Structure(name) => Some(name),
            Self::Reference(_) => Some("Reference"),
            Self::Primitive(_) | Self::AnyResource | Self::Varies => None,
        }
    }
}
