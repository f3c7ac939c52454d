//! Plain structs: their value is their fields, whatever others store in the padding.

use crate::schema::Vec3;

#[test]
fn padding_is_neither_compared_nor_shown() {
    let point = Vec3::new(1.0, 2.0, 3.0);
    let mut stored = point;
    bytemuck::bytes_of_mut(&mut stored)[12..].fill(0xAA);
    assert_eq!(stored, point);
    assert_eq!(format!("{stored:?}"), "Vec3 { x: 1.0, y: 2.0, z: 3.0 }");
    assert_ne!(stored, Vec3::new(1.0, 2.0, 4.0));
}
