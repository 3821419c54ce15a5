//! `mapwright schema show`.

mod codes;
mod extension;
mod json;
mod listing;
mod member;
mod structure;
mod tree;

use std::sync::Arc;

use mapwright_compiler::schema::{Among, Found, History, Library};

use super::args::{Form, Show};
use super::not_found::not_found;
use super::{asked_name, facts, print_json};
use crate::Outcome;
use crate::command_error::CommandError;
use crate::page::Page;
use crate::terminal::Terminal;

/// What a page about something needs to know besides.
struct Subject<'l> {
    library: &'l Library,
    history: History,
    /// `hl7v2 2.5.1`, and why that version where none was named.
    of: String,
}

/// Prints what is known of a name, or the names of a version.
pub(super) fn show(options: &Show, terminal: &Terminal) -> Result<Outcome, CommandError> {
    let name = asked_name(&options.name)?;
    let libraries = options.library.libraries()?;
    let newest = options.library.library()?;
    let Some((among, name)) = name else {
        return listing::list(&newest, options.output.format, terminal);
    };
    let mut found = libraries.iter().map(|library| (library, library.look_up(among, name)));
    let Some((library, found)) = found.find_map(|(library, found)| Some((library, found.ok()?))) else {
        if let Err(error) = newest.look_up(among, name) {
            terminal.error(&not_found(&newest, &error, |other| other.look_up(among, name).ok()));
        }
        return Ok(Outcome::Errors);
    };
    let subject = Subject::new(library, options.library.version.is_none(), &newest);
    match options.output.format {
        Form::Json => print_json(&json::answer(&subject, &found))?,
        Form::Text => {
            let mut page = Page::new(terminal);
            subject.page(&mut page, &found);
            page.print()?;
        }
    }
    Ok(Outcome::Fine)
}

impl Subject<'_> {
    fn new<'l>(library: &'l Arc<Library>, chosen: bool, newest: &Library) -> Subject<'l> {
        let mut of = facts::library_words(library);
        if chosen {
            let newer = library.version() != newest.version();
            of += if newer { " (the last version that has it)" } else { " (the newest version)" };
        }
        Subject { library, history: History::until(library), of }
    }

    fn page(&self, page: &mut Page, found: &Found) {
        match found {
            Found::Structure(found) => self.structure(page, found),
            Found::Member(found) => self.member(page, found),
            Found::Event { code, event, structure } => {
                page.title(
                    &format!("{code}^{event}"),
                    &format!("has the message structure {}", structure.name),
                );
                page.blank();
                self.structure(page, structure);
            }
            Found::Primitive(primitive) => {
                page.title(&primitive.name, "");
                page.line(&format!("primitive type of {}", self.of));
            }
            Found::ValueSet(set) => self.value_set(page, set),
            Found::Extension(extension) => self.extension(page, extension),
            Found::ConceptMap(map) => self.concept_map(page, map),
        }
    }

    /// The oldest version that is known need not have been the first.
    fn since_words(&self, since: &str) -> String {
        let oldest = self.history.libraries().first().is_some_and(|oldest| oldest.version() == since);
        if oldest { format!("{since} (the oldest known)") } else { since.to_owned() }
    }

    /// How one asks for something of this version again.
    fn again(&self, what: &str) -> String {
        format!("mapwright schema show {}@{} {what}", self.library.standard(), self.library.version())
    }
}

/// The words for a set that is asked for by name: a table has a number, a value set a URL.
fn set_kind(id: &str) -> (&'static str, Among) {
    if id.contains("://") { ("value set", Among::ValueSets) } else { ("table", Among::ValueSets) }
}
