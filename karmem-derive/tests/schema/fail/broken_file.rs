// These cases are built in a package below the folder `target`, which is where paths start.

mod file {
    karmem::schema!(file = "../../../../karmem-derive/tests/schema/fail/broken.km");
}

mod tokens {
    karmem::schema! {
        karmem game;
        import "../../../../karmem-derive/tests/schema/fail/broken.km";
        struct Line inline { From Point; To Point; Width Nothing; }
    }
}

fn main() {}
