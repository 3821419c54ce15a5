//! What the checker accepts runs in both back ends alike, and what comes out is valid; maps made worse are refused or still make valid output.
//!
//! `SEEDS` (`0..400`) says which maps are made, `NATIVE` how many of them are also compiled as crates, `OUTPUTS` a folder for outputs, which the
//! oracle of `tests/conformance` judges. A failure names its seed: `SEEDS=17..18` makes that map alone, and `SHOW=1` prints it.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod native;

use mapwright_compiler::compile::{Compilation, Goal, compile};
use mapwright_compiler::diagnostic::Severity;
use mapwright_compiler::diagnostic::render::render;
use mapwright_compiler::format::format;
use mapwright_compiler::ir::{Program, print::print};
use mapwright_compiler::source::FileId;
use mapwright_host::{Error, Instance, Module};
use mapwright_tests::soundness::choose::Choose;
use mapwright_tests::soundness::generate::{Generated, Generator, Versions};
use mapwright_tests::soundness::message::inputs;
use mapwright_tests::soundness::mutate::{KINDS, mutated};
use mapwright_tests::soundness::site::overlaid;
use mapwright_tests::soundness::valid::Judge;
use native::{Outcome, outcomes};
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

fn seeds(default: Range<u64>) -> Range<u64> {
    let Ok(text) = std::env::var("SEEDS") else { return default };
    let (start, end) = text.split_once("..").unwrap_or(("0", &text));
    start.parse().unwrap()..end.parse().unwrap()
}

fn compiled(text: &str) -> Compilation {
    compile("generated.mw", &Goal::Run, &mut |_| Ok(text.to_owned()))
}

/// A site's file and the map that it changes.
fn compiled_with_overlay(base: &str, site: &str) -> Compilation {
    let mut load = |path: &str| Ok(if path == "site.mw" { site } else { base }.to_owned());
    compile("site.mw", &Goal::Run, &mut load)
}

fn module(program: &Program, settings: &str) -> Instance {
    let wasm = mapwright_compiler::emit::wasm::emit(program);
    let mut instance = Module::compile_quickly(&wasm).unwrap().instance().unwrap();
    instance.configure(settings).unwrap();
    instance
}

fn through(instance: &mut Instance, input: &[u8]) -> Outcome {
    let mut output = Vec::new();
    match instance.transform(input, &mut output) {
        Ok(report) => Outcome { output: Some(output), findings: report.findings },
        Err(Error::Message { findings }) => Outcome { output: None, findings },
        Err(Error::Stopped { reason }) => panic!("the module was stopped: {reason}"),
    }
}

fn codes(compilation: &Compilation) -> Vec<String> {
    let errors = compilation.diagnostics.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| finding.code.to_string()).collect()
}

/// What a run came to.
#[derive(Default)]
struct Tally {
    maps: usize,
    refused: BTreeMap<String, Vec<u64>>,
    messages: usize,
    outputs: usize,
    problems: Vec<String>,
}

impl Tally {
    fn problem(&mut self, seed: u64, what: &str, input: &[u8]) {
        let shown: String = input.escape_ascii().to_string().chars().take(3000).collect();
        self.problems.push(format!("seed {seed}: {what}\n  input: {shown}"));
    }

    fn finish(&self) {
        for (code, seeds) in &self.refused {
            println!("refused with {code}: {} ({:?})", seeds.len(), seeds.iter().take(5).collect::<Vec<_>>());
        }
        println!("{} maps, {} messages, {} outputs", self.maps, self.messages, self.outputs);
        let shown: Vec<&str> = self.problems.iter().take(20).map(String::as_str).collect();
        assert!(self.problems.is_empty(), "{} problems:\n{}", self.problems.len(), shown.join("\n"));
    }
}

/// Runs the messages of a map twice, and judges what comes out.
fn run(
    seed: u64,
    of: &Generated,
    program: &Program,
    count: usize,
    tally: &mut Tally,
) -> Vec<(Vec<u8>, Outcome)> {
    let judge = Judge { fhir: &of.fhir, records: &of.records };
    let mut instance = module(program, &of.settings);
    let mut choose = Choose::new(seed ^ 0x5eed);
    let mut seen = Vec::new();
    for input in inputs(of, &mut choose, count) {
        let outcome = through(&mut instance, &input);
        if through(&mut instance, &input) != outcome {
            tally.problem(seed, "a second run gives something else", &input);
        }
        tally.messages += 1;
        seen.push((input.clone(), outcome.clone()));
        if let Some(output) = &outcome.output {
            tally.outputs += 1;
            let problems = judge.problems(output, of.target_record.as_deref());
            if !problems.is_empty() {
                tally.problem(seed, &problems.join("; "), &input);
            }
        }
    }
    seen
}

fn save(seed: u64, of: &Generated, seen: &[(Vec<u8>, Outcome)]) {
    let Ok(folder) = std::env::var("OUTPUTS") else { return };
    if of.target_record.is_some() || of.fhir.version() != "4.0.1" {
        return;
    }
    std::fs::create_dir_all(&folder).unwrap();
    for (number, output) in seen.iter().filter_map(|(_, outcome)| outcome.output.as_ref()).enumerate() {
        std::fs::write(Path::new(&folder).join(format!("{seed}-{number}.json")), output).unwrap();
    }
}

