//! An enum of Rust's, and the number with names that messages hold.

use karmem::Karmem;

const FIRST_OF_OTHERS: i16 = 100;

#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(i16)]
enum Team {
    Humans,
    Orcs = -1,
    Others = FIRST_OF_OTHERS,
}

fn main() {
    assert_eq!(TeamOpen::from(Team::Orcs), TeamOpen(-1));
    assert_eq!(Team::try_from(TeamOpen(100)), Ok(Team::Others));
    assert_eq!(Team::try_from(TeamOpen(7)), Err(TeamOpen(7)));
    assert_eq!(TeamOpen::default(), TeamOpen::Humans);
    assert_eq!(format!("{:?}", TeamOpen::Others), "Others");
}
