//! Verifying unions: a tag and an offset in, the member that they mean.

use crate::error::Reason;
use crate::flat::{Structure, Union};
use crate::layout::{Class, Shape};

use super::{Failed, Verifier};

impl Verifier<'_> {
    /// Verifies the member of the union at `at`, which lies in the message.
    #[inline]
    pub(crate) fn tagged<U: Union>(&mut self, at: u32) -> Result<(), Failed> {
        let word = self.u64(at);
        // The low half of a little-endian word is its first half.
        let (tag, offset) = (word as u32, (word >> 32) as u32);
        if tag == 0 {
            return Ok(());
        }
        U::verify(self, tag, offset).map_err(|Failed| self.in_member::<U>(at, tag, offset))
    }

    /// Notes which member the failure lies in, or that there is none.
    #[cold]
    fn in_member<U: Union>(&mut self, at: u32, tag: u32, offset: u32) -> Failed {
        if offset == 0 {
            return self.fail(at, Reason::NoMember { tag });
        }
        let number = U::MEMBERS.iter().position(|member| member.tag == tag);
        self.path.prepend_member(number.unwrap_or_default());
        Failed
    }

    /// Verifies the member of type `T` at `offset`, at which nothing has been looked at.
    ///
    /// # Errors
    ///
    /// When it does not lie there, or anything in it is out of place.
    #[doc(hidden)]
    #[inline]
    pub fn member<T: Structure>(&mut self, offset: u32) -> Result<(), Failed> {
        if offset == 0 {
            // The union knows where it lies itself.
            return Err(Failed);
        }
        match T::LAYOUT.class {
            Class::Table => self.table::<T>(offset),
            Class::Inline => {
                let Shape { size, align } = T::LAYOUT.shape;
                self.claim(offset, u64::from(size), align)?;
                self.enter(offset)?;
                self.fields::<T>(offset, size)?;
                self.depth += 1;
                Ok(())
            }
        }
    }
}
