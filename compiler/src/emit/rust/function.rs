//! Statements as Rust: straight code over the context, in the order of the map.

use super::names::Names;
use super::tokens::*;
use crate::emit::locals::{Begin, beginnings};
use crate::ir::*;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// Names that generated functions use for themselves.
const RESERVED: &[&str] = &["cx", "u", "v", "main", "drop"];

/// Writes one function.
pub(super) struct FunctionWriter<'p> {
    program: &'p Program,
    functions: &'p [Ident],
    function: &'p Function,
    locals: Vec<Ident>,
    begins: Vec<Begin>,
    declared: Vec<bool>,
    names: Names,
    /// Names of values that only the statement at hand uses: others can have them afterwards.
    passing: Vec<Ident>,
    /// What is open around the statement at hand, from the outside.
    open: Vec<Open>,
    /// The row whose place was written last.
    commented: Option<RowId>,
}

/// What has to be done before a loop around it is left.
enum Open {
    Loop,
    /// What ends a construct.
    End(TokenStream),
    /// The separator of a text, and what ends it.
    Text(String, TokenStream),
}

/// A function as an item. `functions` are the names of all.
pub(super) fn function(
    program: &Program,
    functions: &[Ident],
    id: usize,
    function: &Function,
) -> TokenStream {
    let mut names = Names::without(RESERVED);
    for other in functions {
        names.take(&other.to_string());
    }
    let mut writer = FunctionWriter {
        program,
        functions,
        function,
        locals: function.locals.iter().map(|local| names.take(&local.name)).collect(),
        begins: beginnings(function),
        declared: vec![false; function.locals.len()],
        names,
        passing: Vec::new(),
        open: Vec::new(),
        commented: None,
    };
    writer.item(&functions[id])
}

