//! Parameters: values that a site sets at load time. They are checked once, when they are set.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::date::{Precision, parse_iso, parse_iso_time};
use crate::write::Output;
use crate::write::numbers;
use crate::{Context, Program, Value};

/// A value that a site can set, or several by key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// What its values are.
    pub ty: ParameterType,
    /// It may be absent.
    pub optional: bool,
    /// The value if none is set.
    pub default: Option<&'static str>,
    /// The values by key that it has by itself, sorted by the keys' bytes; none: it has one value.
    pub keys: Option<&'static [(&'static str, &'static str)]>,
}

/// What a parameter's value is. As text each is what it is in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterType {
    /// Any text.
    String,
    /// Without blanks at its ends or doubled ones.
    Code,
    /// Without blanks.
    Uri,
    /// Of 32 bits.
    Integer,
    /// A number.
    Decimal,
    /// `true` or `false`.
    Boolean,
    /// `YYYY[-MM[-DD]]`.
    Date,
    /// `YYYY[-MM[-DD[Thh:mm[:ss]zone]]]`.
    DateTime,
    /// `hh:mm[:ss]`.
    Time,
}

impl ParameterType {
    /// All with their names in maps.
    pub const ALL: &'static [(&'static str, ParameterType)] = &[
        ("string", ParameterType::String),
        ("code", ParameterType::Code),
        ("uri", ParameterType::Uri),
        ("integer", ParameterType::Integer),
        ("decimal", ParameterType::Decimal),
        ("boolean", ParameterType::Boolean),
        ("date", ParameterType::Date),
        ("dateTime", ParameterType::DateTime),
        ("time", ParameterType::Time),
    ];

    /// By its name in maps.
    pub fn named(name: &str) -> Option<ParameterType> {
        ParameterType::ALL.iter().find(|(known, _)| *known == name).map(|(_, ty)| *ty)
    }

    /// What a value has to be, for people.
    pub const fn expected(self) -> &'static str {
        match self {
            ParameterType::String => "a text that is not empty",
            ParameterType::Code => "a code: not empty, no blanks at its ends, no doubled ones",
            ParameterType::Uri => "a URI: not empty, no blanks",
            ParameterType::Integer => "an integer of 32 bits",
            ParameterType::Decimal => "a number",
            ParameterType::Boolean => "true or false",
            ParameterType::Date => "a date such as 2024-02-01",
            ParameterType::DateTime => "a date and time such as 2024-02-01T08:30:00+01:00",
            ParameterType::Time => "a time such as 08:30:00",
        }
    }

    /// Whether a text is such a value.
    pub fn accepts(self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let blank = |byte: &u8| *byte <= b' ';
        let control = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\r' | b'\n');
        let mut output = Output::new(Vec::new());
        let date =
            |least, most| parse_iso(bytes).is_some_and(|moment| (least..=most).contains(&moment.precision));
        !bytes.is_empty()
            && match self {
                ParameterType::String => !bytes.iter().any(control),
                ParameterType::Code => {
                    let ends = bytes.first().is_some_and(blank) || bytes.last().is_some_and(blank);
                    let doubled = bytes.windows(2).any(|pair| pair.iter().all(blank));
                    !ends && !doubled && !bytes.iter().any(|byte| *byte < b' ')
                }
                ParameterType::Uri => !bytes.iter().any(blank),
                ParameterType::Integer => {
                    numbers::integer(&mut output, b"", bytes, i64::from(i32::MIN)).is_ok()
                }
                ParameterType::Decimal => numbers::decimal(&mut output, b"", bytes, true).is_ok(),
                ParameterType::Boolean => matches!(bytes, b"true" | b"false"),
                ParameterType::Date => date(Precision::Year, Precision::Day),
                ParameterType::DateTime => date(Precision::Year, Precision::Second),
                ParameterType::Time => parse_iso_time(bytes).is_some(),
            }
    }
}

/// The values that a site has set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parameters {
    /// By the position of the parameter.
    values: Vec<Option<Box<str>>>,
    /// Position, key and value, sorted.
    keys: Vec<(usize, Box<str>, Box<str>)>,
}

/// Why something cannot be set. Values are not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingError {
    /// Settings are one JSON object, and each has a type of its own.
    NotSettings,
    /// There is no parameter of that name.
    UnknownParameter,
    /// A parameter with keys gets its values by key, one without gets one value.
    Keys {
        /// Its position in [`Program::parameters`].
        parameter: usize,
    },
    /// The value is not of the parameter's type: [`ParameterType::expected`].
    Value {
        /// Its position in [`Program::parameters`].
        parameter: usize,
    },
}

impl Parameters {
    /// None is set.
    pub const NONE: Parameters = Parameters { values: Vec::new(), keys: Vec::new() };

