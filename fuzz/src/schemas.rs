//! What karmemc prints for `schemas/`.

macro_rules! printed {
    ($($module:ident)*) => {$(
        #[rustfmt::skip]
        #[allow(clippy::all, deprecated, missing_docs, unreachable_pub)]
        pub(crate) mod $module {
            include!(concat!("../../generated/rust/", stringify!($module), ".rs"));
        }
    )*};
}

printed! {
    embeddings evolution_new evolution_old flock game garden geometry kinds particles tavern
}

#[cfg(feature = "c")]
printed! {
    arena directory log mesh minecraft_savedata mk48 parcel
}
