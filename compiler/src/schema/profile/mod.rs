//! What a profile comes to: the structure of its base with all that it and the profiles below it change.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `snapshot` | from a profile to a structure: base first, then rule by rule |
//! | `slices` | which slice a rule means, and where a new one begins |
//! | `facets` | one rule on one element: cardinality, types, binding, values |
//! | `preset` | fixed and pattern values put down to the elements that have them; what the compiler can fill in |
//! | `constants` | what is filled into an object |

mod constants;
mod facets;
mod preset;
mod slices;
mod snapshot;
#[cfg(test)]
mod tests;

pub use constants::{Filled, FilledWith};
pub use snapshot::Profiles;

use super::package::{Fault, PackageError};
