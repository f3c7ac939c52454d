#[karmem(table)]
struct Monster {
    age: Option<u16>,
    is_tame: Option<bool>,
    home: Option<Vec3>,
    hitbox: Option<[f64; 5]>,
    lair: Option<Lair>,
    parent: Option<Box<Monster>>,
    #[karmem(limit = 16)]
    motto: Option<String>,
    #[karmem(limit = 24, inline)]
    label: Option<String>,
    tags: Option<Vec<u8>>,
    #[karmem(limit = 9)]
    paths: Option<Vec<Vec3>>,
    #[karmem(limit = 4, inline)]
    recent: Option<Vec<Vec3>>,
}
