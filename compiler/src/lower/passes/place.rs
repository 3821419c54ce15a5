//! Where expressions stand in a function, and which of them are the same.

use super::parts::{binds, blocks, defines, expressions, local_mut};
use crate::ir::{Block, Expr, Function, LocalId, Stmt};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

/// The way into a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hop {
    /// The statement.
    pub(super) stmt: usize,
    /// Which of its blocks.
    block: usize,
    /// The block is not done exactly once.
    conditional: bool,
}

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) path: Rc<[Hop]>,
    /// The statement in its block; -1 is before the first.
    pub(super) stmt: isize,
    /// Evaluated only if something before it in its expression does not decide.
    lazy: bool,
}

impl Place {
    /// How many blocks both are in.
    pub(super) fn common(&self, other: &Place) -> usize {
        let both = self.path.iter().zip(other.path.iter());
        both.take_while(|(a, b)| a.stmt == b.stmt && a.block == b.block).count()
    }

    /// The statement in the block at a depth that it is in.
    pub(super) fn statement(&self, depth: usize) -> isize {
        self.path.get(depth).map_or(self.stmt, |hop| hop.stmt as isize)
    }

    /// It is evaluated whenever the block at a depth is done.
    pub(super) fn certain(&self, depth: usize) -> bool {
        !self.lazy && self.path.iter().skip(depth).all(|hop| !hop.conditional)
    }

    /// Before the statement of the block at a depth that it is in.
    pub(super) fn before(&self, depth: usize) -> Place {
        let path = self.path.iter().take(depth).copied().collect();
        Place { path, stmt: self.statement(depth), lazy: false }
    }
}

/// The same expressions have the same number; what they report for does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct ExprId(usize);

/// An expression of a function.
#[derive(Debug)]
pub(super) struct Found {
    /// One of the same, to make it of.
    pub(super) expr: Expr,
    /// It and all that it is made of, itself last.
    pub(super) inside: BTreeSet<ExprId>,
    /// The locals that it is made of.
    locals: BTreeSet<LocalId>,
    /// It can report something.
    pub(super) reports: bool,
    pub(super) size: usize,
    /// Where it stands, in order, each with its number among all expressions.
    pub(super) places: Vec<(Place, usize)>,
}

/// All expressions of a function, and where locals get their values.
#[derive(Debug, Default)]
pub(super) struct Survey {
    ids: HashMap<(Operation, Vec<ExprId>), ExprId>,
    pub(super) found: BTreeMap<ExprId, Found>,
    /// The values that components are of.
    wholes: BTreeMap<ExprId, ExprId>,
    definitions: BTreeMap<LocalId, Vec<Place>>,
    parameters: u32,
}

impl Survey {
    /// Goes through a function.
    pub(super) fn of(function: &mut Function) -> Survey {
        let mut survey = Survey { parameters: function.parameters, ..Survey::default() };
        let mut number = 0;
        walk(&mut function.body, &mut Vec::new(), &mut |visit, path| match visit {
            Visit::Expr(expr, place) => {
                // With all that it is made of, so that each part is looked at once.
                survey.note(expr, &mut place.clone(), place.lazy, &mut number);
                false
            }
            Visit::Stmt(stmt, index) => {
                let place = |path: &[Hop], stmt| Place { path: path.into(), stmt, lazy: false };
                if let Some(local) = defines(stmt) {
                    survey.definitions.entry(local).or_default().push(place(path, index as isize));
                }
                if let Some(local) = binds(stmt) {
                    let mut inside = path.to_vec();
                    inside.push(Hop { stmt: index, block: 0, conditional: true });
                    survey.definitions.entry(local).or_default().push(place(&inside, -1));
                }
                true
            }
        });
        survey
    }

    /// Notes an expression and its operands, in the order in which `walk` numbers them.
    fn note(&mut self, expr: &mut Expr, place: &mut Place, lazy: bool, number: &mut usize) -> ExprId {
        let own = *number;
        *number += 1;
        let decides = expr.is_lazy();
        let operands = expr.operands_mut().into_iter().enumerate();
        let operands: Vec<ExprId> = operands
            .map(|(index, operand)| self.note(operand, place, lazy || (decides && index > 0), number))
            .collect();
        let id = self.id(expr, operands);
        place.lazy = lazy;
        if let Some(found) = self.found.get_mut(&id) {
            found.places.push((place.clone(), own));
        }
        id
    }

