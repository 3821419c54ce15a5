//! Where a site's segments stand in messages.

use super::super::Checker;
use super::super::declarations::{bounds, nested_group};
use super::Declared;
use crate::diagnostic::{Diagnostic, codes};
use crate::schema::{Kind, Library, Place, Structure, Type};
use crate::source::Span;
use crate::syntax::ast::{Name, local};
use std::collections::BTreeMap;

/// What is written of a place, for messages.
pub(super) struct Written<'a> {
    after: &'a Name,
    within: Vec<&'a Name>,
}

type Placed<'a> = (Place, Written<'a>);

impl<'a> Checker<'a> {
    /// The places of all segments, those that follow a declared segment behind that one's.
    pub(super) fn local_places(
        &mut self,
        declared: &BTreeMap<&'a str, Declared<'a>>,
        base: &Library,
    ) -> Vec<Placed<'a>> {
        let mut places = Vec::new();
        for declaration in declared.values().filter(|d| d.kind == Kind::Segment) {
            let Some(first) = declaration.items.first() else { continue };
            let name = &first.name;
            let is_new = base.structure(&name.node).is_none();
            if is_new && declaration.items.iter().all(|item| item.places.is_empty()) {
                self.report(
                    Diagnostic::error(
                        codes::LOCAL_PLACE,
                        format!("no message has a place for `{}`", name.node),
                        name.span,
                        "where does it stand?",
                    )
                    .help(format!(
                        "write the segment before it, such as `segment {}? after PID {{ … }}`",
                        name.node
                    )),
                );
            }
            for (item, place) in declaration.items.iter().flat_map(|i| i.places.iter().map(move |p| (*i, p)))
            {
                if !is_new && place.within.is_empty() {
                    self.exists(item, place, base);
                    continue;
                }
                places.extend(self.local_place(item, place, declared, base));
            }
        }
        self.in_order(places)
    }

    fn exists(&mut self, item: &local::Structure, place: &local::Place, base: &Library) {
        let (name, after) = (&item.name.node, &place.after.node);
        let message = format!("HL7 v2 {} has a segment `{name}`", base.version());
        let error = Diagnostic::error(codes::LOCAL_EXISTS, message, item.name.span, "not a new one");
        self.report(
            error
                .help("a site's own segments have names that begin with Z")
                .help(format!("to change its fields, leave `after {after}` out; to allow it at another place, say in which messages: `after {after} in ADT_A01`")),
        );
    }

    fn local_place(
        &mut self,
        item: &local::Structure,
        place: &'a local::Place,
        declared: &BTreeMap<&'a str, Declared<'a>>,
        base: &Library,
    ) -> Option<Placed<'a>> {
        let after = &place.after;
        let segment = |name: &str| {
            declared.contains_key(name) || base.structure(name).is_some_and(|s| s.kind == Kind::Segment)
        };
        if after.node == item.name.node {
            let message = format!("`{}` cannot follow itself", after.node);
            let error =
                Diagnostic::error(codes::LOCAL_CONTRADICTS, message, after.span, "the segment itself");
            self.report(error.help("if it repeats, write `*` or `+` after its name"));
            return None;
        }
        if place.within.is_empty() && !segment(&after.node) {
            if !self.is_broken(&after.node) && !self.unread.contains(&after.node) {
                self.unknown_after(after, declared, base);
            }
            return None;
        }
        let mut within = Vec::new();
        let mut written = Vec::new();
        for name in &place.within {
            let found = base.structure(&name.node).or_else(|| nested_group(base, &name.node));
            match found.filter(|s| matches!(s.kind, Kind::Message | Kind::Group)) {
                Some(structure) => {
                    within.push(structure.name.clone());
                    written.push(name);
                }
                None => self.unknown_message(name, base),
            }
        }
        let (min, max) = bounds(item.cardinality);
        let written_place = Written { after, within: written };
        let segment = item.name.node.clone();
        (place.within.is_empty() || !within.is_empty())
            .then(|| (Place { segment, after: after.node.clone(), within, min, max }, written_place))
    }

    fn unknown_after(&mut self, after: &Name, declared: &BTreeMap<&str, Declared<'_>>, base: &Library) {
        let message = format!("HL7 v2 {} has no segment `{}`", base.version(), after.node);
        let error = Diagnostic::error(codes::LOCAL_PLACE, message, after.span, "not known");
        let names = base.structure_names();
        let is_group =
            names.iter().any(|name| name.rsplit_once('.').is_some_and(|(_, group)| group == after.node));
        let segments = names
            .iter()
            .copied()
            .filter(|name| name.len() == 3 && base.structure(name).is_some_and(|s| s.kind == Kind::Segment));
        let near = self.near(&after.node, segments.chain(declared.keys().copied()));
        self.report(match near {
            _ if is_group => error.help(format!(
                "it is a group: say of which message, such as `after {} in ORU_R01`",
                after.node
            )),
            Some(near) => error.did_you_mean(&near),
            None => error.help("write the segment that stands before it, such as `after PID`"),
        });
    }

    fn unknown_message(&mut self, name: &Name, base: &Library) {
        let message = format!("HL7 v2 {} has no message or group `{}`", base.version(), name.node);
        let error = Diagnostic::error(codes::LOCAL_PLACE, message, name.span, "not known");
        let names = base.structure_names();
        let messages = names.into_iter().filter(|name| name.len() > 3 && !name.starts_with('Z'));
        self.report(match self.near(&name.node, messages) {
            Some(near) => error.did_you_mean(&near),
            None => error
                .help("write a message structure such as `ADT_A01`, or a group such as `ORU_R01.PATIENT`"),
        });
    }

    /// Places in an order in which each segment is put in after the one that it follows.
    fn in_order(&mut self, mut waiting: Vec<Placed<'a>>) -> Vec<Placed<'a>> {
        let mut ordered: Vec<Placed<'a>> = Vec::new();
        while !waiting.is_empty() {
            let open: Vec<String> = waiting.iter().map(|(place, _)| place.segment.clone()).collect();
            let (ready, rest): (Vec<_>, Vec<_>) =
                waiting.into_iter().partition(|(place, _)| !open.contains(&place.after));
            if ready.is_empty() {
                for (place, written) in &rest {
                    let message = format!("`{}` follows a segment that follows it", place.segment);
                    let error = Diagnostic::error(
                        codes::LOCAL_CONTRADICTS,
                        message,
                        written.after.span,
                        "in a circle",
                    );
                    self.report(error.help("let one of them follow a segment of the standard"));
                }
                return ordered;
            }
            ordered.extend(ready);
            waiting = rest;
        }
        ordered
    }

    /// Reports places that their messages do not have.
    pub(super) fn check_places(&mut self, places: &[Placed<'a>], library: &Library) {
        for (place, written) in places {
            for (structure, name) in place.within.iter().zip(&written.within) {
                let Some(found) = library.structure(structure) else { continue };
                let mut segments = Vec::new();
                if !has_place(&found, place, !structure.contains('.'), library, &mut segments) {
                    self.no_place(&place.after, written.after.span, name, &segments);
                }
            }
        }
    }

    fn no_place(&mut self, after: &str, span: Span, within: &Name, segments: &[String]) {
        let message = format!("{} has no `{after}`", within.node);
        let error = Diagnostic::error(codes::LOCAL_PLACE, message, span, "not in it")
            .label(within.span, "looked for here");
        let known: Vec<&str> = segments.iter().map(String::as_str).collect();
        self.report(match self.near(after, known.iter().copied()) {
            Some(near) => error.did_you_mean(&near),
            None => error.help(format!("it has {}", super::super::path::list(&known))),
        });
    }
}

/// Whether a group, or any in it if it is a `whole` message, has what a place is behind; else the names that are there.
fn has_place(
    group: &Structure,
    place: &Place,
    whole: bool,
    library: &Library,
    names: &mut Vec<String>,
) -> bool {
    group.members.iter().any(|member| {
        names.push(member.name.clone());
        if place.follows(member, library) {
            return true;
        }
        let Some(Type::Structure(inner)) = member.types.first() else { return false };
        let inner = library.structure(inner).filter(|s| matches!(s.kind, Kind::Group | Kind::Choice));
        inner
            .filter(|inner| whole || inner.kind == Kind::Choice)
            .is_some_and(|inner| has_place(&inner, place, whole, library, names))
    })
}
