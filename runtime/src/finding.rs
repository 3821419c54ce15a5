//! Findings: one warning or error, with its place in the input and its row in the map.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::write::{push_json_string, push_number};
use crate::{Code, Row, RowOrigin, Settings, Severity};

/// One warning or error.
///
/// Field values are health data: only `value` holds one, and only if [`Settings::show_values`](crate::Settings) is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was found.
    pub code: Code,
    /// The code's severity, or the one that the row's policy makes of it.
    pub severity: Severity,
    /// One line for people.
    pub message: Cow<'static, str>,
    /// `OBX#3-5[2].1` in a message, `Address.City` in a record, `line 3, column 14` in broken JSON.
    pub place: Option<String>,
    /// The row of the map.
    pub row: Option<Row>,
    /// Where that row is written.
    pub origin: Option<&'static RowOrigin>,
    /// The value, if the settings allow to show it.
    pub value: Option<String>,
}

impl Finding {
    /// A finding with its code's own severity and message.
    #[cold]
    pub fn new(code: Code) -> Finding {
        Finding {
            code,
            severity: code.severity(),
            message: Cow::Borrowed(code.message()),
            place: None,
            row: None,
            origin: None,
            value: None,
        }
    }

    /// The same with a place.
    #[cold]
    pub fn at(mut self, place: String) -> Finding {
        if !place.is_empty() {
            self.place = Some(place);
        }
        self
    }

    /// The same with another message.
    #[cold]
    pub fn saying(mut self, message: impl Into<Cow<'static, str>>) -> Finding {
        self.message = message.into();
        self
    }

    /// The same with the value it is about, if the settings allow to show that.
    #[cold]
    pub(crate) fn of_value(mut self, settings: &Settings, value: &[u8]) -> Finding {
        if settings.show_values && !value.is_empty() {
            self.value = Some(String::from_utf8_lossy(value).into_owned());
        }
        self
    }

    /// The one form in which findings leave the runtime, members that are absent left out:
    /// `{"code":"MW0903","severity":"warning","message":"…","place":"OBX-5[2].1","map":"oru_r01.mw:31","row":"OBX-5 -> valueQuantity","value":"…"}`
    #[cold]
    pub fn write_json(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"code\":\"");
        out.extend_from_slice(self.code.as_str().as_bytes());
        out.extend_from_slice(b"\",\"severity\":\"");
        out.extend_from_slice(self.severity.as_str().as_bytes());
        out.extend_from_slice(b"\",\"message\":");
        push_json_string(out, self.message.as_bytes());
        if let Some(place) = &self.place {
            out.extend_from_slice(b",\"place\":");
            push_json_string(out, place.as_bytes());
        }
        if let Some(origin) = self.origin {
            out.extend_from_slice(b",\"map\":");
            push_json_string(out, &self.map(origin));
            let row = self.row_text(origin);
            if !row.is_empty() {
                out.extend_from_slice(b",\"row\":");
                push_json_string(out, &row);
            }
        }
        if let Some(value) = &self.value {
            out.extend_from_slice(b",\"value\":");
            push_json_string(out, value.as_bytes());
        }
        out.push(b'}');
    }

    fn map(&self, origin: &RowOrigin) -> Vec<u8> {
        let mut text = Vec::from(origin.file.as_bytes());
        text.push(b':');
        push_number(&mut text, u64::from(origin.line));
        text
    }

    fn row_text(&self, origin: &RowOrigin) -> Vec<u8> {
        let mut text = Vec::from(origin.source.as_bytes());
        if !origin.source.is_empty() && !origin.target.is_empty() {
            text.extend_from_slice(b" -> ");
        }
        text.extend_from_slice(origin.target.as_bytes());
        text
    }
}

/// `error[MW0903] at OBX-5[2].1 (oru_r01.mw:31): …`
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]", self.severity.as_str(), self.code.as_str())?;
        if let Some(place) = &self.place {
            write!(f, " at {place}")?;
        }
        if let Some(origin) = self.origin {
            write!(f, " ({}:{})", origin.file, origin.line)?;
        }
        write!(f, ": {}", self.message)?;
        if let Some(value) = &self.value {
            write!(f, ": {value:?}")?;
        }
        Ok(())
    }
}

/// What there is to say of a message that was transformed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// In the order in which they were found.
    pub warnings: Vec<Finding>,
}

/// Why a message was not transformed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(pub Finding);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl core::error::Error for Error {}
