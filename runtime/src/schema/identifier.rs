//! Identifiers of structs whose schema has no key: a name in, 64 bits out. It tells where a schema must say `@id`.
//!
//! The algorithm is BLAKE2b of RFC 7693, section 3, with 8 bytes of digest and without a key.

const INITIAL: [u64; 8] = [
    0x6A09_E667_F3BC_C908,
    0xBB67_AE85_84CA_A73B,
    0x3C6E_F372_FE94_F82B,
    0xA54F_F53A_5F1D_36F1,
    0x510E_527F_ADE6_82D1,
    0x9B05_688C_2B3E_6C1F,
    0x1F83_D9AB_FB41_BD6B,
    0x5BE0_CD19_137E_2179,
];

/// Which word of a block each step of a round takes.
const PERMUTATIONS: [[usize; 16]; 10] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];

const ROUNDS: usize = 12;
const BLOCK_SIZE: usize = 128;
const DIGEST_SIZE: u64 = 8;

/// The id of the struct `name` in a schema without a key.
pub(super) fn of_name(name: &str) -> u64 {
    let mut state = INITIAL;
    state[0] ^= 0x0101_0000 ^ DIGEST_SIZE;
    let mut rest = name.as_bytes();
    let mut taken = 0;
    while rest.len() > BLOCK_SIZE {
        let (block, behind) = rest.split_at(BLOCK_SIZE);
        taken += BLOCK_SIZE as u64;
        compress(&mut state, block, taken, false);
        rest = behind;
    }
    compress(&mut state, rest, taken + rest.len() as u64, true);
    state[0]
}

/// Takes a block of at most [`BLOCK_SIZE`] bytes, up to the byte `taken` of all.
fn compress(state: &mut [u64; 8], block: &[u8], taken: u64, is_last: bool) {
    let mut words = [0_u64; 16];
    for (word, bytes) in words.iter_mut().zip(block.chunks(8)) {
        for (shift, &byte) in (0..).step_by(8).zip(bytes) {
            *word |= u64::from(byte) << shift;
        }
    }
    let mut v = [0; 16];
    v[..8].copy_from_slice(state);
    v[8..].copy_from_slice(&INITIAL);
    v[12] ^= taken;
    if is_last {
        v[14] = !v[14];
    }
    for permutation in PERMUTATIONS.iter().cycle().take(ROUNDS) {
        let word = |index: usize| words[permutation[index]];
        mix(&mut v, [0, 4, 8, 12], word(0), word(1));
        mix(&mut v, [1, 5, 9, 13], word(2), word(3));
        mix(&mut v, [2, 6, 10, 14], word(4), word(5));
        mix(&mut v, [3, 7, 11, 15], word(6), word(7));
        mix(&mut v, [0, 5, 10, 15], word(8), word(9));
        mix(&mut v, [1, 6, 11, 12], word(10), word(11));
        mix(&mut v, [2, 7, 8, 13], word(12), word(13));
        mix(&mut v, [3, 4, 9, 14], word(14), word(15));
    }
    for (index, word) in state.iter_mut().enumerate() {
        *word ^= v[index] ^ v[index + 8];
    }
}

fn mix(v: &mut [u64; 16], [a, b, c, d]: [usize; 4], x: u64, y: u64) {
    v[a] = v[a].wrapping_add(v[b]).wrapping_add(x);
    v[d] = (v[d] ^ v[a]).rotate_right(32);
    v[c] = v[c].wrapping_add(v[d]);
    v[b] = (v[b] ^ v[c]).rotate_right(24);
    v[a] = v[a].wrapping_add(v[b]).wrapping_add(y);
    v[d] = (v[d] ^ v[a]).rotate_right(16);
    v[c] = v[c].wrapping_add(v[d]);
    v[b] = (v[b] ^ v[c]).rotate_right(63);
}

#[cfg(test)]
mod tests {
    use super::of_name;

    // Computed with Python: int.from_bytes(hashlib.blake2b(b"...", digest_size=8).digest(), "little").
    #[test]
    fn ids_are_those_of_other_implementations() {
        assert_eq!(of_name("Vec3"), 10_268_726_485_798_425_099);
        assert_eq!(of_name(""), 13_020_603_013_274_838_756);
        assert_eq!(of_name(&"a".repeat(128)), 15_715_450_112_455_173_872);
        assert_eq!(of_name(&"a".repeat(300)), 11_684_963_924_624_161_163);
    }
}
