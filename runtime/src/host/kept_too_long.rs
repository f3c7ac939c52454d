//! Nothing that was lent of a segment is there when somebody may write it, or when it is gone: none of these examples may compile.
//!
//! What is frozen borrows the store. So neither does its guest run, nor is anything attached, detached or restored, nor does its memory
//! grow, nor does the host write:
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn while_the_guest_runs(attached: &Attached, store: &mut Store<()>, run: TypedFunc<(), ()>) -> Result<()> {
//!     let flock = attached.freeze(&*store)?.access::<Flock>(&VerifyOptions::DEFAULT)?;
//!     let name = flock.name();
//!     run.call(&mut *store, ()).unwrap();
//!     assert_eq!(name, "geese");
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn through_a_window(window: &Window, attached: &Attached, store: &mut Store<()>, run: TypedFunc<(), ()>) -> Result<()> {
//!     let frozen = attached.freeze(&*store)?;
//!     window.call(store, |store| run.call(store, ()))?;
//!     frozen.bytes();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn while_another_is_attached(window: &Window, attached: &Attached, other: &Segment, store: &mut Store<()>) -> Result<()> {
//!     let frozen = attached.freeze(&*store)?;
//!     window.attach(&mut *store, other, Access::ReadWrite)?;
//!     frozen.bytes();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn while_it_is_restored(window: &Window, attached: &Attached, store: &mut Store<()>) -> Result<()> {
//!     let frozen = attached.freeze(&*store)?;
//!     window.restore(&mut *store)?;
//!     frozen.bytes();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn while_memory_grows(attached: &Attached, memory: Memory, store: &mut Store<()>) -> Result<()> {
//!     let frozen = attached.freeze(&*store)?;
//!     memory.grow(&mut *store, 1).unwrap();
//!     frozen.bytes();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn while_the_host_builds(attached: &Attached, store: &mut Store<()>) -> Result<()> {
//!     let flock = attached.freeze(&*store)?.access::<Flock>(&VerifyOptions::DEFAULT)?;
//!     let message = attached.builder(&mut *store)?;
//!     assert_eq!(flock.name(), "geese");
//!     message.size();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0505
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn without_its_store(attached: &Attached, store: Store<()>) -> Result<()> {
//!     let frozen = attached.freeze(&store)?;
//!     drop(store);
//!     frozen.bytes();
//!     Ok(())
//! }
//! ```
//!
//! The same goes for what is live, since it is mapped only as long as it is attached:
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn live_and_detached(attached: &Attached, store: &mut Store<()>) -> Result<()> {
//!     let flock = attached.live(&*store)?.access::<Flock>()?;
//!     attached.detach(&mut *store)?;
//!     flock.name();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0505
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn live_without_its_store(attached: &Attached, store: Store<()>) -> Result<()> {
//!     let live = attached.live(&store)?;
//!     drop(store);
//!     live.size();
//!     Ok(())
//! }
//! ```
//!
//! What may be written borrows the store exclusively:
//!
//! ```compile_fail,E0499
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn changed_while_the_guest_runs(attached: &Attached, store: &mut Store<()>, run: TypedFunc<(), ()>) -> Result<()> {
//!     let mut flock = attached.exclusive(&mut *store)?.access::<Flock>(&VerifyOptions::DEFAULT)?;
//!     run.call(&mut *store, ()).unwrap();
//!     flock.birds_mut();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn changed_while_it_is_live(attached: &Attached, other: &Attached, store: &mut Store<()>) -> Result<()> {
//!     let live = other.live(&*store)?;
//!     let exclusive = attached.exclusive(&mut *store)?;
//!     live.size();
//!     exclusive.freeze();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0499
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn built_while_the_guest_runs(attached: &Attached, store: &mut Store<()>, run: TypedFunc<(), ()>) -> Result<()> {
//!     let message = attached.builder(&mut *store)?;
//!     let mut flock = message.root::<Flock>()?;
//!     run.call(&mut *store, ()).unwrap();
//!     flock.set_name("geese")?;
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0499
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn built_twice(attached: &Attached, store: &mut Store<()>) -> Result<()> {
//!     let one = attached.builder(&mut *store)?;
//!     let other = attached.builder(&mut *store)?;
//!     assert_eq!(one.size(), other.size());
//!     Ok(())
//! }
//! ```
//!
//! A segment by itself lends its bytes as long as it is borrowed, exclusively where somebody could write them:
//!
//! ```compile_fail,E0499
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn frozen_and_built(segment: &mut Segment) -> Result<()> {
//!     let frozen = segment.freeze_detached()?;
//!     let message = segment.builder()?;
//!     frozen.bytes();
//!     message.size();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn frozen_and_live(segment: &mut Segment) -> Result<()> {
//!     let frozen = segment.freeze_detached()?;
//!     let live = segment.live()?;
//!     frozen.bytes();
//!     live.size();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn live_and_sealed(segment: &mut Segment) -> Result<()> {
//!     let live = segment.live()?;
//!     segment.seal()?;
//!     live.size();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn changed_and_attached(segment: &mut Segment, window: &Window, store: &mut Store<()>) -> Result<()> {
//!     let exclusive = segment.exclusive()?;
//!     window.attach(&mut *store, segment, Access::ReadWrite)?;
//!     exclusive.freeze();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn live_and_given_to_one_guest(segment: &mut Segment, window: &Window, store: &mut Store<()>) -> Result<()> {
//!     let live = segment.live()?;
//!     window.attach_exclusive(&mut *store, segment, Access::Exclusive)?;
//!     live.size();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn frozen_and_shared(segment: &mut Segment) -> Result<()> {
//!     let frozen = segment.freeze_detached()?;
//!     segment.share()?;
//!     frozen.bytes();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn changed_and_sent(segment: &mut Segment, socket: &std::os::unix::net::UnixStream) -> Result<()> {
//!     let exclusive = segment.exclusive()?;
//!     segment.send(socket)?;
//!     exclusive.freeze();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn live_and_grown(segment: &mut Segment) -> Result<()> {
//!     let live = segment.live()?;
//!     segment.grow(1 << 20)?;
//!     live.size();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn frozen_and_followed(segment: &mut Segment) -> Result<()> {
//!     let frozen = segment.freeze()?;
//!     segment.follow_growth()?;
//!     frozen.bytes();
//!     Ok(())
//! }
//! ```
//!
//! ```compile_fail,E0505
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn sealed_and_gone(segment: Segment) -> Result<()> {
//!     let frozen = segment.freeze()?;
//!     drop(segment);
//!     frozen.bytes();
//!     Ok(())
//! }
//! ```
//!
//! What was opened is read as long as one has it:
//!
//! ```compile_fail,E0505
//! # use karmem::host::{Access, Attached, Opened, Result, Segment, Window};
//! # use karmem::{MessageBuilder, VerifyOptions};
//! # use wasmtime::{Memory, Store, TypedFunc};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn opened_and_gone(opened: Opened<Flock>) {
//!     let name = opened.get().name();
//!     drop(opened);
//!     assert_eq!(name, "geese");
//! }
//! ```
