//! Expressions as Rust.
//!
//! An operation that changes the context (`cx.decode(…)`) cannot be an argument of another one that does, so it becomes a `let`
//! before it. What only looks (`cx.component(…)`) stays where it is: nothing that runs in between can change its result.

use super::function::FunctionWriter;
use super::tokens::{bytes, level_tokens, row_tokens};
use crate::ir::{Expr, LocalId, Ordering, State, TableColumn, TextFunction};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// An expression as Rust.
pub(super) struct Code {
    tokens: TokenStream,
    /// It changes the context.
    changes: bool,
}

impl Code {
    fn looks(tokens: TokenStream) -> Code {
        Code { tokens, changes: false }
    }

    fn changes(tokens: TokenStream) -> Code {
        Code { tokens, changes: true }
    }
}

impl FunctionWriter<'_> {
    /// An expression where it may change the context: as a whole statement, condition or right side.
    pub(super) fn whole(&mut self, expr: &Expr, before: &mut Vec<TokenStream>) -> TokenStream {
        self.expr(expr, before).tokens
    }

    /// An expression as an argument of a call of the context.
    pub(super) fn argument(&mut self, expr: &Expr, before: &mut Vec<TokenStream>) -> TokenStream {
        let code = self.expr(expr, before);
        if !code.changes {
            return code.tokens;
        }
        let name = self.passing_name(word(expr));
        let tokens = code.tokens;
        before.push(quote! { let #name = #tokens; });
        quote! { #name }
    }

    /// An expression that is evaluated only in some cases, with all that it needs.
    fn lazy(&mut self, expr: &Expr) -> Code {
        let mut before = Vec::new();
        let code = self.expr(expr, &mut before);
        if before.is_empty() {
            return code;
        }
        let tokens = code.tokens;
        Code::changes(quote! { { #(#before)* #tokens } })
    }

    fn expr(&mut self, expr: &Expr, before: &mut Vec<TokenStream>) -> Code {
        match expr {
            Expr::Local(local) => {
                let name = self.local(*local);
                Code::looks(quote! { #name })
            }
            Expr::Text(text) => Code::looks(bytes(text)),
            Expr::Int(number) => {
                let minus = (*number < 0).then(|| quote! { - });
                let number = Literal::u32_unsuffixed(number.unsigned_abs());
                Code::looks(quote! { #minus #number })
            }
            Expr::Bool(value) => Code::looks(quote! { #value }),
            Expr::NoId => Code::looks(quote! { Id::NONE }),
            Expr::NoNode => Code::looks(quote! { Node::NONE }),

            Expr::Child { parent, member } => self.child(quote! { child }, parent, *member, None, before),
            Expr::LastChild { parent, member } => {
                self.child(quote! { last_child }, parent, *member, None, before)
            }
            Expr::ChildAt { parent, member, number } => {
                self.child(quote! { child_at }, parent, *member, Some(*number), before)
            }

            Expr::Field { segment, number } => {
                let segment = self.argument(segment, before);
                let number = Literal::u16_unsuffixed(*number);
                Code::looks(quote! { cx.field(#segment, #number) })
            }
            Expr::Repetition { value, number } => {
                let value = self.argument(value, before);
                let number = Literal::u32_unsuffixed(*number);
                Code::looks(quote! { cx.repetition(#value, #number) })
            }
            Expr::LastRepetition { value } => {
                let value = self.argument(value, before);
                Code::looks(quote! { cx.last_repetition(#value) })
            }
            Expr::Single { value, row } => {
                let value = self.argument(value, before);
                let row = row_tokens(*row);
                Code::changes(quote! { cx.single(#value, #row) })
            }
            Expr::Component { value, level, number } => {
                let value = self.argument(value, before);
                let level = level_tokens(*level);
                let number = Literal::u16_unsuffixed(*number);
                Code::looks(quote! { cx.component(#value, #level, #number) })
            }
            Expr::Part { parts, number } => Code::looks(self.part(*parts, *number)),
            Expr::Leaf { value, level, row } => {
                let value = self.argument(value, before);
                let (level, row) = (level_tokens(*level), row_tokens(*row));
                Code::changes(quote! { cx.leaf(#value, #level, #row) })
            }
            Expr::Sole { value, row } => {
                let value = self.argument(value, before);
                let row = row_tokens(*row);
                Code::changes(quote! { cx.sole(#value, #row) })
            }
            Expr::Decode { value } => {
                let value = self.argument(value, before);
                Code::changes(quote! { cx.decode(#value) })
            }

            Expr::Key { node, name } => {
                let node = self.argument(node, before);
                Code::looks(quote! { cx.key(#node, #name) })
            }
            Expr::Member { node, name, state } => {
                let node = self.argument(node, before);
                let state = match state {
                    State::Null => quote! { State::Null },
                    State::Empty => quote! { State::Empty },
                    State::Missing => quote! { State::Missing },
                };
                Code::looks(quote! { cx.member_is(#node, #name, #state) })
            }
            Expr::Item { node, number } => {
                let node = self.argument(node, before);
                let number = Literal::u32_unsuffixed(*number);
                Code::looks(quote! { cx.item(#node, #number) })
            }
            Expr::LastItem { node } => {
                let node = self.argument(node, before);
                Code::looks(quote! { cx.last_item(#node) })
            }
            Expr::Scalar { node } => {
                let node = self.argument(node, before);
                Code::changes(quote! { cx.scalar(#node) })
            }

            Expr::Or(options) => self.or(options, before),
            Expr::Call { function, arguments } => {
                let arguments: Vec<_> = arguments.iter().map(|a| self.argument(a, before)).collect();
                let function = text_function(*function);
                Code::changes(quote! { cx.#function(#(#arguments),*) })
            }
            Expr::Number(number) => {
                let number = self.argument(number, before);
                Code::changes(quote! { cx.number(#number) })
            }
            Expr::IdUrl(id) => {
                let id = self.argument(id, before);
                Code::changes(quote! { cx.id_url(#id) })
            }
            Expr::IdText(id) => {
                let id = self.argument(id, before);
                Code::changes(quote! { cx.id_text(#id) })
            }

            Expr::Parameter(position) => {
                let position = Literal::u32_unsuffixed(*position);
                Code::looks(quote! { cx.parameter(#position) })
            }
            Expr::ParameterAt { parameter, key } => {
                let key = self.argument(key, before);
                let parameter = Literal::u32_unsuffixed(*parameter);
                Code::looks(quote! { cx.parameter_at(#parameter, #key) })
            }
            Expr::Lookup { table, value } => {
                let value = self.argument(value, before);
                let table = Literal::u32_unsuffixed(table.0);
                Code::looks(quote! { cx.lookup(#table, #value) })
            }
            Expr::Cell { table, row, column } => {
                let row = self.argument(row, before);
                let table = Literal::u32_unsuffixed(table.0);
                let column = match column {
                    TableColumn::Code => quote! { TableColumn::Code },
                    TableColumn::Display => quote! { TableColumn::Display },
                    TableColumn::System => quote! { TableColumn::System },
                };
                Code::looks(quote! { cx.cell(#table, #row, #column) })
            }

            Expr::Present(value) => self.test(value, before, |value| quote! { !#value.is_empty() }),
            Expr::HasValue(value) => {
                self.test(value, before, |value| quote! { mapwright_runtime::has_value(#value) })
            }
            Expr::Exists(node) => self.test(node, before, |node| quote! { #node.exists() }),
            Expr::Identified(id) => self.test(id, before, |id| quote! { #id.exists() }),
            Expr::Found(row) => self.test(row, before, |row| quote! { #row >= 0 }),
            Expr::Equal(left, right) => {
                let (left, right) = (self.argument(left, before), self.argument(right, before));
                Code::looks(quote! { cx.equal(#left, #right) })
            }
            Expr::Compare { operator, left, right } => {
                let (left, right) = (self.argument(left, before), self.argument(right, before));
                let test = match operator {
                    Ordering::Less => quote! { is_lt },
                    Ordering::LessOrEqual => quote! { is_le },
                    Ordering::Greater => quote! { is_gt },
                    Ordering::GreaterOrEqual => quote! { is_ge },
                };
                Code::looks(quote! { cx.compare(#left, #right).is_some_and(|order| order.#test()) })
            }
            Expr::Not(condition) => match &**condition {
                Expr::Present(value) => self.test(value, before, |value| quote! { #value.is_empty() }),
                Expr::Exists(node) => self.test(node, before, |node| quote! { !#node.exists() }),
                Expr::Found(row) => self.test(row, before, |row| quote! { #row < 0 }),
                condition => self.test(condition, before, |condition| quote! { !(#condition) }),
            },
            Expr::And(conditions) => self.chain(conditions, quote! { && }, true, before),
            Expr::AnyOf(conditions) => self.chain(conditions, quote! { || }, false, before),
        }
    }

    fn child(
        &mut self,
        operation: TokenStream,
        parent: &Expr,
        member: u16,
        number: Option<u32>,
        before: &mut Vec<TokenStream>,
    ) -> Code {
        let parent = self.argument(parent, before);
        let member = Literal::u16_unsuffixed(member);
        Code::looks(match number.map(Literal::u32_unsuffixed) {
            Some(number) => quote! { cx.#operation(#parent, #member, #number) },
            None => quote! { cx.#operation(#parent, #member) },
        })
    }

    fn part(&mut self, parts: LocalId, number: u16) -> TokenStream {
        match number.checked_sub(1).filter(|index| *index < self.parts_count(parts)) {
            Some(index) => {
                let name = self.local(parts);
                let index = Literal::u16_unsuffixed(index);
                quote! { #name[#index] }
            }
            None => bytes(""),
        }
    }

    /// A test of one value, which changes the context if the value does.
    fn test(
        &mut self,
        expr: &Expr,
        before: &mut Vec<TokenStream>,
        make: impl FnOnce(TokenStream) -> TokenStream,
    ) -> Code {
        let code = self.expr(expr, before);
        Code { tokens: make(code.tokens), changes: code.changes }
    }

    fn or(&mut self, options: &[Expr], before: &mut Vec<TokenStream>) -> Code {
        let Some((first, others)) = options.split_first() else { return Code::looks(bytes("")) };
        let first_code = self.expr(first, before);
        if others.is_empty() {
            return first_code;
        }
        let name = self.passing_name("text");
        let tokens = first_code.tokens;
        before.push(quote! { let mut #name: Value = #tokens; });
        for other in others {
            let mut inner = Vec::new();
            let value = self.whole(other, &mut inner);
            before.push(quote! { if #name.is_empty() { #(#inner)* #name = #value; } });
        }
        Code::looks(quote! { #name })
    }

    fn chain(
        &mut self,
        conditions: &[Expr],
        operator: TokenStream,
        neutral: bool,
        before: &mut Vec<TokenStream>,
    ) -> Code {
        let Some((first, others)) = conditions.split_first() else { return Code::looks(quote! { #neutral }) };
        let mut code = self.expr(first, before);
        if needs_parentheses(first) {
            let tokens = code.tokens;
            code.tokens = quote! { (#tokens) };
        }
        for other in others {
            let next = self.lazy(other);
            code.changes |= next.changes;
            let (left, right) = (code.tokens, next.tokens);
            code.tokens = if needs_parentheses(other) {
                quote! { #left #operator (#right) }
            } else {
                quote! { #left #operator #right }
            };
        }
        code
    }
}

fn needs_parentheses(expr: &Expr) -> bool {
    match expr {
        Expr::And(list) | Expr::AnyOf(list) => list.len() > 1,
        _ => false,
    }
}

/// A word for what an expression gives, as the name of a temporary variable.
fn word(expr: &Expr) -> &'static str {
    match expr {
        Expr::Single { .. } | Expr::Leaf { .. } | Expr::Sole { .. } => "encoded",
        Expr::Present(_)
        | Expr::HasValue(_)
        | Expr::Exists(_)
        | Expr::Member { .. }
        | Expr::Identified(_)
        | Expr::Found(_)
        | Expr::Not(_)
        | Expr::And(_)
        | Expr::AnyOf(_) => "holds",
        _ => "text",
    }
}

fn text_function(function: TextFunction) -> TokenStream {
    match function {
        TextFunction::Concat => quote! { concat },
        TextFunction::Lower => quote! { lower },
        TextFunction::Upper => quote! { upper },
        TextFunction::Trim => quote! { trim },
        TextFunction::Before => quote! { before },
        TextFunction::After => quote! { after },
        TextFunction::Replace => quote! { replace },
        TextFunction::Uri => quote! { uri },
        TextFunction::Date => quote! { date },
    }
}
