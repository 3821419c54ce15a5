//! `mapwright schema diff`.

use mapwright_compiler::schema::diff::{
    Aspect, Became, CodeChanges, MemberChange, StructureChange, all_changes, aspects, code_changes,
    structure_changes,
};
use mapwright_compiler::schema::{Found, Library, Member, Structure, ValueSet};
use serde::Serialize;
use serde_json::{Value, json};

use super::args::{Diff, Form};
use super::facts::{Facts, kind_words, library_words, not_found, set_words};
use super::page::{Ink, Page, Row, Table};
use super::{asked_name, print_json};
use crate::Outcome;
use crate::command_error::CommandError;
use crate::terminal::Terminal;

mod summary;

/// Prints what differs between two versions.
pub(super) fn diff(options: &Diff, terminal: &Terminal) -> Result<Outcome, CommandError> {
    if options.old.standard != options.new.standard {
        return Err(CommandError::Usage(format!(
            "versions of one standard are compared, not {} with {}",
            options.old.standard.escape_debug(),
            options.new.standard.escape_debug()
        )));
    }
    let name = asked_name(&options.name)?;
    let (old, new) = (options.old.library()?, options.new.library()?);
    let between = Between { old: &old, new: &new };
    let form = options.output.format;
    let mut page = Page::new(terminal);
    let Some((among, name)) = name else {
        let changes = all_changes(&old, &new);
        if form == Form::Json {
            print_json(&between.json(&changes))?;
        } else {
            between.summary(&mut page, &changes);
            page.print()?;
        }
        return Ok(Outcome::Fine);
    };
    match (old.look_up(among, name), new.look_up(among, name)) {
        (Err(_), Err(error)) => {
            terminal.error(&not_found(&new, &error, |other| other.look_up(among, name).ok()));
            Ok(Outcome::Errors)
        }
        (before, after) => {
            let sets = (set_of(before.as_ref().ok()), set_of(after.as_ref().ok()));
            if sets.0.is_some() || sets.1.is_some() {
                between.sets(&mut page, form, sets)?;
            } else {
                let structure =
                    structure_of(after.as_ref().ok()).or_else(|| structure_of(before.as_ref().ok()));
                let structure = structure.ok_or_else(|| {
                    CommandError::Usage(format!(
                        "only structures, tables and value sets are compared, not {name}"
                    ))
                })?;
                between.structures(&mut page, form, &structure)?;
            }
            page.print()?;
            Ok(Outcome::Fine)
        }
    }
}

fn set_of(found: Option<&Found>) -> Option<&ValueSet> {
    if let Some(Found::ValueSet(set)) = found { Some(set) } else { None }
}

/// The structure with all members, also where one of them was named.
fn structure_of(found: Option<&Found>) -> Option<(&Structure, Option<&Member>)> {
    match found? {
        Found::Structure(structure) | Found::Event { structure, .. } => Some((structure, None)),
        Found::Member(found) => Some((&found.owner, Some(&found.member))),
        _ => None,
    }
}

/// A change for programs.
#[derive(Serialize)]
struct Line {
    path: String,
    kind: &'static str,
    change: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aspects: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Facts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<Facts>,
}

/// Two versions of a standard.
struct Between<'l> {
    old: &'l Library,
    new: &'l Library,
}

