//! The operations of the IR, by name. `compiler/src/emit/wasm/operations.rs` has the same list with the same types.
//!
//! The first argument is the context, where it is needed. Nodes, ids, rows, counts and conditions are `i32`, values `i64`
//! (see [`crate::value`]). An operation that can fail returns 0, or 1 if the message fails.
//! What does not fit into these is put into memory of the caller (its part of the shadow stack).

use crate::value::*;
use core::mem::{align_of, size_of};
use mapwright_runtime::{Context, EntryMark, Failed, Id, Mark, Node, OnceMark, Repetitions, Value};

/// What generated code reserves for a [`Mark`], [`OnceMark`], [`EntryMark`] or [`RepetitionState`].
const SLOT: usize = 40;
const _: () = assert!(size_of::<Mark>() <= SLOT && align_of::<Mark>() <= 8);
const _: () = assert!(size_of::<EntryMark>() <= SLOT && align_of::<EntryMark>() <= 8);
const _: () = assert!(size_of::<OnceMark>() <= SLOT && align_of::<OnceMark>() <= 8);
const _: () = assert!(size_of::<RepetitionState>() <= SLOT && align_of::<RepetitionState>() <= 8);

type Cx<'c> = &'c mut Context<'static>;

/// What fails an identification; no id is that.
const NO_ID_BUT_FAILED: i32 = i32::MIN;

#[inline(always)]
fn status(result: Result<(), Failed>) -> u32 {
    u32::from(result.is_err())
}

