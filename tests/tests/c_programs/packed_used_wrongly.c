// What can go wrong while a packed message is built or opened, and what is left then.

#include "parcel.h"

#include "check.h"

static unsigned char region[400];
static karmem_packed_message_builder message;

/// Begins a message with a leaf in `size` bytes that had something else in them.
static parcel_leaf_builder begin(size_t size)
{
    parcel_leaf_builder leaf;
    memset(region, 0xAA, sizeof region);
    karmem_packed_message_begin(&message, region, size);
    parcel_leaf_begin(&message, &leaf);
    return leaf;
}

/// Nothing is set, so that there are the defaults, whatever the region had in it.
static void defaults(void)
{
    parcel_leaf_builder builder = begin(sizeof region);
    parcel_leaf_ref leaf;
    const uint32_t size = parcel_leaf_finish(&message, builder);
    CHECK(size == 32 && parcel_leaf_open(region, size, NULL, &leaf, NULL) == KARMEM_OK);
    CHECK(parcel_leaf_bonus(leaf) == 100 && parcel_leaf_wide(leaf) == PARCEL_WIDE_MIN && parcel_leaf_truth(leaf));
    CHECK(parcel_leaf_small(leaf) == PARCEL_SMALL_NONE && parcel_leaf_text(leaf).len == 0);
    // They are also what is read where there is no table.
    CHECK(parcel_leaf_open(NULL, 0, NULL, &leaf, NULL) == KARMEM_OK && leaf.object == NULL);
    CHECK(parcel_leaf_bonus(leaf) == 100 && parcel_leaf_ratio(leaf) == 0.5);
}

/// The first failure is kept, and nothing is built behind it.
static void no_room(void)
{
    parcel_leaf_builder leaf = begin(31);
    CHECK(leaf.object == NULL && message.status == KARMEM_OUT_OF_SPACE && message.value == 32 && message.limit == 31);
    parcel_leaf_set_bonus(leaf, 1);
    CHECK(!parcel_leaf_set_text(leaf, TEXT("lost")) && parcel_leaf_finish(&message, leaf) == 0);
    CHECK(region[0] == 0xAA && region[31] == 0xAA);

    leaf = begin(35);
    CHECK(!parcel_leaf_set_text(leaf, TEXT("four")) && message.status == KARMEM_OUT_OF_SPACE);
    CHECK(!parcel_leaf_set_text(leaf, TEXT("one")) && parcel_leaf_finish(&message, leaf) == 0);
    CHECK(region[35] == 0xAA);
}

static void texts(void)
{
    parcel_leaf_builder leaf = begin(sizeof region);
    CHECK(!parcel_leaf_set_text(leaf, TEXT("123456789012345678901234567890123")));
    CHECK(message.status == KARMEM_TOO_LONG && message.value == 33 && message.limit == 32);
    leaf = begin(sizeof region);
    CHECK(!parcel_leaf_set_text(leaf, TEXT("ab\xC3")) && message.status == KARMEM_NOT_UTF8 && message.value == 2);
}

static void indices(void)
{
    parcel_slices_builder slices;
    const parcel_plain plain = {1, 2, 3};
    karmem_packed_message_begin(&message, region, sizeof region);
    CHECK(parcel_slices_begin(&message, &slices) && parcel_slices_init_plain(slices, 2));
    parcel_slices_set_plain_at(slices, 1, &plain);
    CHECK(message.status == KARMEM_OK);
    parcel_slices_set_plain_at(slices, 2, &plain);
    CHECK(message.status == KARMEM_NO_ELEMENT && message.value == 2 && message.limit == 2);
    // There is no slice yet.
    karmem_packed_message_begin(&message, region, sizeof region);
    CHECK(parcel_slices_begin(&message, &slices));
    CHECK(parcel_slices_init_linked_at(slices, 0).object == NULL && message.status == KARMEM_NO_ELEMENT);
    CHECK(!parcel_slices_init_few(slices, 4));
    CHECK(message.status == KARMEM_NO_ELEMENT && parcel_slices_finish(&message, slices) == 0);
}

/// Only what is at the first byte is the root.
static void roots(void)
{
    parcel_leaf_builder first = begin(sizeof region), second;
    karmem_packed_message_builder other;
    CHECK(parcel_leaf_begin(&message, &second) && parcel_leaf_finish(&message, first) == 64);
    CHECK(parcel_leaf_finish(&message, second) == 0 && message.status == KARMEM_FOREIGN_ROOT);
    karmem_packed_message_begin(&other, region, sizeof region);
    CHECK(parcel_leaf_finish(&other, first) == 0 && other.status == KARMEM_FOREIGN_ROOT);
}

static void inline_roots(void)
{
    const unsigned char bytes[13] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x80, 0x3F};
    parcel_plain plain;
    parcel_linked_ref linked;
    karmem_error error;
    CHECK(parcel_plain_open(bytes, sizeof bytes, NULL, &plain, &error) == KARMEM_OK && error.status == KARMEM_OK);
    CHECK(plain.flag == 1 && plain.wide == 1 && plain.single == 1);
    CHECK(parcel_plain_open(bytes, 12, NULL, &plain, &error) == KARMEM_TOO_SHORT && error.value == 12 && error.limit == 13);
    CHECK(plain.flag == 0 && plain.wide == 0 && plain.single == 0);
    CHECK(parcel_linked_open(bytes, 13, NULL, &linked, NULL) == KARMEM_TOO_SHORT && linked.object == NULL);
    CHECK(parcel_linked_weight(linked) == 0 && parcel_linked_values_len(linked) == 0);
    CHECK(parcel_linked_leaf(linked).object == NULL && parcel_leaf_bonus(parcel_linked_leaf(linked)) == 100);
}

/// Where it is, which field it is in, and how much of it is text.
static void errors(void)
{
    parcel_leaf_builder builder = begin(sizeof region);
    parcel_leaf_ref leaf;
    karmem_error error;
    karmem_options options = karmem_default_options();
    CHECK(parcel_leaf_set_text(builder, TEXT("abc")));
    const uint32_t size = parcel_leaf_finish(&message, builder);
    region[34] = 0xFF;
    CHECK(parcel_leaf_open(region, size, NULL, &leaf, &error) == KARMEM_NOT_UTF8 && leaf.object == NULL);
    CHECK(error.offset == 32 && error.value == 2 && strcmp(error.field, "Leaf.Text") == 0);
    region[34] = 'c';
    options.max_size = size - 1;
    CHECK(parcel_leaf_open(region, size, &options, &leaf, &error) == KARMEM_TOO_LARGE && error.limit == size - 1);
    options.max_size = size;
    options.max_depth = 0;
    CHECK(parcel_leaf_open(region, size, &options, &leaf, &error) == KARMEM_TOO_DEEP);
    options.max_depth = 1;
    CHECK(parcel_leaf_open(region, size, &options, &leaf, &error) == KARMEM_OK);
}

int main(void)
{
    defaults();
    no_room();
    texts();
    indices();
    roots();
    inline_roots();
    errors();
    return 0;
}
