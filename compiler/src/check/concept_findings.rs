//! What is said of an element whose codes have to be of a value set, and may be others: what was found is in `concepts`.

use super::Checker;
use super::concepts::{Misfit, place};
use super::set::Set;
use crate::diagnostic::{Diagnostic, codes};
use crate::schema::{Structure, ValueSet};
use crate::source::Span;
use std::sync::Arc;

impl Checker<'_> {
    /// Reports an element whose codes have to be of a value set and may be others.
    pub(super) fn report_codes(&mut self, set: &Set) {
        let Some((value_set, path)) = &set.bound else { return };
        let Some(allowed) = self.value_set(value_set, false).filter(|allowed| !allowed.open) else { return };
        let mut misfits = Vec::new();
        if set.made.is_empty() {
            misfits.extend(set.inner.as_ref().and_then(|object| self.object_misfit(object, &allowed)));
        }
        self.made_misfits(&set.made, set.inner.as_ref(), &allowed, &mut misfits);
        let said = |misfit: &Misfit| match misfit {
            Misfit::Other(_, _, at) => self.is_reported(codes::NOT_IN_VALUE_SET, *at),
            _ => false,
        };
        if misfits.iter().any(said) {
            return;
        }
        misfits.sort_by_key(|misfit| std::cmp::Reverse(misfit.rank()));
        if let Some(misfit) = misfits.into_iter().next() {
            self.report_misfit(
                &misfit,
                path,
                set.span,
                set.inner.as_ref().map(|(_, structure)| structure),
                &allowed,
            );
        }
    }

    fn report_misfit(
        &mut self,
        misfit: &Misfit,
        path: &str,
        span: Span,
        structure: Option<&Arc<Structure>>,
        set: &ValueSet,
    ) {
        let known: Vec<&str> = set.codes.iter().map(|code| code.code.as_str()).collect();
        let known = format!("the codes are {}", super::path::list(&known));
        let name = path.rsplit('.').next().unwrap_or(path);
        let id = set.id.rsplit('/').next().unwrap_or(&set.id);
        let concept = structure.is_none_or(|structure| place(structure, "coding").is_some());
        let code = if concept { format!("{name}.coding.code") } else { format!("{name}.code") };
        let finding = match misfit {
            Misfit::Any(at) => {
                let finding = Diagnostic::error(
                    codes::CODE_WITHOUT_TABLE,
                    format!("`{path}` accepts only the codes of {}", set.name),
                    span,
                    "reaches this element, which accepts only those codes",
                )
                .label(*at, "any code could come from here");
                let finding = if concept {
                    finding.help(format!(
                        "one coding has to be of the set: send the code through a table as well, `… -> {name} by MAP via TABLE`, or alone, `… -> {name} via TABLE`"
                    ))
                } else {
                    finding.help(format!("send the code through a table: `… -> {name} via TABLE`"))
                };
                finding
                    .help(format!("with `table TABLE : … -> fhir \"{id}\" {{ … }}`"))
                    .help(known)
            }
            Misfit::Other(code, system, at) => {
                let of = system.as_ref().map_or_else(String::new, |system| format!(" of {system}"));
                Diagnostic::error(
                    codes::NOT_IN_VALUE_SET,
                    format!("`{code}`{of} is not in the value set {}, to which `{path}` is bound", set.name),
                    *at,
                    if set.code(code).is_some() { "of another code system" } else { "not one of its codes" },
                )
                .label(span, "reaches this element, which accepts only those codes")
                .help(if concept {
                    "one coding of the element has to be of the set; others may stand beside it".to_owned()
                } else {
                    "the element has only this coding".to_owned()
                })
                .help(known)
            }
            Misfit::None => Diagnostic::error(
                codes::NO_CODE_OF_SET,
                format!("`{path}` needs a code of {}, and no row gives it one", set.name),
                span,
                "without a code",
            )
            .help(format!("send a code through a table: `SOURCE -> {name} via TABLE`, or write a constant: `\"CODE\" -> {code}`"))
            .help(known),
            Misfit::Not(at, words) => Diagnostic::error(
                codes::NO_CODE_OF_SET,
                format!("`{path}` needs a code of {}, and has none on every way", set.name),
                span,
                "may be without a code",
            )
            .label(*at, words.clone())
            .help(format!("set `{code}` on that way too, or leave `{name}` out there")),
            Misfit::Gap(at) => Diagnostic::error(
                codes::NO_CODE_OF_SET,
                format!("`{path}` needs a code of {}, and may be without one", set.name),
                span,
                "other elements may stand here without the code",
            )
            .label(*at, "may be absent")
            .help(format!("leave `{name}` out where there is no code: `when … {{ … }}`, with a condition that holds only where the code is there; of a table that leaves codes out, `when … in TABLE {{ … }}`"))
            .help("or set nothing but the code"),
        };
        self.report(finding);
    }
}
