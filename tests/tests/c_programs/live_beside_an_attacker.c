// A thread changes references, lengths, tags and sizes all the time; who reads and writes live reaches nothing outside of the message.

#include "build_tavern.h"

#include <pthread.h>

/// A message, which ends where its allocation does, so that the sanitizer sees whoever leaves it.
static unsigned char *shared;
/// As it was built.
static unsigned char *original;
static uint32_t size;

/// How often each of the two goes to work, whether or not the other one does meanwhile.
#define ATTACKS 2000000
#define ROUNDS 1000

/// Stores numbers that are wrong in every way, and sometimes the right ones. The envelope is mostly left alone: it ends all reading.
static void *attack(void *unused)
{
    static const uint32_t evil[] = {0, 1, 7, 8, 16, 24, 32, 0x7FFFFFFF, 0x80000000, 0xFFFFFFF8, 0xFFFFFFFF};
    volatile uint32_t *words = (volatile uint32_t *)(volatile void *)shared;
    const uint32_t *right = (const uint32_t *)(const void *)original;
    uint32_t numbers = 7;
    for (int attack = 0; attack < ATTACKS; attack++) {
        const uint32_t first = attack % 4096 == 0 ? 0 : KARMEM_ENVELOPE_SIZE / 4;
        const uint32_t at = first + next_number(&numbers) % (size / 4 - first);
        const uint32_t number = next_number(&numbers);
        switch (number % 4) {
        case 0: words[at] = evil[number / 4 % (sizeof evil / sizeof *evil)]; break;
        case 1: words[at] = number / 4 % size & ~UINT32_C(7); break;
        case 2: words[at] = size - number / 4 % 64; break;
        default: words[at] = right[at] ^ (number / 4 % 32 == 0); break;
        }
        for (uint32_t i = 0; number % 64 == 0 && i < size / 4; i++) {
            words[i] = right[i];
        }
    }
    return unused;
}

static void check_text(karmem_status status, const char *text, uint32_t len, uint32_t limit)
{
    CHECK(status != KARMEM_OK || (len <= limit && karmem_utf8_((const unsigned char *)text, len) == len));
}

static void guest(tavern_guest_live self, int depth)
{
    char text[64];
    uint16_t numbers[8] = {1, 2, 3, 4, 5};
    uint32_t len;
    geometry_vec3 point;
    karmem_status status = tavern_guest_live_name(self, text, 64, &len);
    check_text(status, text, len, 64);
    status = tavern_guest_live_motto(self, text, 16, &len);
    check_text(status, text, len, 16);
    tavern_guest_live_set_coins(self, numbers, 5);
    tavern_guest_live_set_coins_at(self, 3, 4);
    CHECK(tavern_guest_live_coins_copy(self, numbers, 8, &len) != KARMEM_OK || len <= 8);
    tavern_guest_live_coins_at(self, 4);
    tavern_guest_live_set_age(self, (uint8_t)(tavern_guest_live_age(self) + 1));
    tavern_guest_live_lucky_copy(self, numbers);
    tavern_guest_live_set_lucky(self, numbers);
    tavern_guest_live_seat(self, &point);
    tavern_guest_live_set_seat(self, &point);
    tavern_guest_live_clear_mood(self);
    tavern_guest_live_set_motto(self, TEXT("live"));
    for (uint32_t i = 0; tavern_guest_live_letters_len(self, &len) && i < len && i < 4; i++) {
        status = tavern_guest_live_letters_at(self, i, text, 64, &len);
        check_text(status, text, len, 64);
    }
    if (tavern_guest_live_medals_len(self, &len) && len > 0) {
        tavern_sign_live medal = tavern_guest_live_medals_at(self, len - 1);
        tavern_sign_live_holes_copy(medal, numbers, 8, &len);
        tavern_sign_live_set_holes(medal, numbers, 6);
    }
    geometry_polygon_live garden = tavern_guest_live_garden(self);
    if (geometry_polygon_live_corners_len(garden, &len) && len > 0) {
        geometry_polygon_live_corners_at(garden, len - 1, &point);
    }
    if (depth > 0 && tavern_guest_live_has_friend(self)) {
        guest(tavern_guest_live_friend(self), depth - 1);
    }
}

static void rooms(tavern_rooms_live self)
{
    char text[64];
    float heights[4];
    uint32_t len;
    geometry_vec3 corners[4];
    geometry_transform seat;
    geometry_rectangle carpet;
    for (uint32_t i = 0; i < 5; i++) {
        guest(tavern_rooms_live_guests_at(self, i), 3);
        guest(tavern_rooms_live_beds_at(self, i), 1);
        karmem_status status = tavern_rooms_live_songs_at(self, i, text, 64, &len);
        check_text(status, text, len, 64);
        CHECK(tavern_rooms_live_heights_at_copy(self, i, heights, 4, &len) != KARMEM_OK || len <= 4);
        tavern_rooms_live_set_heights_at_at(self, i, i, 1);
        tavern_rooms_live_corners_at_copy(self, i, corners);
        tavern_rooms_live_set_corners_at(self, i, corners);
        tavern_rooms_live_corners_at_at(self, i, i, corners);
        tavern_event_live event = tavern_rooms_live_log_at(self, i);
        guest(tavern_event_live_arrival(event), 1);
        tavern_event_live_seating(event, &seat);
        tavern_sign_live_text(tavern_event_live_renaming(event), text, 64, &len);
        geometry_area_live_rectangle(tavern_rooms_live_carpets_at(self, i), &carpet);
        tavern_drink_live_set_price(tavern_rooms_live_tables_at_at(self, i, 1), 2);
    }
}

int main(void)
{
    karmem_message_builder message;
    pthread_t attacker;
    original = (unsigned char *)aligned_alloc(64, TAVERN_ROOM);
    size = build_tavern(&message, original, TAVERN_ROOM);
    CHECK(size != 0 && size % 64 == 0);
    shared = (unsigned char *)aligned_alloc(64, size);
    memcpy(shared, original, size);
    CHECK(pthread_create(&attacker, NULL, attack, NULL) == 0);
    for (int round = 0; round < ROUNDS; round++) {
        static int64_t barrels[TAVERN_CELLAR_BARRELS_LEN];
        static geometry_transform places[4];
        uint32_t len;
        tavern_tavern_live root;
        if (tavern_tavern_live_open(shared, size, &root) != KARMEM_OK) {
            continue;
        }
        rooms(tavern_tavern_live_rooms(root));
        tavern_cellar_live_barrels_copy(tavern_tavern_live_cellar(root), barrels);
        CHECK(tavern_tavern_live_places_copy(root, places, 4, &len) != KARMEM_OK || len <= 4);
        for (uint32_t i = 0; i < 3; i++) {
            tavern_drink_live_set_cold(tavern_tavern_live_menu_at(root, i), true);
        }
    }
    CHECK(pthread_join(attacker, NULL) == 0);
    free(original);
    free(shared);
    return 0;
}
