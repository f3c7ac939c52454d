//! The log in Protocol Buffers.

use prost::Message;

use super::{NAME, Protobuf, encode};
use crate::data::checksum::Checksum;
use crate::data::log as data;
use crate::format::{Failure, Format};

impl Format<data::Logs> for Protobuf {
    const NAME: &'static str = NAME;
    type Values = Logs;
    type Buffer = Vec<u8>;
    type Root<'a> = Logs;

    fn values(data: &data::Logs) -> Logs {
        data.into()
    }

    fn encode<'b>(values: &Logs, buffer: &'b mut Vec<u8>) -> Result<&'b [u8], Failure> {
        encode(values, buffer)
    }

    fn open(bytes: &[u8]) -> Result<Logs, Failure> {
        Ok(Logs::decode(bytes)?)
    }

    fn read(root: &Logs) -> Result<Checksum, Failure> {
        Ok(root.checksum())
    }
}

/// The message: lines of the log.
#[derive(Clone, PartialEq, prost::Message)]
pub struct Logs {
    #[prost(message, repeated, tag = "1")]
    logs: Vec<Log>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Log {
    #[prost(message, required, tag = "1")]
    address: Address,
    #[prost(string, tag = "2")]
    identity: String,
    #[prost(string, tag = "3")]
    userid: String,
    #[prost(string, tag = "4")]
    date: String,
    #[prost(string, tag = "5")]
    request: String,
    #[prost(uint32, tag = "6")]
    code: u32,
    #[prost(uint64, tag = "7")]
    size: u64,
}

#[derive(Clone, Copy, PartialEq, prost::Message)]
struct Address {
    #[prost(uint32, tag = "1")]
    x0: u32,
    #[prost(uint32, tag = "2")]
    x1: u32,
    #[prost(uint32, tag = "3")]
    x2: u32,
    #[prost(uint32, tag = "4")]
    x3: u32,
}

impl From<&data::Logs> for Logs {
    fn from(logs: &data::Logs) -> Self {
        Self {
            logs: logs.logs.iter().map(Log::from).collect(),
        }
    }
}

impl From<&data::Log> for Log {
    fn from(log: &data::Log) -> Self {
        Self {
            address: Address {
                x0: log.address.x0.into(),
                x1: log.address.x1.into(),
                x2: log.address.x2.into(),
                x3: log.address.x3.into(),
            },
            identity: log.identity.clone(),
            userid: log.userid.clone(),
            date: log.date.clone(),
            request: log.request.clone(),
            code: log.code.into(),
            size: log.size,
        }
    }
}

impl Logs {
    fn checksum(&self) -> Checksum {
        self.logs.iter().fold(Checksum::default(), |sum, log| {
            let Address { x0, x1, x2, x3 } = log.address;
            sum.add([x0, x1, x2, x3])
                .add(log.identity.as_str())
                .add(log.userid.as_str())
                .add(log.date.as_str())
                .add(log.request.as_str())
                .add(log.code)
                .add(log.size)
        })
    }
}
