//! The compiler of Karmem.

pub mod backend;
pub mod language;
pub mod model;
