//! Speeds of network and processor.

use serde::Serialize;
use serde_json::{json, Value};

/// A network and a processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Throttling {
    /// The machine's own.
    Fast,
    /// Lighthouse's slow 4G, as it applies it by the developer tools, and a processor four times slower.
    Slow,
}

impl Throttling {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Fast, Self::Slow];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fast => "fast",
            Self::Slow => "slow",
        }
    }

    /// Its name in a heading.
    pub fn title(self) -> &'static str {
        match self {
            Self::Fast => "Unthrottled",
            Self::Slow => "Slow 4G, processor four times slower",
        }
    }

    /// For `Network.emulateNetworkConditions`. A round trip of 150 ms and 1.6 Mbit/s, which the developer tools bring
    /// about by 3.75 round trips of waiting for each request and nine tenths of the throughput.
    pub fn network(self) -> Value {
        let bytes = |kilobits: f64| kilobits * 1024.0 / 8.0;
        match self {
            Self::Fast => json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 }),
            Self::Slow => json!({
                "offline": false,
                "latency": 150.0 * 3.75,
                "downloadThroughput": bytes(1_600.0 * 0.9),
                "uploadThroughput": bytes(750.0 * 0.9),
            }),
        }
    }

    /// For `Emulation.setCPUThrottlingRate`.
    pub fn processor(self) -> u32 {
        match self {
            Self::Fast => 1,
            Self::Slow => 4,
        }
    }
}
