//! What becomes of a segment once it is shared, and what a descriptor that is received can be used for.

use std::fs::{self, File};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;

use karmem::VerifyOptions;
use karmem::directory::Directory;
use karmem::host::{Access, Error, Segment};
use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, memfd_create};
use rustix::io::{FdFlags, fcntl_getfd};

use crate::guest::Guest;

const SLOT: u64 = 64 * 1024;

/// A segment, and what another process has received of it.
fn shared() -> (Segment, Segment) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let segment = Segment::anonymous(SLOT).unwrap();
    segment.send(&ours).unwrap();
    (segment, Segment::receive(&theirs).unwrap())
}

#[test]
fn what_is_shared_is_not_lent_as_if_it_were_not() {
    let (segment, received) = shared();
    let mut guest = Guest::new();
    for mut segment in [segment, received] {
        for error in [
            segment.freeze_detached().unwrap_err(),
            segment.exclusive().unwrap_err(),
            guest
                .window
                .attach_exclusive(&mut guest.store, &mut segment, Access::Exclusive)
                .unwrap_err(),
        ] {
            assert!(matches!(error, Error::Shared { .. }), "{error}");
        }
        segment.builder().unwrap();
        segment.live().unwrap();
    }
}

#[test]
fn what_one_guest_has_for_itself_is_not_shared() {
    let mut segment = Segment::anonymous(SLOT).unwrap();
    let mut guest = Guest::new();
    let attached = guest
        .window
        .attach_exclusive(&mut guest.store, &mut segment, Access::Exclusive)
        .unwrap();
    let (ours, _theirs) = UnixStream::pair().unwrap();
    for error in [
        segment.send(&ours).unwrap_err(),
        segment.send_read_only(&ours).unwrap_err(),
        segment.share().unwrap_err(),
        segment.share_read_only().unwrap_err(),
    ] {
        assert!(matches!(error, Error::InUseExclusively), "{error}");
    }
    attached.freeze(&guest.store).unwrap();
    attached.detach(&mut guest.store).unwrap();
    segment.freeze_detached().unwrap();
    segment.send(&ours).unwrap();
}

#[test]
fn what_is_sealed_is_frozen_wherever_it_was_sent() {
    let (mut segment, mut received) = shared();
    let message = segment.builder().unwrap();
    let root = message.root::<Directory>().unwrap();
    message.finish(root).unwrap();
    segment.seal().unwrap();
    assert!(!received.is_sealed(), "as far as is known here");
    received.seal().unwrap();
    for segment in [&mut segment, &mut received] {
        segment.freeze_detached().unwrap();
        segment.open::<Directory>(&VerifyOptions::DEFAULT).unwrap();
    }
}

#[test]
fn nobody_can_make_anonymous_memory_shorter() {
    let segment = Segment::anonymous(SLOT).unwrap();
    let file = File::from(segment.share().unwrap());
    file.set_len(SLOT - 4096).unwrap_err();
    file.set_len(2 * SLOT).unwrap();
    assert_eq!(segment.size(), SLOT);
}

#[test]
fn a_read_only_descriptor_can_not_be_used_to_write() {
    let segment = Segment::anonymous(SLOT).unwrap();
    let file = File::from(segment.share_read_only().unwrap());
    file.set_len(2 * SLOT).unwrap_err();
    std::os::unix::fs::FileExt::write_at(&file, &[1], 0).unwrap_err();
    // Other users can't make one of it that can.
    let mode = std::os::unix::fs::PermissionsExt::mode(&file.metadata().unwrap().permissions());
    assert_eq!(mode & 0o077, 0);
}

