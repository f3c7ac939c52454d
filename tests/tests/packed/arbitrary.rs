//! Objects that a fuzzer's bytes become are objects that can be written, whatever the bytes are.

use arbitrary::{Arbitrary, Unstructured};
use karmem::ReadOwned as _;
use karmem_tests::parcel::Parcel;
use proptest::prelude::*;

use crate::open;

proptest! {
    #[test]
    fn whatever_bytes_become_can_be_written(bytes in prop::collection::vec(any::<u8>(), 0..4000)) {
        let parcel = Parcel::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
        let message = parcel.to_bytes().unwrap();
        let again = open::<Parcel>(&message).unwrap().read();
        prop_assert_eq!(again.to_bytes().unwrap(), message);
    }
}

#[test]
fn bytes_become_something_of_each_kind() {
    let bytes: Vec<u8> = (0..4000_u32).map(|at| (at * at / 7) as u8).collect();
    let parcel = Parcel::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
    assert_ne!(parcel.scalars, Default::default());
    assert_ne!(parcel.arrays, Default::default());
    assert_ne!(parcel.slices, Default::default());
}
