// Nothing is placed in a message that is finished, nor in a region that isn't there.

#include "parcel.h"
#include "tavern.h"

#include "check.h"

KARMEM_ALIGNAS(64) static unsigned char region[1 << 12];

static void flat(void)
{
    karmem_message_builder message;
    tavern_guest_builder guest, another;
    tavern_guest_ref read;
    karmem_message_begin(&message, region, sizeof region);
    CHECK(tavern_guest_begin(&message, &guest) && tavern_guest_set_name(guest, TEXT("Ann")));
    const uint32_t size = tavern_guest_finish(&message, guest);
    CHECK(size != 0 && tavern_guest_finish(&message, guest) == size);
    // What needs no room is stored.
    tavern_guest_set_age(guest, 7);
    CHECK(message.status == KARMEM_OK && tavern_guest_finish(&message, guest) == size);
    CHECK(!tavern_guest_set_name(guest, TEXT("Bob")) && message.status == KARMEM_FINISHED && message.value == size);
    CHECK(!tavern_guest_set_name(guest, TEXT("")) && tavern_guest_init_coins(guest, 3) == NULL);
    CHECK(tavern_guest_init_friend(guest).object == NULL && !tavern_guest_begin(&message, &another));
    CHECK(tavern_guest_finish(&message, guest) == 0);
    CHECK(tavern_guest_open(region, size, NULL, &read, NULL) == KARMEM_OK);
    CHECK(karmem_text_equal(tavern_guest_name(read), TEXT("Ann")) && tavern_guest_age(read) == 7);
    CHECK(karmem_message_begin(&message, NULL, sizeof region) == KARMEM_OUT_OF_SPACE && message.limit == 0);
    CHECK(!tavern_guest_begin(&message, &guest) && tavern_guest_finish(&message, guest) == 0);
}

static void packed(void)
{
    karmem_packed_message_builder message;
    parcel_leaf_builder leaf;
    parcel_leaf_ref read;
    karmem_packed_message_begin(&message, region, sizeof region);
    CHECK(parcel_leaf_begin(&message, &leaf) && parcel_leaf_set_text(leaf, TEXT("Ann")));
    const uint32_t size = parcel_leaf_finish(&message, leaf);
    CHECK(size != 0 && parcel_leaf_finish(&message, leaf) == size);
    parcel_leaf_set_bonus(leaf, 7);
    CHECK(message.status == KARMEM_OK && parcel_leaf_finish(&message, leaf) == size);
    CHECK(!parcel_leaf_set_text(leaf, TEXT("Bob")) && message.status == KARMEM_FINISHED && message.value == size);
    CHECK(!parcel_leaf_set_text(leaf, TEXT("")) && parcel_leaf_finish(&message, leaf) == 0);
    CHECK(parcel_leaf_open(region, size, NULL, &read, NULL) == KARMEM_OK);
    CHECK(karmem_text_equal(parcel_leaf_text(read), TEXT("Ann")) && parcel_leaf_bonus(read) == 7);
    CHECK(karmem_packed_message_begin(&message, NULL, sizeof region) == KARMEM_OK);
    CHECK(!parcel_leaf_begin(&message, &leaf) && message.status == KARMEM_OUT_OF_SPACE && message.limit == 0);
}

int main(void)
{
    flat();
    packed();
    return 0;
}
