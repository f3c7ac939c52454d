// Values as JSON (RFC 8259) and back. Numbers with a point or an exponent are floats; what is no number is `null`.

#ifndef DRIVER_JSON_H
#define DRIVER_JSON_H

#include <inttypes.h>
#include <math.h>
#include <stdio.h>

#include "value.h"

/// Text that grows.
typedef struct json_text {
    char *bytes;
    size_t len;
    size_t capacity;
} json_text;

static inline void json_add(json_text *out, const char *bytes, size_t len)
{
    if (out->capacity - out->len < len) {
        out->capacity = (out->capacity + len) * 2;
        out->bytes = (char *)realloc(out->bytes, out->capacity);
        if (out->bytes == NULL) {
            abort();
        }
    }
    if (len != 0) {
        memcpy(out->bytes + out->len, bytes, len);
    }
    out->len += len;
}

static inline void json_say(json_text *out, const char *text)
{
    json_add(out, text, strlen(text));
}

static inline void json_print_text(json_text *out, const char *bytes, size_t len)
{
    json_say(out, "\"");
    for (size_t i = 0; i < len; i++) {
        const unsigned char byte = (unsigned char)bytes[i];
        if (byte < 0x20 || byte == '"' || byte == '\\') {
            char escaped[8];
            snprintf(escaped, sizeof escaped, "\\u%04x", byte);
            json_say(out, escaped);
        } else {
            json_add(out, bytes + i, 1);
        }
    }
    json_say(out, "\"");
}

static inline void json_print_float(json_text *out, double number, int digits)
{
    char text[40];
    if (!isfinite(number)) {
        json_say(out, "null");
        return;
    }
    snprintf(text, sizeof text, "%.*e", digits - 1, number);
    json_say(out, text);
}

static inline void json_print(json_text *out, const value *what)
{
    char number[24];
    switch (what->kind) {
    case VALUE_MISSING:
    case VALUE_NULL: json_say(out, "null"); break;
    case VALUE_BOOL: json_say(out, what->is.number != 0 ? "true" : "false"); break;
    case VALUE_UNSIGNED:
        snprintf(number, sizeof number, "%" PRIu64, what->is.number);
        json_say(out, number);
        break;
    case VALUE_SIGNED:
        snprintf(number, sizeof number, "%" PRId64, what->is.negative);
        json_say(out, number);
        break;
    // As many digits as tell all numbers apart.
    case VALUE_F32: json_print_float(out, (double)what->is.f32, 9); break;
    case VALUE_F64: json_print_float(out, what->is.f64, 17); break;
    case VALUE_TEXT: json_print_text(out, what->is.text.bytes, what->is.text.len); break;
    case VALUE_LIST:
        json_say(out, "[");
        for (uint32_t i = 0; i < what->is.list.len; i++) {
            json_say(out, i == 0 ? "" : ",");
            json_print(out, what->is.list.items[i]);
        }
        json_say(out, "]");
        break;
    case VALUE_OBJECT:
        json_say(out, "{");
        for (uint32_t i = 0; i < what->is.list.len; i++) {
            json_say(out, i == 0 ? "" : ",");
            json_print_text(out, what->is.list.names[i], strlen(what->is.list.names[i]));
            json_say(out, ":");
            json_print(out, what->is.list.items[i]);
        }
        json_say(out, "}");
        break;
    }
}

/// JSON that is read.
typedef struct json_reader {
    arena *memory;
    const char *at;
    const char *end;
    bool is_wrong;
} json_reader;

/// Whether the next character is this one, which is passed then.
static inline bool json_next_is(json_reader *in, char character)
{
    while (in->at < in->end && strchr(" \t\r\n", *in->at) != NULL && *in->at != 0) {
        in->at++;
    }
    if (in->at < in->end && *in->at == character) {
        in->at++;
        return true;
    }
    return false;
}

static inline const value *json_wrong(json_reader *in)
{
    in->is_wrong = true;
    return &value_missing;
}

static inline bool json_word(json_reader *in, const char *word)
{
    const size_t len = strlen(word);
    if ((size_t)(in->end - in->at) < len || memcmp(in->at, word, len) != 0) {
        return false;
    }
    in->at += len;
    return true;
}

/// The four hexadecimal digits of an escape.
static inline uint32_t json_hex(json_reader *in)
{
    uint32_t number = 0;
    for (int i = 0; i < 4; i++, in->at++) {
        const char digit = in->at < in->end ? *in->at : 0;
        const char *digits = "0123456789abcdef", *found = strchr(digits, digit >= 'A' && digit <= 'F' ? digit - 'A' + 'a' : digit);
        if (digit == 0 || found == NULL) {
            in->is_wrong = true;
            return 0;
        }
        number = number << 4 | (uint32_t)(found - digits);
    }
    return number;
}

