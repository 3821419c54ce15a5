//! The maps that are tested, compiled by this compiler: to programs, WASM modules and Rust crates.

use crate::Fallible;
use crate::repository::root;
use mapwright_compiler::compile::{Compilation, Goal, compile, plan};
use mapwright_compiler::coverage::{Unread, coverage};
use mapwright_compiler::diagnostic::render::render;
use mapwright_compiler::emit::rust::{Runtime, RustCrate};
use mapwright_compiler::ir::Program;
use mapwright_host::{Instance, Module};

/// A map of the repository.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Map {
    /// The folder of its crate in `tests/crates/`, and the module of [`crate::generated`].
    pub name: &'static str,
    /// Its file, from the root of the checkout.
    pub path: &'static str,
    /// What it reads.
    pub reads: Reads,
}

/// What a map reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reads {
    /// HL7 v2 messages.
    Messages,
    /// JSON records.
    Records,
}

/// ADT_A01 to a bundle, following HL7's sheets.
pub const ADT_A01: Map = map("adt_a01", "mappings/v2-to-fhir/adt_a01.mw", Reads::Messages);
/// ORU_R01 to a bundle, following HL7's sheets.
pub const ORU_R01: Map = map("oru_r01", "mappings/v2-to-fhir/oru_r01.mw", Reads::Messages);
/// A record to a record.
pub const CLINIC: Map = map("clinic", "mappings/examples/clinic.mw", Reads::Records);
/// A record to a resource.
pub const CLINIC_TO_FHIR: Map = map("clinic_to_fhir", "mappings/examples/clinic_to_fhir.mw", Reads::Records);
/// ADT_A01 of the benches, which has a hand-written twin.
pub const BENCH_ADT: Map = map("bench_adt", "tests/benches/maps/adt.mw", Reads::Messages);
/// ORU_R01 of the benches, which has a hand-written twin.
pub const BENCH_ORU: Map = map("bench_oru", "tests/benches/maps/oru.mw", Reads::Messages);

/// All maps that have a crate in `tests/crates/`.
pub const MAPS: [Map; 6] = [ADT_A01, ORU_R01, CLINIC, CLINIC_TO_FHIR, BENCH_ADT, BENCH_ORU];

const fn map(name: &'static str, path: &'static str, reads: Reads) -> Map {
    Map { name, path, reads }
}

impl Map {
    /// Checked and lowered.
    pub fn program(&self) -> Fallible<Program> {
        let Compilation { sources, diagnostics, program, .. } = compile_file(self.path, &Goal::Run);
        program.ok_or_else(|| render(&diagnostics, &sources, false))
    }

    /// As a WASM module.
    pub fn wasm(&self) -> Fallible<Vec<u8>> {
        Ok(mapwright_compiler::emit::wasm::emit(&self.program()?))
    }

    /// As a Rust crate, as it is in `tests/crates/`.
    pub fn rust(&self) -> Fallible<RustCrate> {
        let program = Program { name: self.name.to_owned(), ..self.program()? };
        Ok(mapwright_compiler::emit::rust::emit(&program, &Runtime::Path("../../../runtime".to_owned())))
    }

    /// As a module that is ready to run.
    pub fn module(&self) -> Fallible<Module> {
        Module::compile(&self.wasm()?).map_err(|error| format!("{}: {error}", self.name))
    }

    /// What `mapwright run --report` looks through its messages with.
    pub fn unread(&self) -> Fallible<Unread> {
        let planned = plan(self.path, &Goal::Run, &mut load, &mut Vec::new);
        let plan = planned.plan.ok_or_else(|| render(&planned.diagnostics, &planned.sources, false))?;
        Ok(Unread::new(&coverage(&plan), &self.program()?.source))
    }

    /// As an instance that is ready to run.
    pub fn instance(&self) -> Fallible<Instance> {
        self.module()?.instance().map_err(|error| format!("{}: {error}", self.name))
    }
}

/// Compiles a file by its path from the root of the checkout: so that the paths in findings are the same on every machine.
pub fn compile_file(path: &str, goal: &Goal) -> Compilation {
    compile(path, goal, &mut load)
}

fn load(path: &str) -> Fallible<String> {
    std::fs::read_to_string(root().join(path)).map_err(|error| error.to_string())
}
