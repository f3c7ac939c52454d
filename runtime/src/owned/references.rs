//! References: strings, slices and tables, which are stored elsewhere in a message and in allocations of their own in Rust.

use alloc::borrow::ToOwned as _;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Output, Own, Owned};
use crate::build::Empty;
use crate::error::BuildError;
use crate::flat::{Boxed, Maybe, Placed, Plain, Reference, Slice, SliceOf, Table, Text};
use crate::frozen::RefSlice;
use crate::layout::Class;

/// What is stored as a slice, so that an empty one may be something else than none.
#[doc(hidden)]
pub trait OwnSlice: Own + Reference {
    /// As [`Own::write`], with an empty one stored as `empty` says.
    ///
    /// # Errors
    ///
    /// As [`Own::write`].
    ///
    /// # Safety
    ///
    /// As [`Own::write`].
    unsafe fn write_as<O: Output>(
        owned: &Self::Owned,
        output: &mut O,
        offset: u32,
        empty: Empty,
    ) -> Result<(), BuildError>;
}

impl<const LIMIT: u32> OwnSlice for Text<LIMIT> {
    #[inline]
    unsafe fn write_as<O: Output>(
        owned: &String,
        output: &mut O,
        offset: u32,
        empty: Empty,
    ) -> Result<(), BuildError> {
        // SAFETY: the caller's promise; a string is stored as the slice of its bytes.
        unsafe { output.slice(offset, LIMIT, owned.as_bytes(), empty) }
    }
}

impl<const LIMIT: u32> Own for Text<LIMIT> {
    type Owned = String;

    #[inline]
    fn absent() -> String {
        String::new()
    }

    #[inline]
    fn read(value: &str, owned: &mut String) {
        if owned.capacity() == 0 {
            *owned = value.to_owned();
        } else {
            value.clone_into(owned);
        }
    }

    #[inline]
    unsafe fn write<O: Output>(
        owned: &String,
        output: &mut O,
        offset: u32,
    ) -> Result<(), BuildError> {
        // SAFETY: the caller's promise.
        unsafe { Self::write_as(owned, output, offset, Empty::Nowhere) }
    }
}

impl<T: Plain, const LIMIT: u32> OwnSlice for Slice<T, LIMIT> {
    #[inline]
    unsafe fn write_as<O: Output>(
        owned: &Vec<T>,
        output: &mut O,
        offset: u32,
        empty: Empty,
    ) -> Result<(), BuildError> {
        // SAFETY: the caller's promise.
        unsafe { output.slice(offset, LIMIT, owned, empty) }
    }
}

impl<T: Plain, const LIMIT: u32> Own for Slice<T, LIMIT> {
    type Owned = Vec<T>;

    #[inline]
    fn absent() -> Vec<T> {
        Vec::new()
    }

    #[inline]
    fn read(values: &[T], owned: &mut Vec<T>) {
        // A new allocation is as long as it needs to be.
        if owned.capacity() == 0 {
            *owned = values.to_vec();
        } else {
            values.clone_into(owned);
        }
    }

    #[inline]
    unsafe fn write<O: Output>(
        owned: &Vec<T>,
        output: &mut O,
        offset: u32,
    ) -> Result<(), BuildError> {
        // SAFETY: the caller's promise.
        unsafe { Self::write_as(owned, output, offset, Empty::Nowhere) }
    }
}

impl<T: Placed + Own, const LIMIT: u32> OwnSlice for SliceOf<T, LIMIT> {
    #[inline]
    unsafe fn write_as<O: Output>(
        owned: &Vec<T::Owned>,
        output: &mut O,
        offset: u32,
        empty: Empty,
    ) -> Result<(), BuildError> {
        // SAFETY: the caller's promise.
        let mut elements = unsafe { output.elements::<T>(offset, LIMIT, owned.len(), empty)? };
        for (index, element) in owned.iter().enumerate() {
            // No overflow: so many elements have less than 4 GiB.
            let offset = index as u32 * T::SHAPE.size;
            // SAFETY: the output is for so many elements.
            if let Err(error) = unsafe { T::write(element, &mut elements, offset) } {
                output.note_element(index);
                return Err(error);
            }
        }
        Ok(())
    }
}

impl<T: Placed + Own, const LIMIT: u32> Own for SliceOf<T, LIMIT> {
    type Owned = Vec<T::Owned>;

