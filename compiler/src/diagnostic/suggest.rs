//! "Did you mean": the nearest of the names that would do.

use std::collections::BTreeSet;

/// A name that a misspelt one most likely stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near<'c> {
    /// The name.
    pub name: &'c str,
    /// No other candidate is as near, or nearly so: what was meant is beyond doubt.
    pub sure: bool,
}

impl Near<'_> {
    /// The same where nobody but a person can say whether it is meant: a code, for example.
    pub fn doubtful(self) -> Self {
        Near { sure: false, ..self }
    }
}

/// The candidate that a misspelt word most likely stands for, by edit distance and without regard to case.
///
/// Of equally near ones the first is taken, so the order of the candidates decides, and the result is the same on
/// every run. `None` if nothing is near: at most a third of the letters may differ, and one in short words.
///
/// ```
/// # use mapwright_compiler::diagnostic::suggest::did_you_mean;
/// assert_eq!(did_you_mean("birthday", ["birthDate", "name"]), Some("birthDate"));
/// assert_eq!(did_you_mean("colour", ["birthDate", "name"]), None);
/// ```
pub fn did_you_mean<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    near(word, candidates).map(|near| near.name)
}

/// The same, with whether it is the only one.
///
/// ```
/// # use mapwright_compiler::diagnostic::suggest::near;
/// assert!(near("gendre", ["gender", "name"]).is_some_and(|near| near.sure));
/// assert!(near("nam", ["name", "nams"]).is_some_and(|near| !near.sure));
/// ```
pub fn near<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<Near<'c>> {
    let lower_word = word.to_lowercase();
    let letters = lower_word.chars().count();
    let mut best: Option<(usize, &str)> = None;
    let mut second = usize::MAX;
    // Those that go on where the word ends: `str`.
    let mut begun = BTreeSet::new();
    for candidate in candidates {
        let lower = candidate.to_lowercase();
        let others = lower.chars().count();
        if lower.starts_with(&lower_word) {
            begun.insert(candidate);
        }
        let allowed = (letters.max(others) / 3).max(1);
        if letters.abs_diff(others) > allowed {
            continue;
        }
        let distance = strsim::damerau_levenshtein(&lower_word, &lower);
        if distance > allowed || best.is_some_and(|(_, name)| name == candidate) {
            continue;
        }
        match best {
            Some((least, _)) if distance >= least => second = second.min(distance),
            _ => {
                second = best.map_or(usize::MAX, |(least, _)| least);
                best = Some((distance, candidate));
            }
        }
    }
    if best.is_none() && letters > 2 {
        let mut longer = begun.into_iter();
        return longer.next().filter(|_| longer.next().is_none()).map(|name| Near { name, sure: false });
    }
    // A word of few letters is near to too many.
    let slip = |least: usize| least == 0 || (letters > 3 && least <= (letters / 5).max(1));
    best.map(|(least, name)| Near { name, sure: second > least + 1 && slip(least) })
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

    #[test]
    fn nearest_by_edit_distance() {
        assert_eq!(did_you_mean("nmae", ["name", "game"]), Some("name"));
        assert_eq!(did_you_mean("GENDER", ["name", "gender"]), Some("gender"));
        assert_eq!(did_you_mean("birthdate", ["birthDate", "deceased"]), Some("birthDate"));
        assert_eq!(did_you_mean("humanname", ["HumanName", "Human"]), Some("HumanName"));
    }

    #[test]
    fn nothing_where_nothing_is_near() {
        assert_eq!(did_you_mean("x", ["name", "gender"]), None);
        assert_eq!(did_you_mean("identifier", ["name"]), None);
        assert_eq!(did_you_mean("", ["name"]), None);
        assert_eq!(did_you_mean("name", []), None);
    }

    #[test]
    fn the_first_of_equally_near_ones() {
        assert_eq!(did_you_mean("nam", ["name", "nams"]), Some("name"));
    }
}
