//! The mesh in FlatBuffers: its triangles are a vector of structs.

use super::generated::mesh as schema;
use super::{Buffer, FlatBuffers, NAME, open};
use crate::data::checksum::Checksum;
use crate::data::mesh::{Mesh, Triangle, Vector3};
use crate::format::{Failure, Format};

impl Format<Mesh> for FlatBuffers {
    const NAME: &'static str = NAME;
    type Values = Mesh;
    type Buffer = Buffer;
    type Root<'a> = schema::Mesh<'a>;

    fn values(data: &Mesh) -> Mesh {
        data.clone()
    }

    fn encode<'b>(values: &Mesh, builder: &'b mut Buffer) -> Result<&'b [u8], Failure> {
        builder.reset();
        let triangles = builder.create_vector_from_iter(values.triangles.iter().map(triangle));
        let arguments = schema::MeshArgs {
            triangles: Some(triangles),
        };
        let root = schema::Mesh::create(builder, &arguments);
        builder.finish(root, None);
        Ok(builder.finished_data())
    }

    fn open(bytes: &[u8]) -> Result<schema::Mesh<'_>, Failure> {
        Ok(open::<schema::Mesh<'_>>(bytes)?)
    }

    fn read(root: &schema::Mesh<'_>) -> Result<Checksum, Failure> {
        Ok(root
            .triangles()
            .iter()
            .flat_map(|triangle| {
                [
                    triangle.v0(),
                    triangle.v1(),
                    triangle.v2(),
                    triangle.normal(),
                ]
            })
            .fold(Checksum::default(), |sum, vector| {
                sum.add([vector.x(), vector.y(), vector.z()])
            }))
    }
}

fn triangle(triangle: &Triangle) -> schema::Triangle {
    schema::Triangle::new(
        &vector(&triangle.v0),
        &vector(&triangle.v1),
        &vector(&triangle.v2),
        &vector(&triangle.normal),
    )
}

fn vector(vector: &Vector3) -> schema::Vector3 {
    schema::Vector3::new(vector.x, vector.y, vector.z)
}
