// Put beside the headers of schemas by karmemc. Don't edit it: karmemc writes it again with each of them.
//
// What headers that karmemc prints are made of: C11 that is also C++17, and needs nothing but the headers of a freestanding
// compiler. It calls no function of a library, allocates nothing and has no state.
//
// Names that end in an underscore are for generated headers only.

#ifndef KARMEM_H
#define KARMEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ---- Compilers --------------------------------------------------------------------------------------------------------

#ifdef __cplusplus
#define KARMEM_ASSERT(condition, text) static_assert(condition, text)
#define KARMEM_ALIGNAS(align) alignas(align)
#define KARMEM_ALIGNOF(type) alignof(type)
// What an object of zeros is initialized with.
#define KARMEM_ZERO {}
#else
#define KARMEM_ASSERT(condition, text) _Static_assert(condition, text)
#define KARMEM_ALIGNAS(align) _Alignas(align)
#define KARMEM_ALIGNOF(type) _Alignof(type)
#define KARMEM_ZERO {0}
#endif

#if defined(__GNUC__) || defined(__clang__)
// Tells whoever uses what is declared with it why not to.
#define KARMEM_DEPRECATED(why) __attribute__((deprecated(why)))
// Of a type whose values may lie in memory that is also read and written as other types.
#define KARMEM_MAY_ALIAS __attribute__((may_alias))
#define KARMEM_LIKELY(condition) __builtin_expect(!!(condition), 1)
// Between them, headers do what is no mistake in them, and what some projects want to be warned about: use what they declare as
// deprecated, and be C and C++ at once.
#define KARMEM_HEADER_BEGIN \
    _Pragma("GCC diagnostic push") \
    KARMEM_ALLOW_("-Wdeprecated-declarations") \
    KARMEM_ALLOW_("-Wpadded") \
    KARMEM_ALLOW_("-Wswitch-default") \
    KARMEM_ALLOW_OF_LANGUAGE_ \
    KARMEM_ALLOW_OF_COMPILER_
#define KARMEM_HEADER_END _Pragma("GCC diagnostic pop")
#define KARMEM_PRAGMA_(text) _Pragma(#text)
#define KARMEM_ALLOW_(warning) KARMEM_PRAGMA_(GCC diagnostic ignored warning)
// A compiler that doesn't know a warning, or not in this language, warns about that.
#ifdef __cplusplus
#define KARMEM_ALLOW_OF_LANGUAGE_ KARMEM_ALLOW_("-Wold-style-cast") KARMEM_ALLOW_("-Wzero-as-null-pointer-constant")
#else
#define KARMEM_ALLOW_OF_LANGUAGE_ KARMEM_ALLOW_("-Wdeclaration-after-statement")
#endif
#if defined(__clang__)
#define KARMEM_ALLOW_OF_COMPILER_ \
    KARMEM_ALLOW_("-Wcomma") \
    KARMEM_ALLOW_("-Wc++98-compat") \
    KARMEM_ALLOW_("-Wdocumentation") \
    KARMEM_ALLOW_("-Wdocumentation-unknown-command")
#elif defined(__cplusplus)
#define KARMEM_ALLOW_OF_COMPILER_ KARMEM_ALLOW_("-Wuseless-cast")
#else
#define KARMEM_ALLOW_OF_COMPILER_ KARMEM_ALLOW_("-Wunsuffixed-float-constants")
#endif
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "Karmem messages are little-endian and are read in place: this machine is not."
#endif
#else
#define KARMEM_DEPRECATED(why)
#define KARMEM_MAY_ALIAS
#define KARMEM_LIKELY(condition) (condition)
#define KARMEM_HEADER_BEGIN
#define KARMEM_HEADER_END
#endif

// Of a function whose result says whether what it was called for was done.
#ifdef __cplusplus
#define KARMEM_MUST_USE [[nodiscard]]
#elif defined(__GNUC__) || defined(__clang__)
#define KARMEM_MUST_USE __attribute__((warn_unused_result))
#else
#define KARMEM_MUST_USE
#endif

KARMEM_HEADER_BEGIN

KARMEM_ASSERT(sizeof(float) == 4 && sizeof(double) == 8, "float32 and float64 are float and double");
