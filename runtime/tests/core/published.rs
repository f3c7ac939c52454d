//! Whoever looks at a message while it is built sees the one before, none, or all of it: someone looks after every instruction.
//!
//! The processor stops after each instruction of the builder (its trap flag is set), and the handler of that signal reads the
//! message live.
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use karmem::{Live, MessageBuilder};

use crate::sample::Word;
use crate::schema::*;

/// Bytes of the region that is looked at.
const SIZE: usize = 1024;

static REGION: AtomicPtr<u8> = AtomicPtr::new(ptr::null_mut());
/// How often which state was seen.
static SEEN: [AtomicUsize; 4] = [const { AtomicUsize::new(0) }; 4];

/// What can be seen of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Seen {
    Before,
    None,
    After,
    Torn,
}

/// Builds a message in which everything is `value`.
fn build(message: &MessageBuilder<'_>, value: u8) {
    let mut root = message.root::<Scalars>().unwrap();
    root.set_u8(value).set_u64(u64::from(value)).set_last(value);
    root.set_bytes(&[value; 9]).unwrap();
    root.init_wides(5).unwrap().fill(u64::from(value));
    message.finish(root).unwrap();
}

/// What is seen at this moment. Async-signal-safe: it only loads and compares.
fn look() -> Seen {
    let Some(start) = NonNull::new(REGION.load(Ordering::Relaxed)) else {
        return Seen::None;
    };
    // SAFETY: the test leaves the region alone, but through the pointer that is here, until it takes it away.
    let live = unsafe { Live::from_raw_parts(start, SIZE) };
    let Ok(root) = live.access::<Scalars>() else {
        return Seen::None;
    };
    let value = root.u8().load();
    let (Ok(bytes), Ok(wides)) = (root.bytes(), root.wides()) else {
        return Seen::Torn;
    };
    let is_whole = root.u64().load() == u64::from(value)
        && root.last().load() == value
        && bytes.len() == 9
        && bytes.iter().all(|byte| byte.load() == value)
        && wides.len() == 5
        && wides.iter().all(|wide| wide.load() == u64::from(value));
    match (is_whole, value) {
        (true, 1) => Seen::Before,
        (true, 2) => Seen::After,
        _ => Seen::Torn,
    }
}

extern "C" fn after_each_instruction(_: libc::c_int) {
    SEEN[look() as usize].fetch_add(1, Ordering::Relaxed);
}

/// Sets or clears the processor's trap flag.
fn set_trap(is_set: bool) {
    let bit: u64 = 1 << 8;
    // SAFETY: changes a flag of this thread's, which the handler knows what to do with. The stack is as it was before.
    unsafe {
        if is_set {
            core::arch::asm!("pushfq", "or qword ptr [rsp], {bit}", "popfq", bit = in(reg) bit);
        } else {
            core::arch::asm!("pushfq", "and qword ptr [rsp], {bit}", "popfq", bit = in(reg) !bit);
        }
    }
}

#[test]
fn a_message_is_seen_whole_or_not_at_all() {
    let mut words = [Word(0xAAAA_AAAA_AAAA_AAAA); SIZE / 8];
    let start = NonNull::from(&mut words).cast::<u8>();
    // SAFETY: the words are reached through this pointer only, and live longer.
    let builder = || unsafe { MessageBuilder::from_raw_parts(start, SIZE) }.unwrap();
    build(&builder(), 1);
    REGION.store(start.as_ptr(), Ordering::Relaxed);
    assert_eq!(look(), Seen::Before);
    // SAFETY: the handler only loads from memory that stays, and adds to atomics.
    unsafe {
        let mut action: libc::sigaction = core::mem::zeroed();
        action.sa_sigaction = after_each_instruction as *const () as usize;
        assert_eq!(libc::sigaction(libc::SIGTRAP, &action, ptr::null_mut()), 0);
    }
    set_trap(true);
    build(&builder(), 2);
    set_trap(false);
    REGION.store(ptr::null_mut(), Ordering::Relaxed);
    let [before, none, after, torn] = [Seen::Before, Seen::None, Seen::After, Seen::Torn]
        .map(|seen| SEEN[seen as usize].load(Ordering::Relaxed));
    assert_eq!(torn, 0, "of {} moments", before + none + after + torn);
    assert!(
        before > 0 && none > 100 && after > 0,
        "{before}, {none}, {after}"
    );
}
