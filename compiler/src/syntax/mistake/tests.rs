//! Broken rows of tests.

use mapwright_grammar::Rule;

use crate::diagnostic::{Diagnostic, codes, did_you_mean};

use super::super::place::Builder;
use super::{Found, FoundKind, Slice};

const GIVEN_FORM: &str = "what is given is written `given PID \"PID|1||…\"`, `given \"\"\"` with the lines of a message, or `given file \"PATH\"`";
const EXPECT_FORM: &str = "an expectation is written `expect name[1].family == \"Doe\"`, `expect birthDate`, `expect not gender`, `expect count(name) == 2`, `expect fail CODE`, `expect warn CODE` or `expect file \"PATH\"`";
/// What people write for `==`.
const EQUALS: [&str; 5] = ["=", "===", ":", ":=", "->"];

impl<'t> Slice<'t> {
    /// The message for a row of a test.
    pub(in super::super) fn test_row(&self, builder: &Builder<'_>) -> Diagnostic {
        if let Some(at) = self.open_text() {
            let span = self.span(builder, at..at + 3);
            let message = "this text of several lines is not closed";
            return Diagnostic::error(codes::UNCLOSED_TEXT, message, span, "begins here")
                .help("it ends with `\"\"\"`, before the next item");
        }
        if let Some(error) = self.lexical(builder) {
            return error;
        }
        let (rule, what, form) = match self.first_word() {
            "given" => (Rule::strict_given, "what is given", GIVEN_FORM),
            "expect" => (Rule::strict_expect, "this expectation", EXPECT_FORM),
            word => {
                let found = self.found(0);
                let span = self.found_span(builder, &found);
                let message = format!("{} begins no row of a test", found.words());
                let error = Diagnostic::error(codes::BAD_TEST_ROW, message, span, "not known here");
                return match did_you_mean(word, ["given", "expect"]).filter(|_| !word.is_empty()) {
                    Some(meant) => error.help(format!("did you mean `{meant}`?")),
                    None => error.help("rows of a test begin with `given` and `expect`"),
                };
            }
        };
        let Some(failure) = self.failure(rule) else {
            let span = self.found_span(builder, &self.found(self.text.len()));
            return Diagnostic::error(
                codes::BAD_TEST_ROW,
                "braces cannot stand here",
                span,
                "not after this",
            )
            .help(form);
        };
        let found = self.found(failure.at);
        let span = self.found_span(builder, &found);
        let error =
            |message: String, label: &str| Diagnostic::error(codes::BAD_TEST_ROW, message, span, label);
        if failure.expects(Rule::equality) && EQUALS.contains(&found.text) {
            return error("values are compared with `==`".to_string(), "not `==`")
                .help("write `expect birthDate == \"2024-01-02\"`");
        }
        let compared = self.text.get(..failure.at).is_some_and(|before| before.contains(['=', '!']));
        let bare = matches!(found.kind, FoundKind::Word | FoundKind::Number) || found.text == "-";
        if compared && bare {
            return error("a value that is compared with stands in quotes".to_string(), "quotes are missing")
                .help("numbers, `true` and `false` alone stand without");
        }
        if rule == Rule::strict_expect && self.is_path_of_a_field(&found) {
            let message = "an expectation is about elements, not fields: its path leads into the output";
            return error(message.to_string(), "not a step of such a path").help(form);
        }
        match found.text {
            ";" | "," => error(format!("`{}` cannot stand here", found.text), "leave this out")
                .help("a row ends with its line"),
            _ => self.generic(builder, codes::BAD_TEST_ROW, &failure, what).help(form),
        }
    }

    /// `PID-5`.
    fn is_path_of_a_field(&self, found: &Found<'_>) -> bool {
        let after = self.text.get(found.range.end..).unwrap_or("");
        found.text == "-" && after.starts_with(|c: char| c.is_ascii_digit())
    }

    /// Where a text of several lines begins that has no end.
    pub(in super::super) fn open_text(&self) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            at = match byte {
                b'"' => match super::super::end_of_text(bytes, at) {
                    Some(end) => end,
                    None => return bytes.get(at..at + 3).filter(|quotes| *quotes == b"\"\"\"").map(|_| at),
                },
                b'/' if bytes.get(at + 1) == Some(&b'/') => return None,
                _ => at + 1,
            };
        }
        None
    }
}
