//! Room in a window: sizes and wishes come in, addresses go out. Maps nothing itself.

use core::ops::Range;

use super::directory::DIRECTORY_SIZE;
use super::error::{Error, Result};
use super::mapping::{Mappings, SLOT};
use super::place::Place;
use crate::sys::map::HUGE_PAGE;

impl Place {
    /// The address for a part of a segment in the window: at `offset` from its base, or the first that is free. What is
    /// that large lies, if possible, where the kernel can map it in huge pages.
    pub(super) fn choose(
        &self,
        mappings: &Mappings,
        part: &Range<u64>,
        offset: Option<u64>,
    ) -> Result<u64> {
        const HUGE: u64 = HUGE_PAGE as u64;
        let size = part.end - part.start;
        let slots = size.next_multiple_of(SLOT);
        let Some(offset) = offset else {
            let free = |unit| {
                let window = self.attachable_from()..self.end();
                mappings.free().first(window, slots, unit)
            };
            let anywhere = || free((SLOT, 0));
            let remainder = part.start % HUGE;
            return if size >= HUGE && remainder.is_multiple_of(SLOT) {
                free((HUGE, remainder)).or_else(|_| anywhere())
            } else {
                anywhere()
            }
            .map_err(|largest| Error::WindowFull { size, largest });
        };
        if !offset.is_multiple_of(SLOT) {
            return Err(Error::Offset { offset });
        }
        let outside = || Error::OutsideWindow {
            offset,
            size,
            window_size: self.size(),
        };
        let end = offset.checked_add(slots).ok_or_else(outside)?;
        if offset < DIRECTORY_SIZE || end > self.size() {
            return Err(outside());
        }
        let address = self.base + offset;
        if let Some(other) = mappings.overlapping(address..address + slots) {
            return Err(Error::Overlap {
                offset,
                size,
                // In the same window, so not below its base.
                other_offset: other.address - self.base,
                other_size: other.size,
            });
        }
        Ok(address)
    }
}
