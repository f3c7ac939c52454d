//! Damaged messages of `schemas/kinds.km` and `schemas/tavern.km`: never a panic, and what is still accepted is read, shown,
//! written and opened to be changed.
use std::fmt::Debug;
use std::ptr::NonNull;

use karmem::serde::Deserialize;
use karmem::{Exclusive, Frozen, Live, Owned, ReadOwned, VerifyOptions, flat};
use karmem_tests::{kinds::Kinds, tavern::Tavern};

use crate::message::Page;
use crate::random;

/// A message of any object, and memory as aligned as that of any can be.
struct Sample {
    whole: Vec<u8>,
    pages: Vec<Page>,
}

impl Sample {
    fn of<T: Owned + for<'de> Deserialize<'de>>(seed: u64) -> Self {
        let whole = random::object::<T>(seed).to_bytes().unwrap().to_vec();
        let pages = vec![Page::ZERO; whole.len().div_ceil(size_of::<Page>())];
        Self { whole, pages }
    }

    /// The message as it was built.
    fn restore(&mut self) -> &mut [u8] {
        let bytes: &mut [u8] = bytemuck::cast_slice_mut(&mut self.pages);
        let bytes = &mut bytes[..self.whole.len()];
        bytes.copy_from_slice(&self.whole);
        bytes
    }
}

/// Says whether the message is accepted, and looks at all of it if so.
fn read<T: Owned>(bytes: &[u8], object: &mut T) -> bool
where
    for<'a> T::Ref<'a>: ReadOwned<Owned = T>,
{
    let Ok(reader) = Frozen::new(bytes).access::<T>(&VerifyOptions::DEFAULT) else {
        return false;
    };
    reader.read_into(object);
    // Members that this schema has no name for can't be written, nor tables that were absent, a level deeper than any may be.
    if let Ok(message) = object.to_bytes() {
        let reader = Frozen::new(&message).access::<T>(&VerifyOptions::DEFAULT);
        reader.unwrap().read_into(object);
        let again = object.to_bytes().unwrap();
        assert_eq!(again.as_bytes(), message.as_bytes());
    }
    true
}

/// Shows what is there in each form, which reads all of it, as far as it is shown.
#[allow(unsafe_code)]
fn show<T: Owned>(bytes: &mut [u8], is_accepted: bool)
where
    for<'a> T::Ref<'a>: Debug,
    for<'a> T::Live<'a>: Debug,
    for<'a> flat::Mut<'a, T>: Debug,
{
    let frozen = Frozen::new(bytes).access::<T>(&VerifyOptions::DEFAULT);
    let shown = frozen.map(|reader| format!("{reader:?}"));
    if let Ok(changed) = Exclusive::new(bytes).access::<T>(&VerifyOptions::DEFAULT) {
        assert_eq!(Ok(format!("{changed:?}")), shown);
    }
    assert_eq!(shown.is_ok(), is_accepted);
    let (start, size) = (NonNull::from(&mut *bytes).cast(), bytes.len());
    // SAFETY: the exclusive borrow outlives the view.
    let live = unsafe { Live::from_raw_parts(start, size) };
    let _ = live.access::<T>().map(|live| format!("{live:?}"));
}

fn check<T>(seed: u64)
where
    T: Owned + for<'de> Deserialize<'de>,
    for<'a> T::Ref<'a>: ReadOwned<Owned = T> + Debug,
    for<'a> T::Live<'a>: Debug,
    for<'a> flat::Mut<'a, T>: Debug,
{
    let mut sample = Sample::of::<T>(seed);
    let mut object = T::default();
    let size = sample.whole.len();
    assert!(read(sample.restore(), &mut object));
    show::<T>(sample.restore(), true);
    for len in 0..size {
        assert!(!read(&sample.restore()[..len], &mut object), "{len} bytes");
    }
    for len in (32..size).step_by(8) {
        let bytes = &mut sample.restore()[..len];
        bytes[24..28].copy_from_slice(&(len as u32).to_le_bytes());
        assert!(!read(bytes, &mut object), "{len} bytes, as it says");
        if len % 64 == 0 {
            show::<T>(bytes, false);
        }
    }
    let mut accepted = 0;
    for at in 0..size {
        let before = sample.whole[at];
        for (number, value) in [0xFF, before ^ 1, before.wrapping_add(8)]
            .into_iter()
            .enumerate()
        {
            let bytes = sample.restore();
            bytes[at] = value;
            let is_accepted = read(bytes, &mut object);
            accepted += usize::from(is_accepted);
            // Formatting takes longer.
            if at % 24 == 8 * number {
                show::<T>(bytes, is_accepted);
            }
        }
    }
    assert!(accepted > size / 2, "plain values may be anything");
}

#[test]
fn any_byte_of_any_kind_may_be_anything() {
    check::<Kinds>(3);
}

#[test]
fn any_byte_of_a_tavern_may_be_anything() {
    check::<Tavern>(5);
}
