/// A point in the world, in metres.
#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
pub struct Vec3 {
    /// To the east.
    pub x: f32,
    pub y: f32,
    #[deprecated = "the world is flat"]
    pub z: f32,
}
