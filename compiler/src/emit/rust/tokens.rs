//! Small pieces of IR as Rust: types, choices, rows, constants.

use crate::ir::*;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn put(
    key: &TokenStream,
    value: TokenStream,
    conversion: &Conversion,
    row: RowId,
    policy: &Policy,
) -> TokenStream {
    let operation = match &conversion.to {
        TargetForm::String => quote! { put_string },
        TargetForm::Code => quote! { put_code },
        TargetForm::Id => quote! { put_id },
        TargetForm::Uri => quote! { put_uri },
        TargetForm::Integer => quote! { put_integer },
        TargetForm::PositiveInt => quote! { put_positive_int },
        TargetForm::UnsignedInt => quote! { put_unsigned_int },
        TargetForm::Decimal => quote! { put_decimal },
        TargetForm::Boolean => quote! { put_boolean },
        TargetForm::Date => quote! { put_date },
        TargetForm::DateTime => quote! { put_date_time },
        TargetForm::Instant => quote! { put_instant },
        TargetForm::Time => quote! { put_time },
        TargetForm::Base64 => quote! { put_base64 },
        TargetForm::Pattern(_) => quote! { put_pattern },
    };
    let form = match &conversion.from {
        SourceForm::V2 => quote! { Form::V2 },
        SourceForm::Iso => quote! { Form::Iso },
        SourceForm::Pattern(pattern) => quote! { Form::Pattern(#pattern) },
    };
    let target = match &conversion.to {
        TargetForm::Pattern(pattern) => quote! { #pattern, },
        _ => quote! {},
    };
    let policy = match policy {
        Policy::Fail => quote! { Policy::Fail },
        Policy::Warn => quote! { Policy::Warn },
        Policy::Skip => quote! { Policy::Skip },
        Policy::Default(json) => quote! { Policy::Default(#json) },
    };
    let row = row_tokens(row);
    quote! { cx.#operation(#key, #value, #form, #target #policy, #row)?; }
}

/// A key as it is written, `"birthDate":`; empty for an element of an array.
pub(super) fn key_literal(key: &Option<String>) -> TokenStream {
    let text = crate::ir::key_text(key.as_deref());
    quote! { #text }
}

pub(super) fn type_tokens(ty: Type, lifetime: TokenStream) -> TokenStream {
    match ty {
        Type::Node => quote! { Node },
        Type::Value => quote! { Value #lifetime },
        Type::Parts(count) => {
            let count = Literal::u16_unsuffixed(count);
            quote! { [Value #lifetime; #count] }
        }
        Type::Bool => quote! { bool },
        Type::Int => quote! { i32 },
        Type::Id => quote! { Id },
    }
}

pub(super) fn none_tokens(ty: Type) -> TokenStream {
    match ty {
        Type::Node => quote! { Node::NONE },
        Type::Value => quote! { b"" },
        Type::Parts(count) => {
            let count = Literal::u16_unsuffixed(count);
            quote! { [b""; #count] }
        }
        Type::Bool => quote! { false },
        Type::Int => quote! { 0 },
        Type::Id => quote! { Id::NONE },
    }
}

pub(super) fn lack_tokens(lack: Lack) -> TokenStream {
    match lack {
        Lack::Fail => quote! { Lack::Fail },
        Lack::Element { told } => quote! { Lack::Element { told: #told } },
        Lack::Entry { told } => quote! { Lack::Entry { told: #told } },
    }
}

pub(super) fn sharing_tokens(sharing: Sharing) -> TokenStream {
    match sharing {
        Sharing::Unique => quote! { Sharing::Unique },
        Sharing::Once => quote! { Sharing::Once },
        Sharing::Numbered => quote! { Sharing::Numbered },
    }
}

pub(super) fn finding_tokens(finding: Finding) -> TokenStream {
    match finding {
        Finding::CodeNotInTable => quote! { Reported::CodeNotInTable },
        Finding::CodeNotInTableWarning => quote! { Reported::CodeNotInTableWarning },
        Finding::NoArm => quote! { Reported::NoArm },
        Finding::NoArmWarning => quote! { Reported::NoArmWarning },
        Finding::NotOnly => quote! { Reported::NotOnly },
        Finding::MissingSource => quote! { Reported::MissingSource },
    }
}

/// Text that stays on its line in a comment.
pub(super) fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// A constant text as bytes.
pub(super) fn bytes(text: &str) -> TokenStream {
    if text.is_ascii() {
        let literal = Literal::byte_string(text.as_bytes());
        quote! { #literal }
    } else {
        quote! { #text.as_bytes() }
    }
}

/// A row.
pub(super) fn row_tokens(row: RowId) -> TokenStream {
    let number = Literal::u32_unsuffixed(row.0);
    quote! { Row(#number) }
}

/// A delimiter.
pub(super) fn level_tokens(level: Level) -> TokenStream {
    match level {
        Level::Component => quote! { Level::Component },
        Level::Subcomponent => quote! { Level::Subcomponent },
    }
}
