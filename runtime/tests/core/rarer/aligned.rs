//! Structs that ask for another alignment than 8, less or more.
use karmem::{
    BuildError, Error, Frozen, Live, LiveError, MessageBuilder, Structure, VerifyOptions,
};

use super::*;
use crate::sample::{get_u32, put_u32};

#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct Tight {
    pub x: f32,
    pub y: f32,
    pub z: f32,
}

plain! {
    Tight {
        const ID = 60;
        const ALIGN = 4;

        0 => x: f32;
        4 => y: f32;
        8 => z: f32;
    }
}

#[repr(C, align(64))]
#[derive(Clone, Copy)]
pub struct Line {
    pub values: [u32; 4],
    _pad0: [u8; 48],
}

plain! {
    Line {
        const ID = 61;
        const ALIGN = 64;

        0 => values: [u32; 4];
        16 => _pad0: [u8; 48];
    }
}

#[repr(C, align(4096))]
#[derive(Clone, Copy)]
pub struct Page {
    pub bytes: [u8; 4096],
}

plain! {
    Page {
        const ID = 62;
        const ALIGN = 4096;

        0 => bytes: [u8; 4096];
    }
}

inline! {
    pub struct Aligned: AlignedRef, AlignedMut, AlignedLive, AlignedBuilder {
        const ID = 63;
        const END = 12;
        const ALIGN = 4;

        0 => next: table Lines, init_next, next_mut;
        4 => code: (room_text 3), set_code;
    }
}

table! {
    pub struct Lines: LinesRef, LinesMut, LinesLive, LinesBuilder {
        const ID = 64;
        const END = 200;
        const ALIGN = 64;

        8 => mana: value i16 = 5, set_mana;
        16 => lines: slice [Line], set_lines, init_lines, lines_mut;
        24 => tight: slice [Tight], set_tight, init_tight, tight_mut;
        32 => pages: (maybe_slice [Page]), set_pages, init_pages, clear_pages, pages_mut;
        40 => aligned: inline_slice [Aligned], init_aligned, aligned_mut;
        64 => line: plain Line, set_line, line_mut;
        128 => other: (maybe 0 Line), set_other, clear_other, other_mut;
        192 => next: (boxed Lines), init_next, next_mut;
        196 => last: value u32, set_last;
    }
}

/// Memory that starts at a multiple of 4096, and more behind it.
#[repr(C, align(4096))]
struct Pages([Word; 2048]);

fn build(message: &MessageBuilder<'_>) -> Result<u32, BuildError> {
    let mut lines = message.root::<Lines>()?;
    lines.set_lines(&[line(1), line(2)])?;
    lines.set_tight(
        &[Tight {
            x: 1.0,
            y: 2.0,
            z: 3.0,
        }; 3],
    )?;
    lines.set_line(line(3)).set_other(line(4));
    let mut aligned = lines.init_aligned(2)?;
    let mut second = aligned.get(1).unwrap();
    second.set_code("abc")?;
    second.init_next()?.set_mana(6);
    message.finish(lines)
}

pub fn line(value: u32) -> Line {
    Line {
        values: [value; 4],
        _pad0: [0; 48],
    }
}

fn check(lines: LinesRef<'_>) {
    assert_eq!(lines.lines(), [line(1), line(2)]);
    assert_eq!(
        lines.tight()[2],
        Tight {
            x: 1.0,
            y: 2.0,
            z: 3.0
        }
    );
    assert_eq!((lines.line(), lines.other()), (&line(3), Some(&line(4))));
    let aligned = lines.aligned().get(1).unwrap();
    assert_eq!((aligned.code(), aligned.next().mana()), ("abc", 6));
    // Absent: references that are as aligned as those to what is there.
    let absent = lines.next();
    assert_eq!(
        (absent.mana(), absent.line(), absent.other()),
        (5, &line(0), None)
    );
    assert_eq!(
        (absent.lines(), absent.pages(), absent.tight()),
        (&[][..], None, &[][..])
    );
    assert!(core::ptr::from_ref(absent.line()).is_aligned());
    assert!(lines.lines().as_ptr().is_aligned() && absent.lines().as_ptr().is_aligned());
}

#[test]
fn objects_lie_where_they_ask_to() {
    assert_eq!(
        (Tight::LAYOUT.shape.size, Tight::LAYOUT.shape.align),
        (12, 4)
    );
    assert_eq!(
        (Aligned::LAYOUT.shape.size, Lines::LAYOUT.shape.size),
        (12, 256)
    );
    let mut pages = Pages([Word(u64::MAX); 2048]);
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut pages.0)).unwrap();
    let size = build(&message).unwrap();
    let root = get_u32(&pages.0, 28);
    assert_eq!(root, 64);
    assert_eq!(get_u32(&pages.0, root + 16) % 64, 0);
    assert_eq!(pages.0[4..8], [Word(0); 4], "what is left out is zero");
    check(access(&pages.0).unwrap());
    // SAFETY: borrowed exclusively.
    let live = unsafe {
        Live::from_raw_parts(core::ptr::NonNull::from(&mut pages.0).cast(), size as usize)
    };
    let live = live.access::<Lines>().unwrap();
    assert_eq!(live.lines().unwrap().get(1).unwrap().load(), line(2));
    assert_eq!(live.tight().unwrap().get(2).unwrap().load().z, 3.0);
    assert_eq!(
        (live.line().load(), live.other().unwrap().load()),
        (line(3), line(4))
    );
    let mut copies = [line(0); 2];
    live.lines().unwrap().copy_to(&mut copies).unwrap();
    assert_eq!(copies[1], line(2));
    assert_eq!(
        live.aligned()
            .unwrap()
            .get(1)
            .unwrap()
            .next()
            .unwrap()
            .mana()
            .load(),
        6
    );
}

