//! The emitter against the runtime that it links, and what a module looks like from outside.

use super::operations::Operation;
use super::*;
use crate::ir::{Block, Expr, Function, Local, LocalId, Shape, Source, Stmt};
use wasmparser::{Parser, Payload, Validator, WasmFeatures};

#[test]
fn operations_have_the_types_that_the_runtime_gives_them() {
    let module = Module::from_buffer(mapwright_runtime_wasm::MODULE).unwrap();
    for operation in Operation::ALL {
        let function = module.exports.get_func(operation.export()).unwrap();
        let ty = module.types.get(module.funcs.get(function).ty());
        assert_eq!(
            (ty.params(), ty.results()),
            (operation.parameters(), operation.results()),
            "{operation:?}"
        );
    }
    let known: Vec<&str> = Operation::ALL.iter().map(|operation| operation.export()).collect();
    for export in module.exports.iter().filter(|export| export.name.starts_with("mw_")) {
        assert!(known.contains(&export.name.as_str()), "nothing calls {}", export.name);
    }
}

fn program(body: Block) -> Program {
    Program {
        name: "nothing".to_owned(),
        source: Source::Record(vec![]),
        target: "Chart".to_owned(),
        columns: None,
        digest: String::new(),
        functions: vec![Function {
            name: "nothing".to_owned(),
            file: "nothing.mw".to_owned(),
            line: 1,
            locals: vec![Local { name: "record".to_owned(), ty: Type::Node }],
            parameters: 1,
            body,
        }],
        tables: vec![],
        rows: vec![],
        parameters: vec![],
    }
}

fn check(program: &Program) -> Vec<u8> {
    let wasm = emit(program);
    // What the README promises: nothing beyond WebAssembly 2.0, and of that neither SIMD nor references.
    let features = WasmFeatures::WASM1
        | WasmFeatures::BULK_MEMORY
        | WasmFeatures::MUTABLE_GLOBAL
        | WasmFeatures::SIGN_EXTENSION
        | WasmFeatures::SATURATING_FLOAT_TO_INT
        | WasmFeatures::MULTI_VALUE
        | WasmFeatures::REFERENCE_TYPES;
    Validator::new_with_features(features).validate_all(&wasm).unwrap();
    wasm
}

#[test]
fn a_module_has_no_imports_and_the_exports_of_the_interface() {
    let wasm = check(&program(vec![]));
    let mut exports = Vec::new();
    for payload in Parser::new(0).parse_all(&wasm) {
        match payload.unwrap() {
            Payload::ImportSection(section) => assert_eq!(section.count(), 0),
            Payload::ExportSection(section) => {
                exports.extend(section.into_iter().map(|export| export.unwrap().name.to_owned()));
            }
            Payload::CustomSection(section) => assert_eq!(section.name(), "producers"),
            _ => {}
        }
    }
    exports.sort();
    assert_eq!(exports, ["cabi_realloc", "configure", "describe", "mapwright_abi", "memory", "transform"]);
}

#[test]
fn what_a_map_does_not_use_is_not_in_it() {
    let none = check(&program(vec![]));
    let body = vec![Stmt::Append { value: Expr::Text("left out: there is nothing to add it to".to_owned()) }];
    let identify = Stmt::container(Some("a"), Shape::Object, false, body);
    let some = check(&program(vec![identify]));
    assert!(none.len() < some.len() && some.len() < mapwright_runtime_wasm::MODULE.len());
}

#[test]
fn deep_nesting_is_fine() {
    let mut body = vec![];
    for _ in 0..200 {
        let inner = Stmt::container(None, Shape::Array, true, body);
        body = vec![Stmt::If {
            condition: Expr::Exists(Box::new(Expr::Local(LocalId(0)))),
            then: vec![inner],
            otherwise: vec![],
        }];
    }
    check(&program(body));
}

#[test]
fn more_data_than_a_page_gets_more_pages() {
    let text = "x".repeat(200_000);
    let wasm = check(&program(vec![Stmt::Literal { key: None, json: text.clone(), substantial: true }]));
    let before = Module::from_buffer(mapwright_runtime_wasm::MODULE).unwrap();
    let after = Module::from_buffer(&wasm).unwrap();
    let pages = |module: &Module| module.memories.iter().map(|memory| memory.initial).sum::<u64>();
    assert_eq!(pages(&after), pages(&before) + 4);
}
