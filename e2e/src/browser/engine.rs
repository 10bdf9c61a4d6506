//! The engines that the scenarios run in.

/// An engine that readers use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chromium. Its driver can do most: touch, media features, the accessibility tree, printing.
    Chromium,
    /// Firefox
    Firefox,
    /// WebKitGTK, the nearest to Safari that runs on Linux.
    WebKit,
}
