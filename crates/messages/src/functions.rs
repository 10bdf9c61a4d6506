//! The functions that the build script makes of the English files.

use crate::argument::Argument;
use crate::message::{format, text};

include!(concat!(env!("OUT_DIR"), "/functions.rs"));
