//! The names that can be seen from a row: the map's sources, what blocks put at hand, entries, narrowed types.

use super::Checker;
use super::declarations::Head;
use super::value::{Shape, Ty, Value};
use crate::diagnostic::Diagnostic;
use crate::plan::{EntryId, Ignored, ItemId, Source, SourceKind};
use crate::source::Span;
use crate::syntax::ast::{Cardinality, Literal};
use std::collections::BTreeMap;

/// One map while its rows are resolved.
pub(super) struct Scope<'c, 'a> {
    pub(super) checker: &'c mut Checker<'a>,
    /// The sources by name.
    pub(super) parameters: Vec<(String, Value)>,
    /// What is at hand, innermost last.
    pub(super) items: Vec<Item>,
    /// All entries of the map.
    pub(super) entries: Vec<EntryInfo>,
    /// Positions of entries by their names.
    pub(super) entry_names: BTreeMap<String, usize>,
    /// The `each` blocks around the row, outermost first.
    pub(super) each_path: Vec<Span>,
    /// Types that a `match` gives to fields of varying type: the field's identity and its type.
    pub(super) narrowed: Vec<(String, Ty)>,
    /// Sources that are there, by the conditions around: their identities.
    pub(super) certain: Vec<String>,
    /// The branches of `when` and `match` around, outermost first.
    pub(super) branches: Vec<Span>,
    pub(super) next_item: usize,
    /// Places of references to entries that are made in a branch which the place is not in.
    pub(super) from_other_branches: Vec<Span>,
    /// Places of names in the value at hand that can only be those of entries, or of sources that are references.
    pub(super) expected_entries: Vec<Span>,
    /// What `ignore` rows name.
    pub(super) ignored: Vec<Ignored>,
    /// What rows have as their source, in a map with `ignore` rows: identities, and the rows.
    pub(super) mapped: Option<BTreeMap<String, Span>>,
    /// Findings about withdrawn fields, to be reported by a row that has nothing else.
    pub(super) withdrawn: Vec<Diagnostic>,
    /// The blocks around the row: what their elements are bound to and may refer to, and the code systems that their rows name.
    pub(super) bound: Vec<super::bindings::Bound>,
    /// The map's head.
    pub(super) head: Span,
    /// Some row could not be parsed or resolved to an element: what is not set may have been meant there.
    pub(super) poisoned: bool,
    /// The map is checked for an element of a profile, of which it knows nothing itself.
    pub(super) specialised: bool,
}

/// Something at hand.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) id: ItemId,
    /// The `as` name, or the name of the group or segment.
    pub(super) names: Vec<String>,
    pub(super) value: Value,
    /// Of an `each`, so that `index` means something.
    pub(super) each: bool,
}

/// An entry, as it can be referred to.
#[derive(Debug, Clone)]
pub(super) struct EntryInfo {
    pub(super) id: EntryId,
    pub(super) name: String,
    pub(super) span: Span,
    pub(super) kind: String,
    /// The `each` blocks that it is in.
    pub(super) path: Vec<Span>,
    /// The branches of `when` and `match` that it is in.
    pub(super) branches: Vec<Span>,
    /// The sources without which it is left out.
    pub(super) needs: Vec<String>,
    /// It may be left out for another reason. Not known before its row.
    pub(super) optional: Option<bool>,
}

impl<'c, 'a> Scope<'c, 'a> {
    /// The scope of a map's rows, for one shape of its sources.
    pub(super) fn new(checker: &'c mut Checker<'a>, head: Head, shapes: &[Shape]) -> Scope<'c, 'a> {
        let parameters = head
            .parameters
            .iter()
            .enumerate()
            .map(|(index, p)| {
                let shape = shapes.get(index).unwrap_or(&Shape::Plain);
                let ty = p.ty.with_shape(shape);
                let (kind, literal) = match shape {
                    Shape::Literal(text) => {
                        (SourceKind::Literal(text.clone()), Some(Literal::Text(text.clone())))
                    }
                    _ => (SourceKind::Parameter(index), None),
                };
                let source = Source { kind, ty: ty.plan(), many: p.many(), span: head.span };
                let required = matches!(p.cardinality, Cardinality::One | Cardinality::Some);
                (p.name.clone(), Value { source, ty, table: None, required, literal, name: p.name.clone() })
            })
            .collect();
        Scope {
            checker,
            parameters,
            items: Vec::new(),
            entries: Vec::new(),
            entry_names: BTreeMap::new(),
            each_path: Vec::new(),
            narrowed: Vec::new(),
            certain: Vec::new(),
            branches: Vec::new(),
            next_item: 0,
            from_other_branches: Vec::new(),
            expected_entries: Vec::new(),
            ignored: Vec::new(),
            mapped: None,
            withdrawn: Vec::new(),
            bound: Vec::new(),
            head: head.span,
            poisoned: false,
            specialised: false,
        }
    }

