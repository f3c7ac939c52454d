#[karmem(inline, align = 64)]
pub struct Weapon {
    pub name: String,
    pub data: WeaponData,
}
