//! A guest that knows pointers and lengths, and nothing of windows or messages.

use karmem::VerifyOptions;
use karmem::host::{Access, Attached, Segment, Window};
use karmem_tests::game::{MonsterData, Vec3};

use crate::guest::{engine, instance, segment};

/// Points are three floats of 4 bytes.
const GUEST: &str = r#"
(module
  (memory (export "memory") 1)
  (func (export "sum_x") (param $point i32) (param $len i32) (result f32)
    (local $sum f32)
    (block $end
      (loop $next
        (br_if $end (i32.eqz (local.get $len)))
        (local.set $sum (f32.add (local.get $sum) (f32.load (local.get $point))))
        (local.set $point (i32.add (local.get $point) (i32.const 12)))
        (local.set $len (i32.sub (local.get $len) (i32.const 1)))
        (br $next)))
    (local.get $sum))
  (func (export "set_y") (param $point i32) (param $y f32)
    (f32.store offset=4 (local.get $point) (local.get $y))))
"#;

/// A segment with a path along x, to the point `x = len - 1`.
fn path(len: u16) -> Segment {
    let mut segment = segment(1);
    let message = segment.builder().unwrap();
    let mut monster = message.root::<MonsterData>().unwrap();
    let points = (0..len).map(|x| Vec3::new(x.into(), 0.0, 0.0));
    monster.init_path(len.into()).unwrap().extend(points);
    message.finish(monster).unwrap();
    segment
}

/// Where the path lies in the guest, and how many points it has.
fn pointer(attached: &Attached, segment: &Segment) -> (u32, u32) {
    let snapshot = segment.snapshot().unwrap();
    let bytes = snapshot.freeze().unwrap();
    let monster = bytes
        .access::<MonsterData>(&VerifyOptions::DEFAULT)
        .unwrap();
    let offset = monster.path().as_ptr().addr() - bytes.bytes().as_ptr().addr();
    (
        attached.address() as u32 + offset as u32,
        monster.path().len() as u32,
    )
}

#[test]
fn a_guest_reads_and_writes_through_pointers_that_it_is_handed() {
    let (mut store, instance) = instance(&engine(), GUEST);
    let window = Window::open(&mut store, &instance, 4 * 64 * 1024).unwrap();
    let sum = instance
        .get_typed_func::<(u32, u32), f32>(&mut store, "sum_x")
        .unwrap();
    let set = instance
        .get_typed_func::<(u32, f32), ()>(&mut store, "set_y")
        .unwrap();
    let segment = path(10);
    let attached = window
        .attach(&mut store, &segment, Access::ReadWrite)
        .unwrap();
    let (points, len) = pointer(&attached, &segment);

    let all = window.call(&mut store, |store| sum.call(store, (points, len)));
    assert_eq!(all.unwrap(), 45.0);
    let last = points + 12 * (len - 1);
    window
        .call(&mut store, |store| set.call(store, (last, 7.0)))
        .unwrap();
    let monster = segment.live().unwrap().access::<MonsterData>().unwrap();
    let changed = monster.path().unwrap().get(9).unwrap().load();
    assert_eq!(changed, Vec3::new(9.0, 7.0, 0.0));

    // A pointer that it has kept leads nowhere.
    attached.detach(&mut store).unwrap();
    let stale = window.call(&mut store, |store| sum.call(store, (points, 1)));
    assert!(stale.is_err());
}
