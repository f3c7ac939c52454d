//! The codes of the diagnostics that the compiler makes: KM0050 to KM0099. Those below are the parser's.
//!
//! A code keeps its meaning for ever: people write it into scripts and search for it.

/// A type that is neither declared nor a scalar.
pub const UNKNOWN_TYPE: &str = "KM0050";
/// Two enums or structs of one name.
pub const DUPLICATE_TYPE: &str = "KM0051";
/// Two fields of one name in a struct.
pub const DUPLICATE_FIELD: &str = "KM0052";
/// Two variants of one name in an enum.
pub const DUPLICATE_VARIANT: &str = "KM0053";
/// Two names that are one in an output language.
pub const NAME_COLLISION: &str = "KM0054";
/// An enum or struct with the name of a scalar.
pub const SCALAR_NAME: &str = "KM0055";
/// A name that an output language cannot spell.
pub const UNPRINTABLE_NAME: &str = "KM0056";
/// An enum without a variant that is 0.
pub const ENUM_WITHOUT_ZERO: &str = "KM0057";
/// A variant that its enum's type cannot hold.
pub const ENUM_VALUE_RANGE: &str = "KM0058";
/// Two variants of one value.
pub const DUPLICATE_ENUM_VALUE: &str = "KM0059";
/// An enum that isn't stored as an integer.
pub const ENUM_UNDERLYING: &str = "KM0060";
/// An inline struct inside itself.
pub const INLINE_CYCLE: &str = "KM0061";
/// A struct over the size limit.
pub const STRUCT_TOO_LARGE: &str = "KM0062";
/// A slice whose limit is more than a message can reach.
pub const MESSAGE_REACH: &str = "KM0063";
/// `char` outside of a slice.
pub const CHAR_OUTSIDE_SLICE: &str = "KM0064";
/// Tables in an array or a slice.
pub const TABLE_ELEMENT: &str = "KM0065";
/// An array of no elements.
pub const EMPTY_ARRAY: &str = "KM0066";
/// A tag with a value that it does not take.
pub const TAG_VALUE: &str = "KM0067";
/// `@packed(true)`, which is not built yet.
pub const PACKED: &str = "KM0068";
/// Two structs of one identifier.
pub const DUPLICATE_IDENTIFIER: &str = "KM0069";
/// An unknown tag that looks like a known one.
pub const MISSPELLED_TAG: &str = "KM0070";
/// A known tag where it has no effect.
pub const MISPLACED_TAG: &str = "KM0071";
/// More problems than anybody reads at once.
pub const TOO_MANY: &str = "KM0072";
