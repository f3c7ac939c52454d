// Whatever the size of a region: nothing behind it is written, and there is a message in it only if all of it has room.

#include "build_tavern.h"

KARMEM_ALIGNAS(64) static unsigned char region[TAVERN_ROOM];

/// Whether none of the bytes from `size` on was written.
static bool is_untouched(size_t size)
{
    while (size < sizeof region && region[size] == 0xAB) {
        size++;
    }
    return size == sizeof region;
}

int main(void)
{
    uint32_t smallest = 0;
    for (size_t size = 0; size < TAVERN_ROOM && smallest == 0; size++) {
        karmem_message_builder message;
        tavern_tavern_ref root;
        memset(region, 0xAB, sizeof region);
        smallest = build_tavern(&message, region, size);
        CHECK(is_untouched(size));
        if (smallest == 0) {
            CHECK(message.status == KARMEM_OUT_OF_SPACE && message.value > message.limit);
            const karmem_status expected = size < KARMEM_ENVELOPE_SIZE ? KARMEM_TOO_SHORT : KARMEM_NOT_A_MESSAGE;
            CHECK(tavern_tavern_open(region, size, NULL, &root, NULL) == expected);
        } else {
            CHECK(message.status == KARMEM_OK && smallest == size);
            CHECK(tavern_tavern_open(region, smallest, NULL, &root, NULL) == KARMEM_OK);
            tavern_rooms_ref rooms = tavern_tavern_rooms(root);
            CHECK(karmem_text_equal(tavern_guest_letters_at(tavern_rooms_guests_at(rooms, 1), 1), TEXT("deep")));
            CHECK(tavern_rooms_corners_at(rooms, 1)[3].z == 5);
            CHECK(tavern_drink_price(tavern_rooms_tables_at_at(rooms, 0, 1)) == 4);
        }
    }
    CHECK(smallest != 0);
    return 0;
}
