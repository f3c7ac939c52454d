// References and sizes that make no sense are seen when they are used, each by what it says.

#include "build_tavern.h"

KARMEM_ALIGNAS(64) static unsigned char region[TAVERN_ROOM];
static uint32_t size;

/// The guest that `build_tavern` makes, as bytes of the message.
static uint32_t *guest_words(void)
{
    tavern_tavern_ref root;
    CHECK(tavern_tavern_open(region, size, NULL, &root, NULL) == KARMEM_OK);
    const unsigned char *guest = tavern_rooms_guests_at(tavern_tavern_rooms(root), 1).object;
    return (uint32_t *)(void *)(region + (guest - region));
}

/// Its name, read live while the reference to it is `offset` and `len`.
static karmem_status name_at(uint32_t offset, uint32_t len)
{
    uint32_t *words = guest_words();
    const uint32_t right[2] = {words[2], words[3]};
    char text[128];
    uint32_t copied = 0;
    tavern_tavern_live root;
    CHECK(tavern_tavern_live_open(region, size, &root) == KARMEM_OK);
    tavern_guest_live guest = tavern_rooms_live_guests_at(tavern_tavern_live_rooms(root), 1);
    words[2] = offset != 1 ? offset : right[0];
    words[3] = len;
    const karmem_status status = tavern_guest_live_name(guest, text, sizeof text, &copied);
    words[2] = right[0];
    words[3] = right[1];
    return status;
}

int main(void)
{
    karmem_message_builder message;
    tavern_tavern_live root;
    size = build_tavern(&message, region, sizeof region);
    const uint32_t same = 1;
    CHECK(name_at(same, 3) == KARMEM_OK);
    CHECK(name_at(0, 0) == KARMEM_OK);
    CHECK(name_at(0, 3) == KARMEM_MISSING);
    CHECK(name_at(same, 65) == KARMEM_TOO_LONG);
    CHECK(name_at(size - 2, 3) == KARMEM_OUT_OF_BOUNDS);
    CHECK(name_at(UINT32_MAX, 64) == KARMEM_OUT_OF_BOUNDS);
    // The size of the table itself.
    uint32_t *words = guest_words();
    const uint32_t stated = words[0];
    CHECK(tavern_tavern_live_open(region, size, &root) == KARMEM_OK);
    tavern_rooms_live rooms = tavern_tavern_live_rooms(root);
    CHECK(tavern_guest_live_age(tavern_rooms_live_guests_at(rooms, 1)) == 3);
    words[0] = 7;
    CHECK(tavern_guest_live_age(tavern_rooms_live_guests_at(rooms, 1)) == 0);
    words[0] = size;
    CHECK(tavern_guest_live_age(tavern_rooms_live_guests_at(rooms, 1)) == 0);
    words[0] = 16; // an older writer's, with nothing behind the name
    CHECK(!tavern_guest_live_has_age(tavern_rooms_live_guests_at(rooms, 1)));
    CHECK(!tavern_guest_live_set_age(tavern_rooms_live_guests_at(rooms, 1), 4));
    words[0] = stated;
    // The number of elements in room: 0 where the type has no such room.
    uint16_t holes[8];
    uint32_t len;
    tavern_sign_live sign = tavern_tavern_live_sign(root);
    tavern_tavern_ref read;
    CHECK(tavern_tavern_open(region, size, NULL, &read, NULL) == KARMEM_OK);
    uint32_t *count = (uint32_t *)(void *)(region + ((const unsigned char *)tavern_sign_holes(tavern_tavern_sign(read)).items - region) - 4);
    CHECK(*count == 2);
    *count = 7;
    CHECK(tavern_sign_live_holes_copy(sign, holes, 8, &len) == KARMEM_TOO_LONG);
    CHECK(!tavern_sign_live_holes_len(sign, &len) && tavern_sign_live_holes_at(sign, 0) == 0);
    *count = 2;
    // The root.
    uint32_t *envelope = (uint32_t *)(void *)region;
    const uint32_t place = envelope[7];
    envelope[7] = place + 4;
    CHECK(tavern_tavern_live_open(region, size, &root) == KARMEM_MISALIGNED_OFFSET);
    envelope[7] = size;
    CHECK(tavern_tavern_live_open(region, size, &root) == KARMEM_OUT_OF_BOUNDS);
    envelope[7] = place;
    words = (uint32_t *)(void *)(region + place);
    words[0] = 7;
    CHECK(tavern_tavern_live_open(region, size, &root) == KARMEM_TABLE_SIZE);
    return 0;
}
