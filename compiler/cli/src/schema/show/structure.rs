//! A segment, datatype, resource or element as a table of its members; a message or group as a tree.

use mapwright_compiler::schema::{Kind, Structure};

use super::super::facts::{Facts, kind_words, own_members, set_words};
use super::super::{counted, facts};
use super::Subject;
use crate::page::{Ink, Page, Row, Table};

/// The number of trigger events that are named with their message structure; there may be dozens.
const EVENTS: usize = 12;

impl Subject<'_> {
    pub(super) fn structure(&self, page: &mut Page, structure: &Structure) {
        page.title(&structure.name, &structure.label);
        page.line(&self.about(structure));
        page.blank();
        if is_tree(structure) {
            self.tree(page, structure);
        } else {
            page.table(&self.members(structure));
        }
    }

    /// `segment of hl7v2 2.5.1, 39 fields, since 2.1`.
    fn about(&self, structure: &Structure) -> String {
        let (what, member) = kind_words(structure.kind);
        let mut text = format!("{what} of {}", self.of);
        if !is_tree(structure) {
            text += &format!(", {}", counted(structure.members.len(), member));
        }
        if let Some(since) = self.history.since(&structure.name) {
            text += &format!(", since {}", self.since_words(since));
        }
        let events: Vec<String> =
            self.library.events(&structure.name).map(|(code, event)| event_words(code, event)).collect();
        if let Some((first, rest)) = events.split_at_checked(EVENTS).filter(|(_, rest)| rest.len() > 1) {
            text += &format!(", for {} and {} more", first.join(", "), rest.len());
        } else if !events.is_empty() {
            text += &format!(", for {}", events.join(", "));
        }
        text
    }

    /// The members; elements that have elements of their own are followed by those.
    pub(super) fn members(&self, structure: &Structure) -> Table {
        let numbered = structure.members.iter().any(|member| member.number.is_some());
        let all = self.facts(&structure.name, structure);
        let mut flat = Vec::new();
        flatten(&all, &mut flat);
        let since = |facts: &Facts| facts.since.clone().unwrap_or_default();
        // A column that says the same everywhere says nothing.
        let one_since =
            flat.first().is_some_and(|first| flat.iter().all(|facts| since(facts) == since(first)));
        let below = format!("{}.", structure.name);
        let (_, what) = kind_words(structure.kind);
        let rows = flat.into_iter().map(|facts| {
            let path = facts.path.strip_prefix(&below).filter(|_| !numbered).unwrap_or(&facts.path);
            let cells = vec![
                path.to_owned(),
                if numbered { facts.name.clone() } else { String::new() },
                facts.usage.map(String::from).unwrap_or_default(),
                facts.cardinality(),
                self.type_cell(facts),
                facts.length.map(|length| length.to_string()).unwrap_or_default(),
                set_words(self.library, facts),
                facts.strength.unwrap_or_default().to_owned(),
                if one_since { String::new() } else { since(facts) },
                facts.withdrawn.clone().unwrap_or_default(),
            ];
            let withdrawn = facts.usage == Some('W') || facts.withdrawn.is_some();
            let row = Row::new(cells);
            if withdrawn { Row { first: Ink::Faint, rest: Ink::Faint, ..row } } else { row }
        });
        let set = if numbered { "table" } else { "value set" };
        let heads =
            vec![what, "name", "usage", "card.", "type", "length", set, "strength", "since", "withdrawn in"];
        Table { rows: rows.collect(), heads, expendable: &["since", "length", "strength"] }
    }

    /// What an element is made of stands below it, and so not in its cell.
    fn type_cell(&self, facts: &Facts) -> String {
        if facts.members.is_empty() { facts.type_words() } else { String::new() }
    }

    /// The members with all that is known of them, and those inside of groups and elements below these.
    pub(super) fn facts(&self, path: &str, structure: &Structure) -> Vec<Facts> {
        let members = structure.members.iter().map(|member| {
            let path = structure.path_of(path, member);
            let mut facts = Facts::with_history(path.clone(), structure, member, &self.history);
            if let Some(own) = own_members(self.library, member, &path) {
                facts.members = self.facts(&path, &own);
            }
            facts
        });
        members.collect()
    }
}

/// Messages and groups are drawn as trees.
pub(super) fn is_tree(structure: &Structure) -> bool {
    matches!(structure.kind, Kind::Message | Kind::Group | Kind::Choice)
}

fn flatten<'f>(all: &'f [Facts], flat: &mut Vec<&'f facts::Facts>) {
    for one in all {
        flat.push(one);
        flatten(&one.members, flat);
    }
}

fn event_words(code: &str, event: &str) -> String {
    if event == "*" { code.to_owned() } else { format!("{code}^{event}") }
}
