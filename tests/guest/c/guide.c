// The code of docs/c.md. Each export returns 0, or the number of the line with what does not hold.

#include "arena.h"
#include "garden.h"

#define EXPORT(name) __attribute__((export_name(name)))
#define CHECK(condition)          \
    do {                          \
        if (!(condition)) {       \
            return __LINE__;      \
        }                         \
    } while (0)

// Memory for messages.
static uint64_t region[1024];

EXPORT("first_message") int first_message(void)
{
    karmem_message_builder message;
    garden_garden_builder garden;
    karmem_message_begin(&message, region, sizeof region); // 8 KiB, at a multiple of 8
    garden_garden_begin(&message, &garden);
    garden_point posts[2] = {{0, 0}, {4, 3}};
    garden_garden_set_fence(garden, posts, 2);
    uint32_t size = garden_garden_finish(&message, garden); // in bytes, from the start of the region
    CHECK(size != 0);

    garden_garden_ref root;
    karmem_error error;
    if (garden_garden_open(region, size, NULL, &root, &error) != KARMEM_OK) {
        return __LINE__;
    }
    garden_point_slice fence = garden_garden_fence(root); // lies in `region`
    CHECK(fence.len == 2 && fence.items[1].x == 4);
    return 0;
}

// What plants and gardens are built in.
static karmem_message_builder message;

static garden_plant_builder begin_plant(void)
{
    garden_plant_builder plant;
    karmem_message_begin(&message, region, sizeof region);
    garden_plant_begin(&message, &plant);
    return plant;
}

static garden_plant_ref open_plant(garden_plant_builder plant)
{
    garden_plant_ref root;
    uint32_t size = garden_plant_finish(&message, plant);
    if (garden_plant_open(region, size, NULL, &root, NULL) != KARMEM_OK) {
        __builtin_trap();
    }
    return root;
}

static garden_garden_builder begin_garden(void)
{
    garden_garden_builder garden;
    karmem_message_begin(&message, region, sizeof region);
    garden_garden_begin(&message, &garden);
    return garden;
}

static garden_garden_ref open_garden(garden_garden_builder garden)
{
    garden_garden_ref root;
    uint32_t size = garden_garden_finish(&message, garden);
    if (garden_garden_open(region, size, NULL, &root, NULL) != KARMEM_OK) {
        __builtin_trap();
    }
    return root;
}

EXPORT("values") int values(void)
{
    char room[GARDEN_LABEL_SIZE]; // #define GARDEN_LABEL_SIZE 24
    CHECK(sizeof room == 24);

    garden_plant_builder builder = begin_plant();
    garden_plant_set_place(builder, &(garden_point){1, 2});
    garden_plant_set_colour(builder, GARDEN_COLOUR_RED);

    garden_plant_ref plant = open_plant(builder);
    CHECK(garden_plant_place(plant)->y == 2); // const garden_point *
    CHECK(garden_plant_colour(plant) == GARDEN_COLOUR_RED);
    CHECK(garden_plant_height(plant) == 0.1f); // its default: nobody has set it

    switch (garden_plant_colour(plant)) {
    case GARDEN_COLOUR_WHITE:
    case GARDEN_COLOUR_RED:
        break;
    case GARDEN_COLOUR_VIOLET:
    default: // from a newer schema; nothing is lost
        return __LINE__;
    }
    return 0;
}

EXPORT("text_and_slices") int text_and_slices(void)
{
    garden_plant_builder builder = begin_plant();
    uint16_t days[2] = {100, 104};
    CHECK(garden_plant_set_name(builder, KARMEM_TEXT("Rose")));
    CHECK(garden_plant_set_watered(builder, days, 2));
    uint16_t *room = garden_plant_init_watered(builder, 365); // instead of a copy: room, written in place
    CHECK(room != NULL);
    for (uint16_t day = 0; day < 365; day++) {
        room[day] = day;
    }

    garden_plant_ref plant = open_plant(builder);
    karmem_text name = garden_plant_name(plant); // UTF-8, without a zero at its end
    CHECK(karmem_text_equal(name, KARMEM_TEXT("Rose")));
    karmem_u16_slice watered = garden_plant_watered(plant);
    CHECK(watered.len == 365 && watered.items[364] == 364);
    return 0;
}

