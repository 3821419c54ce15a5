//! Where in the source a value stands.

use crate::schema::{Kind, Member, Structure};
use std::cmp::Ordering;
use std::sync::Arc;

/// Members one in the other, from the message or record down to a component. The root itself has none.
#[derive(Debug, Clone, Default)]
pub(super) struct Place {
    pub(super) steps: Vec<Step>,
}

/// A member of a structure, by position.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub(super) owner: Arc<Structure>,
    pub(super) index: usize,
}

impl Place {
    /// The member for which this holds; nothing if the structure has none.
    pub(super) fn inside(&self, owner: &Arc<Structure>, is: impl Fn(&Member) -> bool) -> Option<Place> {
        let index = owner.members.iter().position(is)?;
        let mut steps = self.steps.clone();
        steps.push(Step { owner: owner.clone(), index });
        Some(Place { steps })
    }

    /// Whether it is a part of another place.
    pub(super) fn is_inside(&self, other: &Place) -> bool {
        let begins = self.steps.iter().zip(&other.steps).all(|(own, other)| own.key() == other.key());
        begins && self.steps.len() > other.steps.len()
    }

    /// The path of its segment with all groups, and what is behind: `PATIENT.PID` and `-3.1`. Of a record all is behind.
    pub(super) fn names(&self) -> (String, String) {
        let (mut segment, mut rest) = (String::new(), String::new());
        for step in &self.steps {
            let Some(member) = step.owner.members.get(step.index) else { continue };
            match step.owner.kind {
                Kind::Message | Kind::Group | Kind::Choice => {
                    segment = join(&segment, &member.name);
                }
                Kind::Record => rest = join(&rest, &member.name),
                _ => rest = step.owner.path_of(&rest, member),
            }
        }
        (segment, rest)
    }
}

/// A path and a name behind it.
pub(super) fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

impl Step {
    fn key(&self) -> (usize, &str) {
        (self.index, &self.owner.name)
    }
}

/// The order of the message.
impl Ord for Place {
    fn cmp(&self, other: &Place) -> Ordering {
        self.steps.iter().map(Step::key).cmp(other.steps.iter().map(Step::key))
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Place) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Place) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Place {}
