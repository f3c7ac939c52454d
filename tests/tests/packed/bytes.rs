//! Messages byte for byte, written down by hand from the rules: a struct's own bytes first, then what its fields refer to, depth
//! first.

use karmem::ReadOwned as _;
use karmem_tests::arena::{Monster, MonsterData, Monsters, Team, Vec3, Weapon, WeaponData};
use karmem_tests::parcel::{Branch, Chain, Tree};

use crate::open;

/// A message, piece by piece.
#[derive(Default)]
struct Bytes(Vec<u8>);

impl Bytes {
    /// Appends a piece that starts at this offset.
    fn at(mut self, offset: usize, piece: &[&[u8]]) -> Self {
        assert_eq!(self.0.len(), offset, "the pieces do not follow each other");
        self.0.extend(piece.concat());
        self
    }
}

/// An offset or a size.
fn word(number: u32) -> [u8; 4] {
    number.to_le_bytes()
}

fn world() -> Monsters {
    let weapon = |damage| Weapon {
        data: WeaponData {
            damage,
            ammo: 0x0102,
            clip_size: 3,
            reload_time: 0.5,
            range: -1,
        },
    };
    let grok = MonsterData {
        pos: Vec3::new(1.0, 2.0, 3.0),
        mana: 150,
        health: -2,
        name: "Grök".into(),
        team: Team::Zombies,
        inventory: vec![9, 8],
        hitbox: [0.0, 1.0, 0.0, 0.0, 0.0],
        status: vec![-1],
        weapons: [weapon(1), weapon(2), weapon(3), weapon(4)],
        path: vec![Vec3::new(0.0, 0.0, 1.0)],
        is_alive: true,
        ..MonsterData::default()
    };
    let nobody = MonsterData::default();
    Monsters {
        monsters: [grok, nobody].map(|data| Monster { data }).into(),
    }
}

/// The four weapons of a monster, their tables from `offset` on.
fn weapons(bytes: Bytes, offset: usize, table: impl Fn(u8) -> Vec<u8>) -> Bytes {
    (0..4).fold(bytes, |bytes, number| {
        bytes.at(offset + usize::from(number) * 19, &[&table(number + 1)])
    })
}

fn weapon_table(damage: u8) -> Vec<u8> {
    let head = [19, 0, 0, 0, damage, 0, 0, 0, 0x02, 0x01, 3];
    [&head[..], &0.5_f32.to_le_bytes(), &[255; 4]].concat()
}

fn empty_weapon_table(_: u8) -> Vec<u8> {
    let mut table = vec![0; 19];
    table[0] = 19;
    table
}

fn world_by_hand() -> Vec<u8> {
    let f = f32::to_le_bytes;
    let nothing = |at: u32| [word(at), word(0)].concat();
    let bytes = Bytes::default()
        // Monsters: size; two elements of 4 bytes.
        .at(0, &[&word(12), &word(12), &word(8)])
        // Both elements, which refer to tables.
        .at(12, &[&word(20), &word(20 + 111 + 5 + 2 + 4 + 76 + 12)])
        // The first table.
        .at(20, &[&word(111), &f(1.0), &f(2.0), &f(3.0)])
        .at(36, &[&[150, 0], &[254, 255]])
        .at(40, &[&word(131), &word(5)]) // Name
        .at(48, &[&[7]])
        .at(49, &[&word(136), &word(2)]) // Inventory
        .at(57, &[&[0]])
        .at(58, &[&0_f64.to_le_bytes(), &1_f64.to_le_bytes(), &[0; 24]])
        .at(98, &[&word(138), &word(4)]) // Status
        .at(106, &[&word(142), &word(161), &word(180), &word(199)])
        .at(122, &[&word(218), &word(12)]) // Path
        .at(130, &[&[1]])
        // What it refers to, in the order of its fields.
        .at(131, &["Grök".as_bytes()])
        .at(136, &[&[9, 8]])
        .at(138, &[&[255; 4]]);
    let bytes = weapons(bytes, 142, weapon_table)
        .at(218, &[&f(0.0), &f(0.0), &f(1.0)])
        // The second table. Slices without elements lie where they would begin.
        .at(
            230,
            &[&word(111), &[0; 16], &nothing(341), &[0], &nothing(341)],
        )
        .at(267, &[&[0], &[0; 40], &nothing(341)])
        .at(316, &[&word(341), &word(360), &word(379), &word(398)])
        .at(332, &[&nothing(417), &[0]]);
    weapons(bytes, 341, empty_weapon_table).0
}

#[test]
fn a_world_is_written_as_by_hand() {
    assert_eq!(world().to_bytes().unwrap(), world_by_hand());
}

#[test]
fn a_world_by_hand_is_read() {
    let message = world_by_hand();
    let monsters = open::<Monsters>(&message).unwrap();
    assert_eq!(monsters.read(), world());
    let grok = monsters.monsters().get(0).unwrap().data();
    assert_eq!((grok.name(), grok.inventory()), ("Grök", &[9, 8][..]));
    assert_eq!((grok.mana(), grok.health()), (150, -2));
    assert_eq!(grok.hitbox(), [0.0, 1.0, 0.0, 0.0, 0.0]);
    let damage = grok.weapons().iter().map(|weapon| weapon.data().damage());
    assert_eq!(damage.collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert_eq!(grok.path().to_vec(), [Vec3::new(0.0, 0.0, 1.0)]);
    assert!(monsters.monsters().get(2).is_none());
}

#[test]
fn the_end_of_a_chain_lies_outside_of_every_message() {
    let next = Some(Box::new(Chain {
        value: 2,
        next: None,
    }));
    let by_hand = Bytes::default()
        .at(0, &[&word(10), &[1, 0], &word(10)])
        .at(10, &[&word(10), &[2, 0], &word(u32::MAX)])
        .0;
    assert_eq!(Chain { value: 1, next }.to_bytes().unwrap(), by_hand);
    let chain = open::<Chain>(&by_hand).unwrap();
    assert_eq!(chain.next().map(|next| next.value()), Some(2));
    assert!(chain.next().unwrap().next().is_none());
}

#[test]
fn elements_lie_side_by_side_before_what_they_refer_to() {
    let leaf = |name: &str| Tree {
        name: name.into(),
        children: vec![],
    };
    let tree = Tree {
        name: "r".into(),
        children: ["a", "bc"].map(|name| Branch { to: leaf(name) }).into(),
    };
    let by_hand = Bytes::default()
        .at(0, &[&word(20), &word(20), &word(1), &word(21), &word(8)])
        .at(20, &[b"r"])
        .at(21, &[&word(29), &word(50)])
        .at(29, &[&word(20), &word(49), &word(1), &word(50), &word(0)])
        .at(49, &[b"a"])
        .at(50, &[&word(20), &word(70), &word(2), &word(72), &word(0)])
        .at(70, &[b"bc"])
        .0;
    assert_eq!(tree.to_bytes().unwrap(), by_hand);
    assert_eq!(open::<Tree>(&by_hand).unwrap().read(), tree);
}
