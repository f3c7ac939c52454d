// Made from tavern.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c tavern.km

/// A tavern with its guests: everything in the language that `kinds.km` does not have, once.
#ifndef KARMEM_SCHEMA_TAVERN_H
#define KARMEM_SCHEMA_TAVERN_H

#include "karmem.h"
#include "geometry.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define TAVERN_FINGERPRINT UINT64_C(2894435011864805576)

// Constants

/// Beds in each room.
#define TAVERN_BEDS UINT32_C(4)

/// Bytes that a sign has room for.
#define TAVERN_SIGN_SIZE 16

/// What most drinks cost.
#define TAVERN_USUAL_PRICE 2.5f

/// Whether drinks are cold, when nobody says otherwise.
#define TAVERN_USUALLY_COLD true

/// A constant may be the value of a variant.
#define TAVERN_FURY (-16)

/// Nothing uses it any more.
/// Deprecated: the tavern never closes.
#define TAVERN_LAST_ORDERS 22

// Enums

/// How a guest feels.
typedef int8_t tavern_mood;

#define TAVERN_MOOD_CALM 0
#define TAVERN_MOOD_MERRY 1
#define TAVERN_MOOD_FURIOUS (-16)
/// Still read and written, but compilers advise against it.
/// Deprecated: nobody is.
#define TAVERN_MOOD_BORED 3

/// Some of them, side by side; `NULL` where there are none.
typedef struct tavern_mood_slice { const tavern_mood *items; uint32_t len; } tavern_mood_slice;

/// What was smoked.
typedef uint8_t tavern_tobacco KARMEM_DEPRECATED("deprecated");

#define TAVERN_TOBACCO_NONE 0
#define TAVERN_TOBACCO_MILD 1
#define TAVERN_TOBACCO_STRONG 2

/// Some of them, side by side; `NULL` where there are none.
typedef struct tavern_tobacco_slice { const tavern_tobacco *items; uint32_t len; } tavern_tobacco_slice;

// Structs and unions

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
typedef struct tavern_drink_ref { const unsigned char *message; const unsigned char *object; } tavern_drink_ref;

/// Tells messages with the root `Drink` from others.
#define TAVERN_DRINK_ID UINT64_C(16972947768657113167)

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
typedef struct tavern_guest_ref { const unsigned char *message; const unsigned char *object; } tavern_guest_ref;

/// How many elements its arrays have.
#define TAVERN_GUEST_LUCKY_LEN UINT32_C(3)

/// Tells messages with the root `Guest` from others.
#define TAVERN_GUEST_ID UINT64_C(16809573879263129849)

/// What it was smoked in.
///
/// | offset | size | field     | type      |
/// |-------:|-----:|-----------|-----------|
/// |      0 |    4 | `Length`  | `float32` |
/// |      4 |    1 | `Tobacco` | `Tobacco` |
/// |      5 |    1 | `Lit`     | `bool`    |
/// |      6 |    2 |           | padding   |
typedef struct tavern_pipe {
    KARMEM_ALIGNAS(8) float length;
    tavern_tobacco tobacco;
    uint8_t lit KARMEM_DEPRECATED("deprecated");
    uint8_t pad0_[2];
} tavern_pipe KARMEM_DEPRECATED("nobody smokes any more");

KARMEM_ASSERT(sizeof(tavern_pipe) == 8, "tavern_pipe has 8 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(tavern_pipe) == 8, "tavern_pipe is aligned to 8 bytes");
KARMEM_ASSERT(offsetof(tavern_pipe, length) == 0, "tavern_pipe.length lies at byte 0");
KARMEM_ASSERT(offsetof(tavern_pipe, tobacco) == 4, "tavern_pipe.tobacco lies at byte 4");
KARMEM_ASSERT(offsetof(tavern_pipe, lit) == 5, "tavern_pipe.lit lies at byte 5");

/// Some of them, side by side; `NULL` where there are none.
typedef struct tavern_pipe_slice { const tavern_pipe *items; uint32_t len; } tavern_pipe_slice;

/// Tells messages with the root `Pipe` from others.
#define TAVERN_PIPE_ID UINT64_C(4900440957204161986)

/// Limited slices that are stored in place: a length, and room for as many as the limit says.
///
/// | offset | size | field   | type                        |
/// |-------:|-----:|---------|-----------------------------|
/// |      0 |   20 | `Text`  | `[<SignSize]char @inline()` |
/// |     20 |   16 | `Holes` | `[<6]uint16 @inline()`      |
/// |     36 |    4 |         | padding                     |
typedef struct tavern_sign_ref { const unsigned char *message; const unsigned char *object; } tavern_sign_ref;

/// Tells messages with the root `Sign` from others.
#define TAVERN_SIGN_ID UINT64_C(527639867285308400)

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
typedef struct tavern_rooms_ref { const unsigned char *message; const unsigned char *object; } tavern_rooms_ref;

/// How many elements its arrays have.
#define TAVERN_ROOMS_BEDS_LEN UINT32_C(4)
#define TAVERN_ROOMS_CORNERS_AT_LEN UINT32_C(4)
#define TAVERN_ROOMS_CARPETS_LEN UINT32_C(2)

/// Tells messages with the root `Rooms` from others.
#define TAVERN_ROOMS_ID UINT64_C(14200958833082531886)

/// Aligned to a page, so that it can be mapped on its own.
///
/// | offset | size | field     | type         |
/// |-------:|-----:|-----------|--------------|
/// |      0 |    8 |           | header       |
/// |      8 | 3968 | `Barrels` | `[496]int64` |
/// |   3976 |    4 | `Owner`   | `Guest`      |
/// |   3980 |  116 |           | padding      |
typedef struct tavern_cellar_ref { const unsigned char *message; const unsigned char *object; } tavern_cellar_ref;

/// How many elements its arrays have.
#define TAVERN_CELLAR_BARRELS_LEN UINT32_C(496)

/// Tells messages with the root `Cellar` from others.
#define TAVERN_CELLAR_ID UINT64_C(10164505614153047719)

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
typedef struct tavern_tavern_ref { const unsigned char *message; const unsigned char *object; } tavern_tavern_ref;

/// Tells messages with the root `Tavern` from others.
#define TAVERN_TAVERN_ID UINT64_C(16793763690405318148)

/// What came out of it.
///
/// | tag | member | type   |
/// |----:|--------|--------|
/// |   1 | `Pipe` | `Pipe` |
typedef struct tavern_smoke_ref { const unsigned char *message; const unsigned char *place; } tavern_smoke_ref KARMEM_DEPRECATED("deprecated");

#define TAVERN_SMOKE_PIPE UINT32_C(1)

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
typedef struct tavern_event_ref { const unsigned char *message; const unsigned char *place; } tavern_event_ref;

#define TAVERN_EVENT_ARRIVAL UINT32_C(1)
#define TAVERN_EVENT_DEPARTURE UINT32_C(2)
#define TAVERN_EVENT_ORDER UINT32_C(3)
#define TAVERN_EVENT_SEATING UINT32_C(4)
#define TAVERN_EVENT_RENAMING UINT32_C(5)
/// Members may be deprecated, too.
/// Deprecated: the tavern never closes.
#define TAVERN_EVENT_CLOSING UINT32_C(6)

// Reading

/// Which member it is; 0 where it is nothing, and another number where it is one that newer schemas know.
static inline uint32_t tavern_smoke_tag(tavern_smoke_ref self)
{
    return karmem_read_u32_(self.place, 0);
}

/// The `Pipe` that it is; of another member, that is absent.
static inline const tavern_pipe *tavern_smoke_pipe(tavern_smoke_ref self)
{
    const unsigned char *place = karmem_member_(self.message, self.place, TAVERN_SMOKE_PIPE);
    static const tavern_pipe absent = KARMEM_ZERO;
    return place != NULL ? (const tavern_pipe *)(const void *)place : &absent;
}

/// Which member it is; 0 where it is nothing, and another number where it is one that newer schemas know.
static inline uint32_t tavern_event_tag(tavern_event_ref self)
{
    return karmem_read_u32_(self.place, 0);
}

/// The `Guest` that it is; of another member, that is absent.
static inline tavern_guest_ref tavern_event_arrival(tavern_event_ref self)
{
    const tavern_guest_ref member = {self.message, karmem_member_(self.message, self.place, TAVERN_EVENT_ARRIVAL)};
    return member;
}

/// The `Guest` that it is; of another member, that is absent.
static inline tavern_guest_ref tavern_event_departure(tavern_event_ref self)
{
    const tavern_guest_ref member = {self.message, karmem_member_(self.message, self.place, TAVERN_EVENT_DEPARTURE)};
    return member;
}

/// The `Drink` that it is; of another member, that is absent.
static inline tavern_drink_ref tavern_event_order(tavern_event_ref self)
{
    const tavern_drink_ref member = {self.message, karmem_member_(self.message, self.place, TAVERN_EVENT_ORDER)};
    return member;
}

/// The `geometry.Transform` that it is; of another member, that is absent.
static inline const geometry_transform *tavern_event_seating(tavern_event_ref self)
{
    const unsigned char *place = karmem_member_(self.message, self.place, TAVERN_EVENT_SEATING);
    static const geometry_transform absent = KARMEM_ZERO;
    return place != NULL ? (const geometry_transform *)(const void *)place : &absent;
}

/// The `Sign` that it is; of another member, that is absent.
static inline tavern_sign_ref tavern_event_renaming(tavern_event_ref self)
{
    const tavern_sign_ref member = {self.message, karmem_member_(self.message, self.place, TAVERN_EVENT_RENAMING)};
    return member;
}

/// Members may be deprecated, too.
KARMEM_DEPRECATED("the tavern never closes")
static inline tavern_drink_ref tavern_event_closing(tavern_event_ref self)
{
    const tavern_drink_ref member = {self.message, karmem_member_(self.message, self.place, TAVERN_EVENT_CLOSING)};
    return member;
}

/// `Name`: `[<32]char`.
static inline karmem_text tavern_drink_name(tavern_drink_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 8, 8));
}

/// `Price`: `float32`.
/// A constant.
static inline float tavern_drink_price(tavern_drink_ref self)
{
    return karmem_read_f32_(karmem_table_field_(self.object, 16, 4), 2.5f);
}

/// `Litres`: `float64`.
static inline double tavern_drink_litres(tavern_drink_ref self)
{
    return karmem_read_f64_(karmem_table_field_(self.object, 24, 8), 0.5);
}

/// `Stock`: `int16`.
/// An integer.
static inline int16_t tavern_drink_stock(tavern_drink_ref self)
{
    return karmem_read_i16_(karmem_table_field_(self.object, 32, 2), (-1));
}

/// `Cold`: `bool`.
/// A bool.
static inline bool tavern_drink_cold(tavern_drink_ref self)
{
    return karmem_read_bool_(karmem_table_field_(self.object, 34, 1), true);
}

/// `Makes`: `Mood`.
/// A variant.
static inline tavern_mood tavern_drink_makes(tavern_drink_ref self)
{
    return karmem_read_i8_(karmem_table_field_(self.object, 35, 1), TAVERN_MOOD_MERRY);
}

/// `Name`: `[<64]char`.
/// Always a text, perhaps an empty one.
static inline karmem_text tavern_guest_name(tavern_guest_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 8, 8));
}

/// Whether there is `Nickname`; otherwise it reads as if it were 0, or empty.
static inline bool tavern_guest_has_nickname(tavern_guest_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 16, 8));
}

/// `Nickname`: `?[<32]char`.
/// A text, an empty text, or nothing.
static inline karmem_text tavern_guest_nickname(tavern_guest_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 16, 8));
}

/// Whether there is `Coins`; otherwise it reads as if it were 0, or empty.
static inline bool tavern_guest_has_coins(tavern_guest_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 24, 8));
}

/// `Coins`: `?[]uint16`.
/// A slice, an empty slice, or nothing.
static inline karmem_u16_slice tavern_guest_coins(tavern_guest_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 24, 8);
    const karmem_u16_slice slice = {(const uint16_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// Whether there is `Friend`; otherwise it reads as if it were 0, or empty.
static inline bool tavern_guest_has_friend(tavern_guest_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 32, 4));
}

/// `Friend`: `?Guest`.
/// A table or nothing: never a table of defaults.
static inline tavern_guest_ref tavern_guest_friend(tavern_guest_ref self)
{
    const tavern_guest_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 32, 4))};
    return ref;
}

/// Whether there is `Age`; otherwise it reads as if it were 0, or empty.
static inline bool tavern_guest_has_age(tavern_guest_ref self)
{
    return karmem_optional_field_(self.object, 36, 1, 0) != NULL;
}

/// `Age`: `?uint8`.
/// A number or nothing: a bit of the table says whether it is there.
static inline uint8_t tavern_guest_age(tavern_guest_ref self)
{
    return karmem_read_u8_(karmem_optional_field_(self.object, 36, 1, 0), 0);
}

