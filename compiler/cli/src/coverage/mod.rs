//! `mapwright coverage`: what becomes of every field, and where every element comes from.
//!
//! What that is the compiler says; here it is printed.

mod args;
mod html;
mod json;
mod text;
mod words;

use mapwright_compiler::compile::{Goal, Planned, plan};
use mapwright_compiler::coverage::{Coverage, Element, Field, Status, coverage as coverage_of, unmapped};
use mapwright_compiler::diagnostic::render;

use crate::Outcome;
use crate::build::write_file;
use crate::check::has_errors;
use crate::command_error::CommandError;
use crate::files;
use crate::page::Page;
use crate::schema::packages_for;
use crate::terminal::Terminal;

pub(crate) use args::CoverageArgs;
pub(crate) use args::Scope;
use args::{Form, Only};

/// Reports on a map. Its errors are shown instead; warnings are for `check`.
pub(crate) fn coverage(options: &CoverageArgs, terminal: &Terminal) -> Result<Outcome, CommandError> {
    let goal = options.name.as_deref().map_or(Goal::Run, |name| Goal::RunMap(name.to_owned()));
    let path = files::map_path(&options.map)?;
    if let Some(output) = &options.output
        && files::identity(output) == files::identity(&options.map)
    {
        return Err(CommandError::Usage(format!("{} is the map itself", output.display())));
    }
    let Planned { sources, diagnostics, plan, .. } =
        plan(&path, &goal, &mut files::load, &mut || packages_for(&path));
    if has_errors(&diagnostics) {
        terminal.write(&render::render(&diagnostics, &sources, terminal.color()));
        return Ok(Outcome::Errors);
    }
    let plan = plan.ok_or_else(|| {
        CommandError::Internal(format!("{} gave neither a plan nor an error", options.map.display()))
    })?;
    let coverage = coverage_of(&plan);
    let report = Report { coverage: &coverage, only: options.only };
    let written = match (options.format, &options.output) {
        (Form::Text, output) => {
            let page = if output.is_some() { Page::for_file() } else { Page::new(terminal) };
            text::report(page, &report, options.details)
        }
        (Form::Json, _) => json::report(&report)?,
        (Form::Html, _) => html::report(&report),
    };
    write_file(options.output.as_deref(), written.as_bytes())?;
    Ok(match options.deny_unmapped {
        Some(scope) => {
            let findings = unmapped(&plan, &coverage, scope.into());
            terminal.write(&render::render(&findings, &sources, terminal.color()));
            if findings.is_empty() { Outcome::Fine } else { Outcome::Errors }
        }
        None => Outcome::Fine,
    })
}

/// What is reported.
struct Report<'c> {
    coverage: &'c Coverage,
    only: Option<Only>,
}

impl Report<'_> {
    /// Whether a field or component is shown.
    fn shows(&self, field: &Field) -> bool {
        match self.only {
            None => true,
            Some(Only::Unmapped) => field.status == Status::Unmapped,
            Some(Only::Ignored) => field.status == Status::Ignored,
            Some(Only::Mapped) => matches!(field.status, Status::Mapped | Status::Read),
        }
    }

    /// Whether an element is shown. Nothing is ignored in a target.
    fn shows_element(&self, element: &Element) -> bool {
        match self.only {
            None => true,
            Some(Only::Unmapped) => !element.set,
            Some(Only::Mapped) => element.set,
            Some(Only::Ignored) => false,
        }
    }
}
