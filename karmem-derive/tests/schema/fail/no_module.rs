mod map {
    karmem::schema! {
        karmem map;
        import "../../../tmp/shapes.km";

        struct Place inline @align(4) {
            At shapes.Dot;
        }
    }
}

fn main() {}
