//! Broken declarations of a site's own segments, datatypes and tables.

use std::ops::Range;

use mapwright_grammar::Rule;

use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::source::Span;

use super::super::place::Builder;
use super::{FoundKind, Slice};

const ITEMS: [&str; 3] = ["segment", "datatype", "table"];
const SEGMENT_FORM: &str =
    "a segment is written `segment ZPI? after PID { … }`, in some messages only `after PID in ADT_A01`";
const DATATYPE_FORM: &str = "a datatype is written `datatype ZPN { … }`";
const TABLE_FORM: &str = "a table is written `table \"9001\" { A \"display\"  B }`";
const FIELD_FORM: &str =
    "a field is written `NUMBER NAME : TYPE`, then its table in quotes and `?`, `*` or `+`, if any";
const CODE_FORM: &str = "a code is written `A` or `A \"display\"`; in quotes if it has other characters than letters, digits, `_`, `-` and `.`";

impl<'t> Slice<'t> {
    /// The name that a broken segment or datatype most likely has, by its place in the file.
    pub(in super::super) fn local_name(&self) -> Option<Range<usize>> {
        let word = self.first_word();
        if !matches!(word, "segment" | "datatype") {
            return None;
        }
        let name = self.text.get(word.len()..)?.trim_start();
        let length = super::word(name).len();
        let start = self.start + self.text.len() - name.len();
        (length > 0).then_some(start..start + length)
    }

    /// The message for a declaration.
    pub(in super::super) fn local_item(&self, builder: &Builder<'_>) -> Diagnostic {
        if let Some(error) = self.lexical(builder) {
            return error;
        }
        let (rule, form) = match self.first_word() {
            "segment" => (Rule::strict_segment, SEGMENT_FORM),
            "datatype" => (Rule::strict_datatype, DATATYPE_FORM),
            "table" => (Rule::strict_local_table, TABLE_FORM),
            word => {
                let found = self.found(0);
                let span = self.found_span(builder, &found);
                let message = format!("{} begins no declaration of HL7 v2", found.words());
                let error = Diagnostic::error(codes::BAD_LOCAL, message, span, "not known here");
                return match did_you_mean(word, ITEMS).filter(|_| found.kind == FoundKind::Word) {
                    Some(meant) => error.help(format!("did you mean `{meant}`?")),
                    None => error,
                }
                .help("in the braces of `use` stand `segment`, `datatype` and `table`");
            }
        };
        let Some(failure) = self.failure(rule) else {
            let span = self.found_span(builder, &self.found(self.text.len()));
            let message = format!("the braces of this {} are missing", self.first_word());
            return Diagnostic::error(codes::BAD_LOCAL, message, span, "`{` is missing here").help(form);
        };
        let found = self.found(failure.at);
        if rule == Rule::strict_local_table && matches!(found.kind, FoundKind::Word | FoundKind::Number) {
            let span = self.found_span(builder, &found);
            let message = format!("{} stands in quotes", found.words());
            return Diagnostic::error(codes::MISSING_QUOTES, message, span, "quotes are missing")
                .help(format!("write `\"{}\"`", found.text))
                .help(form);
        }
        let what = format!("this {}", self.first_word());
        self.generic(builder, codes::BAD_LOCAL, &failure, &what).help(form)
    }

    /// The message for a field or component.
    pub(in super::super) fn local_field(&self, builder: &Builder<'_>) -> Diagnostic {
        // `4 Kind : ID 0136 ?`: up to the type it is a field, and the rest looks like the next one.
        let number = super::word(self.text);
        let rest = self.text.get(number.len()..).unwrap_or("").trim_start();
        if number.len() == 4
            && number.bytes().all(|b| b.is_ascii_digit())
            && rest.trim_matches(['?', '*', '+']).is_empty()
        {
            let message = "the number of a table stands in quotes";
            let span = self.span(builder, 0..number.len());
            return Diagnostic::error(codes::MISSING_QUOTES, message, span, "quotes are missing")
                .help(format!("write `\"{number}\"`"));
        }
        self.local_row(builder, Rule::strict_local_field, "this field", FIELD_FORM)
    }

    /// The message for a code of a table.
    pub(in super::super) fn local_code(&self, builder: &Builder<'_>) -> Diagnostic {
        self.local_row(builder, Rule::strict_local_code, "this code", CODE_FORM)
    }

    /// A field cannot have this number.
    pub(in super::super) fn bad_field_number(span: Span) -> Diagnostic {
        let message = "a field cannot have this number";
        Diagnostic::error(codes::BAD_NUMBER, message, span, "not from 1 to 65535")
            .help("fields are numbered from 1")
    }

    fn local_row(&self, builder: &Builder<'_>, rule: Rule, what: &str, form: &str) -> Diagnostic {
        if let Some(error) = self.lexical(builder) {
            return error;
        }
        let Some(failure) = self.failure(rule).filter(|_| !self.text.is_empty()) else {
            let span = self.found_span(builder, &self.found(self.text.len()));
            return Diagnostic::error(codes::BAD_LOCAL, "braces cannot stand here", span, "not after this")
                .help(form);
        };
        let found = self.found(failure.at);
        let span = self.found_span(builder, &found);
        let error = |message: String, label: &str| Diagnostic::error(codes::BAD_LOCAL, message, span, label);
        match found.text {
            "," | ";" => error(format!("`{}` cannot stand here", found.text), "leave this out")
                .help("nothing stands between them but blanks or the end of the line"),
            _ if rule == Rule::strict_local_field && failure.at == 0 => {
                error("a field begins with its number".to_string(), "a number may stand here").help(form)
            }
            _ => self.generic(builder, codes::BAD_LOCAL, &failure, what).help(form),
        }
    }
}
