// A guest that adds up a field over all monsters, where they lie.

#include "game.h"

// The sum of all monsters' mana in the segment of `size` bytes at `bytes`; -1 where they can't be read.
// The host has attached the segment, and leaves it attached while it calls.
__attribute__((export_name("sum_mana"))) int64_t sum_mana(const volatile void *bytes, size_t size)
{
    game_monsters_live monsters;
    uint32_t len;
    if (game_monsters_live_open(bytes, size, &monsters) != KARMEM_OK || !game_monsters_live_monsters_len(monsters, &len)) {
        return -1;
    }
    int64_t sum = 0;
    for (uint32_t index = 0; index < len; index++) {
        game_monster_live monster = game_monsters_live_monsters_at(monsters, index);
        sum += game_monster_data_live_mana(game_monster_live_data(monster));
    }
    return sum;
}
