//! From syntax trees to a [`Plan`]: binds names to schemas, types every value, and proves what can be proved.
//!
//! Every phase goes on after an error: what could not be resolved is left out of the plan and marks its element as set, so that one
//! mistake is one finding. No plan is returned if there was an error.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `index` | what is looked up by name |
//! | `declarations`, `records` | libraries, records, map heads: what names stand for |
//! | `local` | a site's own segments, fields, datatypes and tables |
//! | `versions`, `withdrawn` | what versions of HL7 v2 read differently, or no longer have |
//! | `tables` | code tables |
//! | `parameters` | values that a site sets |
//! | `value` | types of source values |
//! | `scope` | the names that can be seen from a row |
//! | `path`, `alternatives`, `function`, `condition` | source paths, `or`, functions, conditions |
//! | `target` | target paths |
//! | `meant` | what a name that stands for nothing was meant to be |
//! | `row`, `content`, `entry` | rows, what they write, bundle entries |
//! | `bundle` | what the type of a Bundle asks of its entries |
//! | `references`, `entry_names` | what references point to: constants, entries |
//! | `bindings`, `concepts`, `concept_findings` | codes and the value sets that elements are bound to |
//! | `convert` | conversions between primitives, literals |
//! | `dead` | what no message can reach |
//! | `unused` | maps, tables, records and imports that nothing uses |
//! | `elements`, `set`, `required` | what a block sets: twice, or not at all |
//! | `invariants` | rules of FHIR about which elements stand together |
//! | `suite` | tests |
//! | `extension_contexts` | where extensions may stand |
//! | `profiles`, `slices`, `must_support` | packages; what profiles say of elements |

mod absence;
mod alternatives;
mod bindings;
mod bundle;
mod calls;
mod concept_findings;
mod concepts;
mod condition;
mod content;
mod convert;
mod dead;
mod declarations;
mod elements;
mod entry;
mod entry_names;
mod extension_contexts;
mod function;
mod index;
mod invariants;
mod local;
mod meant;
mod must_support;
mod parameters;
mod path;
mod profiles;
mod records;
mod references;
mod required;
mod row;
mod scope;
mod set;
mod slices;
mod structures;
mod suite;
mod tables;
mod target;
mod unused;
mod value;
mod versions;
mod ways;
mod withdrawn;

use crate::compile::{Goal, LoadPackages};
use crate::diagnostic::suggest::{self, Near};
use crate::diagnostic::{Code, Diagnostic, Severity, codes};
use crate::plan::{self, EntryId, Input, MapId, Plan};
use crate::schema::{Kind, Library, Profiles, Structure};
use crate::source::{FileId, Sources, Span};
use crate::syntax::ast;
use declarations::Head;
use elements::Elements;
pub(crate) use records::is_record_type;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
pub use suite::PlannedSuite;
use tables::TableInfo;
use value::{Shape, Ty};

/// A parsed file of a compilation. The first is the one that was asked for.
#[derive(Debug, Clone)]
pub struct ParsedFile {
    /// Which.
    pub id: FileId,
    /// What could be parsed of it.
    pub ast: Arc<ast::File>,
    /// The file of each of its overlays, if it could be read.
    pub bases: Vec<Option<FileId>>,
}

/// Checks all files together. A plan is made if there is no error and the goal asks for one.
pub fn check(
    files: &[ParsedFile],
    sources: &Sources,
    goal: &Goal,
    packages: &mut LoadPackages<'_>,
) -> (Option<Plan>, Vec<Diagnostic>) {
    let mut checker = Checker::new(files, sources, packages);
    checker.declare();
    checker.check_tables();
    let main = checker.main_map(goal);
    checker.check_maps(main);
    if *goal == Goal::Check {
        checker.check_tests();
    }
    let main = main.and_then(|index| checker.heads.get(index).map(|head| (index, head.clone())));
    let plan = match (goal, main) {
        (Goal::Check, _) | (_, None) => None,
        (_, Some((index, head))) => checker.plan(index, &head),
    };
    let failed = checker.diagnostics.iter().any(|d| d.severity == Severity::Error);
    (plan.filter(|_| !failed), checker.findings())
}

