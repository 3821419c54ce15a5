//! What both back ends rely on: locals are set before they are read and hold what they say, calls fit their functions, `break` is in a loop.

use crate::ir::{Block, Expr, Function, LocalId, Program, Stmt, Type};

/// Panics where a program is not as its types promise.
pub(crate) fn check(program: &Program) {
    for function in &program.functions {
        let set = function
            .locals
            .iter()
            .enumerate()
            .map(|(index, _)| (index as u32) < function.parameters)
            .collect();
        Check { program, function, set, loops: 0 }.block(&function.body);
    }
}

struct Check<'p> {
    program: &'p Program,
    function: &'p Function,
    /// By local: it was given a value somewhere before.
    set: Vec<bool>,
    loops: usize,
}

impl Check<'_> {
    fn block(&mut self, block: &Block) {
        block.iter().for_each(|stmt| self.stmt(stmt));
    }

    fn turn(&mut self, local: LocalId, ty: Type, body: &Block) {
        self.define(local, ty);
        self.loops += 1;
        self.block(body);
        self.loops -= 1;
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Set { local, value } => {
                let ty = self.ty(value);
                self.define(*local, ty);
            }
            Stmt::Increment { local } => self.read(*local, Type::Int),
            Stmt::Split { parts, value, count, .. } => {
                self.is(value, Type::Value);
                self.define(*parts, Type::Parts(*count));
            }
            Stmt::If { condition, then, otherwise } => {
                assert!(!then.is_empty(), "a condition without statements");
                self.is(condition, Type::Bool);
                self.block(then);
                self.block(otherwise);
            }
            Stmt::Switch { subject, arms, otherwise } => {
                self.is(subject, Type::Value);
                arms.iter().for_each(|(_, block)| self.block(block));
                self.block(otherwise);
            }
            Stmt::EachChild { parent: node, node: item, body, .. }
            | Stmt::EachSibling { first: node, node: item, body }
            | Stmt::EachItem { node, item, body } => {
                self.is(node, Type::Node);
                self.turn(*item, Type::Node, body);
            }
            Stmt::EachRepetition { value, item, body } => {
                self.is(value, Type::Value);
                self.turn(*item, Type::Value, body);
            }
            Stmt::EachId { start, end, id, body } => {
                self.read(*start, Type::Int);
                self.read(*end, Type::Int);
                self.turn(*id, Type::Id, body);
            }
            Stmt::Break => assert!(self.loops > 0, "break outside of a loop"),
            Stmt::Call { function, arguments } => {
                let called = &self.program.functions[function.0 as usize];
                assert_eq!(called.parameters as usize, arguments.len(), "arguments of {}", called.name);
                for (argument, parameter) in arguments.iter().zip(&called.locals) {
                    self.is(argument, parameter.ty);
                }
            }
            Stmt::Container { body, .. } | Stmt::Require { body, .. } => self.block(body),
            Stmt::Fallback { first, otherwise } => {
                self.block(first);
                self.block(otherwise);
            }
            Stmt::Put { value, .. } | Stmt::Append { value } => self.is(value, Type::Value),
            Stmt::Literal { .. } | Stmt::LeaveOut { .. } => {}
            Stmt::PutIdentified { id, .. } => self.is(id, Type::Id),
            Stmt::PutCoding { table, cells, .. } => {
                assert!(self.program.tables[table.0 as usize].rows.iter().all(|row| !row.coding.is_empty()));
                self.read(*cells, Type::Int);
            }
            Stmt::BuildText { into, body, .. } => {
                self.block(body);
                self.define(*into, Type::Value);
            }
            Stmt::Report { place, .. } => place.iter().for_each(|place| self.is(place, Type::Value)),
            Stmt::Identify { id, key, .. } => {
                key.iter().for_each(|part| self.is(part, Type::Value));
                self.define(*id, Type::Id);
            }
            Stmt::IdentifyNone { id } => self.define(*id, Type::Id),
            Stmt::MarkIds { local } => self.define(*local, Type::Int),
            Stmt::IdAt { id, position } => {
                self.read(*position, Type::Int);
                self.define(*id, Type::Id);
            }
            Stmt::Once { id, body, .. } | Stmt::Entry { id, body } => {
                self.read(*id, Type::Id);
                self.block(body);
            }
        }
    }

    fn define(&mut self, local: LocalId, ty: Type) {
        assert_eq!(self.function.locals[local.0 as usize].ty, ty, "{}", self.name(local));
        self.set[local.0 as usize] = true;
    }

    fn read(&self, local: LocalId, ty: Type) {
        assert!(self.set[local.0 as usize], "{} is read before it is set", self.name(local));
        assert_eq!(self.function.locals[local.0 as usize].ty, ty, "{}", self.name(local));
    }

    fn name(&self, local: LocalId) -> String {
        format!("{} in {}", self.function.locals[local.0 as usize].name, self.function.name)
    }

    fn is(&self, expr: &Expr, ty: Type) {
        assert_eq!(self.ty(expr), ty, "{expr:?} in {}", self.function.name);
    }

    fn ty(&self, expr: &Expr) -> Type {
        let of = |inner: &Expr, needs: Type, gives: Type| {
            self.is(inner, needs);
            gives
        };
        let all = |inner: &[Expr], needs: Type, gives: Type| {
            inner.iter().for_each(|inner| self.is(inner, needs));
            gives
        };
        match expr {
            Expr::Local(local) => {
                let ty = self.function.locals[local.0 as usize].ty;
                self.read(*local, ty);
                ty
            }
            Expr::Text(_) | Expr::Parameter(_) => Type::Value,
            Expr::Int(_) => Type::Int,
            Expr::Bool(_) => Type::Bool,
            Expr::NoId => Type::Id,
            Expr::NoNode => Type::Node,
            Expr::Child { parent: node, .. }
            | Expr::LastChild { parent: node, .. }
            | Expr::ChildAt { parent: node, .. }
            | Expr::Key { node, .. }
            | Expr::Item { node, .. }
            | Expr::LastItem { node } => of(node, Type::Node, Type::Node),
            Expr::Field { segment: node, .. } | Expr::Scalar { node } => of(node, Type::Node, Type::Value),
            Expr::Repetition { value, .. }
            | Expr::LastRepetition { value }
            | Expr::Single { value, .. }
            | Expr::Sole { value, .. }
            | Expr::Component { value, .. }
            | Expr::Leaf { value, .. }
            | Expr::Decode { value } => of(value, Type::Value, Type::Value),
            Expr::Part { parts, number } => {
                let Type::Parts(count) = self.function.locals[parts.0 as usize].ty else {
                    panic!("{} has no parts", self.name(*parts))
                };
                assert!((1..=count).contains(number), "part {number} of {}", self.name(*parts));
                self.read(*parts, Type::Parts(count));
                Type::Value
            }
            Expr::Or(options) | Expr::Call { arguments: options, .. } => {
                all(options, Type::Value, Type::Value)
            }
            Expr::Number(number) => of(number, Type::Int, Type::Value),
            Expr::IdUrl(id) | Expr::IdText(id) => of(id, Type::Id, Type::Value),
            Expr::ParameterAt { key, .. } => of(key, Type::Value, Type::Value),
            Expr::Lookup { value, .. } => of(value, Type::Value, Type::Int),
            Expr::Cell { row, .. } => of(row, Type::Int, Type::Value),
            Expr::Present(value) | Expr::HasValue(value) => of(value, Type::Value, Type::Bool),
            Expr::Exists(node) | Expr::Member { node, .. } => of(node, Type::Node, Type::Bool),
            Expr::Identified(id) => of(id, Type::Id, Type::Bool),
            Expr::Equal(left, right) | Expr::Compare { left, right, .. } => {
                self.is(left, Type::Value);
                of(right, Type::Value, Type::Bool)
            }
            Expr::Found(row) => of(row, Type::Int, Type::Bool),
            Expr::Not(inner) => of(inner, Type::Bool, Type::Bool),
            Expr::And(parts) | Expr::AnyOf(parts) => all(parts, Type::Bool, Type::Bool),
        }
    }
}
