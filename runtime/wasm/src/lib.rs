//! The mapwright runtime behind a C-style ABI, built to `runtime.wasm`, which the compiler links maps onto.
//!
//! This crate has two faces. Built for `wasm32` it is the module: `operations` are the operations of the IR by the names
//! `mw_*`, which compiled maps call and which are gone from the exports of a linked module; `entry` is what
//! embedders see, described in `README.md`. Built for anything else it is [`MODULE`]: the bytes of the prebuilt
//! `runtime.wasm`, which `build.sh` makes.
//!
//! All `unsafe` of the project is here. Addresses come from two callers: the code that the compiler generates, which
//! passes on what it got from here or from its own constants, and the embedder, which is told what to pass.
#![cfg_attr(target_arch = "wasm32", no_std)]
#![cfg_attr(target_arch = "wasm32", expect(unsafe_code, reason = "the ABI deals in addresses"))]

#[cfg(target_arch = "wasm32")]
extern crate alloc;

#[cfg(target_arch = "wasm32")]
#[cfg(target_arch = "wasm32")]
mod entry;
#[cfg(target_arch = "wasm32")]
mod memory;
#[cfg(target_arch = "wasm32")]
mod operations;
#[cfg(target_arch = "wasm32")]
mod program;
#[cfg(target_arch = "wasm32")]
mod value;

/// `runtime.wasm` as it is in the repository: imports `mw_run` and `mw_program` of `mapwright`, which the compiler replaces.
#[cfg(not(target_arch = "wasm32"))]
pub static MODULE: &[u8] = include_bytes!("../runtime.wasm");

/// What [`MODULE`] was built from: a line for each source with its SHA-256, each dependency, and the compiler.
#[cfg(not(target_arch = "wasm32"))]
pub static BUILT_FROM: &str = include_str!("../runtime.built-from");

/// The version of the interface between a module and its embedder, exported as the global `mapwright_abi`.
pub const ABI_VERSION: i32 = 1;

/// The runtime does not panic; should it, the module traps and the instance is to be thrown away. No message: the code that
/// formats one would be in every module.
#[cfg(target_arch = "wasm32")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
