//! The allocator: for one thread, small, made for buffers that live from message to message and grow by doubling.
//!
//! Blocks come in classes, four to each power of two. A freed block waits in the list of its class for the next one of that class; the
//! one at the end of what is used so far can grow and shrink in place. New memory only comes from
//! `memory.grow`: the compiler puts constants behind what the linker laid out.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;
use core::ptr::{self, null_mut};

const PAGE: usize = 65536;
/// All blocks begin at a multiple of this.
const GRAIN: usize = 16;
const CLASSES: usize = 128;

#[global_allocator]
static ALLOCATOR: Allocator = Allocator(UnsafeCell::new(Heap { free: [0; CLASSES], top: 0, end: 0 }));

struct Allocator(UnsafeCell<Heap>);

// SAFETY: a module has no threads.
unsafe impl Sync for Allocator {}

struct Heap {
    /// The address of the first free block of each class, whose first word is that of the next one; 0: none.
    free: [usize; CLASSES],
    /// The first address that was never used.
    top: usize,
    /// The end of the memory that we got.
    end: usize,
}

/// The class of a size, and how large its blocks are.
#[inline]
fn class(size: usize) -> (usize, usize) {
    let grains = size.div_ceil(GRAIN).max(1);
    if grains <= 4 {
        return (grains, grains * GRAIN);
    }
    // The three leading bits of the number of grains, rounded up, are the class.
    let shift = usize::BITS - (grains - 1).leading_zeros() - 3;
    let leading = ((grains - 1) >> shift) + 1;
    (shift as usize * 4 + leading, (leading << shift) * GRAIN)
}

impl Heap {
    /// Room for `size` bytes that never was used; 0 if there is none.
    fn extend(&mut self, size: usize, align: usize) -> usize {
        let mut start = self.top.next_multiple_of(align);
        let Some(mut end) = start.checked_add(size) else { return 0 };
        if end > self.end {
            let pages = (end - self.end).div_ceil(PAGE);
            let before = core::arch::wasm32::memory_grow::<0>(pages);
            if before == usize::MAX {
                return 0;
            }
            if before * PAGE != self.end {
                // The first memory, or the embedder has grown it too: begin anew behind that.
                start = (before * PAGE).next_multiple_of(align);
                let Some(new_end) = start.checked_add(size) else { return 0 };
                end = new_end;
                self.end = (before + pages) * PAGE;
                if end > self.end {
                    let missing = (end - self.end).div_ceil(PAGE);
                    if core::arch::wasm32::memory_grow::<0>(missing) != before + pages {
                        return 0;
                    }
                    self.end += missing * PAGE;
                }
            } else {
                self.end += pages * PAGE;
            }
        }
        self.top = end;
        start
    }
}

// SAFETY: blocks are inside of memory that we got and nobody else uses, do not overlap, are aligned (those from a list to GRAIN, which is
// all that these are given out for), and stay as they are until they are freed.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: nothing else has a reference: no threads, and nothing below allocates.
        let heap = unsafe { &mut *self.0.get() };
        let (class, size) = class(layout.size());
        let Some(first) = heap.free.get_mut(class) else { return null_mut() };
        if *first != 0 && layout.align() <= GRAIN {
            let block = *first as *mut usize;
            // SAFETY: `dealloc` put the address of the next one there.
            *first = unsafe { block.read() };
            return block.cast();
        }
        heap.extend(size, layout.align().max(GRAIN)) as *mut u8
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as in `alloc`.
        let heap = unsafe { &mut *self.0.get() };
        let (class, size) = class(layout.size());
        if block as usize + size == heap.top {
            heap.top = block as usize;
        } else if let Some(first) = heap.free.get_mut(class) {
            // SAFETY: the block is ours again, large enough and aligned for an address.
            unsafe { block.cast::<usize>().write(*first) };
            *first = block as usize;
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, wanted: usize) -> *mut u8 {
        let (old_class, old_size) = class(layout.size());
        let (new_class, new_size) = class(wanted);
        if old_class == new_class {
            return block;
        }
        // SAFETY: as in `alloc`; the reference ends before `alloc` and `dealloc` are called.
        let heap = unsafe { &mut *self.0.get() };
        if block as usize + old_size == heap.top {
            heap.top = block as usize;
            // It stays where it is, unless memory turns out not to be contiguous.
            let grown = heap.extend(new_size, GRAIN);
            if grown == block as usize {
                return block;
            }
            if grown == 0 {
                heap.top = block as usize + old_size;
                return null_mut();
            }
            // SAFETY: the new block is in other pages.
            unsafe { ptr::copy_nonoverlapping(block, grown as *mut u8, layout.size().min(wanted)) };
            return grown as *mut u8;
        }
        // SAFETY: the layout is that of the block, with a size that the caller vouches for.
        unsafe {
            let new = self.alloc(Layout::from_size_align_unchecked(wanted, layout.align()));
            if !new.is_null() {
                ptr::copy_nonoverlapping(block, new, layout.size().min(wanted));
                self.dealloc(block, layout);
            }
            new
        }
    }
}