#[test]
fn descriptors_are_not_inherited() {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let segment = Segment::anonymous(SLOT).unwrap();
    segment.send(&ours).unwrap();
    let received = Segment::receive(&theirs).unwrap();
    for descriptor in [
        segment.share().unwrap(),
        segment.share_read_only().unwrap(),
        received.share().unwrap(),
    ] {
        assert!(fcntl_getfd(&descriptor).unwrap().contains(FdFlags::CLOEXEC));
    }
    // Nor the one that the kernel has made when it was received.
    for entry in fs::read_dir("/proc/self/fd").unwrap() {
        let path = entry.unwrap().path();
        let Ok(link) = fs::read_link(&path) else {
            continue;
        };
        if link.to_string_lossy().starts_with("/memfd:karmem") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            // Closed by another test meanwhile, it is not there.
            let Ok(info) = fs::read_to_string(format!("/proc/self/fdinfo/{name}")) else {
                continue;
            };
            let flags = info.lines().find_map(|line| line.strip_prefix("flags:"));
            let flags = u32::from_str_radix(flags.unwrap().trim(), 8).unwrap();
            assert_ne!(flags & 0o2_000_000, 0, "{name}: {info}");
        }
    }
}

/// Memory of another program's, with these seals.
fn memory(seals: SealFlags) -> OwnedFd {
    let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
    let descriptor = memfd_create(c"other", flags).unwrap();
    let file = File::from(descriptor);
    file.set_len(SLOT).unwrap();
    fcntl_add_seals(&file, seals).unwrap();
    file.into()
}

#[test]
fn only_what_nobody_can_write_or_shorten_is_frozen() {
    let all = SealFlags::WRITE | SealFlags::SHRINK | SealFlags::GROW | SealFlags::SEAL;
    for (seals, frozen) in [
        (all, true),
        (SealFlags::WRITE | SealFlags::SHRINK, true),
        (all - SealFlags::WRITE, false),
        (all - SealFlags::SHRINK, false),
        (SealFlags::FUTURE_WRITE | SealFlags::SHRINK, false),
        (SealFlags::empty(), false),
    ] {
        let segment = Segment::from_descriptor(memory(seals)).unwrap();
        assert_eq!(segment.is_sealed(), frozen, "{seals:?}");
        assert_eq!(segment.freeze().is_ok(), frozen, "{seals:?}");
        assert_eq!(segment.live().is_ok(), !frozen, "{seals:?}");
    }
}

#[test]
fn sealed_memory_whose_pages_may_not_be_there_is_not_frozen() {
    let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING | MemfdFlags::HUGETLB;
    // Not every system has memory of this kind.
    let Ok(descriptor) = memfd_create(c"other", flags) else {
        return;
    };
    let file = File::from(descriptor);
    file.set_len(4 << 20).unwrap();
    fcntl_add_seals(&file, SealFlags::WRITE | SealFlags::SHRINK).unwrap();
    let segment = Segment::from_descriptor(file.into()).unwrap();
    assert!(!segment.is_sealed());
    assert!(matches!(segment.freeze(), Err(Error::NotFrozen)));
}

#[test]
fn memory_that_may_vanish_is_treated_as_a_file() {
    let descriptor = memory(SealFlags::empty());
    let file = File::from(descriptor.try_clone().unwrap());
    let mut segment = Segment::from_descriptor(descriptor).unwrap();
    let error = segment.seal().unwrap_err();
    assert!(matches!(error, Error::NotAnonymous { .. }), "{error}");
    segment.builder().unwrap();
    file.set_len(0).unwrap();
    segment.builder().unwrap();
    assert!(matches!(segment.check(), Err(Error::Faulted(_))));
}

#[test]
fn a_file_goes_over_a_socket_as_well() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("segment");
    let (ours, theirs) = UnixStream::pair().unwrap();
    let mut segment = Segment::create(&path, SLOT).unwrap();
    segment.send(&ours).unwrap();
    let mut received = Segment::receive(&theirs).unwrap();
    let message = received.builder().unwrap();
    let root = message.root::<Directory>().unwrap();
    message.finish(root).unwrap();
    segment.live().unwrap().access::<Directory>().unwrap();
    for segment in [&mut segment, &mut received] {
        let error = segment.freeze_detached().unwrap_err();
        assert!(matches!(error, Error::NotAnonymous { .. }), "{error}");
    }
}
