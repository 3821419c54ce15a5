//! From a profile to a structure: that of its base, then rule by rule.

use super::facets::{cardinality, facets};
use super::slices::{Place, place, put_slice, take_slice};
use super::{Fault, PackageError, preset};
use crate::diagnostic::{codes, did_you_mean};
use crate::schema::constraint::{Constraint, ProfileName};
use crate::schema::package::{CORE, Definition, Package, Packages, Rule};
use crate::schema::{Kind, Library, Member, Structure, Type};
use std::collections::BTreeMap;
use std::sync::Arc;

/// No profile needs as many rules as this, with all that it is made of. It bounds what profiles that are put into each other cost.
const MAX_WORK: usize = 20_000;

/// The profiles of some packages, over one version of the standard.
#[derive(Debug)]
pub struct Profiles {
    /// The packages.
    pub packages: Packages,
    library: Arc<Library>,
    /// What was made before; without values put down.
    made: BTreeMap<String, Result<Arc<Structure>, Fault>>,
    finished: BTreeMap<String, Arc<Structure>>,
    /// Being made, outermost first.
    open: Vec<String>,
    work: usize,
}

/// What a rule may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// What the base refuses is an error.
    Strict,
    /// The narrower of both is taken: a profile of a type that stands in another profile.
    Both,
}

impl Profiles {
    /// The profiles of these packages.
    pub fn new(packages: Packages, library: Arc<Library>) -> Profiles {
        Profiles {
            packages,
            library,
            made: BTreeMap::new(),
            finished: BTreeMap::new(),
            open: Vec::new(),
            work: 0,
        }
    }

    /// The canonical URLs of all profiles of a package that have no meaning, with the reasons.
    pub fn faults(&mut self, package: &Package) -> Vec<(String, PackageError)> {
        let mut faults = Vec::new();
        for definition in package.definitions.values() {
            faults.extend(self.structure(&definition.url).err().map(|fault| (definition.url.clone(), fault)));
            // A package that is made to cost much is not read to its end.
            if faults.last().is_some_and(|(_, fault)| fault.code == codes::PACKAGE_TOO_LARGE) {
                break;
            }
        }
        faults
    }

    /// The structure of a profile.
    ///
    /// # Errors
    /// If there is no such profile, or it has no meaning.
    pub fn structure(&mut self, url: &str) -> Result<Arc<Structure>, PackageError> {
        if let Some(finished) = self.finished.get(url) {
            return Ok(finished.clone());
        }
        self.work = 0;
        let definition = self.packages.definition(url).map(|(_, definition)| definition);
        let name =
            definition.map_or(url, |d| if d.file.is_empty() { d.short_name() } else { &d.file }).to_owned();
        let mut made = self.made(url).map_err(|fault| fault.of(&name))?;
        if !preset::put_down(Arc::make_mut(&mut made), &self.library, MAX_WORK) {
            return Err(too_large().of(name));
        }
        self.finished.insert(url.to_owned(), made.clone());
        Ok(made)
    }

    /// The same before values are put down.
    fn made(&mut self, url: &str) -> Result<Arc<Structure>, Fault> {
        if let Some(made) = self.made.get(url) {
            return made.clone();
        }
        if let Some(from) = self.open.iter().position(|open| open == url) {
            let way: Vec<&str> = self.open.iter().skip(from).map(String::as_str).chain([url]).collect();
            let reason = format!("it is its own base: {}", way.join(" is based on "));
            return Err(Fault::new(
                codes::CYCLIC_BASE,
                reason,
                "one of them has to be based on the standard",
            ));
        }
        if self.open.len() > 100 {
            return Err(too_large());
        }
        let Some((package, definition)) = self.packages.definition(url) else {
            return self.of_standard(url);
        };
        let (package, definition) = (package.clone(), definition.clone());
        self.open.push(url.to_owned());
        let made = self.make(&package, &definition);
        self.open.pop();
        self.made.insert(url.to_owned(), made.clone());
        made
    }

    fn of_standard(&self, url: &str) -> Result<Arc<Structure>, Fault> {
        let name = url.strip_prefix(CORE);
        name.and_then(|name| self.library.structure(name)).ok_or_else(|| {
            let near = name.and_then(|name| did_you_mean(name, self.library.structure_names()));
            let help = match near {
                Some(near) => format!("did you mean {}{near}?", CORE),
                None => "add the package that has it first".to_owned(),
            };
            Fault::new(codes::UNKNOWN_BASE, format!("its base {url} is not known"), help)
        })
    }

