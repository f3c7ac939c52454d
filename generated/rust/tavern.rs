// Made from tavern.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate tavern.km
//
// Types of geometry.km are those of the module `geometry` beside this one.

use karmem::{inline, open_enum, plain, table, union};

/// A tavern with its guests: everything in the language that `kinds.km` does not have, once.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "tavern",
    fingerprint: 2894435011864805576,
    structs: &[
        ("Drink", 16972947768657113167),
        ("Guest", 16809573879263129849),
        ("Pipe", 4900440957204161986),
        ("Sign", 527639867285308400),
        ("Rooms", 14200958833082531886),
        ("Cellar", 10164505614153047719),
        ("Tavern", 16793763690405318148),
    ],
};

/// Beds in each room.
#[allow(dead_code)]
pub const BEDS: u32 = 4;

/// Bytes that a sign has room for.
#[allow(dead_code)]
pub const SIGN_SIZE: u16 = 16;

/// What most drinks cost.
#[allow(clippy::approx_constant, dead_code)]
pub const USUAL_PRICE: f32 = 2.5;

/// Whether drinks are cold, when nobody says otherwise.
#[allow(dead_code)]
pub const USUALLY_COLD: bool = true;

/// A constant may be the value of a variant.
#[allow(dead_code)]
pub const FURY: i8 = -16;

/// Nothing uses it any more.
#[deprecated(note = "the tavern never closes")]
#[allow(dead_code)]
pub const LAST_ORDERS: u8 = 22;

open_enum! {
    /// How a guest feels.
    pub struct Mood: i8 {
        Calm = 0,
        Merry = 1,
        Furious = -16,
        /// Still read and written, but compilers advise against it.
        #[deprecated(note = "nobody is")]
        Bored = 3,
    }
}

open_enum! {
    /// What was smoked.
    #[deprecated]
    pub struct Tobacco: u8 {
        None = 0,
        Mild = 1,
        Strong = 2,
    }
}

union! {
    /// What came out of it.
    ///
    /// | tag | member | type   |
    /// |----:|--------|--------|
    /// |   1 | `Pipe` | `Pipe` |
    #[deprecated]
    pub union Smoke: SmokeRef, SmokeMut, SmokeLive, SmokeBuilder {
        1 => Pipe: Pipe, pipe;
    }
}

union! {
    /// What happens in a tavern: a table may be a member more than once.
    ///
    /// | tag | member      | type                 |
    /// |----:|-------------|----------------------|
    /// |   1 | `Arrival`   | `Guest`              |
    /// |   2 | `Departure` | `Guest`              |
    /// |   3 | `Order`     | `Drink`              |
    /// |   4 | `Seating`   | `geometry.Transform` |
    /// |   5 | `Renaming`  | `Sign`               |
    /// |   6 | `Closing`   | `Drink`              |
    pub union Event: EventRef, EventMut, EventLive, EventBuilder {
        1 => Arrival: Guest, arrival;
        2 => Departure: Guest, departure;
        3 => Order: Drink, order;
        4 => Seating: super::geometry::Transform, seating;
        5 => Renaming: Sign, renaming;
        /// Members may be deprecated, too.
        #[deprecated(note = "the tavern never closes")]
        6 => Closing: Drink, closing;
    }
}

table! {
    /// Defaults: one of each kind. Another order would save 8 bytes of padding, and `karmemc check` need not say so.
    ///
    /// | offset | size | field    | type            |
    /// |-------:|-----:|----------|-----------------|
    /// |      0 |    8 |          | header          |
    /// |      8 |    8 | `Name`   | `[<32]char`     |
    /// |     16 |    4 | `Price`  | `float32 = 2.5` |
    /// |     20 |    4 |          | padding         |
    /// |     24 |    8 | `Litres` | `float64 = 0.5` |
    /// |     32 |    2 | `Stock`  | `int16 = -1`    |
    /// |     34 |    1 | `Cold`   | `bool = true`   |
    /// |     35 |    1 | `Makes`  | `Mood = Merry`  |
    /// |     36 |    4 |          | padding         |
    pub struct Drink: DrinkRef, DrinkMut, DrinkLive, DrinkBuilder {
        const ID = 16972947768657113167;
        const END = 36;

        8 => name: text <= 32, set_name;
        /// A constant.
        16 => price: value f32 = 2.5, set_price;
        24 => litres: value f64 = 0.5, set_litres;
        /// An integer.
        32 => stock: value i16 = -1, set_stock;
        /// A bool.
        34 => cold: value bool = true, set_cold;
        /// A variant.
        35 => makes: value Mood = Mood::Merry, set_makes;
    }
}

