//! Random maps over the schemas of the compiler, random messages for them, and a judge of what comes out.
//!
//! [`generate`] makes maps that the checker should accept: it knows types, cardinalities and bindings from the schemas, as an analyst does, and
//! nothing of how the checker decides. [`message`] makes messages and records, right and broken. [`valid`] judges outputs by the schemas alone,
//! without anything of the checker or of lowering. [`mutate`] makes maps worse. All of it is the same for the same seed.

mod called;
pub mod choose;
mod concept;
pub mod field;
pub mod generate;
pub mod json;
pub mod map;
pub mod message;
pub mod mutate;
pub mod primitive;
pub mod rows;
pub mod site;
pub mod valid;
pub mod value;
