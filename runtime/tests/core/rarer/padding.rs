//! Whatever lay there before, the same fields are built as the same bytes: nothing of it is between them, or in what is not there.
use super::*;
use crate::sample::{ROOT, builder};

/// Builds over a region in which every byte was `stale`.
fn built_over(stale: u8, build: fn(&MessageBuilder<'_>) -> u32) -> Vec<u8> {
    let mut words = vec![Word(u64::from_ne_bytes([stale; 8])); 512];
    let size = build(&builder(&mut words)) as usize;
    let bytes: &[u8] = bytemuck::cast_slice(&words);
    assert!(bytes[size..].iter().all(|&byte| byte == stale));
    bytes[..size].to_vec()
}

#[track_caller]
fn assert_same_over_everything(build: fn(&MessageBuilder<'_>) -> u32) -> Vec<u8> {
    let built = built_over(0, build);
    for stale in [0xAA, 0xFF, 0x01] {
        assert_eq!(built_over(stale, build), built);
    }
    built
}

#[test]
fn everything_is_built_over_anything() {
    let bytes = assert_same_over_everything(build_full);
    let layout = karmem::flat::layout_of::<Thing>();
    let root = &bytes[ROOT as usize..];
    let mut end = 8;
    for field in layout.fields {
        let (start, size) = (field.offset as usize, field.shape.size as usize);
        assert!(
            root[end..start].iter().all(|&byte| byte == 0),
            "{}",
            field.name
        );
        end = start + size;
    }
    assert!(
        root[end..layout.shape.size as usize]
            .iter()
            .all(|&byte| byte == 0)
    );
}

#[test]
fn what_is_placed_and_not_written_is_zero() {
    assert_same_over_everything(|message| {
        let mut thing = message.root::<Thing>().unwrap();
        thing.init_trace(3).unwrap();
        thing.init_next().unwrap();
        thing.init_dice(2).unwrap();
        thing.init_tag();
        thing.init_pockets().init(3).unwrap();
        thing.init_shape().label().unwrap();
        thing.init_children(3).unwrap();
        thing.init_names(3).unwrap();
        let mut grid = thing.init_grid(2).unwrap();
        grid.get(1).unwrap().init(13).unwrap();
        let mut deep = thing.init_deep(2).unwrap();
        deep.get(0).unwrap().init(3).unwrap();
        thing.init_notes(2).unwrap();
        thing.init_rows(3).unwrap().set(1, [1, 2, 3]);
        thing
            .init_shapes(2)
            .unwrap()
            .get(0)
            .unwrap()
            .corner()
            .unwrap();
        thing.init_pairs(1).unwrap();
        message.finish(thing).unwrap()
    });
}

#[test]
fn what_was_there_and_is_not_any_more_is_zero() {
    let bytes = assert_same_over_everything(|message| {
        let mut thing = message.root::<Thing>().unwrap();
        thing
            .set_level(9)
            .set_home(Vec3::new(1.0, 2.0, 3.0))
            .set_bounds([1.0; 4]);
        thing.init_tag().set_code("abc").unwrap();
        thing.init_pockets().set(&[1, 2, 3]).unwrap();
        thing
            .clear_level()
            .clear_home()
            .clear_bounds()
            .clear_tag()
            .clear_pockets();
        thing.set_label("abcdef").unwrap().set_label("a").unwrap();
        thing.set_dice(&[1, 2]).unwrap().set_dice(&[]).unwrap();
        message.finish(thing).unwrap()
    });
    let root = &bytes[ROOT as usize..];
    assert!(
        root[16..96].iter().all(|&byte| byte == 0),
        "{:?}",
        &root[16..96]
    );
    assert_eq!(root[128..138], *b"\x01\0\0\0a\0\0\0\0\0");
    assert!(root[144..168].iter().all(|&byte| byte == 0));
}
