// A message with something of every kind in it that builders and live readers know.

#ifndef BUILD_TAVERN_H
#define BUILD_TAVERN_H

#include "tavern.h"

#include "check.h"

static inline void build_guest(tavern_guest_builder guest)
{
    const uint16_t lucky[TAVERN_GUEST_LUCKY_LEN] = {1, 2, 3};
    tavern_guest_set_name(guest, TEXT("Ann"));
    uint16_t *coins = tavern_guest_init_coins(guest, 5);
    if (coins != NULL) {
        coins[4] = 9;
    }
    tavern_guest_set_age(guest, 3);
    tavern_guest_set_lucky(guest, lucky);
    tavern_guest_set_motto(guest, TEXT("x"));
    tavern_guest_init_letters(guest, 2);
    tavern_guest_set_letters_at(guest, 1, TEXT("deep"));
}

static inline void build_rooms(tavern_rooms_builder rooms)
{
    const float heights[3] = {1, 2, 3};
    geometry_vec3 corners[4] = KARMEM_ZERO;
    geometry_transform seat = KARMEM_ZERO;
    geometry_rectangle carpet = KARMEM_ZERO;
    corners[3].z = 5;
    seat.rows[1][2] = 7;
    carpet.max.x = 2;
    tavern_rooms_init_guests(rooms, 2);
    build_guest(tavern_rooms_init_guests_at(rooms, 1));
    tavern_rooms_init_songs(rooms, 1);
    tavern_rooms_set_songs_at(rooms, 0, TEXT("song"));
    tavern_rooms_init_heights(rooms, 2);
    tavern_rooms_set_heights_at(rooms, 1, heights, 3);
    tavern_rooms_init_corners(rooms, 2);
    tavern_rooms_set_corners_at(rooms, 1, corners);
    tavern_rooms_init_log(rooms, 2);
    tavern_guest_set_name(tavern_rooms_init_log_at_arrival(rooms, 0), TEXT("late"));
    tavern_rooms_set_log_at_seating(rooms, 1, &seat);
    tavern_rooms_set_carpets_at_rectangle(rooms, 1, &carpet);
    tavern_rooms_init_tables(rooms, 1);
    tavern_rooms_init_tables_at(rooms, 0, 2);
    tavern_drink_set_price(tavern_rooms_init_tables_at_at(rooms, 0, 1), 4);
}

/// Its size, or 0 where it has no room; `message` says what is missing.
static inline uint32_t build_tavern(karmem_message_builder *message, void *region, size_t size)
{
    const uint16_t holes[2] = {4, 5};
    tavern_tavern_builder root;
    karmem_message_begin(message, region, size);
    tavern_tavern_begin(message, &root);
    tavern_sign_builder sign = tavern_tavern_init_sign(root);
    tavern_sign_set_text(sign, TEXT("hello"));
    tavern_sign_set_holes(sign, holes, 2);
    tavern_tavern_init_menu(root, 2);
    for (uint32_t i = 0; i < 2; i++) {
        tavern_drink_set_name(tavern_tavern_init_menu_at(root, i), TEXT("ale"));
    }
    build_rooms(tavern_tavern_init_rooms(root));
    tavern_tavern_init_places(root, 2);
    return tavern_tavern_finish(message, root);
}

/// What `build_tavern` needs.
#define TAVERN_ROOM 8192

#endif
