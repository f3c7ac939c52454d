//! Short messages that would take long: deep, cyclic, overlapping, shared.
use karmem::error::{Invalid, Reason};
use karmem::{Error, Frozen, VerifyOptions, inline};

use crate::sample::*;
use crate::schema::*;

/// A chain of `depth` trees, each the left child of the one before.
fn chain(depth: u32) -> Vec<Word> {
    let mut words = vec![Word(0); (ROOT + 40 * depth) as usize / 8];
    let message = builder(&mut words);
    let mut root = message.root::<Tree>().unwrap();
    root.set_value(1);
    let mut tree = None;
    for _ in 1..depth {
        let parent = tree.as_mut().unwrap_or(&mut root);
        let mut child = parent.init_left().unwrap();
        child.set_value(1);
        tree = Some(child);
    }
    message.finish(root).unwrap();
    words
}

fn verify(words: &[Word], max_depth: u32) -> Result<(), Invalid> {
    let frozen = Frozen::new(bytemuck::cast_slice(words));
    match frozen.access::<Tree>(&VerifyOptions {
        max_depth,
        ..VerifyOptions::DEFAULT
    }) {
        Ok(_) => Ok(()),
        Err(Error::Invalid(invalid)) => Err(invalid),
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn tables_may_be_as_deep_as_the_limit() {
    assert_eq!(VerifyOptions::default().max_depth, 64);
    let largest = VerifyOptions::LARGEST_DEPTH;
    let error = verify(&chain(largest + 1), u32::MAX).unwrap_err();
    assert_eq!(error.reason, Reason::TooDeep { limit: largest });
    for max_depth in [1, 2, 64, 100, largest] {
        assert_eq!(verify(&chain(max_depth), max_depth), Ok(()));
        let error = verify(&chain(max_depth + 1), max_depth).unwrap_err();
        assert_eq!(error.reason, Reason::TooDeep { limit: max_depth });
        assert_eq!(error.offset, ROOT + 40 * max_depth);
    }
    let error = verify(&chain(1), 0).unwrap_err();
    assert_eq!(error.reason, Reason::TooDeep { limit: 0 });
}

#[test]
fn siblings_are_not_deeper_than_each_other() {
    let words = message(|message| {
        let mut root = message.root::<Tree>().unwrap();
        for mut branch in root.init_children(50).unwrap().iter() {
            branch.init_to().unwrap();
        }
        message.finish(root).unwrap()
    });
    // The root, the slice, and a table that an element refers to.
    assert_eq!(verify(&words, 3), Ok(()));
    let error = verify(&words, 2).unwrap_err();
    assert_eq!(error.path.to_string(), "children[0].to");
}

inline! {
    /// Refers to others like itself without a table in between.
    pub struct Node: NodeRef, NodeMut, NodeLive, NodeBuilder {
        const ID = 300;
        const END = 8;

        0 => children: inline_slice [Node], init_children, children_mut;
    }
}

#[test]
fn slices_of_slices_may_be_as_deep_as_the_limit() {
    fn build(node: &mut NodeBuilder<'_>, levels: u32) {
        if levels > 0 {
            let mut children = node.init_children(1).unwrap();
            build(&mut children.get(0).unwrap(), levels - 1);
        }
    }
    for (levels, is_accepted) in [(63, true), (64, true), (65, false), (100, false)] {
        let words = message(|message| {
            let mut root = message.root::<Node>().unwrap();
            build(&mut root, levels);
            message.finish(root).unwrap()
        });
        match access::<Node>(&words) {
            Ok(root) => {
                let depth =
                    core::iter::successors(Some(root), |node| node.children().get(0)).count();
                assert_eq!((depth as u32, is_accepted), (levels + 1, true));
            }
            Err(Error::Invalid(invalid)) => {
                assert!(!is_accepted);
                assert_eq!(invalid.reason, Reason::TooDeep { limit: 64 });
                assert!(
                    invalid
                        .path
                        .to_string()
                        .starts_with("children[0].children[0].")
                );
            }
            Err(error) => panic!("{error}"),
        }
    }
}

#[test]
fn a_bomb_of_a_million_levels_is_defused() {
    let levels = if cfg!(miri) { 1000 } else { 1_000_000 };
    let error = verify(&chain(levels), 64).unwrap_err();
    assert_eq!(error.reason, Reason::TooDeep { limit: 64 });
}

#[test]
fn a_table_that_contains_itself_is_refused() {
    let mut words = chain(8);
    let last = ROOT + 40 * 7;
    put_u32(&mut words, last + 12, ROOT);
    let message = size_of_val(&words[..]) as u32;
    let error = verify(&words, 64).unwrap_err();
    assert_eq!(error.reason, Reason::Overlap { message });
    assert_eq!(
        error.reason.to_string(),
        format!(
            "the objects visited are together longer than the message of {message} bytes, so some overlap"
        )
    );
    assert_eq!(error.offset, ROOT);
    assert_eq!(error.path.to_string(), ["left"; 8].join("."));
    assert_eq!(
        verify(&words, 7).unwrap_err().reason,
        Reason::TooDeep { limit: 7 }
    );
}

#[test]
fn two_references_to_one_child_are_accepted_only_while_they_cost_nothing() {
    // 32 bytes of the message are the envelope, which nobody refers to: one more table of 24 would fit those.
    let mut words = chain(2);
    let child = get_u32(&words, ROOT + 12);
    put_u32(&mut words, ROOT + 16, child);
    assert!(matches!(
        verify(&words, 64).unwrap_err().reason,
        Reason::Overlap { .. }
    ));
    words.extend([Word(0); 8]);
    let size = size_of_val(&words[..]) as u32;
    put_u32(&mut words, 24, size);
    assert_eq!(verify(&words, 64), Ok(()), "there is room for both");
}

#[test]
fn a_tree_that_doubles_at_every_level_is_refused_early() {
    // 2^60 paths lead through sixty tables: whoever followed them all would not come back.
    let mut words = chain(60);
    for level in 0..59 {
        let at = ROOT + 40 * level;
        put_u32(&mut words, at + 16, at + 40);
    }
    assert!(matches!(
        verify(&words, 64).unwrap_err().reason,
        Reason::Overlap { .. }
    ));
}

#[test]
fn slices_that_overlap_are_charged_each() {
    let mut words = message(|message| {
        let mut root = message.root::<Scalars>().unwrap();
        root.set_bytes(&[7; 200]).unwrap();
        message.finish(root).unwrap()
    });
    let (offset, len) = (get_u32(&words, ROOT + 72), 200);
    put_u32(&mut words, ROOT + 88, offset);
    put_u32(&mut words, ROOT + 92, len);
    let Err(Error::Invalid(error)) = access::<Scalars>(&words) else {
        panic!("accepted")
    };
    assert_eq!(error.path.to_string(), "teams");
    assert!(matches!(error.reason, Reason::Overlap { .. }));
}

#[test]
fn elements_that_refer_to_one_string_are_charged_each() {
    // The classic amplifier: a thousand small elements, one long string.
    let mut words = message(|message| {
        let mut root = message.root::<Monsters>().unwrap();
        let mut monsters = root.init_monsters(100).unwrap();
        let mut data = monsters.get(0).unwrap().init_data().unwrap();
        data.set_name(&"x".repeat(500)).unwrap();
        message.finish(root).unwrap()
    });
    let data = data_of(&words, 0);
    let slice = get_u32(&words, ROOT + 8);
    for index in 1..100 {
        put_u32(&mut words, slice + 8 * index, data);
    }
    let Err(Error::Invalid(error)) = access::<Monsters>(&words) else {
        panic!("accepted")
    };
    assert!(matches!(error.reason, Reason::Overlap { .. }));
}
