//! Deep trees: as deep as readers follow them, they are read and written; deeper ones are refused.
use karmem::{BuildError, Frozen, Message, Owned as _, ReadOwned as _, VerifyOptions};

use crate::schema::{Branch, Tree};

/// How deep readers follow what is nested, unless they are told to go deeper.
const LIMIT: u32 = VerifyOptions::DEFAULT.max_depth;
const LARGEST: u32 = VerifyOptions::LARGEST_DEPTH;

/// The smallest stack that Rust gives a thread by default: 2 MiB.
const STACK: usize = 2 << 20;

/// Whose tables are large: with one of their arrays on the stack for each level, there is no room for the levels.
mod large {
    use karmem::table;

    pub static SCHEMA: karmem::Schema = karmem::Schema {
        name: "large",
        fingerprint: 1,
        structs: &[],
    };

    table! {
        pub struct Large: LargeRef, LargeMut, LargeLive, LargeBuilder {
            const ID = 1;
            const END = 32788;

            8 => values: array [u64; 4096], set_values, values_mut;
            32776 => bytes: array [u8; 7], set_bytes, bytes_mut;
            32784 => next: (maybe_table Large), init_next, clear_next, next_mut;
        }
    }
}
use large::Large;

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

fn with_depth(max_depth: u32) -> VerifyOptions {
    VerifyOptions {
        max_depth,
        ..VerifyOptions::DEFAULT
    }
}

/// Writes it for readers who go as deep as they can, and reads it.
fn round_trip(tree: &Tree) -> Tree {
    let readers = with_depth(LARGEST);
    let mut message = Message::new();
    message.write_for(tree, &readers).unwrap();
    let tree = Frozen::new(&message).access::<Tree>(&readers);
    tree.unwrap().read()
}

#[test]
fn what_is_written_is_what_readers_accept() {
    for tree in [
        tower(LIMIT, to_the_left),
        // A slice and a table are two levels.
        tower(LIMIT / 2, among_children),
    ] {
        let message = tree.to_bytes().unwrap();
        let read = Frozen::new(&message).access::<Tree>(&VerifyOptions::DEFAULT);
        assert_eq!(read.unwrap().read(), tree);
    }
    for tree in [
        tower(LIMIT + 1, to_the_left),
        tower(LIMIT / 2 + 1, among_children),
    ] {
        let too_deep = BuildError::TooDeep { limit: LIMIT };
        assert_eq!(tree.to_bytes().unwrap_err().reason, too_deep);
    }
    let nothing_at_all = BuildError::TooDeep { limit: 0 };
    let refused = Message::new().write_for(&Tree::default(), &with_depth(0));
    assert_eq!(refused, Err(nothing_at_all.into()));
}

#[test]
#[cfg_attr(miri, ignore = "takes very long where it is interpreted")]
fn the_deepest_trees_are_read_and_written() {
    let tree = tower(LARGEST, to_the_left);
    assert_eq!(round_trip(&tree), tree);
    let tree = tower(LARGEST / 2, among_children);
    assert_eq!(round_trip(&tree), tree);
}

#[test]
#[cfg_attr(miri, ignore = "takes very long where it is interpreted")]
fn deeper_trees_are_refused() {
    let limit = LARGEST;
    let too_deep = BuildError::TooDeep { limit };
    let readers = with_depth(u32::MAX);
    let mut message = Message::new();
    let tree = tower(LARGEST / 2 + 1, among_children);
    let error = message.write_for(&tree, &readers).unwrap_err();
    assert_eq!(error.reason, too_deep);
    assert!(error.path.to_string().starts_with("children[0].to.chi"));
    let tree = tower(LARGEST + 1, to_the_left);
    let error = message.write_for(&tree, &readers).unwrap_err();
    assert_eq!(error.reason, too_deep);
    assert_eq!(error.path.to_string(), "left.".repeat(16) + "…");

    let mut region = crate::sample::region(16 * LARGEST as usize);
    let message = crate::sample::builder(&mut region);
    let mut root = message.root::<Tree>().unwrap();
    assert_eq!(tree.write_in_for(&mut root, &readers), Err(too_deep));
    let limit = LIMIT;
    let too_deep = BuildError::TooDeep { limit };
    assert_eq!(tree.write_in(&mut root), Err(too_deep));
}

#[test]
#[cfg_attr(miri, ignore = "takes very long where it is interpreted")]
fn large_tables_fit_the_stack_of_a_thread() {
    fn write_and_read() {
        let mut large = Box::new(Large::default());
        for level in 1..LIMIT {
            let mut next = Box::new(Large::default());
            next.values[4095] = level.into();
            next.next = Some(large);
            large = next;
        }
        let message = large.to_bytes().unwrap();
        let reader = Frozen::new(&message).access::<Large>(&VerifyOptions::DEFAULT);
        assert!(reader.unwrap().read() == *large);

        let mut region = crate::sample::region(message.len() / 8);
        let message = crate::sample::builder(&mut region);
        let mut root = message.root::<Large>().unwrap();
        large.write_in(&mut root).unwrap();
    }
    let thread = std::thread::Builder::new().stack_size(STACK);
    thread.spawn(write_and_read).unwrap().join().unwrap();
}
