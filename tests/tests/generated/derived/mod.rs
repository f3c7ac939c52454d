//! Structs that derive `Karmem`, beside those that `karmemc` prints for the schema of the same shape: whatever one writes, in
//! whichever way, the other reads.

mod by_hand;
mod exchange;
mod game;
mod kinds;
