// Made from log.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate log.km

use karmem::{inline, plain, table};

/// The log of a web server: many small entries, each with four short texts.
///
/// One of the data sets of the benchmarks.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "log",
    fingerprint: 5846213322746670675,
    structs: &[
        ("Address", 3090865823140306775),
        ("Log", 2109872417216603652),
        ("Logs", 12238060287493591760),
    ],
};

/// Where a request came from: the four bytes of an IPv4 address.
///
/// | offset | size | field | type    |
/// |-------:|-----:|-------|---------|
/// |      0 |    1 | `X0`  | `uint8` |
/// |      1 |    1 | `X1`  | `uint8` |
/// |      2 |    1 | `X2`  | `uint8` |
/// |      3 |    1 | `X3`  | `uint8` |
#[repr(C, align(1))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Address {
    pub x0: u8,
    pub x1: u8,
    pub x2: u8,
    pub x3: u8,
}

impl Address {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(x0: u8, x1: u8, x2: u8, x3: u8) -> Self {
        Self { x0, x1, x2, x3 }
    }
}

plain! {
    Address {
        const ID = 3090865823140306775;
        const ALIGN = 1;

        0 => x0: u8;
        1 => x1: u8;
        2 => x2: u8;
        3 => x3: u8;
    }
}

inline! {
    /// One request. Its fields are those of the Common Log Format, and will stay so: entries lie side by side.
    ///
    /// | offset | size | field      | type      |
    /// |-------:|-----:|------------|-----------|
    /// |      0 |    4 | `Address`  | `Address` |
    /// |      4 |    2 | `Code`     | `uint16`  |
    /// |      6 |    2 |            | padding   |
    /// |      8 |    8 | `Size`     | `uint64`  |
    /// |     16 |    8 | `Identity` | `[]char`  |
    /// |     24 |    8 | `Userid`   | `[]char`  |
    /// |     32 |    8 | `Date`     | `[]char`  |
    /// |     40 |    8 | `Request`  | `[]char`  |
    pub struct Log: LogRef, LogMut, LogLive, LogBuilder {
        const ID = 2109872417216603652;
        const END = 48;

        /// Where it came from.
        0 => address: plain Address, set_address, address_mut;
        /// The status of the answer.
        4 => code: value u16, set_code;
        /// The size of the answer in bytes.
        8 => size: value u64, set_size;
        /// Who the client's machine says that it is.
        16 => identity: text, set_identity;
        /// Who has logged in, or `-`.
        24 => userid: text, set_userid;
        /// When it came, as servers write it.
        32 => date: text, set_date;
        /// Its first line.
        40 => request: text, set_request;
    }
}

table! {
    /// All requests, the root of a message.
    ///
    /// | offset | size | field  | type    |
    /// |-------:|-----:|--------|---------|
    /// |      0 |    8 |        | header  |
    /// |      8 |    8 | `Logs` | `[]Log` |
    pub struct Logs: LogsRef, LogsMut, LogsLive, LogsBuilder {
        const ID = 12238060287493591760;
        const END = 16;

        8 => logs: inline_slice [Log], init_logs, logs_mut;
    }
}
