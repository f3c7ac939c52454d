//! A package with messages of types that another package exports.

/// What `route.km` declares.
pub mod route {
    karmem::include_schema!("route");
}
