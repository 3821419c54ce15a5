//! Messages as they should not be: cut off, with other delimiters, with bytes and segments changed. The same ones each time.

use crate::vary::Random;

/// Damaged variants of a message, `each` of every kind (fewer where there are not as many places).
pub fn damaged(message: &[u8], each: usize) -> Vec<Vec<u8>> {
    let mut random = Random::new(message.len() as u64);
    let mut all = truncated(message, each);
    all.extend(flipped(message, each, &mut random));
    all.extend(with_inserted_delimiters(message, each, &mut random));
    all.extend(with_other_delimiters(message));
    all.extend(with_other_line_ends(message));
    all.extend(with_segments_changed(message, each, &mut random));
    all
}

/// Cut off in the header, and at places spread evenly over the rest.
fn truncated(message: &[u8], each: usize) -> Vec<Vec<u8>> {
    let header = 0..message.len().min(12);
    let spread = (0..each).map(|number| message.len() * number / each.max(1));
    header.chain(spread).filter_map(|end| Some(message.get(..end)?.to_vec())).collect()
}

/// One byte made another one: any value, so that control characters and broken UTF-8 are among them.
fn flipped(message: &[u8], each: usize, random: &mut Random) -> Vec<Vec<u8>> {
    let mut change = |_| {
        let mut bytes = message.to_vec();
        let place = random.below(bytes.len());
        if let Some(byte) = bytes.get_mut(place) {
            *byte ^= 1 + random.below(255) as u8;
        }
        bytes
    };
    (0..each).map(&mut change).collect()
}

/// Delimiters, escapes, quotes and nulls where none should be.
fn with_inserted_delimiters(message: &[u8], each: usize, random: &mut Random) -> Vec<Vec<u8>> {
    const PIECES: [&[u8]; 16] = [
        b"|", b"^", b"~", b"&", b"\\", b"\\T\\", b"\\.br\\", b"\\X41\\", b"\\XC3\\", b"\"\"", b"\"", b"\r",
        b"~~", b"^^^", b" ", b"#",
    ];
    let mut insert = |number: usize| {
        let place = random.below(message.len() + 1);
        let (before, after) = message.split_at_checked(place).unwrap_or((message, &[]));
        let piece = PIECES.get(number % PIECES.len()).copied().unwrap_or_default();
        [before, piece, after].concat()
    };
    (0..each).map(&mut insert).collect()
}

/// All delimiters replaced by others that MSH declares; and MSH with others than the message has.
fn with_other_delimiters(message: &[u8]) -> Vec<Vec<u8>> {
    let others = |byte: &u8| match byte {
        b'|' => b'!',
        b'^' => b'*',
        b'~' => b'%',
        b'\\' => b'/',
        b'&' => b'@',
        other => *other,
    };
    let all = message.iter().map(others).collect();
    let only_declared =
        message.iter().enumerate().map(|(place, byte)| if place < 8 { others(byte) } else { *byte });
    vec![all, only_declared.collect()]
}

fn with_other_line_ends(message: &[u8]) -> Vec<Vec<u8>> {
    let lines: Vec<&[u8]> =
        message.split(|byte| matches!(byte, b'\r' | b'\n')).filter(|line| !line.is_empty()).collect();
    [&b"\n"[..], b"\r\n", b"\r\r", b""].iter().map(|end| lines.join(*end)).collect()
}

/// Segments left out, repeated, swapped, renamed, and moved to the end.
fn with_segments_changed(message: &[u8], each: usize, random: &mut Random) -> Vec<Vec<u8>> {
    let lines: Vec<&[u8]> =
        message.split(|byte| matches!(byte, b'\r' | b'\n')).filter(|line| !line.is_empty()).collect();
    let mut change = |number: usize| {
        let mut lines: Vec<Vec<u8>> = lines.iter().map(|line| line.to_vec()).collect();
        let (a, b) = (random.below(lines.len()), random.below(lines.len()));
        match number % 6 {
            0 => drop(lines.remove(a)),
            1 => lines.insert(b, lines.get(a).cloned().unwrap_or_default()),
            2 => lines.swap(a, b),
            3 => lines.insert(a, b"ZZZ|1|site's own".to_vec()),
            4 => {
                let line = lines.remove(a);
                lines.push(line);
            }
            _ => {
                if let Some(name) = lines.get_mut(a).and_then(|line| line.get_mut(..3)) {
                    name.copy_from_slice(
                        [b"PID", b"OBX", b"NTE", b"QQQ"].get(b % 4).copied().unwrap_or(b"XXX"),
                    );
                }
            }
        }
        lines.join(&b'\r')
    };
    if lines.is_empty() { Vec::new() } else { (0..each).map(&mut change).collect() }
}
