// What can't be built is told by the message, with its numbers, and nothing is built afterwards.

#include "tavern.h"

#include "check.h"

KARMEM_ALIGNAS(4096) static unsigned char region[1 << 14];

static bool failed(const karmem_message_builder *message, karmem_status status, uint64_t value, uint64_t limit)
{
    return message->status == status && message->value == value && message->limit == limit;
}

static tavern_tavern_builder begin(karmem_message_builder *message)
{
    tavern_tavern_builder root;
    CHECK(karmem_message_begin(message, region, sizeof region) == KARMEM_OK);
    CHECK(tavern_tavern_begin(message, &root));
    return root;
}

int main(void)
{
    karmem_message_builder message;
    tavern_tavern_builder root;

    CHECK(karmem_message_begin(&message, region + 4, 100) == KARMEM_MISALIGNED);
    CHECK(failed(&message, KARMEM_MISALIGNED, 4, 8));
    CHECK(!tavern_tavern_begin(&message, &root));
    CHECK(tavern_tavern_init_rooms(root).object == NULL);
    CHECK(tavern_tavern_finish(&message, root) == 0);

    // An element that isn't there, of a slice and of one that was never placed.
    root = begin(&message);
    tavern_tavern_init_menu(root, 2);
    CHECK(tavern_tavern_init_menu_at(root, 2).object == NULL);
    CHECK(failed(&message, KARMEM_NO_ELEMENT, 2, 2));
    CHECK(tavern_tavern_finish(&message, root) == 0);
    root = begin(&message);
    CHECK(tavern_tavern_init_menu_at(root, 0).object == NULL);
    CHECK(failed(&message, KARMEM_NO_ELEMENT, 0, 0));
    root = begin(&message);
    CHECK(tavern_rooms_init_beds_at(tavern_tavern_init_rooms(root), TAVERN_ROOMS_BEDS_LEN).object == NULL);
    CHECK(failed(&message, KARMEM_NO_ELEMENT, 4, 4));

    // A struct that asks for more than the region's alignment.
    CHECK(karmem_message_begin(&message, region + 64, sizeof region - 64) == KARMEM_OK);
    CHECK(tavern_tavern_begin(&message, &root));
    CHECK(tavern_tavern_init_cellar(root).object == NULL);
    CHECK(failed(&message, KARMEM_MISALIGNED, 64, 4096));
    root = begin(&message);
    CHECK(tavern_tavern_init_cellar(root).object == region + 4096);

    // Limits, and text that is none. The first failure stays.
    root = begin(&message);
    tavern_sign_builder sign = tavern_tavern_init_sign(root);
    CHECK(tavern_sign_set_text(sign, TEXT("sixteen bytes ok")));
    CHECK(!tavern_sign_set_text(sign, TEXT("seventeen bytes!!")));
    CHECK(!tavern_sign_set_text(sign, TEXT("ab\xff")));
    CHECK(failed(&message, KARMEM_TOO_LONG, 17, 16));
    root = begin(&message);
    CHECK(!tavern_sign_set_text(tavern_tavern_init_sign(root), TEXT("ab\xff")));
    CHECK(failed(&message, KARMEM_NOT_UTF8, 2, 3));
    root = begin(&message);
    CHECK(!tavern_rooms_init_songs(tavern_tavern_init_rooms(root), 10));
    CHECK(failed(&message, KARMEM_TOO_LONG, 10, 9));

    // The root of another message.
    KARMEM_ALIGNAS(8) static unsigned char elsewhere[1024];
    karmem_message_builder other;
    CHECK(karmem_message_begin(&other, elsewhere, sizeof elsewhere) == KARMEM_OK);
    root = begin(&message);
    CHECK(tavern_tavern_finish(&other, root) == 0);
    CHECK(other.status == KARMEM_FOREIGN_ROOT);

    // A root that is older than the message: in another region, and behind what is in use.
    root = begin(&message);
    CHECK(karmem_message_begin(&message, elsewhere, sizeof elsewhere) == KARMEM_OK);
    CHECK(tavern_tavern_finish(&message, root) == 0 && message.status == KARMEM_FOREIGN_ROOT);
    root = begin(&message);
    CHECK(karmem_message_begin(&message, region, sizeof region) == KARMEM_OK);
    CHECK(tavern_tavern_finish(&message, root) == 0 && message.status == KARMEM_FOREIGN_ROOT);

    // What was set can be cleared, and set again.
    tavern_guest_builder guest;
    tavern_guest_ref read;
    CHECK(karmem_message_begin(&message, region, sizeof region) == KARMEM_OK);
    CHECK(tavern_guest_begin(&message, &guest));
    tavern_guest_set_age(guest, 7);
    tavern_guest_clear_age(guest);
    tavern_guest_set_nickname(guest, TEXT(""));
    tavern_guest_set_mood(guest, TAVERN_MOOD_CALM);
    tavern_guest_init_friend(guest);
    tavern_guest_clear_friend(guest);
    tavern_guest_set_name(guest, TEXT("Ann"));
    tavern_guest_set_name(guest, TEXT("Bob"));
    const uint32_t size = tavern_guest_finish(&message, guest);
    CHECK(tavern_guest_open(region, size, NULL, &read, NULL) == KARMEM_OK);
    CHECK(!tavern_guest_has_age(read) && !tavern_guest_has_friend(read));
    CHECK(tavern_guest_has_nickname(read) && tavern_guest_has_mood(read));
    CHECK(karmem_text_equal(tavern_guest_name(read), TEXT("Bob")));
    return 0;
}