EXPORT("optional_fields") int optional_fields(void)
{
    garden_plant_builder builder = begin_plant();
    garden_plant_set_note(builder, KARMEM_TEXT(""));
    garden_plant_set_name(garden_plant_init_parent(builder), KARMEM_TEXT("Dog rose"));
    garden_plant_set_age(builder, 3);
    garden_plant_clear_age(builder); // absent again

    garden_plant_ref plant = open_plant(builder);
    CHECK(garden_plant_has_note(plant)); // empty is not absent
    CHECK(garden_plant_note(plant).len == 0);
    CHECK(!garden_plant_has_age(plant) && garden_plant_age(plant) == 0);
    garden_plant_ref parent = garden_plant_parent(plant);
    CHECK(karmem_text_equal(garden_plant_name(parent), KARMEM_TEXT("Dog rose")));
    CHECK(!garden_plant_has_parent(parent)); // and reads as a plant of defaults
    CHECK(garden_plant_height(garden_plant_parent(parent)) == 0.1f);
    return 0;
}

EXPORT("in_place") int in_place(void)
{
    garden_plant_builder builder = begin_plant();
    garden_label_set_text(garden_plant_init_label(builder), KARMEM_TEXT("Rosa canina"));
    garden_plant_ref plant = open_plant(builder);
    CHECK(karmem_text_equal(garden_label_text(garden_plant_label(plant)), KARMEM_TEXT("Rosa canina")));

    garden_garden_builder garden = begin_garden();
    garden_point corner[GARDEN_GARDEN_CORNER_LEN] = {{0, 0}, {9, 9}};
    garden_garden_set_corner(garden, corner);
    garden_garden_ref opened = open_garden(garden);
    const garden_point *read = garden_garden_corner(opened); // so many as well
    CHECK(read[0].x < read[1].x);
    return 0;
}

EXPORT("tables_in_tables") int tables_in_tables(void)
{
    garden_garden_builder builder = begin_garden();
    garden_plant_builder oak = garden_garden_init_oldest(builder);
    garden_plant_set_name(oak, KARMEM_TEXT("Oak"));
    garden_plant_set_age(oak, 400);
    garden_garden_init_plants(builder, 2); // two places, both empty
    garden_plant_set_name(garden_garden_init_plants_at(builder, 0), KARMEM_TEXT("Rose")); // only now there is a table
    garden_plant_set_name(garden_garden_init_plants_at(builder, 1), KARMEM_TEXT("Ivy"));

    garden_garden_ref garden = open_garden(builder);
    CHECK(garden_plant_age(garden_garden_oldest(garden)) == 400);
    CHECK(garden_garden_plants_len(garden) == 2);
    for (uint32_t i = 0; i < garden_garden_plants_len(garden); i++) {
        garden_plant_ref plant = garden_garden_plants_at(garden, i);
        CHECK(garden_plant_name(plant).len > 0);
    }
    return 0;
}

EXPORT("nested_slices") int nested_slices(void)
{
    garden_garden_builder builder = begin_garden();
    garden_garden_init_rows(builder, 2);
    garden_garden_init_rows_at(builder, 0, 3);
    garden_garden_set_rows_at_at(builder, 0, 0, KARMEM_TEXT("Leek"));
    garden_garden_set_rows_at_at(builder, 0, 1, KARMEM_TEXT("Kale"));
    garden_garden_set_rows_at_at(builder, 0, 2, KARMEM_TEXT("Chard"));

    garden_garden_ref garden = open_garden(builder);
    CHECK(garden_garden_rows_len(garden) == 2);
    CHECK(garden_garden_rows_at_len(garden, 0) == 3);
    CHECK(karmem_text_equal(garden_garden_rows_at_at(garden, 0, 2), KARMEM_TEXT("Chard")));
    return 0;
}

