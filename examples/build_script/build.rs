//! Generates the code of schemas/weather.km, and of what it imports.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    karmem_codegen::Config::new()
        .file("schemas/weather.km")
        .generate()?;
    Ok(())
}
