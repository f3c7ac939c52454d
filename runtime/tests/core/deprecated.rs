//! Deprecated fields: what stands beside them is not.
#![deny(deprecated)]

use karmem::table;

use crate::sample::{access, message};

static SCHEMA: karmem::Schema = karmem::Schema {
    name: "birds",
    fingerprint: 1,
    structs: &[],
};

table! {
    pub struct Bird: BirdRef, BirdMut, BirdLive, BirdBuilder {
        const ID = 1;
        const END = 40;

        #[deprecated]
        8 => name: text, set_name;
        16 => age: value u8, set_age;
        #[deprecated]
        20 => mother: (maybe_table Bird), init_mother, clear_mother, mother_mut;
        24 => eggs: slice [u8], set_eggs, init_eggs, eggs_mut;
        #[deprecated]
        32 => song: text, set_song;
    }
}

#[test]
fn what_stands_beside_deprecated_fields_is_not_deprecated() {
    let mut words = message(|message| {
        let mut bird = message.root::<Bird>().unwrap();
        bird.set_age(3);
        bird.init_eggs(2).unwrap().fill(7);
        message.finish(bird).unwrap()
    });
    let bird = access::<Bird>(&words).unwrap();
    assert_eq!((bird.age(), bird.eggs()), (3, &[7, 7][..]));
    #[cfg(feature = "exclusive")]
    {
        let bytes = bytemuck::cast_slice_mut(&mut words);
        let mut bird = karmem::Exclusive::new(bytes)
            .access::<Bird>(&karmem::VerifyOptions::DEFAULT)
            .unwrap();
        bird.set_age(bird.age() + 1).unwrap();
        bird.eggs_mut()[0] += 1;
    }
    let bird = crate::sample::live(&mut words).access::<Bird>().unwrap();
    assert_eq!(bird.eggs().unwrap().len(), 2);
}
