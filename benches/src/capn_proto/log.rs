//! The log in Cap'n Proto.

use super::log_capnp::{log, logs};
use super::{CapnProto, NAME, Root, Segment, open, sum};
use crate::data::checksum::Checksum;
use crate::data::log::{Log, Logs};
use crate::format::{Failure, Format};

impl Format<Logs> for CapnProto {
    const NAME: &'static str = NAME;
    type Values = Logs;
    type Buffer = Segment;
    type Root<'a> = Root<'a>;

    fn values(data: &Logs) -> Logs {
        data.clone()
    }

    fn encode<'b>(values: &Logs, segment: &'b mut Segment) -> Result<&'b [u8], Failure> {
        segment.build(|message| write(values, message.init_root()))
    }

    fn open(bytes: &[u8]) -> Result<Root<'_>, Failure> {
        Ok(open(bytes))
    }

    fn read(root: &Root<'_>) -> Result<Checksum, Failure> {
        let root = root.get_root::<logs::Reader<'_>>()?;
        Ok(sum(root.get_logs()?, read)?)
    }
}

fn write(values: &Logs, root: logs::Builder<'_>) -> capnp::Result<()> {
    let mut logs = root.init_logs(values.logs.len() as u32);
    for (index, log) in (0..).zip(&values.logs) {
        write_log(log, logs.reborrow().get(index));
    }
    Ok(())
}

fn write_log(log: &Log, mut builder: log::Builder<'_>) {
    let mut address = builder.reborrow().init_address();
    address.set_x0(log.address.x0);
    address.set_x1(log.address.x1);
    address.set_x2(log.address.x2);
    address.set_x3(log.address.x3);
    builder.set_identity(&log.identity);
    builder.set_userid(&log.userid);
    builder.set_date(&log.date);
    builder.set_request(&log.request);
    builder.set_code(log.code);
    builder.set_size(log.size);
}

fn read(log: log::Reader<'_>) -> capnp::Result<Checksum> {
    let address = log.get_address();
    Ok(Checksum::default()
        .add([
            address.get_x0(),
            address.get_x1(),
            address.get_x2(),
            address.get_x3(),
        ])
        .add(log.get_identity()?.to_str()?)
        .add(log.get_userid()?.to_str()?)
        .add(log.get_date()?.to_str()?)
        .add(log.get_request()?.to_str()?)
        .add(log.get_code())
        .add(log.get_size()))
}
