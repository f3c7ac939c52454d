//! What the compiler printed for `schemas/` builds, verifies, reads frozen and live. One file for each schema.

mod embeddings;
mod evolution;
mod game;
mod kinds;
mod message;
mod owned;
mod particles;
mod random;
mod tavern;