/// Whether there is `Mood`; otherwise it reads as if it were 0, or empty.
static inline bool tavern_guest_has_mood(tavern_guest_ref self)
{
    return karmem_optional_field_(self.object, 37, 1, 1) != NULL;
}

/// `Mood`: `?Mood`.
/// An enum or nothing.
static inline tavern_mood tavern_guest_mood(tavern_guest_ref self)
{
    return karmem_read_i8_(karmem_optional_field_(self.object, 37, 1, 1), 0);
}

/// Whether there is `Lucky`; otherwise it reads as if it were 0, or empty.
static inline bool tavern_guest_has_lucky(tavern_guest_ref self)
{
    return karmem_optional_field_(self.object, 38, 6, 2) != NULL;
}

/// `Lucky`: `?[3]uint16`.
/// An array or nothing.
static inline const uint16_t *tavern_guest_lucky(tavern_guest_ref self)
{
    const unsigned char *place = karmem_optional_field_(self.object, 38, 6, 2);
    static const uint16_t absent[3] = KARMEM_ZERO;
    return place != NULL ? (const uint16_t *)(const void *)place : absent;
}

/// Whether there is `Seat`; otherwise it reads as if it were 0, or empty.
static inline bool tavern_guest_has_seat(tavern_guest_ref self)
{
    return karmem_optional_field_(self.object, 44, 12, 3) != NULL;
}

/// `Seat`: `?geometry.Vec3`.
/// An inline struct or nothing.
static inline const geometry_vec3 *tavern_guest_seat(tavern_guest_ref self)
{
    const unsigned char *place = karmem_optional_field_(self.object, 44, 12, 3);
    static const geometry_vec3 absent = KARMEM_ZERO;
    return place != NULL ? (const geometry_vec3 *)(const void *)place : &absent;
}

/// Whether there is `Motto`; otherwise it reads as if it were 0, or empty.
static inline bool tavern_guest_has_motto(tavern_guest_ref self)
{
    return karmem_optional_field_(self.object, 56, 20, 4) != NULL;
}

/// `Motto`: `?[<16]char @inline()`.
/// A text in place or nothing.
static inline karmem_text tavern_guest_motto(tavern_guest_ref self)
{
    return karmem_read_room_text_(karmem_optional_field_(self.object, 56, 20, 4), 4);
}

/// `Weight`: `float32`.
/// Still in its place, for older readers.
KARMEM_DEPRECATED("deprecated")
static inline float tavern_guest_weight(tavern_guest_ref self)
{
    return karmem_read_f32_(karmem_table_field_(self.object, 76, 4), 0.0f);
}

/// Whether there is `Garden`; otherwise it reads as if it were 0, or empty.
static inline bool tavern_guest_has_garden(tavern_guest_ref self)
{
    return karmem_optional_field_(self.object, 80, 8, 5) != NULL;
}

/// `Garden`: `?geometry.Polygon`.
/// An inline struct with a reference in it, or nothing.
static inline geometry_polygon_ref tavern_guest_garden(tavern_guest_ref self)
{
    const geometry_polygon_ref ref = {self.message, karmem_optional_field_(self.object, 80, 8, 5)};
    return ref;
}

/// Whether there is `Letters`; otherwise it reads as if it were 0, or empty.
static inline bool tavern_guest_has_letters(tavern_guest_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 88, 8));
}

/// The number of elements of `Letters`.
static inline uint32_t tavern_guest_letters_len(tavern_guest_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 88, 8));
}

/// An element of `Letters`: `?[][]char`.
/// A slice of texts, an empty slice, or nothing.
static inline karmem_text tavern_guest_letters_at(tavern_guest_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 88, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    return karmem_read_text_(self.message, place);
}

/// Whether there is `Medals`; otherwise it reads as if it were 0, or empty.
static inline bool tavern_guest_has_medals(tavern_guest_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 96, 8));
}

/// The number of elements of `Medals`.
static inline uint32_t tavern_guest_medals_len(tavern_guest_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 96, 8));
}

/// An element of `Medals`: `?[]Sign`.
/// A slice of inline structs that are no plain values, an empty slice, or nothing.
static inline tavern_sign_ref tavern_guest_medals_at(tavern_guest_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 96, 8);
    place = karmem_slice_element_(self.message, place, 40, index);
    const tavern_sign_ref ref = {self.message, place};
    return ref;
}

/// Whether there is `Pipe`; otherwise it reads as if it were 0, or empty.
static inline bool tavern_guest_has_pipe(tavern_guest_ref self)
{
    return karmem_optional_field_(self.object, 104, 8, 6) != NULL;
}

/// `Pipe`: `?Pipe`.
KARMEM_DEPRECATED("nobody smokes any more")
static inline const tavern_pipe *tavern_guest_pipe(tavern_guest_ref self)
{
    const unsigned char *place = karmem_optional_field_(self.object, 104, 8, 6);
    static const tavern_pipe absent = KARMEM_ZERO;
    return place != NULL ? (const tavern_pipe *)(const void *)place : &absent;
}

/// `Text`: `[<SignSize]char @inline()`.
/// Text without a reference.
static inline karmem_text tavern_sign_text(tavern_sign_ref self)
{
    return karmem_read_room_text_(karmem_inline_field_(self.object, 0), 4);
}

/// `Holes`: `[<6]uint16 @inline()`.
/// Numbers likewise.
static inline karmem_u16_slice tavern_sign_holes(tavern_sign_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 20);
    const karmem_u16_slice slice = {(const uint16_t *)karmem_room_items_(place, 4), karmem_room_len_(place)};
    return slice;
}

/// The number of elements of `Guests`.
static inline uint32_t tavern_rooms_guests_len(tavern_rooms_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 8, 8));
}

/// An element of `Guests`: `[]Guest`.
/// Slices of tables are slices of references.
static inline tavern_guest_ref tavern_rooms_guests_at(tavern_rooms_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 8);
    place = karmem_slice_element_(self.message, place, 4, index);
    const tavern_guest_ref ref = {self.message, karmem_follow_(self.message, place)};
    return ref;
}

/// An element of `Beds`: `[Beds]Guest`.
/// A reference for each bed; an empty one reads as a table of defaults.
static inline tavern_guest_ref tavern_rooms_beds_at(tavern_rooms_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 16, 16);
    place = karmem_array_element_(place, 4, 4, index);
    const tavern_guest_ref ref = {self.message, karmem_follow_(self.message, place)};
    return ref;
}

/// The number of elements of `Chairs`.
static inline uint32_t tavern_rooms_chairs_len(tavern_rooms_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 32, 8));
}

/// Whether there is this element of `Chairs`.
static inline bool tavern_rooms_has_chairs_at(tavern_rooms_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 32, 8);
    place = karmem_slice_element_(self.message, place, 4, index);
    return karmem_is_set_(place);
}

/// An element of `Chairs`: `[]?Guest`.
/// Elements may be optional where they are references.
static inline tavern_guest_ref tavern_rooms_chairs_at(tavern_rooms_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 32, 8);
    place = karmem_slice_element_(self.message, place, 4, index);
    const tavern_guest_ref ref = {self.message, karmem_follow_(self.message, place)};
    return ref;
}

/// The number of elements of `Songs`.
static inline uint32_t tavern_rooms_songs_len(tavern_rooms_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 40, 8));
}

/// An element of `Songs`: `[<9][<64]char`.
/// A slice of texts.
static inline karmem_text tavern_rooms_songs_at(tavern_rooms_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 40, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    return karmem_read_text_(self.message, place);
}

/// The number of elements of `Notes`.
static inline uint32_t tavern_rooms_notes_len(tavern_rooms_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 48, 8));
}

/// Whether there is this element of `Notes`.
static inline bool tavern_rooms_has_notes_at(tavern_rooms_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 48, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    return karmem_is_set_(place);
}

/// An element of `Notes`: `[]?[]char`.
/// A slice of optional texts.
static inline karmem_text tavern_rooms_notes_at(tavern_rooms_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 48, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    return karmem_read_text_(self.message, place);
}

/// The number of elements of `Heights`.
static inline uint32_t tavern_rooms_heights_len(tavern_rooms_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 56, 8));
}

/// An element of `Heights`: `[][]float32`.
/// A slice of slices.
static inline karmem_f32_slice tavern_rooms_heights_at(tavern_rooms_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 56, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    const karmem_f32_slice slice = {(const float *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// The number of elements of `Corners`.
static inline uint32_t tavern_rooms_corners_len(tavern_rooms_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 64, 8));
}

/// An element of `Corners`: `[][4]Vec3`.
/// A slice of arrays.
static inline const geometry_vec3 *tavern_rooms_corners_at(tavern_rooms_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 64, 8);
    place = karmem_slice_element_(self.message, place, 48, index);
    static const geometry_vec3 absent[4] = KARMEM_ZERO;
    return place != NULL ? (const geometry_vec3 *)(const void *)place : absent;
}

/// The number of elements of `Log`.
static inline uint32_t tavern_rooms_log_len(tavern_rooms_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 72, 8));
}

/// An element of `Log`: `[]Event`.
/// A slice of unions.
static inline tavern_event_ref tavern_rooms_log_at(tavern_rooms_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 72, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    const tavern_event_ref ref = {self.message, place};
    return ref;
}

/// An element of `Carpets`: `[2]geometry.Area`.
/// An array of unions.
static inline geometry_area_ref tavern_rooms_carpets_at(tavern_rooms_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 80, 16);
    place = karmem_array_element_(place, 2, 8, index);
    const geometry_area_ref ref = {self.message, place};
    return ref;
}

/// The number of elements of `Tables`.
static inline uint32_t tavern_rooms_tables_len(tavern_rooms_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 96, 8));
}

/// The number of elements of `Tables`.
static inline uint32_t tavern_rooms_tables_at_len(tavern_rooms_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 96, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    return karmem_slice_len_(place);
}

/// An element of `Tables`: `[][<8]Drink`.
/// Slices of slices of tables.
static inline tavern_drink_ref tavern_rooms_tables_at_at(tavern_rooms_ref self, uint32_t i, uint32_t j)
{
    const unsigned char *place = karmem_table_field_(self.object, 96, 8);
    place = karmem_slice_element_(self.message, place, 8, i);
    place = karmem_slice_element_(self.message, place, 4, j);
    const tavern_drink_ref ref = {self.message, karmem_follow_(self.message, place)};
    return ref;
}

/// `Smoke`: `Smoke`.
KARMEM_DEPRECATED("deprecated")
static inline tavern_smoke_ref tavern_rooms_smoke(tavern_rooms_ref self)
{
    const tavern_smoke_ref ref = {self.message, karmem_table_field_(self.object, 104, 8)};
    return ref;
}

/// `Barrels`: `[496]int64`.
static inline const int64_t *tavern_cellar_barrels(tavern_cellar_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 3968);
    static const int64_t absent[496] = KARMEM_ZERO;
    return place != NULL ? (const int64_t *)(const void *)place : absent;
}

/// `Owner`: `Guest`.
static inline tavern_guest_ref tavern_cellar_owner(tavern_cellar_ref self)
{
    const tavern_guest_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 3976, 4))};
    return ref;
}

/// `Sign`: `Sign`.
static inline tavern_sign_ref tavern_tavern_sign(tavern_tavern_ref self)
{
    const tavern_sign_ref ref = {self.message, karmem_table_field_(self.object, 8, 40)};
    return ref;
}

/// The number of elements of `Menu`.
static inline uint32_t tavern_tavern_menu_len(tavern_tavern_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 48, 8));
}

/// An element of `Menu`: `[]Drink`.
static inline tavern_drink_ref tavern_tavern_menu_at(tavern_tavern_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 48, 8);
    place = karmem_slice_element_(self.message, place, 4, index);
    const tavern_drink_ref ref = {self.message, karmem_follow_(self.message, place)};
    return ref;
}

/// `Special`: `Drink`.
/// A reference that is absent reads as a table of defaults.
static inline tavern_drink_ref tavern_tavern_special(tavern_tavern_ref self)
{
    const tavern_drink_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 56, 4))};
    return ref;
}

/// `Rooms`: `Rooms`.
static inline tavern_rooms_ref tavern_tavern_rooms(tavern_tavern_ref self)
{
    const tavern_rooms_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 60, 4))};
    return ref;
}

/// `Cellar`: `Cellar`.
static inline tavern_cellar_ref tavern_tavern_cellar(tavern_tavern_ref self)
{
    const tavern_cellar_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 64, 4))};
    return ref;
}

/// `Ground`: `Area`.
/// What it covers.
static inline geometry_area_ref tavern_tavern_ground(tavern_tavern_ref self)
{
    const geometry_area_ref ref = {self.message, karmem_table_field_(self.object, 72, 8)};
    return ref;
}

/// `Last`: `Event`.
/// What happened last, or nothing.
static inline tavern_event_ref tavern_tavern_last(tavern_tavern_ref self)
{
    const tavern_event_ref ref = {self.message, karmem_table_field_(self.object, 80, 8)};
    return ref;
}

