//! Compiled Rust, WASM under wasmtime, hand-written Rust and `run --report` on the same messages: `cargo bench -p mapwright-tests`.
//!
//! First divan's table, with allocations for one message; then, in turns so that all suffer alike from what else the machine does, the ratios.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

mod cases;
mod hand_written;

use cases::{CASES, Case, MESSAGES};
use hand_written::HandWritten;
use mapwright_tests::generated::transformer;
use std::hint::black_box;
use std::time::{Duration, Instant};

#[global_allocator]
static ALLOCATOR: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
    let measuring = !std::env::args().any(|argument| matches!(&*argument, "--list" | "--test"));
    if measuring {
        print_ratios();
    }
}

/// One message after the other, into a buffer that is kept.
type Engine = Box<dyn FnMut(&[u8], &mut Vec<u8>)>;

fn compiled_rust(case: &Case) -> Engine {
    let mut transform = transformer(case.map.name).unwrap();
    Box::new(move |message, out| drop(transform(message, out).unwrap()))
}

fn wasm(case: &Case) -> Engine {
    let mut instance = case.map.instance().unwrap();
    Box::new(move |message, out| drop(instance.transform(message, out).unwrap()))
}

fn by_hand(case: &Case) -> Option<Engine> {
    let transform = case.hand_written?;
    let mut kept = HandWritten::default();
    Some(Box::new(move |message, out| transform(&mut kept, message, out).unwrap()))
}

/// What `mapwright run --report` does besides: it writes nothing.
fn report(case: &Case) -> Engine {
    let mut unread = case.map.unread().unwrap();
    Box::new(move |message, _| unread.message(message, &String::new))
}

fn names(of: impl Fn(&Case) -> bool) -> Vec<&'static str> {
    CASES.into_iter().filter(of).map(|case| case.name).collect()
}

/// Each iteration is one message: the next one.
fn run(bencher: divan::Bencher<'_, '_>, name: &str, engine: impl Fn(&Case) -> Option<Engine>) {
    let case = CASES.into_iter().find(|case| case.name == name).unwrap();
    let messages = case.messages().unwrap();
    let mut engine = engine(&case).unwrap();
    let mut out = Vec::new();
    // Buffers grow to their size.
    for message in &messages {
        out.clear();
        engine(message, &mut out);
    }
    let mut next = messages.iter().cycle();
    bencher.bench_local(|| {
        out.clear();
        engine(black_box(next.next().unwrap()), &mut out);
        black_box(out.len())
    });
}

#[divan::bench(name = "hand-written", args = names(|case| case.hand_written.is_some()), sample_count = 50, max_time = 1)]
fn bench_hand_written(bencher: divan::Bencher<'_, '_>, name: &str) {
    run(bencher, name, by_hand);
}

#[divan::bench(name = "compiled Rust", args = names(|_| true), sample_count = 50, max_time = 1)]
fn bench_compiled_rust(bencher: divan::Bencher<'_, '_>, name: &str) {
    run(bencher, name, |case| Some(compiled_rust(case)));
}

#[divan::bench(name = "WASM", args = names(|_| true), sample_count = 50, max_time = 1)]
fn bench_wasm(bencher: divan::Bencher<'_, '_>, name: &str) {
    run(bencher, name, |case| Some(wasm(case)));
}

#[divan::bench(name = "--report", args = names(|_| true), sample_count = 50, max_time = 1)]
fn bench_report(bencher: divan::Bencher<'_, '_>, name: &str) {
    run(bencher, name, |case| Some(report(case)));
}

/// Rounds of all messages for each engine.
const ROUNDS: usize = 15;
/// Messages that are timed together. Of each such chunk the fastest round counts: what makes another round slower is not the engine, and
/// a chunk takes less time than the turns that an operating system gives.
const CHUNK: usize = 10;

/// Microseconds a message, of each engine.
fn measure<const N: usize>(engines: &mut [Option<Engine>; N], messages: &[Vec<u8>]) -> [f64; N] {
    let mut best = [(); N].map(|()| vec![Duration::MAX; messages.len().div_ceil(CHUNK)]);
    let mut out = Vec::new();
    for _ in 0..ROUNDS {
        for (engine, best) in engines.iter_mut().zip(&mut best) {
            let Some(engine) = engine else { continue };
            for (chunk, best) in messages.chunks(CHUNK).zip(best) {
                let start = Instant::now();
                for message in chunk {
                    out.clear();
                    engine(black_box(message), &mut out);
                    black_box(out.len());
                }
                *best = start.elapsed().min(*best);
            }
        }
    }
    best.map(|best| best.iter().map(Duration::as_secs_f64).sum::<f64>() * 1e6 / messages.len() as f64)
}

fn print_ratios() {
    println!(
        "\n{MESSAGES} different messages each, best of {ROUNDS} rounds in turns, microseconds a message"
    );
    println!(
        "{:36} {:>8} {:>8} {:>8} {:>8}   {:>16} {:>14} {:>14}",
        "", "by hand", "compiled", "WASM", "--report", "compiled/by hand", "WASM/compiled", "--report/WASM"
    );
    for case in CASES {
        let mut engines =
            [Some(compiled_rust(&case)), Some(wasm(&case)), by_hand(&case), Some(report(&case))];
        let [compiled, wasm, by_hand, report] = measure(&mut engines, &case.messages().unwrap());
        let (time, ratio) = match case.hand_written {
            Some(_) => (format!("{by_hand:.2}"), format!("{:.2}", compiled / by_hand)),
            None => ("-".to_owned(), "-".to_owned()),
        };
        println!(
            "{:36} {time:>8} {compiled:>8.2} {wasm:>8.2} {report:>8.2}   {ratio:>16} {:>14.2} {:>14.2}",
            case.name,
            wasm / compiled,
            report / wasm
        );
    }
}
