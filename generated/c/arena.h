// Made from arena.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c arena.km

/// Monsters as Karmem's other implementations write and read them: packed, so that Go, C, Zig and others take part.
#ifndef KARMEM_SCHEMA_ARENA_H
#define KARMEM_SCHEMA_ARENA_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define ARENA_FINGERPRINT UINT64_C(13153644289021485868)

// Enums

/// An enum, stored as `uint8`.
typedef uint8_t arena_color;

#define ARENA_COLOR_RED ((arena_color)0)
#define ARENA_COLOR_GREEN ((arena_color)1)
#define ARENA_COLOR_BLUE ((arena_color)2)

/// Some of them, side by side; `NULL` where there are none.
typedef struct arena_color_slice { const arena_color *items; uint32_t len; } arena_color_slice;

/// An enum, stored as `uint8`.
typedef uint8_t arena_team;

#define ARENA_TEAM_HUMANS ((arena_team)0)
#define ARENA_TEAM_ORCS ((arena_team)1)
#define ARENA_TEAM_ZOMBIES ((arena_team)7)

/// Some of them, side by side; `NULL` where there are none.
typedef struct arena_team_slice { const arena_team *items; uint32_t len; } arena_team_slice;

// Structs and unions

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_ARENA_H
