//! A guest that builds messages in blocks of the heap that it shares with others, and reads what others have built.

use karmem::guest::heap::Block;
use karmem::{BuildError, Live, LiveError, MessageBuilder};

#[rustfmt::skip]
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/rust/game.rs"]
mod game;

use game::Monsters;

/// Builds as many monsters as asked for, whose mana counts up from 0.
fn fill(message: &MessageBuilder<'_>, count: usize) -> Result<(), BuildError> {
    let mut root = message.root::<Monsters>()?;
    for (mana, mut monster) in root.init_monsters(count)?.iter().enumerate() {
        let mut data = monster.init_data()?;
        data.set_mana(mana as i16);
        data.set_name("built by a guest")?;
    }
    message.finish(root)?;
    Ok(())
}

fn add_up(message: Live<'_>) -> Option<i64> {
    let sum = || -> Result<i64, LiveError> {
        let root = message
            .access::<Monsters>()
            .map_err(|_| LiveError::Absent)?;
        let mut sum = 0;
        for monster in root.monsters()?.iter() {
            sum += i64::from(monster.data()?.mana().load());
        }
        Ok(sum)
    };
    sum().ok()
}

/// Builds a message in a block of `size` bytes. The block's address, or 0.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "called by name")]
pub extern "C" fn build(count: usize, size: usize) -> usize {
    let Ok(mut block) = Block::new(size, 8) else {
        return 0;
    };
    match block.builder().and_then(|message| fill(&message, count)) {
        Ok(()) => block.into_raw().0,
        Err(_) => 0,
    }
}

/// Builds a message in a block that is made longer until it has room. The block's address, or 0.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "called by name")]
pub extern "C" fn build_growing(count: usize) -> usize {
    let Ok(mut block) = Block::new(64, 8) else {
        return 0;
    };
    loop {
        match block.builder().and_then(|message| fill(&message, count)) {
            Ok(()) => return block.into_raw().0,
            Err(_) if block.realloc(block.size() * 2, 8).is_ok() => {}
            Err(_) => return 0,
        }
    }
}

/// Adds up all mana in a message that somebody has built.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "called by name, with a place in the heap")]
pub extern "C" fn sum(address: usize, size: usize) -> i64 {
    // SAFETY: the host has attached the heap there, and leaves it attached while it calls.
    let message = unsafe { karmem::guest::live(address, size) };
    add_up(message).unwrap_or(i64::MIN)
}

/// The same for a block that somebody has handed over; the number of an error, negative, when it can't be freed.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "called by name, with a block of the heap")]
pub extern "C" fn sum_and_free(address: usize, size: usize) -> i64 {
    // SAFETY: the host says that the block is this guest's from now on.
    let block = unsafe { Block::from_raw(address, size) };
    let sum = add_up(block.live()).unwrap_or(i64::MIN);
    match block.free() {
        Ok(()) => sum,
        Err(error) => -i64::from(error as u32),
    }
}

/// 0 where there is a block of `size` bytes, 1 where there is no room for it, 2 where there is no heap.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "called by name")]
pub extern "C" fn why_not(size: usize) -> u32 {
    match Block::new(size, 8) {
        Ok(_) => 0,
        Err(error) if error.has_heap => 1,
        Err(_) => 2,
    }
}
