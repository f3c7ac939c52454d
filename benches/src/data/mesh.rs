//! A mesh of triangles: nothing but floating-point numbers, in one long row.

use super::Data;
use super::checksum::Checksum;
use super::random::Random;

/// A point or a direction.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    rkyv::Archive,
    rkyv::Serialize,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Vector3 {
    /// The first coordinate.
    pub x: f32,
    /// The second coordinate.
    pub y: f32,
    /// The third coordinate.
    pub z: f32,
}

/// Three corners, and what is upright on them.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    rkyv::Archive,
    rkyv::Serialize,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Triangle {
    /// The first corner.
    pub v0: Vector3,
    /// The second corner.
    pub v1: Vector3,
    /// The third corner.
    pub v2: Vector3,
    /// The direction that it faces.
    pub normal: Vector3,
}

/// All triangles.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
pub struct Mesh {
    /// In any order.
    pub triangles: Vec<Triangle>,
}

impl Data for Mesh {
    const NAME: &'static str = "mesh";
    const COUNT: usize = 125_000;

    fn generate(count: usize) -> Self {
        let mut random = Random::new(0x4B41_524D_454D_0003);
        Self {
            triangles: random.many(count, Triangle::generate),
        }
    }

    fn checksum(&self) -> Checksum {
        self.triangles
            .iter()
            .flat_map(|triangle| [triangle.v0, triangle.v1, triangle.v2, triangle.normal])
            .fold(Checksum::default(), |sum, vector| {
                sum.add([vector.x, vector.y, vector.z])
            })
    }

    fn update(&mut self) {
        for triangle in &mut self.triangles {
            triangle.normal = Vector3 {
                x: 0.0,
                y: 0.0,
                z: 0.0,
            };
        }
    }
}

impl Triangle {
    fn generate(random: &mut Random) -> Self {
        Self {
            v0: Vector3::generate(random),
            v1: Vector3::generate(random),
            v2: Vector3::generate(random),
            normal: Vector3::generate(random),
        }
    }
}

impl Vector3 {
    fn generate(random: &mut Random) -> Self {
        Self {
            x: random.unit_f32(),
            y: random.unit_f32(),
            z: random.unit_f32(),
        }
    }
}
