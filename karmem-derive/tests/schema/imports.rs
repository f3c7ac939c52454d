//! A schema in tokens that imports a file.

mod geometry {
    karmem::schema!(file = "../schemas/geometry.km");
}

mod map {
    karmem::schema! {
        karmem map;
        import "../schemas/geometry.km";

        struct Place inline {
            At    geometry.Vec3;
            Floor int32;
        }
    }
}

#[test]
fn the_types_of_the_file_are_those_of_its_module() {
    let at = geometry::Vec3::new(1.0, 2.0, 3.0);
    let place = map::Place::new(at, 4);
    assert_eq!((place.at, place.floor), (at, 4));
    assert_eq!(size_of::<map::Place>(), 16);
}
