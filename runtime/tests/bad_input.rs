//! Inputs that cannot be read: each has its own code and place.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod structures;

use mapwright_runtime::{Column, Context, Failed, Node, Program, Settings, Source, Workspace, transform};

fn program(source: Source) -> &'static Program {
    Box::leak(Box::new(Program {
        name: "test",
        target: "",
        digest: "",
        compiler: "",
        source,
        tables: &[],
        rows: &[],
        parameters: &[],
    }))
}

fn nothing(_: &mut Context<'_>, _: Node) -> Result<(), Failed> {
    Ok(())
}

/// All findings, one a line, the error last.
fn findings(program: &'static Program, input: &[u8]) -> String {
    let settings = Settings { max_message_bytes: 5000, ..Settings::DEFAULT };
    let mut out = b"before".to_vec();
    let result = transform(program, nothing, &settings, &mut Workspace::new(), input, &mut out);
    let expected: &[u8] = if result.is_ok() { b"before{}" } else { b"before" };
    assert_eq!(out, expected);
    let line = |finding: &mapwright_runtime::Finding| {
        let place = finding.place.as_deref().unwrap_or("-");
        format!("{} {} {place}", finding.severity.as_str(), finding.code.as_str())
    };
    match result {
        Ok(report) => report.warnings.iter().map(line).collect::<Vec<_>>().join("\n"),
        Err(error) => line(&error.0),
    }
}

#[test]
fn messages() {
    let structure = structures::structure(
        "ORU_R01",
        &[("ORU", "R01"), ("ORU", "R30")],
        "MSH PATIENT_RESULT(PATIENT(PID PD1) ORDER_OBSERVATION(ORC OBR NTE OBSERVATION(OBX NTE)))",
    );
    let program = program(Source::Message(structure));
    let good = "MSH|^~\\&|A|B|C|D|2024||ORU^R01^ORU_R01|1|P|2.5.1";
    let with = |more: &str| format!("{good}\r{more}").into_bytes();
    let header = |message_type: &str, version: &str| {
        format!("MSH|^~\\&|||||2024||{message_type}|1|P|{version}").into_bytes()
    };
    let cases: Vec<(Vec<u8>, &str)> = vec![
        (with(""), ""),
        (with("PID|1\rOBR|1\rOBX|1\rOBX|2\rNTE|1\rOBR|2\rOBX|1"), ""),
        (b"".to_vec(), "error MW0801 -"),
        (b"\r\n\x0B\r\n\x1C\r".to_vec(), "error MW0801 -"),
        (b"PID|1".to_vec(), "error MW0802 -"),
        (b"{\"a\":1}".to_vec(), "error MW0802 -"),
        (b"MS".to_vec(), "error MW0802 -"),
        (b"MSH".to_vec(), "error MW0805 -"),
        (b"MSH\rPID|1".to_vec(), "error MW0805 -"),
        (b"MSH|^~".to_vec(), "error MW0803 -"),
        (b"MSH|^~\\&|A|B".to_vec(), "error MW0803 -"),
        (b"MSH|^^\\&|A".to_vec(), "error MW0804 -"),
        (b"MSHA^~\\&A".to_vec(), "error MW0804 -"),
        (with(&"X".repeat(5000)), "error MW0806 -"),
        (with("PID|1||a^b~c^\u{FC}"), ""),
        ([&with("PID|1||a^b~c^")[..], b"\xFC"].concat(), "error MW0807 PID-3[2].2"),
        ([&with("OBX|1\rOBX|1|\r")[..], b"\xFC\rOBX|"].concat(), "error MW0807 line 4"),
        (format!("{good}||||||EBCDIC\rPID|1||\u{FC}").into_bytes(), "error MW0808 MSH-18"),
        (format!("{good}||||||EBCDIC\rPID|1||x").into_bytes(), ""),
        ([format!("{good}||||||8859/1\rPID|1||").as_bytes(), b"\xFC"].concat(), ""),
        ([format!("{good}||||||BIG-5\rPID|1|").as_bytes(), b"\xFF"].concat(), "error MW0807 PID-2"),
        (with("PID|1\rMSH|^~\\&|\r"), "error MW0809 MSH#2"),
        (header("ADT^A01^ADT_A01", "2.5.1"), "error MW0810 MSH-9"),
        (header("ORU^R32", "2.5.1"), "error MW0810 MSH-9"),
        (header("ORU", "2.5.1"), "error MW0810 MSH-9"),
        (header("ORU^R30", "2.5.1"), ""),
        (header("ORU^Z99^ORU_R01", "2.5.1"), ""),
        (header("", "2.5.1"), "error MW0811 MSH-9"),
        (header("^^", "2.5.1"), "error MW0811 MSH-9"),
        (header("ORU^R01", "3.0"), "error MW0812 MSH-12"),
        (header("ORU^R01", "2.5.1^USA"), ""),
        (header("ORU^R01", "2.3"), ""),
        (header("ORU^R01", "2.8"), "warning MW0813 MSH-12"),
        (header("ORU^R01", ""), "warning MW0814 MSH-12"),
        (b"MSH|^~\\&|||||||ORU^R01\rPID|1".to_vec(), "warning MW0814 MSH"),
        (with("PID|1\rZPI|1\rXYZ|1\rPD1|1"), "warning MW0815 XYZ"),
        (with("PID|1\rOBX|1\rOBR|1\rOBX|2"), ""),
        (with("OBR|1\rPD1|1\rPD1|2"), ""),
        (with("PID|1\rnext line of a text\rOBR|1"), "warning MW0817 line 3"),
        (with("PID|1\rOBRX|1"), "warning MW0817 line 3"),
        (with("PID|1\rP D|1"), "warning MW0817 line 3"),
    ];
    for (input, expected) in cases {
        assert_eq!(findings(program, &input), expected, "{}", input.escape_ascii());
        // The same in frames, and with other line ends.
        if !expected.contains("MW080") || expected.contains("MW0809") {
            let framed = [b"\x0B", &input[..], b"\x1C\r"].concat();
            assert_eq!(findings(program, &framed), expected);
            let lines = input.split(|byte| *byte == b'\r').collect::<Vec<_>>().join(&b"\r\n"[..]);
            assert_eq!(findings(program, &lines), expected);
        }
    }
}

