//! Choices that are the same for the same seed.

use crate::vary::Random;

/// Makes choices.
#[derive(Debug, Clone)]
pub struct Choose(Random);

impl Choose {
    /// The choices of a seed.
    pub fn new(seed: u64) -> Choose {
        let mut random = Random::new(seed.wrapping_add(1));
        // Seeds beside each other begin alike.
        for _ in 0..8 {
            random.below(2);
        }
        Choose(random)
    }

    /// A number below a limit; 0 for the limit 0.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0.below(limit)
    }

    /// True in so many of a hundred cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of some; `None` if there are none.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }

    /// One of some words; empty if there are none.
    pub fn word<'a>(&mut self, of: &[&'a str]) -> &'a str {
        self.one(of).copied().unwrap_or_default()
    }
}
