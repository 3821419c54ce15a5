//! The patterns in which dates and times are commonly written.

/// A way to write a date or time, as a type and format of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    /// `date`, `dateTime` or `time`.
    pub(super) ty: &'static str,
    /// `None` is ISO 8601.
    pub(super) format: Option<String>,
}

const DATES: [&str; 9] = [
    "MM/dd/yyyy",
    "dd/MM/yyyy",
    "MM-dd-yyyy",
    "dd-MM-yyyy",
    "dd.MM.yyyy",
    "yyyy/MM/dd",
    "yyyy.MM.dd",
    "yyyyMMdd",
    "yyyy-MM-dd",
];
const TIMES: [&str; 4] = [" HH:mm", " HH:mm:ss", "HHmm", "HHmmss"];

/// All that a value can be, the likelier before the others.
pub(super) fn all_patterns() -> Vec<Pattern> {
    let iso = |ty| Pattern { ty, format: None };
    let with = |ty, format: String| Pattern { ty, format: Some(format) };
    let mut all = vec![iso("date"), iso("dateTime"), iso("time")];
    // `yyyy-MM-dd` alone is ISO 8601.
    all.extend(DATES.iter().take(DATES.len() - 1).map(|date| with("date", (*date).to_owned())));
    for date in DATES {
        // Digits without signs go with digits without signs.
        let times = TIMES.iter().filter(|time| time.starts_with(' ') != (date == "yyyyMMdd"));
        all.extend(times.map(|time| with("dateTime", format!("{date}{time}"))));
    }
    all
}

impl Pattern {
    /// Whether a value is written so and is a date that exists.
    pub(super) fn admits(&self, value: &str) -> bool {
        match (&self.format, self.ty) {
            (Some(format), _) => matches(value, format).is_some_and(|rest| rest.is_empty()),
            (None, "date") => matches(value, "yyyy-MM-dd").is_some_and(str::is_empty),
            (None, "time") => iso_time(value).is_some_and(str::is_empty),
            (None, _) => iso_date_time(value).is_some(),
        }
    }

    /// It may as well be a number.
    pub(super) fn is_digits(&self) -> bool {
        self.format.as_ref().is_some_and(|format| format.bytes().all(|byte| byte.is_ascii_alphabetic()))
    }
}

/// A dateTime, or a date alone; a zone may follow the time.
fn iso_date_time(value: &str) -> Option<()> {
    let rest = matches(value, "yyyy-MM-dd")?;
    if rest.is_empty() {
        return Some(());
    }
    let rest = iso_time(rest.strip_prefix('T')?)?;
    let zone = rest.is_empty()
        || rest == "Z"
        || rest.strip_prefix(['+', '-']).and_then(|zone| matches(zone, "HH:mm")).is_some_and(str::is_empty);
    zone.then_some(())
}

/// `HH:mm[:ss[.s…]]`, and what is left behind it.
fn iso_time(value: &str) -> Option<&str> {
    let rest = matches(value, "HH:mm")?;
    let Some(rest) = rest.strip_prefix(':') else { return Some(rest) };
    let rest = matches(rest, "ss")?;
    let Some(fraction) = rest.strip_prefix('.') else { return Some(rest) };
    let after = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
    (after.len() < fraction.len()).then_some(after)
}

/// What is left of a value behind the pattern; `None` if the value does not begin with it, or the date does not exist.
fn matches<'v>(value: &'v str, pattern: &str) -> Option<&'v str> {
    let (mut year, mut month, mut day) = (2000, 1, 1);
    let (mut value, mut pattern) = (value, pattern);
    while let Some(first) = pattern.chars().next() {
        let length = match pattern.get(..2) {
            Some("yy") => 4,
            Some("MM" | "dd" | "HH" | "mm" | "ss") => 2,
            _ => {
                value = value.strip_prefix(first)?;
                pattern = pattern.get(first.len_utf8()..).unwrap_or_default();
                continue;
            }
        };
        let (digits, rest) = value.split_at_checked(length)?;
        let number: u32 = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())??;
        match first {
            'y' => year = number,
            'M' => month = number,
            'd' => day = number,
            'H' if number > 23 => return None,
            'm' | 's' if number > 59 => return None,
            _ => {}
        }
        value = rest;
        pattern = pattern.get(length..).unwrap_or_default();
    }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    // Dates of records about people: other numbers are likelier no dates.
    ((1..=days).contains(&day) && (1850..=2150).contains(&year)).then_some(value)
}

/// A date with parts of one digit, for which there is no pattern: `3/7/2024`.
pub(super) fn has_short_parts(value: &str) -> bool {
    let parts: Vec<&str> = value.split(['/', '.', '-']).collect();
    let digits = parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    digits && matches!(lengths[..], [1 | 2, 1 | 2, 4] | [4, 1 | 2, 1 | 2])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(value: &str) -> Vec<String> {
        let admitted = all_patterns().into_iter().filter(|pattern| pattern.admits(value));
        admitted.map(|pattern| format!("{} {}", pattern.ty, pattern.format.unwrap_or_default())).collect()
    }

    #[test]
    fn what_a_value_can_be() {
        assert_eq!(formats("2024-02-29"), ["date ", "dateTime "]);
        assert_eq!(formats("2023-02-29"), [""; 0]);
        assert_eq!(formats("03/07/2024"), ["date MM/dd/yyyy", "date dd/MM/yyyy"]);
        assert_eq!(formats("31/07/2024"), ["date dd/MM/yyyy"]);
        assert_eq!(formats("20240731"), ["date yyyyMMdd"]);
        assert_eq!(formats("202407311405"), ["dateTime yyyyMMddHHmm"]);
        assert_eq!(formats("31.07.2024 14:05"), ["dateTime dd.MM.yyyy HH:mm"]);
        assert_eq!(formats("2024-07-31T14:05:06.789+02:00"), ["dateTime "]);
        assert_eq!(formats("2024-07-31 14:05:06"), ["dateTime yyyy-MM-dd HH:mm:ss"]);
        assert_eq!(formats("14:05"), ["time "]);
        assert_eq!(formats("24:05"), [""; 0]);
        assert_eq!(formats("5551234567"), [""; 0]);
        assert_eq!(formats("€1/07/2024"), [""; 0]);
    }

    #[test]
    fn short_parts() {
        assert!(has_short_parts("3/7/2024") && has_short_parts("2024-7-31") && has_short_parts("31.7.2024"));
        assert!(!has_short_parts("1.5") && !has_short_parts("555-1234") && !has_short_parts("a/b/2024"));
    }
}
