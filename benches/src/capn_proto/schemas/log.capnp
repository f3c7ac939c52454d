# Lines of a web server's log, as Cap'n Proto has them.
@0xd3a5c1e0b4f27a61;

using Rust = import "rust.capnp";
$Rust.parentModule("capn_proto");

struct Log {
    address :group {
        x0 @0 :UInt8;
        x1 @1 :UInt8;
        x2 @2 :UInt8;
        x3 @3 :UInt8;
    }
    identity @4 :Text;
    userid @5 :Text;
    date @6 :Text;
    request @7 :Text;
    code @8 :UInt16;
    size @9 :UInt64;
}

struct Logs {
    logs @0 :List(Log);
}
