//! Expressions as WASM: what is left on the stack is an `i64` for a value and an `i32` for all else; a condition holds if it is not 0.

use super::function::FunctionWriter;
use super::operations::Operation;
use crate::ir::{Expr, Ordering, TextFunction};
use walrus::ValType;
use walrus::ir::{BinaryOp, UnaryOp};

impl FunctionWriter<'_> {
    pub(super) fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Local(local) => {
                let local = self.local(*local);
                self.at().local_get(local);
            }
            Expr::Text(text) => {
                let value = self.data.value(text);
                self.at().i64_const(value);
            }
            Expr::Int(number) => {
                self.at().i32_const(*number);
            }
            Expr::Bool(value) => {
                self.at().i32_const(i32::from(*value));
            }
            Expr::NoId => {
                self.at().i32_const(-1);
            }
            Expr::NoNode => {
                self.at().i32_const(0);
            }

            Expr::Child { parent, member } => {
                self.operation(Operation::Child, &[parent], &[i32::from(*member)]);
            }
            Expr::LastChild { parent, member } => {
                self.operation(Operation::LastChild, &[parent], &[i32::from(*member)]);
            }
            Expr::ChildAt { parent, member, number } => {
                self.operation(Operation::ChildAt, &[parent], &[i32::from(*member), *number as i32]);
            }

            Expr::Field { segment, number } => {
                self.operation(Operation::Field, &[segment], &[i32::from(*number)]);
            }
            Expr::Repetition { value, number } => {
                self.operation(Operation::Repetition, &[value], &[*number as i32]);
            }
            Expr::LastRepetition { value } => self.operation(Operation::LastRepetition, &[value], &[]),
            Expr::Single { value, row } => self.operation(Operation::Single, &[value], &[row.0 as i32]),
            Expr::Component { value, level, number } => {
                self.operation(Operation::Component, &[value], &[*level as i32, i32::from(*number)]);
            }
            Expr::Part { parts, number } => {
                match number.checked_sub(1).filter(|index| *index < self.parts_count(*parts)) {
                    Some(index) => {
                        let offset = self.parts_base(*parts);
                        self.load_value(offset + u32::from(index) * 8);
                    }
                    None => {
                        self.at().i64_const(0);
                    }
                }
            }
            Expr::Sole { value, row } => self.operation(Operation::Sole, &[value], &[row.0 as i32]),
            Expr::Leaf { value, level, row } => {
                self.operation(Operation::Leaf, &[value], &[*level as i32, row.0 as i32]);
            }
            Expr::Decode { value } => self.operation(Operation::Decode, &[value], &[]),

            Expr::Member { node, name, state } => {
                let name = self.data.value(name);
                self.context();
                self.expr(node);
                self.at().i64_const(name).i32_const(*state as i32);
                self.call(Operation::MemberIs);
            }
            Expr::Key { node, name } => {
                let name = self.data.value(name);
                self.context();
                self.expr(node);
                self.at().i64_const(name);
                self.call(Operation::Key);
            }
            Expr::Item { node, number } => self.operation(Operation::Item, &[node], &[*number as i32]),
            Expr::LastItem { node } => self.operation(Operation::LastItem, &[node], &[]),
            Expr::Scalar { node } => self.operation(Operation::Scalar, &[node], &[]),

            Expr::Or(options) => self.or(options),
            Expr::Call { function, arguments } => {
                let operation = match function {
                    TextFunction::Concat => Operation::Concat,
                    TextFunction::Lower => Operation::Lower,
                    TextFunction::Upper => Operation::Upper,
                    TextFunction::Trim => Operation::Trim,
                    TextFunction::Before => Operation::Before,
                    TextFunction::After => Operation::After,
                    TextFunction::Replace => Operation::Replace,
                    TextFunction::Uri => Operation::Uri,
                    TextFunction::Date => Operation::Date,
                };
                self.context();
                for argument in arguments {
                    self.expr(argument);
                }
                self.call(operation);
            }
            Expr::Number(number) => self.operation(Operation::Number, &[number], &[]),
            Expr::IdUrl(id) => self.operation(Operation::IdUrl, &[id], &[]),
            Expr::IdText(id) => self.operation(Operation::IdText, &[id], &[]),

            Expr::Parameter(position) => self.operation(Operation::Parameter, &[], &[*position as i32]),
            Expr::ParameterAt { parameter, key } => {
                self.context();
                self.at().i32_const(*parameter as i32);
                self.expr(key);
                self.call(Operation::ParameterAt);
            }
            Expr::Lookup { table, value } => {
                self.context();
                self.at().i32_const(table.0 as i32);
                self.expr(value);
                self.call(Operation::Lookup);
            }
            Expr::Cell { table, row, column } => {
                self.context();
                self.at().i32_const(table.0 as i32);
                self.expr(row);
                self.at().i32_const(*column as i32);
                self.call(Operation::Cell);
            }

            Expr::Present(value) => {
                self.expr(value);
                self.length();
            }
            Expr::HasValue(value) => {
                let encoded = self.take_temporary(ValType::I64);
                self.expr(value);
                self.at().local_tee(encoded);
                self.length();
                self.branch(
                    Some(ValType::I32),
                    |w| {
                        w.is_text(encoded, "\"\"");
                        w.at().unop(UnaryOp::I32Eqz);
                    },
                    |w| {
                        w.at().i32_const(0);
                    },
                );
                self.give_back(ValType::I64, encoded);
            }
            Expr::Exists(node) => self.expr(node),
            Expr::Identified(number) | Expr::Found(number) => {
                self.expr(number);
                self.at().i32_const(0).binop(BinaryOp::I32GeS);
            }
            Expr::Equal(left, right) => self.equal(left, right),
            Expr::Compare { operator, left, right } => {
                // -1, 0, 1, or 2 if one is no number.
                self.operation(Operation::Compare, &[left, right], &[]);
                match operator {
                    Ordering::Less => self.at().i32_const(-1).binop(BinaryOp::I32Eq),
                    Ordering::LessOrEqual => self.at().i32_const(1).binop(BinaryOp::I32LtS),
                    Ordering::Greater => self.at().i32_const(1).binop(BinaryOp::I32Eq),
                    Ordering::GreaterOrEqual => self.at().i32_const(2).binop(BinaryOp::I32LtU),
                };
            }
            Expr::Not(condition) => {
                self.expr(condition);
                self.at().unop(UnaryOp::I32Eqz);
            }
            Expr::And(conditions) => self.chain(conditions, true),
            Expr::AnyOf(conditions) => self.chain(conditions, false),
        }
    }

    /// An operation with the context, what expressions give, and constants.
    fn operation(&mut self, operation: Operation, exprs: &[&Expr], constants: &[i32]) {
        self.context();
        for expr in exprs {
            self.expr(expr);
        }
        for constant in constants {
            self.at().i32_const(*constant);
        }
        self.call(operation);
    }

    fn or(&mut self, options: &[Expr]) {
        let Some((first, others)) = options.split_first() else {
            self.at().i64_const(0);
            return;
        };
        self.expr(first);
        if others.is_empty() {
            return;
        }
        let text = self.take_temporary(ValType::I64);
        self.at().local_set(text);
        for other in others {
            self.at().local_get(text);
            self.length();
            self.at().unop(UnaryOp::I32Eqz);
            self.branch(
                None,
                |w| {
                    w.expr(other);
                    w.at().local_set(text);
                },
                |_| {},
            );
        }
        self.at().local_get(text);
        self.give_back(ValType::I64, text);
    }

    fn equal(&mut self, left: &Expr, right: &Expr) {
        match (left, right) {
            (Expr::Text(constant), other) | (other, Expr::Text(constant)) => {
                let text = self.take_temporary(ValType::I64);
                self.expr(other);
                self.at().local_set(text);
                self.is_text(text, constant);
                self.give_back(ValType::I64, text);
            }
            _ => self.operation(Operation::Equal, &[left, right], &[]),
        }
    }

    /// All of the conditions, or any: the others are looked at only if the first does not decide.
    fn chain(&mut self, conditions: &[Expr], all: bool) {
        let Some((first, others)) = conditions.split_first() else {
            self.at().i32_const(i32::from(all));
            return;
        };
        self.expr(first);
        if others.is_empty() {
            return;
        }
        self.branch(
            Some(ValType::I32),
            |w| {
                if all {
                    w.chain(others, all);
                } else {
                    w.at().i32_const(1);
                }
            },
            |w| {
                if all {
                    w.at().i32_const(0);
                } else {
                    w.chain(others, all);
                }
            },
        );
    }
}
