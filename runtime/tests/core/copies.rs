//! Bulk copies, at every alignment and length.
use crate::sample::{Word, access, live, message};
use crate::schema::*;

/// A message with `bytes` at every place modulo 8: pieces before it are of such a length.
fn with_bytes(bytes: &[u8]) -> Vec<Word> {
    message(|message| {
        let mut root = message.root::<Scalars>().unwrap();
        root.set_bytes(bytes).unwrap();
        message.finish(root).unwrap()
    })
}

#[test]
fn bytes_at_every_alignment_and_length_are_copied_out_and_in() {
    let content: Vec<u8> = (1..=80).collect();
    for shift in 0..8_u32 {
        // Each instruction takes long where it is interpreted.
        for len in (0..=64_u32).step_by(if cfg!(miri) { 9 } else { 1 }) {
            // A slice of bytes may lie anywhere: let the reference point into the middle.
            let mut words = with_bytes(&content);
            let at = crate::sample::ROOT + 72;
            let offset = crate::sample::get_u32(&words, at) + shift;
            crate::sample::put_u32(&mut words, at, offset);
            crate::sample::put_u32(&mut words, at + 4, len);
            let range = shift as usize..(shift + len) as usize;

            let slice = live(&mut words)
                .access::<Scalars>()
                .unwrap()
                .bytes()
                .unwrap();
            // The buffer's own alignment varies as well, and its edges must stay as they are.
            for skew in 0..8 {
                let mut buffer = [0; 80];
                let target = &mut buffer[skew..skew + len as usize];
                slice.copy_to(target).unwrap();
                assert_eq!(target, &content[range.clone()]);
                assert!(
                    buffer[..skew]
                        .iter()
                        .chain(&buffer[skew + len as usize..])
                        .all(|&byte| byte == 0)
                );
                if cfg!(miri) && skew == 1 {
                    break;
                }
            }

            let replaced: Vec<u8> = (0..len as u8).map(|byte| 200 - byte).collect();
            slice.copy_from(&replaced).unwrap();
            let mut expected = content.clone();
            expected[range].copy_from_slice(&replaced);
            crate::sample::put_u32(&mut words, at, offset - shift);
            crate::sample::put_u32(&mut words, at + 4, 80);
            assert_eq!(access::<Scalars>(&words).unwrap().bytes(), expected);
        }
    }
}

#[test]
fn wide_elements_are_copied_whole() {
    let mut words = message(|message| {
        let mut root = message.root::<MonsterData>().unwrap();
        root.init_path(5)
            .unwrap()
            .extend((0..).map(|i| Vec3::new(i as f32, 0.5, -1.0)));
        message.finish(root).unwrap()
    });
    let path = live(&mut words)
        .access::<MonsterData>()
        .unwrap()
        .path()
        .unwrap();
    let mut buffer = [Vec3::default(); 5];
    path.copy_to(&mut buffer).unwrap();
    assert_eq!(buffer[4], Vec3::new(4.0, 0.5, -1.0));
    buffer.reverse();
    path.copy_from(&buffer).unwrap();
    assert_eq!(path.get(0).unwrap().load(), Vec3::new(4.0, 0.5, -1.0));
    assert_eq!(access::<MonsterData>(&words).unwrap().path(), buffer);
}

#[test]
fn a_buffer_of_another_length_is_refused_and_nothing_is_copied() {
    let mut words = with_bytes(&[1, 2, 3]);
    let slice = live(&mut words)
        .access::<Scalars>()
        .unwrap()
        .bytes()
        .unwrap();
    for len in [0, 2, 4, 100] {
        let expected = Err(karmem::LiveError::BufferLen {
            buffer: len,
            slice: 3,
        });
        let mut buffer = vec![9; len];
        assert_eq!(slice.copy_to(&mut buffer), expected);
        assert_eq!(buffer, vec![9; len]);
        assert_eq!(slice.copy_from(&buffer), expected);
    }
    assert_eq!(access::<Scalars>(&words).unwrap().bytes(), [1, 2, 3]);
}
