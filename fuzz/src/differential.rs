//! What the target `differential` does with bytes: Rust and C read them as a message, and must agree.
//!
//! The first byte chooses a type, the second what is done, the rest is a message: with a bit, a real one that is damaged.

mod c;
#[path = "../../tests/tests/conformance/rust.rs"]
#[allow(dead_code)]
mod rust;

use crate::edit;
use c::Answer;
use rust::{TYPES, Type};

/// Compares what both say about an input.
pub fn compare(input: &[u8]) {
    let [ty, bits, body @ ..] = input else {
        return;
    };
    let ty = &TYPES[usize::from(*ty) % TYPES.len()];
    let message = message(ty, *bits, body);
    let verdict = c::ask(c"verify", ty.name, &message, |answer| match answer {
        Answer::Fine(_) => Ok(()),
        Answer::Refused(why) => Err(why.to_owned()),
    });
    let expected = match (verdict, (ty.rewrite)(&message)) {
        (Err(_), Err(_)) => return,
        (Ok(()), Ok(expected)) => expected,
        (Ok(()), Err(why)) => panic!("{}: Rust refuses it: {why}", ty.name),
        (Err(why), Ok(_)) => panic!("{}: C refuses it: {why}", ty.name),
    };
    c::ask(c"rewrite", ty.name, &message, |answer| {
        // Where Rust cannot write what it has read, C has other reasons.
        let Some(expected) = expected else { return };
        match answer {
            Answer::Fine(found) => assert!(found == expected, "{}: C reads it otherwise", ty.name),
            Answer::Refused(why) => panic!("{}: C cannot write it: {why}", ty.name),
        }
    });
}

/// The message that an input stands for.
fn message(ty: &Type, bits: u8, body: &[u8]) -> Vec<u8> {
    let is_real = bits & 1 != 0;
    let keeps_envelope = bits & 2 != 0;
    if is_real {
        let Some((seed, edits)) = body.split_first_chunk() else {
            return Vec::new();
        };
        let mut message = (ty.any)(u64::from(u16::from_le_bytes(*seed)));
        let from = if keeps_envelope { ty.envelope_size } else { 0 };
        edit::apply(edits, &mut message[from..]);
        return message;
    }
    if ty.envelope_size == 0 || !keeps_envelope {
        return body.to_vec();
    }
    let mut message = (ty.any)(1);
    message.truncate(ty.envelope_size);
    message.extend_from_slice(&body[..body.len() / 8 * 8]);
    // Of the envelope's words, those that say how long the message is, and where its root lies.
    let size = (message.len() as u32).to_le_bytes();
    message[24..28].copy_from_slice(&size);
    message[28..32].copy_from_slice(&(ty.envelope_size as u32).to_le_bytes());
    message
}

/// An input that is a real message, as bytes.
#[must_use]
pub fn seed(ty: usize, number: u64) -> Vec<u8> {
    let message = (TYPES[ty].any)(number);
    let mut input = vec![ty as u8, 2];
    input.extend_from_slice(&message[TYPES[ty].envelope_size..]);
    input
}

/// How many types there are.
pub const TYPE_COUNT: usize = TYPES.len();
