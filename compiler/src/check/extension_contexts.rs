//! Where published extensions may stand.
//!
//! A definition names its contexts: elements by path, types, other extensions, FHIRPath. Refused is only what fits none of them for certain: the
//! elements of a datatype may be in any element of that type, and nothing here evaluates FHIRPath.

use super::scope::Scope;
use super::target::{Element, ElementType};
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::Step;
use crate::schema::{Context, ExtensionDefinition, Kind, Library, Member, Structure};
use crate::syntax::ast::{Name, TargetStep};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What an extension is written in.
struct Place<'a> {
    library: &'a Library,
    /// Of a primitive: `Element`.
    structure: &'a Structure,
    /// The element that the structure is, and what that is a member of, where the path says it.
    element: Option<(&'a Step, &'a Structure)>,
    primitive: bool,
}

impl Scope<'_, '_> {
    /// Refuses a published extension where it may not stand. `owner`: what the element before it is a member of.
    pub(super) fn check_context(
        &mut self,
        structure: &Arc<Structure>,
        owner: Option<&Arc<Structure>>,
        previous: &Element,
        step: &TargetStep,
    ) -> Option<()> {
        let Some(url) = &step.argument else { return Some(()) };
        let Some(library) = self.checker.fhir.clone() else { return Some(()) };
        let Some(definition) = library.extension(&url.node) else { return Some(()) };
        let place = Place {
            library: &library,
            structure,
            element: previous.last().zip(owner.map(|owner| &**owner)),
            primitive: matches!(previous.ty, ElementType::Primitive(_)),
        };
        let wanted = if definition.modifier { "modifierExtension" } else { "extension" };
        if step.name.node != wanted {
            let message = match definition.modifier {
                true => format!("{} changes the meaning of what it stands in", definition.name),
                false => format!("{} does not change the meaning of what it stands in", definition.name),
            };
            let finding =
                Diagnostic::error(codes::EXTENSION_CONTEXT, message, step.name.span, "the other kind");
            self.checker.report(
                finding
                    .fix(format!("write `{wanted}(\"…\")`"), step.name.span, wanted)
                    .help(format!("write `{wanted}(\"…\")`")),
            );
            return None;
        }
        if definition.contexts.is_empty() || definition.contexts.iter().any(|context| place.fits(context)) {
            return Some(());
        }
        let at = previous.last().map_or(&structure.name, |step| &step.path);
        self.checker.report(not_there(&definition, at, url));
        None
    }
}

fn not_there(definition: &ExtensionDefinition, at: &str, url: &Name) -> Diagnostic {
    let contexts = definition.contexts.iter().map(|context| match context {
        Context::Element(path) | Context::FhirPath(path) => path.as_str(),
        Context::Extension(url) => url.as_str(),
    });
    let contexts: Vec<&str> = contexts.collect::<BTreeSet<_>>().into_iter().collect();
    Diagnostic::error(
        codes::EXTENSION_CONTEXT,
        format!("{} may not stand in {at}", definition.name),
        url.span,
        "not here",
    )
    .help(format!("it may stand in {}", super::path::list(&contexts)))
}

impl Place<'_> {
    /// Whether this may be the context.
    fn fits(&self, context: &Context) -> bool {
        match context {
            Context::FhirPath(_) => true,
            Context::Extension(url) => {
                let within = self.element.and_then(|(step, _)| step.url.as_ref());
                self.structure.name == "Extension" && within.is_none_or(|within| within == url)
            }
            // A slice of a profile.
            Context::Element(path) if path.contains(':') => true,
            Context::Element(path) => match path.rsplit_once('.') {
                None => self.is_of(path),
                Some((holder, name)) => *path == self.structure.name || self.is_member(holder, name),
            },
        }
    }

    /// Whether this is of a type, or of one that is made from it: then it has all its members.
    fn is_of(&self, name: &str) -> bool {
        if name == self.structure.name {
            return true;
        }
        // Some primitives are made from others, and the schema does not say which.
        let Some(base) = self.library.structure(name) else {
            return self.library.primitive(name).is_none() || self.primitive;
        };
        base.members.iter().all(|member| self.structure.members.iter().any(|m| m.name == member.name))
    }

    /// Whether this is the member of that name of something.
    fn is_member(&self, holder: &str, name: &str) -> bool {
        let Some((step, owner)) = self.element else {
            // It may be any element of the datatype.
            let of_type = |member: &Member| member.types.iter().any(|ty| ty.name() == self.structure.name);
            let holder = self.library.structure(holder);
            let known = holder.and_then(|holder| {
                let name = name.trim_end_matches("[x]");
                holder.members.iter().find(|member| member.name == name).map(of_type)
            });
            return self.structure.kind == Kind::Datatype && known.unwrap_or(true);
        };
        let key = step.key.trim_start_matches('_');
        let same = match name.strip_suffix("[x]") {
            Some(choice) => key.starts_with(choice),
            None => key == name,
        };
        // An element of a datatype is one of all elements that are of the datatype.
        same && (owner.kind == Kind::Datatype || owner.name == holder)
    }
}
