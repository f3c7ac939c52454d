//! Messages with something wrong in them: all languages refuse the same, and read the same in what they accept.

use karmem_tests::conformance::lines;

use crate::driver::{Answer, Driver, Verb};
use crate::rust::Type;

/// How many messages were compared.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    pub(crate) refused: u32,
    pub(crate) accepted: u32,
}

/// As much of a message as is damaged.
const DAMAGED_SIZE: usize = 800;

/// Compares damaged messages of a type: cut off at each byte, and with each word something else.
pub(crate) fn compare(driver: &mut Driver, ty: &Type, compared: &mut Compared) {
    // The one in which most is damaged.
    let messages = (1..50).map(|seed| (ty.any)(seed));
    let short = messages.filter(|message| message.len() <= DAMAGED_SIZE);
    let message = short.max_by_key(Vec::len).unwrap_or_else(|| (ty.any)(1));
    let size = message.len().min(DAMAGED_SIZE);
    for size in 0..size {
        compare_one(driver, ty, &message[..size], compared);
    }
    for at in (0..size.saturating_sub(3)).step_by(4) {
        for word in words(&message, at) {
            let mut damaged = message.clone();
            damaged[at..at + 4].copy_from_slice(&word.to_le_bytes());
            compare_one(driver, ty, &damaged, compared);
        }
    }
}

/// What may be wrong with the word there.
fn words(message: &[u8], at: usize) -> [u32; 8] {
    let mut word = [0; 4];
    word.copy_from_slice(&message[at..at + 4]);
    let word = u32::from_le_bytes(word);
    let size = message.len() as u32;
    [
        0,
        1,
        40,
        word.wrapping_add(1),
        word.wrapping_sub(4),
        word ^ 0x80,
        size,
        u32::MAX,
    ]
}

/// Compares what Rust and another language say about bytes.
pub(crate) fn compare_one(driver: &mut Driver, ty: &Type, bytes: &[u8], compared: &mut Compared) {
    let language = driver.language;
    let context = || format!("{}, {language}:\n{}", ty.name, lines(bytes));
    let expected = (ty.rewrite)(bytes);
    let verb = match expected {
        // Unions of unknown members, and objects that lie deeper once they are written.
        Ok(None) => Verb::Read,
        Ok(Some(_)) => Verb::Rewrite,
        Err(_) => Verb::Verify,
    };
    match (expected, driver.ask(verb, ty.name, bytes)) {
        (Err(_), Answer::Refused(_)) => compared.refused += 1,
        (Ok(None), Answer::Fine(_)) => compared.accepted += 1,
        (Ok(Some(expected)), Answer::Fine(found)) => {
            compared.accepted += 1;
            if found != expected {
                let (found, expected) = (lines(&found), lines(&expected));
                panic!("{}\nRust:\n{expected}\n{language}:\n{found}", context(),);
            }
        }
        (Ok(_), Answer::Refused(why)) => panic!("Rust accepts it, not so: {why}\n{}", context()),
        (Err(why), Answer::Fine(_)) => panic!("Rust refuses it ({why}), not so: {}", context()),
    }
}
