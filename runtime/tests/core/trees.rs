//! Any tree that is built is verified and read as it was.
use karmem::Structure as _;
use proptest::prelude::*;

use crate::sample::{access, builder, live, region};
use crate::schema::*;

/// A tree as Rust has them.
#[derive(Clone, Debug, Default, PartialEq)]
struct Owned {
    value: u32,
    left: Option<Box<Owned>>,
    right: Option<Box<Owned>>,
    children: Vec<Option<Owned>>,
    name: String,
}

fn tree() -> impl Strategy<Value = Owned> {
    let leaf = (any::<u32>(), ".{0,12}").prop_map(|(value, name)| Owned {
        value,
        name,
        ..Owned::default()
    });
    leaf.prop_recursive(6, 60, 5, |inner| {
        (
            any::<u32>(),
            prop::option::of(inner.clone().prop_map(Box::new)),
            prop::option::of(inner.clone().prop_map(Box::new)),
            prop::collection::vec(prop::option::of(inner), 0..4),
            ".{0,12}",
        )
            .prop_map(|(value, left, right, children, name)| Owned {
                value,
                left,
                right,
                children,
                name,
            })
    })
}

fn build(owned: &Owned, mut tree: TreeBuilder<'_>) {
    tree.set_value(owned.value);
    if let Some(left) = &owned.left {
        build(left, tree.init_left().unwrap());
    }
    tree.set_name(&owned.name).unwrap();
    if let Some(right) = &owned.right {
        build(right, tree.init_right().unwrap());
    }
    let mut children = tree.init_children(owned.children.len()).unwrap();
    for (owned, mut branch) in owned.children.iter().zip(children.iter()) {
        if let Some(owned) = owned {
            build(owned, branch.init_to().unwrap());
        }
    }
}

/// Reads it back.
fn read(tree: TreeRef<'_>) -> Option<Owned> {
    (!Tree::is_absent(tree)).then(|| Owned {
        value: tree.value(),
        left: read(tree.left()).map(Box::new),
        right: read(tree.right()).map(Box::new),
        children: tree
            .children()
            .iter()
            .map(|child| read(child.to()))
            .collect(),
        name: tree.name().into(),
    })
}

fn read_live(tree: TreeLive<'_>) -> Option<Owned> {
    let mut text = [0; 64];
    tree.value().is_present().then(|| Owned {
        value: tree.value().load(),
        left: read_live(tree.left().unwrap()).map(Box::new),
        right: read_live(tree.right().unwrap()).map(Box::new),
        children: (tree.children().unwrap().iter())
            .map(|child| read_live(child.to().unwrap()))
            .collect(),
        name: tree.name().unwrap().copy_to(&mut text).unwrap().into(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(miri) { 8 } else { 200 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_is_built_is_read(owned in tree()) {
        let mut words = region(4096);
        {
            let message = builder(&mut words);
            // The root is finished by its own builder, so it is the left child of one that is only for this.
            let mut root = message.root::<Tree>().unwrap();
            build(&owned, root.init_left().unwrap());
            message.finish(root).unwrap();
        }
        let root = access::<Tree>(&words).unwrap();
        prop_assert_eq!(read(root.left()), Some(owned.clone()));
        let root = live(&mut words).access::<Tree>().unwrap();
        prop_assert_eq!(read_live(root.left().unwrap()), Some(owned));
    }
}
