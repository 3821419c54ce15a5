//! Text into JSON values: what can fail, and what happens then.

use alloc::vec::Vec;

use super::output::NotPlain;
use super::{base64, dates, numbers};
use crate::date::{
    Moment, Precision, Token, Zone, parse_iso, parse_iso_time, parse_pattern, parse_v2, parse_v2_time, tokens,
};

use crate::{Code, Context, Failed, Form, Policy, Row, Value};

/// `put_NAME`: nothing is written for an absent value; what cannot be converted is left to the policy.
macro_rules! put {
    ($($(#[$doc:meta])* $name:ident($self:ident, $key:ident, $value:ident, $form:pat, $row:ident) $write:expr, $code:ident;)*) => {
        impl<'m> Context<'m> {
            $(
                $(#[$doc])*
                /// Nothing for an absent value.
                ///
                /// # Errors
                /// The value is none of these and the policy is to fail.
                #[inline]
                pub fn $name(
                    &mut $self,
                    $key: &str,
                    $value: Value<'m>,
                    form: Form,
                    policy: Policy,
                    $row: Row,
                ) -> Result<(), Failed> {
                    if $value.is_empty() {
                        return Ok(());
                    }
                    let $form = form;
                    let $key = $key.as_bytes();
                    let written: Result<(), NotPlain> = $write;
                    match written {
                        Ok(()) => Ok(()),
                        Err(NotPlain) => $self.refuse(Code::$code, $key, $value, policy, $row),
                    }
                }
            )*
        }
    };
}

put! {
    /// A string: any text without control characters other than tab, CR and LF.
    put_string(self, key, value, _, row) self.out.string(key, value), ControlCharacter;
    /// A FHIR code: single blanks between words.
    put_code(self, key, value, _, row) self.code(key, value), NotACode;
    /// A FHIR id: `[A-Za-z0-9.-]{1,64}`.
    put_id(self, key, value, _, row) self.id(key, value), NotAnId;
    /// A URI: no blanks.
    put_uri(self, key, value, _, row) self.uri_text(key, value), NotAUri;
    /// A JSON number of 32 bits.
    put_integer(self, key, value, _, row) numbers::integer(&mut self.out, key, value, i64::from(i32::MIN)), NotAnInteger;
    /// A JSON number from 1.
    put_positive_int(self, key, value, _, row) numbers::integer(&mut self.out, key, value, 1), NotAnInteger;
    /// A JSON number from 0.
    put_unsigned_int(self, key, value, _, row) numbers::integer(&mut self.out, key, value, 0), NotAnInteger;
    /// A JSON number, its digits kept. Exponents are none of HL7 v2.
    put_decimal(self, key, value, form, row) numbers::decimal(&mut self.out, key, value, form != Form::V2), NotADecimal;
    /// `true` or `false`.
    put_boolean(self, key, value, form, row) self.boolean(key, value, form), NotABoolean;
    /// `YYYY[-MM[-DD]]`.
    put_date(self, key, value, form, row) self.date_text(key, value, form), NotADate;
    /// `YYYY[-MM[-DD[Thh:mm:ss[.s…]zone]]]`. Minutes and seconds that the value does not have are zeros; a time without a zone has that of MSH-7,
    /// else that of the settings, else the date alone is written with a warning.
    put_date_time(self, key, value, form, row) self.date_time_text(key, value, form, row), NotADateTime;
    /// The same with a time and a zone.
    put_instant(self, key, value, form, row) self.instant_text(key, value, form), NotAnInstant;
    /// `hh:mm:ss[.s…]`.
    put_time(self, key, value, form, row) self.time_text(key, value, form, row), NotATime;
    /// Base64, blanks left out.
    put_base64(self, key, value, _, row) base64::write(&mut self.out, key, value), NotBase64;
}

impl<'m> Context<'m> {
    /// A date by a pattern.
    ///
    /// # Errors
    /// The value is no date, or less precise than the pattern, and the policy is to fail.
    pub fn put_pattern(
        &mut self,
        key: &str,
        value: Value<'m>,
        form: Form,
        target: &'static str,
        policy: Policy,
        row: Row,
    ) -> Result<(), Failed> {
        if value.is_empty() {
            return Ok(());
        }
        let key = key.as_bytes();
        let time = tokens(target).all(|token| !matches!(token, Token::Part(_, _, Precision::Year)));
        let moment = if time { moment_of_time(value, form) } else { moment(value, form) };
        let Some(moment) = moment else {
            return self.refuse(Code::NotADate, key, value, policy, row);
        };
        let mut text = Vec::with_capacity(target.len());
        let mut of_time = false;
        for token in tokens(target) {
            match token {
                Token::Literal(byte) => text.push(byte),
                Token::Part(start, length, precision) => {
                    // As in a dateTime: a time has minutes and seconds.
                    let known = moment.precision >= precision.min(Precision::Hour);
                    if !known {
                        return self.refuse(Code::NotPreciseEnough, key, value, policy, row);
                    }
                    of_time |= precision >= Precision::Hour;
                    text.extend_from_slice(moment.digits().get(start..start + length).unwrap_or_default());
                }
            }
        }
        if of_time && moment.zone.is_some() {
            self.warn(Code::ZoneLeftOut, value, Some(row));
        }
        match self.out.string(key, &text) {
            Ok(()) => Ok(()),
            Err(NotPlain) => self.refuse(Code::ControlCharacter, key, value, policy, row),
        }
    }

    #[inline]
    fn code(&mut self, key: &[u8], value: &[u8]) -> Result<(), NotPlain> {
        self.out.word(key, value).or_else(|NotPlain| self.spaced_code(key, value))
    }

    #[cold]
    #[inline(never)]
    fn spaced_code(&mut self, key: &[u8], value: &[u8]) -> Result<(), NotPlain> {
        let blank = |byte: &u8| *byte <= b' ';
        let ends = value.first().is_some_and(blank) || value.last().is_some_and(blank);
        let doubled = value.windows(2).any(|pair| pair.iter().all(blank));
        if ends || doubled || value.iter().any(|byte| *byte < b' ') {
            return Err(NotPlain);
        }
        self.out.string(key, value)
    }

    #[inline]
    fn id(&mut self, key: &[u8], value: &[u8]) -> Result<(), NotPlain> {
        let allowed = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
        if value.len() > 64 || !value.iter().all(allowed) {
            return Err(NotPlain);
        }
        self.out.word(key, value)
    }

    #[inline]
    fn uri_text(&mut self, key: &[u8], value: &[u8]) -> Result<(), NotPlain> {
        self.out.word(key, value).or_else(|NotPlain| {
            if value.iter().any(|byte| *byte <= b' ') { Err(NotPlain) } else { self.out.string(key, value) }
        })
    }

    fn boolean(&mut self, key: &[u8], value: &[u8], form: Form) -> Result<(), NotPlain> {
        let json: &[u8] = match (form, value) {
            (Form::V2, b"Y") | (Form::Iso | Form::Pattern(_), b"true") => b"true",
            (Form::V2, b"N") | (Form::Iso | Form::Pattern(_), b"false") => b"false",
            _ => return Err(NotPlain),
        };
        self.out.pieces(key, [json]);
        Ok(())
    }

    #[inline]
    fn date_text(&mut self, key: &[u8], value: &[u8], form: Form) -> Result<(), NotPlain> {
        let moment = moment(value, form).ok_or(NotPlain)?;
        dates::date(&mut self.out, key, &moment);
        Ok(())
    }

    #[inline]
    fn date_time_text(&mut self, key: &[u8], value: Value<'m>, form: Form, row: Row) -> Result<(), NotPlain> {
        let moment = moment(value, form).ok_or(NotPlain)?;
        if moment.precision <= Precision::Day {
            dates::date(&mut self.out, key, &moment);
        } else if let Some(zone) = moment.zone.or_else(|| self.zone()) {
            dates::date_time(&mut self.out, key, &moment, zone);
        } else {
            self.warn(Code::NoZone, value, Some(row));
            dates::date(&mut self.out, key, &moment);
        }
        Ok(())
    }

    fn instant_text(&mut self, key: &[u8], value: &[u8], form: Form) -> Result<(), NotPlain> {
        let moment = moment(value, form).ok_or(NotPlain)?;
        if moment.precision <= Precision::Day {
            return Err(NotPlain);
        }
        let zone = moment.zone.or_else(|| self.zone()).ok_or(NotPlain)?;
        dates::date_time(&mut self.out, key, &moment, zone);
        Ok(())
    }

    fn time_text(&mut self, key: &[u8], value: Value<'m>, form: Form, row: Row) -> Result<(), NotPlain> {
        let moment = moment_of_time(value, form).ok_or(NotPlain)?;
        if moment.zone.is_some() {
            self.warn(Code::ZoneLeftOut, value, Some(row));
        }
        dates::time(&mut self.out, key, &moment);
        Ok(())
    }

    /// The zone of times that have none: that of MSH-7, by HL7 v2.8 chapter 2A.2.22; else that of the settings.
    #[inline]
    fn zone(&mut self) -> Option<Zone> {
        *self.zone.get_or_insert_with(|| {
            let sent = crate::message::header_field(self.text, self.offsets, self.lines, 7);
            let sent = crate::scan::find(sent, self.delimiters.component)
                .and_then(|end| sent.get(..end))
                .unwrap_or(sent);
            let of_message = parse_v2(sent).and_then(|moment| moment.zone);
            of_message.or(self.settings.zone.map(Zone::Offset))
        })
    }

    /// What cannot be converted, by the row's policy.
    #[cold]
    #[inline(never)]
    pub(crate) fn refuse(
        &mut self,
        code: Code,
        key: &[u8],
        value: Value<'m>,
        policy: Policy,
        row: Row,
    ) -> Result<(), Failed> {
        match policy {
            Policy::Fail => return Err(self.fail(code, value, Some(row))),
            Policy::Warn => self.warn(code, value, Some(row)),
            Policy::Skip => {}
            Policy::Default(json) => {
                self.out.pieces(key, [json.as_bytes()]);
            }
        }
        Ok(())
    }
}

#[inline]
fn moment<'v>(value: &'v [u8], form: Form) -> Option<Moment<'v>> {
    match form {
        Form::V2 => parse_v2(value),
        Form::Iso => parse_iso(value),
        Form::Pattern(pattern) => parse_pattern(value, pattern, false),
    }
}

fn moment_of_time<'v>(value: &'v [u8], form: Form) -> Option<Moment<'v>> {
    match form {
        Form::V2 => parse_v2_time(value),
        Form::Iso => parse_iso_time(value),
        Form::Pattern(pattern) => parse_pattern(value, pattern, true),
    }
}
