// The smallest guest in C: it finds the fastest bird of a flock that it shares with its host.

#include "flock.h"

// The speed of the fastest bird in the segment of `size` bytes at `bytes`, or NaN where there is no flock. The host has sealed the
// segment and attached it there.
__attribute__((export_name("top_speed"))) float top_speed(const void *bytes, size_t size)
{
    flock_flock_ref flock;
    if (flock_flock_open(bytes, size, NULL, &flock, NULL) != KARMEM_OK) {
        return __builtin_nanf("");
    }
    flock_bird_slice birds = flock_flock_birds(flock); // in place: nothing is copied
    float fastest = 0;
    for (uint32_t i = 0; i < birds.len; i++) {
        if (birds.items[i].speed > fastest) {
            fastest = birds.items[i].speed;
        }
    }
    return fastest;
}