static inline void json_add_utf8(json_text *out, uint32_t character)
{
    char bytes[4];
    if (character < 0x80) {
        bytes[0] = (char)character;
        json_add(out, bytes, 1);
        return;
    }
    size_t len = character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    for (size_t i = len; i-- > 1; character >>= 6) {
        bytes[i] = (char)(0x80 | (character & 0x3F));
    }
    bytes[0] = (char)(0xF00 >> len | character);
    json_add(out, bytes, len);
}

/// The text behind a quotation mark, as a value.
static inline const value *json_parse_text(json_reader *in)
{
    json_text text = {NULL, 0, 0};
    while (in->at < in->end && *in->at != '"' && !in->is_wrong) {
        if (*in->at != '\\') {
            json_add(&text, in->at++, 1);
            continue;
        }
        in->at++;
        const char letter = in->at < in->end ? *in->at++ : 0;
        const char *letters = "\"\\/bfnrt", *found = letter == 0 ? NULL : strchr(letters, letter);
        if (found != NULL) {
            json_add(&text, &"\"\\/\b\f\n\r\t"[found - letters], 1);
        } else if (letter == 'u') {
            uint32_t character = json_hex(in);
            if (character >= 0xD800 && character < 0xDC00 && json_word(in, "\\u")) {
                character = 0x10000 + ((character - 0xD800) << 10) + (json_hex(in) - 0xDC00);
            }
            json_add_utf8(&text, character);
        } else {
            in->is_wrong = true;
        }
    }
    const value *made = value_of_text(in->memory, karmem_text_of(text.bytes, (uint32_t)text.len));
    free(text.bytes);
    return in->at < in->end && *in->at++ == '"' ? made : json_wrong(in);
}

static inline const value *json_parse_number(json_reader *in)
{
    char text[64];
    size_t len = 0;
    while (in->at < in->end && len < sizeof text - 1 && *in->at != 0 && strchr("+-.0123456789eE", *in->at) != NULL) {
        text[len++] = *in->at++;
    }
    text[len] = 0;
    char *end = text;
    const value *made = strpbrk(text, ".eE") != NULL ? value_of_f64(in->memory, strtod(text, &end))
        : text[0] == '-'                             ? value_of_signed(in->memory, strtoll(text, &end, 10))
                                                     : value_of_unsigned(in->memory, strtoull(text, &end, 10));
    return len != 0 && *end == 0 ? made : json_wrong(in);
}

static inline const value *json_parse(json_reader *in);

/// The items of a list, or the fields of an object, behind its bracket.
static inline const value *json_parse_items(json_reader *in, bool is_object)
{
    const char close = is_object ? '}' : ']';
    const value **items = NULL;
    const char **names = NULL;
    uint32_t len = 0;
    while (!in->is_wrong && !json_next_is(in, close)) {
        if (len != 0 && !json_next_is(in, ',')) {
            in->is_wrong = true;
        }
        items = (const value **)realloc(items, (len + 1) * sizeof *items);
        names = (const char **)realloc(names, (len + 1) * sizeof *names);
        if (items == NULL || names == NULL) {
            abort();
        }
        names[len] = NULL;
        if (is_object) {
            in->is_wrong |= !json_next_is(in, '"');
            const karmem_text name = value_text(json_parse_text(in));
            char *copy = (char *)arena_take(in->memory, name.len + 1);
            if (name.len != 0) {
                memcpy(copy, name.bytes, name.len);
            }
            names[len] = copy;
            in->is_wrong |= !json_next_is(in, ':');
        }
        items[len++] = json_parse(in);
    }
    value *made = is_object ? value_of_object(in->memory, len) : value_of_list(in->memory, len);
    made->is.list.len = len;
    for (uint32_t i = 0; i < len; i++) {
        made->is.list.items[i] = items[i];
        if (is_object) {
            made->is.list.names[i] = names[i];
        }
    }
    free(items);
    free(names);
    return made;
}

static inline const value *json_parse(json_reader *in)
{
    if (json_next_is(in, '{')) {
        return json_parse_items(in, true);
    }
    if (json_next_is(in, '[')) {
        return json_parse_items(in, false);
    }
    if (json_next_is(in, '"')) {
        return json_parse_text(in);
    }
    if (json_word(in, "true")) {
        return value_of_bool(in->memory, 1);
    }
    if (json_word(in, "false")) {
        return value_of_bool(in->memory, 0);
    }
    if (json_word(in, "null")) {
        return value_new(in->memory, VALUE_NULL);
    }
    return json_parse_number(in);
}

#endif
