//! Published extensions.

use mapwright_compiler::schema::{Context, ExtensionDefinition, Member};

use super::super::facts::{Facts, set_words};
use super::Subject;
use crate::page::{Page, Row, Table};

impl Subject<'_> {
    pub(super) fn extension(&self, page: &mut Page, extension: &ExtensionDefinition) {
        page.title(extension.url.rsplit('/').next().unwrap_or(&extension.url), &extension.name);
        let what = if extension.modifier { "modifier extension" } else { "extension" };
        page.line(&format!("{what} of {}", self.of));
        page.line(&extension.url);
        page.blank();
        let contexts: Vec<String> = extension.contexts.iter().map(context).collect();
        let max = extension.max.map_or("*".to_owned(), |max| max.to_string());
        page.pairs(&[
            ("stands in", contexts.join(", ")),
            ("cardinality", format!("{}..{max}", extension.min)),
        ]);
        page.blank();
        let rows = parts(extension).into_iter().map(|(facts, _)| {
            Row::new(vec![
                facts.path.clone(),
                facts.cardinality(),
                facts.type_words(),
                set_words(self.library, &facts),
                facts.strength.unwrap_or_default().to_owned(),
            ])
        });
        page.table(&Table {
            heads: vec!["part", "card.", "type", "value set", "strength"],
            rows: rows.collect(),
            expendable: &[],
        });
    }
}

/// The value, or the extensions inside of it.
pub(super) fn parts(extension: &ExtensionDefinition) -> Vec<(Facts, &Member)> {
    let value =
        extension.value.iter().map(|value| (Facts::of(super::super::facts::written(value), value), value));
    let inside = extension.parts.iter().map(|part| (Facts::of(part.name.clone(), part), part));
    value.chain(inside).collect()
}

/// `Patient.contact`, `the extension URL`.
pub(super) fn context(context: &Context) -> String {
    match context {
        Context::Element(path) => path.clone(),
        Context::Extension(url) => format!("the extension {url}"),
        Context::FhirPath(expression) => format!("where {expression}"),
    }
}
