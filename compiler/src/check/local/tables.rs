//! Code tables that a site adds, or to which it adds codes.

use super::super::Checker;
use crate::diagnostic::{Diagnostic, codes};
use crate::schema::{Code, Library, Local, ValueSet};
use crate::source::Span;
use crate::syntax::ast::local::Item;
use std::collections::BTreeMap;
use std::sync::Arc;

impl<'a> Checker<'a> {
    /// The tables: a new one has the codes that are declared and no other, one of the standard has them besides its own.
    pub(super) fn local_tables(&mut self, items: &[&'a Item], base: &Library, local: &mut Local) {
        let mut places: BTreeMap<(&str, &str), Span> = BTreeMap::new();
        for item in items {
            let Item::Table(table) = item else { continue };
            let id = table.id.node.as_str();
            let known = local.tables.get(id).cloned().or_else(|| base.value_set(id));
            let mut set = known.map_or_else(
                || ValueSet {
                    id: id.to_string(),
                    name: String::new(),
                    codes: Vec::new(),
                    open: false,
                    form: None,
                },
                |known| (*known).clone(),
            );
            if let Some(label) = &table.label {
                set.name = label.node.clone();
            }
            let system = set.codes.first().map_or(String::new(), |code| code.system.clone());
            for (code, display) in &table.codes {
                if let Some(first) = places.insert((id, &code.node), code.span) {
                    let message = format!("`{}` is declared twice in table {id}", code.node);
                    let error = Diagnostic::twice(codes::DUPLICATE_KEY, message, code.span, first);
                    self.report(error.help("take one of them out"));
                    continue;
                }
                let display = display.as_ref().map(|display| display.node.clone());
                match set.codes.iter_mut().find(|known| known.code == code.node) {
                    Some(known) => known.display = display.unwrap_or_else(|| known.display.clone()),
                    None => set.codes.push(Code {
                        system: system.clone(),
                        code: code.node.clone(),
                        display: display.unwrap_or_default(),
                    }),
                }
            }
            local.tables.insert(id.to_string(), Arc::new(set));
        }
    }
}