#[test]
fn accepted_maps_make_valid_output() {
    let versions = Versions::open().unwrap();
    let natives: usize = std::env::var("NATIVE").map_or(8, |text| text.parse().unwrap());
    let (mut tally, mut batch) = (Tally::default(), Vec::new());
    for seed in seeds(0..50) {
        let generated = Generator::generate(seed, &versions).unwrap();
        let text = generated.file.to_string();
        let compilation = compiled(&text);
        if std::env::var("SHOW").is_ok() {
            println!("{text}\n{}", render(&compilation.diagnostics, &compilation.sources, false));
        }
        let Some(program) = &compilation.program else {
            for code in codes(&compilation) {
                tally.refused.entry(code).or_default().push(seed);
            }
            continue;
        };
        tally.maps += 1;
        match format(FileId(0), &text) {
            Ok(formatted) => {
                let again = compiled(&formatted).program;
                match again.map(|again| difference(program, &again)) {
                    Some(None) => {}
                    Some(Some((was, is))) => {
                        tally.problem(seed, &format!("the formatted map has `{is}` for `{was}`"), b"");
                    }
                    None => tally.problem(seed, "the formatted map is refused", formatted.as_bytes()),
                }
            }
            Err(why) => tally.problem(seed, &format!("not formatted: {why:?}"), text.as_bytes()),
        }
        let (base, site) = overlaid(&generated.file, &mut Choose::new(seed ^ 0x51fe));
        let overlaid = compiled_with_overlay(&base.to_string(), &site);
        match &overlaid.program {
            Some(again) => {
                if let Some((was, is)) = difference(program, again) {
                    tally.problem(
                        seed,
                        &format!("by an overlay the map has `{is}` for `{was}`"),
                        site.as_bytes(),
                    );
                }
            }
            None => {
                let why = format!("an overlay is refused with {:?}", codes(&overlaid));
                tally.problem(seed, &why, site.as_bytes());
            }
        }
        let seen = run(seed, &generated, program, 8, &mut tally);
        save(seed, &generated, &seen);
        if batch.len() < natives {
            batch.push((seed, (program.clone(), generated.settings.clone()), seen));
        }
    }
    let programs: Vec<(Program, String)> = batch.iter().map(|(_, program, _)| program.clone()).collect();
    let all = batch.iter().enumerate();
    let all = all.flat_map(|(map, (seed, _, seen))| seen.iter().map(move |one| (map, *seed, one)));
    let messages: Vec<_> = all.clone().map(|(map, _, (input, _))| (map, input.clone())).collect();
    for ((_, seed, (input, wasm)), rust) in all.zip(outcomes(&programs, &messages)) {
        if *wasm != rust {
            tally.problem(seed, &format!("back ends differ:\n  WASM {wasm:?}\n  Rust {rust:?}"), input);
        }
    }
    println!("{} messages through {} crates", messages.len(), programs.len());
    tally.finish();
}

/// The first lines in which two programs differ, but for where their rows stand.
fn difference(one: &Program, other: &Program) -> Option<(String, String)> {
    let (one, other) = (without_places(one), without_places(other));
    let (mut ours, mut theirs) = (one.lines(), other.lines());
    loop {
        match (ours.next(), theirs.next()) {
            (None, None) => return None,
            (ours, theirs) if ours != theirs => {
                return Some((ours.unwrap_or_default().to_owned(), theirs.unwrap_or_default().to_owned()));
            }
            _ => {}
        }
    }
}

/// The program as text, but for the lines of the map that its findings name.
fn without_places(program: &Program) -> String {
    let mut program = program.clone();
    program.digest.clear();
    program.name.clear();
    for row in &mut program.rows {
        row.file.clear();
        row.line = 0;
        row.source.retain(|c| !c.is_whitespace());
    }
    // Functions have the lines of their maps behind them.
    let place = |line: &str| {
        ["generated.mw", "site.mw", ""].iter().find_map(|file| line.find(&format!(" // {file}:")))
    };
    print(&program)
        .lines()
        .map(|line| line.get(..place(line).unwrap_or(line.len())).unwrap_or_default().to_owned() + "\n")
        .collect()
}

#[test]
fn maps_made_worse_are_refused_or_make_valid_output() {
    let versions = Versions::open().unwrap();
    let mut tally = Tally::default();
    let mut kinds: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for seed in seeds(0..50) {
        let generated = Generator::generate(seed, &versions).unwrap();
        if compiled(&generated.file.to_string()).program.is_none() {
            continue;
        }
        let mut choose = Choose::new(seed ^ 0xbad);
        for number in 0..6 {
            let Some((file, kind)) = mutated(&generated.file, &mut choose) else { continue };
            let text = file.to_string();
            let compilation = compiled(&text);
            let name = KINDS.get(kind).copied().unwrap_or_default();
            let counts = kinds.entry(name).or_default();
            let Some(program) = &compilation.program else {
                counts[0] += 1;
                continue;
            };
            counts[1] += 1;
            tally.maps += 1;
            let before = tally.problems.len();
            run(seed, &generated, program, 3, &mut tally);
            for problem in tally.problems.iter_mut().skip(before) {
                *problem = format!("{name}, number {number}: {problem}");
            }
            if tally.problems.len() > before && std::env::var("SHOW").is_ok() {
                println!("{name}, number {number}\n{text}");
            }
        }
    }
    for (kind, [refused, accepted]) in kinds {
        println!("{kind}: {refused} refused, {accepted} accepted");
    }
    tally.finish();
}
