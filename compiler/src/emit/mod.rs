//! The two back ends: [`rust`] makes a crate of a program, [`wasm`] a module.
//!
//! Both turn the same IR into calls of the same runtime, and report nothing: all that can be wrong with a map has been found
//! before. What both need to know about a program is in [`locals`], [`walk`] and [`describe`].

pub mod describe;
mod locals;
pub mod rust;
mod walk;
pub mod wasm;

/// The version of this compiler, as modules and crates report it.
pub const COMPILER_VERSION: &str = env!("CARGO_PKG_VERSION");

/// The name of a segment as the runtime has it.
fn segment_name(name: &str) -> [u8; 3] {
    let mut bytes = [b' '; 3];
    for (to, from) in bytes.iter_mut().zip(name.bytes()) {
        *to = from;
    }
    bytes
}
