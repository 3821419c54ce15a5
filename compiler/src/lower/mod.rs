//! From a checked map to the program of both back ends: rows in any order become writes in the order of the target.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `message` | the structure of a message as a table of steps |
//! | `build`, `tree` | rows as a tree of conditions, loops and leaves; what a row means inside of its element |
//! | `object`, `array`, `content`, `substance` | the tree written element by element |
//! | `filled` | what profiles fill in |
//! | `absence` | what happens where a row writes nothing |
//! | `resolve`, `walk` | conditions and loops around that; what is evaluated once |
//! | `value`, `source`, `pick`, `condition` | what is read |
//! | `call` | maps that are called, as functions |
//! | `entry`, `identify`, `visit` | entries of a bundle and their ids |
//! | `passes` | over whole functions: values found once, fields taken apart once |
//! | `writer`, `body`, `names`, `origin`, `tables` | the function in the making, and what goes with it |
//!
//! Everything here is total: what the checker would have refused has no meaning and makes nothing.

mod absence;
mod array;
mod body;
mod build;
mod call;
mod condition;
mod content;
mod entry;
mod filled;
mod fuse;
mod identify;
mod message;
mod names;
mod object;
mod origin;
mod passes;
mod pick;
mod resolve;
mod source;
mod substance;
mod tables;
mod tree;
mod value;
mod visit;
mod walk;
mod writer;

#[cfg(test)]
mod tests;

use crate::ir::{self, Function, FunctionId, MemberId, Program, RowId};
use crate::plan::{EntryId, Input, ItemId, Map, MapId, Plan, SourceType, Table, TableId};
use crate::source::{Sources, Span};
use body::Body;
use call::Shape;
use message::Message;
use names::{Hints, Names, identifier};
use origin::{At, Origins};
use std::collections::BTreeMap;
use std::rc::Rc;
use substance::Mix;
use value::Form;
use visit::References;
use writer::Writer;

/// Makes the program of a checked map. `name` is that of the program, a Rust identifier in snake case; `digest` the SHA-256
/// (hexadecimal) of all sources. Total: a plan of the checker always gives a program.
pub fn lower(plan: &Plan, sources: &Sources, name: String, digest: String) -> Program {
    let mut lower = Lower::new(plan, sources);
    lower.main();
    let source = match (&plan.input, &lower.message) {
        (Input::Message { library, .. }, Some(message)) => ir::Source::Message(message.structure(library)),
        (Input::Record { columns }, _) => ir::Source::Record(columns.clone()),
        (Input::Message { .. }, None) => ir::Source::Record(Vec::new()),
    };
    let mut program = Program {
        name,
        source,
        target: plan.target.clone(),
        columns: plan.columns.clone(),
        digest,
        functions: lower.functions.into_iter().flatten().collect(),
        tables: lower.tables,
        rows: lower.origins.finish(),
        parameters: plan.parameters.clone(),
    };
    fuse::program(&mut program);
    program
}

/// A program in the making.
struct Lower<'p> {
    plan: &'p Plan,
    sources: &'p Sources,
    message: Option<Message>,
    origins: Origins,
    tables: Vec<ir::Table>,
    /// Tables that only know the keys of others.
    key_tables: BTreeMap<TableId, ir::TableId>,
    functions: Vec<Option<Function>>,
    function_names: Names,
    shared: BTreeMap<(MapId, Vec<Shape>), FunctionId>,
    references: Vec<References>,
    mixes: BTreeMap<MapId, Mix>,
    hints: Hints,
    /// Functions made of entries, by what they do.
    outlined: BTreeMap<String, FunctionId>,
}

