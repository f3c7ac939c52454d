//! Generates what this package exports.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    karmem_codegen::Config::new()
        .file("geometry.km")
        .deny_warnings()
        .generate()?;
    Ok(())
}
