//! Two processes, each a host with a guest, that have one segment.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;

use karmem::VerifyOptions;
use karmem::directory::Directory;
use karmem::host::{Access, Error, Segment};

use crate::guest::Guest;
use crate::peer::{signal, two_processes, wait, wait_for_end};

const SLOT: u64 = 64 * 1024;

two_processes!(
    guests_of_two_processes_see_what_each_other_stores,
    ours: |socket| {
        let segment = Segment::anonymous(SLOT).unwrap();
        let mut guest = Guest::new();
        let attached = guest.attach(&segment, Access::ReadWrite).unwrap();
        guest.store(&attached, 100, 42).unwrap();
        segment.send(socket).unwrap();
        wait(socket);
        assert_eq!(guest.load(&attached, 100).unwrap(), 43);
    },
    theirs: |socket| {
        let segment = Segment::receive(socket).unwrap();
        assert_eq!(segment.size(), SLOT);
        let mut guest = Guest::new();
        let attached = guest.attach(&segment, Access::ReadWrite).unwrap();
        assert_eq!(guest.load(&attached, 100).unwrap(), 42);
        guest.store(&attached, 100, 43).unwrap();
        signal(socket);
    },
);

/// The same place in both processes: the second one's parent is the first.
fn path(of: u32) -> PathBuf {
    std::env::temp_dir().join(format!("karmem-share-{of}"))
}

two_processes!(
    guests_of_two_processes_see_each_other_through_a_file,
    ours: |socket| {
        let path = path(std::process::id());
        let segment = Segment::create(&path, SLOT).unwrap();
        signal(socket);
        let mut guest = Guest::new();
        let attached = guest.attach(&segment, Access::ReadWrite).unwrap();
        wait(socket);
        fs::remove_file(path).unwrap();
        assert_eq!(guest.load(&attached, 0).unwrap(), 42);
        guest.store(&attached, 0, 43).unwrap();
        signal(socket);
        wait_for_end(socket);
    },
    theirs: |socket| {
        wait(socket);
        let segment = Segment::open_read_write(path(std::os::unix::process::parent_id())).unwrap();
        let mut guest = Guest::new();
        let attached = guest.attach(&segment, Access::ReadWrite).unwrap();
        guest.store(&attached, 0, 42).unwrap();
        signal(socket);
        wait(socket);
        assert_eq!(guest.load(&attached, 0).unwrap(), 43);
    },
);

/// Builds a message that says `attached`.
fn build(segment: &mut Segment, attached: u32) {
    let message = segment.builder().unwrap();
    let mut root = message.root::<Directory>().unwrap();
    root.set_attached(attached);
    message.finish(root).unwrap();
}

two_processes!(
    what_is_sealed_is_read_in_place_in_the_other_process,
    ours: |socket| {
        let mut segment = Segment::anonymous(SLOT).unwrap();
        build(&mut segment, 42);
        segment.seal().unwrap();
        segment.send(socket).unwrap();
        wait_for_end(socket);
    },
    theirs: |socket| {
        let segment = Segment::receive(socket).unwrap();
        assert!(segment.is_sealed());
        let opened = segment.open::<Directory>(&VerifyOptions::DEFAULT).unwrap();
        assert_eq!(opened.get().attached(), 42);
        let mut guest = Guest::new();
        let error = guest.attach(&segment, Access::ReadWrite).unwrap_err();
        assert!(matches!(error, Error::Sealed { .. }), "{error}");
        let attached = guest.attach(&segment, Access::ReadOnly).unwrap();
        let frozen = attached.freeze(&guest.store).unwrap();
        let directory = frozen.access::<Directory>(&VerifyOptions::DEFAULT);
        assert_eq!(directory.unwrap().attached(), 42);
    },
);

