//! `mapwright schema diff`.

use mapwright_compiler::schema::diff::{
    Became, MemberChange, StructureChange, all_changes, structure_changes,
};
use mapwright_compiler::schema::{Found, Library, Member, Structure, ValueSet};
use serde::Serialize;

use super::args::{Diff, Form};
use super::facts::{Facts, kind_words, library_words, set_words};
use super::not_found::not_found;
use super::{asked_name, print_json};
use crate::Outcome;
use crate::command_error::CommandError;
use crate::page::{Ink, Page, Row, Table};
use crate::terminal::Terminal;

mod sets;
mod summary;
mod words;

pub(super) use words::difference_words;
use words::{aspect_word, aspect_words, became, tally};

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
            page.table(&Table {
                heads: vec![what, "name", "change", ""],
                rows: rows.collect(),
                expendable: &[],
            });
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
                (Some(_), Some(_)) if what == "withdrawn" => String::new(),
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
