//! Generates what this package has of its own: the geometry is that of another.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    karmem_codegen::Config::new()
        .file("route.km")
        .extern_package("geometry", "karmem_tests_geometry::geometry")
        .deny_warnings()
        .generate()?;
    Ok(())
}