/// `Places`: `[]geometry.Transform`.
/// Where things stand, each in a cache line.
static inline geometry_transform_slice tavern_tavern_places(tavern_tavern_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 88, 8);
    const geometry_transform_slice slice = {(const geometry_transform *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool tavern_smoke_verify_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t depth);
static inline bool tavern_event_verify_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t depth);
static inline bool tavern_drink_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool tavern_guest_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool tavern_sign_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool tavern_rooms_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool tavern_cellar_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool tavern_tavern_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool tavern_smoke_verify_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t depth)
{
    const uint32_t offset = karmem_load_u32_(place + 4);
    switch (karmem_load_u32_(place)) {
    case 1:
        return karmem_verify_member_(verifier, place)
            && karmem_verify_inline_member_(verifier, offset, 8, 8, &depth) != NULL;
    // Nothing, or what newer schemas know.
    default:
        return true;
    }
}

static inline bool tavern_event_verify_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t depth)
{
    const uint32_t offset = karmem_load_u32_(place + 4);
    switch (karmem_load_u32_(place)) {
    case 1:
        return karmem_verify_member_(verifier, place)
            && tavern_guest_verify_(verifier, offset, depth);
    case 2:
        return karmem_verify_member_(verifier, place)
            && tavern_guest_verify_(verifier, offset, depth);
    case 3:
        return karmem_verify_member_(verifier, place)
            && tavern_drink_verify_(verifier, offset, depth);
    case 4:
        return karmem_verify_member_(verifier, place)
            && karmem_verify_inline_member_(verifier, offset, 64, 64, &depth) != NULL;
    case 5:
        return karmem_verify_member_(verifier, place)
            && karmem_verify_inline_member_(verifier, offset, 40, 8, &depth) != NULL
            && tavern_sign_verify_(verifier, verifier->message + offset, depth);
    case 6:
        return karmem_verify_member_(verifier, place)
            && tavern_drink_verify_(verifier, offset, depth);
    // Nothing, or what newer schemas know.
    default:
        return true;
    }
}

static inline bool tavern_drink_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 40, 36, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 8, 32)) {
        return karmem_fail_in_(verifier, "Drink.Name");
    }
    return true;
}

static inline bool tavern_guest_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 112, 112, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 8, 64)) {
        return karmem_fail_in_(verifier, "Guest.Name");
    }
    if (!karmem_has_field_(object, 16, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 16, 32)) {
        return karmem_fail_in_(verifier, "Guest.Nickname");
    }
    if (!karmem_has_field_(object, 24, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 24, 2, 2, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Guest.Coins");
    }
    if (!karmem_has_field_(object, 32, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 32) && !tavern_guest_verify_(verifier, karmem_load_u32_(object + 32), depth)) {
        return karmem_fail_in_(verifier, "Guest.Friend");
    }
    if (!karmem_has_field_(object, 56, 20)) {
        return true;
    }
    if (!karmem_verify_room_text_(verifier, object + 56, 16, 4)) {
        return karmem_fail_in_(verifier, "Guest.Motto");
    }
    if (!karmem_has_field_(object, 80, 8)) {
        return true;
    }
    if (!geometry_polygon_verify_(verifier, object + 80, depth)) {
        return karmem_fail_in_(verifier, "Guest.Garden");
    }
    if (!karmem_has_field_(object, 88, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 88, 8, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Guest.Letters");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!karmem_verify_text_(verifier, at, UINT32_MAX)) {
                return karmem_fail_in_(verifier, "Guest.Letters");
            }
        }
    }
    if (!karmem_has_field_(object, 96, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 96, 40, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Guest.Medals");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 40) {
            if (!tavern_sign_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Guest.Medals");
            }
        }
    }
    return true;
}

static inline bool tavern_sign_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (!karmem_verify_room_text_(verifier, object, 16, 4)) {
        return karmem_fail_in_(verifier, "Sign.Text");
    }
    if (!karmem_verify_room_(verifier, object + 20, 6)) {
        return karmem_fail_in_(verifier, "Sign.Holes");
    }
    (void)depth;
    return true;
}

static inline bool tavern_rooms_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 112, 112, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 8, 4, 4, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Rooms.Guests");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 4) {
            if (karmem_is_set_(at) && !tavern_guest_verify_(verifier, karmem_load_u32_(at), elements.depth)) {
                return karmem_fail_in_(verifier, "Rooms.Guests");
            }
        }
    }
    if (!karmem_has_field_(object, 16, 16)) {
        return true;
    }
    {
        const karmem_elements_ elements = karmem_array_(object + 16, 4, 4, depth);
        for (const unsigned char *at = elements.first; at != elements.end; at += 4) {
            if (karmem_is_set_(at) && !tavern_guest_verify_(verifier, karmem_load_u32_(at), elements.depth)) {
                return karmem_fail_in_(verifier, "Rooms.Beds");
            }
        }
    }
    if (!karmem_has_field_(object, 32, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 32, 4, 4, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Rooms.Chairs");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 4) {
            if (karmem_is_set_(at) && !tavern_guest_verify_(verifier, karmem_load_u32_(at), elements.depth)) {
                return karmem_fail_in_(verifier, "Rooms.Chairs");
            }
        }
    }
    if (!karmem_has_field_(object, 40, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 40, 8, 8, 9, depth, &elements)) {
            return karmem_fail_in_(verifier, "Rooms.Songs");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!karmem_verify_text_(verifier, at, 64)) {
                return karmem_fail_in_(verifier, "Rooms.Songs");
            }
        }
    }
    if (!karmem_has_field_(object, 48, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 48, 8, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Rooms.Notes");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!karmem_verify_text_(verifier, at, UINT32_MAX)) {
                return karmem_fail_in_(verifier, "Rooms.Notes");
            }
        }
    }
    if (!karmem_has_field_(object, 56, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 56, 8, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Rooms.Heights");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!karmem_verify_slice_(verifier, at, 4, 4, UINT32_MAX)) {
                return karmem_fail_in_(verifier, "Rooms.Heights");
            }
        }
    }
    if (!karmem_has_field_(object, 64, 8)) {
        return true;
    }
    {
        if (!karmem_verify_slice_(verifier, object + 64, 48, 4, UINT32_MAX)) {
            return karmem_fail_in_(verifier, "Rooms.Corners");
        }
    }
    if (!karmem_has_field_(object, 72, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 72, 8, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Rooms.Log");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!tavern_event_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Rooms.Log");
            }
        }
    }
    if (!karmem_has_field_(object, 80, 16)) {
        return true;
    }
    {
        const karmem_elements_ elements = karmem_array_(object + 80, 2, 8, depth);
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!geometry_area_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Rooms.Carpets");
            }
        }
    }
    if (!karmem_has_field_(object, 96, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 96, 8, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Rooms.Tables");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            karmem_elements_ elements1;
            if (!karmem_verify_elements_(verifier, at, 4, 4, 8, elements.depth, &elements1)) {
                return karmem_fail_in_(verifier, "Rooms.Tables");
            }
            for (const unsigned char *at1 = elements1.first; at1 != elements1.end; at1 += 4) {
                if (karmem_is_set_(at1) && !tavern_drink_verify_(verifier, karmem_load_u32_(at1), elements1.depth)) {
                    return karmem_fail_in_(verifier, "Rooms.Tables");
                }
            }
        }
    }
    if (!karmem_has_field_(object, 104, 8)) {
        return true;
    }
    if (!tavern_smoke_verify_(verifier, object + 104, depth)) {
        return karmem_fail_in_(verifier, "Rooms.Smoke");
    }
    return true;
}

static inline bool tavern_cellar_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 4096, 3980, 4096, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 3976, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 3976) && !tavern_guest_verify_(verifier, karmem_load_u32_(object + 3976), depth)) {
        return karmem_fail_in_(verifier, "Cellar.Owner");
    }
    return true;
}

static inline bool tavern_tavern_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 96, 96, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 40)) {
        return true;
    }
    if (!tavern_sign_verify_(verifier, object + 8, depth)) {
        return karmem_fail_in_(verifier, "Tavern.Sign");
    }
    if (!karmem_has_field_(object, 48, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 48, 4, 4, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Tavern.Menu");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 4) {
            if (karmem_is_set_(at) && !tavern_drink_verify_(verifier, karmem_load_u32_(at), elements.depth)) {
                return karmem_fail_in_(verifier, "Tavern.Menu");
            }
        }
    }
    if (!karmem_has_field_(object, 56, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 56) && !tavern_drink_verify_(verifier, karmem_load_u32_(object + 56), depth)) {
        return karmem_fail_in_(verifier, "Tavern.Special");
    }
    if (!karmem_has_field_(object, 60, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 60) && !tavern_rooms_verify_(verifier, karmem_load_u32_(object + 60), depth)) {
        return karmem_fail_in_(verifier, "Tavern.Rooms");
    }
    if (!karmem_has_field_(object, 64, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 64) && !tavern_cellar_verify_(verifier, karmem_load_u32_(object + 64), depth)) {
        return karmem_fail_in_(verifier, "Tavern.Cellar");
    }
    if (!karmem_has_field_(object, 72, 8)) {
        return true;
    }
    if (!geometry_area_verify_(verifier, object + 72, depth)) {
        return karmem_fail_in_(verifier, "Tavern.Ground");
    }
    if (!karmem_has_field_(object, 80, 8)) {
        return true;
    }
    if (!tavern_event_verify_(verifier, object + 80, depth)) {
        return karmem_fail_in_(verifier, "Tavern.Last");
    }
    if (!karmem_has_field_(object, 88, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 88, 64, 64, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Tavern.Places");
    }
    return true;
}

/// Verifies and opens the message with the root `Drink` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status tavern_drink_open(
    const void *bytes, size_t size, const karmem_options *options, tavern_drink_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, TAVERN_DRINK_ID)
        && tavern_drink_verify_(&verifier, verifier.root, verifier.max_depth);
    const tavern_drink_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Guest` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status tavern_guest_open(
    const void *bytes, size_t size, const karmem_options *options, tavern_guest_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, TAVERN_GUEST_ID)
        && tavern_guest_verify_(&verifier, verifier.root, verifier.max_depth);
    const tavern_guest_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Pipe` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status tavern_pipe_open(
    const void *bytes, size_t size, const karmem_options *options, const tavern_pipe **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, TAVERN_PIPE_ID)
        && karmem_verify_object_(&verifier, verifier.root, 8, 8) != NULL;
    *root = is_valid ? (const tavern_pipe *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Sign` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status tavern_sign_open(
    const void *bytes, size_t size, const karmem_options *options, tavern_sign_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, TAVERN_SIGN_ID)
        && karmem_verify_object_(&verifier, verifier.root, 40, 8) != NULL
        && tavern_sign_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const tavern_sign_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Rooms` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status tavern_rooms_open(
    const void *bytes, size_t size, const karmem_options *options, tavern_rooms_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, TAVERN_ROOMS_ID)
        && tavern_rooms_verify_(&verifier, verifier.root, verifier.max_depth);
    const tavern_rooms_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Cellar` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status tavern_cellar_open(
    const void *bytes, size_t size, const karmem_options *options, tavern_cellar_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, TAVERN_CELLAR_ID)
        && tavern_cellar_verify_(&verifier, verifier.root, verifier.max_depth);
    const tavern_cellar_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Tavern` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status tavern_tavern_open(
    const void *bytes, size_t size, const karmem_options *options, tavern_tavern_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, TAVERN_TAVERN_ID)
        && tavern_tavern_verify_(&verifier, verifier.root, verifier.max_depth);
    const tavern_tavern_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Copying structs into messages, but for their padding

/// Stores the fields of `len` structs `Pipe` at `place`. Padding stays as it is there.
static inline void tavern_pipe_store_(void *place, const void *values, uint32_t len)
{
    unsigned char *to = (unsigned char *)place;
    const unsigned char *from = (const unsigned char *)values;
    for (uint32_t i = 0; to != NULL && i < len; i++, to += 8, from += 8) {
        karmem_copy_(to + 0, from + 0, 6);
    }
}

/// The same, for all structs that are in the range. False where it is absent.
static inline bool tavern_pipe_store_live_(karmem_live_ place, const void *values)
{
    const unsigned char *from = (const unsigned char *)values;
    const bool is_there = karmem_live_is_there_(place);
    for (; karmem_live_is_there_(place); place.at += 8, from += 8) {
        karmem_live_copy_in_(karmem_live_part_(place, 0, 6), from + 0);
    }
    return is_there;
}

// Building

/// A `Drink` that is being built.
typedef struct tavern_drink_builder { karmem_message_builder *message; unsigned char *object; } tavern_drink_builder;

/// A `Guest` that is being built.
typedef struct tavern_guest_builder { karmem_message_builder *message; unsigned char *object; } tavern_guest_builder;

/// A `Sign` that is being built.
typedef struct tavern_sign_builder { karmem_message_builder *message; unsigned char *object; } tavern_sign_builder;

/// A `Rooms` that is being built.
typedef struct tavern_rooms_builder { karmem_message_builder *message; unsigned char *object; } tavern_rooms_builder;

/// A `Cellar` that is being built.
typedef struct tavern_cellar_builder { karmem_message_builder *message; unsigned char *object; } tavern_cellar_builder;

/// A `Tavern` that is being built.
typedef struct tavern_tavern_builder { karmem_message_builder *message; unsigned char *object; } tavern_tavern_builder;

static inline tavern_drink_builder tavern_drink_place_(karmem_message_builder *message)
{
    const tavern_drink_builder self = {message, karmem_place_table_(message, 40, 8, 36)};
    karmem_set_f32_(karmem_slot_(self.object, 16), 2.5f);
    karmem_set_f64_(karmem_slot_(self.object, 24), 0.5);
    karmem_set_i16_(karmem_slot_(self.object, 32), (-1));
    karmem_set_bool_(karmem_slot_(self.object, 34), true);
    karmem_set_i8_(karmem_slot_(self.object, 35), TAVERN_MOOD_MERRY);
    return self;
}

static inline tavern_guest_builder tavern_guest_place_(karmem_message_builder *message)
{
    const tavern_guest_builder self = {message, karmem_place_table_(message, 112, 8, 112)};
    return self;
}

static inline tavern_sign_builder tavern_sign_place_(karmem_message_builder *message)
{
    const tavern_sign_builder self = {message, karmem_place_(message, 40, 8)};
    return self;
}

static inline tavern_rooms_builder tavern_rooms_place_(karmem_message_builder *message)
{
    const tavern_rooms_builder self = {message, karmem_place_table_(message, 112, 8, 112)};
    return self;
}

static inline tavern_cellar_builder tavern_cellar_place_(karmem_message_builder *message)
{
    const tavern_cellar_builder self = {message, karmem_place_table_(message, 4096, 4096, 3980)};
    return self;
}

static inline tavern_tavern_builder tavern_tavern_place_(karmem_message_builder *message)
{
    const tavern_tavern_builder self = {message, karmem_place_table_(message, 96, 8, 96)};
    return self;
}

/// Sets `Name`: `[<32]char`. False where it can't be.
static inline bool tavern_drink_set_name(tavern_drink_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 8), text, 32, false);
}

