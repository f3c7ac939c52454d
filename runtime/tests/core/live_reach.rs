//! Code beside a declaration has the view that a live reader is made of, and may ask it for anything: it stays in its range.
use core::ptr::NonNull;

use karmem::{Live, Room, inline};

use crate::sample::Word;
use crate::schema::{SCHEMA, Tree};

inline! {
    /// As short as a struct can be: shorter than the header of a table.
    pub struct Link: LinkRef, LinkMut, LinkLive, LinkBuilder {
        const ID = 400;
        const END = 4;
        const ALIGN = 4;

        0 => to: table Tree, init_to, to_mut;
    }
}

/// Opens a link that is all that may be read and written of two words of ones.
fn link(words: &mut [Word; 2]) -> LinkLive<'_> {
    *words = [Word(u64::MAX); 2];
    // SAFETY: the words are longer, and borrowed exclusively.
    let live = unsafe { Live::from_raw_parts(NonNull::from(words).cast(), 4) };
    live.access_bare::<Link>().unwrap()
}

#[test]
fn a_presence_bit_is_not_stored_where_there_is_no_header() {
    let mut words = [Word(0); 2];
    let view = link(&mut words).0;
    assert_eq!(view.set_maybe::<u8, u8>(0, 0, 7), Ok(()));
    view.clear::<u8>(1, 31);
    assert_eq!(words, [Word(0xFFFF_FFFF_FFFF_0007), Word(u64::MAX)]);
}

#[test]
fn what_would_end_behind_the_range_is_absent() {
    let mut words = [Word(0); 2];
    let view = link(&mut words).0;
    assert!(view.set_maybe::<u64, u64>(0, 0, 7).is_err());
    assert!(view.set_maybe::<u8, u8>(u32::MAX, 0, 7).is_err());
    assert!(view.set_maybe::<u16, u16>(1, 0, 7).is_err(), "not aligned");
    assert!(view.set_room::<u8, 4>(0, &[]).is_err());
    view.clear::<Room<u8, 4>>(0, 0);
    assert!(view.field::<u32>(4).store(7).is_err() && !view.has_field::<u32>(1));
    assert_eq!(words, [Word(u64::MAX); 2]);
}
