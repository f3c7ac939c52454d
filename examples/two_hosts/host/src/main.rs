//! Two hosts in two processes, each with a guest of its own, on one segment. Build the guest first:
//! `cargo build --release -p two-hosts-guest --target wasm32-unknown-unknown`.
//!
//! The first host builds a flock of birds, starts the second host with one end of a socket, and sends the segment over it. From
//! then on both guests have the same bytes: what one stores, the other sees at its next load. Nothing is copied, and
//! no system call is made. The socket tells only whose turn it is.

use std::env;
use std::error::Error;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::Command;

use karmem::host::{Access, Segment};

mod guest;

#[rustfmt::skip]
#[allow(unreachable_pub)]
#[path = "../../../../generated/rust/flock.rs"]
mod flock;

use flock::{Bird, Flock};
use guest::Guest;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let module = arguments.next();
    let module =
        module.unwrap_or("target/wasm32-unknown-unknown/release/two_hosts_guest.wasm".into());
    match arguments.next().as_deref() {
        None => first(Path::new(&module)),
        Some("second") => second(Path::new(&module)),
        Some(other) => Err(format!("the second argument can be `second`, not `{other}`").into()),
    }
}

/// Has the segment made, and its guest look at it.
fn first(module: &Path) -> Result<(), Box<dyn Error>> {
    let mut segment = Segment::anonymous(64 * 1024)?;
    let message = segment.builder()?;
    let mut flock = message.root::<Flock>()?;
    flock.set_name("geese")?;
    flock
        .init_birds(1000)?
        .extend((0..1000).map(|i| Bird::new(0.0, 0.0, i as f32)));
    message.finish(flock)?;

    let mut guest = Guest::start(module, &segment, Access::ReadOnly)?;
    println!("first:  the fastest flies at {} m/s", guest.top_speed()?);

    // The second host: any other program would do, over any other Unix socket.
    let (mut socket, end) = UnixStream::pair()?;
    let mut second = Command::new(env::current_exe()?)
        .arg(module)
        .arg("second")
        .stdin(OwnedFd::from(end))
        .spawn()?;
    segment.send(&socket)?;

    socket.read_exact(&mut [0])?; // until the second host has had its turn
    println!("first:  the fastest flies at {} m/s", guest.top_speed()?);
    socket.write_all(&[0])?;

    let status = second.wait()?;
    if !status.success() {
        return Err(format!("the second host: {status}").into());
    }
    Ok(())
}

/// Gets the segment sent, and has its guest change it.
fn second(module: &Path) -> Result<(), Box<dyn Error>> {
    let mut socket = UnixStream::from(io::stdin().as_fd().try_clone_to_owned()?);
    let segment = Segment::receive(&socket)?;

    let mut guest = Guest::start(module, &segment, Access::ReadWrite)?;
    let birds = guest.blow(50.5)?;
    println!("second: a wind of 50.5 m/s blows at all {birds}");

    socket.write_all(&[0])?;
    socket.read_exact(&mut [0])?; // until the first host has looked
    println!(
        "second: the fastest flies at {} m/s here, too",
        guest.top_speed()?
    );
    Ok(())
}
