//! iceoryx2's marker of what processes may hand each other.

use iceoryx2_bb_elementary_traits::iceoryx_send::IceoryxSend;
use iceoryx2_bb_elementary_traits::zero_copy_send::ZeroCopySend;
use karmem::Bool;
use karmem_tests::game::{Team, Vec3};

use crate::types::{Place, TeamOpen};

/// What the library calls a payload.
fn name<T: ZeroCopySend + IceoryxSend>() -> &'static str {
    // SAFETY: nothing but the name is asked for.
    #[allow(unsafe_code)]
    unsafe {
        <T as ZeroCopySend>::type_name()
    }
}

#[test]
fn payloads_are_called_as_in_the_schema() {
    assert_eq!(name::<Vec3>(), "Vec3");
    assert_eq!(name::<Team>(), "Team");
    assert_eq!(name::<Place>(), "Place");
    assert_eq!(name::<TeamOpen>(), "Team");
    assert_eq!(name::<Bool>(), "bool");
}

#[test]
fn arrays_and_slices_of_payloads_are_payloads() {
    fn is_payload<T: ZeroCopySend + ?Sized>() {}

    is_payload::<[Vec3; 4]>();
    is_payload::<[Place]>();
}
