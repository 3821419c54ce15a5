//! Standard error: colour, and lines that do not tear the progress bar; and whether standard output has colour.

use std::cell::Cell;
use std::io::{self, IsTerminal, Write};

use crate::args::Color;

/// How text to people is written.
#[derive(Debug)]
pub(crate) struct Terminal {
    color: bool,
    color_on_stdout: bool,
    interactive: bool,
    /// The progress line is on screen and has to go before anything else is written.
    progress: Cell<bool>,
}

/// What a piece of text is, for its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// An error's head.
    Error,
    /// A warning's head.
    Warning,
    /// Something to find at a glance.
    Strong,
}

impl Terminal {
    /// Looks at standard error and standard output once.
    pub(crate) fn new(color: Color) -> Terminal {
        let interactive = io::stderr().is_terminal();
        let wanted = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let colored = |is_terminal: bool| match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                is_terminal && !wanted("NO_COLOR") && std::env::var_os("TERM").is_none_or(|t| t != "dumb")
            }
        };
        Terminal {
            color: colored(interactive),
            color_on_stdout: colored(io::stdout().is_terminal()),
            interactive,
            progress: Cell::new(false),
        }
    }

    /// Whether text on standard output has colour.
    pub(crate) fn color_on_stdout(&self) -> bool {
        self.color_on_stdout
    }

    /// Whether text on standard error has colour.
    pub(crate) fn color(&self) -> bool {
        self.color
    }

    /// Whether somebody watches standard error.
    pub(crate) fn interactive(&self) -> bool {
        self.interactive
    }

    /// The text in the colour of its style, for standard error.
    pub(crate) fn paint(&self, style: Style, text: &str) -> String {
        painted(self.color, style, text)
    }

    /// The same for standard output.
    pub(crate) fn paint_out(&self, style: Style, text: &str) -> String {
        painted(self.color_on_stdout, style, text)
    }

    /// Writes a line (or several). That nobody reads standard error is no reason to stop.
    pub(crate) fn line(&self, text: &str) {
        self.write(&format!("{text}\n"));
    }

    /// Writes an error of the command itself.
    pub(crate) fn error(&self, text: &str) {
        self.line(&format!("{}: {text}", self.paint(Style::Error, "error")));
    }

    /// Writes text as it is.
    pub(crate) fn write(&self, text: &str) {
        let clear = if self.progress.replace(false) { "\r\u{1b}[K" } else { "" };
        let _ = io::stderr().lock().write_all(format!("{clear}{text}").as_bytes());
    }

    /// Shows a line that the next one replaces. Only where somebody watches.
    pub(crate) fn show_progress(&self, text: &str) {
        if self.interactive {
            let _ = io::stderr().lock().write_all(format!("\r\u{1b}[K{text}").as_bytes());
            self.progress.set(true);
        }
    }

    /// Takes the progress line away.
    pub(crate) fn clear_progress(&self) {
        self.write("");
    }
}

fn painted(color: bool, style: Style, text: &str) -> String {
    if !color {
        return text.to_string();
    }
    let code = match style {
        Style::Error => "1;31",
        Style::Warning => "1;33",
        Style::Strong => "1",
    };
    format!("\u{1b}[{code}m{text}\u{1b}[0m")
}
