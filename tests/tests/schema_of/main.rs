//! Schemas that the structs of a program print: what the compiler makes of them are the same structs.

mod agreement;
mod derived;
mod generated;
