//! The mesh in Cap'n Proto.

use super::mesh_capnp::{mesh, triangle};
use super::{CapnProto, NAME, Root, Segment, open, sum};
use crate::data::checksum::Checksum;
use crate::data::mesh::{Mesh, Triangle};
use crate::format::{Failure, Format};

impl Format<Mesh> for CapnProto {
    const NAME: &'static str = NAME;
    type Values = Mesh;
    type Buffer = Segment;
    type Root<'a> = Root<'a>;

    fn values(data: &Mesh) -> Mesh {
        data.clone()
    }

    fn encode<'b>(values: &Mesh, segment: &'b mut Segment) -> Result<&'b [u8], Failure> {
        segment.build(|message| write(values, message.init_root()))
    }

    fn open(bytes: &[u8]) -> Result<Root<'_>, Failure> {
        Ok(open(bytes))
    }

    fn read(root: &Root<'_>) -> Result<Checksum, Failure> {
        let root = root.get_root::<mesh::Reader<'_>>()?;
        Ok(sum(root.get_triangles()?, read)?)
    }
}

fn write(values: &Mesh, root: mesh::Builder<'_>) -> capnp::Result<()> {
    let mut triangles = root.init_triangles(values.triangles.len() as u32);
    for (index, triangle) in (0..).zip(&values.triangles) {
        write_triangle(triangle, triangles.reborrow().get(index));
    }
    Ok(())
}

fn write_triangle(triangle: &Triangle, mut builder: triangle::Builder<'_>) {
    let mut v0 = builder.reborrow().init_v0();
    v0.set_x(triangle.v0.x);
    v0.set_y(triangle.v0.y);
    v0.set_z(triangle.v0.z);
    let mut v1 = builder.reborrow().init_v1();
    v1.set_x(triangle.v1.x);
    v1.set_y(triangle.v1.y);
    v1.set_z(triangle.v1.z);
    let mut v2 = builder.reborrow().init_v2();
    v2.set_x(triangle.v2.x);
    v2.set_y(triangle.v2.y);
    v2.set_z(triangle.v2.z);
    let mut normal = builder.init_normal();
    normal.set_x(triangle.normal.x);
    normal.set_y(triangle.normal.y);
    normal.set_z(triangle.normal.z);
}

fn read(triangle: triangle::Reader<'_>) -> capnp::Result<Checksum> {
    let v0 = triangle.get_v0();
    let v1 = triangle.get_v1();
    let v2 = triangle.get_v2();
    let normal = triangle.get_normal();
    Ok(Checksum::default()
        .add([v0.get_x(), v0.get_y(), v0.get_z()])
        .add([v1.get_x(), v1.get_y(), v1.get_z()])
        .add([v2.get_x(), v2.get_y(), v2.get_z()])
        .add([normal.get_x(), normal.get_y(), normal.get_z()]))
}
