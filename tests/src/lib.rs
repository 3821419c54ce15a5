//! What the tests and benches of the whole share: maps compiled both ways, messages, variations of them, and damage.
//!
//! `src/` has no knowledge of what a right output is; that is in `tests/` and in the hand-written transforms of `benches/`.

pub mod compiled;
pub mod damage;
pub mod generated;
pub mod messages;
pub mod repository;
pub mod soundness;
pub mod vary;

/// What went wrong, for the panic message of a test.
pub type Fallible<T> = Result<T, String>;
