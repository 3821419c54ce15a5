//! What the codes of a system look like that has too many to list.

/// The form of codes that cannot be enumerated. A code that has the form may still not exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CodeForm {
    /// ISO 4217: three capital letters (`EUR`).
    Currency,
    /// BCP 47: a language tag (`de-CH`).
    Language,
    /// BCP 13: a MIME type (`text/plain; charset=utf-8`).
    MimeType,
    /// UCUM: a unit of measure in the case-sensitive form (`mm[Hg]`).
    Ucum,
}

impl CodeForm {
    /// What such a code is, with one as an example.
    pub const fn what(self) -> &'static str {
        match self {
            Self::Currency => "an ISO 4217 currency, such as `EUR`",
            Self::Language => "a BCP 47 language tag, such as `de-CH`",
            Self::MimeType => "a MIME type, such as `text/plain`",
            Self::Ucum => "a UCUM unit, such as `mg/dL`",
        }
    }

    /// Whether a code is written as those of the system are.
    ///
    /// ```
    /// use mapwright_compiler::schema::CodeForm;
    /// assert!(CodeForm::Ucum.admits("10*9/L") && !CodeForm::Ucum.admits("mm[Hg"));
    /// ```
    pub fn admits(self, code: &str) -> bool {
        match self {
            Self::Currency => code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()),
            Self::Language => language(code),
            Self::MimeType => mime_type(code),
            Self::Ucum => octofhir_ucum::validate(code).is_ok(),
        }
    }
}

/// RFC 5646: a primary language of letters (or `x` or `i` before further subtags), then subtags of 1 to 8 letters and digits.
fn language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    let rest = parts.clone().count();
    let letters = first.bytes().all(|byte| byte.is_ascii_alphabetic());
    let private = matches!(first, "x" | "X" | "i" | "I") && rest > 0;
    letters
        && ((2..=8).contains(&first.len()) || private)
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// RFC 6838: `type/subtype` of restricted characters, then parameters behind semicolons.
fn mime_type(text: &str) -> bool {
    let name = |part: &str| {
        (1..=127).contains(&part.len())
            && part.starts_with(|first: char| first.is_ascii_alphanumeric())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte))
    };
    let mut parts = text.split(';');
    let parameter = |part: &str| part.split_once('=').is_some_and(|(key, _)| name(key.trim()));
    parts
        .next()
        .and_then(|head| head.trim_end().split_once('/'))
        .is_some_and(|(kind, sub)| name(kind) && name(sub))
        && parts.all(parameter)
}

#[cfg(test)]
mod tests {
    use super::CodeForm::{self, Currency, Language, MimeType, Ucum};

    fn all(form: CodeForm, good: &[&str], bad: &[&str]) {
        for code in good {
            assert!(form.admits(code), "{form:?} {code}");
        }
        for code in bad {
            assert!(!form.admits(code), "{form:?} {code}");
        }
    }

    #[test]
    fn forms_admit_what_their_standards_write() {
        all(Currency, &["EUR", "USD", "XXX"], &["", "eur", "EURO", "E1R"]);
        all(
            Language,
            &["de", "de-CH", "zh-Hant-TW", "x-klingon", "es-419"],
            &["", "d", "de_CH", "de-", "1de"],
        );
        all(
            MimeType,
            &["text/plain", "application/fhir+json", "text/plain; charset=utf-8"],
            &["", "text", "/plain", "text/", "text/pl ain", "text/plain;x"],
        );
        all(
            Ucum,
            &[
                "1",
                "mg/dL",
                "mm[Hg]",
                "10*9/L",
                "{cells}/uL",
                "%",
                "(8.h)",
                "Cel",
                "[in_i]",
                "/min",
                "10*3/uL",
                "ug/mL{FEU}",
            ],
            &["", "mm[Hg", "mg per dL", "10*9/", "foo", "mcg", "a)b(", "{a", "mg/cup"],
        );
    }
}
