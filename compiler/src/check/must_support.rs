//! Elements that a profile marks as must-support and that a map never sets.

use super::Checker;
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{Content, Entry, MapId, Otherwise, Row, Step};
use crate::schema::{Kind, Structure, Type};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Paths of elements that rows set, with slices: `identifier:MRN`, `name.family`.
type Paths = BTreeSet<String>;

impl Checker<'_> {
    /// One warning for each map whose target is a profile, with all that it never sets.
    pub(super) fn report_must_support(&mut self) {
        let mut findings = Vec::new();
        for (index, head) in self.heads.iter().enumerate() {
            let Some(target) = head.target.as_ref() else { continue };
            let Some(profile) = target.profile.as_ref().filter(|_| target.kind != Kind::Element) else {
                continue;
            };
            let of_map =
                || self.instances.iter().enumerate().filter(|(_, i)| i.map == index && i.target.is_none());
            // A map with an error may have meant to set them.
            if of_map().next().is_none()
                || of_map().any(|(_, i)| i.plan.is_none() || i.elements.is_poisoned())
            {
                continue;
            }
            let mut set = Paths::new();
            let mut called = BTreeSet::new();
            for (id, instance) in of_map() {
                let rows = instance.plan.as_ref().map_or(&[][..], |plan| &plan.rows);
                self.set_by(rows, "", &mut set, &mut called, 0);
                for entry in
                    self.instances.iter().filter_map(|i| i.plan.as_ref()).flat_map(|p| entries(&p.rows))
                {
                    if entry.map == MapId(id) {
                        self.set_by(&entry.rows, "", &mut set, &mut called, 0);
                    }
                }
            }
            let mut missing = Vec::new();
            self.never_set(target, "", &set, &mut missing, 0);
            if missing.is_empty() {
                continue;
            }
            let names: Vec<String> = missing.iter().map(|path| format!("`{path}`")).collect();
            findings.push(
                Diagnostic::warning(
                    codes::MUST_SUPPORT_NOT_SET,
                    format!("no row sets {}, which {} marks as must-support", names.join(", "), profile.name),
                    head.span,
                    format!("makes {} without them", super::value::article(&target.name)),
                )
                .help("set what the source has; what it does not have can stay away"),
            );
        }
        findings.into_iter().for_each(|finding| self.report(finding));
    }

    /// `called` has the maps that were gone through, with the element of each.
    fn set_by(
        &self,
        rows: &[Row],
        within: &str,
        set: &mut Paths,
        called: &mut BTreeSet<(usize, String)>,
        depth: usize,
    ) {
        if depth > 64 {
            return;
        }
        for row in rows {
            match row {
                Row::Assign(assign) => {
                    let mut at = within.to_owned();
                    for step in &assign.target {
                        at = joined(&at, step);
                        set.insert(at.clone());
                    }
                    match &assign.content {
                        Content::Structure { call, rows, .. } => {
                            self.set_by(rows, &at, set, called, depth + 1);
                            let new = call.as_ref().filter(|c| called.insert((c.map.0, at.clone())));
                            let plan = new.and_then(|call| self.instances.get(call.map.0)?.plan.as_ref());
                            if let Some(plan) = plan {
                                self.set_by(&plan.rows, &at, set, called, depth + 1);
                            }
                        }
                        Content::Coded { within: inner, .. } => {
                            let holder = inner.as_ref().map_or(at.clone(), |step| joined(&at, step));
                            set.insert(holder.clone());
                            set.extend(["system", "code", "display"].map(|name| format!("{holder}.{name}")));
                        }
                        Content::Reference => {
                            set.insert(format!("{at}.reference"));
                        }
                        Content::Primitive { .. } | Content::Literal(_) => {}
                    }
                }
                Row::When { branches, otherwise } => {
                    branches.iter().for_each(|(_, rows)| self.set_by(rows, within, set, called, depth + 1));
                    self.set_by(otherwise, within, set, called, depth + 1);
                }
                Row::Match { arms, otherwise, .. } => {
                    arms.iter().for_each(|(_, rows)| self.set_by(rows, within, set, called, depth + 1));
                    if let Otherwise::Rows(rows) = otherwise {
                        self.set_by(rows, within, set, called, depth + 1);
                    }
                }
                Row::Each { rows, .. } => self.set_by(rows, within, set, called, depth + 1),
                Row::Entry(_) => {}
            }
        }
    }

    /// What is in elements that are not set is not named too.
    fn never_set(
        &self,
        structure: &Arc<Structure>,
        within: &str,
        set: &Paths,
        missing: &mut Vec<String>,
        depth: usize,
    ) {
        if depth > 8 {
            return;
        }
        let filled = structure.filled();
        for (index, member) in structure.members.iter().enumerate() {
            let Some(constraint) = &member.constraint else { continue };
            let plain = join(within, &member.name);
            let names: Vec<String> = if member.choice {
                member.types.iter().map(|ty| format!("{plain}{}", ty.suffix())).collect()
            } else {
                vec![plain.clone()]
            };
            let sliced = format!("{plain}:");
            let any = names.iter().any(|name| set.contains(name))
                || set.range(sliced.clone()..).next().is_some_and(|path| path.starts_with(&sliced))
                || filled.iter().any(|filled| filled.index == index);
            if !any {
                let typed = constraint.slices.iter().filter(|slice| member.choice && supported(slice));
                let typed: Vec<String> = typed.map(|slice| join(within, &slice.name)).collect();
                // That something required is missing is an error of its own.
                match (member.min, typed.is_empty()) {
                    (0, false) => missing.push(typed.join(" or ")),
                    (0, true) if constraint.must_support && member.choice => {
                        missing.push(format!("{plain}[x]"))
                    }
                    (0, true) if constraint.must_support => missing.push(plain),
                    _ => {}
                }
                continue;
            }
            let slices = constraint.slices.iter().filter(|slice| supported(slice) && slice.min == 0);
            for slice in slices.filter(|_| !member.choice) {
                let path = format!("{plain}:{}", slice.name);
                if !set.contains(&path) && !filled.iter().any(|f| f.slice == Some(slice.name.as_str())) {
                    missing.push(format!("{plain}(\"{}\")", slice.name));
                }
            }
            let nested = match member.types.as_slice() {
                [Type::Structure(name)] => member.constrained(name),
                [Type::Reference(_)] => member.constrained("Reference"),
                _ => None,
            };
            if let (Some(nested), [name]) = (nested, names.as_slice())
                && set.contains(name)
            {
                self.never_set(nested, name, set, missing, depth + 1);
            }
        }
    }
}

fn supported(member: &crate::schema::Member) -> bool {
    member.constraint.as_ref().is_some_and(|constraint| constraint.must_support)
}

fn joined(within: &str, step: &Step) -> String {
    let path = join(within, step.key.trim_start_matches('_'));
    match &step.slice {
        Some(slice) => format!("{path}:{}", slice.name),
        None => path,
    }
}

fn join(within: &str, name: &str) -> String {
    if within.is_empty() { name.to_owned() } else { format!("{within}.{name}") }
}

fn entries(rows: &[Row]) -> Vec<&Entry> {
    let mut found = Vec::new();
    for row in rows {
        match row {
            Row::Entry(entry) => found.push(&**entry),
            Row::Each { rows, .. } => found.extend(entries(rows)),
            Row::When { branches, otherwise } => {
                branches.iter().for_each(|(_, rows)| found.extend(entries(rows)));
                found.extend(entries(otherwise));
            }
            _ => {}
        }
    }
    found
}
