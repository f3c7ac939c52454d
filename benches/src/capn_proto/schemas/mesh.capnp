# Triangles in space, as Cap'n Proto has them: vectors are groups, which need no pointers.
@0xe81c5b09d6a3f472;

using Rust = import "rust.capnp";
$Rust.parentModule("capn_proto");

struct Triangle {
    v0 :group {
        x @0 :Float32;
        y @1 :Float32;
        z @2 :Float32;
    }
    v1 :group {
        x @3 :Float32;
        y @4 :Float32;
        z @5 :Float32;
    }
    v2 :group {
        x @6 :Float32;
        y @7 :Float32;
        z @8 :Float32;
    }
    normal :group {
        x @9 :Float32;
        y @10 :Float32;
        z @11 :Float32;
    }
}

struct Mesh {
    triangles @0 :List(Triangle);
}
