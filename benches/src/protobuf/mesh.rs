//! The mesh in Protocol Buffers.

use prost::Message;

use super::{NAME, Protobuf, encode};
use crate::data::checksum::Checksum;
use crate::data::mesh as data;
use crate::format::{Failure, Format};

impl Format<data::Mesh> for Protobuf {
    const NAME: &'static str = NAME;
    type Values = Mesh;
    type Buffer = Vec<u8>;
    type Root<'a> = Mesh;

    fn values(data: &data::Mesh) -> Mesh {
        data.into()
    }

    fn encode<'b>(values: &Mesh, buffer: &'b mut Vec<u8>) -> Result<&'b [u8], Failure> {
        encode(values, buffer)
    }

    fn open(bytes: &[u8]) -> Result<Mesh, Failure> {
        Ok(Mesh::decode(bytes)?)
    }

    fn read(root: &Mesh) -> Result<Checksum, Failure> {
        Ok(root.checksum())
    }
}

/// The message: triangles.
#[derive(Clone, PartialEq, prost::Message)]
pub struct Mesh {
    #[prost(message, repeated, tag = "1")]
    triangles: Vec<Triangle>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Triangle {
    #[prost(message, required, tag = "1")]
    v0: Vector3,
    #[prost(message, required, tag = "2")]
    v1: Vector3,
    #[prost(message, required, tag = "3")]
    v2: Vector3,
    #[prost(message, required, tag = "4")]
    normal: Vector3,
}

#[derive(Clone, Copy, PartialEq, prost::Message)]
struct Vector3 {
    #[prost(float, tag = "1")]
    x: f32,
    #[prost(float, tag = "2")]
    y: f32,
    #[prost(float, tag = "3")]
    z: f32,
}

impl From<&data::Mesh> for Mesh {
    fn from(mesh: &data::Mesh) -> Self {
        Self {
            triangles: mesh.triangles.iter().map(Triangle::from).collect(),
        }
    }
}

impl From<&data::Triangle> for Triangle {
    fn from(triangle: &data::Triangle) -> Self {
        Self {
            v0: triangle.v0.into(),
            v1: triangle.v1.into(),
            v2: triangle.v2.into(),
            normal: triangle.normal.into(),
        }
    }
}

impl From<data::Vector3> for Vector3 {
    fn from(data::Vector3 { x, y, z }: data::Vector3) -> Self {
        Self { x, y, z }
    }
}

impl Mesh {
    fn checksum(&self) -> Checksum {
        self.triangles
            .iter()
            .flat_map(|triangle| [triangle.v0, triangle.v1, triangle.v2, triangle.normal])
            .fold(Checksum::default(), |sum, vector| {
                sum.add([vector.x, vector.y, vector.z])
            })
    }
}
