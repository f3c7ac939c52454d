#[rustfmt::skip]
mod game {
    karmem::schema! { "karmem game; struct Place inline { Field0 int32; Field1 int32; Field2 int32; Field3 int32; Field4 int32; Field5 int32; Field6 int32; Field7 int32; Field8 int32; Field9 int32; Field10 int32; Field11 int32; Field12 int32; Field13 int32; Field14 int32; Field15 int32; Field16 int32; Field17 int32; Field18 int32; Field19 int32; Field20 int32; Field21 int32; Field22 int32; Field23 int32; Field24 int32; Field25 int32; Field26 int32; Field27 int32; Field28 int32; Field29 int32; Last int3; }" }
}

fn main() {}