impl Between<'_> {
    fn words(&self) -> String {
        format!("{} → {}", library_words(self.old), self.new.version())
    }

    fn structures(
        &self,
        page: &mut Page,
        form: Form,
        (structure, member): &(&Structure, Option<&Member>),
    ) -> Result<(), CommandError> {
        let mut changes = structure_changes(self.old, self.new, &structure.name);
        if let Some(member) = member {
            changes.retain(|change| change.name == structure.name);
            changes.iter_mut().for_each(|change| keep_only(change, member));
            changes.retain(
                |change| !matches!(&change.what, Became::Changed { members, .. } if members.is_empty()),
            );
        }
        if form == Form::Json {
            return print_json(&self.json(&changes));
        }
        page.title(&structure.name, &structure.label);
        page.line(&format!("{}: {}", self.words(), tally(&changes)));
        if !changes.is_empty() {
            page.blank();
            let rows = changes.iter().flat_map(|change| self.rows(change));
            let (_, what) = kind_words(structure.kind);
            page.table(&Table { heads: vec![what, "name", "change", ""], rows: rows.collect() });
        }
        Ok(())
    }

    fn rows(&self, change: &StructureChange) -> Vec<Row> {
        let row = |path: &str, name: &str, what: &str, details: String, ink: Ink| Row {
            first: ink,
            rest: Ink::Plain,
            cells: vec![path.to_owned(), name.to_owned(), what.to_owned(), details],
        };
        let (kind, _) = kind_words(change.kind);
        let Became::Changed { members, order } = &change.what else {
            let (what, ink) = match change.what {
                Became::Added => ("added", Ink::Good),
                _ => ("removed", Ink::Bad),
            };
            return vec![row(&change.name, "", what, kind.to_owned(), ink)];
        };
        let mut rows = Vec::new();
        if *order {
            rows.push(row(
                &change.name,
                "",
                "reordered",
                "members stand in another order".to_owned(),
                Ink::Name,
            ));
        }
        for member in members {
            let (what, ink) = became(member);
            let Some(there) = member.new.as_ref().or(member.old.as_ref()) else { continue };
            let path = self.path(change, there);
            let name = if there.number.is_some() { there.name.as_str() } else { "" };
            let details = match (&member.old, &member.new) {
                (Some(old), Some(new)) => aspect_words(old, new, &member.aspects).join(", "),
                _ => {
                    let library = if member.new.is_some() { self.new } else { self.old };
                    let facts = Facts::of(path.clone(), there);
                    let types = library.structure_of_type(there).filter(|inside| inside.name.contains('.'));
                    let types =
                        types.map_or(facts.type_words(), |inside| kind_words(inside.kind).0.to_owned());
                    let parts = [facts.cardinality(), types, set_words(library, &facts)];
                    parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ")
                }
            };
            rows.push(row(&path, name, what, details, ink));
        }
        rows
    }

    fn path(&self, change: &StructureChange, member: &Member) -> String {
        let structure = self.new.structure(&change.name).or_else(|| self.old.structure(&change.name));
        structure.map_or(member.name.clone(), |structure| structure.path_of(&change.name, member))
    }

    /// One object a change.
    fn json(&self, changes: &[StructureChange]) -> Vec<Line> {
        let mut all = Vec::new();
        for change in changes {
            let whole = |what| Line {
                path: change.name.clone(),
                kind: kind_words(change.kind).0,
                change: what,
                aspects: Vec::new(),
                from: None,
                to: None,
            };
            match &change.what {
                Became::Added => all.push(whole("added")),
                Became::Removed => all.push(whole("removed")),
                Became::Changed { members, order } => {
                    all.extend(order.then(|| whole("reordered")));
                    all.extend(members.iter().map(|member| self.member_json(change, member)));
                }
            }
        }
        all
    }

    fn member_json(&self, change: &StructureChange, member: &MemberChange) -> Line {
        let there = member.new.as_ref().or(member.old.as_ref());
        let path = there.map(|there| self.path(change, there)).unwrap_or_default();
        let side = |side: &Option<Member>| side.as_ref().map(|member| Facts::of(path.clone(), member));
        Line {
            kind: kind_words(change.kind).1,
            change: became(member).0,
            aspects: member.aspects.iter().map(|aspect| aspect_word(*aspect)).collect(),
            from: side(&member.old),
            to: side(&member.new),
            path,
        }
    }

    fn sets(
        &self,
        page: &mut Page,
        form: Form,
        (old, new): (Option<&ValueSet>, Option<&ValueSet>),
    ) -> Result<(), CommandError> {
        let Some(named) = new.or(old) else { return Ok(()) };
        let none = || ValueSet { codes: Vec::new(), ..named.clone() };
        let (before, after) = (old.cloned().unwrap_or_else(none), new.cloned().unwrap_or_else(none));
        let CodeChanges { added, removed, reworded } = code_changes(&before, &after);
        let mut changes: Vec<_> =
            added.iter().map(|code| ("added", Ink::Good, code, String::new())).collect();
        changes.extend(removed.iter().map(|code| ("removed", Ink::Bad, code, String::new())));
        changes.extend(reworded.iter().map(|(was, is)| ("reworded", Ink::Name, is, was.display.clone())));
        if form == Form::Json {
            let all: Vec<Value> = changes
                .iter()
                .map(|(what, _, code, was)| {
                    let display = if was.is_empty() { Value::Null } else { json!(was) };
                    json!({ "path": named.id, "change": what, "code": code.code, "system": code.system, "display": code.display, "was": display })
                })
                .collect();
            return print_json(&all);
        }
        page.title(named.id.rsplit('/').next().unwrap_or(&named.id), &named.name);
        let whole = match (old, new) {
            (None, _) => ", a new set",
            (_, None) => ", the set was removed",
            _ => "",
        };
        let numbers = [(added.len(), "added"), (removed.len(), "removed"), (reworded.len(), "reworded")];
        page.line(&format!("{}: {}{whole}", self.words(), numbers_words(&numbers)));
        if !changes.is_empty() {
            page.blank();
            let rows = changes.iter().map(|(what, ink, code, was)| {
                let was = if was.is_empty() { String::new() } else { format!("was: {was}") };
                Row {
                    cells: vec![code.code.clone(), (*what).to_owned(), code.display.clone(), was],
                    first: *ink,
                    rest: Ink::Plain,
                }
            });
            page.table(&Table { heads: vec!["code", "change", "display", ""], rows: rows.collect() });
        }
        Ok(())
    }
}

