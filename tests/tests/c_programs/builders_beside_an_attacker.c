// Whoever writes the region meanwhile can spoil the message, but no builder reaches anything outside of the region.

#include "tavern.h"

#include "check.h"

#define SIZE 2048

static void spoil(unsigned char *region, uint32_t size, uint32_t *numbers)
{
    for (int i = 0; i < 40; i++) {
        const uint32_t number = next_number(numbers);
        region[next_number(numbers) % size] = (unsigned char)(number % 5 != 0 ? number / 8 % 4 * 8 : number / 8);
    }
}

int main(void)
{
    const float heights[2] = {1, 2};
    uint32_t numbers = 1;
    // The allocation ends where the region does, so that the sanitizer sees whoever leaves it.
    unsigned char *region = (unsigned char *)aligned_alloc(64, SIZE);
    CHECK(region != NULL);
    for (int round = 0; round < 50000; round++) {
        karmem_message_builder message;
        tavern_rooms_builder rooms;
        karmem_message_begin(&message, region, SIZE);
        tavern_rooms_begin(&message, &rooms);
        tavern_rooms_init_guests(rooms, 2);
        tavern_rooms_init_heights(rooms, 3);
        tavern_rooms_init_log(rooms, 2);
        tavern_rooms_init_tables(rooms, 2);
        spoil(region, message.size, &numbers);
        const uint32_t index = next_number(&numbers) % 4;
        switch (next_number(&numbers) % 5) {
        case 0:
            tavern_guest_set_age(tavern_rooms_init_guests_at(rooms, index), 3);
            break;
        case 1:
            tavern_rooms_set_heights_at(rooms, index, heights, 2);
            break;
        case 2:
            tavern_guest_set_age(tavern_rooms_init_log_at_departure(rooms, index), 1);
            break;
        case 3:
            tavern_rooms_init_tables_at(rooms, index, 2);
            spoil(region, message.size, &numbers);
            tavern_drink_set_price(tavern_rooms_init_tables_at_at(rooms, index, index), 1);
            break;
        default:
            tavern_rooms_clear_log_at(rooms, index);
            break;
        }
        CHECK((tavern_rooms_finish(&message, rooms) != 0) == (message.status == KARMEM_OK));
    }
    free(region);
    return 0;
}
