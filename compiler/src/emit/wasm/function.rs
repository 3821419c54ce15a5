//! Statements as WASM.
//!
//! A function takes the context and its parameters, and returns 0, or 1 if the message fails. What fails branches to the end of the
//! block that holds the whole body. What does not fit into WASM's locals (parts, marks) is in a frame on the runtime's
//! own stack, which grows down from the global `__stack_pointer`.

use super::data::Data;
use super::operations::Operation;
use super::{Runtime, val_type};
use crate::emit::locals::{Begin, beginnings};
use crate::ir::*;
use walrus::ir::{BinaryOp, InstrSeqId, LoadKind, MemArg, StoreKind};
use walrus::{FunctionBuilder, InstrSeqBuilder, LocalFunction, Module, ModuleLocals, ValType};

/// What an operation gets room for, as the runtime has it too.
pub(super) const SLOT: u32 = 40;

/// Writes one function.
pub(super) struct FunctionWriter<'p> {
    pub(super) runtime: &'p Runtime,
    pub(super) functions: &'p [walrus::FunctionId],
    pub(super) data: &'p mut Data,
    module_locals: &'p mut ModuleLocals,
    function: &'p Function,
    begins: Vec<Begin>,
    builder: FunctionBuilder,
    /// The sequence that is being written.
    sequence: InstrSeqId,
    /// Where to branch if the message fails.
    fail: InstrSeqId,
    cx: walrus::LocalId,
    pub(super) frame: walrus::LocalId,
    locals: Vec<walrus::LocalId>,
    /// Where in the frame the parts of a local are.
    parts: Vec<u32>,
    /// How much of the frame is in use, and was at most.
    pub(super) frame_used: u32,
    frame_size: u32,
    /// Temporary variables that are free.
    free: [Vec<walrus::LocalId>; 2],
    pub(super) open: Vec<Open>,
}

/// What is open around the statement at hand.
pub(super) enum Open {
    /// A loop, and where to branch to leave it.
    Loop(InstrSeqId),
    Container(u32, String, bool),
    Require(walrus::LocalId, RowId, Lack),
    Text(LocalId, String),
    Once(u32, LocalId, RowId),
    Entry(u32),
}

/// The code of a function.
pub(super) fn function(
    module: &mut Module,
    runtime: &Runtime,
    functions: &[walrus::FunctionId],
    data: &mut Data,
    function: &Function,
) -> LocalFunction {
    let parameters = function.parameters as usize;
    let types: Vec<ValType> = function.locals.iter().map(|local| val_type(local.ty)).collect();
    let signature: Vec<ValType> =
        [ValType::I32].into_iter().chain(types.iter().take(parameters).copied()).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &signature, &[ValType::I32]);
    let fail = builder.dangling_instr_seq(None).id();
    let cx = module.locals.add(ValType::I32);
    let frame = module.locals.add(ValType::I32);
    let locals: Vec<_> = types.iter().map(|ty| module.locals.add(*ty)).collect();
    let arguments = [cx].into_iter().chain(locals.iter().take(parameters).copied()).collect();
    let mut writer = FunctionWriter {
        runtime,
        functions,
        data,
        module_locals: &mut module.locals,
        function,
        begins: beginnings(function),
        builder,
        sequence: fail,
        fail,
        cx,
        frame,
        locals,
        parts: vec![0; types.len()],
        frame_used: 0,
        frame_size: 0,
        free: [Vec::new(), Vec::new()],
        open: Vec::new(),
    };
    writer.body();
    writer.builder.local_func(arguments)
}

