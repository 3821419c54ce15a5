//! The whole way from a file to a program, for callers that bring their own files.

use crate::check::{ParsedFile, PlannedSuite, check, check_suite};
use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::ir::Program;
use crate::plan::Plan;
use crate::source::{FileId, Sources, Span, Spanned};
use crate::suite::Suite;
use crate::syntax::ast::Name;
use crate::syntax::ast::test::{ExpectKind, GivenKind};
use crate::{coverage, lower, overlay, syntax};
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
    /// What the tests of the file name. Only the caller can say whether it is there.
    pub named: NamedInTests,
}

/// What the tests of a file name that is no part of a compilation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NamedInTests {
    /// Files that are given, by their paths as a [`Load`] gets them.
    pub given: Vec<Spanned<String>>,
    /// Files that hold what is expected, in the same way.
    pub expected: Vec<Spanned<String>>,
    /// Codes of findings at run time.
    pub codes: Vec<Name>,
}

impl NamedInTests {
    fn add(&mut self, other: NamedInTests) {
        self.given.extend(other.given);
        self.expected.extend(other.expected);
        self.codes.extend(other.codes);
    }
}

/// What came of checking several maps.
#[derive(Debug, Clone, Default)]
pub struct Checked {
    /// All files that were read.
    pub sources: Sources,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
    /// What their tests name.
    pub named: NamedInTests,
}

/// What came of compiling the tests of a file.
#[derive(Debug, Clone, Default)]
pub struct CompiledSuite {
    /// All files that were read.
    pub sources: Sources,
    /// Errors and warnings, by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// The tests with their programs, if there was no error. Paths of files are as a [`Load`] gets them.
    pub suite: Option<Suite>,
    /// What the tests name.
    pub named: NamedInTests,
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
    named: NamedInTests,
}

/// Reads and checks: for those who ask something of a checked map and do not run it.
pub fn plan(path: &str, goal: &Goal, load: &mut Load<'_>, packages: &mut LoadPackages<'_>) -> Planned {
    let (parsed, sources, mut diagnostics) = read(path, load);
    let named = named_in_tests(path, &parsed);
    let mut texts = Vec::new();
    let mut kept = || {
        texts = packages();
        texts.clone()
    };
    let (plan, findings) = check(&parsed, &sources, goal, &mut kept);
    diagnostics.extend(no_follow_ups(&diagnostics, &parsed, findings));
    let failed = diagnostics.iter().any(|d| d.severity == Severity::Error);
    Planned { sources, diagnostics, plan: plan.filter(|_| !failed), packages: texts, named }
}

/// Checks several maps with all that they import. Each file is read once, whoever imports it, and what is found in it is told once for each
/// map that it is found for. With a scope, fields that a map says nothing of are errors too, in the files that have a map to run.
/// `packages` is asked at most twice for each path.
pub fn check_all(
    paths: &[String],
    load: &mut Load<'_>,
    packages: &mut dyn FnMut(&str) -> Vec<PackageText>,
    unmapped: Option<coverage::Scope>,
) -> Checked {
    let mut files = Files::new(load);
    for path in paths {
        files.read(path, None);
    }
    let mut diagnostics = std::mem::take(&mut files.diagnostics);
    let mut named = NamedInTests::default();
    for path in paths {
        let (parsed, findings) = files.whole(path);
        diagnostics.extend(findings);
        named.add(named_in_tests(path, &parsed));
        let (_, findings) = check(&parsed, &files.sources, &Goal::Check, &mut || packages(path));
        diagnostics.extend(no_follow_ups(&diagnostics, &parsed, findings));
        if let Some(scope) = unmapped {
            let (plan, _) = check(&parsed, &files.sources, &Goal::Run, &mut || packages(path));
            let fields = |plan: &Plan| coverage::unmapped(plan, &coverage::coverage(plan), scope);
            diagnostics.extend(plan.iter().flat_map(fields));
        }
    }
    Checked { sources: files.sources, diagnostics, named }
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
    let Planned { sources, diagnostics, plan, packages, named } = plan(path, goal, load, packages);
    let program = plan.map(|plan| {
        let digest = digest(&sources, &packages);
        lower::lower(&plan, &sources, program_name(path), digest)
    });
    Compilation { sources, diagnostics, program, named }
}

/// Reads, checks and, if there is no error, makes the programs that run the tests of the file. Those of files that it imports are theirs.
pub fn compile_tests(path: &str, load: &mut Load<'_>, packages: &mut LoadPackages<'_>) -> CompiledSuite {
    let (parsed, sources, mut diagnostics) = read(path, load);
    let named = named_in_tests(path, &parsed);
    let mut texts = Vec::new();
    let mut kept = || {
        texts = packages();
        texts.clone()
    };
    let (suite, findings) = check_suite(&parsed, &sources, &mut kept);
    diagnostics.extend(findings);
    let failed = diagnostics.iter().any(|d| d.severity == Severity::Error);
    let suite = suite.filter(|_| !failed).map(|PlannedSuite { plans, mut tests, main }| {
        let digest = digest(&sources, &texts);
        let program = |plan: &Plan| lower::lower(plan, &sources, program_name(path), digest.clone());
        tests.iter_mut().for_each(|test| test.join_paths(|file| join(path, file)));
        Suite { programs: plans.iter().map(program).collect(), tests, main }
    });
    CompiledSuite { sources, diagnostics, suite, named }
}

