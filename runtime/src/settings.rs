//! What a site sets at load time.

/// Settings of a loaded map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// `+01:00`: for times without a zone, when MSH-7 has none either.
    pub zone: Option<[u8; 6]>,
    /// Findings carry the value that they are about. Off, since values are health data.
    pub show_values: bool,
    /// Longer input is refused. 64 MiB if not set otherwise.
    pub max_message_bytes: usize,
    /// Warnings beyond this number are counted only. 1000 if not set otherwise.
    pub max_findings: u32,
}

impl Settings {
    /// The settings that hold if nothing is set.
    pub const DEFAULT: Settings =
        Settings { zone: None, show_values: false, max_message_bytes: 64 << 20, max_findings: 1000 };
}

impl Default for Settings {
    fn default() -> Settings {
        Settings::DEFAULT
    }
}
