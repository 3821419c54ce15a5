//! From text to the syntax tree.
//!
//! [`parse`] is total: it gives what could be read and a finding for each part that could not. One file a construct
//! makes pest's pairs into the tree; `mistake` turns what is left over into messages. No pest type leaves this folder,
//! and no name is looked up in it.

pub mod ast;

mod brace;
mod condition;
mod items;
mod local;
mod map;
mod mistake;
mod nesting;
mod overlay;
mod parameter;
mod path;
mod place;
mod rows;
mod schema;
mod table;
mod test;
mod value;

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has to fail")]
mod tests;

pub(crate) use brace::end_of_text;
use mapwright_grammar::{Grammar, Parser, Rule};

use crate::diagnostic::{Diagnostic, codes};
use crate::source::{FileId, Span};

/// Spans have 32 bits, and no file that people write is near to this.
const MOST_BYTES: usize = 16 << 20;

/// Reads a file. What could not be read is left out of the tree or stands in it as bad, and has an error.
///
/// Takes time linear in the length of the text. Never panics; all spans are in the text and on character boundaries.
pub fn parse(file: FileId, text: &str) -> (ast::File, Vec<Diagnostic>) {
    if text.len() > MOST_BYTES {
        let span = Span { file, start: 0, end: 0 };
        let error = Diagnostic::error(
            codes::TOO_LARGE,
            "this file is larger than 16 MiB",
            span,
            "the file begins here",
        );
        return (
            ast::File::default(),
            vec![error.help("put tables into files of their own and `import` them")],
        );
    }
    let nesting = nesting::check(file, text);
    let mut builder = place::Builder::new(file, &nesting.text);
    let tree = match Grammar::parse(Rule::file, &nesting.text) {
        Ok(mut pairs) => pairs.next().map(|pair| builder.file(pair)).unwrap_or_default(),
        // The grammar takes any text; what is left is the stack running out, which the cap on nesting prevents.
        Err(_) => {
            let span = builder.at(0, 0);
            builder.report(Diagnostic::error(codes::BAD_ROW, "this file cannot be read", span, "from here"));
            ast::File::default()
        }
    };
    let found = builder.diagnostics;
    let mut diagnostics = nesting.leave_out(found);
    diagnostics.sort_by_key(|diagnostic| diagnostic.labels.first().map(|label| label.span));
    (tree, diagnostics)
}