    fn make(&mut self, package: &Package, definition: &Definition) -> Result<Arc<Structure>, Fault> {
        let mut structure = self.made(&definition.base).map_err(|fault| self.of_base(definition, fault))?;
        if structure.name != definition.type_name {
            let reason = format!(
                "it is of {}, and its base {} of {}",
                definition.type_name, definition.base, structure.name
            );
            return Err(Fault::new(
                codes::CONTRADICTORY_PROFILE,
                reason,
                "a profile and its base are of one type",
            ));
        }
        let name = Arc::new(ProfileName {
            url: definition.url.clone(),
            name: definition.name.clone(),
            package: package.manifest.name.clone(),
        });
        let changed = Arc::make_mut(&mut structure);
        changed.profile = Some(name.clone());
        for rule in &definition.rules {
            self.constrain(changed, &rule.steps(), rule, &name, Mode::Strict)?;
        }
        cardinality(changed, "")?;
        Ok(structure)
    }

    /// Why a profile is refused whose base is: that base is in a package too, and its own finding says what is wrong with it.
    fn of_base(&self, definition: &Definition, fault: Fault) -> Fault {
        if fault.code == codes::CYCLIC_BASE || self.packages.definition(&definition.base).is_none() {
            return fault;
        }
        let base = definition.base.rsplit('/').next().unwrap_or_default();
        let reason = match fault.reason.starts_with("its base ") {
            true => format!("its base {base} is refused"),
            false => format!("its base {base} is refused: {}", fault.reason),
        };
        Fault::new(fault.code, reason, "put that one right first")
    }

    /// One rule on a structure that has the first step's element.
    fn constrain(
        &mut self,
        structure: &mut Structure,
        steps: &[(&str, Option<&str>)],
        rule: &Rule,
        profile: &Arc<ProfileName>,
        mode: Mode,
    ) -> Result<(), Fault> {
        self.work += 1;
        if self.work > MAX_WORK {
            return Err(too_large());
        }
        let Some((&(written, slice), rest)) = steps.split_first() else { return Ok(()) };
        structure.profile = Some(profile.clone());
        let Place { index, slice, shortcut } = place(structure, written, slice).ok_or_else(|| {
            let reason = format!("`{}`: {} has no element `{written}`", rule.element, structure.name);
            Fault::new(codes::CONTRADICTORY_PROFILE, reason, "a profile adds no elements; only extensions do")
        })?;
        let Some(member) = structure.members.get_mut(index) else { return Ok(()) };
        if let Some(shortcut) = shortcut {
            member.constraint_mut().shortcuts.push(shortcut);
        }
        match slice {
            Some(slice) => {
                let mut of_slice = take_slice(member, &slice);
                let done = if rest.is_empty() {
                    self.facets(&mut of_slice, rule, profile, mode)
                } else {
                    self.inside(&mut of_slice, rest, rule, profile, mode)
                };
                put_slice(member, of_slice);
                done
            }
            None => {
                if rest.is_empty() {
                    self.facets(member, rule, profile, mode)?;
                } else {
                    self.inside(member, rest, rule, profile, mode)?;
                }
                // What holds of all elements holds of each slice.
                let mut slices =
                    member.constraint.as_mut().map(|c| std::mem::take(&mut c.slices)).unwrap_or_default();
                let mut done = Ok(());
                for slice in &mut slices {
                    let of_each = Rule {
                        min: None,
                        max: None,
                        slicing: Vec::new(),
                        must_support: false,
                        ..rule.clone()
                    };
                    done = done.and(if rest.is_empty() {
                        self.facets(slice, &of_each, profile, Mode::Both)
                    } else {
                        self.inside(slice, rest, rule, profile, Mode::Both)
                    });
                }
                if let Some(constraint) = member.constraint.as_mut() {
                    constraint.slices = slices;
                }
                done
            }
        }
    }