two_processes!(
    a_segment_is_sealed_when_nobody_has_it_mapped_to_write,
    ours: |socket| {
        let mut segment = Segment::anonymous(SLOT).unwrap();
        build(&mut segment, 42);
        segment.send(socket).unwrap();
        wait(socket);
        let error = segment.seal().unwrap_err();
        assert!(error.to_string().contains("descriptor that can write"), "{error}");
        assert!(!segment.is_sealed());
        segment.live().unwrap().access::<Directory>().unwrap();
        signal(socket);
        wait(socket);
        segment.seal().unwrap();
        signal(socket);
        wait_for_end(socket);
    },
    theirs: |socket| {
        let mut segment = Segment::receive(socket).unwrap();
        let mut guest = Guest::new();
        let attached = guest.attach(&segment, Access::ReadWrite).unwrap();
        signal(socket);
        wait(socket);
        attached.detach(&mut guest.store).unwrap();
        signal(socket);
        wait(socket);

        // Not known here yet: what is lent is live, and what would write finds out.
        assert!(!segment.is_sealed());
        let live = segment.live().unwrap();
        assert_eq!(live.access::<Directory>().unwrap().attached().load(), 42);
        assert!(matches!(segment.freeze(), Err(Error::NotFrozen)));
        let error = guest.attach(&segment, Access::ReadWrite).unwrap_err();
        assert!(matches!(error, Error::Sealed { .. }), "{error}");
        let error = segment.builder().unwrap_err();
        assert!(matches!(error, Error::Sealed { .. }), "{error}");
        let error = segment.grow(2 * SLOT).unwrap_err();
        assert!(matches!(error, Error::Sealed { .. }), "{error}");

        segment.seal().unwrap();
        let opened = segment.open::<Directory>(&VerifyOptions::DEFAULT).unwrap();
        assert_eq!(opened.get().attached(), 42);
    },
);

two_processes!(
    what_one_process_adds_the_other_sees_when_it_asks,
    ours: |socket| {
        let mut segment = Segment::anonymous(SLOT).unwrap();
        segment.send(socket).unwrap();
        let mut guest = Guest::new();
        let attached = guest.attach(&segment, Access::ReadWrite).unwrap();
        wait(socket);
        assert_eq!(segment.size(), SLOT);
        assert_eq!(segment.follow_growth().unwrap(), 3 * SLOT);
        // Shorter than it is by now: this one's view of it does not cut the other's.
        segment.grow(3 * SLOT).unwrap();
        assert_eq!(segment.live().unwrap().size() as u64, 3 * SLOT);
        assert_eq!(attached.size(), SLOT, "what is attached stays as it was");
        attached.detach(&mut guest.store).unwrap();
        let attached = guest.attach(&segment, Access::ReadOnly).unwrap();
        assert_eq!(guest.load(&attached, 2 * SLOT as u32).unwrap(), 42);
    },
    theirs: |socket| {
        let mut segment = Segment::receive(socket).unwrap();
        segment.grow(3 * SLOT).unwrap();
        let mut guest = Guest::new();
        let attached = guest.attach(&segment, Access::ReadWrite).unwrap();
        guest.store(&attached, 2 * SLOT as u32, 42).unwrap();
        signal(socket);
        wait_for_end(socket);
    },
);

two_processes!(
    a_process_that_ends_leaves_the_segment_to_the_others,
    ours: |socket| {
        let segment = Segment::anonymous(SLOT).unwrap();
        segment.send(socket).unwrap();
        wait_for_end(socket);
        let mut guest = Guest::new();
        let attached = guest.attach(&segment, Access::ReadWrite).unwrap();
        assert_eq!(guest.load(&attached, 8).unwrap(), 42);
        guest.store(&attached, 8, 43).unwrap();
    },
    theirs: |socket| {
        let segment = Segment::receive(socket).unwrap();
        let mut guest = Guest::new();
        let attached = guest.attach(&segment, Access::ReadWrite).unwrap();
        guest.store(&attached, 8, 42).unwrap();
    },
);

