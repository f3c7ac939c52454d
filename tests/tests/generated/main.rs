//! What the compiler printed for `schemas/` builds, verifies, reads frozen and live. One file for each schema.

mod damage;
mod derived;
mod embeddings;
mod evolution;
mod game;
mod kinds;
mod message;
mod owned;
mod padding;
mod particles;
mod random;
mod tavern;
