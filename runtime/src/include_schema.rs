//! Brings in what a build script has generated: the name of a schema in, its code out.
//!
//! It knows where the code lies, and not what is in it.

/// The code that a build script has generated from the schema of this file name, without its ending.
///
/// It stands alone in a module, which is called like the schema where others import that. With a build script as
/// `karmem_codegen::Config` shows it, for `schemas/game.km`, which imports `geometry.km`:
///
/// ```ignore
/// mod game {
///     karmem::include_schema!("game");
/// }
/// mod geometry {
///     karmem::include_schema!("geometry");
/// }
/// ```
#[macro_export]
macro_rules! include_schema {
    ($name:literal) => {
        $crate::core::include!($crate::core::concat!(
            $crate::core::env!(
                "OUT_DIR",
                "`include_schema!` brings in what the package's build script generates: it has none"
            ),
            "/",
            $name,
            ".rs"
        ));
    };
}
