//! The whole way from a file to a program, for callers that bring their own files.

use crate::check::{ParsedFile, check};
use crate::diagnostic::{Diagnostic, codes};
use crate::ir::Program;
use crate::plan::Plan;
use crate::source::{Sources, Span};
use crate::{lower, syntax};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What came of a compilation: always the findings, and what could be made.
#[derive(Debug, Clone, Default)]
pub struct Compilation {
    /// All files that were read.
    pub sources: Sources,
    /// Errors and warnings, by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// The program, if there was no error and a map to run was asked for.
    pub program: Option<Program>,
}

/// What is wanted of a compilation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goal {
    /// Findings only; the file needs no map that can be run.
    Check,
    /// The program of the first map of the file whose source is a message or a record.
    Run,
    /// The program of the map with this name.
    RunMap(String),
}

/// Reads the files of a compilation: gets a path (that of the first file as given; of an import, joined with the directory of the file that
/// imports it, `/` between, `.` and `..` resolved) and returns its text, or why it can't be read.
pub type Load<'a> = dyn FnMut(&str) -> Result<String, String> + 'a;

/// Brings the packages that maps can name: the text of each file of them (`schema::package::Package::to_text`) with its name, or why it can't
/// be read. Asked at most once, and only if a map names a package.
pub type LoadPackages<'a> = dyn FnMut() -> Vec<PackageText> + 'a;

/// The name of a package's file, and its text or why it can't be read.
pub type PackageText = (String, Result<String, String>);

/// What came of a check: always the findings, and the plan of the map that is asked for.
#[derive(Debug, Clone, Default)]
pub struct Planned {
    /// All files that were read.
    pub sources: Sources,
    /// Errors and warnings, by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// The plan, if there was no error and a map to run was asked for.
    pub plan: Option<Plan>,
    /// The packages that were read.
    packages: Vec<PackageText>,
}

/// Reads and checks: for those who ask something of a checked map and do not run it.
pub fn plan(path: &str, goal: &Goal, load: &mut Load<'_>, packages: &mut LoadPackages<'_>) -> Planned {
    let mut files = Files::new(load);
    files.read(path, None);
    let parsed = files.parsed.clone();
    let Files { sources, mut diagnostics, .. } = files;
    let mut texts = Vec::new();
    let mut kept = || {
        texts = packages();
        texts.clone()
    };
    let (plan, findings) = check(&parsed, &sources, goal, &mut kept);
    diagnostics.extend(findings);
    let failed = diagnostics.iter().any(|d| d.severity == crate::diagnostic::Severity::Error);
    Planned { sources, diagnostics, plan: plan.filter(|_| !failed), packages: texts }
}

/// Checks several maps with all that they import. Each file is read once, whoever imports it, and what is found in it is told once for each
/// map that it is found for. `packages` is asked at most once for each path.
pub fn check_all(
    paths: &[String],
    load: &mut Load<'_>,
    packages: &mut dyn FnMut(&str) -> Vec<PackageText>,
) -> (Sources, Vec<Diagnostic>) {
    let mut files = Files::new(load);
    for path in paths {
        files.read(path, None);
    }
    let mut diagnostics = std::mem::take(&mut files.diagnostics);
    for path in paths {
        let (_, findings) = check(&files.below(path), &files.sources, &Goal::Check, &mut || packages(path));
        diagnostics.extend(findings);
    }
    (files.sources, diagnostics)
}

/// Reads, checks and, if asked for and there is no error, lowers. There are no packages.
pub fn compile(path: &str, goal: &Goal, load: &mut Load<'_>) -> Compilation {
    compile_with(path, goal, load, &mut Vec::new)
}

/// The same with packages of profiles.
pub fn compile_with(
    path: &str,
    goal: &Goal,
    load: &mut Load<'_>,
    packages: &mut LoadPackages<'_>,
) -> Compilation {
    let Planned { sources, diagnostics, plan, packages } = plan(path, goal, load, packages);
    let program = plan.map(|plan| {
        let digest = digest(&sources, &packages);
        lower::lower(&plan, &sources, program_name(path), digest)
    });
    Compilation { sources, diagnostics, program }
}

struct Files<'l, 'f> {
    load: &'l mut Load<'f>,
    sources: Sources,
    diagnostics: Vec<Diagnostic>,
    /// Positions in `parsed`, by path.
    ids: BTreeMap<String, usize>,
    parsed: Vec<ParsedFile>,
}

impl<'l, 'f> Files<'l, 'f> {
    fn new(load: &'l mut Load<'f>) -> Files<'l, 'f> {
        Files {
            load,
            sources: Sources::default(),
            diagnostics: Vec::new(),
            ids: BTreeMap::new(),
            parsed: Vec::new(),
        }
    }

    /// Reads a file and its imports, each once. Files may import each other: all their items are seen together.
    fn read(&mut self, path: &str, import: Option<Span>) {
        if self.ids.contains_key(path) {
            return;
        }
        let text = match (self.load)(path) {
            Ok(text) => text,
            Err(why) => {
                let span =
                    import.unwrap_or_else(|| Span { file: self.sources.add(path, ""), start: 0, end: 0 });
                let label = if import.is_some() { "imported here" } else { "asked for" };
                self.diagnostics.push(
                    Diagnostic::error(
                        codes::IMPORT_NOT_FOUND,
                        format!("`{path}` can't be read: {why}"),
                        span,
                        label,
                    )
                    .help("paths are relative to the file that has the `import`"),
                );
                return;
            }
        };
        let id = self.sources.add(path, text.as_str());
        self.ids.insert(path.to_string(), self.parsed.len());
        let (ast, findings) = syntax::parse(id, &text);
        self.diagnostics.extend(findings);
        let ast = Arc::new(ast);
        self.parsed.push(ParsedFile { id, ast: ast.clone() });
        for import in &ast.imports {
            self.read(&join(path, &import.node), Some(import.span));
        }
    }

    /// A file that was read and all that it imports, in the order in which they would be read for it alone.
    fn below(&self, path: &str) -> Vec<ParsedFile> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        let mut waiting = vec![path.to_string()];
        while let Some(path) = waiting.pop() {
            let Some(file) = self.ids.get(&path).and_then(|index| self.parsed.get(*index)) else { continue };
            if seen.insert(file.id) {
                found.push(file.clone());
                waiting.extend(file.ast.imports.iter().rev().map(|import| join(&path, &import.node)));
            }
        }
        found
    }
}

/// An import's path: relative to the directory of the file that has it.
fn join(from: &str, import: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in import.split('/') {
        match part {
            "." | "" => {}
            ".." if parts.last().is_some_and(|last| *last != ".." && !last.is_empty()) => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts.join("/")
}

/// The name of a program: the file's own, as a Rust identifier.
fn program_name(path: &str) -> String {
    let file = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let stem = file.strip_suffix(".mw").unwrap_or(file);
    let mut name: String =
        stem.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.insert_str(0, "map_");
    }
    name
}

/// SHA-256 of all files, in the order in which they were read.
fn digest(sources: &Sources, packages: &[(String, Result<String, String>)]) -> String {
    use sha2::Digest;
    let mut hash = sha2::Sha256::new();
    let packages = packages.iter().filter_map(|(_, text)| text.as_deref().ok());
    for text in sources.iter().map(|(_, source)| &*source.text).chain(packages) {
        hash.update((text.len() as u64).to_le_bytes());
        hash.update(text.as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