table! {
    /// Optional fields: there, or not. That is not the same as empty or zero.
    ///
    /// | offset | size | field      | type                   |
    /// |-------:|-----:|------------|------------------------|
    /// |      0 |    8 |            | header                 |
    /// |      8 |    8 | `Name`     | `[<64]char`            |
    /// |     16 |    8 | `Nickname` | `?[<32]char`           |
    /// |     24 |    8 | `Coins`    | `?[]uint16`            |
    /// |     32 |    4 | `Friend`   | `?Guest`               |
    /// |     36 |    1 | `Age`      | `?uint8`               |
    /// |     37 |    1 | `Mood`     | `?Mood`                |
    /// |     38 |    6 | `Lucky`    | `?[3]uint16`           |
    /// |     44 |   12 | `Seat`     | `?geometry.Vec3`       |
    /// |     56 |   20 | `Motto`    | `?[<16]char @inline()` |
    /// |     76 |    4 | `Weight`   | `float32`              |
    /// |     80 |    8 | `Garden`   | `?geometry.Polygon`    |
    /// |     88 |    8 | `Letters`  | `?[][]char`            |
    /// |     96 |    8 | `Medals`   | `?[]Sign`              |
    /// |    104 |    8 | `Pipe`     | `?Pipe`                |
    pub struct Guest: GuestRef, GuestMut, GuestLive, GuestBuilder {
        const ID = 16809573879263129849;
        const END = 112;

        /// Always a text, perhaps an empty one.
        8 => name: text <= 64, set_name;
        /// A text, an empty text, or nothing.
        16 => nickname: (maybe_text <= 32), set_nickname, clear_nickname;
        /// A slice, an empty slice, or nothing.
        24 => coins: (maybe_slice [u16]), set_coins, init_coins, clear_coins, coins_mut;
        /// A table or nothing: never a table of defaults.
        32 => friend: (maybe_table Guest), init_friend, clear_friend, friend_mut;
        /// A number or nothing: a bit of the table says whether it is there.
        36 => age: (maybe 0 u8), set_age, clear_age, age_mut;
        /// An enum or nothing.
        37 => mood: (maybe 1 Mood), set_mood, clear_mood, mood_mut;
        /// An array or nothing.
        38 => lucky: (maybe 2 [u16; 3]), set_lucky, clear_lucky, lucky_mut;
        /// An inline struct or nothing.
        44 => seat: (maybe 3 super::geometry::Vec3), set_seat, clear_seat, seat_mut;
        /// A text in place or nothing.
        56 => motto: (maybe_in_place 4 karmem::RoomText<16>), set_motto, init_motto, clear_motto, motto_mut;
        /// Still in its place, for older readers.
        #[deprecated]
        76 => weight: value f32, set_weight;
        /// An inline struct with a reference in it, or nothing.
        80 => garden: (maybe_in_place 5 karmem::In<super::geometry::Polygon>), init_garden, clear_garden, garden_mut;
        /// A slice of texts, an empty slice, or nothing.
        88 => letters: (maybe_slice_of [karmem::Text]), init_letters, clear_letters, letters_mut;
        /// A slice of inline structs that are no plain values, an empty slice, or nothing.
        96 => medals: (maybe_slice_of [karmem::In<Sign>]), init_medals, clear_medals, medals_mut;
        #[deprecated(note = "nobody smokes any more")]
        104 => pipe: (maybe 6 Pipe), set_pipe, clear_pipe, pipe_mut;
    }
}

/// What it was smoked in.
///
/// | offset | size | field     | type      |
/// |-------:|-----:|-----------|-----------|
/// |      0 |    4 | `Length`  | `float32` |
/// |      4 |    1 | `Tobacco` | `Tobacco` |
/// |      5 |    1 | `Lit`     | `bool`    |
/// |      6 |    2 |           | padding   |
#[deprecated(note = "nobody smokes any more")]
#[repr(C, align(8))]
#[derive(Clone, Copy)]
#[allow(dead_code, deprecated, missing_docs)]
pub struct Pipe {
    pub length: f32,
    pub tobacco: Tobacco,
    #[deprecated]
    pub lit: karmem::Bool,
    _pad0: [u8; 2],
}

#[allow(deprecated)]
impl Pipe {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(length: f32, tobacco: Tobacco, lit: bool) -> Self {
        Self { length, tobacco, lit: karmem::Bool::new(lit), _pad0: [0; 2] }
    }
}

plain! {
    Pipe {
        const ID = 4900440957204161986;

        0 => length: f32;
        4 => tobacco: Tobacco;
        5 => lit: karmem::Bool;
        6 => _pad0: [u8; 2];
    }
}

inline! {
    /// Limited slices that are stored in place: a length, and room for as many as the limit says.
    ///
    /// | offset | size | field   | type                        |
    /// |-------:|-----:|---------|-----------------------------|
    /// |      0 |   20 | `Text`  | `[<SignSize]char @inline()` |
    /// |     20 |   16 | `Holes` | `[<6]uint16 @inline()`      |
    /// |     36 |    4 |         | padding                     |
    pub struct Sign: SignRef, SignMut, SignLive, SignBuilder {
        const ID = 527639867285308400;
        const END = 36;

        /// Text without a reference.
        0 => text: (room_text 16), set_text;
        /// Numbers likewise.
        20 => holes: (room [u16; 6]), set_holes, init_holes, holes_mut;
    }
}

