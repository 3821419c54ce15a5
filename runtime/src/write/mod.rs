//! Writing JSON: the output with its commas, containers that are taken back if they stay empty, and the conversions from text.

mod base64;
mod dates;
pub(crate) mod numbers;
mod output;
mod put;

use alloc::vec::Vec;

pub(crate) use numbers::compare;
pub(crate) use output::Output;

/// Appends a JSON string.
#[cold]
pub(crate) fn push_json_string(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'"');
    output::push_escaped(out, text);
    out.push(b'"');
}

/// Appends a number in decimal digits.
pub(crate) fn push_number(out: &mut Vec<u8>, number: u64) {
    let mut digits = [0; 20];
    let mut start = digits.len();
    let mut rest = number;
    for (position, digit) in digits.iter_mut().enumerate().rev() {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
        start = position;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(digits.get(start..).unwrap_or_default());
}
