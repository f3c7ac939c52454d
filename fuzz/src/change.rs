//! Changing everything in place: what a method called `…_mut` gives goes in, and other values go wherever it leads.

use runtime::MutSlice;
use runtime::flat::Stored;

use crate::numbers::Numbers;
use crate::value::Value;
use crate::visit::{Visit, Walk};

/// The changes of a message.
pub struct Changes {
    /// What values are made of.
    pub numbers: Numbers,
}

impl Changes {
    /// Reads something before it is changed, as far as that does not take long.
    pub fn look(&self, what: impl Visit) {
        what.visit(&mut Walk::new(4));
    }
}

/// What there is to be changed.
pub trait Change {
    /// Changes all that can be changed through it.
    fn change(self, changes: &mut Changes);
}

impl<T: Value> Change for &mut T {
    fn change(self, changes: &mut Changes) {
        changes.look(&*self);
        *self = T::any(&mut changes.numbers);
    }
}

impl<T: Value> Change for &mut [T] {
    fn change(self, changes: &mut Changes) {
        changes.look(&*self);
        self.fill_with(|| T::any(&mut changes.numbers));
    }
}

impl Change for &str {
    fn change(self, changes: &mut Changes) {
        changes.look(self);
    }
}

impl<C: Change> Change for Option<C> {
    fn change(self, changes: &mut Changes) {
        if let Some(inner) = self {
            inner.change(changes);
        }
    }
}

impl<T: Stored> Change for MutSlice<'_, T>
where
    for<'a> T::Ref<'a>: Visit,
    for<'a> T::Mut<'a>: Change,
{
    fn change(mut self, changes: &mut Changes) {
        changes.look(self.get(0));
        assert_eq!(self.get(0).is_none(), self.is_empty());
        assert!(self.get_mut(self.len()).is_none());
        if changes.numbers.below(2) == 0 {
            // All are lent at once.
            let all: Vec<T::Mut<'_>> = self.iter_mut().collect();
            all.into_iter().for_each(|element| element.change(changes));
        } else {
            for index in (0..self.len()).rev() {
                self.get_mut(index).change(changes);
            }
        }
    }
}
