//! The progress line of long work: how much of the input is done, on terminals only.

use std::time::{Duration, Instant};

use crate::terminal::Terminal;

/// Work shorter than this shows nothing.
const PATIENCE: Duration = Duration::from_millis(700);
/// Time between two pictures.
const PACE: Duration = Duration::from_millis(100);
const WIDTH: u64 = 24;

/// Shows how far the work is.
#[derive(Debug)]
pub(crate) struct Progress<'t> {
    terminal: &'t Terminal,
    shown: bool,
    next: Instant,
    /// Bytes of all inputs; `None` if it can't be known.
    total: Option<u64>,
    /// Bytes of the inputs that are done.
    done: u64,
}

impl<'t> Progress<'t> {
    /// Work over so many bytes begins.
    pub(crate) fn new(terminal: &'t Terminal, total: Option<u64>, quiet: bool) -> Progress<'t> {
        let shown = terminal.interactive() && !quiet;
        Progress { terminal, shown, next: Instant::now() + PATIENCE, total, done: 0 }
    }

    /// So many bytes of the input at hand are read, so many messages of all inputs are done.
    pub(crate) fn at(&mut self, bytes: u64, messages: u64) {
        if !self.shown {
            return;
        }
        let now = Instant::now();
        if now < self.next {
            return;
        }
        self.next = now + PACE;
        self.terminal.show_progress(&picture(self.done + bytes, self.total, messages));
    }

    /// An input of so many bytes is done.
    pub(crate) fn input_done(&mut self, bytes: u64) {
        self.done += bytes;
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.terminal.clear_progress();
    }
}

/// Shows how many steps of a work whose steps are known are done.
#[derive(Debug)]
pub(crate) struct Steps<'t> {
    terminal: &'t Terminal,
    shown: bool,
    next: Instant,
    total: u64,
}

impl<'t> Steps<'t> {
    /// Work of so many steps begins.
    pub(crate) fn new(terminal: &'t Terminal, total: usize, quiet: bool) -> Steps<'t> {
        let shown = terminal.interactive() && !quiet;
        Steps { terminal, shown, next: Instant::now() + PATIENCE, total: total as u64 }
    }

    /// So many of them are done.
    pub(crate) fn at(&mut self, done: usize, what: &str) {
        let now = Instant::now();
        if self.shown && now >= self.next {
            self.next = now + PACE;
            let done = (done as u64).min(self.total);
            self.terminal.show_progress(&format!(
                "{}  {done} of {} {what}",
                bar(done, self.total),
                self.total
            ));
        }
    }
}

impl Drop for Steps<'_> {
    fn drop(&mut self) {
        self.terminal.clear_progress();
    }
}

fn bar(done: u64, total: u64) -> String {
    let filled = (done * WIDTH / total.max(1)) as usize;
    let (full, empty) = ("█".repeat(filled), "░".repeat(WIDTH as usize - filled));
    format!("{full}{empty} {:3} %", done * 100 / total.max(1))
}

fn picture(done: u64, total: Option<u64>, messages: u64) -> String {
    let count = format!("{messages} message{}", if messages == 1 { "" } else { "s" });
    match total {
        Some(total) if total > 0 => {
            let done = done.min(total);
            format!("{}  {} of {}, {count}", bar(done, total), size(done), size(total))
        }
        _ => format!("{}, {count}", size(done)),
    }
}

fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", bytes / 1_000),
        1_000_000..1_000_000_000 => format!("{:.1} MB", bytes as f64 / 1e6),
        _ => format!("{:.1} GB", bytes as f64 / 1e9),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures() {
        assert_eq!(picture(0, Some(2_000), 0), "░░░░░░░░░░░░░░░░░░░░░░░░   0 %  0 B of 2 kB, 0 messages");
        assert_eq!(picture(1_500, Some(2_000), 1), "██████████████████░░░░░░  75 %  1 kB of 2 kB, 1 message");
        assert_eq!(
            picture(5_000, Some(2_000), 3),
            "████████████████████████ 100 %  2 kB of 2 kB, 3 messages"
        );
        assert_eq!(picture(1_500_000, None, 9), "1.5 MB, 9 messages");
    }
}
