//! Code tables: keys of the source table, codes of the target value set, totality.

use super::Checker;
use crate::diagnostic::suggest::Near;
use crate::diagnostic::{Diagnostic, codes};
use crate::ir::TableRow;
use crate::plan::{self, TableElse};
use crate::schema::ValueSet;
use crate::source::Span;
use crate::syntax::ast::{self, Name, TableSource, TableTarget};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A table with what rows need to know of it.
#[derive(Debug, Clone)]
pub(super) struct TableInfo {
    pub(super) name: String,
    /// Its name in the file.
    pub(super) span: Span,
    pub(super) used: bool,
    /// The HL7 table that its keys come from.
    pub(super) source: Option<String>,
    /// Every code it can give, with the place.
    pub(super) codes: Vec<(String, Span)>,
    /// The place of `else keep`.
    pub(super) keep: Option<Span>,
    pub(super) plan: plan::Table,
}

impl<'a> Checker<'a> {
    pub(super) fn check_tables(&mut self) {
        let files = self.files;
        for table in files.iter().flat_map(|f| &f.ast.tables) {
            if let Some(index) = self.table_names.get(&table.name.node).copied() {
                let earlier = self.tables.get(index).map_or(table.name.span, |t| t.span);
                self.report(
                    Diagnostic::twice(
                        codes::DUPLICATE_NAME,
                        format!("two tables are called `{}`", table.name.node),
                        table.name.span,
                        earlier,
                    )
                    .help("give one of them another name"),
                );
                continue;
            }
            let info = self.check_table(table);
            self.table_names.insert(table.name.node.clone(), self.tables.len());
            self.tables.push(info);
        }
    }

    fn check_table(&mut self, table: &ast::Table) -> TableInfo {
        let source = self.table_source(table);
        let target = self.table_target(table);
        let mut rows: Vec<TableRow> = Vec::new();
        let mut keys: BTreeMap<String, usize> = BTreeMap::new();
        let mut places: BTreeMap<String, Span> = BTreeMap::new();
        let mut given: Vec<(String, Span)> = Vec::new();
        let mut displays = Vec::new();
        for row in &table.rows {
            let number = rows.len();
            rows.push(self.table_row(table, &target, &row.code, row.display.as_ref(), row.system.as_ref()));
            given.push((row.code.node.clone(), row.code.span));
            for key in &row.keys {
                if let Some(earlier) = places.insert(key.node.clone(), key.span) {
                    self.report(
                        Diagnostic::twice(
                            codes::DUPLICATE_KEY,
                            format!("`{}` is a key of two rows of `{}`", key.node, table.name.node),
                            key.span,
                            earlier,
                        )
                        .help("take one of them out: only one can be meant"),
                    );
                    continue;
                }
                keys.insert(key.node.clone(), number);
                if let Some(set) = &source
                    && let Some(meant) = self.check_key(key, set)
                {
                    displays.push(meant);
                }
            }
        }
        let mut keep = None;
        let otherwise = match table.otherwise.as_ref().map(|o| (&o.node, o.span)) {
            None => {
                self.check_total(table, source.as_deref(), |code| {
                    keys.contains_key(code) || displays.iter().any(|meant| meant == code)
                });
                TableElse::Fail
            }
            Some((ast::TableElse::Code { code, display, system }, _)) => {
                rows.push(self.table_row(table, &target, code, display.as_ref(), system.as_ref()));
                given.push((code.node.clone(), code.span));
                TableElse::Row(rows.len() - 1)
            }
            Some((ast::TableElse::Keep, span)) => {
                keep = Some(span);
                if let Some(set) = target.as_ref().filter(|t| !t.open) {
                    self.keep_in_closed(span, &set.name);
                }
                TableElse::Keep
            }
            Some((ast::TableElse::Skip, _)) => TableElse::Skip,
            Some((ast::TableElse::Warn, _)) => TableElse::Warn,
            Some((ast::TableElse::Fail, _)) => TableElse::Fail,
        };
        TableInfo {
            name: table.name.node.clone(),
            span: table.name.span,
            used: false,
            source: match &table.source {
                TableSource::Hl7(id) => Some(id.node.clone()),
                TableSource::Text => None,
            },
            codes: given,
            keep,
            plan: plan::Table {
                name: table.name.node.clone(),
                keys: keys.into_iter().collect(),
                rows,
                otherwise,
            },
        }
    }