impl FunctionWriter<'_> {
    fn item(&mut self, name: &Ident) -> TokenStream {
        let function = self.function;
        let parameters = function.locals.iter().take(function.parameters as usize).enumerate();
        let parameters: Vec<_> = parameters
            .map(|(index, local)| {
                let name = &self.locals[index];
                let ty = match local.ty {
                    Type::Parts(count) => {
                        let count = Literal::u16_unsuffixed(count);
                        quote! { &[Value<'m>; #count] }
                    }
                    ty => type_tokens(ty, quote! { <'m> }),
                };
                let mutable = self.assigned(index).then(|| quote! { mut });
                quote! { #mutable #name: #ty }
            })
            .collect();
        let starts: Vec<_> = (0..function.locals.len())
            .filter(|&index| self.begins[index] == Begin::Start)
            .map(|index| {
                let (name, ty) = (&self.locals[index], function.locals[index].ty);
                let (none, ty) = (none_tokens(ty), type_tokens(ty, quote! {}));
                quote! { let mut #name: #ty = #none; }
            })
            .collect();
        let body = self.block(&function.body);
        let doc = format!(" {}:{}", one_line(&function.file), function.line);
        quote! {
            #[doc = #doc]
            pub(crate) fn #name<'m>(cx: &mut Context<'m> #(, #parameters)*) -> Result<(), Failed> {
                #(#starts)*
                #body
                Ok(())
            }
        }
    }

    /// A parameter that is set again.
    fn assigned(&self, index: usize) -> bool {
        fn in_block(block: &Block, local: usize) -> bool {
            use crate::emit::walk::{Use, uses};
            let mut found = false;
            for stmt in block {
                uses(stmt, &mut |use_| match use_ {
                    Use::Write(id) | Use::Each(id) => found |= id.0 as usize == local,
                    Use::Read(_) => {}
                    Use::Block(inner) => found |= in_block(inner, local),
                });
            }
            found
        }
        in_block(&self.function.body, index)
    }

    pub(super) fn local(&self, local: LocalId) -> &Ident {
        &self.locals[local.0 as usize]
    }

    pub(super) fn parts_count(&self, local: LocalId) -> u16 {
        match self.function.locals[local.0 as usize].ty {
            Type::Parts(count) => count,
            _ => 0,
        }
    }

    /// A name for what the statement at hand and all in it can use.
    pub(super) fn lasting_name(&mut self, wanted: &str) -> Ident {
        self.names.take(wanted)
    }

    /// A name for what is used before the statement at hand comes to the blocks in it.
    pub(super) fn passing_name(&mut self, wanted: &str) -> Ident {
        let name = self.names.take(wanted);
        self.passing.push(name.clone());
        name
    }

    fn block(&mut self, block: &Block) -> TokenStream {
        let mut out = TokenStream::new();
        for stmt in block {
            let row = row_of(stmt);
            if let Some(row) = row
                && self.commented != Some(row)
                && let Some(comment) = self.comment(row)
            {
                self.commented = Some(row);
                out.extend(quote! { #[comment = #comment] });
            }
            let mut statements = Vec::new();
            let passing = self.passing.len();
            self.stmt(stmt, &mut statements);
            for name in self.passing.drain(passing..) {
                self.names.give_back(&name);
            }
            out.extend(statements);
        }
        out
    }

    /// A block that may be run or not: what was said before it is said again after it.
    fn inner(&mut self, block: &Block) -> TokenStream {
        let tokens = self.block(block);
        self.commented = None;
        tokens
    }

    fn comment(&self, row: RowId) -> Option<String> {
        let row = self.program.rows.get(row.0 as usize)?;
        let mut comment = format!(" {}:{}", row.file, row.line);
        match (row.source.is_empty(), row.target.is_empty()) {
            (true, true) => {}
            (true, false) => comment.push_str(&format!("  -> {}", row.target)),
            (false, true) => comment.push_str(&format!("  {}", row.source)),
            (false, false) => comment.push_str(&format!("  {} -> {}", row.source, row.target)),
        }
        Some(one_line(&comment))
    }

    /// Sets a local, or declares it if this is where it begins.
    fn set(&mut self, local: LocalId, value: TokenStream) -> TokenStream {
        let index = local.0 as usize;
        let name = &self.locals[index];
        match self.begins[index] {
            Begin::Definition { again } if !self.declared[index] => {
                self.declared[index] = true;
                let mutable = again.then(|| quote! { mut });
                quote! { let #mutable #name = #value; }
            }
            _ => quote! { #name = #value; },
        }
    }

    /// The variable of a loop: declared by the loop, or there since the start.
    fn begins_here(&self, local: LocalId) -> bool {
        matches!(self.begins[local.0 as usize], Begin::Loop { .. })
    }

    fn loop_body(&mut self, body: &Block) -> TokenStream {
        self.open.push(Open::Loop);
        let tokens = self.inner(body);
        self.open.pop();
        tokens
    }

    fn stmt(&mut self, stmt: &Stmt, out: &mut Vec<TokenStream>) {
        match stmt {
            Stmt::Set { local, value } => {
                let value = match value {
                    Expr::Local(from) if self.parts_count(*from) > 0 => {
                        let name = self.local(*from);
                        if self.parameter(*from) {
                            quote! { *#name }
                        } else {
                            quote! { #name }
                        }
                    }
                    Expr::Text(text) => {
                        let text = bytes(text);
                        quote! { #text as Value }
                    }
                    value => self.whole(value, out),
                };
                out.push(self.set(*local, value));
            }
            Stmt::Increment { local } => {
                let name = self.local(*local);
                out.push(quote! { #name += 1; });
            }
            Stmt::Split { parts, value, level, .. } => {
                let value = self.argument(value, out);
                let level = level_tokens(*level);
                let count = Literal::u16_unsuffixed(self.parts_count(*parts));
                out.push(self.set(*parts, quote! { cx.split::<#count>(#value, #level) }));
            }
            Stmt::If { condition, then, otherwise } => {
                let condition = self.whole(condition, out);
                let then = self.inner(then);
                out.push(if otherwise.is_empty() {
                    quote! { if #condition { #then } }
                } else {
                    let otherwise = self.otherwise(otherwise);
                    quote! { if #condition { #then } else #otherwise }
                });
            }
            Stmt::Switch { subject, arms, otherwise } => {
                let subject = match subject {
                    Expr::Text(text) => {
                        let text = bytes(text);
                        quote! { (#text as Value) }
                    }
                    subject => self.whole(subject, out),
                };
                let arms: Vec<_> = arms
                    .iter()
                    .filter(|(keys, _)| !keys.is_empty())
                    .map(|(keys, block)| {
                        let keys = keys.iter().map(|key| Literal::byte_string(key.as_bytes()));
                        let block = self.inner(block);
                        quote! { #(#keys)|* => { #block } }
                    })
                    .collect();
                let otherwise = self.inner(otherwise);
                out.push(quote! { match #subject { #(#arms)* _ => { #otherwise } } });
            }
            Stmt::EachChild { parent, member, node, body } => {
                let parent = self.argument(parent, out);
                let member = Literal::u16_unsuffixed(*member);
                let first = quote! { cx.child(#parent, #member) };
                self.each_node(*node, first, |name| quote! { cx.next(#name) }, body, out);
            }
            Stmt::EachSibling { first, node, body } => {
                let first = self.argument(first, out);
                self.each_node(*node, first, |name| quote! { cx.next(#name) }, body, out);
            }
            Stmt::EachItem { node, item, body } => {
                let array = self.argument(node, out);
                let held = self.lasting_name("array");
                out.push(quote! { let #held = #array; });
                let first = quote! { cx.first_item(#held) };
                self.each_node(*item, first, |name| quote! { cx.next_item(#held, #name) }, body, out);
            }
            Stmt::EachRepetition { value, item, body } => {
                let value = self.argument(value, out);
                let body = self.loop_body(body);
                let name = self.local(*item).clone();
                out.push(match self.begins[item.0 as usize] {
                    Begin::Loop { again } => {
                        let mutable = again.then(|| quote! { mut });
                        quote! { for #mutable #name in cx.repetitions(#value) { #body } }
                    }
                    _ => {
                        let each = self.lasting_name("repetition");
                        quote! { for #each in cx.repetitions(#value) { #name = #each; #body } }
                    }
                });
            }
            Stmt::EachId { start, end, id, body } => {
                let (start, end) = (self.local(*start).clone(), self.local(*end).clone());
                let body = self.loop_body(body);
                let position = self.lasting_name("position");
                let name = self.local(*id).clone();
                let binding = self.begins_here(*id).then(|| quote! { let mut });
                out.push(quote! {
                    for #position in #start..#end {
                        #binding #name = cx.id_at(#position);
                        if #name.exists() { #body }
                    }
                });
            }
            Stmt::Break => self.leave_loop(out),
            Stmt::Call { function, arguments } => {
                let arguments: Vec<_> = arguments.iter().map(|a| self.call_argument(a, out)).collect();
                let name = &self.functions[function.0 as usize];
                out.push(quote! { #name(cx #(, #arguments)*)?; });
            }
            Stmt::Container { start, end, kept, substance, body } => {
                let key = start.split('"').nth(1).filter(|_| start.starts_with('"'));
                let mark = self.lasting_name(key.unwrap_or("element"));
                let end = quote! { cx.close(#mark, #end, #substance)?; };
                out.push(quote! { let #mark = cx.open(#start, #kept); });
                self.enclosed(body, Open::End(end.clone()), out);
                out.push(end);
            }
            Stmt::Put { key, value, conversion, row, policy } => {
                let value = self.argument(value, out);
                out.push(put(&key_literal(key), value, conversion, *row, policy));
            }
            Stmt::Literal { key, json, substantial } => {
                let text = key_text(key.as_deref()) + json;
                out.push(quote! { cx.literal(#text, #substantial); });
            }
            Stmt::PutIdentified { start, id, end, .. } => {
                let id = self.argument(id, out);
                out.push(quote! { cx.put_identified(#start, #id, #end); });
            }
            Stmt::PutCoding { start, table, cells, end, .. } => {
                let (table, cells) = (Literal::u32_unsuffixed(table.0), self.local(*cells));
                out.push(quote! { cx.put_coding(#start, #table, #cells, #end); });
            }
            Stmt::Require { row, lack, body } => {
                let (row, lack) = (row_tokens(*row), lack_tokens(*lack));
                let before = self.lasting_name("before");
                let end = quote! { cx.require(#before, #row, #lack); };
                out.push(quote! { let #before = cx.position(); });
                self.enclosed(body, Open::End(end.clone()), out);
                out.push(end);
            }
            Stmt::LeaveOut { row, told } => {
                let row = row_tokens(*row);
                out.push(quote! { cx.leave_out(#row, #told); });
            }
            Stmt::Entry { id, body } => {
                let id = self.local(*id).clone();
                let mark = self.lasting_name("entry");
                let end = quote! { cx.end_entry(#mark); };
                out.push(quote! { let #mark = cx.begin_entry(#id); });
                self.enclosed(body, Open::End(end.clone()), out);
                out.push(end);
            }
            Stmt::Fallback { first, otherwise } => {
                let before = self.lasting_name("before");
                out.push(quote! { let #before = cx.position(); });
                let first = self.inner(first);
                out.push(quote! { { #first } });
                let otherwise = self.inner(otherwise);
                out.push(quote! { if cx.position() == #before { #otherwise } });
            }
            Stmt::BuildText { into, separator, body } => {
                out.push(quote! { cx.begin_text(); });
                let early = {
                    let name = self.local(*into);
                    quote! { #name = cx.end_text(); }
                };
                self.enclosed(body, Open::Text(separator.clone(), early), out);
                out.push(self.set(*into, quote! { cx.end_text() }));
            }
            Stmt::Append { value } => {
                let value = self.argument(value, out);
                let separator = self.open.iter().rev().find_map(|open| match open {
                    Open::Text(separator, _) => Some(separator),
                    _ => None,
                });
                if let Some(separator) = separator {
                    out.push(quote! { cx.append_text(#separator, #value); });
                }
            }
            Stmt::Report { finding, row, place, text } => {
                let place = place.as_ref().map_or_else(|| bytes(""), |place| self.argument(place, out));
                let (finding, row) = (finding_tokens(*finding), row_tokens(*row));
                out.push(quote! { cx.report(#finding, #row, #place, #text)?; });
            }
            Stmt::Identify { id, kind, key, sharing, row } => {
                let key: Vec<_> = key.iter().map(|part| self.argument(part, out)).collect();
                let (sharing, row) = (sharing_tokens(*sharing), row_tokens(*row));
                out.push(self.set(*id, quote! { cx.identify(#kind, &[#(#key),*], #sharing, #row)? }));
            }
            Stmt::IdentifyNone { id } => out.push(self.set(*id, quote! { cx.identify_none() })),
            Stmt::MarkIds { local } => out.push(self.set(*local, quote! { cx.ids() })),
            Stmt::IdAt { id, position } => {
                let position = self.local(*position).clone();
                out.push(self.set(*id, quote! { cx.id_at(#position) }));
            }
            Stmt::Once { id, row, body } => {
                let (id, row) = (self.local(*id).clone(), row_tokens(*row));
                let mark = self.lasting_name("once");
                let end = quote! { cx.end_once(#mark, #id, #row); };
                out.push(quote! { let #mark = cx.begin_once(); });
                self.enclosed(body, Open::End(end.clone()), out);
                out.push(end);
            }
        }
    }

    fn each_node(
        &mut self,
        local: LocalId,
        first: TokenStream,
        next: impl FnOnce(&Ident) -> TokenStream,
        body: &Block,
        out: &mut Vec<TokenStream>,
    ) {
        let body = self.loop_body(body);
        let name = self.local(local).clone();
        let binding = self.begins_here(local).then(|| quote! { let mut });
        let next = next(&name);
        out.push(quote! {
            #binding #name = #first;
            while #name.exists() { #body #name = #next; }
        });
    }

    /// The statements of a body that something is open around.
    fn enclosed(&mut self, body: &Block, open: Open, out: &mut Vec<TokenStream>) {
        self.open.push(open);
        let tokens = self.block(body);
        out.push(quote! { { #tokens } });
        self.open.pop();
    }

    /// Ends what is open inside of the innermost loop, then leaves it.
    fn leave_loop(&mut self, out: &mut Vec<TokenStream>) {
        let Some(position) = self.open.iter().rposition(|open| matches!(open, Open::Loop)) else { return };
        for open in self.open[position..].iter().rev() {
            if let Open::End(end) | Open::Text(_, end) = open {
                out.push(end.clone());
            }
        }
        out.push(quote! { break; });
    }

    fn otherwise(&mut self, block: &Block) -> TokenStream {
        if let [Stmt::If { condition, then, otherwise }] = block.as_slice() {
            let mut before = Vec::new();
            let condition = self.whole(condition, &mut before);
            if before.is_empty() {
                let then = self.inner(then);
                if otherwise.is_empty() {
                    return quote! { if #condition { #then } };
                }
                let otherwise = self.otherwise(otherwise);
                return quote! { if #condition { #then } else #otherwise };
            }
        }
        let block = self.inner(block);
        quote! { { #block } }
    }

    fn parameter(&self, local: LocalId) -> bool {
        self.begins[local.0 as usize] == Begin::Parameter
    }

    fn call_argument(&mut self, argument: &Expr, out: &mut Vec<TokenStream>) -> TokenStream {
        match argument {
            Expr::Local(local) if self.parts_count(*local) > 0 && !self.parameter(*local) => {
                let name = self.local(*local);
                quote! { &#name }
            }
            argument => self.argument(argument, out),
        }
    }
}

fn row_of(stmt: &Stmt) -> Option<RowId> {
    match stmt {
        Stmt::Put { row, .. }
        | Stmt::PutIdentified { row, .. }
        | Stmt::PutCoding { row, .. }
        | Stmt::Require { row, .. }
        | Stmt::LeaveOut { row, .. }
        | Stmt::Report { row, .. }
        | Stmt::Identify { row, .. }
        | Stmt::Once { row, .. } => Some(*row),
        _ => None,
    }
}
