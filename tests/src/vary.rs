//! Many different messages of one sample, the same ones each time: benches of one repeated message flatter the branch predictor.

/// Random numbers that are the same from run to run (xorshift64*).
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// A sequence for a seed.
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below a limit; 0 for the limit 0.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32;
        // The product of two 32-bit numbers: the upper half is below the limit.
        ((number * limit as u64) >> 32) as usize
    }
}

/// Segments whose names of persons, ids and numbers are varied.
const IDENTIFYING: [&[u8]; 5] = [b"PID", b"NK1", b"PV1", b"OBR", b"OBX"];

/// `count` messages like `sample`, no two the same: control id, times, dates of birth, names, numbers of persons and visits, values of
/// results and short texts differ, in length too. Codes, systems and what else has a fixed meaning stay as they are.
pub fn variations(sample: &[u8], count: usize) -> Vec<Vec<u8>> {
    (0..count).map(|number| variation(sample, number)).collect()
}

fn variation(sample: &[u8], number: usize) -> Vec<u8> {
    let seed = number as u64 + 1;
    let mut out = Vec::with_capacity(sample.len() + 64);
    for line in sample.split_inclusive(|byte| *byte == b'\r') {
        let segment = line.get(..3).unwrap_or_default();
        for (field, text) in line.split(|byte| *byte == b'|').enumerate() {
            if field > 0 {
                out.push(b'|');
            }
            match (segment, field) {
                (b"MSH", 9) => out.extend_from_slice(format!("{}{number:06}", 'A').as_bytes()),
                (b"OBX", 5) if !text.contains(&b'^') => vary_value(text, seed, &mut out),
                (_, 1..) if IDENTIFYING.contains(&segment) => vary_parts(text, seed, &mut out),
                _ => out.extend_from_slice(text),
            }
        }
    }
    out
}

/// The same text is varied in the same way all over a message: a doctor who is named twice stays one.
fn random_of(text: &[u8], seed: u64) -> Random {
    let hash = text.iter().fold(seed, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3));
    Random::new(hash)
}

/// Names (`Lindqvist`) and numbers of five digits and more; times (digits of eight and more that begin with 19 or 20) keep to days that exist.
fn vary_parts(field: &[u8], seed: u64, out: &mut Vec<u8>) {
    for part in field.split_inclusive(|byte| matches!(byte, b'^' | b'~' | b'&' | b'\r')) {
        let end = part.len()
            - usize::from(part.last().is_some_and(|byte| matches!(byte, b'^' | b'~' | b'&' | b'\r')));
        let (text, delimiter) = part.split_at_checked(end).unwrap_or((part, &[]));
        let random = &mut random_of(text, seed);
        let digits = text.iter().all(u8::is_ascii_digit);
        let time = text.len() >= 8
            && (text.starts_with(b"19") || text.starts_with(b"20"))
            && text.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-'));
        if time {
            vary_time(text, random, out);
        } else if digits && text.len() >= 5 {
            for (place, digit) in text.iter().enumerate() {
                let changed = place > 0 && random.below(2) == 0;
                out.push(if changed { b'0' + random.below(10) as u8 } else { *digit });
            }
        } else if is_name(text) {
            vary_name(text, random, out);
        } else {
            out.extend_from_slice(text);
        }
        out.extend_from_slice(delimiter);
    }
}

/// Another day of the same year, and other minutes.
fn vary_time(text: &[u8], random: &mut Random, out: &mut Vec<u8>) {
    let mut text = text.to_vec();
    let mut put = |place: usize, number: usize| {
        if let Some([tens, ones]) = text.get_mut(place..place + 2) {
            *tens = b'0' + (number / 10) as u8;
            *ones = b'0' + (number % 10) as u8;
        }
    };
    put(4, 1 + random.below(12));
    put(6, 1 + random.below(28));
    let has_minutes = text.get(8..12).is_some_and(|time| time.iter().all(u8::is_ascii_digit));
    if has_minutes && let Some([tens, ones]) = text.get_mut(10..12) {
        *tens = b'0' + random.below(6) as u8;
        *ones = b'0' + random.below(10) as u8;
    }
    out.extend_from_slice(&text);
}

/// A capital letter and at least three small ones; `Internet` is a code of XTN-3.
fn is_name(text: &[u8]) -> bool {
    if text == b"Internet" {
        return false;
    }
    let small = text.get(1..).unwrap_or_default();
    text.first().is_some_and(u8::is_ascii_uppercase)
        && small.len() >= 3
        && small.iter().all(u8::is_ascii_lowercase)
}

/// Some letters differ; now and then there is one more.
fn vary_name(text: &[u8], random: &mut Random, out: &mut Vec<u8>) {
    for (place, letter) in text.iter().enumerate() {
        let changed = place > 1 && random.below(3) == 0;
        out.push(if changed { b'a' + random.below(26) as u8 } else { *letter });
    }
    if random.below(4) == 0 {
        out.push(b'a' + random.below(26) as u8);
    }
}

/// A number with other digits behind the first, or a text with a letter more or less.
fn vary_value(text: &[u8], seed: u64, out: &mut Vec<u8>) {
    let mut random = random_of(text, seed);
    let number = text.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.');
    if number {
        for (place, byte) in text.iter().enumerate() {
            let changed = place > 0 && *byte != b'.';
            out.push(if changed { b'0' + random.below(10) as u8 } else { *byte });
        }
    } else {
        out.extend_from_slice(text);
        out.extend(std::iter::repeat_n(b'.', random.below(3)));
    }
}
