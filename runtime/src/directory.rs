// Made from directory.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate directory.km

use karmem::{inline, open_enum, table};

/// The schema `directory`.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "directory",
    fingerprint: 16147881120691664202,
    structs: &[
        ("Entry", 14529665705400566878),
        ("Directory", 3713175314382148709),
    ],
};

/// Bytes in the longest name.
#[allow(dead_code)]
pub const NAME_SIZE: u8 = 100;

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
    /// A segment that is attached, or an entry that is free. It stays where it is for as long as the segment does.
    ///
    /// | offset | size | field        | type                        |
    /// |-------:|-----:|--------------|-----------------------------|
    /// |      0 |    4 | `Generation` | `uint32`                    |
    /// |      4 |    1 | `Access`     | `Access`                    |
    /// |      5 |    1 | `Sealed`     | `bool`                      |
    /// |      6 |    2 |              | padding                     |
    /// |      8 |    8 | `Address`    | `uint64`                    |
    /// |     16 |    8 | `Size`       | `uint64`                    |
    /// |     24 |    8 | `TypeId`     | `uint64`                    |
    /// |     32 |  104 | `Name`       | `[<NameSize]char @inline()` |
    pub struct Entry: EntryRef, EntryMut, EntryLive, EntryBuilder {
        const ID = 14529665705400566878;
        const END = 136;

        /// The directory's generation when the entry changed last; 0 while it is free or being changed.
        0 => generation: value u32, set_generation;
        /// What the guest may do with it.
        4 => access: value Access, set_access;
        /// Whether nobody can write the segment any more, for good.
        5 => sealed: value bool, set_sealed;
        /// Address of its first byte in the guest's memory.
        8 => address: value u64, set_address;
        /// Its size in bytes.
        16 => size: value u64, set_size;
        /// Id of the type of the message in it when it was attached; 0 for none.
        24 => type_id: value u64, set_type_id;
        /// The name that the host gave it; may be empty.
        32 => name: (room_text 100), set_name;
    }
}

table! {
    /// The directory of a window.
    ///
    /// | offset | size | field        | type      |
    /// |-------:|-----:|--------------|-----------|
    /// |      0 |    8 |              | header    |
    /// |      8 |    4 | `Generation` | `uint32`  |
    /// |     12 |    4 | `Attached`   | `uint32`  |
    /// |     16 |    4 | `End`        | `uint32`  |
    /// |     20 |    4 |              | padding   |
    /// |     24 |    8 | `Entries`    | `[]Entry` |
    pub struct Directory: DirectoryRef, DirectoryMut, DirectoryLive, DirectoryBuilder {
        const ID = 3713175314382148709;
        const END = 32;

        /// Counts what the host changes: attach, detach, replace, protect. A guest that finds it as it was can rely on what it has read.
        8 => generation: value u32, set_generation;
        /// How many segments are attached. More than there are entries when there is no room for all of them.
        12 => attached: value u32, set_attached;
        /// Entries from this one on are free; those before it may be.
        16 => end: value u32, set_end;
        /// In no order; their number never changes.
        24 => entries: inline_slice [Entry], init_entries, entries_mut;
    }
}
