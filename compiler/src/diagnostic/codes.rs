//! The registry of codes: every kind of finding has a stable code, a title and an explanation.
//!
//! One file a range in `codes/`. **To add a code, add one entry to the file of its range**, with the next free
//! number: the constant, `mapwright explain` and the error index are all made from that entry. A number is never
//! used again once it was given away.
//!
//! | range | file | what it is about |
//! | --- | --- | --- |
//! | MW01xx | `syntax.rs` | the text is not a map |
//! | MW02xx | `names.rs` | names that stand for nothing, or for two things |
//! | MW03xx | `types.rs` | types, how many, required, set twice |
//! | MW04xx | `tables.rs` | tables and codes |
//! | MW05xx | `bundles.rs` | bundles and references |
//! | MW06xx | `unused.rs` | unused, dead or withdrawn: warnings |
//! | MW07xx | `imports.rs` | imports and versions |
//! | MW10xx | `local.rs` | a site's own HL7 v2, and versions that differ |
//! | MW11xx | `packages.rs` | packages of profiles |
//! | MW12xx | `overlays.rs` | overlays |
//! | MW13xx | `test_blocks.rs` | tests |
//! | MW14xx | `parameters.rs` | parameters |
//! | MW15xx | `rules.rs` | rules of FHIR beyond types, cardinality and bindings |
//!
//! MW08xx (the input cannot be read) and MW09xx (a value or message cannot be mapped) are found at run time. They are
//! the runtime's, in `runtime/src/codes.rs`, as compiled maps carry them.

use std::fmt;

/// The code of a kind of finding, such as `MW0201`.
///
/// The constants of this module are all there are: each has an [`Explanation`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(&'static str);

impl Code {
    /// As it is shown: `MW0201`.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// What the code means. Always there: constants and explanations are made from the same entries.
    pub fn explanation(self) -> Option<&'static Explanation> {
        all().find(|entry| entry.code == self)
    }

    /// The short title; the code itself if it has none.
    pub fn title(self) -> &'static str {
        self.explanation().map_or(self.0, |entry| entry.title)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// An entry of the registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation {
    /// The code.
    pub code: Code,
    /// A few words without a full stop.
    pub title: &'static str,
    /// What it means and why it is refused.
    pub meaning: &'static str,
    /// The smallest example that is refused.
    pub wrong: &'static str,
    /// The same example, put right.
    pub right: &'static str,
}

/// Makes the constants and the entries of one range.
macro_rules! codes {
    ($($name:ident = $code:literal, $title:literal, $meaning:literal, wrong: $wrong:literal, right: $right:literal;)*) => {
        use super::{Code, Explanation};

        $(
            #[doc = concat!($code, ": ", $title, ".")]
            pub const $name: Code = Code($code);
        )*

        /// The entries of this range.
        pub(super) const ENTRIES: &[Explanation] = &[
            $(Explanation { code: $name, title: $title, meaning: $meaning, wrong: $wrong, right: $right },)*
        ];
    };
}

mod bundles;
mod imports;
mod local;
mod names;
mod overlays;
mod packages;
mod parameters;
mod rules;
mod syntax;
mod tables;
mod test_blocks;
mod types;
mod unused;

pub use bundles::*;
pub use imports::*;
pub use local::*;
pub use names::*;
pub use overlays::*;
pub use packages::*;
pub use parameters::*;
pub use rules::*;
pub use syntax::*;
pub use tables::*;
pub use test_blocks::*;
pub use types::*;
pub use unused::*;

/// The codes of what is declared and not used.
pub const UNUSED: [Code; 5] = [UNUSED_MAP, UNUSED_TABLE, UNUSED_SCHEMA, UNUSED_IMPORT, UNUSED_PARAMETER];

