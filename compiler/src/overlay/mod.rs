//! Overlays: what a site changes of maps and tables is put into them before anything is checked.
//!
//! This is a step of its own on the syntax trees. After it there are no overlays and no changes any more, only maps and tables like any
//! other, in which each row has the place where it was written. What an overlay changes has to be there, once: nothing
//! is left out silently.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `rows` | rows that are added, replaced and removed |
//! | `find` | the rows that are meant |
//! | `inside` | blocks that are gone into |
//! | `tables` | code tables |
//! | `written` | whether two things are written the same |

mod find;
mod inside;
mod rows;
mod tables;
mod written;

use crate::check::ParsedFile;
use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::source::{FileId, Sources};
use crate::syntax::ast::overlay::{MapOverlay, Overlay};
use crate::syntax::ast::{Cardinality, Map, MapSource};
use std::sync::Arc;

/// Puts the overlays of all files into what they change. `order` is that of the files: what a file overlays is whole before the file itself.
pub fn merge(files: &mut [ParsedFile], order: &[FileId], sources: &Sources) -> Vec<Diagnostic> {
    let mut merge = Merge { files, sources, diagnostics: Vec::new() };
    for id in order {
        let overlays =
            merge.files.iter_mut().find(|file| file.id == *id).filter(|file| !file.ast.overlays.is_empty());
        let overlays = overlays.map(|file| {
            // What an overlay changes of a file that could not be read is not known.
            let read =
                std::mem::take(&mut Arc::make_mut(&mut file.ast).overlays).into_iter().zip(&file.bases);
            read.filter(|(_, base)| base.is_some()).map(|(overlay, _)| overlay).collect::<Vec<_>>()
        });
        for overlay in overlays.unwrap_or_default() {
            merge.overlay(overlay, *id);
        }
    }
    merge.diagnostics
}

struct Merge<'m> {
    files: &'m mut [ParsedFile],
    sources: &'m Sources,
    diagnostics: Vec<Diagnostic>,
}

impl Merge<'_> {
    fn overlay(&mut self, overlay: Overlay, own: FileId) {
        let base = overlay.base;
        if !overlay.local.is_empty() {
            let mut uses = self.files.iter_mut().flat_map(|file| &mut Arc::make_mut(&mut file.ast).uses);
            match uses.find(|used| used.standard.node == "hl7v2") {
                Some(used) => used.local.extend(overlay.local),
                None => {
                    let message = format!("`{}` uses no version of HL7 v2", base.node);
                    let label = "segments are declared for this";
                    let error = Diagnostic::error(codes::MISSING_USE, message, base.span, label);
                    self.diagnostics.push(error.help("write `use hl7v2 \"2.5.1\"` at the top of the file"));
                }
            }
        }
        for map in overlay.maps {
            self.map(map, own, &base.node);
        }
        for table in overlay.tables {
            self.table(table, own, &base.node);
        }
    }

    /// A declaration of this name could not be read, which is reported.
    fn is_broken(&self, name: &str) -> bool {
        self.files.iter().flat_map(|file| &file.ast.broken).any(|broken| broken.node == name)
    }

    fn map(&mut self, overlay: MapOverlay, own: FileId, base: &str) {
        let Some((file, index)) = self.meant(&overlay, own, base) else { return };
        let Some(file) = self.files.get_mut(file) else { return };
        let Some(map) = Arc::make_mut(&mut file.ast).maps.get_mut(index) else { return };
        let mut errors = Vec::new();
        for source in overlay.added {
            match refused(&source, map) {
                Some(error) => errors.push(error),
                None => map.sources.push(source),
            }
        }
        let mut rows = rows::Rows { sources: self.sources, map: overlay.name.node, diagnostics: Vec::new() };
        rows.merge(&mut map.rows, overlay.rows);
        self.diagnostics.extend(errors);
        self.diagnostics.append(&mut rows.diagnostics);
    }

    /// The map that an overlay changes, by its file and its place there.
    fn meant(&mut self, overlay: &MapOverlay, own: FileId, base: &str) -> Option<(usize, usize)> {
        let name = &overlay.name;
        let all = || {
            self.files.iter().enumerate().filter(|(_, file)| file.id != own).flat_map(|(at, file)| {
                file.ast.maps.iter().enumerate().map(move |(index, map)| ((at, index), map))
            })
        };
        let named: Vec<_> = all().filter(|(_, map)| overlay.is_for(map)).collect();
        let first = |map: &Map| map.sources.first().map(|source| source.ty.written().to_string());
        let wanted = overlay.first.as_ref().map(|source| source.ty.written().to_string());
        let fits: Vec<_> = named.iter().filter(|(_, map)| wanted.is_none() || first(map) == wanted).collect();
        let finding = match (fits.as_slice(), named.as_slice()) {
            ([(at, _)], _) => return Some(*at),
            ([], []) => {
                if self.is_broken(&name.node) {
                    return None;
                }
                let message = format!("there is no map `{}`", name.node);
                let label = format!("neither in `{base}` nor in what it imports");
                let error = Diagnostic::error(codes::NOTHING_TO_CHANGE, message, name.span, label);
                match did_you_mean(&name.node, all().map(|(_, map)| map.called())) {
                    Some(near) => error.help(format!("did you mean `{near}`?")),
                    None => error.help("a new map stands outside of the overlay's braces"),
                }
            }
            ([], several) => {
                let message = format!("no map `{}` has this first source", name.node);
                let span = overlay.first.as_ref().map_or(name.span, |source| source.span);
                let mut error =
                    Diagnostic::error(codes::NOTHING_TO_CHANGE, message, span, "nothing to change");
                for (_, map) in several {
                    error = error.label(map.head, "not this one");
                }
                error.help(format!("the first sources are {}", listed(several.iter().map(|(_, map)| map))))
            }
            (several, _) => {
                let message = format!("there are several maps `{}`", name.node);
                let mut error = Diagnostic::error(codes::SEVERAL_TO_CHANGE, message, name.span, "which one?");
                for (_, map) in several {
                    error = error.label(map.head, "one of them");
                }
                let written = first(several.first().map(|(_, map)| map)?).unwrap_or_default();
                error.help(format!("say its first source, such as `map {}({written}) {{`", name.node))
            }
        };
        self.diagnostics.push(finding);
        None
    }
}

/// Why a source cannot be added.
fn refused(source: &MapSource, map: &Map) -> Option<Diagnostic> {
    let known = |source: &MapSource| {
        source.alias.as_ref().map_or(source.ty.written(), |alias| &alias.node).to_string()
    };
    if !matches!(source.cardinality, Cardinality::Optional | Cardinality::Many) {
        let message = "a source that an overlay adds may be absent";
        let label = "callers in the base do not know of it";
        let error = Diagnostic::error(codes::BAD_OVERLAY, message, source.span, label);
        let name = known(source);
        return Some(error.help(format!("write `+ {name}?`, or `+ {name}*` for all that there are")));
    }
    let same = map.sources.iter().find(|other| known(other) == known(source))?;
    let message = format!("the map has a source `{}`", known(source));
    let error = Diagnostic::error(codes::ALREADY_THERE, message, source.span, "again here");
    Some(error.label(same.span, "first here").help("leave it out, or give it an alias: `+ other: PID?`"))
}

/// The first sources of maps.
fn listed<'m>(maps: impl Iterator<Item = &'m &'m Map>) -> String {
    let first = maps.filter_map(|map| map.sources.first());
    first.map(|source| format!("`{}`", source.ty.written())).collect::<Vec<_>>().join(", ")
}
