//! The one registry of what can be found at run time: MW08xx, the input cannot be read; MW09xx, a value or message
//! cannot be mapped. A number is never used again for something else.

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The message fails.
    Error,
    /// There is output, and something to look at.
    Warning,
}

impl Severity {
    /// `error`, `warning`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// What is known of a code: for `mapwright explain` and the book.
#[derive(Debug, Clone, Copy)]
pub struct CodeEntry {
    /// The code.
    pub code: Code,
    /// `MW0901`.
    pub name: &'static str,
    /// How bad it is if the row does not say otherwise.
    pub severity: Severity,
    /// What is said in one line.
    pub message: &'static str,
    /// The long form, with an example.
    pub explanation: &'static str,
}

/// All that is known of a code: `explain("MW0901")`.
pub fn explain(name: &str) -> Option<&'static CodeEntry> {
    CODES.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal $severity:ident $message:literal;)*) => {
        /// What was found.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $($(#[doc = $doc])* $variant,)*
        }

        impl Code {
            /// `MW0901`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }

            /// How bad it is if the row does not say otherwise.
            pub const fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)* }
            }

            /// What is said in one line.
            pub const fn message(self) -> &'static str {
                match self { $(Code::$variant => $message,)* }
            }
        }

        /// All codes, by name.
        pub static CODES: &[CodeEntry] = &[
            $(CodeEntry {
                code: Code::$variant,
                name: $name,
                severity: Severity::$severity,
                message: $message,
                explanation: concat!($($doc, "\n"),*),
            },)*
        ];
    };
}

