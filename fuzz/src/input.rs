//! What the bytes of an input mean: the first chooses a type, the second what is done, the rest is a message.

use runtime::envelope::{Envelope, LAYOUT_VERSION, MAGIC};
use runtime::layout::ENVELOPE_SIZE;
use runtime::serde::Deserialize;
use runtime::{Owned, ReadOwned, bytemuck};

use crate::change::Change;
use crate::examine::{examine_message, examine_versions};
use crate::numbers::Numbers;
use crate::schemas::{
    embeddings, evolution_new, evolution_old, flock, game, garden, geometry, kinds, particles,
    tavern,
};
use crate::visit::Visit;
use crate::{edit, random};

/// A struct that is walked in all of its forms.
pub trait Root:
    for<'de> Deserialize<'de>
    + for<'a> Owned<
        Ref<'a>: Visit + ReadOwned<Owned = Self>,
        Mut<'a>: Change,
        Live<'a>: Visit + std::fmt::Debug,
    >
{
}

impl<T> Root for T where
    T: for<'de> Deserialize<'de>
        + for<'a> Owned<
            Ref<'a>: Visit + ReadOwned<Owned = Self>,
            Mut<'a>: Change,
            Live<'a>: Visit + std::fmt::Debug,
        >
{
}

/// What can be done with a message whose root is of a certain type.
pub struct Type {
    /// Examines an input.
    examine: fn(&Choice, &[u8]),
    /// A message, as real as any.
    real: fn(u64) -> Vec<u8>,
}

const fn of<T: Root>() -> Type {
    Type {
        examine: |choice, body| examine_message::<T>(&message::<T>(choice, body), choice),
        real: real::<T>,
    }
}

const fn of_versions<New: Root, Old: Root>() -> Type {
    Type {
        examine: |choice, body| {
            let message = message::<New>(choice, body);
            examine_versions::<New, Old>(&message, choice);
        },
        real: real::<New>,
    }
}

/// Every root of the schemas, and what is deep inside of them.
pub const ROOTS: [Type; 18] = [
    of::<kinds::Kinds>(),
    of::<kinds::Scalars>(),
    of::<kinds::Arrays>(),
    of::<kinds::Slices>(),
    of::<kinds::LimitedSlices>(),
    of::<kinds::Tree>(),
    of::<tavern::Tavern>(),
    of::<tavern::Guest>(),
    of::<tavern::Rooms>(),
    of::<tavern::Drink>(),
    of::<geometry::Polygon>(),
    of::<game::Monsters>(),
    of::<garden::Garden>(),
    of::<flock::Flock>(),
    of::<particles::ParticleSystem>(),
    of::<embeddings::Index>(),
    of_versions::<evolution_new::World, evolution_old::World>(),
    of_versions::<evolution_old::World, evolution_new::World>(),
];

/// What is done with an input.
pub struct Choice {
    /// Of the second byte: each bit says whether something is done.
    bits: u8,
    /// What values are made of.
    pub(crate) numbers: Numbers,
}

impl Choice {
    /// The message is a real one, with edits; otherwise it is the bytes themselves.
    fn is_real(&self) -> bool {
        self.bits & 1 != 0
    }

    /// The envelope is taken as it comes.
    fn has_envelope(&self) -> bool {
        self.bits & 2 != 0
    }

    /// Everything is shown.
    pub(crate) fn shows(&self) -> bool {
        self.bits & 4 != 0
    }
}

/// Examines what an input says.
pub fn examine(input: &[u8]) {
    let [root, bits, body @ ..] = input else {
        return;
    };
    let choice = Choice {
        bits: *bits,
        numbers: Numbers::new(u64::from(*bits) + body.len() as u64),
    };
    (ROOTS[usize::from(*root) % ROOTS.len()].examine)(&choice, body);
}

/// An input that is a real message, as bytes.
pub fn seed(root: usize, number: u64) -> Vec<u8> {
    let message = (ROOTS[root].real)(number);
    let mut input = vec![root as u8, 0];
    input.extend_from_slice(&message[ENVELOPE_SIZE as usize..]);
    input
}

fn real<T: Root>(number: u64) -> Vec<u8> {
    let object: T = random::object(number);
    object.to_bytes().expect("it is short").to_vec()
}

/// The message that an input stands for.
fn message<T: Root>(choice: &Choice, body: &[u8]) -> Vec<u8> {
    if choice.is_real() {
        let Some((number, edits)) = body.split_first_chunk() else {
            return Vec::new();
        };
        let mut message = real::<T>(u64::from_le_bytes(*number));
        let from = if choice.has_envelope() {
            0
        } else {
            ENVELOPE_SIZE as usize
        };
        edit::apply(edits, &mut message[from..]);
        message
    } else if choice.has_envelope() {
        body.to_vec()
    } else {
        let body = &body[..body.len() / 8 * 8];
        let envelope = Envelope {
            magic: MAGIC,
            layout_version: LAYOUT_VERSION,
            type_id: T::ID,
            fingerprint: T::PACKAGE.fingerprint,
            message_size: ENVELOPE_SIZE + body.len() as u32,
            root: ENVELOPE_SIZE,
        };
        [bytemuck::bytes_of(&envelope), body].concat()
    }
}
