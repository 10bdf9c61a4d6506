//! End-to-end tests: the harness that runs scenarios over the release page in real browsers. The scenarios themselves are
//! in `tests/scenarios`; `docs/testing.md` says how to run one.
//!
//! - [`scenario`]: one test: a server, a browser, a page, a time limit, artefacts of a failure.
//! - [`server`]: serves the page, logs requests, injects faults; [`nginx`]: the real one instead.
//! - [`http_client`]: single requests without a browser.
//! - [`browser`]: sessions of the three engines, and the pool that reuses them; [`driver`]: the processes behind them.
//! - [`console`]: the errors of the page that each engine shows.
//! - [`input`]: mouse, touch, wheel and keys.
//! - [`page`]: the page: opening it, waiting for it, reading it.
//! - [`monkey`]: random input, and the invariants of the page.
//! - [`bench`]: the page measured beside other pages.
//! - [`listen`]: the page as a screen reader speaks it.
//! - [`hosts`]: the map in pages of real hosts.
//! - [`marks`]: the parts of documents that commands write; [`date`]: today.
//! - [`png_quantize`]: smaller screenshots for the repository.
//! - [`runtime`]: the async runtime that all of it shares.

pub mod bench;
pub mod browser;
pub mod console;
pub mod date;
pub mod driver;
pub mod hosts;
pub mod http_client;
pub mod input;
pub mod listen;
pub mod marks;
pub mod monkey;
pub mod nginx;
pub mod node;
pub mod page;
pub mod png_quantize;
pub mod runtime;
pub mod scenario;
pub mod server;
