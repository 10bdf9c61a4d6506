//! The page as a screen reader speaks it: Orca reads Firefox on a virtual screen, keys are pressed, and what Orca says is
//! written down and checked. `docs/testing.md` describes the command.
//!
//! - [`journey`]: what a journey is: keys to press, and what must be heard; [`journeys`]: the journeys.
//! - [`desktop`]: the screen, the buses, the window manager and Orca; [`firefox`]: the browser in it; [`keyboard`]: its keys.
//! - [`speech_log`]: waits until Orca has finished; [`speech`]: reads Orca's log.
//! - [`walk`]: performs a journey; [`transcript`]: what was pressed and heard.
//! - [`words`]: counting and comparing words; [`findings`]: what is wrong with a transcript.

pub mod desktop;
pub mod findings;
pub mod firefox;
pub mod journey;
pub mod journeys;
pub mod keyboard;
pub mod speech;
pub mod speech_log;
pub mod transcript;
pub mod walk;
pub mod words;
