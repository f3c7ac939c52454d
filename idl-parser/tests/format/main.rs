//! Canonical style: what it looks like, and what holds of it whatever the schema is.

mod cases;
mod checked;
mod corpus;
mod generated;
mod refused;
mod schema;
