//! Diagnostics as text: for people in [`human`], for tools in [`json`]. Both return or write; neither decides where to.

pub mod human;
pub mod json;
pub mod page;