codes! {
    /// There is nothing in the input, or nothing but line ends.
    EmptyInput = "MW0801" Error "the input is empty";
    /// An HL7 v2 message begins with the segment MSH. Nothing but a byte order mark and the start byte of MLLP (0x0B) may stand before it.
    ///
    /// Example: `PID|1||123` alone is no message; `MSH|^~\&|…` in front of it makes it one.
    NotAMessage = "MW0802" Error "this is not an HL7 v2 message: it does not begin with MSH";
    /// The message ends within MSH, before its message type could be read. It was cut off, or it is no HL7 v2.
    ///
    /// Example: `MSH|^~` and nothing after it.
    TruncatedHeader = "MW0803" Error "the message ends within MSH";
    /// The four or five delimiters of a message are declared by its first bytes: the one after `MSH` separates fields, the two to five after that
    /// separate components and repetitions, escape, and separate subcomponents (the fifth marks truncated text). No two may be equal and none may be a letter, digit, blank or quotation mark.
    ///
    /// Example: `MSH|^~\&|` is the usual form; `MSH|^^\&|` is refused.
    BadDelimiters = "MW0804" Error "MSH-1 and MSH-2 do not declare usable delimiters";
    /// After `MSH` stands no field separator: a line end or the end of the input.
    ///
    /// Example: `MSH` alone on its line.
    NoSeparator = "MW0805" Error "MSH is not followed by a field separator";
    /// The input is longer than the settings allow (`max_message_bytes`, 64 MiB if not set otherwise).
    TooLong = "MW0806" Error "the input is longer than the settings allow";
    /// The bytes are not of the character set that MSH-18 declares, or, where it declares none, not UTF-8. The place tells where the first such byte is.
    ///
    /// Example: a message in ISO 8859-1 must say so: `8859/1` in MSH-18.
    BadBytes = "MW0807" Error "these bytes are not of the declared character set";
    /// MSH-18 names a character set that HL7 table 0211 does not have, or one that cannot be read here, and the message has characters other than ASCII.
    ///
    /// Example: `8859/1`, `UNICODE UTF-8`, `ISO IR87`, `GB 18030-2000` can be read; `CNS 11643-1992` cannot.
    UnknownCharacterSet = "MW0808" Error "MSH-18 declares a character set that cannot be read";
    /// One message is read at a time. `mapwright run` splits batches and files of several messages before.
    SecondMessage = "MW0809" Error "a second MSH segment: the input holds more than one message";
    /// The map reads one message structure. MSH-9.3 must name it, or MSH-9.1 and MSH-9.2 be an event that uses it.
    ///
    /// Example: a map of `ADT_A01` takes `ADT^A04^ADT_A01` and `ADT^A04`, and not `ORU^R01^ORU_R01`.
    WrongMessageType = "MW0810" Error "the map does not read this type of message";
    /// MSH-9 is empty: what the message is cannot be told.
    NoMessageType = "MW0811" Error "MSH-9 does not say the type of the message";
    /// MSH-12 names a version that HL7 v2 does not have.
    ///
    /// Example: `2.5.1` is one; `25` and `3.0` are none.
    UnknownVersion = "MW0812" Error "MSH-12 names a version that does not exist";
    /// The message is of a later version than the one that the map was checked against. It is read all the same; what later versions added is passed over.
    NewerVersion = "MW0813" Warning "the message is of a later version than the map";
    /// MSH-12 is empty. The message is read as one of the map's version.
    NoVersion = "MW0814" Warning "MSH-12 does not say the version";
    /// The message structure has no segment of this name. It is passed over. Segments that begin with `Z` are passed over without a warning, since they are
    /// a site's own: declare them in the braces of `use hl7v2` to map them.
    UnknownSegment = "MW0815" Warning "this segment does not belong to the message structure; it is passed over";
    /// The message structure has this segment, but not after the one before it. It is passed over.
    ///
    /// Example: an `OBX` between `PV1` and `OBR` in an `ORU_R01` of version 2.5.1.
    MisplacedSegment = "MW0816" Warning "this segment has no place here in the message structure; it is passed over";
    /// A line that does not begin with a segment name of three letters or digits and a field separator. It is passed over. Often it is a line end within a text, which has to be written `\.br\` or `\X0D\`.
    NotASegment = "MW0817" Warning "this line is not a segment; it is passed over";
    /// More warnings than the settings allow (`max_findings`) were found. Those beyond are not listed.
    MoreFindings = "MW0818" Warning "there are more warnings than are listed";
    /// The file has parts that are not read: bytes outside of messages. The next message is looked for at the next line that begins with MSH.
    BetweenMessages = "MW0819" Error "these bytes are not part of a message";
    /// The input is not JSON by RFC 8259. The place has line, column and path.
    ///
    /// Example: a comma before `}`, a name without quotation marks, a comment.
    BadJson = "MW0830" Error "this is not valid JSON";
    /// Objects and arrays are nested more than 128 deep.
    JsonTooDeep = "MW0831" Error "the JSON is nested too deep";
    /// An object has two members of one name: which of them is meant cannot be told.
    ///
    /// Example: `{"a": 1, "a": 2}`.
    DuplicateName = "MW0832" Error "an object has two members of one name";
    /// A record is one JSON object.
    NotAnObject = "MW0833" Error "the input is not a JSON object";
    /// The header of a CSV file lacks a column that the record's schema has.
    ///
    /// Example: the schema has `DOB : date`, and the header is `Name,Phone`.
    MissingColumn = "MW0840" Warning "the header lacks a column; it is absent in every row";
    /// The header of a CSV file has a column that the record's schema has not. It is passed over.
    UnknownColumn = "MW0841" Warning "the record's schema has no such column; it is passed over";
    /// A row has more or fewer cells than the header. Often a separator within a cell is not quoted.
    RaggedRow = "MW0842" Error "the row has not as many cells as the header";
    /// Two columns of a CSV file have one name.
    DuplicateColumn = "MW0843" Error "two columns have one name";
    /// A nested object cannot be written to a cell of a CSV file.
    NotACell = "MW0844" Error "this value cannot be written to a cell";
    /// The map has a parameter without a default that may not be absent, and the site has not set it. `describe()` lists the parameters of a map.
    ///
    /// Example: `parameter Facility : uri` is set by `mapwright run --set Facility=https://hospital.example`.
    ParameterNotSet = "MW0850" Error "a parameter of the map is not set";

    /// HL7 v2 writes dates `YYYY[MM[DD]]`, ISO 8601 `YYYY[-MM[-DD]]`; a pattern in the schema says otherwise. The day must exist.
    ///
    /// Example: `20230229` is no date, 2023 is no leap year.
    NotADate = "MW0901" Error "this is not a date";
    /// HL7 v2 writes `YYYY[MM[DD[HH[MM[SS[.S…]]]]]][+/-ZZZZ]`, ISO 8601 `YYYY-MM-DDThh:mm[:ss[.s…]][Z|+hh:mm]`.
    ///
    /// Example: `202401022561` is none: there is no hour 25.
    NotADateTime = "MW0902" Error "this is not a date and time";
    /// An instant has a time and a zone. The zone may come from MSH-7 or from the settings.
    ///
    /// Example: `20240102` is a day and no instant.
    NotAnInstant = "MW0903" Error "this is not an instant: it needs a time and a zone";
    /// HL7 v2 writes `HH[MM[SS[.S…]]]`, ISO 8601 `hh:mm[:ss[.s…]]`.
    NotATime = "MW0904" Error "this is not a time";
    /// A whole number of 32 bits, and of the range that the target has.
    ///
    /// Example: `12`, `+12` and `12.0` are integers; `12.5` and `3000000000` are none.
    NotAnInteger = "MW0905" Error "this is not an integer of the range that the target has";
    /// Digits with an optional sign and decimal point.
    ///
    /// Example: `1,5` and `<5` are none.
    NotADecimal = "MW0906" Error "this is not a number";
    /// HL7 v2 writes `Y` and `N`, JSON `true` and `false`.
    NotABoolean = "MW0907" Error "this is neither yes nor no";
    /// A code has no blanks at its ends and no two in a row.
    NotACode = "MW0908" Error "this is not a code";
    /// An id is 1 to 64 letters, digits, `-` and `.`.
    NotAnId = "MW0909" Error "this is not an id";
    /// A URI has no blanks.
    NotAUri = "MW0910" Error "this is not a URI";
    /// Base64 with its padding, by RFC 4648.
    NotBase64 = "MW0911" Error "this is not base64";
    /// Text may have tabs and line ends, and no other control characters.
    ControlCharacter = "MW0912" Error "this text has a control character";
    /// The time has no zone of its own, and neither MSH-7 nor the settings have one. FHIR allows a time only with a zone: the date alone is written.
    NoZone = "MW0913" Warning "a time without a zone: the date alone is written";
    /// The target is a time of day and has no room for a zone.
    ZoneLeftOut = "MW0914" Warning "the zone of this time is left out: the target has none";
    /// The value has less precision than the target's pattern.
    ///
    /// Example: `2024` for `MM/dd/yyyy`.
    NotPreciseEnough = "MW0915" Error "this date is less precise than the target's pattern";
    /// The field does not repeat by its standard, and the message has further repetitions that are not empty. The first is read.
    MoreRepetitions = "MW0916" Warning "this does not repeat by its standard: the first is read, the others are left out";
    /// The type of this value is a single text, number, code or date, and the message has components or subcomponents after the first that are not empty.
    ///
    /// Example: `M^Male` in PID-8 of version 2.5.1.
    MoreComponents = "MW0917" Warning "this has no components by its standard: the first is read, the others are left out";
    /// An element that the target requires would be absent.
    MissingRequired = "MW0920" Error "the target requires this element, and the message has nothing for it";
    /// The table has no row for the code and says that the message fails then.
    CodeNotInTable = "MW0921" Error "the table has no such code";
    /// The table has no row for the code and says that the element is left out with a warning.
    CodeNotInTableWarning = "MW0922" Warning "the table has no such code; the element is left out";
    /// No arm of a `match` fits the value, and the map says that the message fails then.
    NoArm = "MW0923" Error "no arm of the match fits";
    /// No arm of a `match` fits the value, and the map says that this is a warning.
    NoArmWarning = "MW0924" Warning "no arm of the match fits";
    /// `only(…)` found more than one value.
    NotOnly = "MW0925" Error "there is more than one, and the map allows only one";
    /// A segment, field or group that the map requires is not in the message.
    MissingSource = "MW0926" Error "the map requires this, and the message does not have it";
    /// An element lacks what the target requires in it, and the row says that it is left out then, with a warning (`else warn`).
    ElementLeftOut = "MW0927" Warning "this element is left out: what the target requires in it is absent";
    /// A resource lacks what the target requires in it, or a value that it cannot be without is bad, and the row says that the resource is left out then,
    /// with a warning (`else warn resource`). References to it are left out, too.
    EntryLeftOut = "MW0928" Warning "this resource is left out: what it cannot be without is absent or bad";
    /// All values of an entry's key are absent: the entry would have no id.
    NoKey = "MW0930" Error "all values of the entry's key are absent";
    /// Two entries of one kind have the same key. `once` says that they are the same resource, `numbered` that they are not.
    DuplicateKey = "MW0931" Error "there is an entry of this kind and key already";
    /// Two entries with one key are the same resource by the map (`once`), but differ in what is written. The first is kept.
    SharedEntryDiffers = "MW0932" Warning "this entry differs from the first one with the same key; the first is kept";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_sorted_and_explained() {
        for pair in CODES.windows(2) {
            assert!(pair[0].name < pair[1].name, "{} before {}", pair[0].name, pair[1].name);
        }
        for entry in CODES {
            assert_eq!(entry.code.as_str(), entry.name);
            assert!(entry.name.len() == 6 && entry.name.starts_with("MW0"));
            assert!(entry.explanation.len() > 20, "{}", entry.name);
        }
        assert_eq!(explain("mw0901").map(|entry| entry.code), Some(Code::NotADate));
    }
}
