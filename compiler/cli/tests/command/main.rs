//! The command as its users meet it: arguments, standard streams, files and exit codes. What maps mean is tested elsewhere.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod bad_input;
mod build;
mod cases;
mod check;
mod coverage;
mod explain;
mod fmt;
mod help;
mod mapwright;
mod packages;
mod run;
mod schema;
mod settings;
mod test;