EXPORT("unions") int unions(void)
{
    garden_garden_builder builder = begin_garden();
    garden_bird_set_song(garden_garden_init_visitor_bird(builder), KARMEM_TEXT("Tirili"));
    garden_garden_init_log(builder, 2);
    garden_garden_set_log_at_snail(builder, 1, &(garden_point){0.5f, 0.5f});

    garden_garden_ref garden = open_garden(builder);
    garden_visitor_ref visitor = garden_garden_visitor(garden);
    switch (garden_visitor_tag(visitor)) {
    case 0: // nothing
        return __LINE__;
    case GARDEN_VISITOR_BIRD:
        CHECK(karmem_text_equal(garden_bird_song(garden_visitor_bird(visitor)), KARMEM_TEXT("Tirili")));
        break;
    case GARDEN_VISITOR_SNAIL:
    default: // a member of a newer schema
        return __LINE__;
    }
    CHECK(garden_visitor_tag(garden_garden_log_at(garden, 0)) == 0);
    CHECK(garden_visitor_snail(garden_garden_log_at(garden, 1))->x == 0.5f);
    return 0;
}

EXPORT("live") int live(void)
{
    garden_garden_builder builder = begin_garden();
    garden_point posts[3] = {{0, 0}};
    garden_garden_set_fence(builder, posts, 3);
    garden_plant_builder oak = garden_garden_init_oldest(builder);
    garden_plant_set_name(oak, KARMEM_TEXT("Oak"));
    garden_plant_set_age(oak, 400);
    CHECK(garden_garden_finish(&message, builder) != 0);

    garden_garden_live garden;
    if (garden_garden_live_open(region, sizeof region, &garden) != KARMEM_OK) {
        return __LINE__;
    }
    garden_plant_live oldest = garden_garden_live_oldest(garden);
    CHECK(garden_plant_live_height(oldest) == 0.1f);
    garden_plant_live_set_height(oldest, 20.5f);
    CHECK(garden_plant_live_height(oldest) == 20.5f);

    char name[64];
    uint32_t len;
    CHECK(garden_plant_live_name(oldest, name, sizeof name, &len) == KARMEM_OK); // a copy, checked to be UTF-8
    CHECK(karmem_text_equal(karmem_text_of(name, len), KARMEM_TEXT("Oak")));

    garden_point points[8];
    CHECK(garden_garden_live_fence_copy(garden, points, 8, &len) == KARMEM_OK);
    CHECK(len == 3);
    return 0;
}

static unsigned char bytes[1000]; // at any address

static uint32_t build_arena(void)
{
    karmem_packed_message_builder message;
    arena_monsters_builder monsters;
    karmem_packed_message_begin(&message, bytes, sizeof bytes);
    arena_monsters_begin(&message, &monsters);
    arena_monsters_init_monsters(monsters, 1);
    arena_monster_data_builder grok = arena_monster_init_data(arena_monsters_init_monsters_at(monsters, 0));
    double hitbox[ARENA_MONSTER_DATA_HITBOX_LEN] = {0, 0, 1, 1, 2};
    arena_monster_data_set_pos(grok, &(arena_vec3){1, 2, 3});
    arena_monster_data_set_name(grok, KARMEM_TEXT("Grok"));
    arena_monster_data_set_hitbox(grok, hitbox);
    arena_monster_data_init_path(grok, 2); // zeros
    arena_monster_data_set_path_at(grok, 1, &(arena_vec3){0, 0, 9});
    return arena_monsters_finish(&message, monsters);
}

EXPORT("packed") int packed(void)
{
    uint32_t size = build_arena();
    CHECK(size != 0);
    arena_monsters_ref monsters;
    if (arena_monsters_open(bytes, size, NULL, &monsters, NULL) != KARMEM_OK) {
        return __LINE__;
    }
    arena_monster_data_ref grok = arena_monster_data(arena_monsters_monsters_at(monsters, 0));
    arena_vec3 pos = arena_monster_data_pos(grok); // a copy
    karmem_text name = arena_monster_data_name(grok); // lies in `bytes`
    double hitbox[ARENA_MONSTER_DATA_HITBOX_LEN];
    arena_monster_data_hitbox(grok, hitbox); // all of it, and one of it:
    CHECK(hitbox[4] == 2 && arena_monster_data_hitbox_at(grok, 4) == 2);
    arena_vec3 path[8];
    uint32_t len = arena_monster_data_path_copy(grok, path, 8); // as many as there are, at most 8
    CHECK(len == 2 && path[1].z == 9);
    CHECK(arena_monster_data_path_len(grok) == 2 && arena_monster_data_path_at(grok, 1).z == 9);
    CHECK(pos.z == 3 && karmem_text_equal(name, KARMEM_TEXT("Grok")));
    return 0;
}
