//! The hosts, in the order of the table.

mod hugo;
mod jekyll;
mod mdx;
mod mediawiki;
mod mkdocs;
mod notebook;
mod revealjs;
mod sphinx;
mod wordpress;

use super::host::Host;

/// All of them.
pub const HOSTS: [&Host; 9] = [
    &wordpress::HOST,
    &mediawiki::HOST,
    &mkdocs::HOST,
    &sphinx::HOST,
    &jekyll::HOST,
    &hugo::HOST,
    &mdx::HOST,
    &notebook::HOST,
    &revealjs::HOST,
];
