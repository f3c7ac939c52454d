//! The driver in C, in this process: a request goes in, an answer comes out. It has one memory, so that it is asked one thing at a time.

use std::ffi::{CStr, CString, c_char};
use std::slice;

/// What `tests/drivers/c/driver.h` calls a `driver_answer`.
#[repr(C)]
struct DriverAnswer {
    is_fine: bool,
    bytes: *const u8,
    size: usize,
}

unsafe extern "C" {
    fn driver_ask(
        verb: *const c_char,
        ty: *const c_char,
        bytes: *const u8,
        size: usize,
    ) -> DriverAnswer;
}

/// What was said.
pub(super) enum Answer<'a> {
    Fine(&'a [u8]),
    /// Why there is nothing.
    Refused(&'a str),
}

/// Hands the answer to `then`.
pub(super) fn ask<T>(verb: &CStr, ty: &str, bytes: &[u8], then: impl FnOnce(Answer<'_>) -> T) -> T {
    let ty = CString::new(ty).expect("a name");
    // SAFETY: the driver reads so many bytes, and both names up to their ends. Fuzzers have one thread.
    let answer = unsafe { driver_ask(verb.as_ptr(), ty.as_ptr(), bytes.as_ptr(), bytes.len()) };
    let bytes = if answer.size == 0 {
        &[]
    } else {
        // SAFETY: the driver keeps so many bytes until it is asked again, which `then` cannot do.
        unsafe { slice::from_raw_parts(answer.bytes, answer.size) }
    };
    then(if answer.is_fine {
        Answer::Fine(bytes)
    } else {
        Answer::Refused(std::str::from_utf8(bytes).unwrap_or("no text"))
    })
}
