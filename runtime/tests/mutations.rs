//! Messages that were cut off, mixed up and changed at random: nothing panics, and every place lies in the message.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod structures;

use mapwright_runtime::{
    Column, Context, Failed, Form, Level, Node, Policy, Program, Row, RowOrigin, Settings, Sharing, Source,
    Workspace, messages, records, transform,
};

const ROW: Row = Row(0);
static ROWS: [RowOrigin; 1] = [RowOrigin { file: "a.mw", line: 1, source: "x", target: "y" }];
static COLUMNS: [Column; 0] = [];

const SAMPLES: [&str; 4] = [
    "MSH|^~\\&|A^1.2.3^ISO|B|C|D|202401021530+0100||ADT^A01^ADT_A01|1|P|2.5.1||||||UNICODE UTF-8\rEVN|A01|2024\r\
     PID|1||123^^^H&1.2&ISO^MR~456||M\u{FC}ller^A\\F\\B^\\X41\\||19700230|M^Male|||\"\"~x\rPR1|1|a~b|\\.br\\\rROL|x\rPR1|2\rZZZ|1\rXYZ|1\rGT1|1\r",
    "MSH$%*@#$A$B$$$20240102$$ADT%A01$1$P$2.3\r\nPID$1$$1%2#3*4\r\nGT1$1",
    "\u{B}MSH|^~\\&|||||||ADT^A04|1|P|2.8||||||8859/1\nPID|\\E\\|\\XC3\\|\\.sp3\\|^^^~~&&&\n\u{1C}\r",
    "FHS|^~\\&|\rBHS|\rMSH|^~\\&|||||||ADT^A01|1|P|2.5.1\rPID|1|2\rBTS|1\rFTS|1",
];

const RECORDS: [&str; 2] = [
    "{\"a\": [1, -2.5e+3, \"x\\n\\u00e4\\ud83d\\ude00\", null, {\"b\": [[], {}]}], \"c\": {\"d\": \"2024-01-02\"}, \"e\": true}",
    "[{\"a\":\"\\\"}\"},{\"b\":1}]",
];

/// Asks everything of every field.
fn everything(c: &mut Context<'_>, root: Node) -> Result<(), Failed> {
    walk(c, root, 0)?;
    let list = c.key(root, "a");
    let mut item = c.first_item(list);
    while item.exists() {
        let text = c.scalar(item);
        all(c, text)?;
        let inner = c.key(item, "b");
        all(c, b"")?;
        let last = c.last_item(inner);
        let text = c.scalar(last);
        all(c, text)?;
        item = c.next_item(list, item);
    }
    let inner = c.key(root, "c");
    let inner = c.key(inner, "d");
    let text = c.scalar(inner);
    all(c, text)
}

fn walk(c: &mut Context<'_>, parent: Node, depth: usize) -> Result<(), Failed> {
    for member in 1..12 {
        let mut node = c.child(parent, member);
        let mut number = 0;
        while node.exists() && number < 50 {
            for field in 0..25 {
                let value = c.field(node, field);
                let single = c.single(value, ROW);
                c.leaf(single, Level::Component, ROW);
                for repetition in c.repetitions(value) {
                    for component in c.split::<6>(repetition, Level::Component) {
                        let sub = c.component(component, Level::Subcomponent, 2);
                        let text = c.decode(sub);
                        all(c, text)?;
                        let text = c.decode(component);
                        all(c, text)?;
                    }
                }
                let last = c.last_repetition(value);
                c.identify("X", &[last, value], Sharing::Numbered, ROW).ok();
            }
            if depth < 4 {
                walk(c, node, depth + 1)?;
            }
            node = c.next(node);
            number += 1;
        }
    }
    Ok(())
}

fn all<'m>(c: &mut Context<'m>, text: &'m [u8]) -> Result<(), Failed> {
    let object = c.open("\"o\":{", false);
    for form in [Form::V2, Form::Iso, Form::Pattern("yyyy-MM-dd HH:mm:ss")] {
        c.put_string("\"k\":", text, form, Policy::Warn, ROW)?;
        c.put_code("\"k\":", text, form, Policy::Warn, ROW)?;
        c.put_id("\"k\":", text, form, Policy::Warn, ROW)?;
        c.put_uri("\"k\":", text, form, Policy::Warn, ROW)?;
        c.put_integer("\"k\":", text, form, Policy::Warn, ROW)?;
        c.put_decimal("\"k\":", text, form, Policy::Warn, ROW)?;
        c.put_boolean("\"k\":", text, form, Policy::Warn, ROW)?;
        c.put_date("\"k\":", text, form, Policy::Warn, ROW)?;
        c.put_date_time("\"k\":", text, form, Policy::Warn, ROW)?;
        c.put_instant("\"k\":", text, form, Policy::Warn, ROW)?;
        c.put_time("\"k\":", text, form, Policy::Warn, ROW)?;
        c.put_base64("\"k\":", text, form, Policy::Warn, ROW)?;
        c.put_pattern("\"k\":", text, form, "dd.MM.yyyy HH", Policy::Warn, ROW)?;
    }
    c.close(object, "}", false)?;
    c.begin_text();
    c.append_text(", ", text);
    let upper = c.upper(text);
    c.append_text(", ", upper);
    let joined = c.end_text();
    let after = c.after(joined, b", ");
    c.uri(after);
    c.date(text);
    c.compare(text, after);
    c.replace(joined, b",", b"");
    Ok(())
}

