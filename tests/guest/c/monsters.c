// The guest of the tests, in C: it builds, reads and changes monsters in whatever its host attaches to it. Its exports are those of the
// guest in Rust beside it.

#include "game.h"

#define EXPORT(name) __attribute__((export_name(name)))

// What a function returns that could not do what it should.
#define FAILED INT64_C(-1)

// Builds `count` monsters, whose mana counts up from 0. Returns the message's size in bytes.
EXPORT("build") int64_t build(void *bytes, size_t size, uint32_t count)
{
    karmem_message_builder message;
    game_monsters_builder root;
    if (karmem_message_begin(&message, bytes, size) != KARMEM_OK || !game_monsters_begin(&message, &root)) {
        return FAILED;
    }
    game_monsters_init_monsters(root, count);
    for (uint32_t index = 0; index < count; index++) {
        float x = (float)index;
        game_vec3 path[3] = {{x, 0, 0}, {x, 0, 0}, {x, 0, 0}};
        game_monster_data_builder data = game_monster_init_data(game_monsters_init_monsters_at(root, index));
        game_monster_data_set_mana(data, (int16_t)index);
        game_monster_data_set_team(data, GAME_TEAM_ZOMBIES);
        game_monster_data_set_is_alive(data, true);
        game_monster_data_set_name(data, karmem_text_of("built by a guest", 16));
        game_monster_data_set_path(data, path, 3);
    }
    uint32_t written = game_monsters_finish(&message, root);
    return written != 0 ? (int64_t)written : FAILED;
}

// The sum of all mana, read frozen.
EXPORT("sum_frozen") int64_t sum_frozen(const void *bytes, size_t size)
{
    game_monsters_ref root;
    if (game_monsters_open(bytes, size, NULL, &root, NULL) != KARMEM_OK) {
        return FAILED;
    }
    int64_t sum = 0;
    uint32_t len = game_monsters_monsters_len(root);
    for (uint32_t index = 0; index < len; index++) {
        sum += game_monster_data_mana(game_monster_data(game_monsters_monsters_at(root, index)));
    }
    return sum;
}

// Adds `amount` to all mana, where others may write as well. Returns the sum of what it has stored.
EXPORT("add_live") int64_t add_live(volatile void *bytes, size_t size, int32_t amount)
{
    game_monsters_live root;
    uint32_t len;
    if (game_monsters_live_open(bytes, size, &root) != KARMEM_OK || !game_monsters_live_monsters_len(root, &len)) {
        return FAILED;
    }
    int64_t sum = 0;
    for (uint32_t index = 0; index < len; index++) {
        game_monster_data_live data = game_monster_live_data(game_monsters_live_monsters_at(root, index));
        game_monster_data_live_set_mana(data, (int16_t)(game_monster_data_live_mana(data) + amount));
        sum += game_monster_data_live_mana(data);
    }
    return sum;
}
