//! The compiled map at work: soon there for a few messages, fast for many.

use mapwright_host::{Error, Instance, LoadError, Module, Report};

/// After this many bytes of messages it pays to compile the map anew, to code that is twice as fast.
const OPTIMIZE_AFTER: usize = 2 << 20;

/// A map that runs in WASM.
pub(crate) struct Engine {
    instance: Instance,
    /// What it takes to optimize; `None` when that is done.
    quick: Option<Quick>,
}

struct Quick {
    wasm: Vec<u8>,
    settings: Vec<String>,
    /// Bytes of messages so far.
    bytes: usize,
}

impl Engine {
    /// Compiles a module that is given each of these settings, in JSON.
    ///
    /// # Errors
    /// It is no compiled map, or does not take the settings.
    pub(crate) fn new(wasm: Vec<u8>, settings: Vec<String>) -> Result<Engine, LoadError> {
        let instance = configured(&Module::compile_quickly(&wasm)?, &settings)?;
        Ok(Engine { instance, quick: Some(Quick { wasm, settings, bytes: 0 }) })
    }

    /// Maps one message.
    ///
    /// # Errors
    /// As for [`Instance::transform`].
    pub(crate) fn transform(&mut self, message: &[u8], out: &mut Vec<u8>) -> Result<Report, Error> {
        if let Some(quick) = &mut self.quick {
            quick.bytes = quick.bytes.saturating_add(message.len());
            if quick.bytes > OPTIMIZE_AFTER {
                self.optimize();
            }
        }
        self.instance.transform(message, out)
    }

    fn optimize(&mut self) {
        let Some(Quick { wasm, settings, .. }) = self.quick.take() else { return };
        // Both are the same map: what compiled once compiles again, and if not, the one at work goes on.
        if let Ok(instance) = Module::compile(&wasm).and_then(|module| configured(&module, &settings)) {
            self.instance = instance;
        }
    }
}

fn configured(module: &Module, settings: &[String]) -> Result<Instance, LoadError> {
    let mut instance = module.instance()?;
    for setting in settings {
        instance.configure(setting)?;
    }
    Ok(instance)
}
