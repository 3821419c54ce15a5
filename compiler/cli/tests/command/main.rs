//! The command as its users meet it: arguments, standard streams, files and exit codes. What maps mean is tested elsewhere.

mod bad_input;
mod build;
mod check;
mod explain;
mod help;
mod mapwright;
mod run;
