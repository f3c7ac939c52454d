// Made from directory.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate directory.km

use karmem::{inline, open_enum, table};

/// The schema `directory`.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "directory",
    fingerprint: 10473009989736773130,
    structs: &[
        ("Entry", 14529665705400566878),
        ("Directory", 3713175314382148709),
    ],
};

open_enum! {
    /// What a guest may do with a segment.
    pub struct Access: u8 {
        /// Nothing.
        Nothing = 0,
        /// Load. Stores are errors.
        ReadOnly = 1,
        /// Load and store, together with everyone else who has the segment.
        ReadWrite = 2,
        /// Load and store; what the guest stores, nobody else sees.
        CopyOnWrite = 3,
        /// Load and store, with the segment to itself.
        Exclusive = 4,
    }
}

inline! {
    /// A segment that is attached.
    ///
    /// | offset | size | field        | type         |
    /// |-------:|-----:|--------------|--------------|
    /// |      0 |    8 | `Name`       | `[<256]char` |
    /// |      8 |    8 | `Size`       | `uint64`     |
    /// |     16 |    8 | `TypeId`     | `uint64`     |
    /// |     24 |    4 | `Address`    | `uint32`     |
    /// |     28 |    4 | `Generation` | `uint32`     |
    /// |     32 |    1 | `Access`     | `Access`     |
    /// |     33 |    7 |              | padding      |
    pub struct Entry: EntryRef, EntryMut, EntryLive, EntryBuilder {
        const ID = 14529665705400566878;
        const END = 33;

        /// The name that the host gave it; may be empty.
        0 => name: text <= 256, set_name;
        /// Its size in bytes.
        8 => size: value u64, set_size;
        /// Id of the type of the message in it when it was attached; 0 for none.
        16 => type_id: value u64, set_type_id;
        /// Address of its first byte in the guest's memory.
        24 => address: value u32, set_address;
        /// Counts what is attached to the window, so that a place used again can be told from what was there before.
        28 => generation: value u32, set_generation;
        /// What the guest may do with it.
        32 => access: value Access, set_access;
    }
}

table! {
    /// The directory of a window.
    ///
    /// | offset | size | field      | type      |
    /// |-------:|-----:|------------|-----------|
    /// |      0 |    8 |            | header    |
    /// |      8 |    4 | `Attached` | `uint32`  |
    /// |     12 |    4 |            | padding   |
    /// |     16 |    8 | `Entries`  | `[]Entry` |
    pub struct Directory: DirectoryRef, DirectoryMut, DirectoryLive, DirectoryBuilder {
        const ID = 3713175314382148709;
        const END = 24;

        /// How many segments are attached. More than there are entries when there is no room for all of them.
        8 => attached: value u32, set_attached;
        /// In the order of their addresses.
        16 => entries: inline_slice [Entry], init_entries, entries_mut;
    }
}
