//! Code tables, value sets and concept maps.

use std::collections::BTreeSet;

use mapwright_compiler::schema::{CodeForm, ConceptMap, Relation, ValueSet};

use super::super::counted;
use super::{Subject, set_kind};
use crate::page::{Page, Row, Table};

impl Subject<'_> {
    pub(super) fn value_set(&self, page: &mut Page, set: &ValueSet) {
        let (what, _) = set_kind(&set.id);
        let id = set.id.rsplit('/').next().unwrap_or(&set.id);
        page.title(id, &set.name);
        let mut about = format!("{what} of {}, {}", self.of, counted(set.codes.len(), "code"));
        if let Some(since) = self.history.value_set_since(&set.id) {
            about += &format!(", since {}", self.since_words(since));
        }
        page.line(&about);
        if set.id != id {
            page.line(&set.id);
        }
        page.line(openness(set));
        if !set.codes.is_empty() {
            page.blank();
            self.codes(page, set, usize::MAX);
        }
    }

    /// The codes of a set, at most so many; with their systems where there are several.
    pub(super) fn codes(&self, page: &mut Page, set: &ValueSet, limit: usize) {
        let systems: BTreeSet<&str> = set.codes.iter().map(|code| code.system.as_str()).collect();
        let shown = set.codes.iter().take(limit);
        let rows = shown.map(|code| {
            let system = if systems.len() > 1 { code.system.clone() } else { String::new() };
            Row::new(vec![code.code.clone(), code.display.clone(), system])
        });
        page.table(&Table {
            heads: vec!["code", "display", "system"],
            rows: rows.collect(),
            expendable: &[],
        });
        if let Some(only) = systems.first().filter(|system| systems.len() == 1 && !system.is_empty()) {
            page.blank();
            page.line(&format!("system {only}"));
        }
        if set.codes.len() > limit {
            let (_, words) =
                set.id.rsplit_once('/').map_or(("", format!("table {}", set.id)), |(before, last)| {
                    (before, format!("ValueSet {last}"))
                });
            page.line(&format!("and {} more: {}", set.codes.len() - limit, self.again(&words)));
        }
    }

    pub(super) fn concept_map(&self, page: &mut Page, map: &ConceptMap) {
        page.title(map.url.rsplit('/').next().unwrap_or(&map.url), "");
        page.line(&format!("concept map of {}, {}", self.of, counted(map.mappings.len(), "row")));
        page.line(&map.url);
        page.blank();
        page.pairs(&[("from", map.source.clone()), ("to", map.target.clone())]);
        page.blank();
        let rows = map.mappings.iter().map(|mapping| {
            Row::new(vec![
                mapping.code.clone(),
                relation(mapping.relation).to_owned(),
                mapping.target.clone(),
                mapping.target_system.clone(),
            ])
        });
        page.table(&Table {
            heads: vec!["code", "is", "target", "system of the target"],
            rows: rows.collect(),
            expendable: &[],
        });
    }
}

pub(super) const fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Equivalent => "equivalent",
        Relation::Narrower => "narrower than",
        Relation::Broader => "broader than",
        Relation::Related => "related to",
        Relation::NotRelated => "not related",
    }
}

/// Whether other codes are allowed.
fn openness(set: &ValueSet) -> &'static str {
    match (set.form, set.open) {
        (Some(CodeForm::Currency), _) => "open: any currency code of ISO 4217",
        (Some(CodeForm::Language), _) => "open: any language tag of BCP 47",
        (Some(CodeForm::MimeType), _) => "open: any MIME type",
        (Some(CodeForm::Ucum), _) => "open: any UCUM unit",
        (None, true) if set.id.contains("://") => "open: not all codes can be listed",
        (None, true) => "open: a site may have codes of its own",
        (None, false) => "all codes are listed",
    }
}
