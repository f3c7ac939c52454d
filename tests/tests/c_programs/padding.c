// What a program has in the padding of its structs never comes into a message: there, padding is zero.

#include "kinds.h"
#include "tavern.h"

#include "check.h"

KARMEM_ALIGNAS(64) static unsigned char region[1 << 14];
static karmem_message_builder message;

/// What structs are set to, bytes that are the same everywhere, and what should be in the message then.
static kinds_plain plain[3], plain_there[3];
static kinds_tiny tiny, tiny_there;
static geometry_transform transform[2], transform_there[2];
static tavern_pipe pipe_set, pipe_there;

static void fill(unsigned char byte)
{
    memset(region, 0xBB, sizeof region);
    memset(plain, byte, sizeof plain);
    memset(&tiny, byte, sizeof tiny);
    memset(transform, byte, sizeof transform);
    memset(&pipe_set, byte, sizeof pipe_set);
    memcpy(&tiny_there, &tiny, sizeof tiny);
    memset(tiny_there.pad0_, 0, sizeof tiny_there.pad0_);
    for (int i = 0; i < 3; i++) {
        kinds_plain *there = &plain_there[i];
        memcpy(there, plain, sizeof *there);
        memset(there->pad0_, 0, sizeof there->pad0_);
        memset(there->pad1_, 0, sizeof there->pad1_);
        memset(there->pad2_, 0, sizeof there->pad2_);
        memset(there->pad3_, 0, sizeof there->pad3_);
        memcpy(&there->inner, &tiny_there, sizeof tiny_there);
        memcpy(&there->several[0], &tiny_there, sizeof tiny_there);
        memcpy(&there->several[1], &tiny_there, sizeof tiny_there);
    }
    memcpy(transform_there, transform, sizeof transform);
    memset(transform_there[0].pad0_, 0, sizeof transform_there[0].pad0_);
    memset(transform_there[1].pad0_, 0, sizeof transform_there[1].pad0_);
    memcpy(&pipe_there, &pipe_set, sizeof pipe_set);
    memset(pipe_there.pad0_, 0, sizeof pipe_there.pad0_);
}

#define CHECK_BYTES(there, expected) CHECK(memcmp(there, expected, sizeof(expected)) == 0)
#define CHECK_VALUE(there, expected) CHECK(memcmp(there, &(expected), sizeof(expected)) == 0)

/// A field, in place.
static void fields(void)
{
    kinds_scalars_builder builder;
    kinds_scalars_ref read;
    kinds_scalars_live live;
    fill(0xAA);
    karmem_message_begin(&message, region, sizeof region);
    CHECK(kinds_scalars_begin(&message, &builder));
    kinds_scalars_set_tiny(builder, &tiny);
    kinds_scalars_set_plain(builder, plain);
    const uint32_t size = kinds_scalars_finish(&message, builder);
    CHECK(kinds_scalars_open(region, size, NULL, &read, NULL) == KARMEM_OK);
    CHECK_VALUE(kinds_scalars_tiny(read), tiny_there);
    CHECK_VALUE(kinds_scalars_plain(read), plain_there[0]);
    fill(0xCC);
    CHECK(kinds_scalars_begin(&message, &builder) == false);
    karmem_message_begin(&message, region, sizeof region);
    CHECK(kinds_scalars_begin(&message, &builder));
    CHECK(kinds_scalars_finish(&message, builder) == size);
    CHECK(kinds_scalars_live_open(region, size, &live) == KARMEM_OK);
    CHECK(kinds_scalars_live_set_tiny(live, &tiny) && kinds_scalars_live_set_plain(live, plain));
    CHECK_VALUE(kinds_scalars_tiny(read), tiny_there);
    CHECK_VALUE(kinds_scalars_plain(read), plain_there[0]);
}

/// Three of them in place.
static void arrays(void)
{
    kinds_arrays_builder builder;
    kinds_arrays_ref read;
    kinds_arrays_live live;
    fill(0xAA);
    karmem_message_begin(&message, region, sizeof region);
    CHECK(kinds_arrays_begin(&message, &builder));
    kinds_arrays_set_plain(builder, plain);
    const uint32_t size = kinds_arrays_finish(&message, builder);
    CHECK(kinds_arrays_open(region, size, NULL, &read, NULL) == KARMEM_OK);
    CHECK_BYTES(kinds_arrays_plain(read), plain_there);
    memset(plain, 0xCC, sizeof plain);
    CHECK(kinds_arrays_live_open(region, size, &live) == KARMEM_OK && kinds_arrays_live_set_plain_at(live, 1, plain));
    CHECK_VALUE(kinds_arrays_plain(read), plain_there[0]);
    CHECK_VALUE(kinds_arrays_plain(read) + 2, plain_there[2]);
    CHECK(kinds_arrays_plain(read)[1].wide == plain->wide);
    CHECK(kinds_arrays_live_set_plain(live, plain));
    for (int i = 0; i < 3; i++) {
        CHECK(kinds_arrays_plain(read)[i].pad0_[6] == 0 && kinds_arrays_plain(read)[i].several[1].pad0_[0] == 0);
        CHECK(kinds_arrays_plain(read)[i].several[1].value == 0xCC);
    }
}

