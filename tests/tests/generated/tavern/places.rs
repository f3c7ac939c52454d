//! Where things lie: alignments, and room for limited arrays.
use karmem::{BuildError, MessageBuilder};
use karmem_tests::geometry::{Transform, Vec3};
use karmem_tests::tavern::{Sign, Tavern};

use super::tavern;
use crate::message::{Page, access, build, live, words};

#[test]
fn objects_lie_where_their_alignment_says() {
    let mut pages = tavern();
    let tavern = access::<Tavern>(words(&mut pages)).unwrap();
    for place in tavern.places() {
        assert_eq!(core::ptr::from_ref(place).addr() % 64, 0);
    }
    assert_eq!(tavern.cellar().barrels().as_ptr().addr() % 4096, 8);
    assert_eq!((align_of::<Vec3>(), size_of::<Vec3>()), (4, 12));
    assert_eq!((align_of::<Transform>(), size_of::<Transform>()), (64, 64));
}

#[test]
fn memory_that_is_not_aligned_is_refused() {
    let mut pages = [tavern(), vec![Page::ZERO]].concat();
    let words = words(&mut pages);
    words.copy_within(..words.len() - 512, 8);
    let error = access::<Tavern>(&words[8..]).unwrap_err().to_string();
    assert!(error.contains("4096"), "{error}");
    let region = bytemuck::cast_slice_mut(&mut words[8..]);
    let message = MessageBuilder::new(region).unwrap();
    let mut tavern = message.root::<Tavern>().unwrap();
    let error = tavern.init_cellar().map(drop).unwrap_err().to_string();
    assert!(error.contains("4096"), "{error}");
}

#[test]
fn a_room_takes_as_much_as_its_limit_and_no_more() {
    let words = build(|message| {
        let mut sign = message.root::<Sign>().unwrap();
        sign.set_text("sixteen letters!").unwrap();
        let error = sign.set_text("seventeen letters").map(drop).unwrap_err();
        assert!(matches!(error, BuildError::TooLong { .. }), "{error}");
        sign.set_holes(&[1, 2, 3, 4, 5, 6]).unwrap();
        assert!(sign.set_holes(&[0; 7]).is_err() && sign.init_holes(7).is_err());
        message.finish(sign).unwrap()
    });
    let sign = access::<Sign>(&words).unwrap();
    assert_eq!(sign.text(), "sixteen letters!");
    assert_eq!(sign.holes(), [1, 2, 3, 4, 5, 6]);
}

#[test]
fn a_room_that_says_more_than_its_limit_is_refused() {
    let mut words = build(|message| {
        let mut sign = message.root::<Sign>().unwrap();
        sign.set_text("sixteen letters!").unwrap();
        message.finish(sign).unwrap()
    });
    // The first word behind the envelope begins with the length of the text.
    assert_eq!(words[4] as u32, 16);
    words[4] += 1;
    let error = access::<Sign>(&words).unwrap_err().to_string();
    assert!(error.contains("17") && error.contains("16"), "{error}");
    assert!(live::<Sign>(&mut words).text().is_err());
}
