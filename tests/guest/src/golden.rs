//! Messages whose bytes are known: what a guest makes of them. Text comes in and goes out in memory that the host asks for.

use karmem::{Exclusive, Frozen};
use karmem_tests::golden::ROOTS;

/// Memory for the host to write text into, or bytes; it is never freed.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "called by name")]
extern "C" fn allocate(size: usize) -> *mut u8 {
    Vec::leak(vec![0_u64; size.div_ceil(8)]).as_mut_ptr().cast()
}

/// What a host hands over: a type, a segment, and memory from [`allocate`].
#[derive(Clone, Copy)]
struct Call {
    /// Its number in [`ROOTS`].
    root: usize,
    address: usize,
    size: usize,
    /// Text comes in here, and goes out.
    text: *mut u8,
    /// Bytes of memory there, of which those in use are told apart.
    capacity: usize,
}

impl Call {
    /// The text that has come in.
    #[expect(unsafe_code, reason = "the host vouches for it")]
    fn input(&self, len: usize) -> Result<String, String> {
        assert!(len <= self.capacity);
        // SAFETY: the host has written so many bytes there, of as many as were allocated.
        let bytes = unsafe { std::slice::from_raw_parts(self.text, len) };
        String::from_utf8(bytes.to_vec()).map_err(|error| error.to_string())
    }

    /// Puts out what there is to be said, and returns its length: negative, and less by one, for an error.
    #[expect(unsafe_code, reason = "the host vouches for it")]
    fn output(&self, result: Result<impl AsRef<[u8]>, String>) -> i64 {
        let put = |bytes: &[u8]| {
            assert!(bytes.len() <= self.capacity);
            // SAFETY: so many bytes were allocated there, and nobody else uses them during the call.
            let memory = unsafe { std::slice::from_raw_parts_mut(self.text, bytes.len()) };
            memory.copy_from_slice(bytes);
            bytes.len() as i64
        };
        match result {
            Ok(output) => put(output.as_ref()),
            Err(error) => -1 - put(error.as_bytes()),
        }
    }

    /// The segment, while nobody else reads or writes it.
    #[expect(unsafe_code, reason = "the host vouches for it")]
    fn exclusive<'a>(&self) -> Exclusive<'a> {
        let start = std::ptr::with_exposed_provenance_mut(self.address);
        let start = std::ptr::NonNull::new(start).expect("not the first byte of all memory");
        // SAFETY: the host has attached it exclusively, and leaves it attached while it calls.
        unsafe { Exclusive::from_raw_parts(start, self.size) }
    }

    /// The segment, while nobody writes it.
    fn frozen<'a>(&self) -> Frozen<'a> {
        self.exclusive().freeze()
    }
}

/// Exports functions that the host calls with the parts of a [`Call`] and the length of the text.
macro_rules! exports {
    ($($(#[doc = $doc:literal])* $name:ident($call:ident, $len:ident) $body:block)*) => {$(
        $(#[doc = $doc])*
        #[unsafe(no_mangle)]
        #[expect(unsafe_code, reason = "called by name")]
        extern "C" fn $name(
            root: usize,
            address: usize,
            size: usize,
            text: *mut u8,
            capacity: usize,
            $len: usize,
        ) -> i64 {
            let $call = Call { root, address, size, text, capacity };
            $body
        }
    )*};
}

exports! {
    /// Writes the object that the text describes into the segment. Puts out nothing.
    golden_write_in(call, len) {
        #[expect(unsafe_code, reason = "the host vouches for it")]
        // SAFETY: the host has attached the segment to be written, and leaves it attached while it calls.
        let builder = unsafe { karmem::guest::builder(call.address, call.size) };
        let builder = builder.expect("segments are not so short");
        call.output(call.input(len).and_then(|json| (ROOTS[call.root].write_in)(&json, &builder)).map(|_| ""))
    }

    /// Puts out the message of the object that the text describes.
    golden_to_bytes(call, len) {
        call.output(call.input(len).and_then(|json| (ROOTS[call.root].to_bytes)(&json)))
    }

    /// Puts out all that is in the message in the segment.
    golden_read(call, _len) {
        call.output((ROOTS[call.root].read)(call.frozen()))
    }

    /// Puts out what can be seen live in the segment.
    golden_show(call, _len) {
        #[expect(unsafe_code, reason = "the host vouches for it")]
        // SAFETY: the host has attached the segment, and leaves it attached while it calls.
        let live = unsafe { karmem::guest::live(call.address, call.size) };
        call.output((ROOTS[call.root].show)(live))
    }

    /// Changes the message in the segment in place. Puts out nothing.
    golden_change(call, _len) {
        call.output((ROOTS[call.root].change)(call.exclusive()).map(|()| ""))
    }

    /// Stores to the message in the segment. Puts out nothing.
    golden_store(call, _len) {
        #[expect(unsafe_code, reason = "the host vouches for it")]
        // SAFETY: the host has attached the segment to be written, and leaves it attached while it calls.
        let live = unsafe { karmem::guest::live(call.address, call.size) };
        call.output((ROOTS[call.root].store)(live).map(|()| ""))
    }
}
