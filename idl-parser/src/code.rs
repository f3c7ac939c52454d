//! The codes of the parser's diagnostics, `KM0001` to `KM0049`.
//!
//! A code keeps its meaning for ever; one that is no longer needed is not given away again.

/// The file is not UTF-8.
pub const NOT_UTF8: &str = "KM0001";

/// The file holds a NUL byte, so it is not text.
pub const NUL_BYTE: &str = "KM0002";

/// The file is larger than [`MAX_FILE_SIZE`](crate::MAX_FILE_SIZE).
pub const FILE_TOO_LARGE: &str = "KM0003";

/// The file does not begin with a header such as `karmem game;`.
pub const NO_HEADER: &str = "KM0004";

/// The file has more than one header.
pub const SECOND_HEADER: &str = "KM0005";

/// A declaration begins with something other than `const`, `enum`, `struct` or `union`.
pub const UNKNOWN_DECLARATION: &str = "KM0006";

/// A `/*` without its `*/`.
pub const UNCLOSED_COMMENT: &str = "KM0007";

/// A text in quotes or backquotes that is not closed on its line.
pub const UNCLOSED_TEXT: &str = "KM0008";

/// A `{` without its `}`.
pub const UNCLOSED_BODY: &str = "KM0009";

/// A `}` without its `{`.
pub const STRAY_BRACE: &str = "KM0010";

/// A header, import, constant, field, variant or member does not end in `;`.
pub const MISSING_SEMICOLON: &str = "KM0011";

/// Something stands where nothing like it can stand.
pub const UNEXPECTED: &str = "KM0012";

/// A name is missing, or is not a name.
pub const EXPECTED_NAME: &str = "KM0013";

/// A field, an enum or a constant lacks its type.
pub const EXPECTED_TYPE: &str = "KM0014";

/// A struct lacks its class, `inline` or `table`.
pub const EXPECTED_CLASS: &str = "KM0015";

/// A tag is not of the form `@name(value)`.
pub const MALFORMED_TAG: &str = "KM0016";

/// The same tag stands twice on one item.
pub const DUPLICATE_TAG: &str = "KM0017";

/// What stands in brackets is not a length.
pub const MALFORMED_LENGTH: &str = "KM0018";

/// What stands behind `=` is not a value, or nothing does.
pub const MALFORMED_VALUE: &str = "KM0019";

/// A number is beyond what any schema can hold.
pub const NUMBER_OUT_OF_RANGE: &str = "KM0020";

/// No longer used: a slice or array of slices or arrays.
pub const NESTED_SLICE: &str = "KM0021";

/// An enum without variants, a struct without fields, or a union without members.
pub const EMPTY_BODY: &str = "KM0022";

/// A `///` comment that documents nothing.
pub const LOST_DOC: &str = "KM0023";

/// The parser gave up after [`MAX_ERRORS`](crate::MAX_ERRORS) errors.
pub const TOO_MANY_ERRORS: &str = "KM0024";

/// Something that this version of the language does not have.
pub const NOT_IN_LANGUAGE: &str = "KM0025";

/// A header, import, constant, field, variant, member or head of more bytes than are read in one piece.
pub const STATEMENT_TOO_LONG: &str = "KM0026";

/// A type with more prefixes (`?`, `[]`, `[5]`) than are read.
pub const TOO_MANY_PREFIXES: &str = "KM0027";

/// An import behind a declaration.
pub const LATE_IMPORT: &str = "KM0028";

/// An import without the path of a file, or with one that is none.
pub const MALFORMED_IMPORT: &str = "KM0029";

/// Something is written the way of another language.
pub const FOREIGN_SYNTAX: &str = "KM0030";
