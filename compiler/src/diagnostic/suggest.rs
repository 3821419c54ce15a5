//! "Did you mean": the nearest of the names that would do.

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
    let word = word.to_lowercase();
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let lower = candidate.to_lowercase();
        let distance = strsim::damerau_levenshtein(&word, &lower);
        let allowed = (word.chars().count().max(lower.chars().count()) / 3).max(1);
        if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
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
