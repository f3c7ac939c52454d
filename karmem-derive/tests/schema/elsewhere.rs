//! Packages whose code is elsewhere, in each way to write a schema.

mod shared {
    pub(crate) mod shapes {
        karmem::schema!(file = "../schemas/geometry.km");
    }
}

mod file {
    karmem::schema!(file = "../schemas/tavern.km", extern geometry = crate::elsewhere::shared::shapes);
}

mod string {
    karmem::schema!(
        "karmem map; import \"../schemas/geometry.km\"; struct Place inline { At Vec3; Floor int32; }",
        extern geometry = super::shared::shapes,
    );
}

mod tokens {
    karmem::schema! {
        extern geometry = super::shared::shapes;

        karmem map;
        import "../schemas/geometry.km";
        struct Place inline { At Vec3; Floor int32; }
    }
}

use shared::shapes::Vec3;

#[test]
fn their_types_are_those_of_the_named_module() {
    let at = Vec3::new(1.0, 2.0, 3.0);
    assert_eq!(string::Place::new(at, 4).at, at);
    assert_eq!(tokens::Place::new(at, 4).at, at);
    let _: fn(file::GuestRef<'_>) -> Option<&Vec3> = |guest| guest.seat();
}
