//! A file on a disk that can't read one of its pages.

use std::io;

use karmem::host::{Access, Error, FaultAccess, FaultCause, FaultPlace, Segment};

use crate::fuse::{BAD_PAGE, Disk, PAGE, SIZE};
use crate::guest::Guest;
use crate::own_mounts::with_own_mounts;

const BAD: u64 = BAD_PAGE * PAGE;

#[test]
fn what_a_guest_can_not_read_is_a_fault() {
    with_own_mounts(|| {
        let Some(disk) = Disk::mount() else { return };
        let segment = Segment::open_read_only(disk.file()).unwrap();
        let mut guest = Guest::new();
        for access in [Access::ReadOnly, Access::CopyOnWrite] {
            let attached = guest.attach(&segment, access);
            let address = attached.address() + BAD + 5;
            for (name, traps) in [("load", true), ("copy", false)] {
                assert_eq!(guest.call(name, attached.address()), (false, None));
                let (trapped, fault) = guest.call(name, address);
                let fault = fault.expect("the page can't be read");
                assert_eq!(trapped, traps, "{name}");
                assert!(matches!(fault.place, FaultPlace::Window { .. }));
                assert_eq!((fault.offset, fault.size), (BAD + 5, SIZE));
                assert_eq!(fault.access, FaultAccess::Read);
                assert_eq!(fault.cause, FaultCause::Unavailable);
                guest.restore();
            }
            attached.detach(&mut guest.store).unwrap();
        }
        let attached = guest.attach(&segment, Access::ReadOnly);
        disk.repair();
        assert_eq!(guest.call("load", attached.address() + BAD), (false, None));
    });
}

#[test]
fn what_the_host_can_not_read_is_a_fault() {
    with_own_mounts(|| {
        let Some(disk) = Disk::mount() else { return };
        let mut segment = Segment::open_read_only(disk.file()).unwrap();
        let read = |segment: &Segment| {
            // SAFETY: nobody writes the file.
            let bytes = unsafe { segment.assume_frozen() }.unwrap().bytes();
            // SAFETY: a byte of the mapping.
            unsafe { bytes.as_ptr().add(BAD as usize).read_volatile() }
        };
        assert_eq!(read(&segment), 0, "zeros instead");
        let error = segment.check().unwrap_err();
        let Error::Faulted(fault) = &error else {
            panic!("{error}")
        };
        assert_eq!(fault.place, FaultPlace::Host);
        assert_eq!((fault.offset, fault.size), (BAD, SIZE));
        assert_eq!(fault.cause, FaultCause::Unavailable);
        assert!(matches!(segment.live(), Err(Error::Faulted(_))));
        disk.repair();
        segment.restore();
        assert_eq!(read(&segment), BAD_PAGE as u8);
        segment.check().unwrap();
    });
}

#[test]
fn a_copy_of_what_can_not_be_read_is_an_error() {
    with_own_mounts(|| {
        let Some(disk) = Disk::mount() else { return };
        let segment = Segment::open_read_only(disk.file()).unwrap();
        let error = segment.snapshot().unwrap_err();
        assert!(
            matches!(&error, Error::System { reason, .. } if reason.raw_os_error() == Some(libc::EIO)),
            "{error}"
        );
        disk.repair();
        let copy = segment.snapshot().unwrap();
        assert_eq!(copy.freeze().unwrap().bytes()[BAD as usize], BAD_PAGE as u8);
    });
}

#[test]
fn a_disk_that_goes_away_is_a_fault() {
    with_own_mounts(|| {
        let Some(disk) = Disk::mount() else { return };
        let segment = Segment::open_read_only(disk.file()).unwrap();
        let mut guest = Guest::new();
        let attached = guest.attach(&segment, Access::ReadOnly);
        disk.pull_out();
        let (trapped, fault) = guest.call("load", attached.address() + BAD);
        assert!(trapped);
        assert_eq!(fault.unwrap().cause, FaultCause::Unavailable);
        let error = segment.snapshot().unwrap_err();
        let Error::System { reason, .. } = &error else {
            panic!("{error}")
        };
        assert_eq!(reason.kind(), io::ErrorKind::NotConnected);
        attached.detach(&mut guest.store).unwrap();
    });
}
