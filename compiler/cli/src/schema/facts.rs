//! What there is to say of a member, in words and in JSON.

use mapwright_compiler::schema::{Binding, History, Kind, Library, Member, Strength, Structure, Type};
use serde::Serialize;

/// A member as it is shown. In JSON, what does not apply is left out.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Facts {
    pub(super) path: String,
    pub(super) name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) label: String,
    #[serde(rename = "type")]
    pub(super) types: Types,
    pub(super) min: u32,
    pub(super) max: Max,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) usage: Option<char>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) length: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) table: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) binding: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) strength: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) targets: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) withdrawn: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) members: Vec<Facts>,
}

/// One type; of a choice element all, also where that is one.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub(super) enum Types {
    One(String),
    Choice(Vec<String>),
}

/// A number, or `*`.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(untagged)]
pub(super) enum Max {
    Number(u32),
    Unbounded(char),
}

impl From<Option<u32>> for Max {
    fn from(max: Option<u32>) -> Max {
        max.map_or(Max::Unbounded('*'), Max::Number)
    }
}

impl Facts {
    /// What one version says of a member.
    pub(super) fn of(path: String, member: &Member) -> Facts {
        let names: Vec<String> = member.types.iter().map(|one| one.name().to_owned()).collect();
        let by_number = |binding: &&Binding| !binding.value_set.contains("://");
        let set = |binding: &Binding| binding.value_set.clone();
        Facts {
            path,
            name: written(member),
            label: member.label.clone(),
            types: if member.choice {
                Types::Choice(names)
            } else {
                Types::One(names.into_iter().next().unwrap_or_default())
            },
            min: member.min,
            max: member.max.into(),
            usage: member.usage.map(|usage| usage.letter()),
            length: member.length,
            table: member.binding.as_ref().filter(by_number).map(set),
            binding: member.binding.as_ref().filter(|binding| !by_number(binding)).map(set),
            strength: member.binding.as_ref().map(|binding| strength(binding.strength)),
            targets: member.targets().into_iter().map(str::to_owned).collect(),
            since: None,
            withdrawn: None,
            members: Vec::new(),
        }
    }

    /// The same, with the versions that brought and withdrew it.
    pub(super) fn with_history(path: String, owner: &Structure, member: &Member, history: &History) -> Facts {
        let since = history.member_since(&owner.name, member).map(str::to_owned);
        let withdrawn = history.withdrawn(&owner.name, member).map(str::to_owned);
        Facts { since, withdrawn, ..Facts::of(path, member) }
    }

    /// `0..1`, `1..*`.
    pub(super) fn cardinality(&self) -> String {
        match self.max {
            Max::Number(max) => format!("{}..{max}", self.min),
            Max::Unbounded(sign) => format!("{}..{sign}", self.min),
        }
    }

    /// `CX`, `Quantity or string`, `Reference(Patient or Group)`.
    pub(super) fn type_words(&self) -> String {
        let names = match &self.types {
            Types::One(name) => std::slice::from_ref(name),
            Types::Choice(names) => names,
        };
        let with_targets = |name: &String| match self.targets.as_slice() {
            targets if !targets.is_empty() && name.ends_with("Reference") => {
                format!("{name}({})", targets.join(" or "))
            }
            _ => name.clone(),
        };
        names.iter().map(with_targets).collect::<Vec<_>>().join(" or ")
    }
}

/// `value[x]` where the type is left open.
pub(super) fn written(member: &Member) -> String {
    if member.choice { format!("{}[x]", member.name) } else { member.name.clone() }
}

pub(super) const fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Example => "example",
        Strength::Preferred => "preferred",
        Strength::Extensible => "extensible",
        Strength::Required => "required",
    }
}

/// What a structure is called, and what its members are.
pub(super) const fn kind_words(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Message => ("message structure", "member"),
        Kind::Group => ("group", "member"),
        Kind::Choice => ("choice of one", "member"),
        Kind::Segment => ("segment", "field"),
        Kind::Composite => ("datatype", "component"),
        Kind::Resource => ("resource", "element"),
        Kind::Datatype => ("datatype", "element"),
        Kind::Element => ("element", "element"),
        Kind::Record => ("record", "field"),
    }
}

/// `hl7v2 2.5.1`.
pub(super) fn library_words(library: &Library) -> String {
    format!("{} {}", library.standard(), library.version())
}

/// `0001 Administrative Sex`, `administrative-gender`.
pub(super) fn set_words(library: &Library, facts: &Facts) -> String {
    if let Some(table) = &facts.table {
        let name = library.value_set(table).map(|set| set.name.clone()).unwrap_or_default();
        return format!("{table} {name}").trim_end().to_owned();
    }
    let url = facts.binding.as_deref().unwrap_or_default();
    url.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The elements or groups inside of a member, where they are its own and not a datatype.
pub(super) fn own_members(
    library: &Library,
    member: &Member,
    path: &str,
) -> Option<std::sync::Arc<Structure>> {
    let [Type::Structure(name)] = member.types.as_slice() else { return None };
    let structure = library.structure(name)?;
    match structure.kind {
        Kind::Group | Kind::Choice => Some(structure),
        // An element that says "like that other one" has another's name, and may lead back to itself.
        Kind::Element if *name == path => Some(structure),
        _ => None,
    }
}
