//! The kinds of random actions and their weights. `perform.rs` carries them out.

use crate::browser::Browser;
use fastrand::Rng;

/// One kind of action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
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

/// All kinds with their weights.
const WEIGHTS: [(Action, u32); 23] = [
    (Action::ClickLand, 10),
    (Action::ClickList, 6),
    (Action::ClickLink, 10),
    (Action::ClickButton, 16),
    (Action::ClickField, 3),
    (Action::ClickAnywhere, 4),
    (Action::Hover, 5),
    (Action::Drag, 3),
    (Action::Wheel, 3),
    (Action::Tap, 7),
    (Action::Swipe, 1),
    (Action::Pinch, 2),
    (Action::Key, 30),
    (Action::Type, 4),
    (Action::Theme, 1),
    (Action::Back, 8),
    (Action::Forward, 4),
    (Action::Fragment, 3),
    (Action::Message, 2),
    (Action::Resize, 2),
    (Action::Scheme, 1),
    (Action::Reload, 1),
    (Action::OtherPage, 1),
];

impl Action {
    /// A random action among those that the engine's driver can do.
    pub fn any(rng: &mut Rng, browser: Browser) -> Self {
        let whole: u32 = WEIGHTS.iter().map(|(_, weight)| weight).sum();
        loop {
            let mut left = rng.u32(0..whole);
            for (action, weight) in WEIGHTS {
                if left < weight {
                    if browser == Browser::Chromium || !action.needs_chromium() {
                        return action;
                    }
                    break;
                }
                left -= weight;
            }
        }
    }

    fn needs_chromium(self) -> bool {
        matches!(self, Self::Tap | Self::Swipe | Self::Pinch | Self::Scheme)
    }

    /// How the focus may be lost by it: pointers move it, a new document has none, and browsers drop it when they go through
    /// history.
    pub fn loses_focus(self) -> &'static str {
        match self {
            Self::Back | Self::Forward => "by history",
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
