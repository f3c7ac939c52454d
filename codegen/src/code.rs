//! The codes of the diagnostics that the compiler makes: KM0050 and above. Those below are the parser's.
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
/// No longer used: tables in an array or a slice.
pub const TABLE_ELEMENT: &str = "KM0065";
/// An array of no elements.
pub const EMPTY_ARRAY: &str = "KM0066";
/// A tag with a value that it does not take.
pub const TAG_VALUE: &str = "KM0067";
/// No longer used: `@packed(true)`, before there was a packed layout.
pub const PACKED: &str = "KM0068";
/// Two structs of one identifier.
pub const DUPLICATE_IDENTIFIER: &str = "KM0069";
/// An unknown tag that looks like a known one.
pub const MISSPELLED_TAG: &str = "KM0070";
/// A known tag where it has no effect.
pub const MISPLACED_TAG: &str = "KM0071";
/// More problems than anybody reads at once.
pub const TOO_MANY: &str = "KM0072";
/// An imported file that cannot be read.
pub const IMPORT_NOT_FOUND: &str = "KM0073";
/// A file that imports itself, perhaps through others.
pub const IMPORT_CYCLE: &str = "KM0074";
/// A name that several imported files declare.
pub const AMBIGUOUS_NAME: &str = "KM0075";
/// A package that no import is of.
pub const UNKNOWN_PACKAGE: &str = "KM0076";
/// A constant where a type has to stand, or a type where a constant has to.
pub const WRONG_KIND_OF_NAME: &str = "KM0077";
/// A constant that isn't declared.
pub const UNKNOWN_CONSTANT: &str = "KM0078";
/// A constant that is neither a number nor a bool.
pub const CONSTANT_TYPE: &str = "KM0079";
/// A constant whose value is another name.
pub const CONSTANT_VALUE: &str = "KM0080";
/// A value of another kind than its type.
pub const VALUE_KIND: &str = "KM0081";
/// A value that its type cannot hold.
pub const VALUE_RANGE: &str = "KM0082";
/// A default where there can be none.
pub const DEFAULT_PLACE: &str = "KM0083";
/// A default that is no variant of the field's enum.
pub const UNKNOWN_VARIANT: &str = "KM0084";
/// A `?` where nothing can be absent.
pub const OPTIONAL_PLACE: &str = "KM0085";
/// More optional values in place than a table has presence bits.
pub const TOO_MANY_OPTIONALS: &str = "KM0086";
/// A member of a union that isn't a struct.
pub const UNION_MEMBER: &str = "KM0087";
/// Two members of one name in a union.
pub const DUPLICATE_MEMBER: &str = "KM0088";
/// A tag of a union's member that is out of range.
pub const UNION_TAG_RANGE: &str = "KM0089";
/// Two members of one tag in a union.
pub const DUPLICATE_UNION_TAG: &str = "KM0090";
/// `@align` with less than a field needs.
pub const ALIGN_TOO_SMALL: &str = "KM0091";
/// `@inline` on what cannot be stored in place.
pub const INLINE_PLACE: &str = "KM0092";
/// An import that nothing is used of.
pub const UNUSED_IMPORT: &str = "KM0093";
/// A name in another style than the language's.
pub const NAME_STYLE: &str = "KM0094";
/// Padding that another order of the fields would save.
pub const PADDING: &str = "KM0095";
/// A limited array in place that makes its struct enormous.
pub const LARGE_INLINE: &str = "KM0096";
/// A variant or a member whose value is its place, behind one whose value does not go on so.
pub const IMPLICIT_VALUE: &str = "KM0097";
/// A whole number that a float does not have.
pub const ROUNDED_VALUE: &str = "KM0098";
/// A derive that a type has anyway.
pub const DERIVE_PRESENT: &str = "KM0099";
/// What the packed layout does not have.
pub const NOT_PACKED: &str = "KM0100";
/// A packed struct and one that isn't, in one message.
pub const MIXED_WIRES: &str = "KM0101";
