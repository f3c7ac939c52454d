// Values of each kind go into a packed message at an odd address, in the order of the fields, and come out again.

#include "arena.h"
#include "parcel.h"

#include "check.h"

static unsigned char region[1000];

static bool is_text(karmem_text text, karmem_text expected)
{
    return karmem_text_equal(text, expected);
}

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

static void world(void)
{
    karmem_packed_message_builder message;
    arena_monsters_builder root;
    arena_monsters_ref read;
    memset(region, 0xAA, sizeof region);
    CHECK(karmem_packed_message_begin(&message, region + 1, sizeof region - 1) == KARMEM_OK);
    CHECK(arena_monsters_begin(&message, &root) && arena_monsters_init_monsters(root, 2));
    build_grok(arena_monster_init_data(arena_monsters_init_monsters_at(root, 0)));
    build_nobody(arena_monster_init_data(arena_monsters_init_monsters_at(root, 1)));
    const uint32_t size = arena_monsters_finish(&message, root);
    // The root and its elements; two monsters with four weapons each; what the first of them has.
    CHECK(size == 12 + 8 + 2 * (111 + 4 * 19) + 5 + 2 + 4 + 12);
    CHECK(region[0] == 0xAA && region[1 + size] == 0xAA);

    CHECK(arena_monsters_open(region + 1, size, NULL, &read, NULL) == KARMEM_OK);
    CHECK(arena_monsters_monsters_len(read) == 2);
    arena_monster_data_ref grok = arena_monster_data(arena_monsters_monsters_at(read, 0));
    read_grok(grok);
    read_beyond(read, grok);
}

/// A tree as it is written down by hand: elements lie side by side before what they refer to.
static void tree(void)
{
    static const unsigned char by_hand[72] = {
        20, 0, 0, 0, 20, 0, 0, 0, 1, 0, 0, 0, 21, 0, 0, 0, 8, 0, 0, 0, 'r',
        29, 0, 0, 0, 50, 0, 0, 0,
        20, 0, 0, 0, 49, 0, 0, 0, 1, 0, 0, 0, 50, 0, 0, 0, 0, 0, 0, 0, 'a',
        20, 0, 0, 0, 70, 0, 0, 0, 2, 0, 0, 0, 72, 0, 0, 0, 0, 0, 0, 0, 'b', 'c',
    };
    const karmem_text names[2] = {TEXT("a"), TEXT("bc")};
    karmem_packed_message_builder message;
    parcel_tree_builder root;
    karmem_packed_message_begin(&message, region, sizeof by_hand);
    CHECK(parcel_tree_begin(&message, &root) && parcel_tree_set_name(root, TEXT("r")) && parcel_tree_init_children(root, 2));
    for (uint32_t i = 0; i < 2; i++) {
        parcel_tree_builder child = parcel_branch_init_to(parcel_tree_init_children_at(root, i));
        CHECK(parcel_tree_set_name(child, names[i]) && parcel_tree_init_children(child, 0));
    }
    CHECK(parcel_tree_finish(&message, root) == sizeof by_hand);
    CHECK(memcmp(region, by_hand, sizeof by_hand) == 0);
}

/// The end of a chain lies outside of every message.
static void chain(void)
{
    static const unsigned char by_hand[20] = {10, 0, 0, 0, 1, 0, 10, 0, 0, 0, 10, 0, 0, 0, 2, 0, 0xFF, 0xFF, 0xFF, 0xFF};
    karmem_packed_message_builder message;
    parcel_chain_builder root;
    parcel_chain_ref read;
    karmem_packed_message_begin(&message, region, sizeof by_hand);
    CHECK(parcel_chain_begin(&message, &root));
    parcel_chain_set_value(root, 1);
    parcel_chain_set_value(parcel_chain_init_next(root), 2);
    CHECK(parcel_chain_finish(&message, root) == sizeof by_hand && memcmp(region, by_hand, sizeof by_hand) == 0);
    CHECK(parcel_chain_open(by_hand, sizeof by_hand, NULL, &read, NULL) == KARMEM_OK);
    CHECK(parcel_chain_value(parcel_chain_next(read)) == 2);
    CHECK(parcel_chain_next(parcel_chain_next(read)).object == NULL);
}

/// Structs in structs, arrays of them, bools and enums in arrays: what is copied out is what was copied in.
static void nested_values(void)
{
    const parcel_plain plain = {1, UINT64_MAX, 0.5f};
    const parcel_outer outer = {plain, {plain, {0, 2, 3}}, PARCEL_SMALL_MAX, {1, 2, 3}};
    const parcel_wide wides[3] = {PARCEL_WIDE_MIN, 0, 5};
    const uint8_t truths[3] = {0, 1, 9};
    const parcel_plain plains[3] = {plain, {0, 1, 2}, plain};
    karmem_packed_message_builder message;
    parcel_parcel_builder root;
    parcel_parcel_ref read;
    karmem_packed_message_begin(&message, region, sizeof region);
    CHECK(parcel_parcel_begin(&message, &root));
    parcel_scalars_set_outer(parcel_parcel_init_scalars(root), &outer);
    parcel_arrays_builder arrays = parcel_parcel_init_arrays(root);
    parcel_arrays_set_wide(arrays, wides);
    parcel_arrays_set_truth(arrays, truths);
    parcel_arrays_set_plain(arrays, plains);
    parcel_linked_set_weight(parcel_arrays_init_linked_at(arrays, 2), 7);
    const uint32_t size = parcel_parcel_finish(&message, root);
    CHECK(parcel_parcel_open(region, size, NULL, &read, NULL) == KARMEM_OK);

    const parcel_outer copied = parcel_scalars_outer(parcel_parcel_scalars(read));
    CHECK(copied.one.flag == 1 && copied.one.wide == UINT64_MAX && copied.two[1].wide == 2 && copied.two[1].single == 3);
    CHECK(copied.small == PARCEL_SMALL_MAX && copied.digits[2] == 3);
    parcel_wide read_wides[3];
    uint8_t read_truths[3];
    parcel_plain read_plains[3];
    parcel_arrays_wide(parcel_parcel_arrays(read), read_wides);
    parcel_arrays_truth(parcel_parcel_arrays(read), read_truths);
    parcel_arrays_plain(parcel_parcel_arrays(read), read_plains);
    CHECK(read_wides[0] == PARCEL_WIDE_MIN && read_wides[2] == 5);
    CHECK(read_truths[0] == 0 && read_truths[1] == 1 && read_truths[2] == 1);
    CHECK(read_plains[1].wide == 1 && read_plains[2].wide == UINT64_MAX && read_plains[2].single == 0.5f);
    CHECK(parcel_linked_weight(parcel_arrays_linked_at(parcel_parcel_arrays(read), 2)) == 7);
    // Never placed, so that arrays in it are zeros.
    parcel_arrays_ref absent = {parcel_parcel_arrays(read).message, NULL};
    parcel_arrays_wide(absent, read_wides);
    parcel_arrays_plain(absent, read_plains);
    CHECK(read_wides[0] == 0 && read_plains[2].wide == 0 && parcel_arrays_linked_at(absent, 0).object == NULL);
}

int main(void)
{
    world();
    tree();
    chain();
    nested_values();
    return 0;
}
