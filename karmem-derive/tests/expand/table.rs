/// Everything about one monster.
///
/// New fields go to the end.
#[doc(alias = "beast")]
#[karmem(table, default)]
pub struct Monster {
    /// Where it stands.
    pub pos: Vec3,
    #[karmem(default = 100)]
    pub mana: i16,
    #[karmem(default = TeamOpen::Orcs)]
    pub team: TeamOpen,
    pub is_alive: bool,
    pub r#type: u8,
    #[karmem(limit = 512)]
    pub name: String,
    pub inventory: Vec<u8>,
    pub hitbox: [f64; 5],
    pub sides: [f64; SIDES],
    pub grid: [Vec3; 4],
    #[karmem(limit = 9)]
    pub path: std::vec::Vec<Vec3>,
    pub rows: Vec<Vec<String>>,
    #[karmem(table)]
    pub weapon: Weapon,
    #[karmem(limit = 24, inline)]
    pub label: String,
    #[karmem(inline, limit = 0x_10)]
    pub recent: Vec<Vec3>,
}
