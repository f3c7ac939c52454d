//! The log in FlatBuffers.

use flatbuffers::WIPOffset;

use super::generated::log as schema;
use super::{Buffer, FlatBuffers, NAME, open};
use crate::data::checksum::Checksum;
use crate::data::log::{Log, Logs};
use crate::format::{Failure, Format};

impl Format<Logs> for FlatBuffers {
    const NAME: &'static str = NAME;
    type Values = Logs;
    type Buffer = Buffer;
    type Root<'a> = schema::Logs<'a>;

    fn values(data: &Logs) -> Logs {
        data.clone()
    }

    fn encode<'b>(values: &Logs, builder: &'b mut Buffer) -> Result<&'b [u8], Failure> {
        builder.reset();
        let logs: Vec<_> = values.logs.iter().map(|log| write(log, builder)).collect();
        let logs = Some(builder.create_vector(&logs));
        let root = schema::Logs::create(builder, &schema::LogsArgs { logs });
        builder.finish(root, None);
        Ok(builder.finished_data())
    }

    fn open(bytes: &[u8]) -> Result<schema::Logs<'_>, Failure> {
        Ok(open::<schema::Logs<'_>>(bytes)?)
    }

    fn read(root: &schema::Logs<'_>) -> Result<Checksum, Failure> {
        Ok(Checksum::default().add_all(root.logs().iter().map(read)))
    }
}

fn write(log: &Log, builder: &mut Buffer) -> WIPOffset<schema::Log<'static>> {
    let address = log.address;
    let arguments = schema::LogArgs {
        address: Some(&schema::Address::new(
            address.x0, address.x1, address.x2, address.x3,
        )),
        identity: Some(builder.create_string(&log.identity)),
        userid: Some(builder.create_string(&log.userid)),
        date: Some(builder.create_string(&log.date)),
        request: Some(builder.create_string(&log.request)),
        code: log.code,
        size: log.size,
    };
    schema::Log::create(builder, &arguments)
}

fn read(log: schema::Log<'_>) -> Checksum {
    let address = log.address();
    Checksum::default()
        .add([address.x0(), address.x1(), address.x2(), address.x3()])
        .add(log.identity())
        .add(log.userid())
        .add(log.date())
        .add(log.request())
        .add(log.code())
        .add(log.size())
}
