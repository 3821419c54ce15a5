//! The maps of [`crate::compiled::MAPS`] as the Rust back end compiled them: fixtures in `tests/crates/`, which the test `generated` keeps fresh.

#[cfg(feature = "generated")]
macro_rules! generated {
    ($($(#[$doc:meta])* $name:ident = $path:literal;)*) => {
        $(
            $(#[$doc])*
            #[path = $path]
            #[rustfmt::skip]
            #[allow(missing_docs, unreachable_pub, clippy::all)]
            pub mod $name;
        )*

        /// The transformation of a map by its name.
        pub fn transformer(name: &str) -> Option<Transform> {
            match name {
                $(stringify!($name) => {
                    let mut transformer = $name::Transformer::default();
                    Some(Box::new(move |input, out| transformer.transform(input, out)))
                })*
                _ => None,
            }
        }
    };
}

/// Transforms one message after the other, with buffers of its own.
pub type Transform =
    Box<dyn FnMut(&[u8], &mut Vec<u8>) -> Result<mapwright_runtime::Report, mapwright_runtime::Error>>;

#[cfg(feature = "generated")]
generated! {
    /// ADT_A01 to a bundle.
    adt_a01 = "../crates/adt_a01/src/lib.rs";
    /// ORU_R01 to a bundle.
    oru_r01 = "../crates/oru_r01/src/lib.rs";
    /// A record to a record.
    clinic = "../crates/clinic/src/lib.rs";
    /// A record to a resource.
    clinic_to_fhir = "../crates/clinic_to_fhir/src/lib.rs";
    /// ADT_A01 of the benches.
    bench_adt = "../crates/bench_adt/src/lib.rs";
    /// ORU_R01 of the benches.
    bench_oru = "../crates/bench_oru/src/lib.rs";
}
