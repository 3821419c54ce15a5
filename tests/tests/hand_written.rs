//! The hand-written transforms of the benches give what the compiled maps give: else the benches would compare different things.
#![cfg(feature = "generated")]
#![allow(clippy::unwrap_used, clippy::print_stdout)]

#[path = "../benches/cases.rs"]
mod cases;
#[path = "../benches/hand_written/mod.rs"]
mod hand_written;

use cases::CASES;
use hand_written::HandWritten;
use mapwright_tests::generated::transformer;

#[test]
fn the_same_bytes_as_the_compiled_maps() {
    let mut kept = HandWritten::default();
    for case in CASES {
        let Some(transform) = case.hand_written else { continue };
        let mut compiled = transformer(case.map.name).unwrap();
        for (number, message) in case.messages().unwrap().iter().enumerate() {
            let (mut by_hand, mut by_map) = (Vec::new(), Vec::new());
            transform(&mut kept, message, &mut by_hand).unwrap();
            let report = compiled(message, &mut by_map)
                .unwrap_or_else(|error| panic!("{} {number}: {error}", case.name));
            assert!(report.warnings.is_empty(), "{} {number}: {}", case.name, report.warnings[0]);
            if by_hand != by_map {
                let same = by_hand.iter().zip(&by_map).take_while(|(a, b)| a == b).count();
                let around = |bytes: &[u8]| {
                    let from = same.saturating_sub(120);
                    String::from_utf8_lossy(&bytes[from..bytes.len().min(same + 200)]).into_owned()
                };
                panic!(
                    "{} {number} differs at {same}\nby hand: …{}\n by map: …{}",
                    case.name,
                    around(&by_hand),
                    around(&by_map)
                );
            }
        }
    }
}

/// As the benches say they are: 2,000 messages of a case, all different.
#[test]
fn the_messages_differ() {
    for case in CASES {
        let messages = case.messages().unwrap();
        let length = messages.iter().map(Vec::len).sum::<usize>() / messages.len();
        println!("{}: {} messages of {length} bytes", case.name, messages.len());
        let different: std::collections::BTreeSet<_> = messages.iter().collect();
        assert_eq!(different.len(), 2000);
    }
}
