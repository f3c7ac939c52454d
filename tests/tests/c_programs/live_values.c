// What was built is read live, and changed; what isn't there is absent.

#include "build_tavern.h"

KARMEM_ALIGNAS(64) static unsigned char region[TAVERN_ROOM];

/// What opens, and what doesn't.
static void opening(uint32_t size)
{
    tavern_tavern_live root;
    tavern_guest_live guest;
    CHECK(tavern_tavern_live_open(region + 4, size, &root) == KARMEM_MISALIGNED);
    CHECK(tavern_tavern_live_open(region, 31, &root) == KARMEM_TOO_SHORT);
    CHECK(tavern_tavern_live_open(region, size - 8, &root) == KARMEM_MESSAGE_SIZE);
    CHECK(tavern_guest_live_open(region, size, &guest) == KARMEM_WRONG_TYPE);
    CHECK(tavern_guest_live_age(guest) == 0 && !tavern_guest_live_set_weight(guest, 1));
    CHECK(tavern_tavern_live_open(region + 64, size, &root) == KARMEM_NOT_A_MESSAGE);
    CHECK(tavern_tavern_live_open(region, size, &root) == KARMEM_OK);
}

static void texts(tavern_tavern_live root, tavern_guest_live guest)
{
    char text[64];
    uint32_t len;
    tavern_sign_live sign = tavern_tavern_live_sign(root);
    CHECK(tavern_sign_live_text(sign, text, 64, &len) == KARMEM_OK);
    CHECK(karmem_text_equal(karmem_text_of(text, len), TEXT("hello")));
    CHECK(tavern_sign_live_text(sign, text, 4, &len) == KARMEM_SMALL_BUFFER && len == 5);
    CHECK(tavern_guest_live_name(guest, text, 64, &len) == KARMEM_OK);
    CHECK(karmem_text_equal(karmem_text_of(text, len), TEXT("Ann")));
    CHECK(tavern_guest_live_letters_len(guest, &len) && len == 2);
    CHECK(tavern_guest_live_letters_at(guest, 1, text, 64, &len) == KARMEM_OK && len == 4);
    CHECK(tavern_guest_live_letters_at(guest, 2, text, 64, &len) == KARMEM_OK && len == 0);
    // Only what is stored in place can be set.
    CHECK(tavern_guest_live_set_motto(guest, TEXT("sixteen bytes ok")));
    CHECK(!tavern_guest_live_set_motto(guest, TEXT("seventeen bytes!!")));
    CHECK(!tavern_guest_live_set_motto(guest, TEXT("\xff")));
    CHECK(tavern_guest_live_motto(guest, text, 16, &len) == KARMEM_OK && len == 16);
    tavern_guest_live_clear_motto(guest);
    CHECK(!tavern_guest_live_has_motto(guest));
    CHECK(tavern_guest_live_motto(guest, text, 16, &len) == KARMEM_OK && len == 0);
}

