//! What coverage says of a map is what its program reads: for every map of the repository, the fields that the intermediate form
//! reads are those that are mapped or read, and no others.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "the maps of the repository are read")]

use mapwright_compiler::compile::{Goal, compile, plan};
use mapwright_compiler::coverage::{Status, coverage};
use mapwright_compiler::ir::{Block, Expr, FunctionId, LocalId, MemberId, Program, Source, Stmt};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn what_is_mapped_is_what_the_program_reads() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let mut files = Vec::new();
    for folder in ["mappings", "tests", "compiler/cli/tests"] {
        find(&root.join(folder), &mut files);
    }
    files.sort();
    let mut compared = 0;
    let mut wrong = Vec::new();
    for file in &files {
        let path = file.to_str().unwrap();
        let mut load = |path: &str| fs::read_to_string(path).map_err(|error| error.to_string());
        let (Some(plan), Some(program)) = (
            plan(path, &Goal::Run, &mut load, &mut Vec::new).plan,
            compile(path, &Goal::Run, &mut load).program,
        ) else {
            continue;
        };
        let of_program = Reads::of(&program);
        let mut of_coverage = BTreeSet::new();
        for source in coverage(&plan).sources {
            for field in source.fields {
                if matches!(field.status, Status::Mapped | Status::Read) {
                    // The short name of a segment with its whole path before it.
                    let rest = field.path.strip_prefix(&source.name).unwrap_or(&field.path);
                    let rest = if source.path.is_empty() { field.path.as_str() } else { rest };
                    of_coverage.insert(format!("{}{rest}", source.path));
                }
            }
        }
        compared += 1;
        let name = file.strip_prefix(&root).unwrap().display();
        for read in of_program.difference(&of_coverage) {
            wrong.push(format!("{name}: the program reads {read}, which coverage does not say"));
        }
        for read in of_coverage.difference(&of_program) {
            wrong.push(format!("{name}: coverage says {read} is read, and the program does not read it"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(compared > 8, "only {compared} maps were found");
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "mw") {
            files.push(path);
        }
    }
}

/// Follows nodes from the root through locals and calls.
struct Reads<'p> {
    program: &'p Program,
    members: Vec<String>,
    reads: BTreeSet<String>,
    /// Functions with the nodes that they were already called with.
    done: BTreeSet<(usize, Vec<Nodes>)>,
}

/// The paths of the nodes that a local may hold.
type Nodes = BTreeSet<String>;
type Locals = BTreeMap<LocalId, Nodes>;

