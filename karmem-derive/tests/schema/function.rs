//! A schema where it is needed: what stands in a function is a module of its own.

#[test]
fn a_schema_may_stand_in_a_function() {
    karmem::schema! {
        karmem local;
        struct Pair inline { First uint32; Second uint32; }
    }
    assert_eq!(Pair::new(1, 2).second, 2);
}

/// Schemas that another macro makes: its pieces stand on any lines.
macro_rules! boxed {
    ($module:ident, $name:ident, $field:ident: $ty:ident, $about:literal) => {
        mod $module {
            karmem::schema! {
                karmem $module @about($about);
                struct $name inline { $field $ty; }
                union Any { Only
                    $name; }
            }
        }
    };
}

boxed!(first, One, Value: uint32, "numbers");
boxed!(second, Two, Value: float64, "more \"numbers\"");

macro_rules! in_file {
    ($module:ident, $path:literal) => {
        mod $module {
            karmem::schema!(file = $path);
        }
    };
}

in_file!(shapes, "../schemas/geometry.km");

#[test]
fn a_macro_may_make_schemas() {
    assert_eq!(shapes::DIMENSIONS, 3);
    assert_eq!(
        (first::One::new(1).value, second::Two::new(2.0).value),
        (1, 2.0)
    );
    assert_eq!(
        (first::SCHEMA.name, second::SCHEMA.name),
        ("first", "second")
    );
}