    pub(super) fn keep_in_closed(&mut self, span: Span, set: &str) {
        self.report(
            Diagnostic::error(
                codes::KEEP_IN_CLOSED_TABLE,
                format!("a code that is no key would reach {set}, which has only its own codes"),
                span,
                "any code could come through",
            )
            .help("write `else -> CODE`, `else warn`, `else skip` or `else fail`"),
        );
    }

    fn table_source(&mut self, table: &ast::Table) -> Option<Arc<ValueSet>> {
        let TableSource::Hl7(id) = &table.source else { return None };
        let library = self.library(true, id.span)?;
        let found = library.value_set(&id.node);
        if found.is_none() {
            let mut finding = Diagnostic::error(
                codes::UNKNOWN_CODE_TABLE,
                format!("HL7 v2 {} has no table {}", library.version(), id.node),
                id.span,
                "not known",
            );
            let number = format!("{:0>4}", id.node);
            let ids = library.value_set_ids();
            let padded = ids.contains(&number.as_str()).then_some(Near { name: &number, sure: true });
            finding = match padded.or_else(|| self.near(&id.node, ids.iter().copied())) {
                Some(near) => finding
                    .mean(&near, format!("did you mean \"{}\"? Table numbers have four digits", near.name)),
                None => finding
                    .help("table numbers have four digits: `hl7 \"0001\"`; for other codes write `string`"),
            };
            self.report(finding);
        }
        found
    }

    fn table_target(&mut self, table: &ast::Table) -> Option<Arc<ValueSet>> {
        let TableTarget::ValueSet(id) = &table.target else { return None };
        let library = self.library(false, id.span)?;
        let found = self.value_set(&id.node, true);
        if found.is_none() {
            let finding = Diagnostic::error(
                codes::UNKNOWN_VALUE_SET,
                format!("FHIR {} has no value set `{}`", library.version(), id.node),
                id.span,
                "not known",
            );
            let ids = library.value_set_ids();
            let short: BTreeSet<&str> = ids.iter().map(|id| id.rsplit('/').next().unwrap_or(id)).collect();
            let short: Vec<&str> = short.into_iter().collect();
            self.report(self.meant_of(finding, &id.node, &short, || {
                "write the last part of the value set's URL, such as \"administrative-gender\"; for a code system that is not checked write `system \"URI\"`".to_owned()
            }));
        }
        found
    }

    fn table_row(
        &mut self,
        table: &ast::Table,
        target: &Option<Arc<ValueSet>>,
        code: &Name,
        display: Option<&Name>,
        system: Option<&Name>,
    ) -> TableRow {
        let mut row = TableRow {
            code: code.node.clone(),
            display: display.map_or(String::new(), |d| d.node.clone()),
            system: system.map_or(String::new(), |s| s.node.clone()),
            coding: String::new(),
        };
        if let (TableTarget::System(uri), true) = (&table.target, row.system.is_empty()) {
            row.system = uri.node.clone();
        }
        let Some(set) = target else { return row };
        match set.code(&code.node) {
            Some(known) => {
                if row.system.is_empty() {
                    row.system = known.system.clone();
                }
                if row.display.is_empty() {
                    row.display = known.display.clone();
                }
            }
            None if system.is_some() => {}
            None => self.check_code(&code.node, code.span, set),
        }
        row
    }

    /// A code that its value set has, or if it cannot list all, one that is written as they are.
    pub(super) fn check_code(&mut self, code: &str, span: Span, set: &ValueSet) {
        match set.form {
            _ if set.code(code).is_some() => {}
            _ if !set.open => self.not_in_value_set(code, None, span, set, None),
            Some(form) if !form.admits(code) => self.report(
                Diagnostic::error(
                    codes::NOT_OF_FORM,
                    format!("`{code}` is not written as the codes of {} are", set.name),
                    span,
                    "no such code can be",
                )
                .help(format!("write {}", form.what())),
            ),
            _ => {}
        }
    }

