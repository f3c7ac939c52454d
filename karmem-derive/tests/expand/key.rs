#[repr(C)]
#[karmem(key = "game")]
pub struct Vec3 {
    pub x: f32,
}
