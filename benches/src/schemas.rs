//! What karmemc prints for the schemas of the data sets.

macro_rules! generated {
    ($($name:ident = $path:literal;)*) => {$(
        #[rustfmt::skip]
        #[allow(missing_docs)]
        #[path = $path]
        pub mod $name;
    )*};
}

generated! {
    arena = "../../generated/rust/arena.rs";
    game = "../../generated/rust/game.rs";
    log = "../../generated/rust/log.rs";
    mesh = "../../generated/rust/mesh.rs";
    minecraft_savedata = "../../generated/rust/minecraft_savedata.rs";
    mk48 = "../../generated/rust/mk48.rs";
}
