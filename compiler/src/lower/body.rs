//! The function that is being made: its locals and the blocks that are open.

use super::names::{Hints, Names};
use super::passes;
use crate::ir::{Block, Expr, Function, Local, LocalId, Stmt, Type};

/// A function in the making. Names of its locals are unique only when it is finished.
#[derive(Debug)]
pub(super) struct Body {
    locals: Vec<Local>,
    hints: Hints,
    /// Innermost last.
    blocks: Vec<Block>,
}

impl Body {
    /// Without locals, the outermost block open.
    pub(super) fn new(hints: Hints) -> Body {
        Body { locals: Vec::new(), hints, blocks: vec![Block::new()] }
    }

    /// A new local.
    pub(super) fn local(&mut self, name: &str, ty: Type) -> LocalId {
        self.locals.push(Local { name: name.to_owned(), ty });
        LocalId((self.locals.len() - 1) as u32)
    }

    /// A name for a local that holds this.
    pub(super) fn hint(&self, expr: &Expr) -> String {
        self.hints.of(expr, &self.locals)
    }

    /// How many locals there are.
    pub(super) fn locals(&self) -> usize {
        self.locals.len()
    }

    /// Adds a statement to the innermost block.
    pub(super) fn emit(&mut self, stmt: Stmt) {
        if let Some(block) = self.blocks.last_mut() {
            block.push(stmt);
        }
    }

    /// Opens a block.
    pub(super) fn open(&mut self) {
        self.blocks.push(Block::new());
    }

    /// Closes the innermost block.
    pub(super) fn close(&mut self) -> Block {
        self.blocks.pop().unwrap_or_default()
    }

    /// A function of its own made of a block, and the locals that it is called with. None if the block changes a local that there
    /// was before it: the first `before`.
    pub(super) fn outlined(&self, block: &Block, before: usize) -> Option<(Body, Vec<LocalId>)> {
        let parameters = passes::outer_locals(block, before)?;
        let mut body = Body::new(self.hints.clone());
        let mut renamed: Vec<Option<LocalId>> = vec![None; self.locals.len()];
        for id in parameters.iter().map(|id| id.0 as usize).chain(before..self.locals.len()) {
            if let (Some(local), Some(renamed)) = (self.locals.get(id), renamed.get_mut(id)) {
                *renamed = Some(body.local(&local.name, local.ty));
            }
        }
        let mut inside = block.clone();
        passes::rename(&mut inside, &|id| renamed.get(id.0 as usize).copied().flatten().unwrap_or(id));
        body.blocks = vec![inside];
        Some((body, parameters))
    }

    /// What makes two functions the same, whatever they and their locals are called.
    pub(super) fn meaning(&self, parameters: usize) -> String {
        let types: Vec<Type> = self.locals.iter().take(parameters).map(|local| local.ty).collect();
        let mut block = self.blocks.first().cloned().unwrap_or_default();
        let order = passes::locals_in_order(&block);
        let place = |id: LocalId| {
            order.iter().position(|other| *other == id).map_or(id, |p| LocalId((parameters + p) as u32))
        };
        passes::rename(&mut block, &|id| if (id.0 as usize) < parameters { id } else { place(id) });
        format!("{types:?} {block:?}")
    }

    /// The function, with the passes over whole functions done.
    pub(super) fn finish(mut self, name: String, file: String, line: u32, parameters: u32) -> Function {
        let body = self.close();
        let mut function = Function { name, file, line, locals: self.locals, parameters, body };
        passes::run(&mut function, &self.hints);
        let mut names = Names::default();
        for local in &mut function.locals {
            local.name = names.unique_lettered(&local.name);
        }
        function
    }
}
