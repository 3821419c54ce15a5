//! Instances: a module with memory, transforming one message at a time.

use crate::{ABI_VERSION, Error, Limits, LoadError, Module};
use wasmtime::{Memory, Store, StoreLimits, StoreLimitsBuilder, TypedFunc, Val};

/// What there is to say of a message that was transformed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// A JSON array of warnings, `[]` if there are none.
    pub findings: String,
}

/// A module with memory of its own.
pub struct Instance {
    module: Module,
    limits: Limits,
    /// The settings, for an instance that has to begin anew.
    settings: Vec<String>,
    running: Running,
    /// The last message stopped it in the middle.
    stopped: bool,
}

struct Running {
    store: Store<StoreLimits>,
    memory: Memory,
    transform: TypedFunc<(u32, u32), u32>,
    configure: TypedFunc<(u32, u32), u32>,
    describe: TypedFunc<(), u32>,
    realloc: TypedFunc<(u32, u32, u32, u32), u32>,
    /// Where messages are put, and how much room there is.
    input: (u32, u32),
}

impl Instance {
    pub(crate) fn new(module: Module, limits: Limits) -> Result<Instance, LoadError> {
        let running = Running::new(&module, limits)?;
        Ok(Instance { module, limits, settings: Vec::new(), running, stopped: false })
    }

    /// Sets what the JSON object says: `{"zone":"+01:00","show_values":true,"max_message_bytes":1000000,"max_findings":100,"parameters":{"Facility":"https://hospital.example"}}`.
    ///
    /// # Errors
    /// It is no object, or has members or values that cannot be. Nothing is set then.
    pub fn configure(&mut self, json: &str) -> Result<(), LoadError> {
        self.revive()?;
        self.running.configure(json)?;
        self.settings.push(json.to_owned());
        Ok(())
    }

    /// What the map is, as a JSON object.
    ///
    /// # Errors
    /// The module is not one that mapwright compiled.
    pub fn describe(&mut self) -> Result<String, LoadError> {
        self.revive()?;
        self.running.describe()
    }

    /// Transforms one message and appends the output to `out`.
    ///
    /// # Errors
    /// The map refuses the message, or the module is stopped. Nothing is appended then, and the next message can be transformed.
    pub fn transform(&mut self, input: &[u8], out: &mut Vec<u8>) -> Result<Report, Error> {
        self.revive().map_err(|error| Error::Stopped { reason: error.to_string() })?;
        let (status, findings) = match self.running.transform(input, out) {
            Ok(done) => done,
            Err(error) => {
                self.stopped = true;
                return Err(Error::Stopped { reason: format!("{error:#}") });
            }
        };
        match status {
            0 => Ok(Report { findings }),
            _ => Err(Error::Message { findings }),
        }
    }

    /// Bytes of memory that the instance has at the moment.
    pub fn memory_size(&self) -> usize {
        self.running.memory.data_size(&self.running.store)
    }

    /// After a message that stopped it, the memory of an instance is in no known state.
    fn revive(&mut self) -> Result<(), LoadError> {
        if self.stopped {
            self.running = Running::new(&self.module, self.limits)?;
            for json in &self.settings {
                self.running.configure(json)?;
            }
            self.stopped = false;
        }
        Ok(())
    }
}

impl Running {
    fn new(module: &Module, limits: Limits) -> Result<Running, LoadError> {
        let limits = StoreLimitsBuilder::new().memory_size(limits.memory).build();
        let mut store = Store::new(module.engine(), limits);
        store.limiter(|limits| limits);
        let instance = wasmtime::Instance::new(&mut store, module.inner(), &[]).map_err(LoadError::module)?;
        let version = instance.get_global(&mut store, "mapwright_abi");
        match version.map(|global| global.get(&mut store)) {
            Some(Val::I32(ABI_VERSION)) => {}
            Some(Val::I32(found)) => return Err(LoadError::Version { found }),
            _ => return Err(LoadError::NotAMap { missing: "mapwright_abi" }),
        }
        let missing = |missing| LoadError::NotAMap { missing };
        Ok(Running {
            memory: instance.get_memory(&mut store, "memory").ok_or(missing("memory"))?,
            transform: instance.get_typed_func(&mut store, "transform").map_err(|_| missing("transform"))?,
            configure: instance.get_typed_func(&mut store, "configure").map_err(|_| missing("configure"))?,
            describe: instance.get_typed_func(&mut store, "describe").map_err(|_| missing("describe"))?,
            realloc: instance
                .get_typed_func(&mut store, "cabi_realloc")
                .map_err(|_| missing("cabi_realloc"))?,
            input: (0, 0),
            store,
        })
    }

    /// Puts bytes into the module's memory.
    fn put(&mut self, bytes: &[u8]) -> wasmtime::Result<(u32, u32)> {
        let length = u32::try_from(bytes.len())?;
        let (address, room) = self.input;
        if room < length {
            // Some more, so that messages that grow little by little do not need new room each time.
            let wanted = length.checked_next_power_of_two().unwrap_or(length);
            let address = self.realloc.call(&mut self.store, (address, room, 1, wanted))?;
            self.input = (address, wanted);
        }
        let address = self.input.0;
        self.memory.write(&mut self.store, address as usize, bytes)?;
        Ok((address, length))
    }

    fn transform(&mut self, input: &[u8], out: &mut Vec<u8>) -> wasmtime::Result<(u32, String)> {
        let input = self.put(input)?;
        let outcome = self.transform.call(&mut self.store, input)?;
        let [status, output, length, findings, findings_length] = self.numbers(outcome)?;
        let findings = String::from_utf8_lossy(self.bytes(findings, findings_length)?).into_owned();
        out.extend_from_slice(self.bytes(output, length)?);
        Ok((status, findings))
    }

    fn configure(&mut self, json: &str) -> Result<(), LoadError> {
        let json = self.put(json.as_bytes()).map_err(LoadError::module)?;
        match self.configure.call(&mut self.store, json).map_err(LoadError::module)? {
            0 => Ok(()),
            1 => Err(LoadError::Settings),
            parameter => Err(LoadError::Parameter { position: parameter - 2 }),
        }
    }

    fn describe(&mut self) -> Result<String, LoadError> {
        let description = self.describe.call(&mut self.store, ()).map_err(LoadError::module)?;
        let [address, length] = self.numbers(description).map_err(LoadError::module)?;
        let bytes = self.bytes(address, length).map_err(LoadError::module)?;
        Ok(String::from_utf8_lossy(bytes).into_owned())
    }

    fn bytes(&self, address: u32, length: u32) -> wasmtime::Result<&[u8]> {
        let (start, length) = (address as usize, length as usize);
        let memory = self.memory.data(&self.store);
        let bytes = start.checked_add(length).and_then(|end| memory.get(start..end));
        bytes.ok_or_else(|| wasmtime::Error::msg("the module points outside of its memory"))
    }

    fn numbers<const N: usize>(&self, address: u32) -> wasmtime::Result<[u32; N]> {
        let bytes = self.bytes(address, N as u32 * 4)?;
        let mut numbers = [0; N];
        for (number, bytes) in numbers.iter_mut().zip(bytes.chunks_exact(4)) {
            *number = u32::from_le_bytes(bytes.try_into().unwrap_or_default());
        }
        Ok(numbers)
    }
}