two_processes!(
    what_is_sent_read_only_can_only_be_read,
    ours: |socket| {
        let segment = Segment::anonymous(SLOT).unwrap();
        segment.send_read_only(socket).unwrap();
        let mut guest = Guest::new();
        let attached = guest.attach(&segment, Access::ReadWrite).unwrap();
        guest.store(&attached, 8, 42).unwrap();
        signal(socket);
        wait_for_end(socket);
        assert_eq!(guest.load(&attached, 8).unwrap(), 42);
    },
    theirs: |socket| {
        let mut segment = Segment::receive(socket).unwrap();
        wait(socket);
        let mut guest = Guest::new();
        for error in [
            guest.attach(&segment, Access::ReadWrite).unwrap_err(),
            segment.builder().unwrap_err(),
            segment.grow(2 * SLOT).unwrap_err(),
            segment.seal().unwrap_err(),
        ] {
            assert!(matches!(error, Error::ReadOnly), "{error}");
        }
        let attached = guest.attach(&segment, Access::CopyOnWrite).unwrap();
        assert_eq!(guest.load(&attached, 8).unwrap(), 42);
        guest.store(&attached, 8, 7).unwrap();
        // Nor does handing it on make it more.
        let again = Segment::from_descriptor(segment.share_read_only().unwrap()).unwrap();
        assert!(matches!(guest.attach(&again, Access::ReadWrite), Err(Error::ReadOnly)));
    },
);

two_processes!(
    a_process_that_cuts_a_file_off_again_and_again_ends_nobody_else,
    ours: |socket| {
        let directory = tempfile::tempdir().unwrap();
        let mut segment = Segment::create(directory.path().join("segment"), SLOT).unwrap();
        segment.send(socket).unwrap();
        wait(socket);
        let mut guest = Guest::new();
        let attached = guest.attach(&segment, Access::ReadWrite).unwrap();
        let (mut faults, mut round) = (0, 0);
        while round < 2000 || faults == 0 {
            round += 1;
            // Each of these is done, or an error: there is no third way.
            let built = segment.builder().and_then(|message| {
                let root = message.root::<Directory>()?;
                Ok(message.finish(root)?)
            });
            faults += u32::from(built.is_err() || segment.check().is_err());
            if let Ok(live) = segment.live() {
                let _ = live.access::<Directory>();
            }
            let _ = segment.snapshot();
            faults += u32::from(guest.store(&attached, round % 4096, round).is_err());
            segment.restore();
            guest.window.restore(&mut guest.store).unwrap();
        }
    },
    theirs: |socket| {
        let segment = Segment::receive(socket).unwrap();
        let file = File::from(segment.share().unwrap());
        signal(socket);
        socket.set_nonblocking(true).unwrap();
        // Until the other process is gone.
        while socket_is_open(socket) {
            for _ in 0..100 {
                file.set_len(0).unwrap();
                file.set_len(SLOT).unwrap();
            }
        }
    },
);

fn socket_is_open(mut socket: &UnixStream) -> bool {
    use std::io::Read as _;

    socket
        .read(&mut [0])
        .is_err_and(|error| error.kind() == ErrorKind::WouldBlock)
}

two_processes!(
    what_is_received_is_closed_when_it_is_dropped,
    ours: |socket| {
        for _ in 0..1000 {
            Segment::anonymous(SLOT).unwrap().send(socket).unwrap();
            wait(socket);
        }
    },
    // Nothing else runs in this process that could open something.
    theirs: |socket| {
        let count = || {
            let maps = fs::read_to_string("/proc/self/maps").unwrap();
            (fs::read_dir("/proc/self/fd").unwrap().count(), maps.lines().count())
        };
        let mut guest = Guest::new();
        let mut before = None;
        for _ in 0..1000 {
            let segment = Segment::receive(socket).unwrap();
            segment.live().unwrap();
            let attached = guest.attach(&segment, Access::ReadWrite).unwrap();
            attached.detach(&mut guest.store).unwrap();
            drop(segment);
            // Tables that grow once are there after the first round.
            before.get_or_insert_with(count);
            signal(socket);
        }
        let (descriptors, mappings) = before.unwrap();
        let (descriptors_now, mappings_now) = count();
        assert_eq!(descriptors, descriptors_now);
        assert!(mappings_now <= mappings + 10, "{mappings} mappings, and then {mappings_now}");
    },
);