static void values(tavern_tavern_live root, tavern_guest_live guest)
{
    uint16_t numbers[6] = {1, 2, 3, 4, 5, 6};
    uint32_t len;
    CHECK(tavern_guest_live_has_age(guest) && tavern_guest_live_age(guest) == 3);
    CHECK(!tavern_guest_live_has_mood(guest));
    CHECK(tavern_guest_live_set_mood(guest, TAVERN_MOOD_FURIOUS) && tavern_guest_live_has_mood(guest));
    CHECK(tavern_guest_live_mood(guest) == TAVERN_MOOD_FURIOUS);
    // A slice keeps its length.
    CHECK(tavern_guest_live_coins_len(guest, &len) && len == 5);
    CHECK(tavern_guest_live_coins_at(guest, 4) == 9 && tavern_guest_live_coins_at(guest, 5) == 0);
    CHECK(!tavern_guest_live_set_coins(guest, numbers, 4) && tavern_guest_live_set_coins(guest, numbers, 5));
    CHECK(tavern_guest_live_set_coins_at(guest, 4, 77) && !tavern_guest_live_set_coins_at(guest, 5, 77));
    CHECK(tavern_guest_live_coins_copy(guest, numbers, 4, &len) == KARMEM_SMALL_BUFFER && len == 5);
    CHECK(tavern_guest_live_coins_copy(guest, numbers, 6, &len) == KARMEM_OK && numbers[4] == 77 && numbers[5] == 6);
    // Room doesn't.
    tavern_sign_live sign = tavern_tavern_live_sign(root);
    CHECK(tavern_sign_live_holes_len(sign, &len) && len == 2 && tavern_sign_live_holes_at(sign, 1) == 5);
    CHECK(tavern_sign_live_set_holes(sign, numbers, 6) && !tavern_sign_live_set_holes(sign, numbers, 7));
    CHECK(tavern_sign_live_holes_at(sign, 5) == 6);
    // An array is there or not.
    CHECK(tavern_guest_live_lucky_at(guest, 1) == 2);
    tavern_guest_live_clear_lucky(guest);
    CHECK(!tavern_guest_live_lucky_copy(guest, numbers) && numbers[2] == 0);
    CHECK(!tavern_guest_live_set_lucky_at(guest, 0, 1) && !tavern_guest_live_has_lucky(guest));
    numbers[2] = 8;
    CHECK(tavern_guest_live_set_lucky(guest, numbers) && tavern_guest_live_lucky_at(guest, 2) == 8);
    CHECK(tavern_guest_live_set_lucky_at(guest, 0, 1) && tavern_guest_live_lucky_at(guest, 0) == 1);
    CHECK(!tavern_guest_live_set_lucky_at(guest, TAVERN_GUEST_LUCKY_LEN, 1));
}

static void deeper(tavern_rooms_live rooms)
{
    float heights[4];
    char text[64];
    uint32_t len;
    geometry_vec3 corners[4];
    geometry_transform seat;
    CHECK(tavern_rooms_live_heights_at_copy(rooms, 1, heights, 4, &len) == KARMEM_OK && len == 3 && heights[2] == 3);
    CHECK(tavern_rooms_live_heights_at_at(rooms, 1, 1) == 2 && tavern_rooms_live_heights_at_at(rooms, 2, 1) == 0);
    CHECK(tavern_rooms_live_corners_at_copy(rooms, 1, corners) && corners[3].z == 5);
    CHECK(!tavern_rooms_live_corners_at_copy(rooms, 2, corners) && corners[3].z == 0);
    CHECK(tavern_drink_live_price(tavern_rooms_live_tables_at_at(rooms, 0, 1)) == 4);
    // One that was left empty reads as a table of defaults.
    CHECK(tavern_drink_live_price(tavern_rooms_live_tables_at_at(rooms, 0, 0)) == 2.5f);
    CHECK(!tavern_drink_live_set_price(tavern_rooms_live_tables_at_at(rooms, 0, 0), 1));
    tavern_event_live event = tavern_rooms_live_log_at(rooms, 1);
    CHECK(tavern_event_live_tag(event) == TAVERN_EVENT_SEATING);
    CHECK(tavern_event_live_seating(event, &seat) && seat.rows[1][2] == 7);
    CHECK(tavern_guest_live_name(tavern_event_live_arrival(event), text, 64, &len) == KARMEM_OK && len == 0);
    event = tavern_rooms_live_log_at(rooms, 0);
    CHECK(tavern_guest_live_name(tavern_event_live_arrival(event), text, 64, &len) == KARMEM_OK && len == 4);
    CHECK(!tavern_event_live_seating(event, &seat) && seat.rows[1][2] == 0);
    CHECK(tavern_event_live_tag(tavern_rooms_live_log_at(rooms, 2)) == 0);
}

int main(void)
{
    karmem_message_builder message;
    tavern_tavern_live root;
    tavern_tavern_ref read;
    const uint32_t size = build_tavern(&message, region, sizeof region);
    opening(size);
    CHECK(tavern_tavern_live_open(region, size, &root) == KARMEM_OK);
    tavern_guest_live guest = tavern_rooms_live_guests_at(tavern_tavern_live_rooms(root), 1);
    texts(root, guest);
    values(root, guest);
    deeper(tavern_tavern_live_rooms(root));
    // Whatever was changed, the message is still one.
    CHECK(tavern_tavern_open(region, size, NULL, &read, NULL) == KARMEM_OK);
    return 0;
}