    /// A rule on something inside of an element.
    fn inside(
        &mut self,
        member: &mut Member,
        rest: &[(&str, Option<&str>)],
        rule: &Rule,
        profile: &Arc<ProfileName>,
        mode: Mode,
    ) -> Result<(), Fault> {
        let mut names = member.types.iter().filter_map(Type::structure_name);
        let Some(name) = names.next().map(str::to_owned) else {
            // Extensions of primitives, and what is in a resource of any type, are not checked.
            return Ok(());
        };
        if member.types.len() > 1 {
            if mode == Mode::Both {
                return Ok(());
            }
            let reason =
                format!("`{}` goes into `{}`, which may have several types", rule.element, member.name);
            return Err(Fault::new(
                codes::CONTRADICTORY_PROFILE,
                reason,
                "say the type first, or slice it by type",
            ));
        }
        let mut nested = match member.constrained(&name) {
            Some(nested) => nested.clone(),
            None => match self.library.structure(&name) {
                Some(nested) => nested,
                None => return Ok(()),
            },
        };
        // Taken out, so that it is changed in place.
        let constraint: &mut Constraint = member.constraint_mut();
        constraint.structures.retain(|one| one.name != name);
        let done = self.constrain(Arc::make_mut(&mut nested), rest, rule, profile, mode);
        constraint.structures.push(nested);
        done
    }

    fn facets(
        &mut self,
        member: &mut Member,
        rule: &Rule,
        profile: &Arc<ProfileName>,
        mode: Mode,
    ) -> Result<(), Fault> {
        let targets = |url: &str| self.target(url);
        facets(member, rule, mode, &targets)?;
        for ty in &rule.types {
            let [url] = ty.profiles.as_slice() else { continue };
            if ty.code == "Extension" {
                member.constraint_mut().url = Some(url.clone());
            }
            self.type_profile(member, &ty.code, url, profile)?;
        }
        Ok(())
    }

    /// The resource that a target of references is, or is a profile of. Empty: any.
    fn target(&self, url: &str) -> Option<String> {
        let name = match self.packages.definition(url) {
            Some((_, definition)) => definition.type_name.as_str(),
            None => url.strip_prefix(CORE)?,
        };
        // What all resources are based on.
        if name == "Resource" {
            return Some(String::new());
        }
        let resource = self.library.structure(name).is_some_and(|found| found.kind == Kind::Resource);
        resource.then(|| name.to_owned())
    }

    /// A type that is to be as a profile of it says. A profile that is not there, or inside of itself, adds nothing.
    fn type_profile(
        &mut self,
        member: &mut Member,
        code: &str,
        url: &str,
        profile: &Arc<ProfileName>,
    ) -> Result<(), Fault> {
        let Some((package, definition)) = self.packages.definition(url) else { return Ok(()) };
        let (package, definition) = (package.clone(), definition.clone());
        if self.open.iter().any(|open| open == url)
            || !member.types.iter().any(|ty| ty.structure_name() == Some(code))
        {
            return Ok(());
        }
        let nested = match member.constrained(code) {
            None => {
                let made = self.made(url)?;
                if made.name != code {
                    let reason = format!(
                        "`{}` is to be {code} as {url} has it, which is of {}",
                        member.name, made.name
                    );
                    return Err(Fault::new(codes::CONTRADICTORY_PROFILE, reason, ""));
                }
                made
            }
            // Both hold: the chain of the profile is done on top of what is there.
            Some(nested) => {
                let mut nested = nested.clone();
                let mut chain = vec![(package, definition)];
                while let Some((package, definition)) =
                    chain.last().and_then(|(_, d)| self.packages.definition(&d.base))
                {
                    if chain.len() > 100 {
                        return Err(too_large());
                    }
                    let next = (package.clone(), definition.clone());
                    chain.push(next);
                }
                self.open.push(url.to_owned());
                let changed = Arc::make_mut(&mut nested);
                let mut done = Ok(());
                for (_, definition) in chain.iter().rev() {
                    for rule in &definition.rules {
                        done = done
                            .and_then(|()| self.constrain(changed, &rule.steps(), rule, profile, Mode::Both));
                    }
                }
                self.open.pop();
                done?;
                nested
            }
        };
        let constraint = member.constraint_mut();
        constraint.structures.retain(|one| one.name != nested.name);
        constraint.structures.push(nested);
        Ok(())
    }
}

fn too_large() -> Fault {
    let reason = "what it comes to, with all profiles that it is made of, is too large";
    Fault::new(codes::PACKAGE_TOO_LARGE, reason, "it is not read")
}
