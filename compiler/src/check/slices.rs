//! What profiles say of the elements of target paths: slices, values, elements that are not allowed.

use super::scope::Scope;
use super::target::Element;
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::Slice;
use crate::schema::{Member, Structure};
use crate::source::Span;
use crate::syntax::ast::{Name, TargetStep};

/// Where HL7 has the definitions of FHIR.
const PUBLISHED: &str = "http://hl7.org/fhir/StructureDefinition/";

/// What the argument of a step says: `extension("URL")`, `identifier("SLICE")`.
#[derive(Debug, Clone, Default)]
pub(super) struct Argument {
    pub(super) url: Option<String>,
    pub(super) slice: Option<Slice>,
}

impl Element {
    /// The compiler writes its value itself.
    pub(super) fn filled(&self) -> bool {
        self.preset.is_some() && self.is_filled
    }
}

impl Scope<'_, '_> {
    /// What is known of an extension by its URL: the types of its value, the extensions in it.
    fn extension(&mut self, member: &Member, url: &Name) -> Member {
        let Some(library) = self.checker.fhir.clone() else { return member.clone() };
        let known = library.extension(&url.node).zip(library.structure("Extension"));
        if let Some((definition, base)) = known {
            return definition.member(member, &base);
        }
        // What HL7 publishes has its definitions there, and nothing else has.
        if url.node.starts_with(PUBLISHED) {
            let mut finding = Diagnostic::warning(
                codes::UNKNOWN_EXTENSION,
                format!("FHIR {} has no extension of this URL", library.version()),
                url.span,
                "not published",
            );
            finding = match self.checker.near(&url.node, library.extension_urls()) {
                Some(near) => finding.did_you_mean(&near),
                None => finding
                    .help("`mapwright schema search WORD` finds extensions by the words of their names"),
            };
            self.checker.report(finding);
        }
        member.clone()
    }

    /// The element that a step means, where its argument or its type make it a slice; and what the argument says.
    pub(super) fn sliced(
        &mut self,
        structure: &Structure,
        member: &Member,
        step: &TargetStep,
    ) -> Option<(Member, Argument)> {
        let name = step.name.node.as_str();
        let of_type = member.choice.then(|| member.slice(name)).flatten();
        let plain = of_type.unwrap_or(member);
        let Some(argument) = &step.argument else { return Some((plain.clone(), Argument::default())) };
        let is_extension = matches!(name, "extension" | "modifierExtension");
        let names = member.slice_names();
        if let Some(slice) = member.slice(&argument.node) {
            let url = slice.constraint.as_ref().and_then(|constraint| constraint.url.clone());
            let url = is_extension.then(|| url.unwrap_or_else(|| argument.node.clone()));
            // Of others nothing says that what is written is one.
            let by_value = member.constraint.as_ref().is_some_and(|constraint| constraint.slices_by_value());
            let of = Slice { name: slice.name.clone(), required: by_value && slice.min > 0 };
            let mut slice = slice.clone();
            slice.min = member.min;
            return Some((slice, Argument { url, slice: Some(of) }));
        }
        // An extension may be any, by its URL.
        if is_extension && (names.is_empty() || argument.node.contains([':', '/'])) {
            let member = self.extension(member, argument);
            return Some((member, Argument { url: Some(argument.node.clone()), slice: None }));
        }
        let finding = if names.is_empty() && structure.profile.is_none() {
            Diagnostic::error(
                codes::BAD_TARGET,
                format!("`{name}` takes no text in parentheses"),
                argument.span,
                "only an extension does, and a slice of a profile",
            )
            .help("an extension is written with its URL: `extension(\"URL\")`")
        } else {
            let what = structure.profile.as_ref().map_or_else(|| structure.name.clone(), |p| p.name.clone());
            let of_extension = is_extension && structure.profile.is_none();
            let (message, label) = if of_extension {
                (format!("this extension has no extension `{}` in it", argument.node), "no such extension")
            } else {
                (format!("`{name}` has no slice `{}` in {what}", argument.node), "no such slice")
            };
            let finding = Diagnostic::error(codes::UNKNOWN_SLICE, message, argument.span, label);
            match self.checker.near(&argument.node, names.iter().copied()) {
                Some(near) => finding.mean(&near, format!("did you mean `{name}(\"{}\")`?", near.name)),
                None if names.is_empty() => finding.help(format!("it has no slices: write `{name}`")),
                None if of_extension => finding.help(format!("it has {}", super::path::list(&names))),
                None => finding.help(format!("its slices are {}", super::path::list(&names))),
            }
        };
        self.checker.report(finding);
        // Not called missing too.
        self.checker.meant.insert((structure.name.clone(), member.name.clone()));
        None
    }

    /// Refuses an element that the profile does not allow.
    pub(super) fn allowed(
        &mut self,
        structure: &Structure,
        member: &Member,
        path: &str,
        span: Span,
    ) -> Option<()> {
        let Some(profile) = structure.profile.as_ref().filter(|_| member.max == Some(0)) else {
            return Some(());
        };
        self.checker.report(
            Diagnostic::error(
                codes::PROHIBITED_ELEMENT,
                format!("`{path}` is not allowed in {}", profile.name),
                span,
                format!("the profile of {} has no such element", profile.package),
            )
            .help("take the row out; `ignore` records that its source is left out on purpose"),
        );
        None
    }

    /// Refuses a row that could set an element to another value than its profile says. `json`: the constant that it sets.
    pub(super) fn check_preset(&mut self, element: &Element, json: Option<&str>, span: Span) -> Option<()> {
        let Some((preset, profile)) = &element.preset else { return Some(()) };
        let wanted = preset.to_string();
        // A map that is called for a profile may be for other elements too: the profile's value stands in the place of its own.
        if json == Some(wanted.as_str()) || (json.is_none() && self.specialised && element.is_filled) {
            return Some(());
        }
        let path = element.path();
        let (message, label) = match json {
            Some(json) => (format!("`{path}` is {wanted} in {profile}, and not {json}"), "another value"),
            None => (format!("`{path}` is always {wanted} in {profile}"), "any value could come from here"),
        };
        let finding = Diagnostic::error(codes::PRESET_VALUE, message, span, label);
        self.checker.report(match element.is_filled {
            true => finding.help("take the row out: the value is filled in"),
            false => finding.help(format!("write the value itself: `{wanted} -> …`")),
        });
        None
    }
}
