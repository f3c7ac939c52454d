use karmem::Karmem;

mod art {
    karmem::schema! {
        karmem art;

        struct Circle inline { X float64; }
        struct Square inline { X float64; }
        union Shape { Circle; Square; }
        struct Picture table { Shape Shape; }
    }
}

type Age = Option<String>;

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Frame {
    always: art::Shape,
    sometimes: Option<art::Shape>,
    age: Option<Age>,
}

fn main() {}
