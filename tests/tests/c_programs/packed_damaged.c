// Whatever a packed message is turned into, it is refused, or all of it can be read: nothing outside of it is looked at.

#include "arena.h"

#include "check.h"

static unsigned char whole[2000];
static volatile double seen;
static uint32_t opened, refused;

static uint32_t build(void)
{
    static const uint8_t inventory[7] = {1, 2, 3, 4, 5, 6, 7};
    static const arena_vec3 path[9] = {{1, 2, 3}};
    karmem_packed_message_builder message;
    arena_monsters_builder root;
    karmem_packed_message_begin(&message, whole, sizeof whole);
    CHECK(arena_monsters_begin(&message, &root) && arena_monsters_init_monsters(root, 3));
    for (uint32_t i = 0; i < 3; i++) {
        arena_monster_data_builder monster = arena_monster_init_data(arena_monsters_init_monsters_at(root, i));
        CHECK(arena_monster_data_set_name(monster, TEXT("\xE7\xA9\xB4\xE7\x86\x8A")));
        CHECK(arena_monster_data_set_inventory(monster, inventory, 7) && arena_monster_data_init_status(monster, 5));
        for (uint32_t j = 0; j < i; j++) {
            arena_weapon_data_set_damage(arena_weapon_init_data(arena_monster_data_init_weapons_at(monster, j)), 3);
        }
        CHECK(arena_monster_data_set_path(monster, path, 9));
    }
    return arena_monsters_finish(&message, root);
}

static void read_monster(arena_monster_data_ref monster)
{
    double hitbox[ARENA_MONSTER_DATA_HITBOX_LEN];
    int32_t status[12];
    arena_vec3 path[12];
    double sum = arena_monster_data_pos(monster).x + arena_monster_data_mana(monster) + arena_monster_data_team(monster);
    karmem_text name = arena_monster_data_name(monster);
    karmem_u8_slice inventory = arena_monster_data_inventory(monster);
    CHECK(name.len <= 512 && inventory.len <= 128 && arena_monster_data_status_len(monster) <= 10);
    for (uint32_t i = 0; i < name.len; i++) {
        sum += name.bytes[i];
    }
    for (uint32_t i = 0; i < inventory.len; i++) {
        sum += inventory.items[i];
    }
    arena_monster_data_hitbox(monster, hitbox);
    sum += hitbox[4] + arena_monster_data_hitbox_at(monster, 4);
    const uint32_t len = arena_monster_data_status_copy(monster, status, 12);
    for (uint32_t i = 0; i < len; i++) {
        CHECK(status[i] == arena_monster_data_status_at(monster, i));
    }
    for (uint32_t i = 0; i < ARENA_MONSTER_DATA_WEAPONS_LEN; i++) {
        arena_weapon_data_ref weapon = arena_weapon_data(arena_monster_data_weapons_at(monster, i));
        sum += arena_weapon_data_damage(weapon) + arena_weapon_data_range(weapon);
    }
    for (uint32_t i = 0; i < arena_monster_data_path_len(monster); i++) {
        sum += arena_monster_data_path_at(monster, i).z;
    }
    sum += arena_monster_data_path_copy(monster, path, 12);
    seen = sum + arena_monster_data_is_alive(monster);
}

/// Looks at a copy that has no byte around it that may be read.
static void look_at(const unsigned char *bytes, uint32_t size)
{
    arena_monsters_ref monsters;
    unsigned char *copy = (unsigned char *)malloc(size != 0 ? size : 1);
    CHECK(copy != NULL);
    memcpy(copy, bytes, size);
    if (arena_monsters_open(copy, size, NULL, &monsters, NULL) == KARMEM_OK) {
        opened++;
        for (uint32_t i = 0; i < arena_monsters_monsters_len(monsters); i++) {
            read_monster(arena_monster_data(arena_monsters_monsters_at(monsters, i)));
        }
    } else {
        refused++;
        CHECK(monsters.object == NULL);
    }
    free(copy);
}

int main(void)
{
    unsigned char damaged[sizeof whole];
    const uint32_t size = build();
    uint32_t state = 1;
    CHECK(size > 400);
    for (uint32_t end = 0; end <= size; end++) {
        look_at(whole, end);
    }
    for (uint32_t round = 0; round < 20000; round++) {
        memcpy(damaged, whole, size);
        for (uint32_t i = next_number(&state) % 3; i < 3; i++) {
            const uint32_t at = next_number(&state) % (size - 3);
            const uint32_t kind = next_number(&state) % 3;
            const uint32_t word = kind == 0 ? UINT32_MAX : next_number(&state) % (size + 8);
            if (kind == 1) {
                damaged[at] ^= (unsigned char)(1u << word % 8);
            } else {
                memcpy(damaged + at, &word, sizeof word);
            }
        }
        look_at(damaged, size - next_number(&state) % 9);
    }
    CHECK(opened > 1000 && refused > 100);
    return 0;
}