/// The findings of a check, without what is no mistake of its own: where a row could not be read, or an overlay not be laid over a map, what
/// that row or overlay would use is not used.
fn no_follow_ups(
    before: &[Diagnostic],
    parsed: &[ParsedFile],
    mut findings: Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    let is_here = |file: FileId| parsed.iter().any(|parsed| parsed.id == file);
    let mut errors = before.iter().filter(|finding| finding.severity == Severity::Error);
    if errors.any(|error| error.labels.first().is_some_and(|label| is_here(label.span.file))) {
        findings.retain(|finding| !codes::UNUSED.contains(&finding.code));
    }
    findings
}

/// What the tests of the first file name.
fn named_in_tests(path: &str, parsed: &[ParsedFile]) -> NamedInTests {
    let mut named = NamedInTests::default();
    let joined = |file: &Name| Spanned { node: join(path, &file.node), span: file.span };
    for test in parsed.first().iter().flat_map(|file| &file.ast.tests) {
        named.given.extend(test.given.iter().filter_map(|given| match &given.kind {
            GivenKind::File(file) => Some(joined(file)),
            _ => None,
        }));
        for row in &test.expected {
            match &row.kind {
                ExpectKind::File(file) => named.expected.push(joined(file)),
                ExpectKind::Finding { code: Some(code), .. } => named.codes.push(code.clone()),
                _ => {}
            }
        }
    }
    named
}

/// Reads a file and all that it imports.
fn read(path: &str, load: &mut Load<'_>) -> (Vec<ParsedFile>, Sources, Vec<Diagnostic>) {
    let mut files = Files::new(load);
    files.read(path, None);
    let (parsed, findings) = files.whole(path);
    let Files { sources, mut diagnostics, .. } = files;
    diagnostics.extend(findings);
    (parsed, sources, diagnostics)
}

struct Files<'l, 'f> {
    load: &'l mut Load<'f>,
    sources: Sources,
    diagnostics: Vec<Diagnostic>,
    /// Positions in `parsed`, by path.
    ids: BTreeMap<String, usize>,
    parsed: Vec<ParsedFile>,
}

/// A file with all that it imports and overlays.
#[derive(Default)]
struct Whole {
    /// In the order in which they are read.
    files: Vec<ParsedFile>,
    /// The same in the order in which all that they import and overlay has been read.
    done: Vec<FileId>,
    seen: BTreeSet<FileId>,
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

    /// Reads a file and its imports, each once. Files may import each other: all their items are seen together. `None` if it can't be read.
    fn read(&mut self, path: &str, from: Option<(Span, &str)>) -> Option<FileId> {
        if let Some(index) = self.ids.get(path) {
            return self.parsed.get(*index).map(|file| file.id);
        }
        let text = match (self.load)(path) {
            Ok(text) => text,
            Err(why) => {
                let (span, label) = from.unwrap_or_else(|| {
                    (Span { file: self.sources.add(path, ""), start: 0, end: 0 }, "asked for")
                });
                self.diagnostics.push(
                    Diagnostic::error(
                        codes::IMPORT_NOT_FOUND,
                        format!("`{path}` can't be read: {why}"),
                        span,
                        label,
                    )
                    .help(match label {
                        "overlaid here" => "paths are relative to the file that has the `overlay`",
                        _ => "paths are relative to the file that has the `import`",
                    }),
                );
                return None;
            }
        };
        let id = self.sources.add(path, text.as_str());
        let at = self.parsed.len();
        self.ids.insert(path.to_string(), at);
        let (ast, findings) = syntax::parse(id, &text);
        self.diagnostics.extend(findings);
        let ast = Arc::new(ast);
        self.parsed.push(ParsedFile { id, ast: ast.clone(), bases: Vec::new() });
        for import in &ast.imports {
            self.read(&join(path, &import.node), Some((import.span, "imported here")));
        }
        let read = |overlay: &syntax::ast::overlay::Overlay| {
            self.read(&join(path, &overlay.base.node), Some((overlay.base.span, "overlaid here")))
        };
        let bases = ast.overlays.iter().map(read).collect();
        if let Some(file) = self.parsed.get_mut(at) {
            file.bases = bases;
        }
        Some(id)
    }

    /// A file that was read, with its overlays merged into what they are over, and what is found then.
    fn whole(&self, path: &str) -> (Vec<ParsedFile>, Vec<Diagnostic>) {
        let mut whole = Whole::default();
        self.collect(path, &mut whole);
        let findings = overlay::merge(&mut whole.files, &whole.done, &self.sources);
        (whole.files, findings)
    }

    fn collect(&self, path: &str, whole: &mut Whole) {
        let Some(file) = self.ids.get(path).and_then(|index| self.parsed.get(*index)) else { return };
        if !whole.seen.insert(file.id) {
            return;
        }
        whole.files.push(file.clone());
        let overlaid = file.ast.overlays.iter().map(|overlay| &overlay.base);
        for other in file.ast.imports.iter().chain(overlaid) {
            self.collect(&join(path, &other.node), whole);
        }
        whole.done.push(file.id);
    }
}

/// An import's path: relative to the directory of the file that has it.
pub(crate) fn join(from: &str, import: &str) -> String {
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
