//! The yardstick: the same bytes, written and read by hand through pointers to `repr(C)` structs.
//!
//! Nothing is checked but that the region is long enough. That is what makes it fast, and unfit for bytes from
//! anywhere else.
#![allow(
    unsafe_code,
    reason = "the yardstick is what can be written by hand, not what should be"
)]

use core::marker::PhantomData;

use crate::data::monsters::{self, Point};

/// What a slice or string field holds.
#[derive(Clone, Copy)]
#[repr(C, align(8))]
struct Range {
    /// The first byte, counted from the message's.
    offset: u32,
    /// Elements.
    len: u32,
}

#[derive(Clone, Copy)]
#[repr(C, align(8))]
struct Reference {
    /// The first byte, counted from the message's.
    offset: u32,
    padding: u32,
}

#[derive(Clone, Copy)]
#[repr(C, align(8))]
struct Header {
    size: u32,
    presence: u32,
}

#[repr(C, align(8))]
struct Weapon {
    header: Header,
    damage: i32,
    ammo: u16,
    clip_size: u8,
    padding: u8,
    reload_time: f32,
    range: i32,
}

#[repr(C, align(8))]
struct Monster {
    header: Header,
    position: Point,
    mana: i16,
    health: i16,
    name: Range,
    team: u8,
    padding0: [u8; 7],
    inventory: Range,
    color: u8,
    padding1: [u8; 7],
    hitbox: [f64; 5],
    status: Range,
    weapons: [Reference; 4],
    path: Range,
    is_alive: bool,
    padding2: [u8; 7],
}

#[repr(C, align(8))]
struct Root {
    header: Header,
    monsters: Range,
}

/// The root lies behind as many bytes as an envelope has.
const ROOT: usize = 32;

/// Writes all monsters. Returns the bytes in use, or `None` when there is no room or `region` is not 8-aligned.
pub fn write(monsters: &[monsters::Monster], region: &mut [u8]) -> Option<usize> {
    let references = monsters.len() * size_of::<Reference>();
    let fixed = ROOT + size_of::<Root>() + references;
    if fixed > region.len() || !region.as_ptr().addr().is_multiple_of(8) {
        return None;
    }
    let capacity = region.len();
    let mut writer = Writer {
        start: region.as_mut_ptr(),
        used: fixed,
    };
    // SAFETY: the region is 8-aligned; `fixed` bytes were just found in it, and for each monster as many as it
    // takes. Writers write whole words, so that `used` stays a multiple of 8.
    unsafe {
        writer.start.write_bytes(0, ROOT);
        let root = Root {
            header: header(16),
            monsters: Range {
                offset: (ROOT + size_of::<Root>()) as u32,
                len: monsters.len() as u32,
            },
        };
        writer.start.add(ROOT).cast::<Root>().write(root);
        for (index, monster) in monsters.iter().enumerate() {
            if bytes_of(monster) > capacity - writer.used {
                return None;
            }
            let reference = Reference {
                offset: writer.monster(monster),
                padding: 0,
            };
            writer
                .start
                .add(ROOT + size_of::<Root>())
                .cast::<Reference>()
                .add(index)
                .write(reference);
        }
    }
    Some(writer.used)
}

/// Bytes that the monster takes, all that it refers to included.
fn bytes_of(monster: &monsters::Monster) -> usize {
    size_of::<Monster>()
        + monster.name.len().next_multiple_of(8)
        + monster.inventory.len().next_multiple_of(8)
        + (monster.status.len() * 4).next_multiple_of(8)
        + 4 * size_of::<Weapon>()
        + size_of_val(monster.path.as_slice()).next_multiple_of(8)
}

fn header(size: u32) -> Header {
    Header { size, presence: 0 }
}

struct Writer {
    start: *mut u8,
    /// A multiple of 8.
    used: usize,
}

