//! How long a check takes: of maps of 10,000 rows, each long in one way, and of `mappings/`: `cargo bench -p mapwright-compiler`.
//!
//! First divan's table; then, in turns, how much longer twice the rows take.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::disallowed_methods, missing_docs)]

#[path = "../tests/long_maps/mod.rs"]
mod long_maps;

use long_maps::LONG;
use mapwright_compiler::compile::{Compilation, Goal, check_all, compile};
use mapwright_compiler::diagnostic::forms::concise;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const ROWS: usize = 10_000;
const ROUNDS: usize = 5;

fn main() {
    divan::main();
    if !std::env::args().any(|argument| matches!(&*argument, "--list" | "--test")) {
        print_ratios();
    }
}

fn check(text: &str) -> Compilation {
    compile("long.mw", &Goal::Check, &mut |_| Ok(text.to_owned()))
}

/// With the findings as text: their places count too.
fn check_and_print(text: &str) -> usize {
    let checked = check(text);
    concise(&checked.diagnostics, &checked.sources).len()
}

#[divan::bench(name = "10,000 rows", args = LONG.iter().map(|long| long.0), sample_count = 5)]
fn long(bencher: divan::Bencher<'_, '_>, name: &str) {
    let text = LONG.iter().find(|long| long.0 == name).unwrap().1(ROWS);
    bencher.bench_local(|| check_and_print(black_box(&text)));
}

#[divan::bench(name = "mappings/", sample_count = 5)]
fn mappings(bencher: divan::Bencher<'_, '_>) {
    let mut maps = Vec::new();
    maps_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../mappings"), &mut maps);
    assert!(!maps.is_empty());
    maps.sort();
    let maps: Vec<String> = maps.iter().map(|map| map.to_str().unwrap().to_owned()).collect();
    bencher.bench_local(|| {
        let mut load = |path: &str| std::fs::read_to_string(path).map_err(|error| error.to_string());
        black_box(check_all(&maps, &mut load, &mut |_| Vec::new(), None))
    });
}

fn maps_below(folder: &Path, maps: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            maps_below(&path, maps);
        } else if path.extension().is_some_and(|extension| extension == "mw") {
            maps.push(path);
        }
    }
}

fn print_ratios() {
    println!(
        "\nbest of {ROUNDS} rounds in turns, milliseconds\n{:34} {:>8} {:>8} {:>6}",
        "",
        ROWS,
        2 * ROWS,
        "ratio"
    );
    for (name, text) in LONG {
        let texts = [text(ROWS), text(2 * ROWS)];
        let mut best = [Duration::MAX; 2];
        for _ in 0..ROUNDS {
            for (text, best) in texts.iter().zip(&mut best) {
                let start = Instant::now();
                black_box(check_and_print(text));
                *best = start.elapsed().min(*best);
            }
        }
        let [once, twice] = best.map(|best| best.as_secs_f64() * 1e3);
        println!("{name:34} {once:>8.1} {twice:>8.1} {:>6.2}", twice / once);
    }
}
