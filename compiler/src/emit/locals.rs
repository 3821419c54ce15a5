//! Where each local of a function begins to exist.
//!
//! Most are declared by the statement that sets them. One that is set in several places, or in an inner block and read
//! outside of it, has to exist from the start of the function, with the value that means "none". Both back ends ask here, so that a local
//! means the same in both.

use super::walk::{Use, uses};
use crate::ir::{Block, Function, LocalId};

/// Where a local begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begin {
    /// Nothing uses it.
    Unused,
    /// It is a parameter.
    Parameter,
    /// The function begins with it, as none, absent, false or 0.
    Start,
    /// The statement that first sets it, which stands in the block of all its other uses or before that block.
    Definition {
        /// It is set again.
        again: bool,
    },
    /// The loops that it counts for, and only in these.
    Loop {
        /// It is set in the body.
        again: bool,
    },
}

/// The beginning of each local of a function, by [`LocalId`].
pub(super) fn beginnings(function: &Function) -> Vec<Begin> {
    let mut scan = Scan { path: Vec::new(), seen: vec![Seen::default(); function.locals.len()], next: 0 };
    scan.block(&function.body);
    let parameters = function.parameters as usize;
    let kinds = scan.seen.iter().enumerate();
    kinds.map(|(index, seen)| if index < parameters { Begin::Parameter } else { seen.begin() }).collect()
}

/// What is known of a local.
#[derive(Debug, Clone, Default)]
struct Seen {
    used: bool,
    /// The path of the block of its first definition, if it was defined before it was read.
    scope: Option<Vec<u32>>,
    /// Some use was outside of that block.
    escaped: bool,
    writes: u32,
    /// The bodies of the loops that it counts for.
    loops: Vec<Vec<u32>>,
    /// Some use was outside of these.
    loop_escaped: bool,
}

impl Seen {
    fn begin(&self) -> Begin {
        let again = self.writes > 1 || (!self.loops.is_empty() && self.writes > 0);
        if !self.used {
            Begin::Unused
        } else if !self.loops.is_empty() {
            if self.loop_escaped { Begin::Start } else { Begin::Loop { again } }
        } else if self.scope.is_some() && !self.escaped {
            Begin::Definition { again }
        } else {
            Begin::Start
        }
    }
}

struct Scan {
    /// The numbers of the blocks that are open.
    path: Vec<u32>,
    seen: Vec<Seen>,
    next: u32,
}

impl Scan {
    fn block(&mut self, block: &Block) {
        for stmt in block {
            let mut counts_for = None;
            uses(stmt, &mut |use_| match use_ {
                Use::Read(local) => self.used(local, false),
                Use::Write(local) => self.used(local, true),
                Use::Each(local) => counts_for = Some(local),
                Use::Block(inner) => {
                    self.path.push(self.next);
                    self.next += 1;
                    if let Some(local) = counts_for.take()
                        && let Some(seen) = self.seen.get_mut(local.0 as usize)
                    {
                        // A use before that was in no loop of its own; or it counts for an enclosing loop too.
                        seen.loop_escaped |= seen.used && seen.loops.is_empty();
                        seen.loop_escaped |= seen.loops.iter().any(|body| self.path.starts_with(body));
                        seen.used = true;
                        seen.loops.push(self.path.clone());
                    }
                    self.block(inner);
                    self.path.pop();
                }
            });
        }
    }

    fn used(&mut self, local: LocalId, write: bool) {
        let Some(seen) = self.seen.get_mut(local.0 as usize) else { return };
        if !seen.used && write {
            seen.scope = Some(self.path.clone());
        }
        seen.used = true;
        seen.writes += u32::from(write);
        seen.escaped |= !seen.scope.as_ref().is_some_and(|scope| self.path.starts_with(scope));
        if !seen.loops.is_empty() {
            seen.loop_escaped |= !seen.loops.iter().any(|body| self.path.starts_with(body));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Expr, Local, Stmt, Type};

    fn begin(body: Block) -> Begin {
        let locals = ["parameter", "local"].map(|name| Local { name: name.to_owned(), ty: Type::Int });
        let (name, file) = ("f".to_owned(), "f.mw".to_owned());
        let function = Function { name, file, line: 1, locals: locals.to_vec(), parameters: 1, body };
        let [parameter, local] = beginnings(&function).try_into().unwrap();
        assert_eq!(parameter, Begin::Parameter);
        local
    }

    const LOCAL: LocalId = LocalId(1);

    fn set() -> Stmt {
        Stmt::Set { local: LOCAL, value: Expr::Int(1) }
    }

    fn read() -> Stmt {
        Stmt::Append { value: Expr::Number(Box::new(Expr::Local(LOCAL))) }
    }

    fn when(then: Block) -> Stmt {
        Stmt::If { condition: Expr::Bool(true), then, otherwise: vec![] }
    }

    fn each(body: Block) -> Stmt {
        Stmt::EachChild { parent: Expr::NoNode, member: 0, node: LOCAL, body }
    }

    #[test]
    fn where_locals_begin() {
        let definition = |again| Begin::Definition { again };
        let of_loop = |again| Begin::Loop { again };
        assert_eq!(begin(vec![]), Begin::Unused);
        assert_eq!(begin(vec![set(), read()]), definition(false));
        assert_eq!(begin(vec![set(), when(vec![read(), set()])]), definition(true));
        assert_eq!(begin(vec![when(vec![set(), read()])]), definition(false));
        assert_eq!(begin(vec![when(vec![set()]), read()]), Begin::Start);
        assert_eq!(begin(vec![when(vec![set(), read()]), when(vec![set(), read()])]), Begin::Start);
        assert_eq!(begin(vec![read(), set()]), Begin::Start);
        assert_eq!(begin(vec![Stmt::Increment { local: LOCAL }]), Begin::Start);
        assert_eq!(begin(vec![each(vec![read()])]), of_loop(false));
        assert_eq!(begin(vec![each(vec![read()]), each(vec![when(vec![read()])])]), of_loop(false));
        assert_eq!(begin(vec![each(vec![set()])]), of_loop(true));
        assert_eq!(begin(vec![each(vec![]), read()]), Begin::Start);
        assert_eq!(begin(vec![set(), each(vec![read()])]), Begin::Start);
        assert_eq!(begin(vec![each(vec![each(vec![read()])])]), Begin::Start);
    }
}
