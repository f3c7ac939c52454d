// A guest that knows where its window begins, and finds in it by name what its host has attached.

#include "directory.h"
#include "game.h"

#define EXPORT(name) __attribute__((export_name(name)))

// A segment in this guest's memory.
typedef struct segment {
    void *bytes;
    size_t size;
    // Whether nobody can write it: only then it may be opened to be read frozen.
    bool frozen;
} segment;

// Finds the segment that the host has attached by this name to the window that begins at `window`: its `bytes` are NULL where there is
// none. The host changes the directory only while this guest waits in a function of the host's, so what it says holds until then.
static segment find(const volatile void *window, karmem_text name)
{
    segment found = {NULL, 0, false};
    directory_directory_live directory;
    if (directory_directory_live_open(window, 64 * 1024, &directory) != KARMEM_OK) {
        return found;
    }
    uint32_t end = directory_directory_live_end(directory);
    for (uint32_t i = 0; i < end; i++) {
        directory_entry_live entry = directory_directory_live_entries_at(directory, i);
        char text[DIRECTORY_NAME_SIZE];
        uint32_t len;
        if (directory_entry_live_generation(entry) == 0) {
            continue; // free
        }
        if (directory_entry_live_name(entry, text, sizeof text, &len) != KARMEM_OK) {
            continue;
        }
        if (karmem_text_equal(karmem_text_of(text, len), name)) {
            found.bytes = (void *)(uintptr_t)directory_entry_live_address(entry);
            found.size = (size_t)directory_entry_live_size(entry);
            found.frozen = directory_entry_live_sealed(entry)
                && directory_entry_live_access(entry) == DIRECTORY_ACCESS_READ_ONLY;
            break;
        }
    }
    return found;
}

// The sum of all mana in the segment called `monsters`, which nobody can write; -1 where there is none.
EXPORT("sum_monsters") int64_t sum_monsters(const volatile void *window)
{
    segment monsters = find(window, karmem_text_of("monsters", 8));
    game_monsters_ref root;
    if (!monsters.frozen || game_monsters_open(monsters.bytes, monsters.size, NULL, &root, NULL) != KARMEM_OK) {
        return -1;
    }
    int64_t sum = 0;
    uint32_t len = game_monsters_monsters_len(root);
    for (uint32_t index = 0; index < len; index++) {
        sum += game_monster_data_mana(game_monster_data(game_monsters_monsters_at(root, index)));
    }
    return sum;
}
