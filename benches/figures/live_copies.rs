//! Long slices of numbers are copied out of memory that others may write, and into it, beside the same without anybody else.

use std::error::Error;
use std::hint::black_box;
use std::ptr::NonNull;

use karmem::{Live, LiveSlice};
use karmem_benches::data::Data as _;
use karmem_benches::data::mesh;
use karmem_benches::format::Format as _;
use karmem_benches::in_place::{InPlace, Region};
use karmem_benches::schemas::mesh::{Mesh, Triangle, Vector3};

use crate::compare::Compare;

/// Bytes that stay in a cache near the core, and that do not.
const SIZES: [(&str, usize); 2] = [("64 KiB", 64 << 10), ("6 MB", 6_000_000)];

const ZERO: Vector3 = Vector3::new(0.0, 0.0, 0.0);

pub(crate) fn measure(compare: &mut Compare) -> Result<(), Box<dyn Error>> {
    for (name, size) in SIZES {
        let count = size / size_of::<Triangle>();
        let mut buffer = Region::default();
        let message = InPlace::encode(&mesh::Mesh::generate(count), &mut buffer)
            .map_err(|failure| failure.to_string())?;
        let mut words = vec![0_u64; message.len() / 8];
        karmem::bytemuck::cast_slice_mut(&mut words).copy_from_slice(message);
        let start = NonNull::from(words.as_mut_slice()).cast();
        #[expect(unsafe_code, reason = "who else may write is for the caller to know")]
        // SAFETY: the words stay where they are until all views are gone, and are written through views only.
        let live = unsafe { Live::from_raw_parts(start, size_of_val(words.as_slice())) };
        copy(compare, name, live.access::<Mesh>()?.triangles()?)?;
    }
    Ok(())
}

fn copy(
    compare: &mut Compare,
    name: &str,
    triangles: LiveSlice<'_, Triangle>,
) -> Result<(), Box<dyn Error>> {
    let plain = vec![Triangle::new(ZERO, ZERO, ZERO, ZERO); triangles.len()];
    let times = compare.measure(
        &format!("live copies {name}"),
        &mut plain.clone(),
        &[
            ("out", &|to| {
                assert!(black_box(triangles).copy_to(to).is_ok());
            }),
            ("in", &|from| {
                assert!(black_box(triangles).copy_from(from).is_ok());
            }),
            ("memcpy", &|to| to.copy_from_slice(black_box(&plain))),
        ],
    )?;
    let what = format!("{name} of triangles are copied out of shared memory");
    compare.ratio(&what, &times, ["out", "memcpy"], Some(2.0));
    let what = format!("{name} of triangles are copied into shared memory");
    compare.ratio(&what, &times, ["in", "memcpy"], Some(2.0));
    Ok(())
}
