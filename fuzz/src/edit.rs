//! Damage: a few bytes that say what to change go in, a changed message comes out.

/// Applies edits of five bytes each: what is done, and where.
pub(crate) fn apply(edits: &[u8], message: &mut [u8]) {
    for edit in edits.chunks_exact(5) {
        let [what, a, b, c, d] = edit else { continue };
        let place = usize::from(u16::from_le_bytes([*a, *b]));
        let number = u16::from_le_bytes([*c, *d]);
        let words = message.len() / 4;
        if words == 0 {
            return;
        }
        let word = |index: usize| index % words * 4..index % words * 4 + 4;
        match what % 4 {
            // Any byte.
            0 => message[place % (words * 4)] ^= *c,
            // Any offset or length.
            1 => message[word(place)].copy_from_slice(&u32::from(number).to_le_bytes()),
            // One that is near.
            2 => {
                let range = word(place);
                let found = u32::from_le_bytes(message[range.clone()].try_into().expect("a word"));
                let near = found.wrapping_add_signed(i32::from(number as i16));
                message[range].copy_from_slice(&near.to_le_bytes());
            }
            // One that is elsewhere, too: what it refers to is shared.
            _ => message.copy_within(word(number.into()), word(place).start),
        }
    }
}
