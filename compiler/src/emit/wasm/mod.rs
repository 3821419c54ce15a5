//! A program as a WASM module: the prebuilt runtime with the map's functions and data added, and what the map does not need taken out.
//!
//! The runtime imports two functions, `mw_run` and `mw_program`; the map takes their places. Its functions call the runtime's operations,
//! found by their exports, which are gone afterwards. Its constants go into pages behind all that the linker of the runtime laid out.
//!
//! ```no_run
//! # fn example(program: &mapwright_compiler::ir::Program) {
//! let module: Vec<u8> = mapwright_compiler::emit::wasm::emit(program);
//! # }
//! ```

mod data;
mod expr;
mod function;
mod loops;
mod operations;
mod program;
mod put;
mod stmt;
#[cfg(test)]
mod tests;
mod text;

use crate::emit::COMPILER_VERSION;
use crate::ir::{Program, Type};
use data::Data;
use operations::Operation;
use walrus::{
    ConstExpr, DataKind, FunctionBuilder, FunctionId, FunctionKind, GlobalId, MemoryId, Module, ModuleConfig,
    ValType, ir::Value,
};

/// The size of a page of memory.
const PAGE: u32 = 65536;
/// What a linked module exports of the runtime's functions.
const FUNCTION_EXPORTS: [&str; 4] = ["cabi_realloc", "configure", "describe", "transform"];

/// The program as a module. The same program gives the same bytes.
pub fn emit(program: &Program) -> Vec<u8> {
    #[expect(clippy::expect_used, reason = "runtime.wasm is part of the compiler, and tests link it")]
    let module = link(program, mapwright_runtime_wasm::MODULE).expect("runtime.wasm is as it was tested");
    module
}

/// What generated functions refer to.
pub(super) struct Runtime {
    operations: Vec<FunctionId>,
    memory: MemoryId,
    stack_pointer: GlobalId,
}

impl Runtime {
    fn of(module: &Module) -> walrus::Result<Runtime> {
        let operations = Operation::ALL.iter().map(|operation| module.exports.get_func(operation.export()));
        let stack_pointer = module.exports.iter().find_map(|export| match export.item {
            walrus::ExportItem::Global(global) if export.name == "__stack_pointer" => Some(global),
            _ => None,
        });
        Ok(Runtime {
            operations: operations.collect::<walrus::Result<_>>()?,
            memory: module.get_memory_id()?,
            stack_pointer: stack_pointer.ok_or(walrus::ErrorKind::InvalidWasm)?,
        })
    }

    fn operation(&self, operation: Operation) -> FunctionId {
        self.operations[operation as usize]
    }
}

fn link(program: &Program, runtime: &[u8]) -> walrus::Result<Vec<u8>> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_synthetic_names_for_anonymous_items(false);
    let mut module = config.parse(runtime)?;
    let runtime = Runtime::of(&module)?;
    let base_page = module.memories.get(runtime.memory).initial;
    let base = u32::try_from(base_page)?.saturating_mul(PAGE);
    let mut data = Data::at(base);

    // Maps call each other in any order: first all get an id, then their code.
    let functions: Vec<FunctionId> = program
        .functions
        .iter()
        .map(|function| {
            let parameters = function.locals.iter().take(function.parameters as usize);
            let parameters: Vec<ValType> =
                [ValType::I32].into_iter().chain(parameters.map(|local| val_type(local.ty))).collect();
            FunctionBuilder::new(&mut module.types, &parameters, &[ValType::I32])
                .finish(Vec::new(), &mut module.funcs)
        })
        .collect();
    for (function, id) in program.functions.iter().zip(&functions) {
        let code = function::function(&mut module, &runtime, &functions, &mut data, function);
        module.funcs.get_mut(*id).kind = FunctionKind::Local(code);
    }

    let run = module.imports.get_func("mapwright", "mw_run")?;
    module.replace_imported_func(run, |(body, arguments)| {
        match (functions.first(), arguments.as_slice()) {
            (Some(first), [cx, root]) => {
                body.local_get(*cx).local_get(*root).call(*first);
            }
            _ => {
                body.i32_const(0);
            }
        }
    })?;
    let address = program::write_program(program, &mut data);
    let constants = module.imports.get_func("mapwright", "mw_program")?;
    module.replace_imported_func(constants, |(body, _)| {
        body.i32_const(address as i32);
    })?;

    let bytes = data.into_bytes();
    let memory = module.memories.get_mut(runtime.memory);
    memory.initial += bytes.len().div_ceil(PAGE as usize) as u64;
    let memory_initial = memory.initial;
    memory.maximum = memory.maximum.map(|maximum| maximum.max(memory_initial));
    let offset = ConstExpr::Value(Value::I32(base as i32));
    let segment = module.data.add(DataKind::Active { memory: runtime.memory, offset }, bytes);
    module.memories.get_mut(runtime.memory).data_segments.insert(segment);

    exports(&mut module);
    let customs: Vec<_> = module.customs.iter().map(|(id, _)| id).collect();
    for custom in customs {
        module.customs.delete(custom);
    }
    walrus::passes::gc::run(&mut module);
    module.producers.clear();
    module.producers.add_processed_by("mapwright", COMPILER_VERSION);
    Ok(module.emit_wasm())
}

/// Leaves the exports that embedders use.
fn exports(module: &mut Module) {
    let others: Vec<_> = module
        .exports
        .iter()
        .filter(|export| export.name != "memory" && !FUNCTION_EXPORTS.contains(&export.name.as_str()))
        .map(|export| export.id())
        .collect();
    for export in others {
        module.exports.delete(export);
    }
    let version = ConstExpr::Value(Value::I32(mapwright_runtime_wasm::ABI_VERSION));
    let version = module.globals.add_local(ValType::I32, false, false, version);
    module.exports.add("mapwright_abi", version);
}

/// What a local of a type is in WASM. Parts are the address of their values.
fn val_type(ty: Type) -> ValType {
    match ty {
        Type::Value => ValType::I64,
        Type::Node | Type::Parts(_) | Type::Bool | Type::Int | Type::Id => ValType::I32,
    }
}
