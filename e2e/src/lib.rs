//! Journeys through the release page in real browsers: the harness. The journeys themselves are in
//! `tests/journeys`; `docs/testing.md` says how to run one.
//!
//! The rooms, from the wire to the reader:
//!
//! - [`failure`]: how a journey says what went wrong.
//! - [`host`]: serves the page, remembers every request, and fails files on demand.
//! - [`nginx`]: the real one over `dist`, where a journey asks for it.
//! - [`driver`]: starts a browser's driver on a free port and ends it, with everything it started.
//! - [`browser`]: the three engines, and how each is asked for a session.
//! - [`console`]: what each engine can tell us of errors in the page.
//! - [`hands`]: mouse, finger, wheel and keys.
//! - [`page`]: the page as a reader meets it.
//! - [`monkey`]: random acts, and whether the page still agrees with itself.
//! - [`palette`]: pictures with few colours, for those that are kept in the project.
//! - [`bench`]: the page measured beside others.
//! - [`journey`]: all of it together, with a time limit and keepsakes of a failure.

pub mod bench;
pub mod browser;
pub mod console;
pub mod driver;
pub mod failure;
pub mod hands;
pub mod host;
pub mod journey;
pub mod monkey;
pub mod nginx;
pub mod page;
pub mod palette;
