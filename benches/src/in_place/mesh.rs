//! The mesh in place.

use karmem::{BuildError, LiveError, MessageBuilder, MutError};

use super::InMessage;
use crate::data::checksum::Checksum;
use crate::data::mesh;
use crate::schemas::mesh::{Mesh, MeshLive, MeshMut, MeshRef, Triangle, Vector3};

const ZERO: Vector3 = Vector3::new(0.0, 0.0, 0.0);

impl InMessage for mesh::Mesh {
    type Root = Mesh;

    fn build(&self, message: &MessageBuilder<'_>) -> Result<u32, BuildError> {
        let mut root = message.root::<Mesh>()?;
        root.init_triangles(self.triangles.len())?
            .extend(self.triangles.iter().map(triangle));
        message.finish(root)
    }

    fn sum(root: MeshRef<'_>) -> Checksum {
        root.triangles()
            .iter()
            .fold(Checksum::default(), |sum, triangle| sum.add(of(triangle)))
    }

    fn live_sum(root: MeshLive<'_>) -> Result<Checksum, LiveError> {
        Ok(root
            .triangles()?
            .iter()
            .fold(Checksum::default(), |sum, triangle| {
                sum.add(of(&triangle.load()))
            }))
    }

    fn change(root: &mut MeshMut<'_>) -> Result<(), MutError> {
        for triangle in root.triangles_mut() {
            triangle.normal = ZERO;
        }
        Ok(())
    }

    fn live_change(root: MeshLive<'_>) -> Result<(), LiveError> {
        for triangle in root.triangles()?.iter() {
            let normal = ZERO;
            triangle.store(Triangle {
                normal,
                ..triangle.load()
            })?;
        }
        Ok(())
    }
}

fn triangle(triangle: &mesh::Triangle) -> Triangle {
    Triangle::new(
        vector(triangle.v0),
        vector(triangle.v1),
        vector(triangle.v2),
        vector(triangle.normal),
    )
}

fn vector(mesh::Vector3 { x, y, z }: mesh::Vector3) -> Vector3 {
    Vector3::new(x, y, z)
}

#[inline(always)]
fn of(triangle: &Triangle) -> Checksum {
    [triangle.v0, triangle.v1, triangle.v2, triangle.normal]
        .into_iter()
        .fold(Checksum::default(), |sum, vector| {
            sum.add([vector.x, vector.y, vector.z])
        })
}