/// Sets `Price`: `float32`.
static inline void tavern_drink_set_price(tavern_drink_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 16), value);
}

/// Sets `Litres`: `float64`.
static inline void tavern_drink_set_litres(tavern_drink_builder self, double value)
{
    karmem_set_f64_(karmem_slot_(self.object, 24), value);
}

/// Sets `Stock`: `int16`.
static inline void tavern_drink_set_stock(tavern_drink_builder self, int16_t value)
{
    karmem_set_i16_(karmem_slot_(self.object, 32), value);
}

/// Sets `Cold`: `bool`.
static inline void tavern_drink_set_cold(tavern_drink_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 34), value);
}

/// Sets `Makes`: `Mood`.
static inline void tavern_drink_set_makes(tavern_drink_builder self, tavern_mood value)
{
    karmem_set_i8_(karmem_slot_(self.object, 35), value);
}

/// Sets `Name`: `[<64]char`. False where it can't be.
static inline bool tavern_guest_set_name(tavern_guest_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 8), text, 64, false);
}

/// Sets `Nickname`: `?[<32]char`. False where it can't be.
static inline bool tavern_guest_set_nickname(tavern_guest_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 16), text, 32, true);
}

/// Makes `Nickname` nothing.
static inline void tavern_guest_clear_nickname(tavern_guest_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 16), 0);
}

/// Sets `Coins`: `?[]uint16`. False where it can't be.
static inline bool tavern_guest_set_coins(tavern_guest_builder self, const uint16_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 24), items, len, 2, 2, UINT32_MAX, true);
}

/// Room for `len` elements in `Coins`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint16_t *tavern_guest_init_coins(tavern_guest_builder self, uint32_t len)
{
    return (uint16_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 24), len, 2, 2, UINT32_MAX, true);
}

/// Makes `Coins` nothing.
static inline void tavern_guest_clear_coins(tavern_guest_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 24), 0);
}

/// Places `Friend`, to be built.
static inline tavern_guest_builder tavern_guest_init_friend(tavern_guest_builder self)
{
    const tavern_guest_builder builder = tavern_guest_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 32), builder.object);
    return builder;
}

/// Makes `Friend` nothing.
static inline void tavern_guest_clear_friend(tavern_guest_builder self)
{
    karmem_set_u32_(karmem_slot_(self.object, 32), 0);
}

/// Sets `Age`: `?uint8`.
static inline void tavern_guest_set_age(tavern_guest_builder self, uint8_t value)
{
    karmem_set_u8_(karmem_optional_slot_(self.object, 36, 0), value);
}

/// Makes `Age` nothing.
static inline void tavern_guest_clear_age(tavern_guest_builder self)
{
    karmem_clear_(self.object, 36, 1, 0);
}

/// Sets `Mood`: `?Mood`.
static inline void tavern_guest_set_mood(tavern_guest_builder self, tavern_mood value)
{
    karmem_set_i8_(karmem_optional_slot_(self.object, 37, 1), value);
}

/// Makes `Mood` nothing.
static inline void tavern_guest_clear_mood(tavern_guest_builder self)
{
    karmem_clear_(self.object, 37, 1, 1);
}

/// Sets `Lucky`: `?[3]uint16`.
static inline void tavern_guest_set_lucky(tavern_guest_builder self, const uint16_t *items)
{
    karmem_set_bytes_(karmem_optional_slot_(self.object, 38, 2), items, 6);
}

/// Makes `Lucky` nothing.
static inline void tavern_guest_clear_lucky(tavern_guest_builder self)
{
    karmem_clear_(self.object, 38, 6, 2);
}

/// Sets `Seat`: `?geometry.Vec3`.
static inline void tavern_guest_set_seat(tavern_guest_builder self, const geometry_vec3 *value)
{
    karmem_set_bytes_(karmem_optional_slot_(self.object, 44, 3), value, 12);
}

/// Makes `Seat` nothing.
static inline void tavern_guest_clear_seat(tavern_guest_builder self)
{
    karmem_clear_(self.object, 44, 12, 3);
}

/// Sets `Motto`: `?[<16]char @inline()`. False where it can't be.
static inline bool tavern_guest_set_motto(tavern_guest_builder self, karmem_text text)
{
    return karmem_set_room_text_(self.message, karmem_optional_slot_(self.object, 56, 4), text, 16, 4);
}

/// Makes `Motto` nothing.
static inline void tavern_guest_clear_motto(tavern_guest_builder self)
{
    karmem_clear_(self.object, 56, 20, 4);
}

/// Sets `Weight`: `float32`.
KARMEM_DEPRECATED("deprecated")
static inline void tavern_guest_set_weight(tavern_guest_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 76), value);
}

/// `Garden`, to be built in its place.
static inline geometry_polygon_builder tavern_guest_init_garden(tavern_guest_builder self)
{
    const geometry_polygon_builder builder = {self.message, karmem_optional_slot_(self.object, 80, 5)};
    return builder;
}

/// Makes `Garden` nothing.
static inline void tavern_guest_clear_garden(tavern_guest_builder self)
{
    karmem_clear_(self.object, 80, 8, 5);
}

/// Makes room for `len` elements in `Letters`. False where there is none, or not for so many.
static inline bool tavern_guest_init_letters(tavern_guest_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 88), len, 8, 8, UINT32_MAX, true) != NULL;
}

/// Sets an element of `Letters`: `?[][]char`. False where it can't be.
static inline bool tavern_guest_set_letters_at(tavern_guest_builder self, uint32_t index, karmem_text text)
{
    unsigned char *place = karmem_slot_(self.object, 88);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    return karmem_set_text_(self.message, place, text, UINT32_MAX, false);
}

/// Makes `Letters` nothing.
static inline void tavern_guest_clear_letters(tavern_guest_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 88), 0);
}

/// Makes room for `len` elements in `Medals`. False where there is none, or not for so many.
static inline bool tavern_guest_init_medals(tavern_guest_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 96), len, 40, 8, UINT32_MAX, true) != NULL;
}

/// an element of `Medals`, to be built in its place.
static inline tavern_sign_builder tavern_guest_init_medals_at(tavern_guest_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 96);
    place = karmem_slice_slot_(self.message, place, 40, 8, index);
    const tavern_sign_builder builder = {self.message, place};
    return builder;
}

/// Makes `Medals` nothing.
static inline void tavern_guest_clear_medals(tavern_guest_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 96), 0);
}

/// Sets `Pipe`: `?Pipe`.
KARMEM_DEPRECATED("nobody smokes any more")
static inline void tavern_guest_set_pipe(tavern_guest_builder self, const tavern_pipe *value)
{
    tavern_pipe_store_(karmem_optional_slot_(self.object, 104, 6), value, 1);
}

/// Makes `Pipe` nothing.
KARMEM_DEPRECATED("nobody smokes any more")
static inline void tavern_guest_clear_pipe(tavern_guest_builder self)
{
    karmem_clear_(self.object, 104, 8, 6);
}

/// Sets `Text`: `[<SignSize]char @inline()`. False where it can't be.
static inline bool tavern_sign_set_text(tavern_sign_builder self, karmem_text text)
{
    return karmem_set_room_text_(self.message, karmem_slot_(self.object, 0), text, 16, 4);
}

/// Sets `Holes`: `[<6]uint16 @inline()`. False where it can't be.
static inline bool tavern_sign_set_holes(tavern_sign_builder self, const uint16_t *items, uint32_t len)
{
    return karmem_set_room_(self.message, karmem_slot_(self.object, 20), items, len, 2, 6, 4);
}

/// Room for `len` elements in `Holes`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint16_t *tavern_sign_init_holes(tavern_sign_builder self, uint32_t len)
{
    return (uint16_t *)karmem_init_room_(self.message, karmem_slot_(self.object, 20), len, 2, 6, 4);
}

/// Makes room for `len` elements in `Guests`. False where there is none, or not for so many.
static inline bool tavern_rooms_init_guests(tavern_rooms_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 8), len, 4, 4, UINT32_MAX, false) != NULL;
}

/// Places an element of `Guests`, to be built.
static inline tavern_guest_builder tavern_rooms_init_guests_at(tavern_rooms_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 8);
    place = karmem_slice_slot_(self.message, place, 4, 4, index);
    const tavern_guest_builder builder = tavern_guest_place_(self.message);
    karmem_refer_(self.message, place, builder.object);
    return builder;
}

/// Places an element of `Beds`, to be built.
static inline tavern_guest_builder tavern_rooms_init_beds_at(tavern_rooms_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 16);
    place = karmem_array_slot_(self.message, place, 4, 4, index);
    const tavern_guest_builder builder = tavern_guest_place_(self.message);
    karmem_refer_(self.message, place, builder.object);
    return builder;
}

/// Makes room for `len` elements in `Chairs`. False where there is none, or not for so many.
static inline bool tavern_rooms_init_chairs(tavern_rooms_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 32), len, 4, 4, UINT32_MAX, false) != NULL;
}

/// Places an element of `Chairs`, to be built.
static inline tavern_guest_builder tavern_rooms_init_chairs_at(tavern_rooms_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 32);
    place = karmem_slice_slot_(self.message, place, 4, 4, index);
    const tavern_guest_builder builder = tavern_guest_place_(self.message);
    karmem_refer_(self.message, place, builder.object);
    return builder;
}

/// Makes an element of `Chairs` nothing.
static inline void tavern_rooms_clear_chairs_at(tavern_rooms_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 32);
    place = karmem_slice_slot_(self.message, place, 4, 4, index);
    karmem_set_u32_(place, 0);
}

/// Makes room for `len` elements in `Songs`. False where there is none, or not for so many.
static inline bool tavern_rooms_init_songs(tavern_rooms_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 40), len, 8, 8, 9, false) != NULL;
}

/// Sets an element of `Songs`: `[<9][<64]char`. False where it can't be.
static inline bool tavern_rooms_set_songs_at(tavern_rooms_builder self, uint32_t index, karmem_text text)
{
    unsigned char *place = karmem_slot_(self.object, 40);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    return karmem_set_text_(self.message, place, text, 64, false);
}

/// Makes room for `len` elements in `Notes`. False where there is none, or not for so many.
static inline bool tavern_rooms_init_notes(tavern_rooms_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 48), len, 8, 8, UINT32_MAX, false) != NULL;
}

/// Sets an element of `Notes`: `[]?[]char`. False where it can't be.
static inline bool tavern_rooms_set_notes_at(tavern_rooms_builder self, uint32_t index, karmem_text text)
{
    unsigned char *place = karmem_slot_(self.object, 48);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    return karmem_set_text_(self.message, place, text, UINT32_MAX, true);
}

