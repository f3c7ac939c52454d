//! Every format with every data set: messages come in, and what was found in them goes out.
//!
//! The host puts a message into this memory and has it opened, with the number of its format in the order of
//! [`contestants`](karmem_benches::contestants). The number that it gets for that stands for the message from then on.

use std::cell::RefCell;
use std::hint::black_box;

use karmem_benches::contestants::{InFormats, Visitor};
use karmem_benches::data::Data;
use karmem_benches::data::checksum::Checksum;
use karmem_benches::data::log::Logs;
use karmem_benches::data::mesh::Mesh;
use karmem_benches::data::minecraft_savedata::Players;
use karmem_benches::data::mk48::Updates;
use karmem_benches::data::monsters::Monster;
use karmem_benches::format::{Format, Update};

/// Returned for what there is not, or what a format refuses.
const FAILURE: u64 = u64::MAX;

/// A message that was opened, and what can be done with it.
struct Message {
    verify: Box<dyn Fn() -> bool>,
    read: Box<dyn Fn() -> Option<Checksum>>,
    read_verified: Box<dyn Fn() -> Option<Checksum>>,
}

thread_local! {
    static MESSAGES: RefCell<Vec<Message>> = const { RefCell::new(Vec::new()) };
}

impl Message {
    fn open<D: 'static, F: Format<D> + 'static>(bytes: &'static [u8]) -> Option<Self> {
        let root = F::open(bytes).ok()?;
        Some(Self {
            verify: Box::new(|| black_box(F::open(black_box(bytes))).is_ok()),
            read: Box::new(|| {
                let root = F::open(black_box(bytes)).ok()?;
                F::read(&root).ok()
            }),
            read_verified: Box::new(move || F::read(black_box(&root)).ok()),
        })
    }

    /// The plain values, in memory of the guest's own.
    fn plain<D: Data + 'static>() -> Self {
        let data = D::generate(D::COUNT);
        Self {
            verify: Box::new(|| false),
            read: Box::new(|| None),
            read_verified: Box::new(move || Some(black_box(&data).checksum())),
        }
    }

    /// Its number.
    fn keep(self) -> u32 {
        MESSAGES.with_borrow_mut(|messages| {
            messages.push(self);
            messages.len() as u32 - 1
        })
    }
}

/// Takes the format of that number.
struct Choice {
    /// Formats before it, none when it has been taken.
    before: Option<u32>,
    bytes: &'static [u8],
    message: Option<Message>,
}

impl<D: InFormats + 'static> Visitor<D> for Choice {
    fn format<F: Format<D> + 'static>(&mut self) {
        if self.before == Some(0) {
            self.message = Message::open::<D, F>(self.bytes);
        }
        self.before = self.before.and_then(|before| before.checked_sub(1));
    }

    fn update<F: Update<D> + 'static>(&mut self) {}
}

fn open<D: InFormats + 'static>(format: u32, bytes: &'static [u8]) -> u32 {
    let mut choice = Choice {
        before: Some(format),
        bytes,
        message: None,
    };
    D::visit(&mut choice);
    choice.message.map_or(u32::MAX, Message::keep)
}

macro_rules! data_sets {
    ($($open:ident $plain:ident $data:ty;)*) => {$(
        /// Opens the message at `address`, which stays there, in the format of that number. Returns its own number, or
        /// the greatest when it is no message.
        #[unsafe(no_mangle)]
        pub extern "C" fn $open(format: u32, address: usize, size: usize) -> u32 {
            open::<$data>(format, crate::message(address, size).bytes())
        }

        /// Makes the plain values, which can be read as verified messages can. Returns their number.
        #[unsafe(no_mangle)]
        pub extern "C" fn $plain() -> u32 {
            Message::plain::<$data>().keep()
        }
    )*};
}

data_sets! {
    open_log plain_log Logs;
    open_mesh plain_mesh Mesh;
    open_minecraft_savedata plain_minecraft_savedata Players;
    open_mk48 plain_mk48 Updates;
    open_monsters plain_monsters Vec<Monster>;
}

/// Verifies that message again. Returns 1 when it is one.
#[unsafe(no_mangle)]
pub extern "C" fn verify(message: u32) -> u64 {
    of(message, |message| u64::from((message.verify)()))
}

/// Verifies that message again, and reads all of it. Returns the sum over it.
#[unsafe(no_mangle)]
pub extern "C" fn read(message: u32) -> u64 {
    of(message, |message| sum((message.read)()))
}

/// Reads all of that message. Returns the sum over it.
#[unsafe(no_mangle)]
pub extern "C" fn read_again(message: u32) -> u64 {
    of(message, |message| sum((message.read_verified)()))
}

fn of(message: u32, run: impl FnOnce(&Message) -> u64) -> u64 {
    MESSAGES.with_borrow(|messages| messages.get(message as usize).map_or(FAILURE, run))
}

fn sum(checksum: Option<Checksum>) -> u64 {
    checksum.map_or(FAILURE, |checksum| checksum.0)
}
