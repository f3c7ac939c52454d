//! The layout arithmetic against the compiler that knows best: `repr(C)` puts fields where we do.
use karmem::layout::{MAX_STRUCT_SIZE, Placement, Shape, WORD, align_up, close, place};
use proptest::prelude::*;

/// Lays out `shapes` behind each other from `start`: their offsets, and where the last ends.
fn lay_out(start: u32, shapes: &[Shape]) -> (Vec<u32>, u32) {
    let mut end = start;
    let offsets = shapes
        .iter()
        .map(|&shape| {
            let placement = place(end, shape).unwrap();
            assert_eq!(placement.offset - placement.padding, end);
            end = placement.end;
            placement.offset
        })
        .collect();
    (offsets, end)
}

/// Compares a `repr(C)` struct of those fields with our layout of the same.
macro_rules! same_as_rust {
    ($($test:ident { $($field:ident: $type:ty = $shape:expr,)* })*) => {$(
        #[test]
        fn $test() {
            #[repr(C, align(8))]
            struct InRust { $($field: $type,)* }
            let shapes = [$($shape),*];
            let (offsets, end) = lay_out(0, &shapes);
            assert_eq!(offsets, [$(core::mem::offset_of!(InRust, $field) as u32),*]);
            let shape = close(end, WORD).unwrap();
            assert_eq!(shape.size as usize, size_of::<InRust>());
            assert_eq!(shape.align as usize, align_of::<InRust>());
        }
    )*};
}

const S1: Shape = Shape::scalar(1);
const S2: Shape = Shape::scalar(2);
const S4: Shape = Shape::scalar(4);
const S8: Shape = Shape::scalar(8);

fn array(shape: Shape, len: u32) -> Shape {
    shape.array(len).unwrap()
}

/// A word that is 8-aligned also where Rust's `u64` is not.
#[repr(C, align(8))]
struct Word([u8; 8]);

same_as_rust! {
    one_byte { a: u8 = S1, }
    ascending { a: u8 = S1, b: u16 = S2, c: u32 = S4, d: Word = S8, }
    descending { a: Word = S8, b: u32 = S4, c: u16 = S2, d: u8 = S1, }
    gaps { a: u8 = S1, b: Word = S8, c: u8 = S1, d: u32 = S4, e: u8 = S1, f: u16 = S2, }
    arrays { a: u8 = S1, b: [u16; 3] = array(S2, 3), c: [u8; 5] = array(S1, 5), d: [f32; 2] = array(S4, 2), }
    words { a: f32 = S4, b: [Word; 2] = array(Shape::SLICE, 2), c: u8 = S1, }
    references { a: u8 = S1, b: u32 = Shape::TABLE_REFERENCE, c: Word = Shape::SLICE, d: u16 = S2, }
}

#[test]
fn what_does_not_fit_is_none() {
    assert_eq!(align_up(u32::MAX - 7, 8), Some(u32::MAX - 7));
    assert_eq!(align_up(u32::MAX - 6, 8), None);
    assert_eq!(
        place(u32::MAX - 7, S4).map(|placement| placement.end),
        Some(u32::MAX - 3)
    );
    assert_eq!(place(u32::MAX - 7, S8), None);
    assert_eq!(place(u32::MAX - 6, S8), None);
    assert_eq!(
        S8.array(u32::MAX / 8).map(|shape| shape.size),
        Some(u32::MAX - 7)
    );
    assert_eq!(S8.array(u32::MAX / 8 + 1), None);
    let largest = Shape {
        size: MAX_STRUCT_SIZE,
        align: WORD,
    };
    assert_eq!(close(MAX_STRUCT_SIZE - 7, WORD), Some(largest));
    assert_eq!(close(MAX_STRUCT_SIZE, WORD), Some(largest));
    assert_eq!(close(MAX_STRUCT_SIZE + 1, WORD), None);
}

/// Where `repr(C)` puts fields, as the Rust reference says it.
fn by_the_book(start: u64, shapes: &[Shape]) -> (Vec<u64>, u64) {
    let mut at = start;
    let offsets = shapes
        .iter()
        .map(|shape| {
            while !at.is_multiple_of(shape.align.into()) {
                at += 1;
            }
            let offset = at;
            at += u64::from(shape.size);
            offset
        })
        .collect();
    (offsets, at)
}

fn shape() -> impl Strategy<Value = Shape> {
    (0_u32..4, 1_u32..40).prop_map(|(log2, len)| array(Shape::scalar(1 << log2), len))
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: if cfg!(miri) { 8 } else { 256 },
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn structs_of_any_fields(shapes in prop::collection::vec(shape(), 0..30), is_table: bool) {
        let start = if is_table { 8 } else { 0 };
        let (offsets, end) = lay_out(start, &shapes);
        let (expected, expected_end) = by_the_book(start.into(), &shapes);
        prop_assert_eq!(offsets.into_iter().map(u64::from).collect::<Vec<_>>(), expected);
        prop_assert_eq!(u64::from(end), expected_end);
        let closed = close(end, WORD).unwrap();
        prop_assert!(closed.size.is_multiple_of(WORD) && closed.size >= end && closed.size < end + WORD);
    }

    #[test]
    fn arithmetic_never_wraps(end: u32, size: u32, log2 in 0_u32..13) {
        let align = 1 << log2;
        let exact = u64::from(end).next_multiple_of(align.into());
        prop_assert_eq!(align_up(end, align).map(u64::from), Some(exact).filter(|&sum| sum < 1 << 32));
        let exact_end = exact + u64::from(size);
        match place(end, Shape { size, align }) {
            Some(Placement { padding, offset, end: field_end }) => {
                prop_assert_eq!(u64::from(offset), exact);
                prop_assert_eq!(u64::from(field_end), exact_end);
                prop_assert_eq!(end + padding, offset);
            }
            None => prop_assert!(exact_end >= 1 << 32),
        }
        prop_assert_eq!(close(end, align).is_some(), exact <= MAX_STRUCT_SIZE.into());
    }
}

#[test]
fn a_room_is_a_length_and_values_behind_it() {
    let shape = |size, align| Some(Shape { size, align });
    assert_eq!(S1.room(16), shape(20, 4));
    assert_eq!(S1.room(9), shape(16, 4));
    assert_eq!(S4.room(3), shape(16, 4));
    assert_eq!(S8.room(3), shape(32, 8));
    let page = Shape {
        size: 8192,
        align: 4096,
    };
    assert_eq!(page.room(1), shape(12288, 4096));
    assert_eq!((S2.room_start(), page.room_start()), (4, 4096));
    assert_eq!(S1.room(u32::MAX), None);
    assert_eq!(S1.room(u32::MAX - 4), None);
}

#[test]
#[should_panic(expected = "`age` of `Bird` does not lie where the layout puts it")]
fn a_field_that_lies_elsewhere_is_told_by_its_name() {
    use karmem::flat::{Declared, StructLayout};
    use karmem::layout::Class;
    const BIRD: &[Declared] = &[
        Declared::new::<u32>("size", 8),
        Declared::new::<u16>("age", 13),
    ];
    let fields = const { &Declared::fields::<2>(BIRD) };
    let _ = StructLayout::new(Class::Table, "Bird", 1, fields, 15, 8);
}