impl Writer {
    /// # Safety
    ///
    /// There is room for all of it.
    #[inline(always)]
    unsafe fn monster(&mut self, monster: &monsters::Monster) -> u32 {
        let at = self.used;
        self.used += size_of::<Monster>();
        // SAFETY: there is room, and each piece starts where the one before it ends.
        unsafe {
            let written = Monster {
                header: header(145),
                position: monster.position,
                mana: monster.mana,
                health: monster.health,
                name: self.slice(monster.name.as_bytes()),
                team: monster.team,
                padding0: [0; 7],
                inventory: self.slice(&monster.inventory),
                color: monster.color,
                padding1: [0; 7],
                hitbox: monster.hitbox,
                status: self.slice(&monster.status),
                weapons: [0, 1, 2, 3].map(|index| self.weapon(&monster.weapons[index])),
                path: self.slice(&monster.path),
                is_alive: monster.is_alive,
                padding2: [0; 7],
            };
            self.start.add(at).cast::<Monster>().write(written);
        }
        at as u32
    }

    /// # Safety
    ///
    /// There is room for it.
    #[inline(always)]
    unsafe fn weapon(&mut self, weapon: &monsters::Weapon) -> Reference {
        let offset = self.used as u32;
        let written = Weapon {
            header: header(24),
            damage: weapon.damage,
            ammo: weapon.ammo,
            clip_size: weapon.clip_size,
            padding: 0,
            reload_time: weapon.reload_time,
            range: weapon.range,
        };
        // SAFETY: there is room (the caller).
        unsafe { self.start.add(self.used).cast::<Weapon>().write(written) };
        self.used += size_of::<Weapon>();
        Reference { offset, padding: 0 }
    }

    /// # Safety
    ///
    /// There is room for them, rounded up to whole words.
    #[inline(always)]
    unsafe fn slice<T: Copy>(&mut self, values: &[T]) -> Range {
        let size = size_of_val(values);
        if size == 0 {
            return Range { offset: 0, len: 0 };
        }
        let offset = self.used;
        self.used += size.next_multiple_of(8);
        // SAFETY: there is room (the caller); the last word is zeroed first, for its padding.
        unsafe {
            self.start.add(self.used - 8).cast::<u64>().write(0);
            let to = self.start.add(offset).cast::<T>();
            to.copy_from_nonoverlapping(values.as_ptr(), values.len());
        }
        Range {
            offset: offset as u32,
            len: values.len() as u32,
        }
    }
}

/// Reads what [`write()`] has written, without checks.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    message: *const u8,
    borrow: PhantomData<&'a [u8]>,
}

impl<'a> Reader<'a> {
    /// A reader of the message at `message`.
    ///
    /// # Safety
    ///
    /// [`write()`] has written it, and nobody writes it for as long as the reader is in use.
    #[must_use]
    pub unsafe fn new(message: *const u8) -> Self {
        Self {
            message,
            borrow: PhantomData,
        }
    }

    /// The sum of one field of each monster.
    #[inline(never)]
    #[must_use]
    pub fn mana_sum(self) -> i64 {
        self.monsters().map(|monster| i64::from(monster.mana)).sum()
    }

    /// The sum of the first coordinate of every point.
    #[inline(never)]
    #[must_use]
    pub fn path_sum(self) -> f32 {
        self.monsters()
            .flat_map(|monster| self.slice::<Point>(monster.path))
            .map(|[x, _, _]| x)
            .sum()
    }

    fn monsters(self) -> impl Iterator<Item = &'a Monster> {
        // SAFETY: the root lies there (`new`).
        let root = unsafe { &*self.message.add(ROOT).cast::<Root>() };
        self.slice::<Reference>(root.monsters)
            .iter()
            // SAFETY: every reference is to a monster (`new`).
            .map(move |reference| unsafe { &*self.message.add(reference.offset as usize).cast() })
    }

    fn slice<T>(self, range: Range) -> &'a [T] {
        // SAFETY: the range holds such values (`new`).
        unsafe {
            let first = self.message.add(range.offset as usize).cast();
            core::slice::from_raw_parts(first, range.len as usize)
        }
    }
}