/// Some of them elsewhere.
static void slices(void)
{
    kinds_slices_builder builder;
    kinds_slices_ref read;
    kinds_slices_live live;
    fill(0xAA);
    karmem_message_begin(&message, region, sizeof region);
    CHECK(kinds_slices_begin(&message, &builder));
    CHECK(kinds_slices_set_plain(builder, NULL, 0));
    CHECK(kinds_slices_set_plain(builder, plain, 3));
    const uint32_t size = kinds_slices_finish(&message, builder);
    CHECK(kinds_slices_open(region, size, NULL, &read, NULL) == KARMEM_OK && kinds_slices_plain(read).len == 3);
    CHECK_BYTES(kinds_slices_plain(read).items, plain_there);
    memset(plain, 0xCC, sizeof plain);
    CHECK(kinds_slices_live_open(region, size, &live) == KARMEM_OK);
    CHECK(!kinds_slices_live_set_plain(live, plain, 2));
    CHECK(kinds_slices_live_set_plain(live, plain, 3) && kinds_slices_live_set_plain_at(live, 2, plain));
    for (int i = 0; i < 3; i++) {
        CHECK(kinds_slices_plain(read).items[i].pad0_[6] == 0 && kinds_slices_plain(read).items[i].flag == 0xCC);
    }
    // Too many, and no room for them.
    karmem_message_begin(&message, region, message.size - 8);
    CHECK(kinds_slices_begin(&message, &builder) && !kinds_slices_set_plain(builder, plain, 3));
    CHECK(message.status == KARMEM_OUT_OF_SPACE);
}

/// Members of unions, and what may be absent.
static void members(void)
{
    tavern_tavern_builder builder;
    tavern_tavern_ref read;
    tavern_tavern_live live;
    fill(0xAA);
    karmem_message_begin(&message, region, sizeof region);
    CHECK(tavern_tavern_begin(&message, &builder));
    CHECK(tavern_tavern_set_last_seating(builder, transform));
    CHECK(tavern_tavern_set_places(builder, transform, 2));
    tavern_rooms_builder rooms = tavern_tavern_init_rooms(builder);
    CHECK(tavern_rooms_init_log(rooms, 1) && tavern_rooms_set_log_at_seating(rooms, 0, transform));
    CHECK(tavern_rooms_set_smoke_pipe(rooms, &pipe_set));
    CHECK(tavern_rooms_init_guests(rooms, 1));
    tavern_guest_set_pipe(tavern_rooms_init_guests_at(rooms, 0), &pipe_set);
    const uint32_t size = tavern_tavern_finish(&message, builder);
    CHECK(tavern_tavern_open(region, size, NULL, &read, NULL) == KARMEM_OK);
    CHECK_VALUE(tavern_event_seating(tavern_tavern_last(read)), transform_there[0]);
    CHECK_BYTES(tavern_tavern_places(read).items, transform_there);
    CHECK_VALUE(tavern_event_seating(tavern_rooms_log_at(tavern_tavern_rooms(read), 0)), transform_there[0]);
    CHECK_VALUE(tavern_smoke_pipe(tavern_rooms_smoke(tavern_tavern_rooms(read))), pipe_there);
    tavern_guest_ref guest = tavern_rooms_guests_at(tavern_tavern_rooms(read), 0);
    CHECK_VALUE(tavern_guest_pipe(guest), pipe_there);
    memset(&pipe_set, 0xCC, sizeof pipe_set);
    CHECK(tavern_tavern_live_open(region, size, &live) == KARMEM_OK);
    CHECK(tavern_guest_live_set_pipe(tavern_rooms_live_guests_at(tavern_tavern_live_rooms(live), 0), &pipe_set));
    CHECK(tavern_guest_pipe(guest)->tobacco == pipe_set.tobacco && tavern_guest_pipe(guest)->pad0_[1] == 0);
}

int main(void)
{
    fields();
    arrays();
    slices();
    members();
    return 0;
}
