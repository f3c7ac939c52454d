//! The log in place.

use karmem::{BuildError, LiveError, MessageBuilder, MutError};

use super::InMessage;
use crate::data::checksum::Checksum;
use crate::data::log;
use crate::schemas::log::{Address, Logs, LogsLive, LogsMut, LogsRef};

const NOWHERE: Address = Address::new(0, 0, 0, 0);

impl InMessage for log::Logs {
    type Root = Logs;

    fn build(&self, message: &MessageBuilder<'_>) -> Result<u32, BuildError> {
        let mut root = message.root::<Logs>()?;
        let mut places = root.init_logs(self.logs.len())?;
        for (log, mut place) in self.logs.iter().zip(places.iter()) {
            let log::Address { x0, x1, x2, x3 } = log.address;
            place
                .set_address(Address::new(x0, x1, x2, x3))
                .set_code(log.code)
                .set_size(log.size)
                .set_identity(&log.identity)?
                .set_userid(&log.userid)?
                .set_date(&log.date)?
                .set_request(&log.request)?;
        }
        message.finish(root)
    }

    fn sum(root: LogsRef<'_>) -> Checksum {
        root.logs().iter().fold(Checksum::default(), |sum, log| {
            let Address { x0, x1, x2, x3 } = *log.address();
            sum.add([x0, x1, x2, x3])
                .add(log.identity())
                .add(log.userid())
                .add(log.date())
                .add(log.request())
                .add(log.code())
                .add(log.size())
        })
    }

    fn live_sum(root: LogsLive<'_>) -> Result<Checksum, LiveError> {
        let mut buffer = [0; 128];
        let mut sum = Checksum::default();
        for log in root.logs()?.iter() {
            let Address { x0, x1, x2, x3 } = log.address().load();
            sum = sum
                .add([x0, x1, x2, x3])
                .add(log.identity()?.copy_to(&mut buffer)?)
                .add(log.userid()?.copy_to(&mut buffer)?)
                .add(log.date()?.copy_to(&mut buffer)?)
                .add(log.request()?.copy_to(&mut buffer)?)
                .add(log.code().load())
                .add(log.size().load());
        }
        Ok(sum)
    }

    fn change(root: &mut LogsMut<'_>) -> Result<(), MutError> {
        for mut log in root.logs_mut().iter_mut() {
            log.set_address(NOWHERE)?;
            log.set_code(200)?;
            log.set_size(0)?;
        }
        Ok(())
    }

    fn live_change(root: LogsLive<'_>) -> Result<(), LiveError> {
        for log in root.logs()?.iter() {
            log.address().store(NOWHERE)?;
            log.code().store(200)?;
            log.size().store(0)?;
        }
        Ok(())
    }
}
