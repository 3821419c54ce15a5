//! What FHIR asks of a Bundle of the type that a map gives it as a constant.

use super::elements::Elements;
use super::entry::bundle_entry;
use super::scope::{EntryInfo, Scope};
use super::value::article;
use super::ways::Way;
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{Condition, Content, Entry, Row};
use crate::schema::{Asks, BundleRule, Structure, bundle_rules};
use crate::source::Span;

impl Scope<'_, '_> {
    /// Reports what the rows of a map lack, or have too much, for the type of their Bundle.
    pub(super) fn check_bundle(&mut self, rows: &[Row], elements: &Elements, target: &Structure) {
        if bundle_entry(target).is_none() {
            return;
        }
        let Some(ty) = constant_type(rows) else { return };
        for rule in bundle_rules() {
            match rule.asks {
                Asks::Only(element) if !rule.names(&ty) => {
                    if let Some(span) = elements.span_of(element, target) {
                        let message = format!("{} has no `{element}`", of_type(&ty));
                        let help = format!("take it out: it is of the types {}", rule.types(" and "));
                        self.checker.report(broken(rule, message, span, "not in this type", help));
                    }
                }
                Asks::Entries(element) => self.check_entries(rule, element, &ty, rows),
                Asks::Needs(element) if rule.names(&ty) && !elements.is_poisoned() => {
                    self.check_needed(rule, element, &ty, elements, target);
                }
                Asks::First(resource) if rule.names(&ty) && !self.poisoned => {
                    self.check_first(rule, resource, &ty, rows);
                }
                _ => {}
            }
        }
    }

    /// What each entry has besides its resource: nothing but `put` and `post` makes any of it.
    fn check_entries(&mut self, rule: BundleRule, element: &str, ty: &str, rows: &[Row]) {
        let asked = rule.names(ty);
        let mut all = Vec::new();
        entries(rows, &mut all);
        for entry in all {
            let finding = match (entry.request.is_some() && element == REQUEST, asked) {
                (false, true) if element == REQUEST => Diagnostic::error(
                    codes::REQUEST_MISSING,
                    format!("an entry of {} says what is to be done with its resource", article(ty)),
                    entry.span,
                    "neither `put` nor `post`",
                )
                .help("add `put` (create or replace the resource with this id) or `post` (create one) behind the key"),
                (false, true) => broken(
                    rule,
                    format!("an entry in {} has a `{element}`, and a map makes none", of_type(ty)),
                    entry.span,
                    "without it",
                    "give the Bundle another type, such as \"collection\" or \"transaction\"".to_owned(),
                ),
                (true, false) => broken(
                    rule,
                    format!("an entry in {} says nothing of what is to be done with it", of_type(ty)),
                    entry.span,
                    "`put` or `post`",
                    format!("take it out; or give the Bundle another type: {}", rule.types(" or ")),
                ),
                _ => continue,
            };
            self.checker.report(finding);
        }
    }

    fn check_needed(
        &mut self,
        rule: BundleRule,
        element: &str,
        ty: &str,
        elements: &Elements,
        target: &Structure,
    ) {
        let index = target.members.iter().position(|member| member.name == element);
        let way = index.and_then(|index| elements.way_of(crate::plan::Step::order_of(index)));
        let (span, label) = match way {
            Some(Way::Certain | Way::Constant) => return,
            Some(Way::Possible(gap)) => (gap.span, "may be absent"),
            Some(Way::Said(said)) => (said.span, "may be absent"),
            Some(Way::Not(span, _)) => (*span, "not set on this way"),
            None => (self.head, "makes a Bundle without it"),
        };
        let message = format!("{} needs `{element}`", of_type(ty));
        let help =
            "set it from what every message has; where that may be absent, let a constant stand in its place"
                .to_owned();
        self.checker.report(broken(rule, message, span, label, help));
    }

    /// The first entry that is there is the resource that the type begins with.
    fn check_first(&mut self, rule: BundleRule, resource: &str, ty: &str, rows: &[Row]) {
        let mut all = Vec::new();
        entries(rows, &mut all);
        let mut before: Vec<&Condition> = Vec::new();
        let mut optional = None;
        for entry in &all {
            if entry.kind != resource {
                break;
            }
            let may_lack = |info: &EntryInfo| {
                info.id == entry.id
                    && (info.optional != Some(false) || !info.needs.is_empty() || !info.path.is_empty())
            };
            let always = !self.entries.iter().any(may_lack);
            match &entry.condition {
                None if always => return,
                // Of the two branches of a `when` one is done.
                Some(Condition::Not(other)) if always && before.iter().any(|one| same(one, other)) => return,
                Some(condition) if always => before.push(condition),
                _ => {}
            }
            optional.get_or_insert(entry.span);
        }
        let (message, span, label) = match (optional, all.first()) {
            (Some(span), _) => (
                format!("{} begins with {}, and this one may be left out", of_type(ty), article(resource)),
                span,
                "may be left out",
            ),
            (None, Some(first)) => {
                (format!("{} begins with {}", of_type(ty), article(resource)), first.span, "the first entry")
            }
            (None, None) => (
                format!("{} begins with {}, and no entry makes one", of_type(ty), article(resource)),
                self.head,
                "makes a Bundle without it",
            ),
        };
        let help = format!(
            "let the first `entry` be {} that is always there: outside of `each` and `when`, and of a source that every message has",
            article(resource)
        );
        self.checker.report(broken(rule, message, span, label, help));
    }
}

/// The element of an entry that `put` and `post` make.
const REQUEST: &str = "request";

/// The type that a Bundle has in any case.
fn constant_type(rows: &[Row]) -> Option<String> {
    rows.iter().find_map(|row| match row {
        Row::Assign(assign) => match (assign.target.as_slice(), &assign.content) {
            ([step], Content::Literal(json)) if step.key == "type" => {
                Some(json.trim_matches('"').to_owned()).filter(|ty| !ty.is_empty())
            }
            _ => None,
        },
        _ => None,
    })
}

/// All entries, in the order in which they are written.
fn entries<'p>(rows: &'p [Row], found: &mut Vec<&'p Entry>) {
    for row in rows {
        match row {
            Row::Entry(entry) => found.push(entry),
            Row::Each { rows, .. } => entries(rows, found),
            _ => {}
        }
    }
}

/// Both come of the same words.
fn same(a: &Condition, b: &Condition) -> bool {
    format!("{a:?}") == format!("{b:?}")
}

fn broken(rule: BundleRule, message: String, span: Span, label: &str, help: String) -> Diagnostic {
    Diagnostic::error(codes::BUNDLE_TYPE, message, span, label)
        .help(help)
        .help(format!("FHIR's rule {}", rule.key))
}

/// For people.
fn of_type(ty: &str) -> String {
    format!("a Bundle of the type {ty}")
}