    /// The number of an expression, with all that is known of it but its places.
    fn id(&mut self, expr: &mut Expr, operands: Vec<ExprId>) -> ExprId {
        let key = (operation(expr), operands.clone());
        if let Some(known) = self.ids.get(&key) {
            return *known;
        }
        let id = ExprId(self.ids.len());
        self.ids.insert(key, id);
        if let (Expr::Component { .. }, [whole]) = (&*expr, operands.as_slice()) {
            self.wholes.insert(id, *whole);
        }
        let mut found = Found {
            inside: BTreeSet::from([id]),
            locals: local_mut(expr).into_iter().map(|local| *local).collect(),
            reports: matches!(expr, Expr::Single { .. } | Expr::Leaf { .. } | Expr::Sole { .. }),
            size: 1,
            places: Vec::new(),
            expr: expr.clone(),
        };
        for operand in operands.iter().filter_map(|operand| self.found.get(operand)) {
            found.inside.extend(&operand.inside);
            found.locals.extend(&operand.locals);
            found.reports |= operand.reports;
            found.size += operand.size;
        }
        self.found.insert(id, found);
        id
    }

    /// The number of the value that a component is of, if the expression is one.
    pub(super) fn whole(&self, component: ExprId) -> Option<ExprId> {
        self.wholes.get(&component).copied()
    }

    /// All locals that an expression is made of have, at a place, the values that they have wherever it stands behind it.
    pub(super) fn settled(&self, found: &Found, at: &Place) -> bool {
        found.locals.iter().filter(|local| local.0 >= self.parameters).all(|local| {
            let Some(definitions) = self.definitions.get(local) else { return false };
            definitions.iter().all(|definition| {
                let depth = definition.common(at);
                definition.statement(depth) < at.statement(depth)
            })
        })
    }
}

