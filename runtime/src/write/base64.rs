//! Base64 by RFC 4648, blanks left out.

use super::Output;
use super::output::NotPlain;
use alloc::vec::Vec;

/// Writes base64 without its blanks, if it is base64 with its padding.
pub(crate) fn write(output: &mut Output, key: &[u8], text: &[u8]) -> Result<(), NotPlain> {
    if text.iter().any(u8::is_ascii_whitespace) {
        let dense: Vec<u8> = text.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
        return dense_text(output, key, &dense);
    }
    dense_text(output, key, text)
}

fn dense_text(output: &mut Output, key: &[u8], text: &[u8]) -> Result<(), NotPlain> {
    let digits = text.strip_suffix(b"==").or_else(|| text.strip_suffix(b"=")).unwrap_or(text);
    let alphabet = digits.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'));
    if digits.is_empty() || !alphabet || !text.len().is_multiple_of(4) {
        return Err(NotPlain);
    }
    output.pieces(key, [b"\"", text, b"\""]);
    Ok(())
}
