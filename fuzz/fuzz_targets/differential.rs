//! Any bytes in, as a message of one of the schemas: Rust and C both refuse it, or find the same in it.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| karmem_fuzz::differential::compare(bytes));
