//! Comparisons with constant texts. Codes are short: up to eight bytes are compared in place with one or two loads.

use super::function::FunctionWriter;
use super::operations::Operation;
use walrus::ir::{BinaryOp, ExtendedLoad, LoadKind, MemArg, UnaryOp};
use walrus::{LocalId, ValType};

impl FunctionWriter<'_> {
    /// Puts on the stack whether the text in a local is this one.
    pub(super) fn is_text(&mut self, text: LocalId, constant: &str) {
        let length = constant.len();
        self.at().local_get(text);
        self.length();
        if length == 0 {
            self.at().unop(UnaryOp::I32Eqz);
            return;
        }
        self.at().i32_const(length as i32).binop(BinaryOp::I32Eq);
        let bytes = constant.as_bytes();
        self.branch(
            Some(ValType::I32),
            |w| match *bytes {
                [a] => {
                    w.load(text, LoadKind::I32_8 { kind: ExtendedLoad::ZeroExtend }, 0);
                    w.is(i32::from(a));
                }
                [a, b] => {
                    w.load(text, LoadKind::I32_16 { kind: ExtendedLoad::ZeroExtend }, 0);
                    w.is(i32::from(u16::from_le_bytes([a, b])));
                }
                [a, b, c] => {
                    w.load(text, LoadKind::I32_16 { kind: ExtendedLoad::ZeroExtend }, 0);
                    w.is(i32::from(u16::from_le_bytes([a, b])));
                    w.load(text, LoadKind::I32_8 { kind: ExtendedLoad::ZeroExtend }, 2);
                    w.is(i32::from(c));
                    w.at().binop(BinaryOp::I32And);
                }
                [a, b, c, d] => {
                    w.load(text, LoadKind::I32 { atomic: false }, 0);
                    w.is(i32::from_le_bytes([a, b, c, d]));
                }
                [a, b, c, d, .., e, f, g, h] if length == 8 => {
                    w.load(text, LoadKind::I64 { atomic: false }, 0);
                    w.at().i64_const(i64::from_le_bytes([a, b, c, d, e, f, g, h])).binop(BinaryOp::I64Eq);
                }
                [a, b, c, d, ..] if length < 8 => {
                    // The last four overlap the first four.
                    let mut last = [0; 4];
                    last.copy_from_slice(&bytes[length - 4..]);
                    w.load(text, LoadKind::I32 { atomic: false }, 0);
                    w.is(i32::from_le_bytes([a, b, c, d]));
                    w.load(text, LoadKind::I32 { atomic: false }, length as u64 - 4);
                    w.is(i32::from_le_bytes(last));
                    w.at().binop(BinaryOp::I32And);
                }
                _ => {
                    let constant = w.data.value(constant);
                    w.context();
                    w.at().local_get(text).i64_const(constant);
                    w.call(Operation::Equal);
                }
            },
            |w| {
                w.at().i32_const(0);
            },
        );
    }

    /// The length of the value on the stack; 0 if it is absent.
    pub(super) fn length(&mut self) {
        self.at().i64_const(32).binop(BinaryOp::I64ShrU).unop(UnaryOp::I32WrapI64);
    }

    fn load(&mut self, text: LocalId, kind: LoadKind, offset: u64) {
        let memory = self.runtime.memory;
        self.at().local_get(text).unop(UnaryOp::I32WrapI64);
        self.at().load(memory, kind, MemArg { align: 1, offset });
    }

    fn is(&mut self, value: i32) {
        self.at().i32_const(value).binop(BinaryOp::I32Eq);
    }
}
