//! A table with more fields than a word has bits: the last are looked at as the first are.
use karmem::error::Reason;
use karmem::{Error, table};

use crate::sample::{ROOT, Word, access, get_u32, live, message, put_u32};
use crate::schema::SCHEMA;

table! {
    /// Four strings among seventy fields.
    pub struct Wide: WideRef, WideMut, WideLive, WideBuilder {
        const ID = 200;
        const END = 112;

        8 => t0: text, set_t0;
        16 => f1: value u8, set_f1;
        17 => f2: value u8, set_f2;
        18 => f3: value u8, set_f3;
        19 => f4: value u8, set_f4;
        20 => f5: value u8, set_f5;
        21 => f6: value u8, set_f6;
        22 => f7: value u8, set_f7;
        23 => f8: value u8, set_f8;
        24 => f9: value u8, set_f9;
        25 => f10: value u8, set_f10;
        26 => f11: value u8, set_f11;
        27 => f12: value u8, set_f12;
        28 => f13: value u8, set_f13;
        29 => f14: value u8, set_f14;
        30 => f15: value u8, set_f15;
        31 => f16: value u8, set_f16;
        32 => f17: value u8, set_f17;
        33 => f18: value u8, set_f18;
        34 => f19: value u8, set_f19;
        35 => f20: value u8, set_f20;
        36 => f21: value u8, set_f21;
        37 => f22: value u8, set_f22;
        38 => f23: value u8, set_f23;
        39 => f24: value u8, set_f24;
        40 => f25: value u8, set_f25;
        41 => f26: value u8, set_f26;
        42 => f27: value u8, set_f27;
        43 => f28: value u8, set_f28;
        44 => f29: value u8, set_f29;
        45 => f30: value u8, set_f30;
        46 => f31: value u8, set_f31;
        47 => f32: value u8, set_f32;
        48 => f33: value u8, set_f33;
        49 => f34: value u8, set_f34;
        50 => f35: value u8, set_f35;
        51 => f36: value u8, set_f36;
        52 => f37: value u8, set_f37;
        53 => f38: value u8, set_f38;
        54 => f39: value u8, set_f39;
        55 => f40: value u8, set_f40;
        56 => f41: value u8, set_f41;
        57 => f42: value u8, set_f42;
        58 => f43: value u8, set_f43;
        59 => f44: value u8, set_f44;
        60 => f45: value u8, set_f45;
        61 => f46: value u8, set_f46;
        62 => f47: value u8, set_f47;
        63 => f48: value u8, set_f48;
        64 => f49: value u8, set_f49;
        65 => f50: value u8, set_f50;
        66 => f51: value u8, set_f51;
        67 => f52: value u8, set_f52;
        68 => f53: value u8, set_f53;
        69 => f54: value u8, set_f54;
        70 => f55: value u8, set_f55;
        71 => f56: value u8, set_f56;
        72 => f57: value u8, set_f57;
        73 => f58: value u8, set_f58;
        74 => f59: value u8, set_f59;
        75 => f60: value u8, set_f60;
        76 => f61: value u8, set_f61;
        77 => f62: value u8, set_f62;
        80 => t63: text, set_t63;
        88 => t64: text, set_t64;
        96 => f65: value u8, set_f65;
        97 => f66: value u8, set_f66;
        98 => f67: value u8, set_f67;
        99 => f68: value u8, set_f68;
        104 => t69: text, set_t69;
    }
}

fn wide() -> Vec<Word> {
    message(|message| {
        let mut root = message.root::<Wide>().unwrap();
        root.set_t0("zero").unwrap().set_t63("sixty-three").unwrap();
        root.set_t64("sixty-four").unwrap().set_t69("last").unwrap();
        root.set_f1(1).set_f62(62).set_f65(65).set_f68(68);
        message.finish(root).unwrap()
    })
}

#[test]
fn every_field_is_read() {
    let mut words = wide();
    let root = access::<Wide>(&words).unwrap();
    assert_eq!((root.t0(), root.t63()), ("zero", "sixty-three"));
    assert_eq!((root.t64(), root.t69()), ("sixty-four", "last"));
    assert_eq!(
        (root.f1(), root.f62(), root.f65(), root.f68()),
        (1, 62, 65, 68)
    );
    let root = live(&mut words).access::<Wide>().unwrap();
    assert_eq!(root.t69().unwrap().len(), 4);
}

#[test]
fn every_reference_is_verified() {
    let words = wide();
    let size = size_of_val(&words[..]) as u32;
    let strings = karmem::flat::layout_of::<Wide>().fields.iter();
    for field in strings.filter(|field| field.name.starts_with('t')) {
        let mut words = words.clone();
        put_u32(&mut words, ROOT + field.offset, size);
        let Err(Error::Invalid(invalid)) = access::<Wide>(&words) else {
            panic!("{} was not verified", field.name)
        };
        assert_eq!(invalid.path.to_string(), field.name);
        assert!(matches!(invalid.reason, Reason::OutOfBounds { .. }));
    }
}

#[test]
fn a_table_may_end_behind_any_of_its_fields() {
    let whole = wide();
    let layout = karmem::flat::layout_of::<Wide>();
    for (number, field) in layout.fields.iter().enumerate() {
        let mut words = whole.clone();
        put_u32(&mut words, ROOT, field.offset + field.shape.size);
        // What is no longer a field may be anything.
        if let Some(next) = layout.fields.get(number + 1) {
            let bytes: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
            bytes[(ROOT + next.offset) as usize..(ROOT + layout.shape.size) as usize].fill(0xFF);
        }
        let root = access::<Wide>(&words).unwrap();
        assert_eq!(root.t0(), "zero");
        assert_eq!(root.t63(), if number >= 63 { "sixty-three" } else { "" });
        assert_eq!(root.t69(), if number >= 69 { "last" } else { "" });
        assert_eq!(root.f68(), if number >= 68 { 68 } else { 0 });
        assert!(format!("{root:?}").ends_with(if number >= 69 {
            "\"last\" }"
        } else {
            "t69: \"\" }"
        }));
    }
    assert_eq!(get_u32(&whole, ROOT), 112);
}