/// Checks all files together, and plans the programs that run the tests of the first, if there is no error.
pub fn check_suite(
    files: &[ParsedFile],
    sources: &Sources,
    packages: &mut LoadPackages<'_>,
) -> (Option<PlannedSuite>, Vec<Diagnostic>) {
    let mut checker = Checker::new(files, sources, packages);
    checker.declare();
    checker.check_tables();
    let main = checker.main_map(&Goal::Check);
    checker.check_maps(main);
    let suite = checker.plan_tests(main);
    (suite, checker.findings())
}

/// The state of a check.
struct Checker<'a> {
    files: &'a [ParsedFile],
    sources: &'a Sources,
    diagnostics: Vec<Diagnostic>,
    /// Positions in `diagnostics`, by code and first place.
    reported: BTreeMap<(Code, Option<Span>), Vec<usize>>,
    hl7: Option<Arc<Library>>,
    fhir: Option<Arc<Library>>,
    load_packages: &'a mut LoadPackages<'a>,
    /// Once they were asked for.
    profiles: Option<Profiles>,
    records: BTreeMap<String, Arc<Structure>>,
    /// Fields of CSV records that are split, by record and field.
    splits: BTreeMap<(String, String), String>,
    maps: Vec<&'a ast::Map>,
    heads: Vec<Head>,
    index: index::Index,
    tables: Vec<TableInfo>,
    parameters: Vec<parameters::ParameterInfo>,
    table_names: BTreeMap<String, usize>,
    instances: Vec<Instance>,
    /// Instances by their map.
    instances_of: BTreeMap<usize, Vec<usize>>,
    /// What was found of objects that several callers have in common.
    shared: elements::Shared,
    /// Elements (structure, member) that a misspelt target probably meant: they are not called missing too.
    meant: BTreeSet<(String, String)>,
    /// Declared segments and datatypes of which some field is not known, which is reported.
    unread: BTreeSet<String>,
    /// Findings that only hold if an entry of the map being checked may be left out.
    pending: Vec<(EntryId, Diagnostic)>,
    /// Instances being checked, outermost first: a map that is in it calls itself.
    open: Vec<usize>,
    /// Codes that published value sets have of a code system, once they were asked for.
    system_codes: BTreeMap<String, Vec<&'static str>>,
    /// Which file uses something of which other one.
    file_uses: BTreeSet<(FileId, FileId)>,
    /// How many more names are compared with misspelt ones.
    comparisons: Cell<usize>,
}

/// Enough for some hundred mistakes among all names of a standard.
const COMPARISONS: usize = 500_000;

/// A map, checked for one shape of its sources.
struct Instance {
    map: usize,
    shapes: Vec<Shape>,
    /// What it makes, where the element that it is called for is more than its head says: as a profile has it.
    target: Option<Arc<Structure>>,
    /// None while it is checked, or if it could not be.
    plan: Option<plan::Map>,
    elements: Arc<Elements>,
}