/// Makes an element of `Notes` nothing.
static inline void tavern_rooms_clear_notes_at(tavern_rooms_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 48);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    karmem_set_u64_(place, 0);
}

/// Makes room for `len` elements in `Heights`. False where there is none, or not for so many.
static inline bool tavern_rooms_init_heights(tavern_rooms_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 56), len, 8, 8, UINT32_MAX, false) != NULL;
}

/// Sets an element of `Heights`: `[][]float32`. False where it can't be.
static inline bool tavern_rooms_set_heights_at(tavern_rooms_builder self, uint32_t index, const float *items, uint32_t len)
{
    unsigned char *place = karmem_slot_(self.object, 56);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    return karmem_set_slice_(self.message, place, items, len, 4, 4, UINT32_MAX, false);
}

/// Room for `len` elements in an element of `Heights`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline float *tavern_rooms_init_heights_at(tavern_rooms_builder self, uint32_t index, uint32_t len)
{
    unsigned char *place = karmem_slot_(self.object, 56);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    return (float *)karmem_init_slice_(self.message, place, len, 4, 4, UINT32_MAX, false);
}

/// Makes room for `len` elements in `Corners`. False where there is none, or not for so many.
static inline bool tavern_rooms_init_corners(tavern_rooms_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 64), len, 48, 4, UINT32_MAX, false) != NULL;
}

/// Sets an element of `Corners`: `[][4]Vec3`.
static inline void tavern_rooms_set_corners_at(tavern_rooms_builder self, uint32_t index, const geometry_vec3 *items)
{
    unsigned char *place = karmem_slot_(self.object, 64);
    place = karmem_slice_slot_(self.message, place, 48, 4, index);
    karmem_set_bytes_(place, items, 48);
}

/// Makes room for `len` elements in `Log`. False where there is none, or not for so many.
static inline bool tavern_rooms_init_log(tavern_rooms_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 72), len, 8, 8, UINT32_MAX, false) != NULL;
}

/// Makes an element of `Log` a `Arrival`, to be built.
static inline tavern_guest_builder tavern_rooms_init_log_at_arrival(tavern_rooms_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 72);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    const tavern_guest_builder builder = tavern_guest_place_(self.message);
    karmem_refer_to_member_(self.message, place, TAVERN_EVENT_ARRIVAL, builder.object);
    return builder;
}

/// Makes an element of `Log` a `Departure`, to be built.
static inline tavern_guest_builder tavern_rooms_init_log_at_departure(tavern_rooms_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 72);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    const tavern_guest_builder builder = tavern_guest_place_(self.message);
    karmem_refer_to_member_(self.message, place, TAVERN_EVENT_DEPARTURE, builder.object);
    return builder;
}

/// Makes an element of `Log` a `Order`, to be built.
static inline tavern_drink_builder tavern_rooms_init_log_at_order(tavern_rooms_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 72);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    const tavern_drink_builder builder = tavern_drink_place_(self.message);
    karmem_refer_to_member_(self.message, place, TAVERN_EVENT_ORDER, builder.object);
    return builder;
}

/// Makes an element of `Log` a copy of a `Seating`. False where there is no room.
static inline bool tavern_rooms_set_log_at_seating(tavern_rooms_builder self, uint32_t index, const geometry_transform *value)
{
    unsigned char *place = karmem_slot_(self.object, 72);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    unsigned char *copy = karmem_place_member_(self.message, place, TAVERN_EVENT_SEATING, 64, 64);
    geometry_transform_store_(copy, value, 1);
    return copy != NULL;
}

/// Makes an element of `Log` a `Renaming`, to be built.
static inline tavern_sign_builder tavern_rooms_init_log_at_renaming(tavern_rooms_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 72);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    const tavern_sign_builder builder = tavern_sign_place_(self.message);
    karmem_refer_to_member_(self.message, place, TAVERN_EVENT_RENAMING, builder.object);
    return builder;
}

/// Makes an element of `Log` a `Closing`, to be built.
static inline tavern_drink_builder tavern_rooms_init_log_at_closing(tavern_rooms_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 72);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    const tavern_drink_builder builder = tavern_drink_place_(self.message);
    karmem_refer_to_member_(self.message, place, TAVERN_EVENT_CLOSING, builder.object);
    return builder;
}

/// Makes an element of `Log` nothing.
static inline void tavern_rooms_clear_log_at(tavern_rooms_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 72);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    karmem_set_u64_(place, 0);
}

/// Makes an element of `Carpets` a `Circle`, to be built.
static inline geometry_circle_builder tavern_rooms_init_carpets_at_circle(tavern_rooms_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 80);
    place = karmem_array_slot_(self.message, place, 2, 8, index);
    const geometry_circle_builder builder = geometry_circle_place_(self.message);
    karmem_refer_to_member_(self.message, place, GEOMETRY_AREA_CIRCLE, builder.object);
    return builder;
}

/// Makes an element of `Carpets` a copy of a `Rectangle`. False where there is no room.
static inline bool tavern_rooms_set_carpets_at_rectangle(tavern_rooms_builder self, uint32_t index, const geometry_rectangle *value)
{
    unsigned char *place = karmem_slot_(self.object, 80);
    place = karmem_array_slot_(self.message, place, 2, 8, index);
    return karmem_set_member_(self.message, place, GEOMETRY_AREA_RECTANGLE, value, 24, 8);
}

/// Makes an element of `Carpets` a `Border`, to be built.
static inline geometry_polygon_builder tavern_rooms_init_carpets_at_border(tavern_rooms_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 80);
    place = karmem_array_slot_(self.message, place, 2, 8, index);
    const geometry_polygon_builder builder = geometry_polygon_place_(self.message);
    karmem_refer_to_member_(self.message, place, GEOMETRY_AREA_BORDER, builder.object);
    return builder;
}

/// Makes an element of `Carpets` nothing.
static inline void tavern_rooms_clear_carpets_at(tavern_rooms_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 80);
    place = karmem_array_slot_(self.message, place, 2, 8, index);
    karmem_set_u64_(place, 0);
}

/// Makes room for `len` elements in `Tables`. False where there is none, or not for so many.
static inline bool tavern_rooms_init_tables(tavern_rooms_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 96), len, 8, 8, UINT32_MAX, false) != NULL;
}

/// Makes room for `len` elements in an element of `Tables`. False where there is none, or not for so many.
static inline bool tavern_rooms_init_tables_at(tavern_rooms_builder self, uint32_t index, uint32_t len)
{
    unsigned char *place = karmem_slot_(self.object, 96);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    return karmem_init_slice_(self.message, place, len, 4, 4, 8, false) != NULL;
}

/// Places an element of `Tables`, to be built.
static inline tavern_drink_builder tavern_rooms_init_tables_at_at(tavern_rooms_builder self, uint32_t i, uint32_t j)
{
    unsigned char *place = karmem_slot_(self.object, 96);
    place = karmem_slice_slot_(self.message, place, 8, 8, i);
    place = karmem_slice_slot_(self.message, place, 4, 4, j);
    const tavern_drink_builder builder = tavern_drink_place_(self.message);
    karmem_refer_(self.message, place, builder.object);
    return builder;
}

/// Makes `Smoke` a copy of a `Pipe`. False where there is no room.
KARMEM_DEPRECATED("deprecated")
static inline bool tavern_rooms_set_smoke_pipe(tavern_rooms_builder self, const tavern_pipe *value)
{
    unsigned char *copy = karmem_place_member_(self.message, karmem_slot_(self.object, 104), TAVERN_SMOKE_PIPE, 8, 8);
    tavern_pipe_store_(copy, value, 1);
    return copy != NULL;
}

/// Makes `Smoke` nothing.
KARMEM_DEPRECATED("deprecated")
static inline void tavern_rooms_clear_smoke(tavern_rooms_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 104), 0);
}

/// Sets `Barrels`: `[496]int64`.
static inline void tavern_cellar_set_barrels(tavern_cellar_builder self, const int64_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 8), items, 3968);
}

/// Places `Owner`, to be built.
static inline tavern_guest_builder tavern_cellar_init_owner(tavern_cellar_builder self)
{
    const tavern_guest_builder builder = tavern_guest_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 3976), builder.object);
    return builder;
}

/// `Sign`, to be built in its place.
static inline tavern_sign_builder tavern_tavern_init_sign(tavern_tavern_builder self)
{
    const tavern_sign_builder builder = {self.message, karmem_slot_(self.object, 8)};
    return builder;
}

/// Makes room for `len` elements in `Menu`. False where there is none, or not for so many.
static inline bool tavern_tavern_init_menu(tavern_tavern_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 48), len, 4, 4, UINT32_MAX, false) != NULL;
}

/// Places an element of `Menu`, to be built.
static inline tavern_drink_builder tavern_tavern_init_menu_at(tavern_tavern_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 48);
    place = karmem_slice_slot_(self.message, place, 4, 4, index);
    const tavern_drink_builder builder = tavern_drink_place_(self.message);
    karmem_refer_(self.message, place, builder.object);
    return builder;
}

/// Places `Special`, to be built.
static inline tavern_drink_builder tavern_tavern_init_special(tavern_tavern_builder self)
{
    const tavern_drink_builder builder = tavern_drink_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 56), builder.object);
    return builder;
}

/// Places `Rooms`, to be built.
static inline tavern_rooms_builder tavern_tavern_init_rooms(tavern_tavern_builder self)
{
    const tavern_rooms_builder builder = tavern_rooms_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 60), builder.object);
    return builder;
}

/// Places `Cellar`, to be built.
static inline tavern_cellar_builder tavern_tavern_init_cellar(tavern_tavern_builder self)
{
    const tavern_cellar_builder builder = tavern_cellar_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 64), builder.object);
    return builder;
}

/// Makes `Ground` a `Circle`, to be built.
static inline geometry_circle_builder tavern_tavern_init_ground_circle(tavern_tavern_builder self)
{
    const geometry_circle_builder builder = geometry_circle_place_(self.message);
    karmem_refer_to_member_(self.message, karmem_slot_(self.object, 72), GEOMETRY_AREA_CIRCLE, builder.object);
    return builder;
}

/// Makes `Ground` a copy of a `Rectangle`. False where there is no room.
static inline bool tavern_tavern_set_ground_rectangle(tavern_tavern_builder self, const geometry_rectangle *value)
{
    return karmem_set_member_(self.message, karmem_slot_(self.object, 72), GEOMETRY_AREA_RECTANGLE, value, 24, 8);
}

/// Makes `Ground` a `Border`, to be built.
static inline geometry_polygon_builder tavern_tavern_init_ground_border(tavern_tavern_builder self)
{
    const geometry_polygon_builder builder = geometry_polygon_place_(self.message);
    karmem_refer_to_member_(self.message, karmem_slot_(self.object, 72), GEOMETRY_AREA_BORDER, builder.object);
    return builder;
}

/// Makes `Ground` nothing.
static inline void tavern_tavern_clear_ground(tavern_tavern_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 72), 0);
}

/// Makes `Last` a `Arrival`, to be built.
static inline tavern_guest_builder tavern_tavern_init_last_arrival(tavern_tavern_builder self)
{
    const tavern_guest_builder builder = tavern_guest_place_(self.message);
    karmem_refer_to_member_(self.message, karmem_slot_(self.object, 80), TAVERN_EVENT_ARRIVAL, builder.object);
    return builder;
}

/// Makes `Last` a `Departure`, to be built.
static inline tavern_guest_builder tavern_tavern_init_last_departure(tavern_tavern_builder self)
{
    const tavern_guest_builder builder = tavern_guest_place_(self.message);
    karmem_refer_to_member_(self.message, karmem_slot_(self.object, 80), TAVERN_EVENT_DEPARTURE, builder.object);
    return builder;
}

/// Makes `Last` a `Order`, to be built.
static inline tavern_drink_builder tavern_tavern_init_last_order(tavern_tavern_builder self)
{
    const tavern_drink_builder builder = tavern_drink_place_(self.message);
    karmem_refer_to_member_(self.message, karmem_slot_(self.object, 80), TAVERN_EVENT_ORDER, builder.object);
    return builder;
}

/// Makes `Last` a copy of a `Seating`. False where there is no room.
static inline bool tavern_tavern_set_last_seating(tavern_tavern_builder self, const geometry_transform *value)
{
    unsigned char *copy = karmem_place_member_(self.message, karmem_slot_(self.object, 80), TAVERN_EVENT_SEATING, 64, 64);
    geometry_transform_store_(copy, value, 1);
    return copy != NULL;
}

/// Makes `Last` a `Renaming`, to be built.
static inline tavern_sign_builder tavern_tavern_init_last_renaming(tavern_tavern_builder self)
{
    const tavern_sign_builder builder = tavern_sign_place_(self.message);
    karmem_refer_to_member_(self.message, karmem_slot_(self.object, 80), TAVERN_EVENT_RENAMING, builder.object);
    return builder;
}