#[test]
fn misplaced_segments() {
    let structure = structures::structure("ADT_A01", &[("ADT", "A01")], "MSH EVN PID PROCEDURE(PR1 ROL) GT1");
    let program = program(Source::Message(structure));
    let message = b"MSH|^~\\&|||||||ADT^A01|1|P|2.5.1\rGT1|1\rEVN|1\rPR1|1\rROL|1\rGT1|1\rGT1|2";
    let expected = "warning MW0816 EVN\nwarning MW0816 PR1\nwarning MW0816 ROL";
    assert_eq!(findings(program, message), expected);
}

#[test]
fn wide_characters() {
    let structure = structures::structure("ADT_A01", &[("ADT", "A01")], "MSH PID");
    let program = program(Source::Message(structure));
    let message = "\u{FEFF}MSH|^~\\&|||||||ADT^A01|1|P|2.5.1||||||UNICODE UTF-16\rPID|ü\r";
    let mut input: Vec<u8> = message.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(findings(program, &input), "");
    input.extend([0, 0xD8]);
    assert_eq!(findings(program, &input), "error MW0807 byte 121");
}

#[test]
fn warnings_beyond_the_limit_are_counted() {
    let structure = structures::structure("ADT_A01", &[("ADT", "A01")], "MSH PID");
    let program = program(Source::Message(structure));
    let message = format!("MSH|^~\\&|||||||ADT^A01|1|P|2.5.1{}", "\rXYZ|".repeat(30));
    let settings = Settings { max_findings: 10, ..Settings::DEFAULT };
    let mut out = Vec::new();
    let report =
        transform(program, nothing, &settings, &mut Workspace::new(), message.as_bytes(), &mut out).unwrap();
    assert_eq!(report.warnings.len(), 11);
    assert_eq!(report.warnings[9].place.as_deref(), Some("XYZ#10"));
    assert_eq!(report.warnings[10].to_string(), "warning[MW0818]: 20 more warnings are not listed");
}

