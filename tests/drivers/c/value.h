// What is in a message, apart from how a message has it: numbers, texts, lists and objects with named fields. All of it lies in an
// arena, which is emptied at once.

#ifndef DRIVER_VALUE_H
#define DRIVER_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "karmem.h"

/// Memory for values: all that was taken is given back at once.
typedef struct arena {
    struct arena_block *blocks;
} arena;

typedef struct arena_block {
    struct arena_block *next;
    /// Bytes behind this, and how many of them are taken.
    size_t size;
    size_t taken;
} arena_block;

#define ARENA_BLOCK_SIZE ((size_t)1 << 16)

/// `size` zeroed bytes.
static inline void *arena_take(arena *memory, size_t size)
{
    arena_block *block = memory->blocks;
    size = (size + 7) / 8 * 8;
    if (block == NULL || block->size - block->taken < size) {
        const size_t block_size = size < ARENA_BLOCK_SIZE ? ARENA_BLOCK_SIZE : size;
        block = (arena_block *)calloc(1, sizeof *block + block_size);
        if (block == NULL) {
            abort();
        }
        block->next = memory->blocks;
        block->size = block_size;
        memory->blocks = block;
    }
    void *taken = (char *)(block + 1) + block->taken;
    block->taken += size;
    return taken;
}

static inline void arena_empty(arena *memory)
{
    while (memory->blocks != NULL) {
        arena_block *next = memory->blocks->next;
        free(memory->blocks);
        memory->blocks = next;
    }
}

typedef enum value_kind {
    /// Nothing was said: a writer leaves the field as it is.
    VALUE_MISSING,
    VALUE_NULL,
    VALUE_BOOL,
    VALUE_UNSIGNED,
    VALUE_SIGNED,
    VALUE_F32,
    VALUE_F64,
    VALUE_TEXT,
    VALUE_LIST,
    VALUE_OBJECT
} value_kind;

typedef struct value {
    value_kind kind;
    union {
        /// Of a bool, 0 or 1.
        uint64_t number;
        int64_t negative;
        float f32;
        double f64;
        karmem_text text;
        /// Of an object, as many names as values.
        struct {
            const struct value **items;
            const char **names;
            uint32_t len;
        } list;
    } is;
} value;

// ---- Making values ----------------------------------------------------------------------------------------------------

static inline value *value_new(arena *memory, value_kind kind)
{
    value *made = (value *)arena_take(memory, sizeof *made);
    made->kind = kind;
    return made;
}

static inline value *value_of_unsigned(arena *memory, uint64_t number)
{
    value *made = value_new(memory, VALUE_UNSIGNED);
    made->is.number = number;
    return made;
}

static inline value *value_of_signed(arena *memory, int64_t number)
{
    value *made = value_new(memory, VALUE_SIGNED);
    made->is.negative = number;
    return made;
}

/// A bool, or the byte of one in a struct of plain data: any but 0 is true.
static inline value *value_of_bool(arena *memory, uint8_t byte)
{
    value *made = value_new(memory, VALUE_BOOL);
    made->is.number = byte != 0;
    return made;
}

static inline value *value_of_f32(arena *memory, float number)
{
    value *made = value_new(memory, VALUE_F32);
    made->is.f32 = number;
    return made;
}

static inline value *value_of_f64(arena *memory, double number)
{
    value *made = value_new(memory, VALUE_F64);
    made->is.f64 = number;
    return made;
}

/// Text, of which there is a copy in the arena.
static inline value *value_of_text(arena *memory, karmem_text text)
{
    value *made = value_new(memory, VALUE_TEXT);
    char *copy = (char *)arena_take(memory, text.len);
    for (uint32_t i = 0; i < text.len; i++) {
        copy[i] = text.bytes[i];
    }
    made->is.text = karmem_text_of(copy, text.len);
    return made;
}

/// A list, whose items are to be set.
static inline value *value_of_list(arena *memory, uint32_t len)
{
    value *made = value_new(memory, VALUE_LIST);
    made->is.list.items = (const value **)arena_take(memory, len * sizeof(value *));
    made->is.list.len = len;
    return made;
}

/// An object with room for so many fields.
static inline value *value_of_object(arena *memory, uint32_t fields)
{
    value *made = value_new(memory, VALUE_OBJECT);
    made->is.list.items = (const value **)arena_take(memory, fields * sizeof(value *));
    made->is.list.names = (const char **)arena_take(memory, fields * sizeof(char *));
    return made;
}

static inline void value_put(value *object, const char *name, const value *field)
{
    object->is.list.names[object->is.list.len] = name;
    object->is.list.items[object->is.list.len] = field;
    object->is.list.len++;
}

// ---- Looking into values ----------------------------------------------------------------------------------------------

static const value value_missing = {VALUE_MISSING, {0}};

static inline bool value_is_said(const value *what)
{
    return what->kind != VALUE_MISSING;
}

/// Whether something is there, rather than nothing.
static inline bool value_is_some(const value *what)
{
    return what->kind != VALUE_MISSING && what->kind != VALUE_NULL;
}

static inline uint32_t value_len(const value *list)
{
    return list->kind == VALUE_LIST ? list->is.list.len : 0;
}

static inline const value *value_item(const value *list, uint32_t index)
{
    return index < value_len(list) ? list->is.list.items[index] : &value_missing;
}

static inline const value *value_get(const value *object, const char *name)
{
    if (object->kind == VALUE_OBJECT) {
        for (uint32_t i = 0; i < object->is.list.len; i++) {
            if (strcmp(object->is.list.names[i], name) == 0) {
                return object->is.list.items[i];
            }
        }
    }
    return &value_missing;
}

static inline uint64_t value_unsigned(const value *what)
{
    return what->kind == VALUE_UNSIGNED || what->kind == VALUE_SIGNED ? what->is.number : 0;
}

static inline int64_t value_signed(const value *what)
{
    return what->kind == VALUE_UNSIGNED ? (int64_t)what->is.number : what->kind == VALUE_SIGNED ? what->is.negative : 0;
}

static inline uint8_t value_bool(const value *what)
{
    return what->kind == VALUE_BOOL ? (uint8_t)what->is.number : 0;
}

static inline double value_f64(const value *what)
{
    switch (what->kind) {
    case VALUE_F64: return what->is.f64;
    case VALUE_F32: return (double)what->is.f32;
    case VALUE_UNSIGNED: return (double)what->is.number;
    case VALUE_SIGNED: return (double)what->is.negative;
    default: return 0;
    }
}

/// As it is where it was one, so that no bit of what is no number is lost.
static inline float value_f32(const value *what)
{
    return what->kind == VALUE_F32 ? what->is.f32 : (float)value_f64(what);
}

static inline karmem_text value_text(const value *what)
{
    return what->kind == VALUE_TEXT ? what->is.text : karmem_text_of("", 0);
}

#endif