/// Makes `Last` a `Closing`, to be built.
static inline tavern_drink_builder tavern_tavern_init_last_closing(tavern_tavern_builder self)
{
    const tavern_drink_builder builder = tavern_drink_place_(self.message);
    karmem_refer_to_member_(self.message, karmem_slot_(self.object, 80), TAVERN_EVENT_CLOSING, builder.object);
    return builder;
}

/// Makes `Last` nothing.
static inline void tavern_tavern_clear_last(tavern_tavern_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 80), 0);
}

/// Sets `Places`: `[]geometry.Transform`. False where it can't be.
static inline bool tavern_tavern_set_places(tavern_tavern_builder self, const geometry_transform *items, uint32_t len)
{
    void *copies = karmem_init_slice_(self.message, karmem_slot_(self.object, 88), len, 64, 64, UINT32_MAX, false);
    geometry_transform_store_(copies, items, len);
    return copies != NULL;
}

/// Room for `len` elements in `Places`, to be written: zeros. `NULL` where there is none, or not for so many.
/// Write a field at a time, or copies of what began as `KARMEM_ZERO`: padding that is written here comes into the message.
static inline geometry_transform *tavern_tavern_init_places(tavern_tavern_builder self, uint32_t len)
{
    return (geometry_transform *)karmem_init_slice_(self.message, karmem_slot_(self.object, 88), len, 64, 64, UINT32_MAX, false);
}

/// Places a `Drink`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool tavern_drink_begin(karmem_message_builder *message, tavern_drink_builder *root)
{
    *root = tavern_drink_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t tavern_drink_finish(karmem_message_builder *message, tavern_drink_builder root)
{
    return karmem_finish_(message, root.message, root.object, TAVERN_DRINK_ID, TAVERN_FINGERPRINT);
}

/// Places a `Guest`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool tavern_guest_begin(karmem_message_builder *message, tavern_guest_builder *root)
{
    *root = tavern_guest_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t tavern_guest_finish(karmem_message_builder *message, tavern_guest_builder root)
{
    return karmem_finish_(message, root.message, root.object, TAVERN_GUEST_ID, TAVERN_FINGERPRINT);
}

/// Places a `Sign`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool tavern_sign_begin(karmem_message_builder *message, tavern_sign_builder *root)
{
    *root = tavern_sign_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t tavern_sign_finish(karmem_message_builder *message, tavern_sign_builder root)
{
    return karmem_finish_(message, root.message, root.object, TAVERN_SIGN_ID, TAVERN_FINGERPRINT);
}

/// Places a `Rooms`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool tavern_rooms_begin(karmem_message_builder *message, tavern_rooms_builder *root)
{
    *root = tavern_rooms_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t tavern_rooms_finish(karmem_message_builder *message, tavern_rooms_builder root)
{
    return karmem_finish_(message, root.message, root.object, TAVERN_ROOMS_ID, TAVERN_FINGERPRINT);
}

/// Places a `Cellar`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool tavern_cellar_begin(karmem_message_builder *message, tavern_cellar_builder *root)
{
    *root = tavern_cellar_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t tavern_cellar_finish(karmem_message_builder *message, tavern_cellar_builder root)
{
    return karmem_finish_(message, root.message, root.object, TAVERN_CELLAR_ID, TAVERN_FINGERPRINT);
}

/// Places a `Tavern`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool tavern_tavern_begin(karmem_message_builder *message, tavern_tavern_builder *root)
{
    *root = tavern_tavern_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t tavern_tavern_finish(karmem_message_builder *message, tavern_tavern_builder root)
{
    return karmem_finish_(message, root.message, root.object, TAVERN_TAVERN_ID, TAVERN_FINGERPRINT);
}

// What others write at the same time

/// A `Drink` that others may write at any time.
typedef struct tavern_drink_live { karmem_live_ object; } tavern_drink_live;

/// A `Guest` that others may write at any time.
typedef struct tavern_guest_live { karmem_live_ object; } tavern_guest_live;

/// A `Sign` that others may write at any time.
typedef struct tavern_sign_live { karmem_live_ object; } tavern_sign_live;

/// A `Rooms` that others may write at any time.
typedef struct tavern_rooms_live { karmem_live_ object; } tavern_rooms_live;

/// A `Cellar` that others may write at any time.
typedef struct tavern_cellar_live { karmem_live_ object; } tavern_cellar_live;

/// A `Tavern` that others may write at any time.
typedef struct tavern_tavern_live { karmem_live_ object; } tavern_tavern_live;

/// A `Smoke` as it was at one moment; its member may be written at any time.
typedef struct tavern_smoke_live { karmem_live_union_ loaded; } tavern_smoke_live KARMEM_DEPRECATED("deprecated");

/// Which member it is; 0 where it is nothing, and another number where it is one that newer schemas know.
static inline uint32_t tavern_smoke_live_tag(tavern_smoke_live self)
{
    return self.loaded.tag;
}

/// Copies the `Pipe` that it is out. False where it isn't one; `value` is zero then.
static inline bool tavern_smoke_live_pipe(tavern_smoke_live self, tavern_pipe *value)
{
    return karmem_live_get_bytes_(karmem_live_inline_member_(self.loaded, TAVERN_SMOKE_PIPE, 8, 8), value, 8);
}

/// A `Event` as it was at one moment; its member may be written at any time.
typedef struct tavern_event_live { karmem_live_union_ loaded; } tavern_event_live;

/// Which member it is; 0 where it is nothing, and another number where it is one that newer schemas know.
static inline uint32_t tavern_event_live_tag(tavern_event_live self)
{
    return self.loaded.tag;
}

/// The `Arrival` that it is; of another member, that is absent.
static inline tavern_guest_live tavern_event_live_arrival(tavern_event_live self)
{
    const tavern_guest_live member = {karmem_live_table_member_(self.loaded, TAVERN_EVENT_ARRIVAL, 8)};
    return member;
}

/// The `Departure` that it is; of another member, that is absent.
static inline tavern_guest_live tavern_event_live_departure(tavern_event_live self)
{
    const tavern_guest_live member = {karmem_live_table_member_(self.loaded, TAVERN_EVENT_DEPARTURE, 8)};
    return member;
}

/// The `Order` that it is; of another member, that is absent.
static inline tavern_drink_live tavern_event_live_order(tavern_event_live self)
{
    const tavern_drink_live member = {karmem_live_table_member_(self.loaded, TAVERN_EVENT_ORDER, 8)};
    return member;
}

/// Copies the `Seating` that it is out. False where it isn't one; `value` is zero then.
static inline bool tavern_event_live_seating(tavern_event_live self, geometry_transform *value)
{
    return karmem_live_get_bytes_(karmem_live_inline_member_(self.loaded, TAVERN_EVENT_SEATING, 64, 64), value, 64);
}

/// The `Renaming` that it is; of another member, that is absent.
static inline tavern_sign_live tavern_event_live_renaming(tavern_event_live self)
{
    const tavern_sign_live member = {karmem_live_inline_member_(self.loaded, TAVERN_EVENT_RENAMING, 40, 8)};
    return member;
}

/// The `Closing` that it is; of another member, that is absent.
KARMEM_DEPRECATED("the tavern never closes")
static inline tavern_drink_live tavern_event_live_closing(tavern_event_live self)
{
    const tavern_drink_live member = {karmem_live_table_member_(self.loaded, TAVERN_EVENT_CLOSING, 8)};
    return member;
}

/// Copies `Name` out, if there is room for its `len` bytes: `[<32]char`. The copy is UTF-8.
static inline karmem_status tavern_drink_live_name(tavern_drink_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 8, 8, 8), 32, text, capacity, len);
}

/// Loads `Price`: `float32`.
static inline float tavern_drink_live_price(tavern_drink_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 16, 4, 4), 2.5f);
}

/// Sets `Price`: `float32`. False where it can't be.
static inline bool tavern_drink_live_set_price(tavern_drink_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 16, 4, 4), value);
}

/// Loads `Litres`: `float64`.
static inline double tavern_drink_live_litres(tavern_drink_live self)
{
    return karmem_live_read_f64_(karmem_live_field_(self.object, 24, 8, 8), 0.5);
}

/// Sets `Litres`: `float64`. False where it can't be.
static inline bool tavern_drink_live_set_litres(tavern_drink_live self, double value)
{
    return karmem_live_set_f64_(karmem_live_field_(self.object, 24, 8, 8), value);
}

/// Loads `Stock`: `int16`.
static inline int16_t tavern_drink_live_stock(tavern_drink_live self)
{
    return karmem_live_read_i16_(karmem_live_field_(self.object, 32, 2, 2), (-1));
}

/// Sets `Stock`: `int16`. False where it can't be.
static inline bool tavern_drink_live_set_stock(tavern_drink_live self, int16_t value)
{
    return karmem_live_set_i16_(karmem_live_field_(self.object, 32, 2, 2), value);
}

/// Loads `Cold`: `bool`.
static inline bool tavern_drink_live_cold(tavern_drink_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 34, 1, 1), true);
}

/// Sets `Cold`: `bool`. False where it can't be.
static inline bool tavern_drink_live_set_cold(tavern_drink_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 34, 1, 1), value);
}

/// Loads `Makes`: `Mood`.
static inline tavern_mood tavern_drink_live_makes(tavern_drink_live self)
{
    return karmem_live_read_i8_(karmem_live_field_(self.object, 35, 1, 1), TAVERN_MOOD_MERRY);
}

/// Sets `Makes`: `Mood`. False where it can't be.
static inline bool tavern_drink_live_set_makes(tavern_drink_live self, tavern_mood value)
{
    return karmem_live_set_i8_(karmem_live_field_(self.object, 35, 1, 1), value);
}

/// Copies `Name` out, if there is room for its `len` bytes: `[<64]char`. The copy is UTF-8.
static inline karmem_status tavern_guest_live_name(tavern_guest_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 8, 8, 8), 64, text, capacity, len);
}

/// Whether there is `Nickname` at this moment.
static inline bool tavern_guest_live_has_nickname(tavern_guest_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 16, 8, 8));
}

/// Copies `Nickname` out, if there is room for its `len` bytes: `?[<32]char`. The copy is UTF-8.
static inline karmem_status tavern_guest_live_nickname(tavern_guest_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 16, 8, 8), 32, text, capacity, len);
}

/// Whether there is `Coins` at this moment.
static inline bool tavern_guest_live_has_coins(tavern_guest_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 24, 8, 8));
}

/// The number of elements of `Coins` at this moment. False where they can't be reached.
static inline bool tavern_guest_live_coins_len(tavern_guest_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 24, 8, 8), 2, 2, UINT32_MAX, len);
}

/// Copies the elements of `Coins` out, if there is room for `len` of them.
static inline karmem_status tavern_guest_live_coins_copy(tavern_guest_live self, uint16_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 24, 8, 8), 2, 2, UINT32_MAX, items, capacity, len);
}

/// Sets `Coins`, if it has `len` elements as well: `?[]uint16`. False where it can't be.
static inline bool tavern_guest_live_set_coins(tavern_guest_live self, const uint16_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 24, 8, 8), items, len, 2, 2, UINT32_MAX);
}

/// Loads an element of `Coins`: `?[]uint16`.
static inline uint16_t tavern_guest_live_coins_at(tavern_guest_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_read_u16_(place, 0);
}

/// Sets an element of `Coins`: `?[]uint16`. False where it can't be.
static inline bool tavern_guest_live_set_coins_at(tavern_guest_live self, uint32_t index, uint16_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_set_u16_(place, value);
}

/// Whether there is `Friend` at this moment.
static inline bool tavern_guest_live_has_friend(tavern_guest_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 32, 4, 4));
}

/// Leads to `Friend`: `?Guest`. Absent where it can't be reached.
static inline tavern_guest_live tavern_guest_live_friend(tavern_guest_live self)
{
    const tavern_guest_live live = {karmem_live_follow_(karmem_live_field_(self.object, 32, 4, 4), 8)};
    return live;
}

/// Whether there is `Age` at this moment.
static inline bool tavern_guest_live_has_age(tavern_guest_live self)
{
    return karmem_live_is_there_(karmem_live_optional_field_(self.object, 36, 1, 1, 0));
}

/// Loads `Age`: `?uint8`.
static inline uint8_t tavern_guest_live_age(tavern_guest_live self)
{
    return karmem_live_read_u8_(karmem_live_optional_field_(self.object, 36, 1, 1, 0), 0);
}

/// Sets `Age`: `?uint8`. False where it can't be.
static inline bool tavern_guest_live_set_age(tavern_guest_live self, uint8_t value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 36, 1, 1), value) && karmem_live_set_presence_(self.object, 0, true);
}

/// Makes `Age` nothing.
static inline void tavern_guest_live_clear_age(tavern_guest_live self)
{
    karmem_live_clear_(self.object, karmem_live_field_(self.object, 36, 1, 1), 0);
}

/// Whether there is `Mood` at this moment.
static inline bool tavern_guest_live_has_mood(tavern_guest_live self)
{
    return karmem_live_is_there_(karmem_live_optional_field_(self.object, 37, 1, 1, 1));
}

