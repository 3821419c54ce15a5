//! A check takes time linear in the length of a file, and maps that call each other are each looked at once. The bench
//! `check` has the figures; here the bounds are wide, since tests share the machine.

#![allow(clippy::disallowed_methods, reason = "the library has no clock; its tests measure it")]

mod long_maps;

use long_maps::{LONG, doubling};
use mapwright_compiler::compile::{Goal, compile};
use mapwright_compiler::diagnostic::forms::concise;
use std::time::{Duration, Instant};

fn time(text: &str) -> Duration {
    let once = || {
        let start = Instant::now();
        let checked = compile("long.mw", &Goal::Check, &mut |_| Ok(text.to_owned()));
        let length = concise(&checked.diagnostics, &checked.sources).len();
        assert!(length < text.len() * 100);
        start.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

#[test]
fn eight_times_the_rows_take_no_thirty_times_as_long() {
    for (name, text) in LONG {
        let (short, long) = (time(&text(500)), time(&text(4000)));
        // Of what is quadratic it would be 64 times.
        assert!(long < short * 30 + Duration::from_millis(50), "{name}: {short:?}, {long:?}");
    }
}

#[test]
fn maps_that_call_the_next_one_twice() {
    for source in ["record", "PID", "XTN"] {
        let text = doubling(40, source);
        let checked = compile("long.mw", &Goal::Check, &mut |_| Ok(text.clone()));
        assert!(checked.diagnostics.is_empty(), "{}", concise(&checked.diagnostics, &checked.sources));
        let took = time(&text);
        assert!(took < Duration::from_secs(5), "{source}: {took:?}");
    }
}