    #[inline]
    fn absent() -> Vec<T::Owned> {
        Vec::new()
    }

    fn read(values: RefSlice<'_, T>, owned: &mut Vec<T::Owned>) {
        owned.truncate(values.len());
        let mut values = values.iter();
        for (element, value) in owned.iter_mut().zip(&mut values) {
            T::read(value, element);
        }
        owned.reserve(values.len());
        for value in values {
            // Read where it lies: deep trees should not have all their structs on the stack.
            let element = owned.push_mut(T::absent());
            T::read(value, element);
        }
    }

    #[inline]
    unsafe fn write<O: Output>(
        owned: &Vec<T::Owned>,
        output: &mut O,
        offset: u32,
    ) -> Result<(), BuildError> {
        // SAFETY: the caller's promise.
        unsafe { Self::write_as(owned, output, offset, Empty::Nowhere) }
    }
}

impl<T: Owned> Own for Table<T> {
    type Owned = T;

    #[inline]
    fn absent() -> T {
        T::default()
    }

    #[inline]
    fn read(object: T::Ref<'_>, owned: &mut T) {
        owned.read_from(object);
    }

    #[inline]
    unsafe fn write<O: Output>(owned: &T, output: &mut O, offset: u32) -> Result<(), BuildError> {
        // SAFETY: the caller's promise, and an output for such a table.
        unsafe { owned.write(&mut output.table::<T>(offset)?) }
    }
}

impl<T: Owned> Own for Table<T, true> {
    type Owned = Option<Box<T>>;

    #[inline]
    fn absent() -> Option<Box<T>> {
        None
    }

    #[inline]
    fn read(object: T::Ref<'_>, owned: &mut Option<Box<T>>) {
        const { assert!(matches!(T::LAYOUT.class, Class::Table)) }
        let object = (!T::is_absent(object)).then_some(object);
        Maybe::<Boxed<T>>::read(object, owned);
    }

    #[inline]
    unsafe fn write<O: Output>(
        owned: &Option<Box<T>>,
        output: &mut O,
        offset: u32,
    ) -> Result<(), BuildError> {
        // SAFETY: the caller's promise; both are stored alike.
        unsafe { Maybe::<Boxed<T>>::write(owned, output, offset) }
    }
}

/// A table that may be absent is kept in a box, or where it is.
macro_rules! maybe_a_table {
    ($stored:ty => $owned:ty) => {
        impl<T: Owned> Own for $stored {
            type Owned = Option<$owned>;

            #[inline]
            fn absent() -> Option<$owned> {
                None
            }

            #[inline]
            fn read(object: Option<T::Ref<'_>>, owned: &mut Option<$owned>) {
                match object {
                    None => *owned = None,
                    Some(object) => owned.get_or_insert_default().read_from(object),
                }
            }

            #[inline]
            unsafe fn write<O: Output>(
                owned: &Option<$owned>,
                output: &mut O,
                offset: u32,
            ) -> Result<(), BuildError> {
                match owned {
                    // SAFETY: the caller's promise; an absent table is at offset 0.
                    None => unsafe { output.set(offset, 0_u32) },
                    // SAFETY: the caller's promise, and an output for such a table.
                    Some(table) => unsafe { table.write(&mut output.table::<T>(offset)?)? },
                }
                Ok(())
            }
        }
    };
}

maybe_a_table!(Maybe<Boxed<T>> => Box<T>);
maybe_a_table!(Maybe<Table<T>> => T);

impl<R: OwnSlice> Own for Maybe<R> {
    type Owned = Option<R::Owned>;

    #[inline]
    fn absent() -> Option<R::Owned> {
        None
    }

    #[inline]
    fn read(value: Option<R::Ref<'_>>, owned: &mut Option<R::Owned>) {
        match value {
            None => *owned = None,
            Some(value) => R::read(value, owned.get_or_insert_with(R::absent)),
        }
    }

    #[inline]
    unsafe fn write<O: Output>(
        owned: &Option<R::Owned>,
        output: &mut O,
        offset: u32,
    ) -> Result<(), BuildError> {
        match owned {
            // SAFETY: the caller's promise; a slice is one word, and an absent one is zeros.
            None => unsafe { output.set(offset, 0_u64) },
            // SAFETY: the caller's promise.
            Some(slice) => unsafe { R::write_as(slice, output, offset, Empty::Placed)? },
        }
        Ok(())
    }
}
