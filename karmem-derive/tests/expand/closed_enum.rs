/// Which side it is on.
#[repr(i16)]
#[deprecated(since = "2.0.0", note = "use `Side`")]
pub(crate) enum Team {
    Humans,
    /// Green.
    Orcs = -1,
    Zombies = 7,
}
