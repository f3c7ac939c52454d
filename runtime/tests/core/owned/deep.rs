//! Deep trees: as deep as readers follow them, they are read and written; deeper ones are refused.
use karmem::{BuildError, Frozen, Message, ReadOwned as _, VerifyOptions};

use crate::schema::{Branch, Tree};

const LARGEST: u32 = VerifyOptions::LARGEST_DEPTH;

/// So many trees, each in the next.
fn tower(height: u32, add: impl Fn(Tree) -> Tree) -> Tree {
    (1..height).fold(Tree::default(), |tree, _| add(tree))
}

fn to_the_left(tree: Tree) -> Tree {
    Tree {
        left: Some(Box::new(tree)),
        ..Tree::default()
    }
}

fn among_children(tree: Tree) -> Tree {
    Tree {
        children: vec![Branch { to: tree }],
        ..Tree::default()
    }
}

fn read(message: &Message) -> Tree {
    let options = VerifyOptions {
        max_depth: LARGEST,
        ..VerifyOptions::DEFAULT
    };
    let tree = Frozen::new(message).access::<Tree>(&options);
    tree.unwrap().read()
}

#[test]
#[cfg_attr(miri, ignore = "takes very long where it is interpreted")]
fn the_deepest_trees_are_read_and_written() {
    let tree = tower(LARGEST, to_the_left);
    assert_eq!(read(&tree.to_bytes().unwrap()), tree.clone());
    // A slice and a table are two levels.
    let tree = tower(LARGEST / 2, among_children);
    assert_eq!(read(&tree.to_bytes().unwrap()), tree.clone());
}

#[test]
#[cfg_attr(miri, ignore = "takes very long where it is interpreted")]
fn deeper_trees_are_refused() {
    let limit = LARGEST;
    let too_deep = Some(BuildError::TooDeep { limit });
    let tree = tower(LARGEST + 1, to_the_left);
    assert_eq!(tree.to_bytes().err(), too_deep);
    let tree = tower(LARGEST / 2 + 1, among_children);
    assert_eq!(tree.to_bytes().err(), too_deep);

    let mut region = crate::sample::region(16 * LARGEST as usize);
    let message = crate::sample::builder(&mut region);
    let mut root = message.root::<Tree>().unwrap();
    assert_eq!(tree.write_in(&mut root).err(), too_deep);
}
