// ---- Loads ------------------------------------------------------------------------------------------------------------

// Memory of a message may have been written as any type, so that it is read as types that may alias all others. All that lies in a
// message that was verified is aligned.

typedef uint8_t KARMEM_MAY_ALIAS karmem_aliasing_u8_;
typedef uint16_t KARMEM_MAY_ALIAS karmem_aliasing_u16_;
typedef uint32_t KARMEM_MAY_ALIAS karmem_aliasing_u32_;
typedef uint64_t KARMEM_MAY_ALIAS karmem_aliasing_u64_;
typedef int8_t KARMEM_MAY_ALIAS karmem_aliasing_i8_;
typedef int16_t KARMEM_MAY_ALIAS karmem_aliasing_i16_;
typedef int32_t KARMEM_MAY_ALIAS karmem_aliasing_i32_;
typedef int64_t KARMEM_MAY_ALIAS karmem_aliasing_i64_;
typedef float KARMEM_MAY_ALIAS karmem_aliasing_f32_;
typedef double KARMEM_MAY_ALIAS karmem_aliasing_f64_;

static inline uint8_t karmem_load_u8_(const void *at) { return *(const karmem_aliasing_u8_ *)at; }
static inline uint16_t karmem_load_u16_(const void *at) { return *(const karmem_aliasing_u16_ *)at; }
static inline uint32_t karmem_load_u32_(const void *at) { return *(const karmem_aliasing_u32_ *)at; }
static inline uint64_t karmem_load_u64_(const void *at) { return *(const karmem_aliasing_u64_ *)at; }
static inline int8_t karmem_load_i8_(const void *at) { return *(const karmem_aliasing_i8_ *)at; }
static inline int16_t karmem_load_i16_(const void *at) { return *(const karmem_aliasing_i16_ *)at; }
static inline int32_t karmem_load_i32_(const void *at) { return *(const karmem_aliasing_i32_ *)at; }
static inline int64_t karmem_load_i64_(const void *at) { return *(const karmem_aliasing_i64_ *)at; }
static inline float karmem_load_f32_(const void *at) { return *(const karmem_aliasing_f32_ *)at; }
static inline double karmem_load_f64_(const void *at) { return *(const karmem_aliasing_f64_ *)at; }
static inline bool karmem_load_bool_(const void *at) { return karmem_load_u8_(at) != 0; }
