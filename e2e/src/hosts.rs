//! The map in real hosts: each program makes a page of its own that embeds it, and a browser makes a journey there.
//! `docs/testing.md` describes the command, `e2e/hosts` has what each program is given.
//!
//! - [`host`]: what a host is: how it is started, its pages, what an editor has to do and to know.
//! - [`all`]: the hosts, a file for each.
//! - [`codes`]: the codes for embedding, as the share dialog gives them; [`template`]: puts them into a host's files.
//! - [`workplace`]: a folder for a host; [`site`]: a running host; [`php`]: the servers of those in PHP.
//! - [`journey`]: what is done in every page; [`frame`]: the frame in it.
//! - [`table`]: the table of `docs/embedding.md`.

pub mod all;
pub mod codes;
pub mod frame;
pub mod host;
pub mod journey;
pub mod php;
pub mod site;
pub mod table;
pub mod template;
pub mod workplace;
