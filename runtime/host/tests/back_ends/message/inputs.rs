//! The messages.

/// The messages.
pub fn messages() -> Vec<Vec<u8>> {
    let full = "\
MSH|^~\\&|APP|FAC|||20240102030405+0100||TST^T01^TST_T01|1|P|2.5.1\r\
PID|1||1^^^urn:oid:1.2.3~2^^^&1.2.840.1&ISO~3||van Beethoven&van^Ludwig^M^Jr~Second^S||19700101|M^x||9.5|a~b|20240102030405|+1.50|\r\
NK1|1||MTH\rNK1|2|Maria^X|MTH\rNK1|3|Maria^X|FTH\r\
OBR|1\rOBX|1|NM\rOBX|2|CE\rOBX|3|FIVE5\rOBX|4|EIGHT888\rOBX|5|NINE99999\rOBX|6|SEVEN77\rOBX|7|C\rOBX|8|SIXSIX\r\
OBR|2\rOBX|1\rOBX|2|Other\rOBX|3|STOP\rOBX|4|NM\r\
OBR|3\r";
    let mut messages = vec![full.to_owned()];
    // What each switch of the program does, by MSH-3.
    for which in ["REQUIRE", "TWICE", "NO KEY", "CODE", "ARM", "ONLY", "MISSING"] {
        messages.push(full.replace("|APP|", &format!("|{which}|")));
    }
    // Values of many kinds, in the fields that all conversions read.
    for value in [
        "",
        "\"\"",
        "Y",
        "N",
        "true",
        "12",
        "-3",
        "0",
        "007",
        "+1.50",
        ".5",
        "1e3",
        "99999999999",
        "2024",
        "202402",
        "20240229",
        "20230229",
        "2024-02-29",
        "20240229120000",
        "20240229120000.1234-0500",
        "2024-02-29T12:00:00Z",
        "1200",
        "12:00:00",
        "29.02.2024",
        "a code",
        " blank",
        "two  blanks",
        "\\F\\\\S\\\\T\\\\R\\\\E\\",
        "\\X0D0A\\",
        "\\.br\\",
        "quote \" and \\",
        "tab\there",
        "bell\u{7}here",
        "größe",
        "🎵 note",
        "aGVsbG8=",
        "aGVs bG8=",
        "http://example.org/x",
        "with blank/uri",
        "ABC-1.2",
        "x&y",
        "x^y",
        "x^^y~z",
        "9.5",
        "9.50",
        "a very long text that does not fit into any short copy, and then some more of it to be sure",
    ] {
        messages.push(format!(
            "MSH|^~\\&|{value}|FAC|||20240102||TST^T01|1|P|2.5.1\rPID|1||{value}||{value}||{value}|{value}||{value}|{value}|{value}|{value}|\rNK1|1|{value}\rOBR|{value}\rOBX|{value}|{value}\r"
        ));
        messages.push(full.replace("+1.50|", &format!("+1.50|{value}")));
    }
    // Messages that are hardly any.
    for broken in [
        "",
        "MSH",
        "PID|1",
        "MSH|^~\\&|A",
        "\u{b}MSH|^~\\&|A||||||TST^T01|1|P|2.5.1\r\u{1c}\r",
        "MSH|^~\\&|A||||||ADT^A01|1|P|2.5.1\r",
        "MSH|^~\\&|A||||||TST^T01|1|P|2.8\rPID|1\n\nZZZ|1\rPID|2\r",
        "MSH$%~\\&$A$$$$$$TST%T01$1$P$2.5.1\rPID$$$x%y~z%w$$a%b\r",
        "MSH|^~\\&|A||||||TST^T01|1|P|2.5.1\rNK1|1|a\r\nNK1|2|b\r\nOBX|1|NM\rOBR|9\rOBX|1\r",
    ] {
        messages.push(broken.to_owned());
    }
    let mut messages: Vec<Vec<u8>> = messages.into_iter().map(String::into_bytes).collect();
    messages.push(b"MSH|^~\\&|\xe9\xff||||||TST^T01|1|P|2.5.1||||||8859/1\rPID|1||1||M\xfcller\r".to_vec());
    messages
}