    /// Does something with one more thing at hand.
    pub(super) fn with_item<T>(
        &mut self,
        value: &Value,
        names: Vec<String>,
        each: bool,
        run: impl FnOnce(&mut Self) -> T,
    ) -> (ItemId, T) {
        let id = ItemId(self.next_item);
        self.next_item += 1;
        let mut single = value.clone();
        single.required = true;
        single.source =
            Source { kind: SourceKind::Item(id), ty: value.ty.plan(), many: false, span: value.source.span };
        // What the conditions around say of the value they say of what is at hand.
        let (outside, at_hand) = (identity(&value.source), identity(&single.source));
        let noted = self.certain.len();
        let known = self.certain.iter().filter_map(|fact| {
            let rest = fact.strip_prefix(&outside)?;
            rest.starts_with(" in ").then(|| format!("{at_hand}{rest}"))
        });
        self.certain.extend(known.collect::<Vec<_>>());
        self.items.push(Item { id, names, value: single, each });
        let result = run(self);
        self.items.pop();
        self.certain.truncate(noted);
        (id, result)
    }

    /// An entry by its name.
    pub(super) fn entry_named(&self, name: &str) -> Option<&EntryInfo> {
        self.entries.get(*self.entry_names.get(name)?)
    }

    /// The type that a `match` around gives to a field of varying type.
    pub(super) fn narrowing(&self, identity: &str) -> Option<&Ty> {
        self.narrowed.iter().rev().find(|(of, _)| of == identity).map(|(_, ty)| ty)
    }

    /// All names that a path may begin with, for "did you mean".
    pub(super) fn known_names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.parameters.iter().map(|(n, _)| n.clone()).collect();
        names.extend(self.items.iter().flat_map(|i| i.names.iter().cloned()));
        names.extend(self.entries.iter().map(|e| e.name.clone()));
        names.extend(self.checker.parameters.iter().map(|p| p.name().to_string()));
        let groups = self.items.iter().map(|i| &i.value.ty).chain(self.parameters.iter().map(|(_, v)| &v.ty));
        for ty in groups {
            match ty {
                Ty::Group(s) => super::path::names_below(self.checker, s, &mut names),
                Ty::Record(s) => names.extend(s.members.iter().map(|m| m.name.clone())),
                _ => {}
            }
        }
        names
    }
}

fn identities(sources: &[Source]) -> String {
    sources.iter().map(identity).collect::<Vec<_>>().join(", ")
}

/// A text that is the same for two sources that mean the same thing.
pub(super) fn identity(source: &Source) -> String {
    match &source.kind {
        SourceKind::Parameter(index) => format!("p{index}"),
        SourceKind::Item(id) => format!("i{}", id.0),
        SourceKind::Child { of, member } => format!("{}/{member}", identity(of)),
        SourceKind::Field { of, number, .. } => format!("{}-{number}", identity(of)),
        SourceKind::Component { of, number } => format!("{}.{number}", identity(of)),
        SourceKind::Key { of, name, .. } => format!("{}.{name}", identity(of)),
        SourceKind::Pick { of, which } => format!("{}[{which:?}]", identity(of)),
        SourceKind::Entry(entry) => format!("e{}", entry.0),
        SourceKind::Literal(text) => format!("{text:?}"),
        SourceKind::Or(options) => format!("or({})", identities(options)),
        SourceKind::Call { function, arguments } => format!("{function:?}({})", identities(arguments)),
        SourceKind::Join { values, separator } => format!("join({}, {separator:?})", identities(values)),
        other => format!("{other:?}"),
    }
}