/// What an expression does with its operands: a word, numbers, a text.
type Operation = (&'static str, u32, u32, String);

/// What an expression does with its operands; what it reports for does not count.
fn operation(expr: &Expr) -> Operation {
    let plain = |word| (word, 0, 0, String::new());
    let one = |word, number| (word, number, 0, String::new());
    let two = |word, first, second| (word, first, second, String::new());
    let text = |word, text: &String| (word, 0, 0, text.clone());
    match expr {
        Expr::Local(local) => one("local", local.0),
        Expr::Text(constant) => text("text", constant),
        Expr::Int(number) => one("int", number.cast_unsigned()),
        Expr::Bool(value) => one("bool", u32::from(*value)),
        Expr::NoId => plain("no id"),
        Expr::NoNode => plain("no node"),
        Expr::Child { member, .. } => one("child", u32::from(*member)),
        Expr::LastChild { member, .. } => one("last child", u32::from(*member)),
        Expr::ChildAt { member, number, .. } => two("child at", u32::from(*member), *number),
        Expr::Field { number, .. } => one("field", u32::from(*number)),
        Expr::Repetition { number, .. } => one("repetition", *number),
        Expr::LastRepetition { .. } => plain("last repetition"),
        Expr::Single { .. } => plain("single"),
        Expr::Component { level, number, .. } => two("component", *level as u32, u32::from(*number)),
        Expr::Part { parts, number } => two("part", parts.0, u32::from(*number)),
        Expr::Leaf { level, .. } => one("leaf", *level as u32),
        Expr::Sole { .. } => one("sole", 0),
        Expr::Decode { .. } => plain("decode"),
        Expr::Key { name, .. } => text("key", name),
        Expr::Member { name, state, .. } => text("member", &format!("{state:?} {name}")),
        Expr::Item { number, .. } => one("item", *number),
        Expr::LastItem { .. } => plain("last item"),
        Expr::Scalar { .. } => plain("scalar"),
        Expr::Or(_) => plain("or"),
        Expr::Call { function, .. } => one("call", *function as u32),
        Expr::Number(_) => plain("number"),
        Expr::IdUrl(_) => plain("id url"),
        Expr::IdText(_) => plain("id text"),
        Expr::Parameter(position) => one("parameter", *position),
        Expr::ParameterAt { parameter, .. } => one("parameter at", *parameter),
        Expr::Lookup { table, .. } => one("lookup", table.0),
        Expr::Cell { table, column, .. } => two("cell", table.0, *column as u32),
        Expr::Present(_) => plain("present"),
        Expr::HasValue(_) => plain("has value"),
        Expr::Exists(_) => plain("exists"),
        Expr::Identified(_) => plain("identified"),
        Expr::Equal(..) => plain("equal"),
        Expr::Compare { operator, .. } => one("compare", *operator as u32),
        Expr::Found(_) => plain("found"),
        Expr::Not(_) => plain("not"),
        Expr::And(_) => plain("and"),
        Expr::AnyOf(_) => plain("any of"),
    }
}

/// What a walk comes by.
enum Visit<'v> {
    /// An expression; whether to go on to what it is made of.
    Expr(&'v mut Expr, &'v Place),
    /// A statement by its position, before what is in it.
    Stmt(&'v Stmt, usize),
}

/// Goes through a block in the order of evaluation.
fn walk(block: &mut Block, path: &mut Vec<Hop>, visit: &mut dyn FnMut(Visit<'_>, &[Hop]) -> bool) {
    let here: Rc<[Hop]> = path.as_slice().into();
    for (index, stmt) in block.iter_mut().enumerate() {
        visit(Visit::Stmt(stmt, index), path);
        let mut place = Place { path: here.clone(), stmt: index as isize, lazy: false };
        for expr in expressions(stmt) {
            walk_expr(expr, &mut place, false, visit);
        }
        for (number, (inner, conditional)) in blocks(stmt).into_iter().enumerate() {
            path.push(Hop { stmt: index, block: number, conditional });
            walk(inner, path, visit);
            path.pop();
        }
    }
}

fn walk_expr(
    expr: &mut Expr,
    place: &mut Place,
    lazy: bool,
    visit: &mut dyn FnMut(Visit<'_>, &[Hop]) -> bool,
) {
    place.lazy = lazy;
    if !visit(Visit::Expr(expr, place), &[]) {
        return;
    }
    let decides = expr.is_lazy();
    for (index, operand) in expr.operands_mut().into_iter().enumerate() {
        walk_expr(operand, place, lazy || (decides && index > 0), visit);
    }
}

/// Puts other expressions in place of those with some numbers.
pub(super) fn replace(block: &mut Block, by_number: &BTreeMap<usize, Expr>) {
    let mut number = 0;
    walk(block, &mut Vec::new(), &mut |visit, _| {
        let Visit::Expr(expr, _) = visit else { return true };
        match by_number.get(&number) {
            Some(other) => {
                number += size(expr);
                *expr = other.clone();
                false
            }
            None => {
                number += 1;
                true
            }
        }
    });
}

/// How many expressions an expression is made of, itself included.
fn size(expr: &Expr) -> usize {
    expr.operands().into_iter().map(size).sum::<usize>() + 1
}

/// New statements with their places; put in from the last to the first, so that places stay what they are.
pub(super) fn insert(block: &mut Block, mut statements: Vec<(Place, Stmt)>) {
    statements.sort_by_key(|(place, _)| order(place));
    for (place, stmt) in statements.into_iter().rev() {
        if let Some(found) = block_at(block, &place.path) {
            let index = usize::try_from(place.stmt).unwrap_or(0).min(found.len());
            found.insert(index, stmt);
        }
    }
}

/// Document order: a statement comes before what is in it.
fn order(place: &Place) -> Vec<isize> {
    let hops = place.path.iter().flat_map(|hop| [hop.stmt as isize, hop.block as isize]);
    hops.chain([place.stmt, -1]).collect()
}

fn block_at<'b>(block: &'b mut Block, path: &[Hop]) -> Option<&'b mut Block> {
    let Some((hop, rest)) = path.split_first() else { return Some(block) };
    let (inner, _) = blocks(block.get_mut(hop.stmt)?).into_iter().nth(hop.block)?;
    block_at(inner, rest)
}
