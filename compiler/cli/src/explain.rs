//! `mapwright explain`: what a finding means.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write as _};

use mapwright_compiler::diagnostic::codes;
use mapwright_runtime::CODES;

use crate::Outcome;
use crate::args::Explain;
use crate::command_error::CommandError;

/// Prints the long form of a code, or all codes with their titles.
pub(crate) fn explain(options: &Explain) -> Result<Outcome, CommandError> {
    let text = match &options.code {
        None => titles().iter().fold(String::new(), |text, (code, title)| text + code + "  " + title + "\n"),
        Some(code) => long_form(code).ok_or_else(|| unknown(code))?,
    };
    io::stdout().lock().write_all(text.as_bytes()).map_err(CommandError::stdout)?;
    Ok(Outcome::Fine)
}

/// All codes with their titles: what is found in messages is the runtime's, everything else the compiler's.
fn titles() -> BTreeMap<&'static str, &'static str> {
    let compiler = codes::all().map(|entry| (entry.code.as_str(), entry.title));
    compiler.chain(CODES.iter().map(|entry| (entry.name, entry.message))).collect()
}

fn long_form(code: &str) -> Option<String> {
    match mapwright_runtime::explain(&full(code)) {
        Some(entry) => {
            Some(format!("{}: {}\n\n{}", entry.name, entry.message, unindented(entry.explanation)))
        }
        None => codes::explain(code),
    }
}

/// `mw301` as it is listed, `MW0301`; a code needs no more than its digits.
fn full(code: &str) -> String {
    let code = code.trim().to_ascii_uppercase();
    if code.starts_with("MW") { code } else { format!("MW{code}") }
}

/// The text of a doc comment has a blank before each line.
fn unindented(text: &str) -> String {
    text.lines().map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect()
}

fn unknown(code: &str) -> CommandError {
    let mut text = format!("there is no code {}", code.escape_debug());
    let wanted = full(code);
    match titles().keys().find(|known| is_near(&wanted, known)) {
        Some(near) => {
            let _ = write!(text, "; did you mean {near}?");
        }
        None => text.push_str("; `mapwright explain` lists all codes"),
    }
    CommandError::Usage(text)
}

/// They differ in one character, or in two swapped ones.
fn is_near(wanted: &str, known: &str) -> bool {
    let (wanted, known) = (wanted.as_bytes(), known.as_bytes());
    if wanted.len() + 1 == known.len() {
        return (0..known.len()).any(|left_out| without(known, left_out).eq(wanted.iter()));
    }
    if wanted.len() == known.len() + 1 {
        return (0..wanted.len()).any(|left_out| without(wanted, left_out).eq(known.iter()));
    }
    let differences = || wanted.iter().zip(known).enumerate().filter(|(_, (a, b))| a != b);
    let positions: Vec<usize> = differences().map(|(position, _)| position).collect();
    wanted.len() == known.len()
        && match positions[..] {
            [_] => true,
            [a, b] => b == a + 1 && wanted.get(a) == known.get(b) && wanted.get(b) == known.get(a),
            _ => false,
        }
}

fn without(text: &[u8], position: usize) -> impl Iterator<Item = &u8> {
    text.iter().enumerate().filter(move |(index, _)| *index != position).map(|(_, byte)| byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_codes_are_found() {
        assert!(is_near("0301", "0302"));
        assert!(is_near("0031", "0301"));
        assert!(is_near("031", "0301"));
        assert!(is_near("03011", "0301"));
        assert!(!is_near("9999", "0301"));
        assert!(!is_near("", "0301"));
    }
}
