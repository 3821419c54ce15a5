//! Diagnostics for tools. What people read is made by [`super::render()`].

mod concise;
mod github;
mod json;
mod sarif;
#[cfg(test)]
mod tests;

pub use concise::concise;
pub use github::github;
pub use json::json_lines;
pub use sarif::sarif;

/// Control characters are replaced: a line stays a line, and nothing acts on a terminal.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
