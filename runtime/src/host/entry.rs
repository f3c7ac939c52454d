//! What is attached where, as the host is told.
//!
//! A window and its store come in; a list, or a handle to what has a name, goes out. The guest finds the same in its
//! directory.

use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

use wasmtime::AsContext;

use super::access::Access;
use super::attached::Attached;
use super::error::Result;
use super::mapping::Mapping;
use super::window::Window;

/// One line of a window's directory.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// The name that the segment was attached by; may be empty, need not be unique.
    pub name: String,
    /// The first byte, in the guest's memory.
    pub address: u64,
    /// Bytes.
    pub size: u64,
    /// Id of the type of the message in it, as its envelope said when it was attached; 0 when there was none.
    pub type_id: u64,
    /// How often the window had changed when this was attached, or changed last: counted from 1, and never the same for
    /// two of them.
    pub generation: u32,
    /// What the guest may do with it.
    pub access: Access,
    /// Whether nobody can write the segment any more, for good.
    pub sealed: bool,
}

impl Entry {
    fn of(mapping: &Mapping) -> Self {
        let label = &mapping.label;
        Self {
            name: label.name.clone(),
            address: mapping.address,
            size: mapping.size,
            type_id: label.type_id,
            generation: label.generation,
            access: label.access,
            sealed: mapping.is_sealed(),
        }
    }
}

impl Window {
    /// What is attached, in the order of addresses. The guest finds the same in the message of type
    /// [`Directory`](crate::directory::Directory) at the window's base, with
    /// [`guest::Directory`](crate::guest::Directory) if it is written in Rust.
    ///
    /// # Errors
    ///
    /// When `store` is not the window's.
    pub fn directory(&self, store: &impl AsContext) -> Result<Vec<Entry>> {
        let mappings = self.place.lock(store.as_context())?;
        Ok(self.place.attached(&mappings).map(Entry::of).collect())
    }

    /// What is attached by this name; one of them, if there are several. A heap has none.
    ///
    /// # Errors
    ///
    /// When `store` is not the window's.
    pub fn find(&self, store: &impl AsContext, name: &str) -> Result<Option<Attached>> {
        self.find_by(store, |mapping| {
            mapping.label.name == name && mapping.heap.is_none()
        })
    }

    /// What is attached at this address of the guest's, its first byte: what an [`Entry`] has.
    ///
    /// # Errors
    ///
    /// When `store` is not the window's.
    pub fn attached_at(&self, store: &impl AsContext, address: u64) -> Result<Option<Attached>> {
        self.find_by(store, |mapping| mapping.address == address)
    }

    fn find_by(
        &self,
        store: &impl AsContext,
        is_it: impl Fn(&Mapping) -> bool,
    ) -> Result<Option<Attached>> {
        let mappings = self.place.lock(store.as_context())?;
        let found = self
            .place
            .attached(&mappings)
            .find(|mapping| is_it(mapping));
        Ok(found.map(|mapping| {
            let place = Arc::clone(&self.place);
            Attached::new(place, mapping.id, mapping.address, mapping.size)
        }))
    }
}
