//! The operations that `runtime.wasm` exports for compiled maps, with their types: the same list as
//! `runtime/wasm/src/operations.rs`. A test holds the two together.

use walrus::ValType;

const I32: ValType = ValType::I32;
const I64: ValType = ValType::I64;

macro_rules! operations {
    ($($name:ident = $export:literal ($($parameter:ident)*) $(-> $result:ident)?;)*) => {
        /// An operation of the runtime.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Operation {
            $($name,)*
        }

        impl Operation {
            /// All of them, in order.
            pub(super) const ALL: &[Operation] = &[$(Operation::$name,)*];

            /// The name of its export.
            pub(super) fn export(self) -> &'static str {
                match self {
                    $(Operation::$name => $export,)*
                }
            }

            /// Its parameters.
            #[cfg_attr(not(test), expect(dead_code, reason = "the test that compares needs them"))]
            pub(super) fn parameters(self) -> &'static [ValType] {
                match self {
                    $(Operation::$name => &[$($parameter,)*],)*
                }
            }

            /// Its result.
            #[cfg_attr(not(test), expect(dead_code, reason = "the test that compares needs them"))]
            pub(super) fn results(self) -> &'static [ValType] {
                match self {
                    $(Operation::$name => &[$($result)?],)*
                }
            }
        }
    };
}

operations! {
    Child = "mw_child" (I32 I32 I32) -> I32;
    LastChild = "mw_last_child" (I32 I32 I32) -> I32;
    ChildAt = "mw_child_at" (I32 I32 I32 I32) -> I32;
    Next = "mw_next" (I32 I32) -> I32;

    Field = "mw_field" (I32 I32 I32) -> I64;
    Repetition = "mw_repetition" (I32 I64 I32) -> I64;
    LastRepetition = "mw_last_repetition" (I32 I64) -> I64;
    Single = "mw_single" (I32 I64 I32) -> I64;
    Repetitions = "mw_repetitions" (I32 I64 I32);
    NextRepetition = "mw_next_repetition" (I32) -> I32;
    Component = "mw_component" (I32 I64 I32 I32) -> I64;
    Split = "mw_split" (I32 I64 I32 I32);
    Leaf = "mw_leaf" (I32 I64 I32 I32) -> I64;
    Sole = "mw_sole" (I32 I64 I32) -> I64;
    Decode = "mw_decode" (I32 I64) -> I64;

    Key = "mw_key" (I32 I32 I64) -> I32;
    MemberIs = "mw_member_is" (I32 I32 I64 I32) -> I32;
    FirstItem = "mw_first_item" (I32 I32) -> I32;
    NextItem = "mw_next_item" (I32 I32 I32) -> I32;
    Item = "mw_item" (I32 I32 I32) -> I32;
    LastItem = "mw_last_item" (I32 I32) -> I32;
    Scalar = "mw_scalar" (I32 I32) -> I64;

    Concat = "mw_concat" (I32 I64 I64) -> I64;
    Lower = "mw_lower" (I32 I64) -> I64;
    Upper = "mw_upper" (I32 I64) -> I64;
    Trim = "mw_trim" (I32 I64) -> I64;
    Before = "mw_before" (I32 I64 I64) -> I64;
    After = "mw_after" (I32 I64 I64) -> I64;
    Replace = "mw_replace" (I32 I64 I64 I64) -> I64;
    Uri = "mw_uri" (I32 I64) -> I64;
    Date = "mw_date" (I32 I64) -> I64;
    Parameter = "mw_parameter" (I32 I32) -> I64;
    ParameterAt = "mw_parameter_at" (I32 I32 I64) -> I64;
    Number = "mw_number" (I32 I32) -> I64;
    BeginText = "mw_begin_text" (I32);
    AppendText = "mw_append_text" (I32 I64 I64);
    EndText = "mw_end_text" (I32) -> I64;

    Lookup = "mw_lookup" (I32 I32 I64) -> I32;
    Cell = "mw_cell" (I32 I32 I32 I32) -> I64;
    Equal = "mw_equal" (I32 I64 I64) -> I32;
    Compare = "mw_compare" (I32 I64 I64) -> I32;

    Open = "mw_open" (I32 I64 I32 I32);
    Close = "mw_close" (I32 I32 I64 I32) -> I32;
    Literal = "mw_literal" (I32 I64 I32);
    PutIdentified = "mw_put_identified" (I32 I64 I32 I64);
    PutCoding = "mw_put_coding" (I32 I64 I32 I32 I64);
    Position = "mw_position" (I32) -> I32;
    Require = "mw_require" (I32 I32 I32 I32);
    LeaveOut = "mw_leave_out" (I32 I32 I32);
    PutString = "mw_put_string" (I32 I64 I64 I32) -> I32;
    PutCode = "mw_put_code" (I32 I64 I64 I32) -> I32;
    PutId = "mw_put_id" (I32 I64 I64 I32) -> I32;
    PutUri = "mw_put_uri" (I32 I64 I64 I32) -> I32;
    PutInteger = "mw_put_integer" (I32 I64 I64 I32) -> I32;
    PutPositiveInt = "mw_put_positive_int" (I32 I64 I64 I32) -> I32;
    PutUnsignedInt = "mw_put_unsigned_int" (I32 I64 I64 I32) -> I32;
    PutDecimal = "mw_put_decimal" (I32 I64 I64 I32) -> I32;
    PutBoolean = "mw_put_boolean" (I32 I64 I64 I32) -> I32;
    PutDate = "mw_put_date" (I32 I64 I64 I32) -> I32;
    PutDateTime = "mw_put_date_time" (I32 I64 I64 I32) -> I32;
    PutInstant = "mw_put_instant" (I32 I64 I64 I32) -> I32;
    PutTime = "mw_put_time" (I32 I64 I64 I32) -> I32;
    PutBase64 = "mw_put_base64" (I32 I64 I64 I32) -> I32;
    PutPattern = "mw_put_pattern" (I32 I64 I64 I32) -> I32;

    Report = "mw_report" (I32 I32 I32 I64 I64) -> I32;
    Identify = "mw_identify" (I32 I64 I32 I32 I32 I32) -> I32;
    IdentifyNone = "mw_identify_none" (I32) -> I32;
    Ids = "mw_ids" (I32) -> I32;
    IdAt = "mw_id_at" (I32 I32) -> I32;
    IdUrl = "mw_id_url" (I32 I32) -> I64;
    IdText = "mw_id_text" (I32 I32) -> I64;
    BeginOnce = "mw_begin_once" (I32 I32);
    EndOnce = "mw_end_once" (I32 I32 I32 I32);
    BeginEntry = "mw_begin_entry" (I32 I32 I32);
    EndEntry = "mw_end_entry" (I32 I32);
}
