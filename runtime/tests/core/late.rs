//! A struct that refers to something only behind more fields than a word has bits: it is looked at wherever it may lie.
use karmem::error::Reason;
use karmem::{Error, inline, table};

use crate::sample::{ROOT, access, get_u32, message, put_u32};
use crate::schema::SCHEMA;

inline! {
    /// A string behind sixty-four numbers.
    pub struct Late: LateRef, LateMut, LateLive, LateBuilder {
        const ID = 210;
        const END = 72;

        0 => f0: value u8, set_f0;
        1 => f1: value u8, set_f1;
        2 => f2: value u8, set_f2;
        3 => f3: value u8, set_f3;
        4 => f4: value u8, set_f4;
        5 => f5: value u8, set_f5;
        6 => f6: value u8, set_f6;
        7 => f7: value u8, set_f7;
        8 => f8: value u8, set_f8;
        9 => f9: value u8, set_f9;
        10 => f10: value u8, set_f10;
        11 => f11: value u8, set_f11;
        12 => f12: value u8, set_f12;
        13 => f13: value u8, set_f13;
        14 => f14: value u8, set_f14;
        15 => f15: value u8, set_f15;
        16 => f16: value u8, set_f16;
        17 => f17: value u8, set_f17;
        18 => f18: value u8, set_f18;
        19 => f19: value u8, set_f19;
        20 => f20: value u8, set_f20;
        21 => f21: value u8, set_f21;
        22 => f22: value u8, set_f22;
        23 => f23: value u8, set_f23;
        24 => f24: value u8, set_f24;
        25 => f25: value u8, set_f25;
        26 => f26: value u8, set_f26;
        27 => f27: value u8, set_f27;
        28 => f28: value u8, set_f28;
        29 => f29: value u8, set_f29;
        30 => f30: value u8, set_f30;
        31 => f31: value u8, set_f31;
        32 => f32: value u8, set_f32;
        33 => f33: value u8, set_f33;
        34 => f34: value u8, set_f34;
        35 => f35: value u8, set_f35;
        36 => f36: value u8, set_f36;
        37 => f37: value u8, set_f37;
        38 => f38: value u8, set_f38;
        39 => f39: value u8, set_f39;
        40 => f40: value u8, set_f40;
        41 => f41: value u8, set_f41;
        42 => f42: value u8, set_f42;
        43 => f43: value u8, set_f43;
        44 => f44: value u8, set_f44;
        45 => f45: value u8, set_f45;
        46 => f46: value u8, set_f46;
        47 => f47: value u8, set_f47;
        48 => f48: value u8, set_f48;
        49 => f49: value u8, set_f49;
        50 => f50: value u8, set_f50;
        51 => f51: value u8, set_f51;
        52 => f52: value u8, set_f52;
        53 => f53: value u8, set_f53;
        54 => f54: value u8, set_f54;
        55 => f55: value u8, set_f55;
        56 => f56: value u8, set_f56;
        57 => f57: value u8, set_f57;
        58 => f58: value u8, set_f58;
        59 => f59: value u8, set_f59;
        60 => f60: value u8, set_f60;
        61 => f61: value u8, set_f61;
        62 => f62: value u8, set_f62;
        63 => f63: value u8, set_f63;
        64 => text: text, set_text;
    }
}

table! {
    /// Everything that a struct can lie in.
    pub struct Places: PlacesRef, PlacesMut, PlacesLive, PlacesBuilder {
        const ID = 211;
        const END = 400;

        8 => alone: inline Late, init_alone, alone_mut;
        80 => pair: inline_array [Late; 2], init_pair, pair_mut;
        224 => list: inline_slice [Late], init_list, list_mut;
        232 => maybe: (maybe_in_place 0 karmem::In<Late>), init_maybe, clear_maybe, maybe_mut;
        304 => lists: (slice_of [karmem::SliceOf<karmem::In<Late>>]), init_lists, lists_mut;
        312 => several: (array_of [karmem::Maybe<karmem::SliceOf<karmem::In<Late>>>; 2]), init_several, several_mut;
        328 => last: inline Late, init_last, last_mut;
    }
}

/// A message in which a string lies in each place, and where the references to them lie.
fn places() -> (Vec<crate::sample::Word>, Vec<(u32, &'static str)>) {
    let words = message(|message| {
        let mut root = message.root::<Places>().unwrap();
        root.init_alone().set_text("alone").unwrap();
        root.init_pair().get(1).unwrap().set_text("pair").unwrap();
        let mut list = root.init_list(2).unwrap();
        list.get(1).unwrap().set_text("list").unwrap();
        root.init_maybe().set_text("maybe").unwrap();
        let mut lists = root.init_lists(1).unwrap();
        let mut list = lists.get(0).unwrap().init(1).unwrap();
        list.get(0).unwrap().set_text("lists").unwrap();
        let mut several = root.init_several();
        let mut list = several.get(1).unwrap().init(1).unwrap();
        list.get(0).unwrap().set_text("several").unwrap();
        root.init_last().set_text("last").unwrap();
        message.finish(root).unwrap()
    });
    let list = get_u32(&words, ROOT + 224);
    let lists = get_u32(&words, get_u32(&words, ROOT + 304));
    let several = get_u32(&words, ROOT + 312 + 8);
    let texts = vec![
        (ROOT + 8 + 64, "alone.text"),
        (ROOT + 80 + 72 + 64, "pair[1].text"),
        (list + 72 + 64, "list[1].text"),
        (ROOT + 232 + 64, "maybe.text"),
        (lists + 64, "lists[0][0].text"),
        (several + 64, "several[1][0].text"),
        (ROOT + 328 + 64, "last.text"),
    ];
    (words, texts)
}

#[test]
fn a_reference_behind_many_fields_is_verified_wherever_its_struct_lies() {
    let (words, texts) = places();
    access::<Places>(&words).unwrap();
    for (at, path) in texts {
        assert_ne!(get_u32(&words, at), 0, "{path} was not built there");
        let mut words = words.clone();
        put_u32(&mut words, at, u32::MAX);
        let Err(Error::Invalid(invalid)) = access::<Places>(&words) else {
            panic!("{path} was not verified")
        };
        assert_eq!(invalid.path.to_string(), path);
        assert!(matches!(invalid.reason, Reason::OutOfBounds { .. }));
    }
}
