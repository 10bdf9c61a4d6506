//! The project's task runner: everything that builds, checks, serves and measures the page.
//!
//! `cargo xtask <command>` is parsed by [`cli`] and carried out by one of the commands:
//! [`serve`], [`build`], [`release`], [`test`], [`geometry`], [`browser_tools`] (`shots`, `bench`, `listen`, `hosts`, `monkey`,
//! `soak`), [`fuzz`], [`audit`].
//! They share:
//!
//! - [`paths`]: where files are in the checkout.
//! - [`process`]: running other programs.
//! - [`html`]: the tags of a page.
//! - `parallel`: work on all cores.
//! - [`install`]: the tools, npm packages and browsers that are needed.
//! - [`check`]: checks that need no browser: circles between modules, licences, links, features of browsers.
//! - [`host_config`]: `public/_headers`, and the same headers for Apache and nginx.
//! - [`static_server`]: `dist/` over HTTP, as a static host gives it.

pub mod audit;
pub mod browser_tools;
pub mod build;
pub mod check;
pub mod cli;
pub mod fuzz;
pub mod geometry;
pub mod host_config;
pub mod html;
pub mod install;
mod parallel;
pub mod paths;
pub mod process;
pub mod release;
pub mod serve;
pub mod static_server;
pub mod test;