/// All entries, in the order of their codes.
pub fn all() -> impl Iterator<Item = &'static Explanation> {
    [
        syntax::ENTRIES,
        names::ENTRIES,
        types::ENTRIES,
        tables::ENTRIES,
        bundles::ENTRIES,
        unused::ENTRIES,
        imports::ENTRIES,
        local::ENTRIES,
        packages::ENTRIES,
        overlays::ENTRIES,
        test_blocks::ENTRIES,
        parameters::ENTRIES,
        rules::ENTRIES,
    ]
    .into_iter()
    .flatten()
}

/// The long form of a code, for `mapwright explain`: what it means, a wrong example, the right one.
/// `None` if there is no such code. Upper or lower case, with or without `MW`.
///
/// ```
/// # use mapwright_compiler::diagnostic::codes;
/// assert!(codes::explain("mw0201").is_some_and(|text| text.starts_with("MW0201: ")));
/// assert!(codes::explain("MW9999").is_none());
/// ```
pub fn explain(code: &str) -> Option<String> {
    let wanted = code.trim().to_ascii_uppercase();
    let wanted = wanted.strip_prefix("MW").unwrap_or(&wanted);
    let entry = all().find(|entry| entry.code.0.get(2..) == Some(wanted))?;
    Some(format!(
        "{}: {}\n\n{}\n\nWrong:\n\n{}\nRight:\n\n{}",
        entry.code,
        entry.title,
        entry.meaning,
        indented(entry.wrong),
        indented(entry.right)
    ))
}

fn indented(example: &str) -> String {
    example
        .lines()
        .map(|line| if line.is_empty() { "\n".to_string() } else { format!("    {line}\n") })
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has to fail")]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_in_order() {
        let codes: Vec<Code> = all().map(|entry| entry.code).collect();
        for pair in codes.windows(2) {
            assert!(pair[0] < pair[1], "{} stands before {}", pair[0], pair[1]);
        }
    }

    #[test]
    fn codes_have_the_form_mw_and_four_digits() {
        for entry in all() {
            let code = entry.code.as_str();
            assert!(code.len() == 6 && code.starts_with("MW"), "{code}");
            assert!(code[2..].bytes().all(|b| b.is_ascii_digit()), "{code}");
        }
    }

    #[test]
    fn every_file_keeps_to_its_range() {
        let ranges = [
            ("MW01", syntax::ENTRIES),
            ("MW02", names::ENTRIES),
            ("MW03", types::ENTRIES),
            ("MW04", tables::ENTRIES),
            ("MW05", bundles::ENTRIES),
            ("MW06", unused::ENTRIES),
            ("MW07", imports::ENTRIES),
            ("MW10", local::ENTRIES),
            ("MW11", packages::ENTRIES),
            ("MW12", overlays::ENTRIES),
            ("MW13", test_blocks::ENTRIES),
            ("MW14", parameters::ENTRIES),
            ("MW15", rules::ENTRIES),
        ];
        for (range, entries) in ranges {
            for entry in entries {
                assert!(entry.code.as_str().starts_with(range), "{} is not in {range}xx", entry.code);
            }
        }
    }

    #[test]
    fn every_explanation_is_whole() {
        for entry in all() {
            let code = entry.code;
            assert!(!entry.title.is_empty() && !entry.title.ends_with('.'), "title of {code}");
            assert!(entry.meaning.ends_with('.'), "the meaning of {code} is made of sentences");
            assert!(!entry.wrong.trim().is_empty(), "{code} has no wrong example");
            assert!(!entry.right.trim().is_empty(), "{code} has no right example");
            assert_ne!(entry.wrong, entry.right, "{code} shows the same twice");
        }
    }

    #[test]
    fn explains_in_upper_and_lower_case() {
        for entry in all() {
            let text = explain(&entry.code.as_str().to_lowercase()).unwrap();
            assert!(text.contains("Wrong:") && text.contains("Right:"));
            assert_eq!(explain(entry.code.as_str()).unwrap(), text);
        }
        assert_eq!(explain("MW0000"), None);
        assert_eq!(explain("nonsense"), None);
    }
}
