//! `mapwright check`: the mistakes in maps.

mod fix;

use std::collections::BTreeMap;
use std::io::{self, Write as _};

use mapwright_compiler::compile::{Compilation, Goal, Load, compile_with};
use mapwright_compiler::diagnostic::{Diagnostic, Severity, forms, render};
use mapwright_compiler::source::{FileId, Sources};

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
    let Findings { diagnostics, sources, .. } =
        &if options.fix { fix::fix(&paths, options, terminal)? } else { findings(&paths, &mut files::load) };
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
fn findings(paths: &[String], load: &mut Load<'_>) -> Findings {
    let mut all = Findings::default();
    for path in paths {
        let mut compilation = compile_with(path, &Goal::Check, load, &mut || packages_for(path));
        compilation.diagnostics.extend(missing(&compilation.named, true));
        all.add(compilation);
    }
    all
}

/// Whether there is anything for which a map is refused.
pub(crate) fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// The findings of several compilations, over one set of files.
#[derive(Debug, Default)]
struct Findings {
    sources: Sources,
    by_path: BTreeMap<String, FileId>,
    diagnostics: Vec<Diagnostic>,
}

impl Findings {
    fn add(&mut self, compilation: Compilation) {
        let ids: Vec<FileId> = compilation
            .sources
            .iter()
            .map(|(_, source)| match self.by_path.get(&source.path) {
                Some(id) => *id,
                None => {
                    let id = self.sources.add(source.path.clone(), source.text.clone());
                    self.by_path.insert(source.path.clone(), id);
                    id
                }
            })
            .collect();
        for mut diagnostic in compilation.diagnostics {
            let labels = diagnostic.labels.iter_mut().map(|label| &mut label.span);
            let edits = diagnostic.fixes.iter_mut().flat_map(|fix| &mut fix.edits).map(|edit| &mut edit.span);
            for span in labels.chain(edits) {
                if let Some(id) = ids.get(span.file.0 as usize) {
                    span.file = *id;
                }
            }
            self.diagnostics.push(diagnostic);
        }
    }
}
