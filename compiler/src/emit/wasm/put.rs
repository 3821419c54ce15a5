//! Writes as WASM.

use super::function::FunctionWriter;
use super::operations::Operation;
use crate::ir::*;
use walrus::ValType;

impl FunctionWriter<'_> {
    pub(super) fn put(
        &mut self,
        key: Option<&str>,
        value: &Expr,
        conversion: &Conversion,
        row: RowId,
        policy: &Policy,
    ) {
        let operation = match &conversion.to {
            TargetForm::String => Operation::PutString,
            TargetForm::Code => Operation::PutCode,
            TargetForm::Id => Operation::PutId,
            TargetForm::Uri => Operation::PutUri,
            TargetForm::Integer => Operation::PutInteger,
            TargetForm::PositiveInt => Operation::PutPositiveInt,
            TargetForm::UnsignedInt => Operation::PutUnsignedInt,
            TargetForm::Decimal => Operation::PutDecimal,
            TargetForm::Boolean => Operation::PutBoolean,
            TargetForm::Date => Operation::PutDate,
            TargetForm::DateTime => Operation::PutDateTime,
            TargetForm::Instant => Operation::PutInstant,
            TargetForm::Time => Operation::PutTime,
            TargetForm::Base64 => Operation::PutBase64,
            TargetForm::Pattern(_) => Operation::PutPattern,
        };
        let form = match &conversion.from {
            SourceForm::V2 => 0,
            SourceForm::Iso => 1,
            SourceForm::Pattern(pattern) => self.data.value(pattern),
        };
        let policy = match policy {
            Policy::Fail => 0,
            Policy::Warn => 1,
            Policy::Skip => 2,
            Policy::Default(json) => self.data.value(json),
        };
        let key = self.data.value(&key_text(key));
        let target = match &conversion.to {
            TargetForm::Pattern(pattern) => self.data.value(pattern),
            _ => 0,
        };
        // The runtime decodes what it is going to write: a call less.
        let (encoded, value) = match value {
            Expr::Decode { value } => (true, &**value),
            value => (false, value),
        };
        let write = self.data.write(form, policy, target, row.0, encoded);
        // Most of what a map could write is absent in most messages: no call for that.
        let text = self.take_temporary(ValType::I64);
        self.expr(value);
        self.at().local_tee(text);
        self.length();
        self.branch(
            None,
            |w| {
                w.context();
                w.at().i64_const(key).local_get(text).i32_const(write as i32);
                w.call(operation);
                w.check();
            },
            |_| {},
        );
        self.give_back(ValType::I64, text);
    }
}