    /// A code that its value set does not have. `system`: its code system, if that is known.
    pub(super) fn not_in_value_set(
        &mut self,
        code: &str,
        system: Option<&str>,
        span: Span,
        set: &ValueSet,
        row: Option<Span>,
    ) {
        let of_other = set.code(code).zip(system);
        let mut finding = Diagnostic::error(
            codes::NOT_IN_VALUE_SET,
            match of_other {
                Some((_, system)) => format!("`{code}` of {system} is not in the value set {}", set.name),
                None => format!("`{code}` is not in the value set {}", set.name),
            },
            span,
            if of_other.is_some() { "of another code system" } else { "not one of its codes" },
        );
        if let Some(row) = row {
            finding = finding.label(row, "reaches this element, which accepts only those codes");
        }
        let known: Vec<&str> = set.codes.iter().map(|c| c.code.as_str()).collect();
        if let Some((entry, _)) = of_other {
            self.report(finding.help(format!("the set has `{code}` of {}", entry.system)));
            return;
        }
        finding = match self.near(code, known.iter().copied()) {
            Some(near) => {
                let help =
                    format!("did you mean `{}`? The codes are {}", near.name, super::path::list(&known));
                finding.mean(&near.doubtful(), help)
            }
            None => finding.help(format!("the codes are {}", super::path::list(&known))),
        };
        self.report(finding);
    }

    /// The code that has the key as its display, where the key is no code.
    fn check_key(&mut self, key: &Name, set: &ValueSet) -> Option<String> {
        if set.open || set.code(&key.node).is_some() {
            return None;
        }
        let mut finding = Diagnostic::error(
            codes::UNKNOWN_CODE,
            format!("HL7 table {} has no code `{}`", set.id, key.node),
            key.span,
            "this row can never be used",
        );
        if let Some(meant) = set.codes.iter().find(|code| code.display.eq_ignore_ascii_case(&key.node)) {
            let help = format!("`{}` is the display of `{}`: write the code", meant.display, meant.code);
            self.report(finding.mean(&Near { name: &meant.code, sure: true }, help));
            return Some(meant.code.clone());
        }
        let known: Vec<&str> = set.codes.iter().map(|c| c.code.as_str()).collect();
        finding = match self.near(&key.node, known.iter().copied()) {
            Some(near) => {
                let name = near.name;
                let help =
                    format!("did you mean `{name}`? If senders do send it, write the table as `string ->`");
                finding.mean(&near.doubtful(), help)
            }
            None => finding.help(format!(
                "its codes are {}; if senders do send it, write the table as `string ->`",
                super::path::list(&known)
            )),
        };
        self.report(finding);
        None
    }

    /// `has`: whether the table has a row for a code.
    fn check_total(&mut self, table: &ast::Table, source: Option<&ValueSet>, has: impl Fn(&str) -> bool) {
        let name = &table.name.node;
        let else_help = "add `else -> CODE`, `else warn` (left out, and said), `else skip` or `else fail`";
        let Some(set) = source else {
            if matches!(table.source, TableSource::Text) {
                self.report(
                    Diagnostic::error(
                        codes::TABLE_NOT_TOTAL,
                        format!("table `{name}` does not say what happens to other codes"),
                        table.name.span,
                        "any text can come in",
                    )
                    .help(else_help),
                );
            }
            return;
        };
        if set.open {
            self.report(
                Diagnostic::error(
                    codes::TABLE_NOT_TOTAL,
                    format!("table `{name}` does not say what happens to other codes"),
                    table.name.span,
                    format!("each site adds its own codes to HL7 table {}", set.id),
                )
                .help(else_help),
            );
            return;
        }
        let missing: Vec<&str> =
            set.codes.iter().map(|c| c.code.as_str()).filter(|code| !has(code)).collect();
        if !missing.is_empty() {
            self.report(
                Diagnostic::error(
                    codes::TABLE_NOT_TOTAL,
                    format!("table `{name}` leaves codes of HL7 table {} out", set.id),
                    table.name.span,
                    format!("without {}", super::path::list(&missing)),
                )
                .help(format!("add rows for them, or {else_help}")),
            );
        }
    }
}
