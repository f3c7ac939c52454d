//! Any bytes in, as a message of one of the schemas: it is refused, or can be read, changed and written again in every form.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| karmem_fuzz::examine(bytes));
