//! What is measured: a map, its hand-written twin if it has one, and 2,000 different messages.

use crate::hand_written::{HandWritten, Refused, adt, oru};
use mapwright_tests::Fallible;
use mapwright_tests::compiled::{ADT_A01, BENCH_ADT, BENCH_ORU, Map, ORU_R01};
use mapwright_tests::messages::read;
use mapwright_tests::repository::root;
use mapwright_tests::vary::variations;

/// How many messages each case has: one repeated message flatters the branch predictor.
pub(crate) const MESSAGES: usize = 2000;

type Transform = fn(&mut HandWritten, &[u8], &mut Vec<u8>) -> Result<(), Refused>;

/// One map with one kind of message.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) map: Map,
    /// The same by hand; the maps that follow HL7's sheets have none.
    pub(crate) hand_written: Option<Transform>,
    /// From the root of the checkout.
    sample: &'static str,
}

const SMALL: &str = "mappings/v2-to-fhir/samples/adt-a01.hl7";
const LARGE: &str = "tests/benches/messages/adt-large.hl7";
const RESULTS: &str = "mappings/v2-to-fhir/samples/oru-28-results.hl7";

pub(crate) const CASES: [Case; 6] = [
    case("ADT^A01 1.6 KB", BENCH_ADT, Some(adt::transform), SMALL),
    case("ADT^A01 8 KB", BENCH_ADT, Some(adt::transform), LARGE),
    case("ORU^R01 28 OBX 10 KB", BENCH_ORU, Some(oru::transform), RESULTS),
    case("ADT^A01 1.6 KB, HL7's sheets", ADT_A01, None, SMALL),
    case("ADT^A01 8 KB, HL7's sheets", ADT_A01, None, LARGE),
    case("ORU^R01 28 OBX 10 KB, HL7's sheets", ORU_R01, None, RESULTS),
];

const fn case(name: &'static str, map: Map, hand_written: Option<Transform>, sample: &'static str) -> Case {
    Case { name, map, hand_written, sample }
}

impl Case {
    pub(crate) fn messages(&self) -> Fallible<Vec<Vec<u8>>> {
        Ok(variations(&read(&root().join(self.sample))?.bytes, MESSAGES))
    }
}
