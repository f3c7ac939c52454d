//! Whoever looks at a message while it is built sees the one before, none, or all of it: someone looks after every instruction.
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use karmem::{Live, MessageBuilder};

use crate::sample::Word;
use crate::schema::*;
use crate::single_step;

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

/// What is seen at this moment. It only loads and compares.
fn look() -> Seen {
    let Some(start) = NonNull::new(REGION.load(Ordering::Relaxed)) else {
        return Seen::None;
    };
    // SAFETY: the test leaves the region alone, but through this pointer, until it takes it away.
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

fn count() {
    SEEN[look() as usize].fetch_add(1, Ordering::Relaxed);
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
    single_step::run(count, || build(&builder(), 2));
    REGION.store(ptr::null_mut(), Ordering::Relaxed);
    let [before, none, after, torn] = [Seen::Before, Seen::None, Seen::After, Seen::Torn]
        .map(|seen| SEEN[seen as usize].load(Ordering::Relaxed));
    assert_eq!(torn, 0, "of {} moments", before + none + after + torn);
    assert!(
        before > 0 && none > 100 && after > 0,
        "{before}, {none}, {after}"
    );
}
