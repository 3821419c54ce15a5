//! `mapwright run --report`: the fields that have values in the messages, and that no row reads.

use std::path::Path;

use mapwright_compiler::compile::{Goal, plan};
use mapwright_compiler::coverage::{Unread, UnreadField, coverage};
use mapwright_compiler::ir::Program;

use crate::args::Warnings;
use crate::command_error::CommandError;
use crate::files;
use crate::findings::About;
use crate::schema::packages_for;
use crate::terminal::Terminal;

/// What was found so far.
#[derive(Debug)]
pub(crate) struct NotRead(Unread);

impl NotRead {
    pub(crate) fn new(map: &Path, name: Option<&str>, program: &Program) -> Result<NotRead, CommandError> {
        let goal = name.map_or(Goal::Run, |name| Goal::RunMap(name.to_owned()));
        let path = files::map_path(map)?;
        let planned = plan(&path, &goal, &mut files::load, &mut || packages_for(&path));
        let plan = planned
            .plan
            .ok_or_else(|| CommandError::Internal("no plan of a map that was compiled".into()))?;
        Ok(NotRead(Unread::new(&coverage(&plan), &program.source)))
    }

    /// Looks through one message.
    pub(crate) fn message(&mut self, about: About<'_>, message: &[u8]) {
        self.0.message(message, &|| format!("{}, {} {}", about.file, about.what, about.number));
    }

    /// Tells what was found, on standard error.
    pub(crate) fn report(&self, terminal: &Terminal, form: Warnings) {
        for UnreadField { path, name, messages, first, .. } in self.0.found() {
            if form == Warnings::Json {
                let line =
                    serde_json::json!({"unread": path, "name": name, "messages": messages, "first": first});
                terminal.line(&line.to_string());
            } else {
                let times =
                    if *messages == 1 { "1 message".to_owned() } else { format!("{messages} messages") };
                let name = if name.is_empty() { String::new() } else { format!(" ({name})") };
                terminal.line(&format!("not read: {path}{name}, with a value in {times}, first {first}"));
            }
        }
        if self.0.found().next().is_none() && form != Warnings::Json {
            terminal.line("not read: nothing; every field with a value is read or ignored by some row");
        }
    }
}
