//! The tables that the build script makes of the English files.

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