/// Loads `Mood`: `?Mood`.
static inline tavern_mood tavern_guest_live_mood(tavern_guest_live self)
{
    return karmem_live_read_i8_(karmem_live_optional_field_(self.object, 37, 1, 1, 1), 0);
}

/// Sets `Mood`: `?Mood`. False where it can't be.
static inline bool tavern_guest_live_set_mood(tavern_guest_live self, tavern_mood value)
{
    return karmem_live_set_i8_(karmem_live_field_(self.object, 37, 1, 1), value) && karmem_live_set_presence_(self.object, 1, true);
}

/// Makes `Mood` nothing.
static inline void tavern_guest_live_clear_mood(tavern_guest_live self)
{
    karmem_live_clear_(self.object, karmem_live_field_(self.object, 37, 1, 1), 1);
}

/// Whether there is `Lucky` at this moment.
static inline bool tavern_guest_live_has_lucky(tavern_guest_live self)
{
    return karmem_live_is_there_(karmem_live_optional_field_(self.object, 38, 6, 2, 2));
}

/// Copies the 3 elements of `Lucky` out. False where they are absent; `items` are zero then.
static inline bool tavern_guest_live_lucky_copy(tavern_guest_live self, uint16_t *items)
{
    return karmem_live_get_bytes_(karmem_live_optional_field_(self.object, 38, 6, 2, 2), items, 6);
}

/// Sets `Lucky`: `?[3]uint16`. False where it can't be.
static inline bool tavern_guest_live_set_lucky(tavern_guest_live self, const uint16_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 38, 6, 2), items) && karmem_live_set_presence_(self.object, 2, true);
}

/// Loads an element of `Lucky`: `?[3]uint16`.
static inline uint16_t tavern_guest_live_lucky_at(tavern_guest_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_optional_field_(self.object, 38, 6, 2, 2);
    place = karmem_live_element_(place, 3, 2, index);
    return karmem_live_read_u16_(place, 0);
}

/// Sets an element of `Lucky`: `?[3]uint16`. False where it can't be.
static inline bool tavern_guest_live_set_lucky_at(tavern_guest_live self, uint32_t index, uint16_t value)
{
    karmem_live_ place = karmem_live_optional_field_(self.object, 38, 6, 2, 2);
    place = karmem_live_element_(place, 3, 2, index);
    return karmem_live_set_u16_(place, value);
}

/// Makes `Lucky` nothing.
static inline void tavern_guest_live_clear_lucky(tavern_guest_live self)
{
    karmem_live_clear_(self.object, karmem_live_field_(self.object, 38, 6, 2), 2);
}

/// Whether there is `Seat` at this moment.
static inline bool tavern_guest_live_has_seat(tavern_guest_live self)
{
    return karmem_live_is_there_(karmem_live_optional_field_(self.object, 44, 12, 4, 3));
}

/// Copies `Seat` out: `?geometry.Vec3`. False where it is absent; `value` is zero then.
static inline bool tavern_guest_live_seat(tavern_guest_live self, geometry_vec3 *value)
{
    return karmem_live_get_bytes_(karmem_live_optional_field_(self.object, 44, 12, 4, 3), value, 12);
}

/// Sets `Seat`: `?geometry.Vec3`. False where it can't be.
static inline bool tavern_guest_live_set_seat(tavern_guest_live self, const geometry_vec3 *value)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 44, 12, 4), value) && karmem_live_set_presence_(self.object, 3, true);
}

/// Makes `Seat` nothing.
static inline void tavern_guest_live_clear_seat(tavern_guest_live self)
{
    karmem_live_clear_(self.object, karmem_live_field_(self.object, 44, 12, 4), 3);
}

/// Whether there is `Motto` at this moment.
static inline bool tavern_guest_live_has_motto(tavern_guest_live self)
{
    return karmem_live_is_there_(karmem_live_optional_field_(self.object, 56, 20, 4, 4));
}

/// Copies `Motto` out, if there is room for its `len` bytes: `?[<16]char @inline()`. The copy is UTF-8.
static inline karmem_status tavern_guest_live_motto(tavern_guest_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_room_text_(karmem_live_optional_field_(self.object, 56, 20, 4, 4), 16, 4, text, capacity, len);
}

/// Sets `Motto`: `?[<16]char @inline()`. False where it can't be.
static inline bool tavern_guest_live_set_motto(tavern_guest_live self, karmem_text text)
{
    return karmem_live_set_room_text_(karmem_live_field_(self.object, 56, 20, 4), text, 16, 4) && karmem_live_set_presence_(self.object, 4, true);
}

/// Makes `Motto` nothing.
static inline void tavern_guest_live_clear_motto(tavern_guest_live self)
{
    karmem_live_clear_(self.object, karmem_live_field_(self.object, 56, 20, 4), 4);
}

/// Loads `Weight`: `float32`.
KARMEM_DEPRECATED("deprecated")
static inline float tavern_guest_live_weight(tavern_guest_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 76, 4, 4), 0.0f);
}

/// Sets `Weight`: `float32`. False where it can't be.
KARMEM_DEPRECATED("deprecated")
static inline bool tavern_guest_live_set_weight(tavern_guest_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 76, 4, 4), value);
}

/// Whether there is `Garden` at this moment.
static inline bool tavern_guest_live_has_garden(tavern_guest_live self)
{
    return karmem_live_is_there_(karmem_live_optional_field_(self.object, 80, 8, 8, 5));
}

/// Leads to `Garden`: `?geometry.Polygon`. Absent where it can't be reached.
static inline geometry_polygon_live tavern_guest_live_garden(tavern_guest_live self)
{
    const geometry_polygon_live live = {karmem_live_optional_field_(self.object, 80, 8, 8, 5)};
    return live;
}

/// Makes `Garden` nothing.
static inline void tavern_guest_live_clear_garden(tavern_guest_live self)
{
    karmem_live_clear_(self.object, karmem_live_field_(self.object, 80, 8, 8), 5);
}

/// Whether there is `Letters` at this moment.
static inline bool tavern_guest_live_has_letters(tavern_guest_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 88, 8, 8));
}

/// The number of elements of `Letters` at this moment. False where they can't be reached.
static inline bool tavern_guest_live_letters_len(tavern_guest_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 88, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Copies an element of `Letters` out, if there is room for its `len` bytes: `?[][]char`. The copy is UTF-8.
static inline karmem_status tavern_guest_live_letters_at(tavern_guest_live self, uint32_t index, char *text, uint32_t capacity, uint32_t *len)
{
    karmem_live_ place = karmem_live_field_(self.object, 88, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_copy_text_(place, UINT32_MAX, text, capacity, len);
}

/// Whether there is `Medals` at this moment.
static inline bool tavern_guest_live_has_medals(tavern_guest_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 96, 8, 8));
}

/// The number of elements of `Medals` at this moment. False where they can't be reached.
static inline bool tavern_guest_live_medals_len(tavern_guest_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 96, 8, 8), 40, 8, UINT32_MAX, len);
}

/// Leads to an element of `Medals`: `?[]Sign`. Absent where it can't be reached.
static inline tavern_sign_live tavern_guest_live_medals_at(tavern_guest_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 96, 8, 8);
    place = karmem_live_slice_element_(place, 40, 8, UINT32_MAX, index);
    const tavern_sign_live live = {place};
    return live;
}

/// Whether there is `Pipe` at this moment.
KARMEM_DEPRECATED("nobody smokes any more")
static inline bool tavern_guest_live_has_pipe(tavern_guest_live self)
{
    return karmem_live_is_there_(karmem_live_optional_field_(self.object, 104, 8, 8, 6));
}

/// Copies `Pipe` out: `?Pipe`. False where it is absent; `value` is zero then.
KARMEM_DEPRECATED("nobody smokes any more")
static inline bool tavern_guest_live_pipe(tavern_guest_live self, tavern_pipe *value)
{
    return karmem_live_get_bytes_(karmem_live_optional_field_(self.object, 104, 8, 8, 6), value, 8);
}

/// Sets `Pipe`: `?Pipe`. False where it can't be.
KARMEM_DEPRECATED("nobody smokes any more")
static inline bool tavern_guest_live_set_pipe(tavern_guest_live self, const tavern_pipe *value)
{
    return tavern_pipe_store_live_(karmem_live_field_(self.object, 104, 8, 8), value) && karmem_live_set_presence_(self.object, 6, true);
}

/// Makes `Pipe` nothing.
KARMEM_DEPRECATED("nobody smokes any more")
static inline void tavern_guest_live_clear_pipe(tavern_guest_live self)
{
    karmem_live_clear_(self.object, karmem_live_field_(self.object, 104, 8, 8), 6);
}

/// Copies `Text` out, if there is room for its `len` bytes: `[<SignSize]char @inline()`. The copy is UTF-8.
static inline karmem_status tavern_sign_live_text(tavern_sign_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_room_text_(karmem_live_field_(self.object, 0, 20, 4), 16, 4, text, capacity, len);
}

/// Sets `Text`: `[<SignSize]char @inline()`. False where it can't be.
static inline bool tavern_sign_live_set_text(tavern_sign_live self, karmem_text text)
{
    return karmem_live_set_room_text_(karmem_live_field_(self.object, 0, 20, 4), text, 16, 4);
}

/// The number of elements of `Holes` at this moment. False where they can't be reached.
static inline bool tavern_sign_live_holes_len(tavern_sign_live self, uint32_t *len)
{
    return karmem_live_room_len_(karmem_live_field_(self.object, 20, 16, 4), 2, 6, 4, len);
}

/// Copies the elements of `Holes` out, if there is room for `len` of them.
static inline karmem_status tavern_sign_live_holes_copy(tavern_sign_live self, uint16_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_room_(karmem_live_field_(self.object, 20, 16, 4), 2, 6, 4, items, capacity, len);
}

/// Sets `Holes`: `[<6]uint16 @inline()`. False where it can't be.
static inline bool tavern_sign_live_set_holes(tavern_sign_live self, const uint16_t *items, uint32_t len)
{
    return karmem_live_set_room_(karmem_live_field_(self.object, 20, 16, 4), items, len, 2, 6, 4);
}

/// Loads an element of `Holes`: `[<6]uint16 @inline()`.
static inline uint16_t tavern_sign_live_holes_at(tavern_sign_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 20, 16, 4);
    place = karmem_live_room_element_(place, 2, 6, 4, index);
    return karmem_live_read_u16_(place, 0);
}

/// Sets an element of `Holes`: `[<6]uint16 @inline()`. False where it can't be.
static inline bool tavern_sign_live_set_holes_at(tavern_sign_live self, uint32_t index, uint16_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 20, 16, 4);
    place = karmem_live_room_element_(place, 2, 6, 4, index);
    return karmem_live_set_u16_(place, value);
}

/// The number of elements of `Guests` at this moment. False where they can't be reached.
static inline bool tavern_rooms_live_guests_len(tavern_rooms_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 8, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Leads to an element of `Guests`: `[]Guest`. Absent where it can't be reached.
static inline tavern_guest_live tavern_rooms_live_guests_at(tavern_rooms_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    const tavern_guest_live live = {karmem_live_follow_(place, 8)};
    return live;
}

/// Leads to an element of `Beds`: `[Beds]Guest`. Absent where it can't be reached.
static inline tavern_guest_live tavern_rooms_live_beds_at(tavern_rooms_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 16, 4);
    place = karmem_live_element_(place, 4, 4, index);
    const tavern_guest_live live = {karmem_live_follow_(place, 8)};
    return live;
}

/// The number of elements of `Chairs` at this moment. False where they can't be reached.
static inline bool tavern_rooms_live_chairs_len(tavern_rooms_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 32, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Whether there is an element of `Chairs` at this moment.
static inline bool tavern_rooms_live_has_chairs_at(tavern_rooms_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 32, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_is_set_(place);
}

/// Leads to an element of `Chairs`: `[]?Guest`. Absent where it can't be reached.
static inline tavern_guest_live tavern_rooms_live_chairs_at(tavern_rooms_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 32, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    const tavern_guest_live live = {karmem_live_follow_(place, 8)};
    return live;
}

/// The number of elements of `Songs` at this moment. False where they can't be reached.
static inline bool tavern_rooms_live_songs_len(tavern_rooms_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 40, 8, 8), 8, 8, 9, len);
}

/// Copies an element of `Songs` out, if there is room for its `len` bytes: `[<9][<64]char`. The copy is UTF-8.
static inline karmem_status tavern_rooms_live_songs_at(tavern_rooms_live self, uint32_t index, char *text, uint32_t capacity, uint32_t *len)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 9, index);
    return karmem_live_copy_text_(place, 64, text, capacity, len);
}

