//! What users of the parser rely on: the tree of good schemas, the diagnostics of bad ones, and that
//! nothing makes it panic.

mod cases;
mod checked;
mod outline;
mod reference;
mod report;
mod robustness;
