//! The mesh in an archive.
#![expect(
    unsafe_code,
    reason = "rkyv's own macro for the fields behind a seal writes it"
)]

use rkyv::munge::munge;
use rkyv::seal::Seal;
use rkyv::vec::ArchivedVec;

use super::InArchive;
use crate::data::checksum::Checksum;
use crate::data::mesh::{ArchivedMesh, ArchivedTriangle, ArchivedVector3, Mesh};

impl InArchive for Mesh {
    fn sum(root: &ArchivedMesh) -> Checksum {
        root.triangles
            .iter()
            .fold(Checksum::default(), |sum, triangle| {
                [&triangle.v0, &triangle.v1, &triangle.v2, &triangle.normal]
                    .into_iter()
                    .fold(sum, |sum, vector| {
                        sum.add([&vector.x, &vector.y, &vector.z].map(|value| value.to_native()))
                    })
            })
    }

    fn change(root: Seal<'_, ArchivedMesh>) {
        munge!(let ArchivedMesh { triangles } = root);
        let mut triangles = ArchivedVec::as_slice_seal(triangles);
        for index in 0..triangles.len() {
            munge! {
                let ArchivedTriangle {
                    normal: ArchivedVector3 { mut x, mut y, mut z },
                    ..
                } = triangles.as_mut().index(index);
            }
            (*x, *y, *z) = (0.0.into(), 0.0.into(), 0.0.into());
        }
    }
}