table! {
    /// Arrays and slices of anything that can be stored.
    ///
    /// | offset | size | field     | type               |
    /// |-------:|-----:|-----------|--------------------|
    /// |      0 |    8 |           | header             |
    /// |      8 |    8 | `Guests`  | `[]Guest`          |
    /// |     16 |   16 | `Beds`    | `[Beds]Guest`      |
    /// |     32 |    8 | `Chairs`  | `[]?Guest`         |
    /// |     40 |    8 | `Songs`   | `[<9][<64]char`    |
    /// |     48 |    8 | `Notes`   | `[]?[]char`        |
    /// |     56 |    8 | `Heights` | `[][]float32`      |
    /// |     64 |    8 | `Corners` | `[][4]Vec3`        |
    /// |     72 |    8 | `Log`     | `[]Event`          |
    /// |     80 |   16 | `Carpets` | `[2]geometry.Area` |
    /// |     96 |    8 | `Tables`  | `[][<8]Drink`      |
    /// |    104 |    8 | `Smoke`   | `Smoke`            |
    pub struct Rooms: RoomsRef, RoomsMut, RoomsLive, RoomsBuilder {
        const ID = 14200958833082531886;
        const END = 112;

        /// Slices of tables are slices of references.
        8 => guests: (slice_of [karmem::Table<Guest>]), init_guests, guests_mut;
        /// A reference for each bed; an empty one reads as a table of defaults.
        16 => beds: (array_of [karmem::Table<Guest>; 4]), init_beds, beds_mut;
        /// Elements may be optional where they are references.
        32 => chairs: (slice_of [karmem::Maybe<karmem::Boxed<Guest>>]), init_chairs, chairs_mut;
        /// A slice of texts.
        40 => songs: (slice_of [karmem::Text<64>] <= 9), init_songs, songs_mut;
        /// A slice of optional texts.
        48 => notes: (slice_of [karmem::Maybe<karmem::Text>]), init_notes, notes_mut;
        /// A slice of slices.
        56 => heights: (slice_of [karmem::Slice<f32>]), init_heights, heights_mut;
        /// A slice of arrays.
        64 => corners: slice [[super::geometry::Vec3; 4]], set_corners, init_corners, corners_mut;
        /// A slice of unions.
        72 => log: (slice_of [karmem::Tagged<Event>]), init_log, log_mut;
        /// An array of unions.
        80 => carpets: (array_of [karmem::Tagged<super::geometry::Area>; 2]), init_carpets, carpets_mut;
        /// Slices of slices of tables.
        96 => tables: (slice_of [karmem::SliceOf<karmem::Table<Drink>, 8>]), init_tables, tables_mut;
        #[deprecated]
        104 => smoke: (union Smoke), init_smoke, smoke_mut;
    }
}

table! {
    /// Aligned to a page, so that it can be mapped on its own.
    ///
    /// | offset | size | field     | type         |
    /// |-------:|-----:|-----------|--------------|
    /// |      0 |    8 |           | header       |
    /// |      8 | 3968 | `Barrels` | `[496]int64` |
    /// |   3976 |    4 | `Owner`   | `Guest`      |
    /// |   3980 |  116 |           | padding      |
    pub struct Cellar: CellarRef, CellarMut, CellarLive, CellarBuilder {
        const ID = 10164505614153047719;
        const END = 3980;
        const ALIGN = 4096;

        8 => barrels: array [i64; 496], set_barrels, barrels_mut;
        3976 => owner: table Guest, init_owner, owner_mut;
    }
}

table! {
    /// The root of a message with everything in it.
    ///
    /// | offset | size | field     | type                   |
    /// |-------:|-----:|-----------|------------------------|
    /// |      0 |    8 |           | header                 |
    /// |      8 |   40 | `Sign`    | `Sign`                 |
    /// |     48 |    8 | `Menu`    | `[]Drink`              |
    /// |     56 |    4 | `Special` | `Drink`                |
    /// |     60 |    4 | `Rooms`   | `Rooms`                |
    /// |     64 |    4 | `Cellar`  | `Cellar`               |
    /// |     68 |    4 |           | padding                |
    /// |     72 |    8 | `Ground`  | `Area`                 |
    /// |     80 |    8 | `Last`    | `Event`                |
    /// |     88 |    8 | `Places`  | `[]geometry.Transform` |
    pub struct Tavern: TavernRef, TavernMut, TavernLive, TavernBuilder {
        const ID = 16793763690405318148;
        const END = 96;

        8 => sign: inline Sign, init_sign, sign_mut;
        48 => menu: (slice_of [karmem::Table<Drink>]), init_menu, menu_mut;
        /// A reference that is absent reads as a table of defaults.
        56 => special: table Drink, init_special, special_mut;
        60 => rooms: table Rooms, init_rooms, rooms_mut;
        64 => cellar: table Cellar, init_cellar, cellar_mut;
        /// What it covers.
        72 => ground: (union super::geometry::Area), init_ground, ground_mut;
        /// What happened last, or nothing.
        80 => last: (union Event), init_last, last_mut;
        /// Where things stand, each in a cache line.
        88 => places: slice [super::geometry::Transform], set_places, init_places, places_mut;
    }
}
