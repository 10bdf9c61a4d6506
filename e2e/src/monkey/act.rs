//! What the monkey can do, and how often it does it. How is told in `deed.rs`.

use crate::browser::Browser;
use fastrand::Rng;

/// One kind of act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Act {
    ClickLand,
    ClickList,
    ClickLink,
    ClickButton,
    ClickField,
    ClickAnywhere,
    Hover,
    Drag,
    Wheel,
    Tap,
    Swipe,
    Pinch,
    Key,
    Type,
    Theme,
    Back,
    Forward,
    Fragment,
    Message,
    Resize,
    Scheme,
    Reload,
    OtherPage,
}

/// All of them, with their shares.
const SHARES: [(Act, u32); 23] = [
    (Act::ClickLand, 10),
    (Act::ClickList, 6),
    (Act::ClickLink, 10),
    (Act::ClickButton, 16),
    (Act::ClickField, 3),
    (Act::ClickAnywhere, 4),
    (Act::Hover, 5),
    (Act::Drag, 3),
    (Act::Wheel, 3),
    (Act::Tap, 7),
    (Act::Swipe, 1),
    (Act::Pinch, 2),
    (Act::Key, 30),
    (Act::Type, 4),
    (Act::Theme, 1),
    (Act::Back, 8),
    (Act::Forward, 4),
    (Act::Fragment, 3),
    (Act::Message, 2),
    (Act::Resize, 2),
    (Act::Scheme, 1),
    (Act::Reload, 1),
    (Act::OtherPage, 1),
];

impl Act {
    /// The next, by chance; only what the engine's driver can do.
    pub fn any(rng: &mut Rng, browser: Browser) -> Self {
        let whole: u32 = SHARES.iter().map(|(_, share)| share).sum();
        loop {
            let mut left = rng.u32(0..whole);
            for (act, share) in SHARES {
                if left < share {
                    if browser == Browser::Chromium || !act.needs_chromium() {
                        return act;
                    }
                    break;
                }
                left -= share;
            }
        }
    }

    fn needs_chromium(self) -> bool {
        matches!(self, Self::Tap | Self::Swipe | Self::Pinch | Self::Scheme)
    }

    /// How the focus may be nowhere afterwards: pointers take it to where they are, a new document begins without, and
    /// browsers drop it on their way through history.
    pub fn loses_the_focus(self) -> &'static str {
        match self {
            Self::Back | Self::Forward | Self::Fragment => "by history",
            Self::Hover
            | Self::Wheel
            | Self::Key
            | Self::Type
            | Self::Theme
            | Self::Message
            | Self::Resize
            | Self::Scheme => "never",
            _ => "always",
        }
    }
}
