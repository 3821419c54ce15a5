//! One field, component or element: all that is known of it, how it came to be so, and what it is made of.

use mapwright_compiler::schema::{FoundMember, Kind, Type, Usage};

use super::super::diff::difference_words;
use super::super::facts::{Facts, kind_words, set_words};
use super::Subject;
use crate::page::Page;

/// So many codes are shown with the field that they are for.
const CODES: usize = 20;

impl Subject<'_> {
    pub(super) fn member(&self, page: &mut Page, found: &FoundMember) {
        let FoundMember { path, owner, member } = found;
        let facts = Facts::with_history(path.clone(), owner, member, &self.history);
        let (of, what) = kind_words(owner.kind);
        let title = if member.number.is_some() { &facts.name } else { "" };
        page.title(path, title);
        // The path of an element says already that it is one.
        let of = if owner.name.contains('.') { String::new() } else { format!("{of} ") };
        let label = if owner.label.is_empty() { String::new() } else { format!(" ({})", owner.label) };
        page.line(&format!("{what} of {of}{}{label}, {}", owner.name, self.of));
        page.blank();
        let usage = member.usage.map(|usage| format!("{} ({})", usage.letter(), usage_words(usage)));
        let varies = member.type_from.map(|from| format!("what {}-{from} says", owner.name));
        let type_words = match (varies, member.types.first()) {
            (Some(varies), _) => varies,
            (None, Some(Type::Structure(name))) if name.contains('.') => self.inner_words(name, path),
            _ => facts.type_words(),
        };
        let set = set_words(self.library, &facts);
        let set = facts.strength.map(|strength| format!("{set} ({strength})")).unwrap_or_default();
        page.pairs(&[
            (
                "in the standard",
                if same_words(&member.label, &facts.name) { String::new() } else { member.label.clone() },
            ),
            ("usage", usage.unwrap_or_default()),
            ("cardinality", facts.cardinality()),
            ("type", type_words),
            ("length", member.length.map(|length| length.to_string()).unwrap_or_default()),
            (if facts.table.is_some() { "table" } else { "value set" }, set),
            ("since", facts.since.as_deref().map(|since| self.since_words(since)).unwrap_or_default()),
            ("withdrawn in", facts.withdrawn.clone().unwrap_or_default()),
            ("changed in", self.changes(found).join("\n")),
        ]);
        self.made_of(page, found, &facts);
    }

    /// `group`, `elements`; or those of another element.
    fn inner_words(&self, name: &str, path: &str) -> String {
        let kind = self.library.structure(name).map(|inside| inside.kind);
        match kind {
            Some(Kind::Element) if name == path => "the elements below".to_owned(),
            Some(Kind::Element) => format!("the elements of {name}"),
            kind => kind.map(|kind| kind_words(kind).0).unwrap_or_default().to_owned(),
        }
    }

    /// A line for each version in which it changed.
    fn changes(&self, found: &FoundMember) -> Vec<String> {
        let in_versions = self.history.libraries().iter().filter_map(|library| {
            let member = library.structure(&found.owner.name)?.same_member(&found.member)?.clone();
            Some((library.version(), member))
        });
        let all: Vec<_> = in_versions.collect();
        let pairs = all.windows(2).filter_map(|pair| match pair {
            [(_, old), (version, new)] => Some((version, difference_words(old, new)?)),
            _ => None,
        });
        pairs.map(|(version, what)| format!("{version}: {what}")).collect()
    }

    /// The members of its type, or the codes of its table.
    fn made_of(&self, page: &mut Page, found: &FoundMember, facts: &Facts) {
        if let Some(inside) = self.library.structure_of_type(&found.member) {
            page.blank();
            if inside.kind != Kind::Element && !super::structure::is_tree(&inside) {
                page.title(&inside.name, &inside.label);
            }
            if super::structure::is_tree(&inside) {
                self.tree(page, &inside);
            } else {
                page.table(&self.members(&inside));
            }
        } else if let Some(set) = facts.table.as_ref().or(facts.binding.as_ref())
            && let Some(set) = self.library.value_set(set)
            && !set.codes.is_empty()
        {
            page.blank();
            page.title(&set.name, "");
            self.codes(page, &set, CODES);
        }
    }
}

/// The standard's letters in words (HL7 v2.5.1 chapter 2.5.3.4).
const fn usage_words(usage: Usage) -> &'static str {
    match usage {
        Usage::Required => "required",
        Usage::Optional => "optional",
        Usage::Conditional => "conditional",
        Usage::Backward => "for backward compatibility",
        Usage::NotUsed => "not used",
        Usage::Withdrawn => "withdrawn",
    }
}

/// `DateTimeOfBirth` and "Date/Time of Birth".
fn same_words(label: &str, name: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
    };
    plain(label) == plain(name)
}
