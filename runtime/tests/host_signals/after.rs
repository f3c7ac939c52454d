//! Handlers that are installed after ours and pass on what is not theirs.

use std::sync::OnceLock;

use karmem::host::configure;
use wasmtime::Config;

use crate::child::succeeds;
use crate::faults::{fault_elsewhere, fault_in_a_mapping};
use crate::other::{calls, install, install_other, put_back};

#[test]
fn a_handler_from_after_passes_on_what_is_ours() {
    succeeds(|| {
        configure(&mut Config::new()).unwrap();
        install_other();
        fault_in_a_mapping();
        fault_elsewhere();
        assert_eq!(calls(), 1);
        fault_in_a_mapping();
    });
}

#[test]
fn handlers_on_both_sides_and_an_engine_between() {
    succeeds(|| {
        install_other();
        configure(&mut Config::new()).unwrap();
        wasmtime::Engine::default();
        configure(&mut Config::new()).unwrap();
        fault_in_a_mapping();
        fault_elsewhere();
        assert_eq!(calls(), 1);
    });
}

/// A handler that is not told where the fault was can only put back what was there, and let the access happen again.
#[test]
fn a_handler_that_steps_aside_leaves_the_fault_to_us() {
    static OURS: OnceLock<libc::sigaction> = OnceLock::new();
    extern "C" fn handler(signal: i32) {
        if let Some(ours) = OURS.get() {
            put_back(signal, ours);
        }
    }
    succeeds(|| {
        configure(&mut Config::new()).unwrap();
        let ours = install(libc::SIGBUS, handler as *const () as usize, 0, &[]);
        assert!(OURS.set(ours).is_ok());
        fault_in_a_mapping();
        fault_in_a_mapping();
    });
}
