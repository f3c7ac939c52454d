// The guest that is measured, in C: the exports of the guest in Rust beside it that have to do with monsters in place, and nothing
// else of it.

#include "game.h"

#define EXPORT(name) __attribute__((export_name(name)))

// What `open` was called with, verified.
static game_monsters_ref opened;

static int64_t sum_of_mana(game_monsters_ref root)
{
    int64_t sum = 0;
    uint32_t len = game_monsters_monsters_len(root);
    for (uint32_t index = 0; index < len; index++) {
        sum += game_monster_data_mana(game_monster_data(game_monsters_monsters_at(root, index)));
    }
    return sum;
}

// Opens the message at `bytes`, which stays there. Returns 1, or 0 when it is not one.
EXPORT("open") uint32_t open_message(const void *bytes, size_t size)
{
    return game_monsters_open(bytes, size, NULL, &opened, NULL) == KARMEM_OK;
}

// Sums over the message that was opened.
EXPORT("mana_sum") int64_t mana_sum(void)
{
    return sum_of_mana(opened);
}

// Sums over the message that was opened.
EXPORT("path_sum") float path_sum(void)
{
    float sum = 0;
    uint32_t len = game_monsters_monsters_len(opened);
    for (uint32_t index = 0; index < len; index++) {
        game_vec3_slice path = game_monster_data_path(game_monster_data(game_monsters_monsters_at(opened, index)));
        for (uint32_t point = 0; point < path.len; point++) {
            sum += path.items[point].x;
        }
    }
    return sum;
}

// Verifies the message at `bytes` and sums over it.
EXPORT("read_verified") int64_t read_verified(const void *bytes, size_t size)
{
    game_monsters_ref root;
    return game_monsters_open(bytes, size, NULL, &root, NULL) == KARMEM_OK ? sum_of_mana(root) : -1;
}

// Sums over the message at `bytes` with checks on the way instead of a verification.
EXPORT("read_live") int64_t read_live(const volatile void *bytes, size_t size)
{
    game_monsters_live root;
    uint32_t len;
    if (game_monsters_live_open(bytes, size, &root) != KARMEM_OK || !game_monsters_live_monsters_len(root, &len)) {
        return -1;
    }
    int64_t sum = 0;
    for (uint32_t index = 0; index < len; index++) {
        sum += game_monster_data_live_mana(game_monster_live_data(game_monsters_live_monsters_at(root, index)));
    }
    return sum;
}
