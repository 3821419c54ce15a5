//! `mapwright check --fix`: what has only one meaning is written, as often as that shows something more.

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::path::Path;

use mapwright_compiler::diagnostic::fix::apply;
use mapwright_compiler::source::FileId;

use super::{Findings, findings};
use crate::args::Check;
use crate::command_error::CommandError;
use crate::files;
use crate::rewrite::replace;
use crate::terminal::Terminal;

/// A mended mistake can show another one behind it. More rounds than any file that people write has layers.
const ROUNDS: usize = 10;

/// Mends the files, or with `--diff` shows how, and gives what is left to find.
pub(super) fn fix(paths: &[String], options: &Check, terminal: &Terminal) -> Result<Findings, CommandError> {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut before: BTreeMap<String, String> = BTreeMap::new();
    let mut left = findings(paths, options, &mut files::load);
    let mut all = 0;
    for _ in 0..ROUNDS {
        let (mended, applied) = apply(&left.diagnostics, &left.sources);
        if applied == 0 {
            break;
        }
        let mut next = texts.clone();
        for (file, text) in mended {
            let Some(source) = left.sources.get(FileId(file)) else { continue };
            before.entry(source.path.clone()).or_insert_with(|| source.text.to_string());
            next.insert(source.path.clone(), text);
        }
        let mut load = |path: &str| match next.get(path) {
            Some(text) => Ok(text.clone()),
            None => files::load(path),
        };
        let found = findings(paths, options, &mut load);
        all += applied;
        (texts, left) = (next, found);
    }
    let mut changed = 0;
    for (path, text) in texts.iter().filter(|(path, text)| before.get(*path) != Some(text)) {
        changed += 1;
        if options.diff {
            let old = before.get(path).map_or("", String::as_str);
            let diff = similar::TextDiff::from_lines(old, text);
            let shown = diff.unified_diff().header(path, &format!("{path} (fixed)")).to_string();
            io::stdout().lock().write_all(shown.as_bytes()).map_err(CommandError::stdout)?;
        } else {
            replace(Path::new(path), text)?;
        }
    }
    if !options.quiet {
        let count =
            |number: usize, word: &str| format!("{number} {word}{}", if number == 1 { "" } else { "s" });
        let done = if options.diff { "would be fixed" } else { "fixed" };
        let (mistakes, changed) = (count(all, "mistake"), count(changed, "file"));
        terminal.line(&format!("{mistakes} {done} in {changed}"));
    }
    Ok(left)
}
