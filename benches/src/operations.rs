//! What is measured: each format with the operations that it has for a data set, ready to run.
//!
//! Formats come in, closures go out. How often they run, and how that is timed, is for the caller to know.

use core::cell::RefCell;
use core::hint::black_box;

use karmem::build::ObjectBuilder;
use karmem::owned::Owned as OwnedStruct;
use karmem::{ReadOwned, Structure, bytemuck};

use crate::contestants::{InFormats, Visitor};
use crate::format::{Failure, Format, Update};
use crate::in_place::{InMessage, InPlace, Owned, Region};

/// Something that a format does to a whole data set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// From the program's values to a message, in memory that is used again.
    Encode,
    /// From bytes of unknown origin to something that can be read.
    Verify,
    /// The same, and a walk over everything.
    Read,
    /// The walk alone.
    ReadVerified,
    /// As [`Verify`](Operation::Verify), to something that can be changed.
    VerifyToUpdate,
    /// A change of a few numbers in each element.
    Update,
}

impl Operation {
    /// All of them, in the order of the tables.
    pub const ALL: [Self; 6] = [
        Self::Encode,
        Self::Verify,
        Self::Read,
        Self::ReadVerified,
        Self::VerifyToUpdate,
        Self::Update,
    ];

    /// How figures call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Encode => "encode",
            Self::Verify => "verify",
            Self::Read => "verify and read",
            Self::ReadVerified => "read",
            Self::VerifyToUpdate => "verify to update",
            Self::Update => "update",
        }
    }
}

/// Does an operation once.
pub type Run = Box<dyn Fn()>;

/// A format, and what it does to a data set.
pub struct Contestant {
    /// How figures call it.
    pub name: &'static str,
    /// Bytes in the message, if it makes one of its own.
    pub size: Option<usize>,
    /// The operations that it has.
    pub runs: Vec<(Operation, Run)>,
}

impl Contestant {
    /// One operation of it.
    #[must_use]
    pub fn run(&self, operation: Operation) -> Option<&Run> {
        self.runs
            .iter()
            .find(|(has, _)| *has == operation)
            .map(|(_, run)| run)
    }
}

/// All formats with the data set `D`, and beside them what no format can be faster than.
///
/// Messages stay in memory for good: a process measures each data set once.
///
/// # Errors
///
/// What a format says that cannot hold the data set.
pub fn contestants<D>() -> Result<Vec<Contestant>, Failure>
where
    D: InFormats + InMessage<Root: OwnedStruct>,
    for<'a> <D::Root as Structure>::Ref<'a>: ReadOwned<Owned = D::Root>,
    for<'a> <D::Root as Structure>::Builder<'a>: ObjectBuilder<'a>,
{
    let data: &D = Box::leak(Box::new(D::generate(D::COUNT)));
    let mut contestants = Contestants {
        data,
        made: Vec::new(),
        failure: None,
    };
    D::visit(&mut contestants);
    if let Some(failure) = contestants.failure {
        return Err(failure);
    }
    let mut made = contestants.made;
    made.insert(1, owned(data)?);
    made.push(plain(data));
    made.push(copied(data)?);
    Ok(made)
}

struct Contestants<D: 'static> {
    data: &'static D,
    made: Vec<Contestant>,
    failure: Option<Failure>,
}

impl<D: InFormats> Visitor<D> for Contestants<D> {
    fn format<F: Format<D> + 'static>(&mut self) {
        match format::<D, F>(self.data) {
            Ok(contestant) => self.made.push(contestant),
            Err(failure) => self.failure = Some(failure),
        }
    }

    fn update<F: Update<D> + 'static>(&mut self) {
        match (update::<D, F>(self.data), self.made.last_mut()) {
            (Ok(runs), Some(contestant)) => contestant.runs.extend(runs),
            (Ok(_), None) => self.failure = Some("no format comes before its changes".into()),
            (Err(failure), _) => self.failure = Some(failure),
        }
    }
}