/// The number of elements of `Notes` at this moment. False where they can't be reached.
static inline bool tavern_rooms_live_notes_len(tavern_rooms_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 48, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Whether there is an element of `Notes` at this moment.
static inline bool tavern_rooms_live_has_notes_at(tavern_rooms_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 48, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_is_set_(place);
}

/// Copies an element of `Notes` out, if there is room for its `len` bytes: `[]?[]char`. The copy is UTF-8.
static inline karmem_status tavern_rooms_live_notes_at(tavern_rooms_live self, uint32_t index, char *text, uint32_t capacity, uint32_t *len)
{
    karmem_live_ place = karmem_live_field_(self.object, 48, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_copy_text_(place, UINT32_MAX, text, capacity, len);
}

/// The number of elements of `Heights` at this moment. False where they can't be reached.
static inline bool tavern_rooms_live_heights_len(tavern_rooms_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 56, 8, 8), 8, 8, UINT32_MAX, len);
}

/// The number of elements of an element of `Heights` at this moment. False where they can't be reached.
static inline bool tavern_rooms_live_heights_at_len(tavern_rooms_live self, uint32_t index, uint32_t *len)
{
    karmem_live_ place = karmem_live_field_(self.object, 56, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_slice_len_(place, 4, 4, UINT32_MAX, len);
}

/// Copies the elements of an element of `Heights` out, if there is room for `len` of them.
static inline karmem_status tavern_rooms_live_heights_at_copy(tavern_rooms_live self, uint32_t index, float *items, uint32_t capacity, uint32_t *len)
{
    karmem_live_ place = karmem_live_field_(self.object, 56, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_copy_slice_(place, 4, 4, UINT32_MAX, items, capacity, len);
}

/// Sets an element of `Heights`, if it has `len` elements as well: `[][]float32`. False where it can't be.
static inline bool tavern_rooms_live_set_heights_at(tavern_rooms_live self, uint32_t index, const float *items, uint32_t len)
{
    karmem_live_ place = karmem_live_field_(self.object, 56, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_set_slice_(place, items, len, 4, 4, UINT32_MAX);
}

/// Loads an element of `Heights`: `[][]float32`.
static inline float tavern_rooms_live_heights_at_at(tavern_rooms_live self, uint32_t i, uint32_t j)
{
    karmem_live_ place = karmem_live_field_(self.object, 56, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, i);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, j);
    return karmem_live_read_f32_(place, 0.0f);
}

/// Sets an element of `Heights`: `[][]float32`. False where it can't be.
static inline bool tavern_rooms_live_set_heights_at_at(tavern_rooms_live self, uint32_t i, uint32_t j, float value)
{
    karmem_live_ place = karmem_live_field_(self.object, 56, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, i);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, j);
    return karmem_live_set_f32_(place, value);
}

/// The number of elements of `Corners` at this moment. False where they can't be reached.
static inline bool tavern_rooms_live_corners_len(tavern_rooms_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 64, 8, 8), 48, 4, UINT32_MAX, len);
}

/// Copies the 4 elements of an element of `Corners` out. False where they are absent; `items` are zero then.
static inline bool tavern_rooms_live_corners_at_copy(tavern_rooms_live self, uint32_t index, geometry_vec3 *items)
{
    karmem_live_ place = karmem_live_field_(self.object, 64, 8, 8);
    place = karmem_live_slice_element_(place, 48, 4, UINT32_MAX, index);
    return karmem_live_get_bytes_(place, items, 48);
}

/// Sets an element of `Corners`: `[][4]Vec3`. False where it can't be.
static inline bool tavern_rooms_live_set_corners_at(tavern_rooms_live self, uint32_t index, const geometry_vec3 *items)
{
    karmem_live_ place = karmem_live_field_(self.object, 64, 8, 8);
    place = karmem_live_slice_element_(place, 48, 4, UINT32_MAX, index);
    return karmem_live_set_bytes_(place, items);
}

/// Copies an element of `Corners` out: `[][4]Vec3`. False where it is absent; `value` is zero then.
static inline bool tavern_rooms_live_corners_at_at(tavern_rooms_live self, uint32_t i, uint32_t j, geometry_vec3 *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 64, 8, 8);
    place = karmem_live_slice_element_(place, 48, 4, UINT32_MAX, i);
    place = karmem_live_element_(place, 4, 12, j);
    return karmem_live_get_bytes_(place, value, 12);
}

/// Sets an element of `Corners`: `[][4]Vec3`. False where it can't be.
static inline bool tavern_rooms_live_set_corners_at_at(tavern_rooms_live self, uint32_t i, uint32_t j, const geometry_vec3 *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 64, 8, 8);
    place = karmem_live_slice_element_(place, 48, 4, UINT32_MAX, i);
    place = karmem_live_element_(place, 4, 12, j);
    return karmem_live_set_bytes_(place, value);
}

/// The number of elements of `Log` at this moment. False where they can't be reached.
static inline bool tavern_rooms_live_log_len(tavern_rooms_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 72, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Leads to an element of `Log`: `[]Event`. Absent where it can't be reached.
static inline tavern_event_live tavern_rooms_live_log_at(tavern_rooms_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 72, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    const tavern_event_live live = {karmem_live_load_union_(place)};
    return live;
}

/// Leads to an element of `Carpets`: `[2]geometry.Area`. Absent where it can't be reached.
static inline geometry_area_live tavern_rooms_live_carpets_at(tavern_rooms_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 80, 16, 8);
    place = karmem_live_element_(place, 2, 8, index);
    const geometry_area_live live = {karmem_live_load_union_(place)};
    return live;
}

/// The number of elements of `Tables` at this moment. False where they can't be reached.
static inline bool tavern_rooms_live_tables_len(tavern_rooms_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 96, 8, 8), 8, 8, UINT32_MAX, len);
}

/// The number of elements of an element of `Tables` at this moment. False where they can't be reached.
static inline bool tavern_rooms_live_tables_at_len(tavern_rooms_live self, uint32_t index, uint32_t *len)
{
    karmem_live_ place = karmem_live_field_(self.object, 96, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_slice_len_(place, 4, 4, 8, len);
}

/// Leads to an element of `Tables`: `[][<8]Drink`. Absent where it can't be reached.
static inline tavern_drink_live tavern_rooms_live_tables_at_at(tavern_rooms_live self, uint32_t i, uint32_t j)
{
    karmem_live_ place = karmem_live_field_(self.object, 96, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, i);
    place = karmem_live_slice_element_(place, 4, 4, 8, j);
    const tavern_drink_live live = {karmem_live_follow_(place, 8)};
    return live;
}

/// Leads to `Smoke`: `Smoke`. Absent where it can't be reached.
KARMEM_DEPRECATED("deprecated")
static inline tavern_smoke_live tavern_rooms_live_smoke(tavern_rooms_live self)
{
    const tavern_smoke_live live = {karmem_live_load_union_(karmem_live_field_(self.object, 104, 8, 8))};
    return live;
}

/// Copies the 496 elements of `Barrels` out. False where they are absent; `items` are zero then.
static inline bool tavern_cellar_live_barrels_copy(tavern_cellar_live self, int64_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 8, 3968, 8), items, 3968);
}

/// Sets `Barrels`: `[496]int64`. False where it can't be.
static inline bool tavern_cellar_live_set_barrels(tavern_cellar_live self, const int64_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 8, 3968, 8), items);
}

/// Loads an element of `Barrels`: `[496]int64`.
static inline int64_t tavern_cellar_live_barrels_at(tavern_cellar_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 3968, 8);
    place = karmem_live_element_(place, 496, 8, index);
    return karmem_live_read_i64_(place, 0);
}

/// Sets an element of `Barrels`: `[496]int64`. False where it can't be.
static inline bool tavern_cellar_live_set_barrels_at(tavern_cellar_live self, uint32_t index, int64_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 3968, 8);
    place = karmem_live_element_(place, 496, 8, index);
    return karmem_live_set_i64_(place, value);
}

/// Leads to `Owner`: `Guest`. Absent where it can't be reached.
static inline tavern_guest_live tavern_cellar_live_owner(tavern_cellar_live self)
{
    const tavern_guest_live live = {karmem_live_follow_(karmem_live_field_(self.object, 3976, 4, 4), 8)};
    return live;
}

/// Leads to `Sign`: `Sign`. Absent where it can't be reached.
static inline tavern_sign_live tavern_tavern_live_sign(tavern_tavern_live self)
{
    const tavern_sign_live live = {karmem_live_field_(self.object, 8, 40, 8)};
    return live;
}

/// The number of elements of `Menu` at this moment. False where they can't be reached.
static inline bool tavern_tavern_live_menu_len(tavern_tavern_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 48, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Leads to an element of `Menu`: `[]Drink`. Absent where it can't be reached.
static inline tavern_drink_live tavern_tavern_live_menu_at(tavern_tavern_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 48, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    const tavern_drink_live live = {karmem_live_follow_(place, 8)};
    return live;
}

/// Leads to `Special`: `Drink`. Absent where it can't be reached.
static inline tavern_drink_live tavern_tavern_live_special(tavern_tavern_live self)
{
    const tavern_drink_live live = {karmem_live_follow_(karmem_live_field_(self.object, 56, 4, 4), 8)};
    return live;
}

/// Leads to `Rooms`: `Rooms`. Absent where it can't be reached.
static inline tavern_rooms_live tavern_tavern_live_rooms(tavern_tavern_live self)
{
    const tavern_rooms_live live = {karmem_live_follow_(karmem_live_field_(self.object, 60, 4, 4), 8)};
    return live;
}

/// Leads to `Cellar`: `Cellar`. Absent where it can't be reached.
static inline tavern_cellar_live tavern_tavern_live_cellar(tavern_tavern_live self)
{
    const tavern_cellar_live live = {karmem_live_follow_(karmem_live_field_(self.object, 64, 4, 4), 4096)};
    return live;
}

/// Leads to `Ground`: `Area`. Absent where it can't be reached.
static inline geometry_area_live tavern_tavern_live_ground(tavern_tavern_live self)
{
    const geometry_area_live live = {karmem_live_load_union_(karmem_live_field_(self.object, 72, 8, 8))};
    return live;
}

/// Leads to `Last`: `Event`. Absent where it can't be reached.
static inline tavern_event_live tavern_tavern_live_last(tavern_tavern_live self)
{
    const tavern_event_live live = {karmem_live_load_union_(karmem_live_field_(self.object, 80, 8, 8))};
    return live;
}

/// The number of elements of `Places` at this moment. False where they can't be reached.
static inline bool tavern_tavern_live_places_len(tavern_tavern_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 88, 8, 8), 64, 64, UINT32_MAX, len);
}

/// Copies the elements of `Places` out, if there is room for `len` of them.
static inline karmem_status tavern_tavern_live_places_copy(tavern_tavern_live self, geometry_transform *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 88, 8, 8), 64, 64, UINT32_MAX, items, capacity, len);
}

/// Sets `Places`, if it has `len` elements as well: `[]geometry.Transform`. False where it can't be.
static inline bool tavern_tavern_live_set_places(tavern_tavern_live self, const geometry_transform *items, uint32_t len)
{
    karmem_live_ copies;
    return karmem_live_begin_slice_(karmem_live_field_(self.object, 88, 8, 8), len, 64, 64, UINT32_MAX, &copies) && (len == 0 || geometry_transform_store_live_(copies, items));
}

/// Copies an element of `Places` out: `[]geometry.Transform`. False where it is absent; `value` is zero then.
static inline bool tavern_tavern_live_places_at(tavern_tavern_live self, uint32_t index, geometry_transform *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 88, 8, 8);
    place = karmem_live_slice_element_(place, 64, 64, UINT32_MAX, index);
    return karmem_live_get_bytes_(place, value, 64);
}

/// Sets an element of `Places`: `[]geometry.Transform`. False where it can't be.
static inline bool tavern_tavern_live_set_places_at(tavern_tavern_live self, uint32_t index, const geometry_transform *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 88, 8, 8);
    place = karmem_live_slice_element_(place, 64, 64, UINT32_MAX, index);
    return geometry_transform_store_live_(place, value);
}

/// Opens the message with the root `Drink` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status tavern_drink_live_open(const volatile void *bytes, size_t size, tavern_drink_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, TAVERN_DRINK_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Guest` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status tavern_guest_live_open(const volatile void *bytes, size_t size, tavern_guest_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, TAVERN_GUEST_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Sign` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status tavern_sign_live_open(const volatile void *bytes, size_t size, tavern_sign_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, TAVERN_SIGN_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 40, 8, &root->object) : status;
}

/// Opens the message with the root `Rooms` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status tavern_rooms_live_open(const volatile void *bytes, size_t size, tavern_rooms_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, TAVERN_ROOMS_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Cellar` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status tavern_cellar_live_open(const volatile void *bytes, size_t size, tavern_cellar_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, TAVERN_CELLAR_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 4096, &root->object) : status;
}

/// Opens the message with the root `Tavern` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status tavern_tavern_live_open(const volatile void *bytes, size_t size, tavern_tavern_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, TAVERN_TAVERN_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_TAVERN_H