impl<'p> Lower<'p> {
    fn new(plan: &'p Plan, sources: &'p Sources) -> Lower<'p> {
        let message = match &plan.input {
            Input::Message { library, structure } => Some(Message::new(library, structure)),
            Input::Record { .. } => None,
        };
        let members = message.iter().flat_map(|message| &message.members);
        let member_names: Rc<[String]> = members.map(|member| identifier(&member.name)).collect();
        Lower {
            plan,
            sources,
            origins: Origins::default(),
            tables: plan.tables.iter().map(tables::table).collect(),
            key_tables: BTreeMap::new(),
            functions: Vec::new(),
            function_names: Names::default(),
            shared: BTreeMap::new(),
            references: plan.maps.iter().map(References::of).collect(),
            mixes: BTreeMap::new(),
            hints: Hints { members: member_names },
            outlined: BTreeMap::new(),
            message,
        }
    }

    /// The function that is run: the main map, with the root as its source.
    fn main(&mut self) {
        let function = self.reserve();
        let Some(map) = self.map(self.plan.main) else { return };
        let form = match map.parameters.first().map(|parameter| &parameter.ty) {
            Some(SourceType::Group(_)) => Form::Group(0),
            _ => Form::Record,
        };
        let id = self.plan.main;
        let mut writer = Writer::new(self);
        let parameters =
            map.parameters.iter().take(1).map(|first| writer.bound_to(first, Shape::Value(form)));
        let parameters = parameters.collect();
        let count = writer.body.locals() as u32;
        let instance = writer.instance(id, parameters);
        let rows = writer.map_rows(instance, id, Rc::from([]));
        writer.identify_scope(instance, None, &rows);
        writer.members(&rows);
        let body = writer.body;
        self.define(function, &map.name, map.span, body, count);
    }

    /// A place among the functions.
    fn reserve(&mut self) -> FunctionId {
        self.functions.push(None);
        FunctionId((self.functions.len() - 1) as u32)
    }

    /// What stands at a place that was reserved.
    fn define(&mut self, id: FunctionId, name: &str, span: Span, body: Body, parameters: u32) {
        let name = self.function_names.unique(name);
        let file = self.sources.get(span.file).map_or_else(String::new, |file| file.path.clone());
        let function = body.finish(name, file, self.sources.line(span), parameters);
        if let Some(place) = self.functions.get_mut(id.0 as usize) {
            *place = Some(function);
        }
    }

    /// A function made of a block. Two that do the same are one.
    fn outlined(&mut self, name: &str, span: Span, body: Body, parameters: u32) -> FunctionId {
        let meaning = body.meaning(parameters as usize);
        if let Some(known) = self.outlined.get(&meaning) {
            return *known;
        }
        let id = self.reserve();
        self.outlined.insert(meaning, id);
        self.define(id, name, span, body, parameters);
        id
    }

    fn map(&self, id: MapId) -> Option<&'p Map> {
        self.plan.maps.get(id.0)
    }

    fn table(&self, id: TableId) -> Option<&'p Table> {
        self.plan.tables.get(id.0)
    }

    /// A table in which only the keys have a row.
    fn key_table(&mut self, id: TableId) -> ir::TableId {
        let same = ir::TableId(id.0 as u32);
        let Some(table) = self.table(id) else { return same };
        if self.tables.get(id.0).is_none_or(|table| table.otherwise.is_none()) {
            return same;
        }
        if let Some(known) = self.key_tables.get(&id) {
            return *known;
        }
        self.tables.push(tables::keys_only(table));
        let keys = ir::TableId((self.tables.len() - 1) as u32);
        self.key_tables.insert(id, keys);
        keys
    }

    fn row(&mut self, at: &At) -> RowId {
        self.origins.row(self.sources, at)
    }

    /// A source as written.
    fn written(&self, source: &crate::plan::Source) -> String {
        self.sources.text(source.span).to_owned()
    }

    fn child(&self, group: MemberId, name: &str) -> Option<MemberId> {
        self.message.as_ref()?.child(group, name)
    }

    fn repeats(&self, member: MemberId) -> bool {
        self.message.as_ref().and_then(|message| message.member(member)).is_some_and(|member| member.repeats)
    }

    fn is_group(&self, member: MemberId) -> bool {
        self.message.as_ref().and_then(|message| message.member(member)).is_some_and(|member| member.group)
    }

    fn uses_index(&self, map: MapId, item: ItemId) -> bool {
        self.references.get(map.0).is_some_and(|references| references.indexes.contains(&item))
    }

    fn is_listed(&self, map: MapId, scope: Option<ItemId>, entry: EntryId) -> bool {
        self.references.get(map.0).is_some_and(|references| references.lists.contains(&(scope, entry)))
    }
}
