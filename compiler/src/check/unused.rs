//! Maps, tables, records and imports of the first file that nothing uses. Parameters are in `parameters`.

use super::{Checker, Head, ParsedFile, Ty};
use crate::compile::join;
use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::schema::Kind;
use crate::source::{FileId, Span, Spanned};
use crate::syntax::ast;
use std::collections::{BTreeMap, BTreeSet};

impl Checker<'_> {
    /// What stands at the first place uses what is declared at the second.
    pub(super) fn note_use(&mut self, user: Span, used: Span) {
        self.file_uses.insert((user.file, used.file));
    }

    /// What nothing of the first file uses, if that file has a map to run: another one is there to be imported.
    pub(super) fn report_unused(&mut self, main: Option<usize>) {
        // What a declaration that could not be read uses is not known.
        let broken = self.files.iter().any(|f| !f.ast.broken.is_empty())
            || self.instances.iter().any(|instance| instance.elements.is_poisoned());
        // A row that is refused may have used it.
        if main.is_none() || broken || self.diagnostics.iter().any(|d| d.severity == Severity::Error) {
            return;
        }
        let Some(first) = self.files.first() else { return };
        let mut findings = self.unused_maps_and_tables(first.id);
        findings.extend(self.unused_records(first));
        findings.extend(self.unused_imports(first));
        for finding in findings {
            self.report(finding);
        }
        self.report_unused_parameters();
    }

    fn unused_maps_and_tables(&self, first: FileId) -> Vec<Diagnostic> {
        let unused = |head: &&Head| head.span.file == first && !head.runs() && !head.used;
        let maps = self.heads.iter().filter(unused).map(|head| {
            let name = &head.name;
            let message = format!("map `{name}` is not used");
            Diagnostic::warning(codes::UNUSED_MAP, message, head.span, "no row, entry or map calls it")
                .help(format!("call it with `by {name}`, or take it out"))
        });
        let tables =
            self.tables.iter().filter(|table| table.span.file == first && !table.used).map(|table| {
                let message = format!("table `{}` is not used", table.name);
                Diagnostic::warning(codes::UNUSED_TABLE, message, table.span, "no row goes through it")
                    .help(format!("use it with `via {}`, or take it out", table.name))
            });
        maps.chain(tables).collect()
    }

    /// Records that are neither source nor target of a map, nor a field of another record.
    fn unused_records(&self, first: &ParsedFile) -> Vec<Diagnostic> {
        let named: BTreeSet<&str> = self.records_named().map(|(_, name)| name).collect();
        let unused = first.ast.schemas.iter().filter(|schema| !named.contains(schema.name.node.as_str()));
        let finding = |schema: &ast::Schema| {
            let name = &schema.name.node;
            let message = format!("record `{name}` is not used");
            Diagnostic::warning(codes::UNUSED_SCHEMA, message, schema.name.span, "no map reads or makes it")
                .help(format!("write a map of it, such as `map {name} -> … {{ … }}`, or take it out"))
        };
        unused.map(finding).collect()
    }

    /// The records that maps and fields of other records name, with the file that does.
    fn records_named(&self) -> impl Iterator<Item = (FileId, &str)> {
        let of_maps = self.heads.iter().flat_map(|head| {
            let sources = head.parameters.iter().filter_map(|parameter| match &parameter.ty {
                Ty::Record(record) => Some(record),
                _ => None,
            });
            let target = head.target.iter().filter(|target| target.kind == Kind::Record);
            // `Visit.Address` is something of `Visit`.
            sources.chain(target).filter_map(|record| Some((head.span.file, record.name.split('.').next()?)))
        });
        let of_fields = self.files.iter().flat_map(|file| {
            file.ast.schemas.iter().flat_map(move |schema| {
                let others = types_of(&schema.fields).into_iter().filter(|name| *name != schema.name.node);
                others.map(move |name| (file.id, name))
            })
        });
        of_maps.chain(of_fields)
    }

    /// Imports of files of which, and of whose imports, nothing is used.
    fn unused_imports(&self, first: &ParsedFile) -> Vec<Diagnostic> {
        if first.ast.imports.is_empty() {
            return Vec::new();
        }
        let mut uses = self.file_uses.clone();
        let schemas = self.files.iter().flat_map(|file| file.ast.schemas.iter().map(move |s| (s, file.id)));
        let records: BTreeMap<&str, FileId> =
            schemas.map(|(schema, file)| (schema.name.node.as_str(), file)).collect();
        uses.extend(self.records_named().filter_map(|(user, name)| Some((user, *records.get(name)?))));
        for test in first.ast.tests.iter().filter_map(|test| test.map.as_ref()) {
            let tested = self.heads.iter().filter(|head| head.name == test.node);
            uses.extend(tested.map(|head| (first.id, head.span.file)));
        }
        let used = reached(self.overlaid_first(), |file| {
            uses.range((file, FileId(0))..=(file, FileId(u32::MAX))).map(|(_, used)| *used).collect()
        });
        let path = |id: FileId| self.sources.get(id).map(|source| source.path.as_str());
        let by_path: BTreeMap<&str, &ParsedFile> =
            self.files.iter().filter_map(|file| Some((path(file.id)?, file))).collect();
        let imported = |from: FileId, import: &str| by_path.get(join(path(from)?, import).as_str()).copied();
        let standards: Vec<&str> = first.ast.uses.iter().map(|used| used.standard.node.as_str()).collect();
        let runs: BTreeSet<FileId> =
            self.heads.iter().filter(|head| head.runs()).map(|head| head.span.file).collect();
        // A map that can be run is asked for by its name.
        let counts = |file: &ParsedFile| {
            used.contains(&file.id) || runs.contains(&file.id) || has_effect(file, &standards)
        };
        let useful: BTreeSet<FileId> =
            self.files.iter().filter(|file| counts(file)).map(|file| file.id).collect();
        let by_id: BTreeMap<FileId, &ParsedFile> = self.files.iter().map(|file| (file.id, file)).collect();
        let imports = |id: FileId| {
            let imports = by_id.get(&id).into_iter().flat_map(|file| &file.ast.imports);
            imports.filter_map(|import| Some(imported(id, &import.node)?.id)).collect()
        };
        let unused = first.ast.imports.iter().filter(|import| {
            let file = imported(first.id, &import.node);
            file.is_some_and(|file| reached(vec![file.id], imports).is_disjoint(&useful))
        });
        let finding = |import: &Spanned<String>| {
            let message = format!("nothing of `{}` is used", import.node);
            Diagnostic::warning(codes::UNUSED_IMPORT, message, import.span, "no row of this file needs it")
                .help("take the import out")
        };
        unused.map(finding).collect()
    }
}

/// What a file says that holds wherever it is imported: versions of standards that the importing file leaves open, a site's own HL7 v2, overlays.
fn has_effect(file: &ParsedFile, standards: &[&str]) -> bool {
    let says = |used: &ast::Use| !used.local.is_empty() || !standards.contains(&used.standard.node.as_str());
    !file.ast.overlays.is_empty() || file.ast.uses.iter().any(says)
}

/// All that can be come to from there.
fn reached(from: Vec<FileId>, next: impl Fn(FileId) -> Vec<FileId>) -> BTreeSet<FileId> {
    let mut reached = BTreeSet::new();
    let mut open = from;
    while let Some(file) = open.pop() {
        if reached.insert(file) {
            open.extend(next(file));
        }
    }
    reached
}

/// The names of the types of fields, those of records in place with them.
fn types_of(fields: &[ast::SchemaField]) -> Vec<&str> {
    let mut types = Vec::new();
    for field in fields {
        match &field.ty {
            ast::FieldType::Named(name) => types.push(name.node.as_str()),
            ast::FieldType::Inline(fields) => types.extend(types_of(fields)),
        }
    }
    types
}
