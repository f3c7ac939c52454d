//! A schema in a string, for what Rust's tokens can't spell.

use karmem::{Frozen, MessageBuilder, VerifyOptions, Word, bytemuck};

mod log {
    karmem::schema! { r#"
        karmem log @golang.package(`km`); // that's no character

        struct Line table {
            Text []char;
        }
    "# }
}

#[test]
fn its_messages_are_built_verified_and_read() -> Result<(), Box<dyn std::error::Error>> {
    let mut region = [Word::ZERO; 16];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
    let mut line = message.root::<log::Line>()?;
    line.set_text("started")?;
    let size = message.finish(line)? as usize;

    let bytes = &bytemuck::cast_slice(&region)[..size];
    let line = Frozen::new(bytes).access::<log::Line>(&VerifyOptions::DEFAULT)?;
    assert_eq!(line.text(), "started");
    Ok(())
}
