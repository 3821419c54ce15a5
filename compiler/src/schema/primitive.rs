//! Primitive types: a name from the standard, and the form its values have.

/// A primitive type of HL7 v2, FHIR or a record.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Primitive {
    /// `DTM`, `ID`, `birthDate`'s `date`, `positiveInt`, …
    pub name: String,
    /// What its values look like; conversions are between forms.
    pub form: Form,
}

/// How a primitive's values are written. Conversions are defined between forms, not between type names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Form {
    /// HL7 v2 text that keeps everything in it: ST, TX, FT.
    V2Text,
    /// HL7 v2 coded value: ID, IS.
    V2Code,
    /// HL7 v2 number: NM, SI.
    V2Number,
    /// HL7 v2 date `YYYY[MM[DD]]`: DT.
    V2Date,
    /// HL7 v2 time `HH[MM[SS[.S…]]][+ZZZZ]`: TM.
    V2Time,
    /// HL7 v2 date and time `YYYY[MM[DD[HH[MM[SS[.S…]]]]]][+ZZZZ]`: DTM, and TS where it is primitive.
    V2DateTime,
    /// Text: FHIR string and markdown, a record's string.
    Text,
    /// FHIR code: no leading, trailing or doubled spaces.
    Code,
    /// FHIR id: letters, digits, `-` and `.`, at most 64.
    Id,
    /// FHIR uri, url, canonical, oid, uuid.
    Uri,
    /// A whole number of 32 bits.
    Integer,
    /// A whole number from 1.
    PositiveInt,
    /// A whole number from 0.
    UnsignedInt,
    /// A decimal, kept digit by digit.
    Decimal,
    /// true or false.
    Boolean,
    /// `YYYY[-MM[-DD]]`.
    Date,
    /// `YYYY[-MM[-DD[Thh:mm:ss[.s…]zone]]]`.
    DateTime,
    /// A full dateTime with seconds and zone.
    Instant,
    /// `hh:mm:ss[.s…]`.
    Time,
    /// Base64.
    Base64,
    /// FHIR xhtml.
    Xhtml,
}
