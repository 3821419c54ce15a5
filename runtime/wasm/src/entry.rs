//! What embedders call. `README.md` says how.

use crate::program::{LinkedProgram, linked_program};
use alloc::alloc::{alloc, dealloc, handle_alloc_error, realloc};
use alloc::vec::Vec;
use core::alloc::Layout;
use core::cell::UnsafeCell;
use mapwright_runtime::{Context, Failed, Node, SettingError, Settings, Workspace};

#[link(wasm_import_module = "mapwright")]
unsafe extern "C" {
    /// The map: what the compiler puts in its place runs over the message. 0, or 1 if the message fails.
    #[expect(improper_ctypes, reason = "the map passes the address on and does not look behind it")]
    safe fn mw_run(cx: &mut Context<'static>, root: u32) -> u32;
}

/// What is kept from message to message.
struct Instance {
    linked: Option<LinkedProgram>,
    settings: Settings,
    workspace: Option<Workspace>,
    out: Vec<u8>,
    findings: Vec<u8>,
    outcome: Outcome,
    description: Bytes,
}

/// Where bytes are, as embedders read it.
#[repr(C)]
struct Bytes {
    address: u32,
    length: u32,
}

/// What `transform` returns the address of.
#[repr(C)]
struct Outcome {
    /// 0: the message was transformed, 1: it failed.
    status: u32,
    out: Bytes,
    findings: Bytes,
}

const NOTHING: Bytes = Bytes { address: 0, length: 0 };

impl Bytes {
    fn of(bytes: &[u8]) -> Bytes {
        Bytes { address: bytes.as_ptr() as usize as u32, length: bytes.len() as u32 }
    }
}

struct Global(UnsafeCell<Instance>);

// SAFETY: a module has no threads.
unsafe impl Sync for Global {}

static INSTANCE: Global = Global(UnsafeCell::new(Instance {
    linked: None,
    settings: Settings::DEFAULT,
    workspace: None,
    out: Vec::new(),
    findings: Vec::new(),
    outcome: Outcome { status: 0, out: NOTHING, findings: NOTHING },
    description: NOTHING,
}));

fn instance() -> &'static mut Instance {
    // SAFETY: called once in each exported function, none of which calls another one, without threads.
    unsafe { &mut *INSTANCE.0.get() }
}

impl Instance {
    fn linked(&mut self) -> &'static LinkedProgram {
        // The program is decoded once and stays.
        let linked = self.linked.get_or_insert_with(linked_program);
        // SAFETY: the instance is a static, and what is set here is never changed again.
        unsafe { &*core::ptr::from_ref(linked) }
    }
}

fn run<'m>(cx: &mut Context<'m>, root: Node) -> Result<(), Failed> {
    // SAFETY: only the lifetime changes. Generated code keeps nothing when it returns, and does not outlive the message.
    let cx = unsafe { core::mem::transmute::<&mut Context<'m>, &mut Context<'static>>(cx) };
    match mw_run(cx, root.to_raw()) {
        0 => Ok(()),
        _ => Err(Failed),
    }
}

/// Transforms the message of `length` bytes at `input`; returns the address of an [`Outcome`], which is good until the next call.
///
/// # Safety
/// The bytes are there, in memory that the embedder got from `cabi_realloc`.
#[unsafe(no_mangle)]
unsafe extern "C" fn transform(input: *const u8, length: usize) -> *const Outcome {
    let instance = instance();
    let linked = instance.linked();
    let input = if length == 0 {
        &[]
    } else {
        // SAFETY: the embedder vouches for it.
        unsafe { core::slice::from_raw_parts(input, length) }
    };
    instance.out.clear();
    instance.findings.clear();
    let result = mapwright_runtime::transform(
        &linked.program,
        run,
        &instance.settings,
        instance.workspace.get_or_insert_with(Workspace::new),
        input,
        &mut instance.out,
    );
    instance.findings.push(b'[');
    match result {
        Ok(report) => {
            for (index, warning) in report.warnings.iter().enumerate() {
                if index > 0 {
                    instance.findings.push(b',');
                }
                warning.write_json(&mut instance.findings);
            }
            instance.outcome.status = 0;
        }
        Err(error) => {
            error.0.write_json(&mut instance.findings);
            instance.outcome.status = 1;
            instance.out.clear();
        }
    }
    instance.findings.push(b']');
    instance.outcome.out = Bytes::of(&instance.out);
    instance.outcome.findings = Bytes::of(&instance.findings);
    &instance.outcome
}

/// Sets what the JSON object of `length` bytes at `json` says. 0, or if there is something in it that cannot be (nothing is set then): 1, or of
/// a parameter whose value is not of its type, 2 and its position among those that [`describe`] lists.
///
/// # Safety
/// As for [`transform`].
#[unsafe(no_mangle)]
unsafe extern "C" fn configure(json: *const u8, length: usize) -> u32 {
    if length == 0 {
        return 1;
    }
    // SAFETY: the embedder vouches for it.
    let json = unsafe { core::slice::from_raw_parts(json, length) };
    let instance = instance();
    let program = &instance.linked().program;
    match instance.settings.configure(program, json) {
        Ok(()) => 0,
        Err(SettingError::NotSettings | SettingError::UnknownParameter) => 1,
        Err(SettingError::Keys { parameter } | SettingError::Value { parameter }) => 2 + parameter as u32,
    }
}

/// What the map is: the address of the address and length of a JSON object.
#[unsafe(no_mangle)]
extern "C" fn describe() -> *const Bytes {
    let instance = instance();
    instance.description = Bytes::of(instance.linked().description.as_bytes());
    &instance.description
}

/// Room for the embedder's bytes, with the signature that the component model gives it: `old` is 0 for new room, `new_length` 0 frees it.
///
/// # Safety
/// `old`, `old_length` and `align` are what an earlier call returned and was given.
#[unsafe(no_mangle)]
unsafe extern "C" fn cabi_realloc(
    old: *mut u8,
    old_length: usize,
    align: usize,
    new_length: usize,
) -> *mut u8 {
    let (Ok(old_layout), Ok(layout)) =
        (Layout::from_size_align(old_length, align), Layout::from_size_align(new_length, align))
    else {
        core::arch::wasm32::unreachable()
    };
    // SAFETY: the embedder vouches for the old block; layouts are checked, none of those that are asked for is empty.
    let block = unsafe {
        match (old_length, new_length) {
            (0, 0) => return align as *mut u8,
            (0, _) => alloc(layout),
            (_, 0) => {
                dealloc(old, old_layout);
                return align as *mut u8;
            }
            _ => realloc(old, old_layout, new_length),
        }
    };
    if block.is_null() {
        handle_alloc_error(layout);
    }
    block
}
