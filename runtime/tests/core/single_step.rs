//! Runs code with a look at the world after each of its instructions: the processor's trap flag is set, and the handler of the
//! signal that it sends calls a function.
use core::cell::Cell;
use core::ptr;
use std::sync::Once;

thread_local! {
    /// What this thread does after each instruction.
    static EACH: Cell<Option<fn()>> = const { Cell::new(None) };
}

/// Runs `body`, and `each` after every instruction of it. As it runs in a signal handler, `each` neither allocates nor locks.
pub fn run(each: fn(), body: impl FnOnce()) {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // SAFETY: zeros are a set of options; the handler does no more than `each`.
        unsafe {
            let mut action: libc::sigaction = core::mem::zeroed();
            action.sa_sigaction = after_each_instruction as *const () as usize;
            assert_eq!(libc::sigaction(libc::SIGTRAP, &action, ptr::null_mut()), 0);
        }
    });
    EACH.set(Some(each));
    set_trap(true);
    body();
    set_trap(false);
    EACH.set(None);
}

extern "C" fn after_each_instruction(_: libc::c_int) {
    if let Some(each) = EACH.get() {
        each();
    }
}

/// Sets or clears the processor's trap flag.
fn set_trap(is_set: bool) {
    let bit: u64 = 1 << 8;
    // SAFETY: changes a flag of this thread's, whose signal is handled. The stack is as it was before.
    unsafe {
        if is_set {
            core::arch::asm!("pushfq", "or qword ptr [rsp], {bit}", "popfq", bit = in(reg) bit);
        } else {
            core::arch::asm!("pushfq", "and qword ptr [rsp], {bit}", "popfq", bit = in(reg) !bit);
        }
    }
}
