//! The programs that the tasks need, and how they are installed.

pub mod browsers;
pub mod hosts;
pub mod npm;
pub mod openzim;
pub mod python;
pub mod rust;
pub mod screen_reader;
pub mod system;
pub mod tools;
