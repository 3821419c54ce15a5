//! Broken parameters.

use mapwright_grammar::Rule;

use crate::diagnostic::{Diagnostic, codes};

use super::super::place::Builder;
use super::{FoundKind, Slice};

const FORM: &str = "a parameter is written `parameter NAME : TYPE`, then `?` or `= DEFAULT` and in quotes what it is for, if any";
const KEY_FORM: &str = "a key is written `HOSP -> \"urn:oid:1.2.3\"`";

impl<'t> Slice<'t> {
    /// The message for a parameter.
    pub(super) fn parameter(&self, builder: &Builder<'_>) -> Diagnostic {
        let Some(failure) = self.failure(Rule::strict_parameter) else {
            let span = self.found_span(builder, &self.found(self.text.len()));
            return Diagnostic::error(
                codes::BAD_PARAMETER,
                "braces cannot stand here",
                span,
                "not after this",
            )
            .help("values by key are written `parameter NAME : string -> TYPE { KEY -> VALUE }`");
        };
        let found = self.found(failure.at);
        let span = self.found_span(builder, &found);
        if failure.expects(Rule::equals) && matches!(found.text, ":=" | "==" | "->") {
            let message = format!("`{}` is no `=`", found.text);
            return Diagnostic::error(codes::BAD_PARAMETER, message, span, "`=` is meant?").help(FORM);
        }
        if failure.expects(Rule::literal) && found.kind == FoundKind::Word {
            let message = "a default is a text in quotes, a number, `true` or `false`";
            return Diagnostic::error(codes::BAD_PARAMETER, message, span, "quotes are missing").help(FORM);
        }
        self.generic(builder, codes::BAD_PARAMETER, &failure, "this parameter").help(FORM)
    }

    /// The message for a key of a parameter.
    pub(in super::super) fn parameter_key(&self, builder: &Builder<'_>) -> Diagnostic {
        if let Some(error) = self.lexical(builder) {
            return error;
        }
        let Some(failure) = self.failure(Rule::strict_parameter_key) else {
            let span = self.found_span(builder, &self.found(self.text.len()));
            return Diagnostic::error(
                codes::BAD_PARAMETER,
                "braces cannot stand here",
                span,
                "not after this",
            )
            .help(KEY_FORM);
        };
        let found = self.found(failure.at);
        if failure.expects(Rule::literal) && found.kind == FoundKind::Word {
            let span = self.found_span(builder, &found);
            let message = "the value of a key stands in quotes";
            return Diagnostic::error(codes::MISSING_QUOTES, message, span, "quotes are missing")
                .help(KEY_FORM);
        }
        self.generic(builder, codes::BAD_PARAMETER, &failure, "this key").help(KEY_FORM)
    }
}
