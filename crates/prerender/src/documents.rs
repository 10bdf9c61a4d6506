//! The whole pages of the site, each printed into the shell.

pub mod course;
pub mod embed;
pub mod handouts;
pub mod lesson_pages;
pub mod main_page;
pub mod offline;
pub mod own_page;
pub mod program_pages;
pub mod single_file;
pub mod teachers;
