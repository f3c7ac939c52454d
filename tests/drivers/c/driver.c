#define _POSIX_C_SOURCE 200112L

#include "driver.h"

#include "json.h"

/// As aligned as any schema can ask for.
#define ALIGN 4096

/// Larger than any message of a test.
#define MAX_SIZE ((size_t)1 << 28)

static arena memory;
static json_text said;
static unsigned char *region;

static driver_answer answer(bool is_fine, const void *bytes, size_t size)
{
    const driver_answer made = {is_fine, (const unsigned char *)bytes, size};
    return made;
}

static driver_answer refuse(const char *why, const karmem_error *error)
{
    char text[300] = "";
    if (error != NULL) {
        snprintf(text, sizeof text, " at %" PRIu32 " in `%s`: %" PRIu64 ", %" PRIu64, error->offset,
            error->field != NULL ? error->field : "", error->value, error->limit);
    }
    said.len = 0;
    json_say(&said, why);
    json_say(&said, text);
    return answer(false, said.bytes, said.len);
}

/// Exactly `size` bytes, so that a sanitizer sees whoever reaches beyond them.
static unsigned char *take_region(size_t size)
{
    void *taken = NULL;
    free(region);
    if (posix_memalign(&taken, ALIGN, size != 0 ? size : 1) != 0) {
        abort();
    }
    region = (unsigned char *)taken;
    return region;
}

static const driver_type *find(const char *name)
{
    for (size_t schema = 0; driver_types[schema] != NULL; schema++) {
        for (const driver_type *type = driver_types[schema]; type->name != NULL; type++) {
            if (strcmp(type->name, name) == 0) {
                return type;
            }
        }
    }
    return NULL;
}

/// Writes into memory that was in use before, and into more of it where it is too little.
static driver_answer write_message(const driver_type *type, const value *root)
{
    for (size_t size = (size_t)1 << 16;; size *= 4) {
        uint32_t written = 0;
        memset(take_region(size), 0xAA, size);
        const karmem_status status = type->write(region, size, root, &written);
        if (status == KARMEM_OK) {
            return answer(true, region, written);
        }
        if (status != KARMEM_OUT_OF_SPACE || size > MAX_SIZE) {
            return refuse(karmem_status_text(status), NULL);
        }
    }
}

driver_answer driver_ask(const char *verb, const char *name, const unsigned char *bytes, size_t size)
{
    const driver_type *type = find(name);
    arena_empty(&memory);
    if (type == NULL) {
        return refuse("no such type", NULL);
    }
    if (strcmp(verb, "write") == 0) {
        json_reader in = {&memory, (const char *)bytes, (const char *)bytes + size, false};
        const value *root = json_parse(&in);
        return in.is_wrong ? refuse("not JSON", NULL) : write_message(type, root);
    }

    karmem_error error;
    memset(&error, 0, sizeof error);
    const value *root = &value_missing;
    if (size != 0) {
        memcpy(take_region(size), bytes, size);
    } else {
        take_region(0);
    }
    const bool is_verified_only = strcmp(verb, "verify") == 0;
    const karmem_status status = type->read(&memory, region, size, is_verified_only ? NULL : &root, &error);
    if (status != KARMEM_OK) {
        return refuse(karmem_status_text(status), &error);
    }
    if (is_verified_only) {
        return answer(true, NULL, 0);
    }
    if (strcmp(verb, "read") == 0) {
        said.len = 0;
        json_print(&said, root);
        return answer(true, said.bytes, said.len);
    }
    return strcmp(verb, "rewrite") == 0 ? write_message(type, root) : refuse("no such verb", NULL);
}
