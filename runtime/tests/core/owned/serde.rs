//! Owned objects in other formats: one with names, one without.
use karmem::serde::{Deserialize, Serialize};

use super::full;
use crate::rarer::aligned::{Lines, Page};
use crate::rarer::{Circle, Shape, Team, Thing, Vec3};
use crate::schema::Scalars;

#[track_caller]
fn assert_round_trip<T>(object: &T)
where
    T: Serialize + for<'de> Deserialize<'de> + PartialEq + core::fmt::Debug,
{
    let json = serde_json::to_string(object).unwrap();
    assert_eq!(serde_json::from_str::<T>(&json).unwrap(), *object, "{json}");
    let value = serde_json::to_value(object).unwrap();
    assert_eq!(serde_json::from_value::<T>(value).unwrap(), *object);
    let bytes = postcard::to_allocvec(object).unwrap();
    assert_eq!(postcard::from_bytes::<T>(&bytes).unwrap(), *object);
}

#[test]
fn everything_is_written_and_read_again() {
    assert_round_trip(&full());
    assert_round_trip(&Thing::default());
    assert_round_trip(&Scalars {
        u64: u64::MAX,
        i64: i64::MIN,
        truths: [true.into(), false.into(), true.into()],
        ..Scalars::default()
    });
    assert_round_trip(&Shape::Unknown(77));
    assert_round_trip(&Vec3::new(1.0, 2.0, 3.0));
    // An array that is longer than serde's own are.
    let page = Page { bytes: [9; 4096] };
    assert_round_trip(&Lines {
        pages: Some(vec![page]),
        ..Lines::default()
    });
}

#[test]
fn values_are_written_as_what_they_are() {
    assert_eq!(
        json(&Vec3::new(1.0, 2.0, 3.0)),
        r#"{"x":1.0,"y":2.0,"z":3.0}"#
    );
    assert_eq!(json(&Team(1)), "1");
    assert_eq!(json(&Team(77)), "77");
    assert_eq!(json(&karmem::Bool::TRUE), "true");
    assert_eq!(json(&Shape::None), r#""None""#);
    assert_eq!(json(&Shape::Unknown(5)), r#"{"Unknown":5}"#);
    assert_eq!(
        json(&Shape::Circle(Circle {
            radius: 0.5,
            color: 7
        })),
        r#"{"Circle":{"radius":0.5,"color":7}}"#
    );
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

#[test]
fn what_is_missing_is_a_default_and_what_is_unknown_is_passed_over() {
    let circle: Circle =
        serde_json::from_str(r#"{"color": 3, "shade": [1, {"deep": 2}]}"#).unwrap();
    assert_eq!(
        circle,
        Circle {
            radius: 1.0,
            color: 3
        }
    );
    // Without names, what an older writer did not have is missing at the end.
    let circle: Circle = serde_json::from_str("[2.5]").unwrap();
    assert_eq!(
        circle,
        Circle {
            radius: 2.5,
            color: 0
        }
    );
}

#[test]
fn what_is_something_else_is_refused() {
    fn error<T: for<'de> Deserialize<'de> + core::fmt::Debug>(json: &str) -> String {
        serde_json::from_str::<T>(json).unwrap_err().to_string()
    }

    let cases = [
        (
            error::<Circle>("7"),
            "invalid type: integer `7`, expected the fields of `Circle`",
        ),
        (
            error::<Team>("256"),
            "invalid value: integer `256`, expected u8",
        ),
        (
            error::<Shape>(r#"{"Square": {}}"#),
            "`Shape` has no such member",
        ),
        (
            error::<Thing>(r#"{"bounds": [1, 2, 3]}"#),
            "invalid length 3, expected an array of 4 elements",
        ),
        (
            error::<Thing>(r#"{"bounds": [1, 2, 3, 4, 5]}"#),
            "trailing characters",
        ),
    ];
    for (found, expected) in cases {
        assert!(found.starts_with(expected), "{found}");
    }
}
