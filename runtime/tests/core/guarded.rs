//! Messages at the end of a mapping, with nothing behind it as far as an offset reaches: whoever reads behind one ends the process.
use core::ptr::{self, NonNull};

pub const PAGE: usize = 4096;

/// As far as an offset of 32 bits and a length of 32 bits lead, and a page in front.
const RESERVED: usize = (8 << 30) + PAGE;

/// A page of memory that several have, or one.
pub struct Mapping(NonNull<u8>);

// SAFETY: the mapping belongs to the process, not to a thread.
unsafe impl Send for Mapping {}

impl Mapping {
    /// A mapping of a page of a file.
    fn of(file: libc::c_int) -> Self {
        let access = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: the first call chooses the place, the second replaces the first page there.
        let start = unsafe {
            let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
            let start = libc::mmap(ptr::null_mut(), RESERVED, libc::PROT_NONE, flags, -1, 0);
            assert_ne!(start, libc::MAP_FAILED);
            let flags = libc::MAP_SHARED | libc::MAP_FIXED;
            libc::mmap(start, PAGE, access, flags, file, 0)
        };
        assert_ne!(start, libc::MAP_FAILED);
        Self(NonNull::new(start.cast()).unwrap())
    }

    /// Where a message of `size` bytes starts that ends where the page does.
    pub fn last(&self, size: usize) -> NonNull<u8> {
        // SAFETY: messages of the tests are shorter than a page.
        unsafe { self.0.add(PAGE.checked_sub(size).unwrap()) }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: mapped above with this size; whoever drops it uses it no more.
        unsafe { libc::munmap(self.0.as_ptr().cast(), RESERVED) };
    }
}

/// The same page twice.
pub fn two_mappings() -> [Mapping; 2] {
    // SAFETY: plain system calls, whose results are checked; mappings outlive the descriptor.
    unsafe {
        let file = libc::memfd_create(c"two mappings".as_ptr(), 0);
        assert!(file >= 0 && libc::ftruncate(file, PAGE as libc::off_t) == 0);
        let mappings = [Mapping::of(file), Mapping::of(file)];
        libc::close(file);
        mappings
    }
}
