//! Things before they had more than a number.
use super::*;

table! {
    pub struct Thing: ThingRef, ThingMut, ThingLive, ThingBuilder {
        const ID = 1;
        const END = 10;

        8 => mana: value i16 = 100, set_mana;
    }
}
