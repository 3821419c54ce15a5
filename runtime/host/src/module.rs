//! Compiled modules.

use crate::{Instance, LoadError};
use wasmtime::{Config, Engine, OptLevel, RegallocAlgorithm};

/// What an instance may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of memory: for the message, the output, and what it takes to make one of the other. 1 GiB if not set otherwise.
    pub memory: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { memory: 1 << 30 }
    }
}

/// A compiled map in machine code. Cheap to clone, good for all threads.
#[derive(Clone)]
pub struct Module {
    engine: Engine,
    module: wasmtime::Module,
}

/// wasmtime as maps need it: they always end, so nothing counts their steps, and what they trap on is the end of the instance, so nothing
/// has to find its way back to a line.
fn config() -> Config {
    let mut config = Config::new();
    config.cranelift_opt_level(OptLevel::Speed);
    config.generate_address_map(false);
    config
}

fn engine() -> Result<Engine, LoadError> {
    Engine::new(&config()).map_err(LoadError::module)
}

impl Module {
    /// Compiles a module.
    ///
    /// # Errors
    /// It is no valid WASM.
    pub fn compile(wasm: &[u8]) -> Result<Module, LoadError> {
        Module::compiled(engine()?, wasm)
    }

    /// Compiles a module in less than half the time that [`Module::compile`] takes, to code that runs at about half the speed: for a
    /// few messages.
    ///
    /// # Errors
    /// It is no valid WASM.
    pub fn compile_quickly(wasm: &[u8]) -> Result<Module, LoadError> {
        let mut config = config();
        config.cranelift_opt_level(OptLevel::None);
        config.cranelift_regalloc_algorithm(RegallocAlgorithm::SinglePass);
        Module::compiled(Engine::new(&config).map_err(LoadError::module)?, wasm)
    }

    fn compiled(engine: Engine, wasm: &[u8]) -> Result<Module, LoadError> {
        let module = wasmtime::Module::from_binary(&engine, wasm).map_err(LoadError::module)?;
        Ok(Module { engine, module })
    }

    /// Compiles a module to bytes for [`Module::deserialize`], on the same kind of machine with the same version of this crate.
    ///
    /// # Errors
    /// It is no valid WASM.
    pub fn precompile(wasm: &[u8]) -> Result<Vec<u8>, LoadError> {
        engine()?.precompile_module(wasm).map_err(LoadError::module)
    }

    /// A module from what [`Module::precompile`] made: a hundred times faster than compiling.
    ///
    /// # Safety
    /// The bytes are machine code that is run as it is: they have to be what `precompile` made, unchanged.
    ///
    /// # Errors
    /// They are of another machine or version.
    #[expect(unsafe_code, reason = "wasmtime runs these bytes: only the caller knows where they are from")]
    pub unsafe fn deserialize(bytes: &[u8]) -> Result<Module, LoadError> {
        let engine = engine()?;
        // SAFETY: the caller vouches for the bytes.
        let module = unsafe { wasmtime::Module::deserialize(&engine, bytes) }.map_err(LoadError::module)?;
        Ok(Module { engine, module })
    }

    /// An instance with the default limits.
    ///
    /// # Errors
    /// It is not a compiled map, or one for another version of this crate.
    pub fn instance(&self) -> Result<Instance, LoadError> {
        self.instance_with(Limits::default())
    }

    /// An instance with these limits.
    ///
    /// # Errors
    /// As for [`Module::instance`]; or the limits are too low to begin with.
    pub fn instance_with(&self, limits: Limits) -> Result<Instance, LoadError> {
        Instance::new(self.clone(), limits)
    }

    /// What the map is: a JSON object with its name, source, target, digest and compiler.
    ///
    /// # Errors
    /// As for [`Module::instance`].
    pub fn describe(&self) -> Result<String, LoadError> {
        self.instance()?.describe()
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.engine
    }

    pub(crate) fn inner(&self) -> &wasmtime::Module {
        &self.module
    }
}
