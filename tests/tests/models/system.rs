//! The system as `storage` knows it: one file, which may be sealed while nobody has it mapped to write it.
//!
//! The modules are named as those of the runtime that they stand for.

use loom::sync::Mutex;

loom::lazy_static! {
    /// The file, anew in each order that is tried.
    static ref FILE: Mutex<State> = Mutex::new(State::default());
}

#[derive(Default)]
struct State {
    is_sealed: bool,
    is_shared: bool,
    readers: usize,
    writers: usize,
    exclusive: usize,
}

/// Who has the file mapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mapping {
    Read,
    Write,
    Exclusive,
}

impl State {
    fn of(&mut self, mapping: Mapping) -> &mut usize {
        match mapping {
            Mapping::Read => &mut self.readers,
            Mapping::Write => &mut self.writers,
            Mapping::Exclusive => &mut self.exclusive,
        }
    }

    /// What the uses of a segment are there for.
    fn check(&self) {
        let Self {
            is_sealed,
            is_shared,
            readers,
            writers,
            exclusive,
        } = *self;
        assert!(
            !is_sealed || writers + exclusive == 0,
            "written though it is sealed"
        );
        assert!(
            exclusive == 0 || !is_shared,
            "exclusive though another process has it"
        );
        assert!(
            exclusive == 0 || exclusive + readers + writers == 1,
            "exclusive, but not alone"
        );
    }
}

/// Has the file mapped for a moment.
pub(crate) fn map(mapping: Mapping) {
    let change = |change: fn(&mut usize)| {
        let mut file = FILE.lock().unwrap();
        change(file.of(mapping));
        file.check();
    };
    change(|count| *count += 1);
    change(|count| *count -= 1);
}

/// Hands the file to another process.
pub(crate) fn hand_over() {
    let mut file = FILE.lock().unwrap();
    file.is_shared = true;
    file.check();
}

pub(crate) mod sys {
    pub(crate) mod file {
        use std::fs::File;
        use std::io;

        use super::super::FILE;

        pub(crate) struct FileAccess {
            pub(crate) is_sealed: bool,
            pub(crate) is_anonymous: bool,
            pub(crate) is_writable: bool,
        }

        /// There is only one.
        #[derive(Clone, Copy)]
        pub(crate) struct Descriptor;

        pub(crate) fn descriptor(_: &File) -> Descriptor {
            Descriptor
        }

        pub(crate) fn is_sealed(_: Descriptor) -> bool {
            FILE.lock().unwrap().is_sealed
        }

        pub(crate) fn is_write_sealed(file: Descriptor) -> bool {
            is_sealed(file)
        }

        /// Seals it, or says that somebody has it mapped to write it.
        pub(crate) fn seal(_: Descriptor) -> io::Result<bool> {
            let mut file = FILE.lock().unwrap();
            file.is_sealed = file.writers + file.exclusive == 0;
            file.check();
            Ok(file.is_sealed)
        }

        pub(crate) fn read_at(_: &File, _: &mut [u8], _: u64) -> io::Result<usize> {
            Ok(0)
        }
    }

    pub(crate) mod map {
        pub(crate) enum Protection {
            SharedRead,
            SharedReadWrite,
            PrivateRead,
        }

        pub(crate) fn page_size() -> usize {
            4096
        }

        pub(crate) fn whole_pages(size: u64) -> usize {
            (size as usize).next_multiple_of(page_size())
        }
    }
}

pub(crate) mod error {
    use std::io;
    use std::ops::Range;

    pub(crate) type Result<T> = std::result::Result<T, Error>;

    #[derive(Debug)]
    #[allow(dead_code, reason = "shown, when it is not the one that was expected")]
    pub(crate) enum Error {
        InUse {
            readers: usize,
            writers: usize,
        },
        InUseExclusively,
        NotAnonymous {
            instead: &'static str,
        },
        Part {
            part: Range<u64>,
            size: u64,
            page_size: u64,
        },
        ReadOnly,
        Sealed {
            instead: &'static str,
        },
        Shared {
            instead: &'static str,
        },
        System {
            action: String,
            reason: io::Error,
        },
    }

    impl Error {
        pub(crate) fn system(action: &'static str) -> impl Fn(io::Error) -> Self {
            move |reason| Self::System {
                action: action.into(),
                reason,
            }
        }
    }
}
