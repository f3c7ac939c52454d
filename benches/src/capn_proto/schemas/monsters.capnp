# The monsters of schemas/game.km, as Cap'n Proto has them.
@0xc7e2904d1fb58a36;

using Rust = import "rust.capnp";
$Rust.parentModule("capn_proto");

enum Color {
    red @0;
    green @1;
    blue @2;
}

struct Vec3 {
    x @0 :Float32;
    y @1 :Float32;
    z @2 :Float32;
}

struct Weapon {
    damage @0 :Int32;
    ammo @1 :UInt16;
    clipSize @2 :UInt8;
    reloadTime @3 :Float32;
    range @4 :Int32;
}

struct Monster {
    pos :group {
        x @0 :Float32;
        y @1 :Float32;
        z @2 :Float32;
    }
    mana @3 :Int16;
    health @4 :Int16;
    name @5 :Text;
    team @6 :UInt8;
    inventory @7 :Data;
    color @8 :Color;
    hitbox @9 :List(Float64);
    status @10 :List(Int32);
    weapons @11 :List(Weapon);
    path @12 :List(Vec3);
    isAlive @13 :Bool;
}

struct Monsters {
    monsters @0 :List(Monster);
}