impl<'a> Checker<'a> {
    fn new(
        files: &'a [ParsedFile],
        sources: &'a Sources,
        load_packages: &'a mut LoadPackages<'a>,
    ) -> Checker<'a> {
        Checker {
            files,
            sources,
            diagnostics: Vec::new(),
            reported: BTreeMap::new(),
            hl7: None,
            fhir: None,
            load_packages,
            profiles: None,
            records: BTreeMap::new(),
            splits: BTreeMap::new(),
            maps: Vec::new(),
            heads: Vec::new(),
            index: index::Index::default(),
            tables: Vec::new(),
            parameters: Vec::new(),
            table_names: BTreeMap::new(),
            instances: Vec::new(),
            instances_of: BTreeMap::new(),
            shared: elements::Shared::default(),
            meant: BTreeSet::new(),
            unread: BTreeSet::new(),
            pending: Vec::new(),
            open: Vec::new(),
            system_codes: BTreeMap::new(),
            file_uses: BTreeSet::new(),
            comparisons: Cell::new(COMPARISONS),
        }
    }

    /// The candidate that a misspelt word probably stands for. In a file that has thousands of mistakes nothing is looked for any more
    /// from some number on: nobody reads so many.
    fn near<'c>(&self, word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<Near<'c>> {
        let left = self.comparisons.get();
        let mut compared = 0;
        let some = candidates.into_iter().take(left).inspect(|_| compared += 1);
        let near = suggest::near(word, some);
        self.comparisons.set(left - compared);
        near
    }

    fn report(&mut self, mut diagnostic: Diagnostic) {
        for edit in diagnostic.fixes.iter_mut().flat_map(|fix| &mut fix.edits) {
            *edit = edit.clone().fitted(self.sources);
        }
        let place = diagnostic.labels.first().map(|label| label.span);
        if place.is_some_and(|place| self.is_doubtful(place)) {
            return;
        }
        let same = self.reported.entry((diagnostic.code, place)).or_default();
        if !same.iter().any(|index| self.diagnostics.get(*index) == Some(&diagnostic)) {
            same.push(self.diagnostics.len());
            self.diagnostics.push(diagnostic);
        }
    }

    /// All that was reported, without what only follows from the rest: what an object lacks is not known where rows do not say which
    /// object they share.
    fn findings(self) -> Vec<Diagnostic> {
        let shared = self.diagnostics.iter().filter(|finding| finding.code == codes::SPREAD_AND_SHARED);
        let shared: BTreeSet<Span> =
            shared.flat_map(|finding| &finding.labels).map(|label| label.span).collect();
        let follows = |finding: &Diagnostic| {
            let place = finding.labels.first().map(|label| label.span);
            finding.code == codes::INVARIANT && place.is_some_and(|place| shared.contains(&place))
        };
        self.diagnostics.into_iter().filter(|finding| !follows(finding)).collect()
    }

    /// A declaration of this name could not be read, which is reported: that it is not there is no further mistake.
    fn is_broken(&self, name: &str) -> bool {
        self.files.iter().flat_map(|f| &f.ast.broken).any(|broken| broken.node == name)
    }

    /// It follows a brace that is not closed, which is reported: in which block it stands is not known.
    fn is_doubtful(&self, place: Span) -> bool {
        let doubtful = self.files.iter().flat_map(|file| &file.ast.doubtful);
        doubtful
            .into_iter()
            .any(|part| part.file == place.file && (part.start..part.end).contains(&place.start))
    }

    /// Something with this code is reported at this place already.
    fn is_reported(&self, code: Code, span: Span) -> bool {
        self.reported.contains_key(&(code, Some(span)))
    }

    /// The map to run: the one named, or the first of the first file that reads a message or a record.
    fn main_map(&mut self, goal: &Goal) -> Option<usize> {
        let runnable = |head: &Head| head.runs();
        let first_file = self.files.first().map(|f| f.id);
        let found = match goal {
            Goal::RunMap(name) => self.heads.iter().position(|h| h.name == *name && runnable(h)),
            Goal::Check | Goal::Run => {
                let files = self.overlaid_first();
                files.iter().find_map(|file| {
                    self.heads.iter().position(|head| head.span.file == *file && runnable(head))
                })
            }
        };
        let unread = match goal {
            Goal::RunMap(name) => self.is_broken(name),
            Goal::Check | Goal::Run => {
                self.files.first().is_some_and(|f| !f.ast.broken.is_empty() || f.bases.contains(&None))
            }
        };
        if found.is_none() && !unread && *goal != Goal::Check {
            let file = first_file?;
            let span = Span { file, start: 0, end: 0 };
            let mut names: Vec<_> =
                self.heads.iter().filter(|h| runnable(h)).map(|h| format!("`{}`", h.name)).collect();
            names.sort();
            names.dedup();
            let message = match goal {
                Goal::RunMap(name) => format!("there is no map `{name}` that can be run"),
                _ => "this file has no map that can be run".to_string(),
            };
            let help = if names.is_empty() {
                "a map can be run if its only source is a message structure or a record: `map ADT_A01 -> fhir Bundle { … }`".to_string()
            } else {
                format!("maps that can be run: {}", names.join(", "))
            };
            self.report(
                Diagnostic::error(codes::NO_MAP_TO_RUN, message, span, "looked for in this file").help(help),
            );
        }
        found
    }

    /// The first file, and what it overlays: whose maps are those of the file, changed.
    fn overlaid_first(&self) -> Vec<FileId> {
        let mut found: Vec<FileId> = self.files.first().map(|file| file.id).into_iter().collect();
        let mut next = 0;
        while let Some(id) = found.get(next) {
            let bases = self.files.iter().find(|file| file.id == *id).map(|file| &file.bases);
            let new: Vec<FileId> =
                bases.into_iter().flatten().flatten().filter(|base| !found.contains(base)).copied().collect();
            found.extend(new);
            next += 1;
        }
        found
    }

    /// Checks every map: those that are called with the shapes they are called with, all others with the shape their head gives.
    fn check_maps(&mut self, main: Option<usize>) {
        let order: Vec<usize> = main.into_iter().chain(0..self.maps.len()).collect();
        // Maps that are called are checked by their callers first, so begin with those that can be run.
        let (runs, others): (Vec<_>, Vec<_>) =
            order.into_iter().partition(|i| self.heads.get(*i).is_some_and(Head::runs));
        for index in runs.into_iter().chain(others) {
            if self.instances_of.contains_key(&index) {
                continue;
            }
            let Some(head) = self.heads.get(index) else { continue };
            let shapes = head.parameters.iter().map(|p| p.ty.shape()).collect();
            if let Some(id) = self.instance(index, shapes, None) {
                self.check_whole(id);
            }
        }
        self.report_left_out(main);
        self.report_must_support();
        self.report_unused(main);
        self.report_not_passed();
    }

    /// An uncalled map's output stands on its own, so it has to be whole.
    fn check_whole(&mut self, id: MapId) {
        let Some(instance) = self.instances.get(id.0) else { return };
        let Some(head) = self.heads.get(instance.map) else { return };
        let runs = head.runs();
        let (Some(target), span) = (head.target.clone(), head.span) else { return };
        let elements = instance.elements.clone();
        self.report_missing(&elements, &target, span, runs, !runs);
    }

    /// What a map that is run makes itself is in no entry.
    fn report_left_out(&mut self, main: Option<usize>) {
        let runs = |instance: &&Instance| {
            let head = self.heads.get(instance.map);
            head.is_some_and(|head| head.runs() && (Some(instance.map) == main || !head.used))
        };
        let spans: Vec<Span> =
            self.instances.iter().filter(runs).filter_map(|i| i.elements.leaves_out()).collect();
        for span in spans {
            self.report(
                Diagnostic::error(
                    codes::CANNOT_LEAVE_OUT,
                    "what the whole map makes cannot be left out",
                    span,
                    "in no entry",
                )
                .help("only the resource of an `entry` can be left out: write `else fail`, `else skip` or `else warn`"),
            );
        }
    }

    /// The instance of a map for the shapes of its arguments; checked if it wasn't yet.
    fn instance(&mut self, map: usize, shapes: Vec<Shape>, target: Option<Arc<Structure>>) -> Option<MapId> {
        let same =
            |id: &&usize| self.instances.get(**id).is_some_and(|i| i.shapes == shapes && i.target == target);
        if let Some(found) = self.instances_of.get(&map).and_then(|of| of.iter().find(same)).copied() {
            if self.open.contains(&found) {
                self.report_recursion(map);
                return None;
            }
            return Some(MapId(found));
        }
        if self.open.iter().any(|i| self.instances.get(*i).is_some_and(|i| i.map == map)) {
            self.report_recursion(map);
            return None;
        }
        let id = self.instances.len();
        self.instances.push(Instance {
            map,
            shapes: shapes.clone(),
            target: target.clone(),
            plan: None,
            elements: Arc::new(Elements::poisoned()),
        });
        self.instances_of.entry(map).or_default().push(id);
        self.open.push(id);
        let checked = row::check_map(self, map, &shapes, target);
        self.open.pop();
        if let (Some((plan, elements)), Some(instance)) = (checked, self.instances.get_mut(id)) {
            instance.plan = Some(plan);
            instance.elements = Arc::new(elements);
        }
        Some(MapId(id))
    }

    fn report_recursion(&mut self, map: usize) {
        let Some(head) = self.heads.get(map) else { return };
        let (name, span) = (head.name.clone(), head.span);
        self.report(
            Diagnostic::error(
                codes::RECURSIVE_MAP,
                format!("map `{name}` calls itself"),
                span,
                "called, directly or through others, from its own rows",
            )
            .help("a map always ends, so it cannot call itself: write the inner level as a map of its own"),
        );
    }

    /// Sources that overlays added and that no caller has.
    fn report_not_passed(&mut self) {
        let added = self.heads.iter().filter(|head| head.used).flat_map(|head| {
            head.parameters.iter().filter_map(move |parameter| Some((head, parameter.added.as_ref()?)))
        });
        let findings: Vec<Diagnostic> = added
            .filter(|(_, added)| !added.passed)
            .map(|(head, added)| {
                let name = &added.name;
                Diagnostic::warning(
                    codes::NOT_PASSED,
                    format!("no map that calls `{}` has `{}`", head.name, name.node),
                    name.span,
                    "always absent",
                )
                .label(head.span, "the map")
                .help(format!(
                    "add it to the maps that call this one as well: `map CALLER(+ {}?) {{ }}`",
                    name.node
                ))
            })
            .collect();
        findings.into_iter().for_each(|finding| self.report(finding));
    }

    /// The plan of the map that is run, with all that it calls.
    fn plan(&mut self, main: usize, head: &Head) -> Option<Plan> {
        let shapes: Vec<Shape> = head.parameters.iter().map(|p| p.ty.shape()).collect();
        let id = self.instance(main, shapes, None)?;
        let parameter = head.parameters.first()?;
        let input = match &parameter.ty {
            Ty::Group(structure) => {
                Input::Message { library: self.hl7.clone()?, structure: structure.clone() }
            }
            Ty::Record(structure) => Input::Record { columns: self.columns(structure) },
            _ => return None,
        };
        let target = head.target.as_ref()?;
        let columns = (target.kind == Kind::Record).then(|| self.columns(target));
        let target = match (target.kind, &self.fhir) {
            (Kind::Record, _) | (_, None) => target.name.clone(),
            (_, Some(fhir)) => format!("fhir {} {}", fhir.version(), target.name),
        };
        let maps = self.instances.iter().map(|i| i.plan.clone()).collect::<Option<Vec<_>>>()?;
        let tables = self.tables.iter().map(|t| t.plan.clone()).collect();
        let parameters = self.plan_parameters();
        Some(Plan { maps, main: id, tables, parameters, input, target, columns })
    }

    fn plan_parameters(&self) -> Vec<crate::ir::Parameter> {
        self.parameters.iter().map(parameters::ParameterInfo::plan).collect()
    }

    fn columns(&self, record: &Structure) -> Vec<crate::ir::Column> {
        let split = |field: &str| self.splits.get(&(record.name.clone(), field.to_string())).cloned();
        record
            .members
            .iter()
            .map(|m| crate::ir::Column { name: m.name.clone(), split: split(&m.name) })
            .collect()
    }
}