impl Reads<'_> {
    fn of(program: &Program) -> BTreeSet<String> {
        let members = match &program.source {
            Source::Message(structure) => {
                let path = |mut member: usize| {
                    let mut path = Vec::new();
                    while member != 0 {
                        path.insert(0, structure.members[member].name.clone());
                        member = usize::from(structure.members[member].parent);
                    }
                    path.join(".")
                };
                (0..structure.members.len()).map(path).collect()
            }
            Source::Record(_) => Vec::new(),
        };
        let mut reads = Reads { program, members, reads: BTreeSet::new(), done: BTreeSet::new() };
        reads.function(FunctionId(0), vec![Nodes::from([String::new()])]);
        reads.reads
    }

    fn function(&mut self, id: FunctionId, arguments: Vec<Nodes>) {
        let index = id.0 as usize;
        if !self.done.insert((index, arguments.clone())) {
            return;
        }
        let mut locals: Locals =
            arguments.into_iter().enumerate().map(|(at, nodes)| (LocalId(at as u32), nodes)).collect();
        let program = self.program;
        // Twice: a local that a turn of a loop sets is read in the next one.
        for _ in 0..2 {
            self.block(&program.functions[index].body, &mut locals);
        }
    }

    fn block(&mut self, block: &Block, locals: &mut Locals) {
        for stmt in block {
            self.stmt(stmt, locals);
        }
    }

    fn turn(&mut self, local: LocalId, nodes: Nodes, body: &Block, locals: &mut Locals) {
        locals.entry(local).or_default().extend(nodes);
        self.block(body, locals);
    }

    fn stmt(&mut self, stmt: &Stmt, locals: &mut Locals) {
        match stmt {
            Stmt::Set { local, value } => {
                let nodes = self.expr(value, locals);
                locals.entry(*local).or_default().extend(nodes);
            }
            Stmt::Split { value, .. } | Stmt::Put { value, .. } | Stmt::Append { value } => {
                self.expr(value, locals);
            }
            Stmt::If { condition: value, then, otherwise } => {
                self.expr(value, locals);
                self.block(then, locals);
                self.block(otherwise, locals);
            }
            Stmt::Switch { subject, arms, otherwise } => {
                self.expr(subject, locals);
                arms.iter().for_each(|(_, block)| self.block(block, locals));
                self.block(otherwise, locals);
            }
            Stmt::EachChild { parent, member, node, body } => {
                self.expr(parent, locals);
                self.turn(*node, self.member(*member), body, locals);
            }
            Stmt::EachSibling { first: of, node: item, body } | Stmt::EachItem { node: of, item, body } => {
                let nodes = self.expr(of, locals);
                self.turn(*item, nodes, body, locals);
            }
            Stmt::EachRepetition { value, item, body } => {
                self.expr(value, locals);
                self.turn(*item, Nodes::new(), body, locals);
            }
            Stmt::EachId { body, .. }
            | Stmt::Container { body, .. }
            | Stmt::BuildText { body, .. }
            | Stmt::Require { body, .. }
            | Stmt::Entry { body, .. }
            | Stmt::Once { body, .. } => self.block(body, locals),
            Stmt::Call { function, arguments } => {
                let arguments = arguments.iter().map(|argument| self.expr(argument, locals)).collect();
                self.function(*function, arguments);
            }
            Stmt::Fallback { first, otherwise } => {
                self.block(first, locals);
                self.block(otherwise, locals);
            }
            Stmt::Report { place, .. } => {
                place.iter().for_each(|place| {
                    self.expr(place, locals);
                });
            }
            Stmt::Identify { key, .. } => self.all(key, locals),
            Stmt::PutIdentified { id, .. } => {
                self.expr(id, locals);
            }
            Stmt::Increment { .. }
            | Stmt::Break
            | Stmt::Literal { .. }
            | Stmt::LeaveOut { .. }
            | Stmt::PutCoding { .. }
            | Stmt::IdentifyNone { .. }
            | Stmt::MarkIds { .. }
            | Stmt::IdAt { .. } => {}
        }
    }

    fn member(&self, member: MemberId) -> Nodes {
        Nodes::from([self.members[usize::from(member)].clone()])
    }

    fn all(&mut self, exprs: &[Expr], locals: &Locals) {
        for expr in exprs {
            self.expr(expr, locals);
        }
    }

    /// Notes what an expression reads; the nodes that it may be.
    fn expr(&mut self, expr: &Expr, locals: &Locals) -> Nodes {
        match expr {
            Expr::Local(local) => locals.get(local).cloned().unwrap_or_default(),
            Expr::Child { parent, member }
            | Expr::LastChild { parent, member }
            | Expr::ChildAt { parent, member, .. } => {
                self.expr(parent, locals);
                self.member(*member)
            }
            Expr::Field { segment, number } => {
                let nodes = self.expr(segment, locals);
                self.reads.extend(nodes.iter().map(|node| format!("{node}-{number}")));
                Nodes::new()
            }
            Expr::Key { node, name } => {
                let holders = self.expr(node, locals);
                let path = |holder: String| {
                    if holder.is_empty() { name.clone() } else { format!("{holder}.{name}") }
                };
                let nodes: Nodes = holders.into_iter().map(path).collect();
                self.reads.extend(nodes.iter().cloned());
                nodes
            }
            Expr::Item { node, .. } | Expr::LastItem { node } => self.expr(node, locals),
            Expr::Or(list) => list.iter().flat_map(|inner| self.expr(inner, locals)).collect(),
            other => {
                for operand in other.operands() {
                    self.expr(operand, locals);
                }
                Nodes::new()
            }
        }
    }
}