/// Operations that are called with their arguments as they are.
macro_rules! operations {
    ($($(#[$doc:meta])* $name:ident($cx:ident $(, $argument:ident: $ty:ty)*) -> $result:ty = $body:expr;)*) => {$(
        $(#[$doc])*
        #[unsafe(no_mangle)]
        extern "C" fn $name($cx: Cx<'_> $(, $argument: $ty)*) -> $result {
            $body
        }
    )*};
}

operations! {
    mw_child(cx, parent: u32, member: u32) -> u32 =
        cx.child(Node::from_raw(parent), member as u16).to_raw();
    mw_last_child(cx, parent: u32, member: u32) -> u32 =
        cx.last_child(Node::from_raw(parent), member as u16).to_raw();
    mw_child_at(cx, parent: u32, member: u32, number: u32) -> u32 =
        cx.child_at(Node::from_raw(parent), member as u16, number).to_raw();
    mw_next(cx, node: u32) -> u32 = cx.next(Node::from_raw(node)).to_raw();

    mw_field(cx, segment: u32, number: u32) -> Packed =
        pack(cx.field(Node::from_raw(segment), number as u16));
    mw_repetition(cx, value: Packed, number: u32) -> Packed = pack(cx.repetition(unpack(value), number));
    mw_last_repetition(cx, value: Packed) -> Packed = pack(cx.last_repetition(unpack(value)));
    mw_single(cx, value: Packed, at: u32) -> Packed = pack(cx.single(unpack(value), row(at)));
    mw_component(cx, value: Packed, delimiter: u32, number: u32) -> Packed =
        pack(cx.component(unpack(value), level(delimiter), number as u16));
    mw_leaf(cx, value: Packed, delimiter: u32, at: u32) -> Packed =
        pack(cx.leaf(unpack(value), level(delimiter), row(at)));
    mw_sole(cx, value: Packed, at: u32) -> Packed = pack(cx.sole(unpack(value), row(at)));
    mw_decode(cx, value: Packed) -> Packed = pack(cx.decode(unpack(value)));

    mw_key(cx, node: u32, name: Packed) -> u32 = cx.key(Node::from_raw(node), text(name)).to_raw();
    mw_member_is(cx, node: u32, name: Packed, as_what: u32) -> u32 =
        u32::from(cx.member_is(Node::from_raw(node), text(name), state(as_what)));
    mw_first_item(cx, node: u32) -> u32 = cx.first_item(Node::from_raw(node)).to_raw();
    mw_next_item(cx, array: u32, item: u32) -> u32 =
        cx.next_item(Node::from_raw(array), Node::from_raw(item)).to_raw();
    mw_item(cx, node: u32, number: u32) -> u32 = cx.item(Node::from_raw(node), number).to_raw();
    mw_last_item(cx, node: u32) -> u32 = cx.last_item(Node::from_raw(node)).to_raw();
    mw_scalar(cx, node: u32) -> Packed = pack(cx.scalar(Node::from_raw(node)));

    mw_concat(cx, a: Packed, b: Packed) -> Packed = pack(cx.concat(unpack(a), unpack(b)));
    mw_lower(cx, value: Packed) -> Packed = pack(cx.lower(unpack(value)));
    mw_upper(cx, value: Packed) -> Packed = pack(cx.upper(unpack(value)));
    mw_trim(cx, value: Packed) -> Packed = pack(cx.trim(unpack(value)));
    mw_before(cx, value: Packed, separator: Packed) -> Packed =
        pack(cx.before(unpack(value), unpack(separator)));
    mw_after(cx, value: Packed, separator: Packed) -> Packed =
        pack(cx.after(unpack(value), unpack(separator)));
    mw_replace(cx, value: Packed, from: Packed, to: Packed) -> Packed =
        pack(cx.replace(unpack(value), unpack(from), unpack(to)));
    mw_uri(cx, value: Packed) -> Packed = pack(cx.uri(unpack(value)));
    mw_date(cx, value: Packed) -> Packed = pack(cx.date(unpack(value)));
    mw_parameter(cx, position: u32) -> Packed = pack(cx.parameter(position));
    mw_parameter_at(cx, position: u32, key: Packed) -> Packed =
        pack(cx.parameter_at(position, unpack(key)));
    mw_number(cx, number: i32) -> Packed = pack(cx.number(number));
    mw_begin_text(cx) -> () = cx.begin_text();
    mw_append_text(cx, separator: Packed, value: Packed) -> () =
        cx.append_text(text(separator), unpack(value));
    mw_end_text(cx) -> Packed = pack(cx.end_text());

    mw_lookup(cx, table: u32, value: Packed) -> i32 = cx.lookup(table, unpack(value));
    mw_cell(cx, table: u32, at: i32, of: u32) -> Packed = pack(cx.cell(table, at, column(of)));
    mw_equal(cx, a: Packed, b: Packed) -> u32 = u32::from(cx.equal(unpack(a), unpack(b)));
    /// -1, 0, 1; 2 if one of them is no number.
    mw_compare(cx, a: Packed, b: Packed) -> i32 =
        cx.compare(unpack(a), unpack(b)).map_or(2, |order| order as i32);

    mw_literal(cx, json: Packed, substantial: u32) -> () = cx.literal(text(json), substantial != 0);
    mw_put_identified(cx, start: Packed, id: i32, end: Packed) -> () =
        cx.put_identified(text(start), Id::from_raw(id), text(end));
    mw_put_coding(cx, start: Packed, table: u32, at: i32, end: Packed) -> () =
        cx.put_coding(text(start), table, at, text(end));
    mw_position(cx) -> u32 = cx.position() as u32;
    mw_require(cx, before: u32, at: u32, otherwise: u32) -> () = cx.require(before as usize, row(at), lack(otherwise));
    mw_leave_out(cx, at: u32, told: u32) -> () = cx.leave_out(row(at), told != 0);

    mw_report(cx, finding: u32, at: u32, place: Packed, words: Packed) -> u32 =
        status(cx.report(reported(finding), row(at), unpack(place), text(words)));

    mw_identify_none(cx) -> i32 = cx.identify_none().to_raw();
    mw_ids(cx) -> i32 = cx.ids();
    mw_id_at(cx, position: i32) -> i32 = cx.id_at(position).to_raw();
    mw_id_url(cx, id: i32) -> Packed = pack(cx.id_url(Id::from_raw(id)));
    mw_id_text(cx, id: i32) -> Packed = pack(cx.id_text(Id::from_raw(id)));
}

/// All that is constant about a write: generated code has one of these in its data for each, and passes its address, since an argument that does
/// not fit into a register costs more than all the others (wasmtime stores 32 bits of it and loads 64).
#[repr(C)]
struct Write {
    from: Packed,
    or: Packed,
    /// Of `mw_put_pattern`.
    to: Packed,
    at: u32,
    /// The value is encoded: 1, else 0.
    encoded: u32,
}

impl Write {
    #[inline(always)]
    fn value(&self, cx: Cx<'_>, value: Packed) -> Value<'static> {
        let value = unpack(value);
        if self.encoded != 0 { cx.decode(value) } else { value }
    }
}

macro_rules! puts {
    ($($name:ident = $operation:ident;)*) => {$(
        #[unsafe(no_mangle)]
        extern "C" fn $name(cx: Cx<'_>, key: Packed, value: Packed, write: &'static Write) -> u32 {
            let value = write.value(cx, value);
            status(cx.$operation(text(key), value, form(write.from), policy(write.or), row(write.at)))
        }
    )*};
}

puts! {
    mw_put_string = put_string;
    mw_put_code = put_code;
    mw_put_id = put_id;
    mw_put_uri = put_uri;
    mw_put_integer = put_integer;
    mw_put_positive_int = put_positive_int;
    mw_put_unsigned_int = put_unsigned_int;
    mw_put_decimal = put_decimal;
    mw_put_boolean = put_boolean;
    mw_put_date = put_date;
    mw_put_date_time = put_date_time;
    mw_put_instant = put_instant;
    mw_put_time = put_time;
    mw_put_base64 = put_base64;
}

#[unsafe(no_mangle)]
extern "C" fn mw_put_pattern(cx: Cx<'_>, key: Packed, value: Packed, write: &'static Write) -> u32 {
    let value = write.value(cx, value);
    let Write { from, or, to, at, .. } = *write;
    status(cx.put_pattern(text(key), value, form(from), text(to), policy(or), row(at)))
}

/// Finds the first parts of a value and puts them one after the other to `parts`: `count` is how many, and 65536 more for subcomponents.
///
/// # Safety
/// There is room for that many values.
#[unsafe(no_mangle)]
unsafe extern "C" fn mw_split(cx: Cx<'_>, value: Packed, count: u32, parts: *mut Packed) {
    let delimiter = level(count >> 16);
    let count = count as usize & 0xFFFF;
    let parts = parts.cast::<Value<'static>>();
    for index in 0..count {
        // SAFETY: the caller has room for `count`.
        unsafe { parts.add(index).write(&[]) };
    }
    // SAFETY: these were just written, and nothing else has a reference to them.
    let parts = unsafe { core::slice::from_raw_parts_mut(parts, count) };
    cx.split_into(unpack(value), delimiter, parts);
}

/// Goes over the repetitions of a field. `item` is first: generated code reads it.
#[repr(C)]
struct RepetitionState {
    item: Packed,
    rest: Repetitions<'static>,
}

/// # Safety
/// There is room for a [`RepetitionState`].
#[unsafe(no_mangle)]
unsafe extern "C" fn mw_repetitions(cx: Cx<'_>, value: Packed, state: *mut RepetitionState) {
    // SAFETY: the caller has room for it.
    unsafe { state.write(RepetitionState { item: 0, rest: cx.repetitions(unpack(value)) }) };
}

/// 1 if there is another repetition, which is then the `item` of the state.
#[unsafe(no_mangle)]
extern "C" fn mw_next_repetition(state: &mut RepetitionState) -> u32 {
    match state.rest.next() {
        Some(item) => {
            state.item = pack(item);
            1
        }
        None => 0,
    }
}

/// # Safety
/// There is room for a [`Mark`].
#[unsafe(no_mangle)]
unsafe extern "C" fn mw_open(cx: Cx<'_>, start: Packed, kept: u32, mark: *mut Mark) {
    let opened = cx.open(text(start), kept != 0);
    // SAFETY: the caller has room for it.
    unsafe { mark.write(opened) };
}

#[unsafe(no_mangle)]
extern "C" fn mw_close(cx: Cx<'_>, mark: &Mark, end: Packed, substance: u32) -> u32 {
    status(cx.close(*mark, text(end), substance != 0))
}

/// # Safety
/// There is room for an [`OnceMark`].
#[unsafe(no_mangle)]
unsafe extern "C" fn mw_begin_once(cx: Cx<'_>, mark: *mut OnceMark) {
    let begun = cx.begin_once();
    // SAFETY: the caller has room for it.
    unsafe { mark.write(begun) };
}

#[unsafe(no_mangle)]
extern "C" fn mw_end_once(cx: Cx<'_>, mark: &OnceMark, id: i32, at: u32) {
    cx.end_once(*mark, Id::from_raw(id), row(at));
}

/// # Safety
/// There is room for an [`EntryMark`].
#[unsafe(no_mangle)]
unsafe extern "C" fn mw_begin_entry(cx: Cx<'_>, id: i32, mark: *mut EntryMark) {
    let begun = cx.begin_entry(Id::from_raw(id));
    // SAFETY: the caller has room for it.
    unsafe { mark.write(begun) };
}

#[unsafe(no_mangle)]
extern "C" fn mw_end_entry(cx: Cx<'_>, mark: &EntryMark) {
    cx.end_entry(*mark);
}

/// The id of an entry, or [`NO_ID_BUT_FAILED`].
///
/// # Safety
/// `key` is the address of `count` values.
#[unsafe(no_mangle)]
unsafe extern "C" fn mw_identify(
    cx: Cx<'_>,
    kind: Packed,
    key: *const Packed,
    count: u32,
    shared: u32,
    at: u32,
) -> i32 {
    /// Keys are short: more parts than this are put on the heap.
    const FEW: usize = 8;
    let count = count as usize;
    let mut few: [Value<'static>; FEW] = [&[]; FEW];
    let mut many = alloc::vec::Vec::new();
    let parts = match few.get_mut(..count) {
        Some(parts) => parts,
        None => {
            many.resize(count, &[] as Value<'static>);
            &mut many[..]
        }
    };
    for (index, part) in parts.iter_mut().enumerate() {
        // SAFETY: the caller has put that many there.
        *part = unpack(unsafe { key.add(index).read() });
    }
    match cx.identify(text(kind), parts, sharing(shared), row(at)) {
        Ok(id) => id.to_raw(),
        Err(Failed) => NO_ID_BUT_FAILED,
    }
}
