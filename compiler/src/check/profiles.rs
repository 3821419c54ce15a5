//! Packages: the profiles and value sets that maps name of them.

use super::Checker;
use crate::diagnostic::{Diagnostic, codes};
use crate::schema::package::{Found, Package, Packages};
use crate::schema::{Profiles, Structure, Type, ValueSet};
use crate::source::Span;
use crate::syntax::ast::Name;
use std::sync::Arc;

impl Checker<'_> {
    /// Loads the packages, once. Files that can't be read are reported at the first name that needs them.
    fn load_packages(&mut self, span: Span) {
        let (None, Some(library)) = (&self.profiles, &self.fhir) else { return };
        let library = library.clone();
        let mut packages = Packages::default();
        for (file, text) in (self.load_packages)() {
            let read = match &text {
                Ok(text) => Package::from_text(&file, text).map_err(|error| error.reason),
                Err(why) => Err(format!("it cannot be read: {why}")),
            };
            match read {
                Ok(package) => packages.add(package),
                Err(why) => self.report(
                    Diagnostic::error(
                        codes::PACKAGE_FILE,
                        format!("{file}: {why}"),
                        span,
                        "looked for in it",
                    )
                    .help("make it anew with `mapwright schema add`"),
                ),
            }
        }
        self.profiles = Some(Profiles::new(packages, library));
    }

    /// A value set of the packages that are in use, or of the standard. `search`: also of packages that nothing else is used of.
    pub(super) fn value_set(&mut self, id: &str, search: bool) -> Option<Arc<ValueSet>> {
        let fhir = self.fhir.clone()?;
        let of_package = |checker: &Self| checker.profiles.as_ref()?.packages.value_set(id);
        if let Some(found) = of_package(self).or_else(|| fhir.value_set(id)) {
            return Some(found);
        }
        if !search || self.profiles.is_some() {
            return None;
        }
        let file = self.files.first()?.id;
        self.load_packages(Span { file, start: 0, end: 0 });
        of_package(self)
    }

    /// `fhir "PACKAGE" NAME`.
    pub(super) fn profile_structure(&mut self, package: &Name, name: &Name) -> Option<Arc<Structure>> {
        let fhir = self.library(false, name.span)?;
        self.load_packages(package.span);
        let found = self.package(package)?;
        if found.manifest.fhir != fhir.version() {
            self.report(
                Diagnostic::error(
                    codes::PACKAGE_FHIR_VERSION,
                    format!("{} is for FHIR {}", found.manifest.name, found.manifest.fhir),
                    package.span,
                    format!("the map uses FHIR {}", fhir.version()),
                )
                .help(format!("write `use fhir \"{}\"`", found.manifest.fhir)),
            );
            return None;
        }
        // A name may have dots; else what is behind the first is an element.
        let (profile, path) = match (found.profile(&name.node), name.node.split_once('.')) {
            (Found::None, Some((profile, path))) => (found.profile(profile), Some(path)),
            (whole, _) => (whole, None),
        };
        let url = match profile {
            Found::One(definition) => definition.url.clone(),
            other => {
                self.unknown_profile(&found, name, &other.names());
                return None;
            }
        };
        let structure = match self.profiles.as_mut()?.structure(&url) {
            Ok(structure) => structure,
            Err(error) => {
                let message = format!("the profile {} has no meaning: {}", error.file, error.reason);
                self.report(Diagnostic::error(error.code, message, name.span, "named here").help(error.help));
                return None;
            }
        };
        match path {
            Some(path) => self.element_of(&structure, path, name),
            None => Some(structure),
        }
    }

    fn package(&mut self, name: &Name) -> Option<Arc<Package>> {
        let packages = &self.profiles.as_ref()?.packages;
        let several = match packages.package(&name.node) {
            Found::One(package) => return Some(package),
            other => other.names(),
        };
        let names: Vec<String> = packages.names().into_iter().map(str::to_owned).collect();
        let near = self.near(&name.node, names.iter().flat_map(|name| endings(name.as_str())));
        // A file that could not be read may have been the package.
        if self.is_reported(codes::PACKAGE_FILE, name.span) {
            return None;
        }
        let (message, label) = match several.is_empty() {
            true => (format!("there is no package `{}`", name.node), "not in mapwright-schemas"),
            false => (format!("`{}` is the end of several names", name.node), "which package?"),
        };
        let finding = Diagnostic::error(codes::UNKNOWN_PACKAGE, message, name.span, label);
        self.report(match (several.as_slice(), near) {
            ([], Some(near)) => finding.mean(&near, format!("did you mean \"{}\"?", near.name)),
            ([], None) if names.is_empty() => finding.help(
                "add it: `mapwright schema add PACKAGE.tgz --into FOLDER`, with the folder of this map",
            ),
            ([], None) => finding.help(format!("there are {}", names.join(", "))),
            (several, _) => finding.help(format!("write one of {}", several.join(", "))),
        });
        None
    }

    fn unknown_profile(&mut self, package: &Package, name: &Name, several: &[String]) {
        let in_package = &package.manifest.name;
        let quoted: Vec<String> = several.iter().map(|name| format!("\"{name}\"")).collect();
        let finding = if several.is_empty() {
            let message = format!("{in_package} has no profile `{}`", name.node);
            let finding = Diagnostic::error(codes::UNKNOWN_PROFILE, message, name.span, "not known");
            match self.near(&name.node, package.profile_names()) {
                Some(near) => finding.mean(&near, format!("did you mean \"{}\"?", near.name)),
                None => finding.help("`mapwright schema list --profiles` shows all of them"),
            }
        } else {
            let message = format!("{in_package} has several profiles on {}", name.node);
            Diagnostic::error(codes::UNKNOWN_PROFILE, message, name.span, "which one?")
                .help(format!("write one of {}", quoted.join(", ")))
        };
        self.report(finding);
    }

    /// An inner element of a profile: `Patient.contact`.
    fn element_of(&mut self, structure: &Arc<Structure>, path: &str, name: &Name) -> Option<Arc<Structure>> {
        let mut at = structure.clone();
        for step in path.split('.') {
            let member = at.members.iter().find(|member| member.name == step);
            let inner = member.and_then(|member| match member.types.first() {
                Some(Type::Structure(inner)) => {
                    member.constrained(inner).cloned().or_else(|| self.structure(&at, inner))
                }
                _ => None,
            });
            let Some(inner) = inner else {
                let message = format!("{} has no element `{step}` with elements of its own", at.name);
                self.report(
                    Diagnostic::error(codes::UNKNOWN_TYPE, message, name.span, "not known").help(
                        "name the profile alone, or an element as the profile has it: `Patient.contact`",
                    ),
                );
                return None;
            };
            at = inner;
        }
        Some(at)
    }
}

/// A name and all its ends: `hl7.fhir.us.core`, …, `us-core`.
fn endings(name: &str) -> Vec<&str> {
    let mut all = vec![name];
    all.extend(name.match_indices('.').filter_map(|(dot, _)| name.get(dot + 1..)));
    all
}
