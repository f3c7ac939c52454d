// A guest that changes a field of all monsters, where they lie.

#include "game.h"

// Gives every living monster in the segment of `size` bytes at `bytes` that much more mana. Returns how many there are; -1 where
// they can't be reached. The host has attached the segment to be written, and leaves it attached while it calls.
__attribute__((export_name("add_mana"))) int64_t add_mana(volatile void *bytes, size_t size, int32_t amount)
{
    game_monsters_live monsters;
    uint32_t len;
    if (game_monsters_live_open(bytes, size, &monsters) != KARMEM_OK || !game_monsters_live_monsters_len(monsters, &len)) {
        return -1;
    }
    int64_t changed = 0;
    for (uint32_t index = 0; index < len; index++) {
        game_monster_live monster = game_monsters_live_monsters_at(monsters, index);
        game_monster_data_live data = game_monster_live_data(monster);
        if (game_monster_data_live_is_alive(data)) {
            int32_t mana = game_monster_data_live_mana(data) + amount;
            mana = mana > INT16_MAX ? INT16_MAX : mana < INT16_MIN ? INT16_MIN : mana;
            if (!game_monster_data_live_set_mana(data, (int16_t)mana)) {
                return -1;
            }
            changed++;
        }
    }
    return changed;
}