#[test]
fn records() {
    static COLUMNS: [Column; 0] = [];
    let program = program(Source::Record(&COLUMNS));
    let deep = |depth: usize| [b"[".repeat(depth), b"]".repeat(depth)].concat();
    let in_object = |inner: &[u8]| [b"{\"a\":", inner, b"}"].concat();
    let many = |last: &str| {
        let members: Vec<String> = (0..20).map(|number| format!("\"name{number}\":{number}")).collect();
        format!("{{{},\"{last}\":0}}", members.join(",")).into_bytes()
    };
    let cases: Vec<(Vec<u8>, &str)> = vec![
        (b"{}".to_vec(), ""),
        (b"\xEF\xBB\xBF {\"a\":[1,-0.5e+10,true,false,null,\"\\u00e4\\ud83d\\ude00\\n\"]} \n".to_vec(), ""),
        (in_object(&deep(127)), ""),
        (many("name20"), ""),
        (b"".to_vec(), "error MW0801 -"),
        (b" \n".to_vec(), "error MW0801 -"),
        (b"[]".to_vec(), "error MW0833 -"),
        (b"1".to_vec(), "error MW0833 -"),
        (b"{\"a\":\"\xFC\"}".to_vec(), "error MW0807 line 1, column 7"),
        (in_object(&deep(128)), "error MW0831 line 1, column 133"),
        (b"{\"a\":1,\"a\":2}".to_vec(), "error MW0832 line 1, column 9"),
        (b"{\"a\":1,\"\\u0061\":2}".to_vec(), "error MW0832 line 1, column 9"),
        (many("name7"), "error MW0832"),
        (many("n\\u0061me7"), "error MW0832"),
        (b"{\n  \"a\": {\"b\": [1, {\"c\": x}]}}".to_vec(), "error MW0830 line 2, column 24, in a.b[2]"),
        (b"{\"a\":1,}".to_vec(), "error MW0830 line 1, column 8"),
        (b"{,}".to_vec(), "error MW0830 line 1, column 2"),
        (b"{\"a\":[1,]}".to_vec(), "error MW0830 line 1, column 9, in a"),
        (b"{\"a\" 1}".to_vec(), "error MW0830 line 1, column 6"),
        (b"{\"a\":1 \"b\":2}".to_vec(), "error MW0830 line 1, column 8"),
        (b"{a:1}".to_vec(), "error MW0830 line 1, column 2"),
        (b"{\"a\":1".to_vec(), "error MW0830 line 1, column 7"),
        (b"{\"a\":\"x".to_vec(), "error MW0830 line 1, column 8"),
        (b"{\"a\":\"\n\"}".to_vec(), "error MW0830 line 1, column 7"),
        (b"{} {}".to_vec(), "error MW0830 line 1, column 4"),
        (b"{\"a\":01}".to_vec(), "error MW0830 line 1, column 7"),
        (b"{\"a\":1.}".to_vec(), "error MW0830 line 1, column 8"),
        (b"{\"a\":.5}".to_vec(), "error MW0830 line 1, column 6"),
        (b"{\"a\":-}".to_vec(), "error MW0830 line 1, column 7"),
        (b"{\"a\":1e}".to_vec(), "error MW0830 line 1, column 8"),
        (b"{\"a\":+1}".to_vec(), "error MW0830 line 1, column 6"),
        (b"{\"a\":NaN}".to_vec(), "error MW0830 line 1, column 6"),
        (b"{\"a\":nul}".to_vec(), "error MW0830 line 1, column 6"),
        (b"{\"a\":\"\\x\"}".to_vec(), "error MW0830 line 1, column 7"),
        (b"{\"a\":\"\\ud800\"}".to_vec(), "error MW0830 line 1, column 7"),
        (b"{\"a\":\"\\ud800\\u0041\"}".to_vec(), "error MW0830 line 1, column 7"),
        (b"{\"a\":\"\\u12g4\"}".to_vec(), "error MW0830 line 1, column 7"),
        (b"// remark\n{}".to_vec(), "error MW0830 line 1, column 1"),
        (vec![b'{'; 5001], "error MW0806 -"),
    ];
    for (input, expected) in cases {
        let found = findings(program, &input);
        let matches =
            if expected.contains("MW0832") { found.starts_with(expected) } else { found == expected };
        assert!(matches, "{}: {found}, expected {expected}", input.escape_ascii());
    }
}
