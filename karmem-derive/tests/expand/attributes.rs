#[karmem(table, id = 0xFFFF_FFFF_FFFF_FFFF)]
#[karmem(name = "MonsterData", package = "zoo", crate = engine::karmem, align = 64)]
pub(in crate::zoo) struct Monster {
    #[deprecated]
    pub age: u16,
}
