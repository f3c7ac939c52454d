//! The first word of what is no declaration in, what to write in its place out.

/// What to write in place of a declaration that begins with `word` in other languages.
pub(crate) fn declaration(word: &str) -> Option<Declaration> {
    let here = |help| Some(Declaration::Here(help));
    let missing = |what, help| Some(Declaration::Missing(what, help));
    match word {
        "include" | "use" | "using" => {
            here("another schema is imported with `import \"other.km\";`")
        }
        "package" | "namespace" | "module" | "mod" => {
            here("the package is named in the header, as in `karmem game;`")
        }
        "message" | "record" | "class" | "table" | "data" => here(
            "what may get more fields later is a `struct Name table {`, what has a fixed shape a `struct Name inline {`",
        ),
        "inline" => here("the class stands behind the name, as in `struct Vec3 inline {`"),
        "oneof" | "variant" | "choice" => {
            here("declare a union, as in `union Shape { Circle; Corner; }`")
        }
        "enumeration" => here("declare an enum, as in `enum Team uint8 { Humans; Orcs; }`"),
        "let" | "static" | "define" | "constexpr" => {
            here("declare a constant, as in `const MaxPlayers uint32 = 64;`")
        }
        "pub" | "public" | "export" | "private" => {
            here("remove it: all declarations can be seen and imported")
        }
        "root_type" | "file_identifier" | "file_extension" | "syntax" | "option" | "attribute"
        | "edition" => here(
            "remove it: any struct can be the root of a message, and options are tags, as in `@id(7)`",
        ),
        "service" | "rpc" | "rpc_service" | "interface" | "world" | "resource" | "impl"
        | "trait" | "fn" | "func" | "function" | "def" => missing(
            "calls",
            "a schema says what data look like, not who is called with them",
        ),
        "type" | "typedef" | "alias" | "newtype" => missing(
            "type aliases",
            "write the type where it is used, or put it into an inline struct",
        ),
        "flags" | "bitflags" | "bits" => missing(
            "sets of flags",
            "use an integer, and a constant for each of its bits",
        ),
        "extend" | "extends" => missing(
            "inheritance",
            "give the struct a field of the other struct's type",
        ),
        _ => None,
    }
}

/// A word that begins a declaration elsewhere.
pub(crate) enum Declaration {
    /// The language has it: how it is written.
    Here(&'static str),
    /// The language doesn't have it: what it is, and what to do without it.
    Missing(&'static str, &'static str),
}
