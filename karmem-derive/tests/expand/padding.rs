#[repr(C, align(8))]
struct Cell {
    id: u32,
    kind: u8,
    _pad0: [u8; 3],
}
