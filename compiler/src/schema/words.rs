//! The words of names, and how well wanted words fit them.

/// How well wanted words fit a name; smaller is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// They are the name.
    Whole,
    /// Each is a word of it.
    Words,
    /// Each begins a word of it, or several written as one: `birthdate`.
    Beginnings,
    /// Each is somewhere in it.
    Parts,
}

/// The words of a text in lower case: parted by signs, by blanks, and where a capital letter begins a new one.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before: Option<char> = None;
    let mut chars = text.chars().peekable();
    while let Some(letter) = chars.next() {
        let begins = match before {
            None => true,
            Some(before) if letter.is_uppercase() => {
                // The last capital of several begins the word behind them: `IDNumber`.
                !before.is_uppercase() || chars.peek().is_some_and(|next| next.is_lowercase())
            }
            Some(_) => false,
        };
        before = letter.is_alphanumeric().then_some(letter);
        if before.is_none() {
            continue;
        }
        match words.last_mut() {
            Some(word) if !begins => word.extend(letter.to_lowercase()),
            _ => words.push(letter.to_lowercase().collect()),
        }
    }
    words
}

/// How well, and of how many words the name is; `None` if a wanted word is not in it.
pub(super) fn fit(wanted: &[String], name: &str) -> Option<(Fit, usize)> {
    let there = words(name);
    if there == wanted {
        return Some((Fit::Whole, there.len()));
    }
    let rest_of = |word: usize| there.get(word..).unwrap_or_default().concat();
    let fits = wanted.iter().map(|word| {
        if there.contains(word) {
            Some(Fit::Words)
        } else if (0..there.len()).any(|begin| rest_of(begin).starts_with(word.as_str())) {
            Some(Fit::Beginnings)
        } else {
            // One or two letters are somewhere in most names.
            let inside = word.chars().count() > 2 && there.iter().any(|other| other.contains(word.as_str()));
            inside.then_some(Fit::Parts)
        }
    });
    let worst = fits.collect::<Option<Vec<Fit>>>()?.into_iter().max()?;
    Some((worst, there.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_names() {
        assert_eq!(words("DateTimeOfBirth"), ["date", "time", "of", "birth"]);
        assert_eq!(words("PatientIDInternal"), ["patient", "id", "internal"]);
        assert_eq!(words("Date/Time of Birth"), ["date", "time", "of", "birth"]);
        assert_eq!(words("birthDate"), ["birth", "date"]);
        assert_eq!(words("PD1-4"), ["pd1", "4"]);
        assert_eq!(words(" - "), Vec::<String>::new());
    }

    #[test]
    fn whole_words_fit_best() {
        let fit = |wanted: &str, name: &str| fit(&words(wanted), name).map(|(fit, _)| fit);
        assert_eq!(fit("birth date", "birthDate"), Some(Fit::Whole));
        assert_eq!(fit("birth", "birthDate"), Some(Fit::Words));
        assert_eq!(fit("birth", "birthplace"), Some(Fit::Beginnings));
        assert_eq!(fit("place", "birthplace"), Some(Fit::Parts));
        assert_eq!(fit("birthdate", "birthDate"), Some(Fit::Beginnings));
        assert_eq!(fit("birth", "name"), None);
        assert_eq!((fit("pid", "relationshipId"), fit("na", "dna")), (None, None));
    }
}