    /// Sets the value of a parameter; of one with keys, that of a key.
    ///
    /// ```
    /// # use mapwright_runtime::*;
    /// # static PROGRAM: Program = Program { name: "", target: "", digest: "", compiler: "", source: Source::Record(&[]),
    /// #     tables: &[], rows: &[], parameters: &[Parameter { name: "Facility", ty: ParameterType::Uri, optional: true, default: None, keys: None }] };
    /// let mut settings = Settings::default();
    /// assert!(settings.parameters.set(&PROGRAM, "Facility", None, "https://hospital.example").is_ok());
    /// assert!(settings.parameters.set(&PROGRAM, "Facility", None, "no URI").is_err());
    /// ```
    ///
    /// # Errors
    /// There is no such parameter, it has keys and none is given (or the other way round), or the value is not of its type.
    pub fn set(
        &mut self,
        program: &Program,
        name: &str,
        key: Option<&str>,
        value: &str,
    ) -> Result<(), SettingError> {
        let found = program.parameters.iter().enumerate().find(|(_, parameter)| parameter.name == name);
        let (position, parameter) = found.ok_or(SettingError::UnknownParameter)?;
        if parameter.keys.is_some() != key.is_some() {
            return Err(SettingError::Keys { parameter: position });
        }
        if !parameter.ty.accepts(value) {
            return Err(SettingError::Value { parameter: position });
        }
        match key {
            Some(key) => match self.at(position, key) {
                Ok(at) => {
                    if let Some((_, _, old)) = self.keys.get_mut(at) {
                        *old = value.into();
                    }
                }
                Err(at) => self.keys.insert(at, (position, key.into(), value.into())),
            },
            None => {
                if self.values.len() <= position {
                    self.values.resize(position + 1, None);
                }
                if let Some(old) = self.values.get_mut(position) {
                    *old = Some(value.into());
                }
            }
        }
        Ok(())
    }

    /// The first parameter that has to be set and is not.
    pub fn missing(&self, program: &Program) -> Option<&'static str> {
        let missing = |(position, parameter): (usize, &Parameter)| {
            let needed = !parameter.optional && parameter.default.is_none() && parameter.keys.is_none();
            let set = self.values.get(position).is_some_and(Option::is_some);
            (needed && !set).then_some(parameter.name)
        };
        program.parameters.iter().enumerate().find_map(missing)
    }

    fn at(&self, position: usize, key: &str) -> Result<usize, usize> {
        self.keys.binary_search_by(|(at, known, _)| (*at, &**known).cmp(&(position, key)))
    }
}

impl<'m> Context<'m> {
    /// The value of a parameter; empty if it has none.
    #[inline]
    pub fn parameter(&self, position: u32) -> Value<'m> {
        let position = position as usize;
        if let Some(Some(set)) = self.settings.parameters.values.get(position) {
            return set.as_bytes();
        }
        let default = self.program.parameters.get(position).and_then(|parameter| parameter.default);
        default.unwrap_or_default().as_bytes()
    }

    /// The value that a parameter has for a key; empty if it has none.
    pub fn parameter_at(&self, position: u32, key: Value<'m>) -> Value<'m> {
        let position = position as usize;
        let Some(key) = core::str::from_utf8(key).ok().filter(|key| !key.is_empty()) else { return &[] };
        let parameters = &self.settings.parameters;
        if let Some((_, _, set)) = parameters.at(position, key).ok().and_then(|at| parameters.keys.get(at)) {
            return set.as_bytes();
        }
        let keys = self.program.parameters.get(position).and_then(|parameter| parameter.keys);
        let keys = keys.unwrap_or_default();
        let found = keys.binary_search_by(|(known, _)| (*known).cmp(key)).ok();
        found.and_then(|at| keys.get(at)).map_or(&[], |(_, value)| value.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::ParameterType;

    #[test]
    fn values_are_what_json_has() {
        let all = [
            ("string", &["x", " x ", "a\tb"][..], &["", "a\u{7}b"][..]),
            ("code", &["a", "in progress"], &[" a", "a ", "a  b", ""]),
            ("uri", &["urn:a", "relative"], &["a b", ""]),
            ("integer", &["0", "-2147483648", "2147483647"], &["1.5", "2147483648", "x", "1e3", ""]),
            ("decimal", &["0", "-1.50", "1e3"], &["x", "1,5", ""]),
            ("boolean", &["true", "false"], &["Y", "1", "True", ""]),
            ("date", &["2024", "2024-02", "2024-02-29"], &["2023-02-29", "20240229", "2024-02-29T10:00", ""]),
            (
                "dateTime",
                &["2024", "2024-02-29T10:00:00+01:00", "2024-02-29T10:00:00.5Z"],
                &["10:00", "no", ""],
            ),
            ("time", &["10:00", "10:00:00"], &["25:00", "2024", ""]),
        ];
        assert_eq!(all.len(), ParameterType::ALL.len());
        for (name, good, bad) in all {
            let ty = ParameterType::named(name).unwrap();
            assert!(!ty.expected().is_empty());
            good.iter().for_each(|value| assert!(ty.accepts(value), "{name}: {value}"));
            bad.iter().for_each(|value| assert!(!ty.accepts(value), "{name}: {value:?}"));
        }
        assert_eq!(ParameterType::named("number"), None);
    }
}
