//! Maps as people write them, and what comes of inputs.

use mapwright_compiler::compile::{Goal, compile};
use mapwright_compiler::diagnostic::render::render;
use mapwright_compiler::ir::Program;

/// A map with inputs.
pub struct Case {
    /// The name of the map's crate.
    pub name: &'static str,
    /// Its text, without what all begin with.
    pub map: &'static str,
    /// A record or the segments behind MSH, each with the output; or with the code of the error.
    pub inputs: &'static [(&'static str, &'static str)],
}

impl Case {
    pub fn program(&self) -> Program {
        let text = format!("use hl7v2 \"2.8\"\nuse fhir \"4.0.1\"\n{}", self.map);
        let compilation = compile(&format!("{}.mw", self.name), &Goal::Run, &mut |_| Ok(text.clone()));
        let shown = render(&compilation.diagnostics, &compilation.sources, false);
        compilation.program.unwrap_or_else(|| panic!("{shown}"))
    }

    pub fn message(&self, input: &str) -> Vec<u8> {
        if input.starts_with('{') {
            return input.as_bytes().to_vec();
        }
        format!("MSH|^~\\&|||||20240102||ADT^A01^ADT_A01|1|P|2.8\r{input}\r").into_bytes()
    }
}

pub fn cases() -> Vec<Case> {
    vec![OR_OF_MANY, OR_OF_MANY_IN_A_RECORD]
}

/// All values of the first option that has any; an option that is one, or constant, is the last resort.
const OR_OF_MANY: Case = Case {
    name: "or_of_many",
    map: r#"
        schema Out { phones : string *  ids : { number : string  at : string ? } *  all : string ?  one : string ?  any : string ? }
        map ADT_A01 -> Out {
          PID-13.1 or PID-14.1 or "none"      -> phones
          each PID-3 or PID-4 as id { ids { id.1 -> number  index -> at } }
          join(PID-5.1.1 or PID-9.1.1, "+")   -> all
          last(PID-5.1.1 or PID-6[1].1.1)     -> one
          when count(PID-3 or PID-4) > 1      { "many" -> any }
        }
    "#,
    inputs: &[
        (
            "PID|||A^^^X~B|C|Ab^Cd~Ef|G||||H|||1~2|3~4",
            r#"{"phones":["1","2"],"ids":[{"number":"A","at":"1"},{"number":"B","at":"2"}],"all":"Ab+Ef","one":"Ef","any":"many"}"#,
        ),
        // The first has repetitions, but no value: empty ones, and the null of HL7.
        (
            r#"PID|||~|C~~D|^x|G~I|||H~J||||~""|3~~4"#,
            r#"{"phones":["3","4"],"ids":[{"number":"C","at":"1"},{"number":"D","at":"2"}],"all":"H+J","one":"G","any":"many"}"#,
        ),
        ("PID|||A", r#"{"phones":["none"],"ids":[{"number":"A","at":"1"}]}"#),
        ("PID|1", r#"{"phones":["none"]}"#),
    ],
};

const OR_OF_MANY_IN_A_RECORD: Case = Case {
    name: "or_of_many_in_a_record",
    map: r#"
        schema Address { City : string ? }
        schema In { Phones : string *  Mobile : string ?  Addresses : Address *  Former : Address * }
        schema Out { phone : string *  city : string *  town : { name : string } * }
        map In -> Out {
          Phones or Mobile or "none"       -> phone
          Addresses.City or Former.City    -> city
          each Addresses or Former as place where .City != "X" { town { place.City -> name } }
        }
    "#,
    inputs: &[
        (
            r#"{"Phones":["1","2"],"Mobile":"3","Addresses":[{"City":"A"},{},{"City":"X"}],"Former":[{"City":"B"}]}"#,
            r#"{"phone":["1","2"],"city":["A","X"],"town":[{"name":"A"}]}"#,
        ),
        (
            r#"{"Phones":[],"Mobile":"3","Former":[{"City":"B"},{"City":"C"}]}"#,
            r#"{"phone":["3"],"city":["B","C"],"town":[{"name":"B"},{"name":"C"}]}"#,
        ),
        (r#"{"Phones":[null,""],"Addresses":[{}],"Former":[{"City":"B"}]}"#, r#"{"phone":["none"],"city":["B"]}"#),
    ],
};
