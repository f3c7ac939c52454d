//! Identifiers of structs: a name and the schema's key in, 64 bits out.
//!
//! A message carries the identifier of its root, so that opening it as something else is an error.

use blake2::digest::consts::U8;
use blake2::digest::{Digest, FixedOutput, Update};
use blake2::{Blake2b, Blake2b256, Blake2bMac};

/// The identifier of the struct `name` in a schema whose header says `@key(key)`, or has no key.
///
/// It is the 8-byte BLAKE2b digest of the name, read little-endian. With a key, it is keyed by the 32-byte
/// BLAKE2b digest of that. This is what every implementation of Karmem computes.
///
/// ```
/// assert_eq!(karmem_codegen::identifier::derive("Vec3", None), 10268726485798425099);
/// ```
#[must_use]
pub fn derive(name: &str, key: Option<&str>) -> u64 {
    let keyed = key.and_then(|key| {
        let key = Blake2b256::digest(key);
        // Fails for keys of 0 or more than 64 bytes only; this one always has 32.
        Blake2bMac::<U8>::new_with_salt_and_personal(Some(&key), &[], &[]).ok()
    });
    match keyed {
        Some(mut hasher) => {
            hasher.update(name.as_bytes());
            u64::from_le_bytes(hasher.finalize_fixed().into())
        }
        None => digest(name),
    }
}

/// The 8-byte BLAKE2b digest of `text`, read little-endian.
pub(crate) fn digest(text: &str) -> u64 {
    u64::from_le_bytes(Blake2b::<U8>::digest(text).into())
}

#[cfg(test)]
mod tests {
    use super::derive;

    #[test]
    fn a_key_changes_every_identifier() {
        let plain = derive("Vec3", None);
        assert_ne!(plain, derive("Vec3", Some("game")));
        assert_ne!(derive("Vec3", Some("game")), derive("Vec3", Some("other")));
        assert_ne!(plain, derive("Vec4", None));
    }

    // Computed with Python: hashlib.blake2b(b"Vec3", digest_size=8, key=hashlib.blake2b(b"game", digest_size=32).digest()).
    #[test]
    fn keyed_identifiers_are_those_of_other_implementations() {
        assert_eq!(derive("Vec3", Some("game")), 11_474_242_545_662_282_627);
    }
}