/// `OBX#3-5[2].1`: of a segment that the message has, not more often than it has it.
fn check(place: &str, input: &[u8]) {
    if place.starts_with("line ") || place.starts_with("byte ") || place.is_empty() {
        return;
    }
    let (name, rest) = place.split_at(3);
    assert!(input.windows(3).any(|three| three == name.as_bytes()), "{place}");
    let number: usize = match rest.strip_prefix('#') {
        Some(rest) => rest.split('-').next().unwrap().parse().unwrap(),
        None => 1,
    };
    assert!(input.windows(3).filter(|three| *three == name.as_bytes()).count() >= number, "{place}");
    if let Some((_, path)) = rest.split_once('-') {
        let field: usize = path.split(['[', '.']).next().unwrap().parse().unwrap();
        assert!(field >= 1 && field <= input.len(), "{place}");
    }
}

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }
}

fn mutate(random: &mut Random, sample: &[u8]) -> Vec<u8> {
    const SPECIAL: &[u8] = b"|^~\\&\r\n\"{}[]:,\0\x1B\x0B\x1C\xFF\xC3MSHZ0. -+";
    let mut bytes = sample.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len());
        match random.below(6) {
            0 => bytes.truncate(at),
            1 if at < bytes.len() => bytes[at] = SPECIAL[random.below(SPECIAL.len())],
            2 => bytes.insert(at, SPECIAL[random.below(SPECIAL.len())]),
            3 if at < bytes.len() => {
                bytes.remove(at);
            }
            4 => {
                let end = at + random.below(bytes.len() - at + 1);
                let piece = bytes[at..end].to_vec();
                let to = random.below(bytes.len());
                bytes.splice(to..to, piece);
            }
            _ if at < bytes.len() => bytes[at] = random.below(256) as u8,
            _ => {}
        }
    }
    bytes
}

fn programs() -> [&'static Program; 2] {
    let structure = structures::structure(
        "ADT_A01",
        &[("ADT", "A01"), ("ADT", "A04")],
        "MSH EVN PID PD1 PV1 PROCEDURE(PR1 ROL) GT1",
    );
    [Source::Message(structure), Source::Record(&COLUMNS)].map(|source| {
        let program = Program {
            name: "x",
            target: "",
            digest: "",
            compiler: "",
            source,
            tables: &[],
            rows: &ROWS,
            parameters: &[],
        };
        &*Box::leak(Box::new(program))
    })
}

fn run(program: &'static Program, workspace: &mut Workspace, input: &[u8]) -> bool {
    let mut out = Vec::new();
    let record = matches!(program.source, Source::Record(_));
    match transform(
        program,
        everything,
        &Settings { show_values: true, ..Settings::DEFAULT },
        workspace,
        input,
        &mut out,
    ) {
        Ok(report) => {
            let mut json = Vec::new();
            for finding in &report.warnings {
                finding.write_json(&mut json);
                if !record && !input.contains(&0) {
                    check(finding.place.as_deref().unwrap_or_default(), input);
                }
            }
            assert!(std::str::from_utf8(&out).is_ok() && std::str::from_utf8(&json).is_ok());
            assert!(out.starts_with(b"{") && out.ends_with(b"}"));
            true
        }
        Err(error) => {
            if !record && !input.contains(&0) {
                check(error.0.place.as_deref().unwrap_or_default(), input);
            }
            assert!(out.is_empty());
            false
        }
    }
}

#[test]
fn cut_off_anywhere() {
    let [message, record] = programs();
    let mut workspace = Workspace::new();
    for (program, samples) in [(message, &SAMPLES[..]), (record, &RECORDS[..])] {
        for sample in samples {
            for length in 0..=sample.len() {
                run(program, &mut workspace, &sample.as_bytes()[..length]);
            }
        }
    }
}

#[test]
fn changed_at_random() {
    let [message, record] = programs();
    let mut workspace = Workspace::new();
    let mut random = Random(7);
    let mut accepted = 0;
    for round in 0..1500 {
        let sample = mutate(&mut random, SAMPLES[round % SAMPLES.len()].as_bytes());
        accepted += usize::from(run(message, &mut workspace, &sample));
        for (_, range) in messages(&sample).flatten() {
            run(message, &mut workspace, &sample[range]);
        }
        let sample = mutate(&mut random, RECORDS[round % RECORDS.len()].as_bytes());
        accepted += usize::from(run(record, &mut workspace, &sample));
        assert!(records(&sample).count() <= sample.len());
    }
    assert!(accepted > 150, "{accepted}");
}

#[test]
fn real_messages_if_they_are_there() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/messages");
    let Ok(folders) = std::fs::read_dir(folder) else { return };
    let mut workspace = Workspace::new();
    let structure = structures::structure("ANY", &[], "MSH PID OBX");
    for folder in folders.flatten().filter(|entry| entry.path().is_dir()) {
        for file in std::fs::read_dir(folder.path()).unwrap().flatten() {
            let path = file.path();
            if path.extension().is_none_or(|extension| extension != "hl7") {
                continue;
            }
            let input = std::fs::read(&path).unwrap();
            let pieces: Vec<_> = messages(&input).collect();
            assert!(!pieces.is_empty(), "{}", path.display());
            for (_, range) in pieces.into_iter().flatten() {
                let program = Program {
                    name: "x",
                    target: "",
                    digest: "",
                    compiler: "",
                    source: Source::Message(structure),
                    tables: &[],
                    rows: &ROWS,
                    parameters: &[],
                };
                let error = transform(
                    Box::leak(Box::new(program)),
                    everything,
                    &Settings::DEFAULT,
                    &mut workspace,
                    &input[range],
                    &mut Vec::new(),
                );
                // No message is of type ANY; but all are read so far.
                let code = error.unwrap_err().0.code.as_str();
                assert!(["MW0810", "MW0811"].contains(&code), "{code} {}", path.display());
            }
        }
    }
}
