//! `mapwright fmt`: maps in their one layout.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use mapwright_compiler::diagnostic::{Diagnostic, render};
use mapwright_compiler::format::{Refused, format};
use mapwright_compiler::source::Sources;

use crate::Outcome;
use crate::args::Fmt;
use crate::command_error::CommandError;
use crate::files;
use crate::rewrite::replace;
use crate::terminal::Terminal;

/// Formats standard input, or all files: those that can be read are, whatever is wrong with the others.
pub(crate) fn fmt(options: &Fmt, terminal: &Terminal) -> Result<Outcome, CommandError> {
    let mut work = Work::default();
    if options.paths.iter().any(|path| path == Path::new("-")) {
        return standard_input(options, work, terminal);
    }
    let maps = files::expand(&options.paths, &["mw"])?;
    // All are read before the first is written, so that a file that is not there changes nothing.
    let mut changed = Vec::new();
    for map in &maps {
        let name = files::map_path(&map.path)?;
        let text = fs::read_to_string(&map.path).map_err(|error| CommandError::read(&map.path, error))?;
        if let Some(formatted) = work.format(&name, &text).filter(|formatted| *formatted != text) {
            changed.push((&map.path, name, text, formatted));
        }
    }
    for (path, name, text, formatted) in &changed {
        if options.check {
            would_change(options, name, text, formatted)?;
        } else {
            replace(path, formatted)?;
            if !options.quiet {
                terminal.line(&format!("formatted {name}"));
            }
        }
    }
    let refused = work.report(terminal);
    if !options.quiet {
        let count = if maps.len() == 1 { "1 file".to_string() } else { format!("{} files", maps.len()) };
        let done = if options.check { "would change" } else { "changed" };
        terminal.line(&format!("{count}: {} {done}", changed.len()));
    }
    let differs = options.check && !changed.is_empty();
    Ok(if refused || differs { Outcome::Errors } else { Outcome::Fine })
}

fn standard_input(options: &Fmt, mut work: Work, terminal: &Terminal) -> Result<Outcome, CommandError> {
    let name = "<stdin>";
    if options.paths.len() > 1 {
        return Err(CommandError::Usage(
            "- stands alone: standard input goes to standard output".to_string(),
        ));
    }
    let mut text = String::new();
    io::stdin()
        .lock()
        .read_to_string(&mut text)
        .map_err(|error| CommandError::read(Path::new(name), error))?;
    let formatted = work.format(name, &text);
    work.report(terminal);
    let Some(formatted) = formatted else { return Ok(Outcome::Errors) };
    if !options.check {
        print(&formatted)?;
    } else if formatted != text {
        would_change(options, name, &text, &formatted)?;
        return Ok(Outcome::Errors);
    }
    Ok(Outcome::Fine)
}

/// What could not be formatted.
#[derive(Debug, Default)]
struct Work {
    sources: Sources,
    diagnostics: Vec<Diagnostic>,
    changed: Vec<String>,
}

impl Work {
    fn format(&mut self, name: &str, text: &str) -> Option<String> {
        let file = self.sources.add(name, text);
        match format(file, text) {
            Ok(formatted) => return Some(formatted),
            Err(Refused::Mistakes(diagnostics)) => self.diagnostics.extend(diagnostics),
            Err(Refused::Changed) => self.changed.push(name.to_string()),
        }
        None
    }

    /// Says what was refused, and whether anything was.
    fn report(&self, terminal: &Terminal) -> bool {
        if !self.diagnostics.is_empty() {
            terminal.write(&render::render(&self.diagnostics, &self.sources, terminal.color()));
        }
        for name in &self.changed {
            terminal.error(&format!(
                "{name} was left as it is: its meaning would have changed (this is a mistake in mapwright itself)"
            ));
        }
        !self.diagnostics.is_empty() || !self.changed.is_empty()
    }
}

/// Shows a file that is not formatted.
fn would_change(options: &Fmt, name: &str, text: &str, formatted: &str) -> Result<(), CommandError> {
    if options.diff {
        let diff = similar::TextDiff::from_lines(text, formatted);
        print(&diff.unified_diff().header(name, &format!("{name} (formatted)")).to_string())
    } else if options.quiet {
        Ok(())
    } else {
        print(&format!("{name}\n"))
    }
}

fn print(text: &str) -> Result<(), CommandError> {
    io::stdout().lock().write_all(text.as_bytes()).map_err(CommandError::stdout)
}
