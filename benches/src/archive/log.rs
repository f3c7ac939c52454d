//! The log in an archive.
#![expect(
    unsafe_code,
    reason = "rkyv's own macro for the fields behind a seal writes it"
)]

use rkyv::munge::munge;
use rkyv::seal::Seal;
use rkyv::vec::ArchivedVec;

use super::InArchive;
use crate::data::checksum::Checksum;
use crate::data::log::{ArchivedAddress, ArchivedLog, ArchivedLogs, Logs};

impl InArchive for Logs {
    fn sum(root: &ArchivedLogs) -> Checksum {
        root.logs.iter().fold(Checksum::default(), |sum, log| {
            let ArchivedAddress { x0, x1, x2, x3 } = log.address;
            sum.add([x0, x1, x2, x3])
                .add(log.identity.as_str())
                .add(log.userid.as_str())
                .add(log.date.as_str())
                .add(log.request.as_str())
                .add(log.code.to_native())
                .add(log.size.to_native())
        })
    }

    fn change(root: Seal<'_, ArchivedLogs>) {
        munge!(let ArchivedLogs { logs } = root);
        let mut logs = ArchivedVec::as_slice_seal(logs);
        for index in 0..logs.len() {
            munge! {
                let ArchivedLog {
                    address: ArchivedAddress { mut x0, mut x1, mut x2, mut x3 },
                    mut code,
                    mut size,
                    ..
                } = logs.as_mut().index(index);
            }
            (*x0, *x1, *x2, *x3) = (0, 0, 0, 0);
            *code = 200.into();
            *size = 0.into();
        }
    }
}
