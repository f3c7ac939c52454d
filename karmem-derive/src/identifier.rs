//! Identifiers of structs: a name and a key in, 64 bits out. The same as those of a schema.

use blake2::digest::consts::U8;
use blake2::digest::{Digest, FixedOutput, Update};
use blake2::{Blake2b, Blake2b256, Blake2bMac};

/// The 8-byte BLAKE2b digest of `name`, read little-endian; keyed by the 32-byte digest of `key`, where there is one.
pub(crate) fn of(name: &str, key: Option<&str>) -> u64 {
    let keyed = key.filter(|key| !key.is_empty()).and_then(|key| {
        let key = Blake2b256::digest(key);
        // Fails for keys of 0 or more than 64 bytes only; this one always has 32.
        Blake2bMac::<U8>::new_with_salt_and_personal(Some(&key), &[], &[]).ok()
    });
    u64::from_le_bytes(match keyed {
        Some(mut hasher) => {
            hasher.update(name.as_bytes());
            hasher.finalize_fixed().into()
        }
        None => Blake2b::<U8>::digest(name).into(),
    })
}

#[cfg(test)]
mod tests {
    use super::of;

    // Computed with Python: hashlib.blake2b(b"Vec3", digest_size=8), and the same with
    // key=hashlib.blake2b(b"game", digest_size=32).digest().
    #[test]
    fn identifiers_are_those_of_other_implementations() {
        assert_eq!(of("Vec3", None), 10_268_726_485_798_425_099);
        assert_eq!(of("Vec3", Some("game")), 11_474_242_545_662_282_627);
    }

    #[test]
    fn an_empty_key_is_none() {
        assert_eq!(of("Vec3", Some("")), of("Vec3", None));
    }
}
