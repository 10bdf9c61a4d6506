//! A running host.

use crate::driver::Group;
use anyhow::Result;
use std::path::Path;
use xtask::paths;
use xtask::static_server::{self, Server};

/// What a plain static host adds.
const HEADERS: &str = "/*\n  X-Content-Type-Options: nosniff\n";

/// The pages of a host, served on a port of their own.
pub struct Site {
    /// Its version.
    pub version: String,
    origin: String,
    _server: Option<Server>,
    // Ended in this order.
    _programs: Vec<Group>,
}

impl Site {
    /// The pages in a folder.
    pub fn of_folder(folder: &Path, version: String) -> Result<Self> {
        paths::write(&folder.join("_headers"), HEADERS)?;
        let server = Server::start(0, static_server::router(folder)?)?;
        Ok(Self {
            version,
            origin: server.origin(),
            _server: Some(server),
            _programs: Vec::new(),
        })
    }

    /// The pages that programs serve on a port.
    pub fn of_programs(port: u16, programs: Vec<Group>, version: String) -> Self {
        Self {
            version,
            origin: format!("http://127.0.0.1:{port}"),
            _server: None,
            _programs: programs,
        }
    }

    /// The address of a path.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}
