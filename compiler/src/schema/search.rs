//! Finds members, structures, tables and extensions by the words of their names.

use super::words::{Fit, fit, words};
use super::{ExtensionDefinition, Kind, Library, Member, Structure, Type};
use std::collections::{BTreeMap, BTreeSet};

/// Something that has the words in its name, label or number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// As it can be written in a map, or given to a look-up: `PID-7`, `Patient.birthDate`, `0001`, the URL of a value set.
    pub path: String,
    /// What it is called.
    pub name: String,
    /// The standard's name or title where it is not `name`. May be empty.
    pub label: String,
    /// What it is.
    pub what: HitKind,
    /// The member, for [`HitKind::Member`].
    pub member: Option<Member>,
}

/// What a [`Hit`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HitKind {
    /// A structure.
    Structure(Kind),
    /// A member of a structure of this kind.
    Member(Kind),
    /// A code table or value set.
    ValueSet,
    /// A published extension.
    Extension,
    /// A trigger event.
    Event,
}

/// All that has every word of the query in its name, label or number, best first: whole words before beginnings of words before
/// parts of them, what many others use before what few do, and short names before long ones.
///
/// ```
/// use mapwright_compiler::schema::{Library, search};
/// let library = Library::open("hl7v2", "2.5.1").map_err(|unknown| unknown.known_versions)?;
/// assert_eq!(search(&library, "date of birth")[0].path, "PID-7");
/// # Ok::<(), Vec<String>>(())
/// ```
pub fn search(library: &Library, query: &str) -> Vec<Hit> {
    let mut search = Search { wanted: words(query), query: plain(query), hits: Vec::new() };
    if search.wanted.is_empty() {
        return Vec::new();
    }
    let structures: Vec<_> =
        library.structure_names().into_iter().filter_map(|name| library.structure(name)).collect();
    let used = uses(structures.iter().map(AsRef::as_ref));
    for structure in &structures {
        let weight = used.get(structure.name.split('.').next().unwrap_or_default()).copied().unwrap_or(0);
        search.structure(structure, weight);
    }
    for id in library.value_set_ids() {
        if let Some(set) = library.value_set(id) {
            let last = id.rsplit('/').next().unwrap_or(id);
            search.offer(id, &set.name, last, HitKind::ValueSet, None, 0);
        }
    }
    for url in library.extension_urls() {
        if let Some(found) = library.extension(url) {
            let ExtensionDefinition { url, name, .. } = found.as_ref();
            let last = url.rsplit('/').next().unwrap_or(url);
            search.offer(url, last, name, HitKind::Extension, None, 0);
        }
    }
    for (code, event, structure) in library.event_lines().filter(|(_, event, _)| *event != "*") {
        search.offer(&format!("{code}^{event}"), structure, event, HitKind::Event, None, 0);
    }
    search.hits.sort_by(|(a, x), (b, y)| a.cmp(b).then_with(|| x.path.cmp(&y.path)));
    search.hits.into_iter().map(|(_, hit)| hit).collect()
}

struct Search {
    wanted: Vec<String>,
    /// The query as a path is compared: `pid.7`.
    query: String,
    hits: Vec<(Rank, Hit)>,
}

/// Smaller is better.
type Rank = (Fit, u8, std::cmp::Reverse<usize>, usize);

impl Search {
    fn structure(&mut self, structure: &Structure, weight: usize) {
        let kind = HitKind::Structure(structure.kind);
        if structure.kind != Kind::Choice {
            self.offer(&structure.name, &structure.name, &structure.label, kind, None, weight);
        }
        // Members of messages and groups are segments and groups, which are found themselves.
        if matches!(structure.kind, Kind::Message | Kind::Group | Kind::Choice) {
            return;
        }
        for member in &structure.members {
            let path = structure.path_of(&structure.name, member);
            let kind = HitKind::Member(structure.kind);
            self.offer(&path, &member.name, &member.label, kind, Some(member), weight);
        }
    }

    fn offer(
        &mut self,
        path: &str,
        name: &str,
        label: &str,
        what: HitKind,
        member: Option<&Member>,
        weight: usize,
    ) {
        let by_path = plain(path) == self.query;
        let by_name = [name, label].into_iter().filter_map(|text| fit(&self.wanted, text)).min();
        let table = member.and_then(|member| member.binding.as_ref()).map(|binding| &binding.value_set);
        let by_table = table.is_some_and(|table| plain(table) == self.query);
        let (fit, length) = match by_name {
            _ if by_path => (Fit::Whole, 0),
            Some(found) => found,
            None if by_table => (Fit::Words, usize::MAX),
            None => return,
        };
        let rank = (fit, order(what), std::cmp::Reverse(weight), length);
        let hit = Hit {
            path: path.to_owned(),
            name: name.to_owned(),
            label: label.to_owned(),
            what,
            member: member.cloned(),
        };
        self.hits.push((rank, hit));
    }
}

/// Of equally good hits those that maps have to do with most come first.
fn order(what: HitKind) -> u8 {
    match what {
        HitKind::Structure(_) => 0,
        HitKind::Member(Kind::Segment | Kind::Resource) => 1,
        HitKind::Member(_) => 2,
        HitKind::ValueSet => 3,
        HitKind::Event => 4,
        HitKind::Extension => 5,
    }
}

/// In how many messages, resources, segments and datatypes, with what is inside of them, there is a structure, or something that may point to it.
fn uses<'s>(structures: impl Iterator<Item = &'s Structure>) -> BTreeMap<String, usize> {
    let mut users: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for structure in structures {
        let whole = structure.name.split('.').next().unwrap_or_default();
        for one in structure.members.iter().flat_map(|member| &member.types) {
            let names: &[String] = match one {
                Type::Structure(name) => std::slice::from_ref(name),
                Type::Reference(targets) => targets,
                _ => &[],
            };
            for name in names {
                users.entry(name.clone()).or_default().insert(whole);
            }
        }
    }
    users.into_iter().map(|(name, users)| (name, users.len())).collect()
}

/// A path without regard to case and to how its steps are parted.
fn plain(path: &str) -> String {
    path.trim().to_lowercase().replace('-', ".")
}
