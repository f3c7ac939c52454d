// Takes the message of a world, reads all of it at an odd address, builds the same world, and gives that back.

#include <string.h>

#include "check.h"

/// A message, and bytes of the program's own around it.
static unsigned char bytes[1000];

static void read_grok(arena_monster_data_ref grok)
{
    double hitbox[ARENA_MONSTER_DATA_HITBOX_LEN];
    arena_vec3 path[3] = {{9, 9, 9}, {9, 9, 9}, {9, 9, 9}};
    int32_t status[1];
    CHECK(arena_monster_data_pos(grok).z == 3);
    CHECK(arena_monster_data_mana(grok) == 150 && arena_monster_data_health(grok) == -2);
    CHECK(is_text(arena_monster_data_name(grok), TEXT("Gr\xC3\xB6k")));
    CHECK(arena_monster_data_team(grok) == ARENA_TEAM_ZOMBIES);
    CHECK(arena_monster_data_inventory(grok).len == 2 && arena_monster_data_inventory(grok).items[1] == 8);
    arena_monster_data_hitbox(grok, hitbox);
    CHECK(hitbox[0] == 0 && hitbox[1] == 1 && arena_monster_data_hitbox_at(grok, 1) == 1);
    CHECK(arena_monster_data_status_len(grok) == 1 && arena_monster_data_status_at(grok, 0) == -1);
    CHECK(arena_monster_data_status_copy(grok, status, 1) == 1 && status[0] == -1);
    for (uint32_t i = 0; i < ARENA_MONSTER_DATA_WEAPONS_LEN; i++) {
        arena_weapon_data_ref weapon = arena_weapon_data(arena_monster_data_weapons_at(grok, i));
        CHECK(arena_weapon_data_damage(weapon) == (int32_t)i + 1 && arena_weapon_data_ammo(weapon) == 0x0102);
        CHECK(arena_weapon_data_clip_size(weapon) == 3 && arena_weapon_data_reload_time(weapon) == 0.5f);
        CHECK(arena_weapon_data_range(weapon) == -1);
    }
    CHECK(arena_monster_data_path_len(grok) == 1 && arena_monster_data_path_at(grok, 0).z == 1);
    CHECK(arena_monster_data_path_copy(grok, path, 3) == 1 && path[0].z == 1 && path[1].z == 9);
    CHECK(arena_monster_data_is_alive(grok));
}

/// What is behind the last element, or the end of an array, is absent.
static void read_beyond(arena_monsters_ref world, arena_monster_data_ref grok)
{
    CHECK(arena_monsters_monsters_at(world, 2).object == NULL);
    CHECK(arena_monster_data(arena_monsters_monsters_at(world, UINT32_MAX)).object == NULL);
    CHECK(arena_monster_data_weapons_at(grok, 4).object == NULL);
    CHECK(arena_monster_data_hitbox_at(grok, 5) == 0 && arena_monster_data_status_at(grok, 1) == 0);
    CHECK(arena_monster_data_path_at(grok, 1).z == 0);
}

static void build_weapons(arena_monster_data_builder monster, bool is_grok)
{
    for (uint32_t i = 0; i < ARENA_MONSTER_DATA_WEAPONS_LEN; i++) {
        arena_weapon_data_builder weapon = arena_weapon_init_data(arena_monster_data_init_weapons_at(monster, i));
        if (is_grok) {
            arena_weapon_data_set_damage(weapon, (int32_t)i + 1);
            arena_weapon_data_set_ammo(weapon, 0x0102);
            arena_weapon_data_set_clip_size(weapon, 3);
            arena_weapon_data_set_reload_time(weapon, 0.5f);
            arena_weapon_data_set_range(weapon, -1);
        }
    }
}

static void build_grok(arena_monster_data_builder grok)
{
    const arena_vec3 pos = {1, 2, 3};
    const uint8_t inventory[2] = {9, 8};
    const double hitbox[ARENA_MONSTER_DATA_HITBOX_LEN] = {0, 1, 0, 0, 0};
    arena_monster_data_set_pos(grok, &pos);
    arena_monster_data_set_mana(grok, 150);
    arena_monster_data_set_health(grok, -2);
    CHECK(arena_monster_data_set_name(grok, TEXT("Gr\xC3\xB6k")));
    arena_monster_data_set_team(grok, ARENA_TEAM_ZOMBIES);
    CHECK(arena_monster_data_set_inventory(grok, inventory, 2));
    arena_monster_data_set_hitbox(grok, hitbox);
    CHECK(arena_monster_data_init_status(grok, 1));
    arena_monster_data_set_status_at(grok, 0, -1);
    build_weapons(grok, true);
    const arena_vec3 path[1] = {{0, 0, 1}};
    CHECK(arena_monster_data_set_path(grok, path, 1));
    arena_monster_data_set_is_alive(grok, true);
}

/// All defaults; slices without elements lie somewhere all the same.
static void build_nobody(arena_monster_data_builder nobody)
{
    CHECK(arena_monster_data_set_name(nobody, TEXT("")));
    CHECK(arena_monster_data_init_inventory(nobody, 0) != NULL);
    CHECK(arena_monster_data_set_status(nobody, NULL, 0));
    build_weapons(nobody, false);
    CHECK(arena_monster_data_init_path(nobody, 0));
}

int main(void)
{
    const size_t size = fread(bytes + 1, 1, sizeof bytes - 1, stdin);
    arena_monsters_ref world;
    CHECK(arena_monsters_open(bytes + 1, size, NULL, &world, NULL) == KARMEM_OK);
    CHECK(arena_monsters_monsters_len(world) == 2);
    arena_monster_data_ref grok = arena_monster_data(arena_monsters_monsters_at(world, 0));
    read_grok(grok);
    read_beyond(world, grok);

    karmem_packed_message_builder message;
    arena_monsters_builder root;
    memset(bytes, 0xAA, sizeof bytes);
    CHECK(karmem_packed_message_begin(&message, bytes + 1, sizeof bytes - 1) == KARMEM_OK);
    CHECK(arena_monsters_begin(&message, &root) && arena_monsters_init_monsters(root, 2));
    build_grok(arena_monster_init_data(arena_monsters_init_monsters_at(root, 0)));
    build_nobody(arena_monster_init_data(arena_monsters_init_monsters_at(root, 1)));
    const uint32_t built = arena_monsters_finish(&message, root);
    CHECK(fwrite(bytes + 1, 1, built, stdout) == built);
    return 0;
}