impl FunctionWriter<'_> {
    fn body(&mut self) {
        for (index, local) in self.function.locals.iter().enumerate().skip(self.function.parameters as usize)
        {
            if let Type::Parts(count) = local.ty {
                self.parts[index] = self.reserve(u32::from(count) * 8);
            }
        }
        for (index, local) in self.function.locals.iter().enumerate() {
            if self.begins[index] == Begin::Start {
                self.begin(index, local.ty);
            }
        }
        self.block(&self.function.body);
        // Now the size of the frame is known: the block goes between what makes it and what gives it back.
        let size = self.frame_size.next_multiple_of(16) as i32;
        self.leave(size);
        self.at().i32_const(0).return_();
        self.sequence = self.builder.func_body_id();
        let (frame, stack_pointer, fail) = (self.frame, self.runtime.stack_pointer, self.fail);
        if size > 0 {
            self.at().global_get(stack_pointer).i32_const(size).binop(BinaryOp::I32Sub);
            self.at().local_tee(frame).global_set(stack_pointer);
        }
        self.at().instr(walrus::ir::Block { seq: fail });
        self.leave(size);
        self.at().i32_const(1);
    }

    fn leave(&mut self, size: i32) {
        let (frame, stack_pointer) = (self.frame, self.runtime.stack_pointer);
        if size > 0 {
            self.at().local_get(frame).i32_const(size).binop(BinaryOp::I32Add).global_set(stack_pointer);
        }
    }

    /// A local that begins as none, where that is not what WASM's locals begin as.
    fn begin(&mut self, index: usize, ty: Type) {
        match ty {
            Type::Id => {
                let local = self.locals[index];
                self.at().i32_const(-1).local_set(local);
            }
            Type::Parts(count) => {
                for part in 0..u32::from(count) {
                    let offset = self.parts[index] + part * 8;
                    let frame = self.frame;
                    self.at().local_get(frame).i64_const(0);
                    self.store_value(offset);
                }
            }
            Type::Node | Type::Value | Type::Bool | Type::Int => {}
        }
    }

    /// The sequence that is being written.
    pub(super) fn at(&mut self) -> InstrSeqBuilder<'_> {
        self.builder.instr_seq(self.sequence)
    }

    /// Writes a sequence of its own, to be put into a block, loop or branch.
    pub(super) fn nested(
        &mut self,
        result: Option<ValType>,
        write: impl FnOnce(&mut Self, InstrSeqId),
    ) -> InstrSeqId {
        let id = self.builder.dangling_instr_seq(result).id();
        let outer = std::mem::replace(&mut self.sequence, id);
        write(self, id);
        self.sequence = outer;
        id
    }

    /// `block … end`; the body knows where to branch to leave it.
    pub(super) fn enclosed(&mut self, write: impl FnOnce(&mut Self, InstrSeqId)) {
        let seq = self.nested(None, write);
        self.at().instr(walrus::ir::Block { seq });
    }

    /// `if … else … end` over the condition on the stack.
    pub(super) fn branch(
        &mut self,
        result: Option<ValType>,
        then: impl FnOnce(&mut Self),
        otherwise: impl FnOnce(&mut Self),
    ) {
        let consequent = self.nested(result, |writer, _| then(writer));
        let alternative = self.nested(result, |writer, _| otherwise(writer));
        self.at().instr(walrus::ir::IfElse { consequent, alternative });
    }

    pub(super) fn context(&mut self) {
        let cx = self.cx;
        self.at().local_get(cx);
    }

    pub(super) fn call(&mut self, operation: Operation) {
        let function = self.runtime.operation(operation);
        self.at().call(function);
    }

    /// Fails if what is on the stack is not 0.
    pub(super) fn check(&mut self) {
        let fail = self.fail;
        self.at().br_if(fail);
    }

    pub(super) fn reserve(&mut self, bytes: u32) -> u32 {
        let offset = self.frame_used;
        self.frame_used += bytes;
        self.frame_size = self.frame_size.max(self.frame_used);
        offset
    }

    /// The address of a place in the frame.
    pub(super) fn frame_address(&mut self, offset: u32) {
        let frame = self.frame;
        self.at().local_get(frame);
        if offset > 0 {
            self.at().i32_const(offset as i32).binop(BinaryOp::I32Add);
        }
    }

    pub(super) fn load_value(&mut self, offset: u32) {
        let memory = self.runtime.memory;
        let arg = MemArg { align: 8, offset: u64::from(offset) };
        self.at().load(memory, LoadKind::I64 { atomic: false }, arg);
    }

    pub(super) fn store_value(&mut self, offset: u32) {
        let memory = self.runtime.memory;
        let arg = MemArg { align: 8, offset: u64::from(offset) };
        self.at().store(memory, StoreKind::I64 { atomic: false }, arg);
    }

    pub(super) fn take_temporary(&mut self, ty: ValType) -> walrus::LocalId {
        let free = &mut self.free[usize::from(ty == ValType::I64)];
        free.pop().unwrap_or_else(|| self.module_locals.add(ty))
    }

    pub(super) fn give_back(&mut self, ty: ValType, local: walrus::LocalId) {
        self.free[usize::from(ty == ValType::I64)].push(local);
    }

    pub(super) fn local(&self, local: LocalId) -> walrus::LocalId {
        self.locals[local.0 as usize]
    }

    pub(super) fn parts_count(&self, local: LocalId) -> u16 {
        match self.function.locals[local.0 as usize].ty {
            Type::Parts(count) => count,
            _ => 0,
        }
    }

    pub(super) fn parameter(&self, local: LocalId) -> bool {
        local.0 < self.function.parameters
    }

    /// The base address of the parts of a local, and their offset from it.
    pub(super) fn parts_base(&mut self, local: LocalId) -> u32 {
        let (base, offset) = if self.parameter(local) {
            (self.local(local), 0)
        } else {
            (self.frame, self.parts[local.0 as usize])
        };
        self.at().local_get(base);
        offset
    }
}
