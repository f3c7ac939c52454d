//! Reading or writing a message a second time allocates nothing: what the object, or the message, has is used again.
//!
//! A test binary of its own, since it counts what its one thread allocates.
#![cfg(feature = "alloc")]
#![allow(missing_docs, unreachable_pub)]

use karmem::{Frozen, Message, ReadOwned as _, VerifyOptions, inline, table, union};

mod counting;

use counting::allocations;

pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "allocations",
    fingerprint: 1,
    structs: &[],
};

table! {
    pub struct Tree: TreeRef, TreeMut, TreeLive, TreeBuilder {
        const ID = 1;
        const END = 84;

        8 => name: text, set_name;
        16 => path: slice [u64], set_path, init_path, path_mut;
        24 => left: (boxed Tree), init_left, left_mut;
        28 => right: (maybe_table Tree), init_right, clear_right, right_mut;
        32 => title: (maybe_text), set_title, clear_title;
        40 => children: (slice_of [karmem::Table<Tree>]), init_children, children_mut;
        48 => names: (slice_of [karmem::Text]), init_names, names_mut;
        56 => shape: (union Shape), init_shape, shape_mut;
        64 => code: (room_text 8), set_code;
        76 => dice: (maybe_in_place 0 karmem::Room<u8, 4>), init_dice, clear_dice, dice_mut;
    }
}

inline! {
    pub struct Label: LabelRef, LabelMut, LabelLive, LabelBuilder {
        const ID = 2;
        const END = 8;

        0 => text: text, set_text;
    }
}

union! {
    pub union Shape: ShapeRef, ShapeMut, ShapeLive, ShapeBuilder {
        1 => Label: Label, label;
        2 => Tree: Tree, tree, boxed;
    }
}

fn tree(depth: u32) -> Tree {
    let below = |depth| tree(depth - 1);
    let some = depth > 0;
    Tree {
        name: "a name".into(),
        path: vec![1, 2, 3],
        left: some.then(|| Box::new(below(depth))),
        right: some.then(|| Box::new(below(depth))),
        title: Some("a title".into()),
        children: if some { vec![below(depth); 2] } else { vec![] },
        names: vec!["one".into(), "two".into()],
        shape: if some {
            Shape::Tree(Box::new(below(depth)))
        } else {
            Shape::Label(Label {
                text: "label".into(),
            })
        },
        code: "code".into(),
        dice: Some(vec![6]),
    }
}

#[test]
fn what_an_object_has_allocated_is_used_again() {
    let expected = tree(2);
    let message = expected.to_bytes().unwrap();
    let reader = Frozen::new(&message)
        .access::<Tree>(&VerifyOptions::DEFAULT)
        .unwrap();
    let mut object = Tree::default();
    assert!(allocations(|| reader.read_into(&mut object)) > 100);
    assert_eq!(object, expected);
    assert_eq!(allocations(|| reader.read_into(&mut object)), 0);
    assert_eq!(object, expected);
}

#[test]
fn a_message_is_one_allocation() {
    let tree = tree(2);
    assert_eq!(allocations(|| drop(tree.to_bytes())), 1);
}

#[test]
fn what_a_message_has_allocated_is_used_again() {
    let tree = tree(2);
    let mut message = Message::new();
    assert_eq!(allocations(|| message.write(&tree).unwrap()), 1);
    assert_eq!(allocations(|| message.write(&tree).unwrap()), 0);
    // One that is too short grows by more than it has to.
    message = Message::new();
    let mut object = Tree::default();
    let growing = allocations(|| {
        for len in 1..100 {
            object.path.resize(len, 1);
            message.write(&object).unwrap();
        }
    });
    let of_the_path = allocations(|| {
        let mut path = Vec::new();
        (0..100_u64).for_each(|number| path.push(number));
    });
    assert!(growing <= 2 * of_the_path, "{growing}, {of_the_path}");
}
