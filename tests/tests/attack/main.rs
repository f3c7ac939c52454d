//! Attacks on the window, from both sides: by hostile guests, and by safe code of the host's that asks for what makes no sense.
//!
//! A file for each idea. An attack that has ended a process, or has made it wait for ever, does so in a process of its own.
#![expect(
    unsafe_code,
    reason = "takes mappings and limits away, as other code of a process may"
)]

mod address_space;
mod addresses;
mod any_order;
mod callbacks;
mod child;
mod faulted_view;
mod guest;
mod many_steps;
mod moved_shares;
mod sealing;
mod tails;
mod two_windows;