fn format<D: InFormats, F: Format<D> + 'static>(data: &D) -> Result<Contestant, Failure> {
    let values = F::values(data);
    let buffer = RefCell::new(F::Buffer::default());
    let message: &[u8] = stays(F::encode(&values, &mut buffer.borrow_mut())?);
    let root = F::open(message)?;
    if F::read(&root)? != data.checksum() {
        return Err(format!("{} does not read what was written", F::NAME).into());
    }
    Ok(Contestant {
        name: F::NAME,
        size: Some(message.len()),
        runs: vec![
            (
                Operation::Encode,
                Box::new(move || {
                    let mut buffer = buffer.borrow_mut();
                    assert!(black_box(F::encode(black_box(&values), &mut buffer)).is_ok());
                }),
            ),
            (
                Operation::Verify,
                Box::new(move || assert!(black_box(F::open(black_box(message))).is_ok())),
            ),
            (
                Operation::Read,
                Box::new(move || {
                    let sum = F::open(black_box(message)).and_then(|root| F::read(&root));
                    assert!(black_box(sum).is_ok());
                }),
            ),
            (
                Operation::ReadVerified,
                Box::new(move || assert!(black_box(F::read(black_box(&root))).is_ok())),
            ),
        ],
    })
}

fn update<D: InFormats, F: Update<D> + 'static>(
    data: &D,
) -> Result<Vec<(Operation, Run)>, Failure> {
    let values = F::values(data);
    let mut buffer = F::Buffer::default();
    let message = F::encode(&values, &mut buffer)?;
    let to_open = RefCell::new(stays(message));
    let root = RefCell::new(F::open_mut(stays(message))?);
    Ok(vec![
        (
            Operation::VerifyToUpdate,
            Box::new(move || {
                let mut message = to_open.borrow_mut();
                assert!(black_box(F::open_mut(black_box(&mut message))).is_ok());
            }),
        ),
        (
            Operation::Update,
            Box::new(move || {
                let mut root = root.borrow_mut();
                assert!(black_box(F::update(black_box(&mut root))).is_ok());
            }),
        ),
    ])
}

/// A message of Karmem's, from objects of the schema.
fn owned<D>(data: &D) -> Result<Contestant, Failure>
where
    D: InMessage<Root: OwnedStruct>,
    for<'a> <D::Root as Structure>::Ref<'a>: ReadOwned<Owned = D::Root>,
    for<'a> <D::Root as Structure>::Builder<'a>: ObjectBuilder<'a>,
{
    let values = Owned::values(data)?;
    let buffer = RefCell::new(Region::default());
    let size = Owned::encode(&values, &mut buffer.borrow_mut())?.len();
    Ok(Contestant {
        name: "karmem, owned",
        size: Some(size),
        runs: vec![(
            Operation::Encode,
            Box::new(move || {
                let mut buffer = buffer.borrow_mut();
                assert!(black_box(Owned::encode(black_box(&values), &mut buffer)).is_ok());
            }),
        )],
    })
}

/// The plain values as they lie in memory: what reading can cost at least where strings and slices are Rust's own.
fn plain<D: InFormats>(data: &'static D) -> Contestant {
    let changed = RefCell::new(data.clone());
    Contestant {
        name: "plain values",
        size: None,
        runs: vec![
            (
                Operation::ReadVerified,
                Box::new(move || {
                    black_box(black_box(data).checksum());
                }),
            ),
            (
                Operation::Update,
                Box::new(move || black_box(changed.borrow_mut()).update()),
            ),
        ],
    }
}

/// A copy of Karmem's message: what writing as many bytes can cost at least.
fn copied<D: InMessage>(data: &D) -> Result<Contestant, Failure> {
    let mut buffer = Region::default();
    let message = InPlace::encode(data, &mut buffer)?.to_vec();
    let copy = RefCell::new(message.clone());
    Ok(Contestant {
        name: "memcpy",
        size: None,
        runs: vec![(
            Operation::Encode,
            Box::new(move || {
                black_box(&mut *copy.borrow_mut()).copy_from_slice(black_box(&message))
            }),
        )],
    })
}

/// A copy of the message that starts at a multiple of 8 and stays.
fn stays(message: &[u8]) -> &'static mut [u8] {
    let words = Box::leak(vec![0_u64; message.len().div_ceil(8)].into_boxed_slice());
    let bytes = &mut bytemuck::cast_slice_mut(words)[..message.len()];
    bytes.copy_from_slice(message);
    bytes
}
