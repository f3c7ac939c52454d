//! Verifying unions: a tag and an offset in, the member that they mean.

use crate::error::Reason;
use crate::flat::{MemberLayout, Structure, Union};
use crate::layout::Class;

use super::{Budget, Failed, Verdict, Verifier, halves, read_u64};

impl Verifier<'_> {
    /// Verifies the member of the union at `place`.
    #[inline]
    pub(crate) fn tagged<U: Union>(&self, place: &[u8], depth: u32, budget: Budget) -> Verdict {
        let (tag, offset) = halves(read_u64(place));
        if tag == 0 {
            return Ok(budget);
        }
        U::verify(self, tag, offset, depth, budget)
            .map_err(|Failed| self.in_member(U::MEMBERS, place))
    }

    /// Notes which member the failure lies in, or that there is none.
    #[cold]
    fn in_member(&self, members: &[MemberLayout], place: &[u8]) -> Failed {
        let (tag, offset) = halves(read_u64(place));
        if offset == 0 {
            return self.fail(self.offset_of(place), Reason::NoMember { tag });
        }
        let number = members.iter().position(|member| member.tag == tag);
        self.notes.in_member(number.unwrap_or_default())
    }

    /// Verifies the member of type `T` at `offset`, at which nothing has been looked at.
    ///
    /// # Errors
    ///
    /// When it does not lie there, or anything in it is out of place.
    #[doc(hidden)]
    #[inline]
    pub fn member<T: Structure>(&self, offset: u32, depth: u32, budget: Budget) -> Verdict {
        if offset == 0 {
            // The union knows where it lies itself.
            return Err(Failed);
        }
        match T::LAYOUT.class {
            Class::Table => self.table::<T>(offset, depth, budget),
            Class::Inline => {
                let (object, budget) = self.claim(offset, T::LAYOUT.shape, budget)?;
                let depth = self.enter(offset, depth)?;
                self.fields::<T>(object, depth, budget)
            }
        }
    }
}
