//! The log of a web server: many small entries, each with four short texts.

use super::Data;
use super::checksum::Checksum;
use super::random::Random;

/// Where a request came from: the four bytes of an IPv4 address.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    rkyv::Archive,
    rkyv::Serialize,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Address {
    /// The first byte.
    pub x0: u8,
    /// The second byte.
    pub x1: u8,
    /// The third byte.
    pub x2: u8,
    /// The fourth byte.
    pub x3: u8,
}

/// One request.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
pub struct Log {
    /// Where it came from.
    pub address: Address,
    /// Who the client's machine says that it is; always `-`.
    pub identity: String,
    /// Who has logged in, or `-`.
    pub userid: String,
    /// When it came, as servers write it.
    pub date: String,
    /// Its first line.
    pub request: String,
    /// The status of the answer.
    pub code: u16,
    /// The size of the answer in bytes.
    pub size: u64,
}

/// All requests.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
pub struct Logs {
    /// In the order of their answers.
    pub logs: Vec<Log>,
}

impl Data for Logs {
    const NAME: &'static str = "log";
    const COUNT: usize = 10_000;

    fn generate(count: usize) -> Self {
        let mut random = Random::new(0x4B41_524D_454D_0002);
        Self {
            logs: random.many(count, Log::generate),
        }
    }

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

    fn update(&mut self) {
        for log in &mut self.logs {
            log.address = Address {
                x0: 0,
                x1: 0,
                x2: 0,
                x3: 0,
            };
            log.code = 200;
            log.size = 0;
        }
    }
}

const USERS: [&str; 9] = [
    "-", "amara", "ben", "celine", "dmitri", "esra", "farid", "gudrun", "hiro",
];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
const METHODS: [&str; 5] = ["GET", "PUT", "POST", "PATCH", "DELETE"];
const ROUTES: [&str; 7] = [
    "/robots.txt",
    "/css/style.css",
    "/css/fonts/regular.woff2",
    "/img/header-dark.svg",
    "/img/harbour.jpg",
    "/api/search",
    "/api/basket",
];
const PROTOCOLS: [&str; 4] = ["HTTP/1.0", "HTTP/1.1", "HTTP/2", "HTTP/3"];
const CODES: [u16; 12] = [200, 201, 204, 206, 301, 302, 304, 400, 401, 404, 500, 503];

impl Log {
    fn generate(random: &mut Random) -> Self {
        let [x0, x1, x2, x3] = (random.bits() as u32).to_le_bytes();
        let date = format!(
            "{}/{}/{}:{}:{}:{} {:+03}00",
            1 + random.below(28),
            random.pick(&MONTHS),
            1970 + random.below(52),
            random.below(24),
            random.below(60),
            random.below(60),
            random.between(-12, 13),
        );
        let request = format!(
            "{} {} {}",
            random.pick(&METHODS),
            random.pick(&ROUTES),
            random.pick(&PROTOCOLS),
        );
        Self {
            address: Address { x0, x1, x2, x3 },
            identity: "-".to_owned(),
            userid: random.pick(&USERS).to_owned(),
            date,
            request,
            code: random.pick(&CODES),
            size: u64::from(random.below(100_000_000)),
        }
    }
}