/// Leaves of a change what became of one member.
fn keep_only(change: &mut StructureChange, wanted: &Member) {
    if let Became::Changed { members, order } = &mut change.what {
        *order = false;
        let is = |one: &Option<Member>| {
            one.as_ref().is_some_and(|one| match wanted.number {
                Some(number) => one.number == Some(number),
                None => one.name == wanted.name,
            })
        };
        members.retain(|member| is(&member.old) || is(&member.new));
    }
}

/// `added`, `removed`, `withdrawn` or `changed`.
fn became(change: &MemberChange) -> (&'static str, Ink) {
    match (&change.old, &change.new) {
        (None, _) => ("added", Ink::Good),
        (_, None) => ("removed", Ink::Bad),
        _ if change.aspects.contains(&Aspect::Withdrawn) => ("withdrawn", Ink::Bad),
        _ => ("changed", Ink::Name),
    }
}

/// `3 added, 1 withdrawn, 2 changed`.
fn tally(changes: &[StructureChange]) -> String {
    let mut counts = [(0, "added"), (0, "removed"), (0, "withdrawn"), (0, "changed"), (0, "reordered")];
    let mut count = |what: &str| {
        counts.iter_mut().filter(|(_, word)| *word == what).for_each(|(number, _)| *number += 1);
    };
    for change in changes {
        match &change.what {
            Became::Added => count("added"),
            Became::Removed => count("removed"),
            Became::Changed { members, order } => {
                members.iter().for_each(|member| count(became(member).0));
                if *order {
                    count("reordered");
                }
            }
        }
    }
    numbers_words(&counts)
}

fn numbers_words(numbers: &[(usize, &str)]) -> String {
    let there = numbers.iter().filter(|(number, _)| *number > 0);
    let words: Vec<String> = there.map(|(number, what)| format!("{number} {what}")).collect();
    if words.is_empty() { "no differences".to_owned() } else { words.join(", ") }
}

/// How a member changed from one version to the next, in words; `None` if it did not.
pub(super) fn difference_words(old: &Member, new: &Member) -> Option<String> {
    let aspects = aspects(old, new);
    if aspects.is_empty() { None } else { Some(aspect_words(old, new, &aspects).join(", ")) }
}

fn aspect_words(old: &Member, new: &Member, aspects: &[Aspect]) -> Vec<String> {
    let (before, after) = (Facts::of(String::new(), old), Facts::of(String::new(), new));
    let set = |facts: &Facts| {
        let id = facts.table.as_deref().or(facts.binding.as_deref()).unwrap_or("none");
        id.rsplit('/').next().unwrap_or(id).to_owned()
    };
    let types = |facts: &Facts| Facts { targets: Vec::new(), ..facts.clone() }.type_words();
    let words = aspects.iter().map(|aspect| {
        let of = |facts: &Facts| match aspect {
            Aspect::Withdrawn => String::new(),
            Aspect::Name => facts.name.clone(),
            Aspect::Type => types(facts),
            Aspect::Targets => facts.targets.join(" or "),
            Aspect::Usage => facts.usage.map(String::from).unwrap_or_default(),
            Aspect::Cardinality => facts.cardinality(),
            Aspect::Binding => set(facts),
            Aspect::Strength => facts.strength.unwrap_or("none").to_owned(),
            Aspect::Length => facts.length.map(|length| length.to_string()).unwrap_or_default(),
        };
        match aspect {
            Aspect::Withdrawn => "withdrawn".to_owned(),
            Aspect::Binding if before.table.is_none() && after.table.is_none() => {
                format!("value set {} → {}", of(&before), of(&after))
            }
            _ => format!("{} {} → {}", aspect_word(*aspect), of(&before), of(&after)),
        }
    });
    words.collect()
}

const fn aspect_word(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Withdrawn => "withdrawn",
        Aspect::Name => "name",
        Aspect::Type => "type",
        Aspect::Targets => "targets",
        Aspect::Usage => "usage",
        Aspect::Cardinality => "cardinality",
        Aspect::Binding => "table",
        Aspect::Strength => "strength",
        Aspect::Length => "length",
    }
}
