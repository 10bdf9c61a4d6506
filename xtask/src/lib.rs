//! The workshop of the project: everything that is done *to* the page rather than *by* it.
//!
//! `cargo xtask <command>` comes in through [`order`] and goes to one of the commands:
//! [`serve`], [`build`], [`suite`] (`test`), [`geometry`], [`looking`] (`shots`, `bench`, `monkey`, `soak`), [`fuzz`], [`audit`].
//! The rooms they share, and that the journeys in `e2e` borrow:
//!
//! - [`trouble`]: what can go wrong, each with the one line that mends it.
//! - [`house`]: where things stand in the checkout.
//! - [`run`]: starting other programs and listening to them.
//! - [`tools`], [`npm`], [`browsers`]: the programs we need, and how they get here.
//! - [`headers`], [`mime`], [`site`], [`server`]: `dist/` over HTTP, as a plain static host would give it.
//! - [`hosts`]: the same headers in the words of Apache, nginx, Vercel and Azure.
//! - [`packing`]: packed copies beside the files that get smaller by it.
//! - [`links`]: whether what the pages name is there.
//! - [`references`], [`sizes`], [`record`]: what a first visit loads, what it weighs, and what it weighed before.
//! - [`licences`]: where the crates come from and on what terms.

pub mod audit;
pub mod browsers;
pub mod build;
pub mod fuzz;
pub mod geometry;
pub mod headers;
pub mod hosts;
pub mod house;
pub mod licences;
pub mod links;
pub mod looking;
pub mod mime;
pub mod npm;
pub mod order;
pub mod packing;
pub mod record;
pub mod references;
pub mod run;
pub mod serve;
pub mod server;
pub mod site;
pub mod sizes;
pub mod suite;
pub mod tools;
pub mod trouble;