fn access(words: &[Word]) -> Result<LinesRef<'_>, Error> {
    Frozen::new(bytemuck::cast_slice(words)).access::<Lines>(&VerifyOptions::DEFAULT)
}

#[test]
fn a_region_that_is_less_aligned_is_refused() {
    let mut pages = Pages([Word(0); 2048]);
    for skipped in [1, 4, 7] {
        let message =
            MessageBuilder::new(bytemuck::cast_slice_mut(&mut pages.0[skipped..])).unwrap();
        let error = message.root::<Lines>().map(drop);
        let expected = BuildError::Misaligned {
            remainder: 8 * skipped,
            align: 64,
        };
        assert_eq!(error, Err(expected));
        assert_eq!(message.size(), 32, "nothing is lost");
        assert!(message.root::<Circle>().is_ok(), "other objects have room");
        assert_eq!(message.size(), 48);
    }
}

#[test]
fn a_message_that_is_less_aligned_is_refused() {
    let mut pages = Pages([Word(0); 2048]);
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut pages.0)).unwrap();
    let size = build(&message).unwrap() as usize / 8;
    for skipped in [1, 2, 4, 8, 9, 512] {
        pages.0.copy_within(0..size, skipped);
        let words = &pages.0[skipped..];
        let remainder = 8 * skipped % 64;
        if remainder == 0 {
            check(access(words).unwrap());
        } else {
            let error = access(words).unwrap_err();
            assert_eq!(
                error,
                Error::Misaligned {
                    remainder,
                    align: 64
                }
            );
            let text = format!(
                "the message starts {remainder} bytes behind a multiple of 64; copy it to memory that is 64-aligned"
            );
            assert_eq!(error.to_string(), text);
        }
        pages.0.copy_within(skipped..skipped + size, 0);
    }
}

#[test]
fn an_offset_that_is_less_aligned_is_refused() {
    let mut pages = Pages([Word(0); 2048]);
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut pages.0)).unwrap();
    let size = build(&message).unwrap() as usize;
    let lines = get_u32(&pages.0, 64 + 16);
    put_u32(&mut pages.0, 64 + 16, lines + 8);
    assert!(
        matches!(access(&pages.0), Err(Error::Invalid(invalid)) if invalid.path.to_string() == "lines")
    );
    // SAFETY: borrowed exclusively.
    let live = unsafe { Live::from_raw_parts(core::ptr::NonNull::from(&mut pages.0).cast(), size) };
    let lines = live.access::<Lines>().unwrap().lines();
    let offset = get_u32(&pages.0, 64 + 16);
    let error = LiveError::Misaligned { offset, align: 64 };
    assert_eq!(lines.unwrap_err(), error);
    assert_eq!(
        error.to_string(),
        format!("offset {offset} is not a multiple of 64")
    );
}

#[test]
fn what_is_a_page_lies_on_one() {
    let mut pages = Pages([Word(0); 2048]);
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut pages.0)).unwrap();
    let mut lines = message.root::<Lines>().unwrap();
    lines.init_pages(1).unwrap().fill(Page { bytes: [9; 4096] });
    assert!(matches!(
        lines.init_pages(3),
        Err(BuildError::OutOfSpace { .. })
    ));
    message.finish(lines).unwrap();
    let lines = access(&pages.0).unwrap();
    assert_eq!(get_u32(&pages.0, 64 + 32), 4096);
    assert_eq!(lines.pages().unwrap()[0].bytes[4095], 9);
    // Half a page further, only the pages ask for more than there is.
    let mut other = Pages([Word(0); 2048]);
    other.0[8..].copy_from_slice(&pages.0[..2040]);
    let error = Frozen::new(&bytemuck::cast_slice(&other.0)[64..8192 + 64])
        .access::<Lines>(&VerifyOptions::DEFAULT);
    assert_eq!(
        error.unwrap_err(),
        Error::Misaligned {
            remainder: 64,
            align: 4096
        }
    );
}

#[test]
fn nothing_lies_anywhere() {
    let mut pages = Pages([Word(0); 2048]);
    // A multiple of 64, but of no more.
    let region = &mut pages.0[8..];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(region)).unwrap();
    let mut lines = message.root::<Lines>().unwrap();
    lines
        .set_lines(&[])
        .unwrap()
        .init_lines(0)
        .unwrap()
        .fill(line(1));
    assert_eq!(
        lines.set_pages(&[]).map(drop),
        Err(BuildError::Misaligned {
            remainder: 64,
            align: 4096
        })
    );
    message.finish(lines).unwrap();
    let lines = access(region).unwrap();
    assert_eq!((lines.lines(), lines.pages()), (&[][..], None));
}
