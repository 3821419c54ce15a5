//! The mapwright compiler: `.mw` text in, a Rust crate or a WASM module out. A library without input or output.
//!
//! ```text
//! .mw text ── syntax ──▶ Ast ── check ──▶ typed Plan ── lower ──▶ Ir ──┬─ emit::rust ─▶ a crate
//!                                 │ schema                             └─ emit::wasm ─▶ a module
//! ```

pub mod check;
pub mod compile;
pub mod coverage;
pub mod diagnostic;
pub mod emit;
pub mod format;
pub mod ir;
pub mod lower;
pub mod overlay;
pub mod plan;
pub mod records;
pub mod schema;
pub mod source;
pub mod suite;
pub mod syntax;
