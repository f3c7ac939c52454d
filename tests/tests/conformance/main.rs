//! One set of messages for all languages. A case is a file in `tests/conformance/TYPE`: an object as JSON, in which fields may be left out, a
//! line with dashes, and the bytes of its message. Each language has a driver, and reads and writes the same.
//!
//! `KARMEM_NEW_BYTES=1` has Rust write the bytes of all cases anew, and two cases for each type that has none.

#[path = "../generated/random.rs"]
mod random;

mod c;
mod damage;
mod driver;
mod json;
mod rust;
mod set;

use std::env;

use karmem_tests as schemas;
use karmem_tests::conformance::{assert_has, lines};

use driver::{Answer, Driver, Verb};
use rust::TYPES;
use set::Case;

/// Every language but Rust, which has written the set.
fn drivers() -> Vec<Driver> {
    c::driver().into_iter().collect()
}

#[test]
fn every_schema_has_cases() {
    let stems: Vec<String> = c::schemas()
        .model
        .schemas
        .iter()
        .map(|schema| schema.stem().to_owned())
        .collect();
    for stem in &stems {
        let has_type = TYPES
            .iter()
            .any(|ty| ty.name.split('.').next() == Some(stem));
        assert!(
            has_type,
            "no type of {stem}.km is in tests/tests/conformance/rust.rs"
        );
    }
    for ty in TYPES {
        let count = Case::all()
            .iter()
            .filter(|case| case.ty.name == ty.name)
            .count();
        assert!(count >= 2, "{count} cases of {}", ty.name);
    }
}

#[test]
fn rust_writes_the_bytes_of_the_set() {
    let writes_anew = env::var_os("KARMEM_NEW_BYTES").is_some();
    if writes_anew {
        set::add_missing();
    }
    for mut case in Case::all() {
        let bytes = (case.ty.write)(&case.json).unwrap_or_else(|error| panic!("{case}: {error}"));
        if writes_anew {
            case.bytes = bytes;
            case.save();
        } else {
            assert_eq!(lines(&bytes), lines(&case.bytes), "{case}");
        }
    }
}

#[test]
fn rust_reads_what_the_set_says() {
    for case in Case::all() {
        let read = (case.ty.read)(&case.bytes).unwrap_or_else(|error| panic!("{case}: {error}"));
        assert_has(
            &json::parse(&read),
            &json::parse(&case.json),
            &case.to_string(),
        );
    }
}

#[test]
fn every_language_reads_what_the_set_says() {
    for mut driver in drivers() {
        for case in Case::all() {
            let context = format!("{case}, {}", driver.language);
            let verified = driver.ask(Verb::Verify, case.ty.name, &case.bytes);
            assert_eq!(verified, Answer::Fine(vec![]), "{context}");
            let read = driver.ask(Verb::Read, case.ty.name, &case.bytes);
            let read = read.text(&context);
            let expected = (case.ty.read)(&case.bytes).expect("Rust has read it");
            json::assert_same_shape(&json::parse(&read), &json::parse(&expected), &context);
            let same = (case.ty.normal)(&read).unwrap_or_else(|error| panic!("{context}: {error}"));
            assert_eq!(same, json::parse(&expected), "{context}");
        }
    }
}

#[test]
fn every_language_writes_the_bytes_of_the_set() {
    for mut driver in drivers() {
        for case in Case::all() {
            let all = (case.ty.read)(&case.bytes).expect("Rust has read it");
            // Once with what is left out, and once with nothing.
            for json in [&case.json, &all] {
                let context = format!("{case}, {}", driver.language);
                let written = driver.ask(Verb::Write, case.ty.name, json.as_bytes());
                let written = written.bytes(&context);
                assert_eq!(lines(&written), lines(&case.bytes), "{context}");
            }
        }
    }
}

#[test]
fn every_language_agrees_about_any_object() {
    for mut driver in drivers() {
        for ty in TYPES {
            for seed in 1..30 {
                let message = (ty.any)(seed);
                let context = format!("{} {seed}, {}", ty.name, driver.language);
                let again = driver.ask(Verb::Rewrite, ty.name, &message);
                assert_eq!(lines(&again.bytes(&context)), lines(&message), "{context}");
            }
        }
    }
}

#[test]
fn every_language_agrees_about_damage() {
    for mut driver in drivers() {
        let mut compared = damage::Compared::default();
        for ty in TYPES {
            damage::compare(&mut driver, ty, &mut compared);
        }
        // Otherwise there is little to compare.
        assert!(
            compared.refused > 1000 && compared.accepted > 1000,
            "{compared:?}"
        );
    }
}

#[test]
fn every_language_agrees_about_what_grew() {
    let [new, old] = ["evolution_new.World", "evolution_old.World"].map(rust::find);
    for mut driver in drivers() {
        for seed in 1..200 {
            for (writer, reader) in [(new, old), (old, new)] {
                let message = (writer.any)(seed);
                damage::compare_one(
                    &mut driver,
                    reader,
                    &message,
                    &mut damage::Compared::default(),
                );
            }
        }
    }
}
