//! Loads and runs compiled mapwright modules with wasmtime.
//!
//! A [`Module`] is compiled once, for all threads. An [`Instance`] of it transforms messages one after the other and keeps its buffers;
//! each thread has its own. Findings are passed through as the JSON that the module gives.
//!
//! ```no_run
//! use mapwright_host::{Error, Module};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let module = Module::compile(&std::fs::read("adt_a01.wasm")?)?;
//! println!("{}", module.describe()?);
//!
//! let mut instance = module.instance()?;
//! instance.configure(r#"{"zone":"+01:00"}"#)?;
//! let mut out = Vec::new();
//! match instance.transform(&std::fs::read("message.hl7")?, &mut out) {
//!     Ok(report) => println!("{}\n{}", String::from_utf8_lossy(&out), report.findings),
//!     Err(Error::Message { findings }) => eprintln!("{findings}"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```

mod error;
mod instance;
mod module;

pub use error::{Error, LoadError};
pub use instance::{Instance, Report};
pub use module::{Limits, Module};

/// The version of the interface between modules and embedders that this crate knows.
pub const ABI_VERSION: i32 = 1;
