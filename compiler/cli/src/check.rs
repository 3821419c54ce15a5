//! `mapwright check`: the mistakes in maps.

mod fix;

use std::io::{self, Write as _};

use mapwright_compiler::compile::{Checked, Load, check_all};
use mapwright_compiler::diagnostic::{Diagnostic, Severity, forms, render};
use mapwright_compiler::source::Sources;

use crate::Outcome;
use crate::args::{Check, CheckFormat};
use crate::command_error::CommandError;
use crate::files;
use crate::schema::packages_for;
use crate::terminal::{Style, Terminal};
use crate::test::missing;

/// Reports the mistakes of all files, each once, also where several files import the one that has it.
pub(crate) fn check(options: &Check, terminal: &Terminal) -> Result<Outcome, CommandError> {
    let maps = files::expand(&options.paths, &["mw"])?;
    let paths: Vec<String> = maps.iter().map(|map| files::map_path(&map.path)).collect::<Result<_, _>>()?;
    let Findings { diagnostics, sources } = &match options.fix {
        true => fix::fix(&paths, options, terminal)?,
        false => findings(&paths, options, &mut files::load),
    };
    let errors = has_errors(diagnostics);
    let form = match options.format {
        CheckFormat::Human => {
            terminal.write(&render::render(diagnostics, sources, terminal.color()));
            None
        }
        CheckFormat::Concise => Some(forms::concise(diagnostics, sources)),
        CheckFormat::Json => Some(forms::json_lines(diagnostics, sources)),
        CheckFormat::Sarif => Some(forms::sarif(diagnostics, sources)),
        CheckFormat::Github => Some(forms::github(diagnostics, sources)),
    };
    if let Some(form) = &form {
        io::stdout().lock().write_all(form.as_bytes()).map_err(CommandError::stdout)?;
    }
    if !options.quiet && !errors && form.is_none() {
        let files = if maps.len() == 1 { "1 file".to_string() } else { format!("{} files", maps.len()) };
        terminal.line(&format!("{}: no errors", terminal.paint(Style::Strong, &files)));
    }
    Ok(if errors { Outcome::Errors } else { Outcome::Fine })
}

/// What is found in maps and all that they import.
fn findings(paths: &[String], options: &Check, load: &mut Load<'_>) -> Findings {
    let unmapped = options.deny_unmapped.map(Into::into);
    let Checked { sources, mut diagnostics, named } = check_all(paths, load, &mut packages_for, unmapped);
    diagnostics.extend(missing(&named, true));
    Findings { sources, diagnostics }
}

/// Whether there is anything for which a map is refused.
pub(crate) fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// The findings of several maps, over one set of files.
#[derive(Debug, Default)]
struct Findings {
    sources: Sources,
    diagnostics: Vec<Diagnostic>,
}
