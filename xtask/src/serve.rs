//! `cargo xtask serve`: the page on a local address, as a static host would give it, or rebuilt at every change.

use crate::error::{Error, Outcome};
use crate::server::Server;
use crate::site::Site;
use crate::{build, paths, process};
use std::sync::Arc;

/// What `Trunk.toml` tells Trunk not to watch, and a fresh checkout has not.
const UNWATCHED: [&str; 4] = ["dist", "target", "node_modules", "geometry/node_modules"];

/// Builds and serves until it is stopped.
pub fn serve(port: u16, dev: bool) -> Outcome {
    if dev {
        free(port)?;
        // Trunk refuses to look away from folders that are not there.
        for folder in UNWATCHED.map(|name| paths::root().join(name)) {
            std::fs::create_dir_all(&folder).map_err(Error::file(&folder))?;
        }
        let mut trunk = build::trunk("serve")?;
        println!("http://127.0.0.1:{port}/ once it is built; every change rebuilds it. Ctrl-C stops it.");
        return process::run(trunk.args(["--address", "127.0.0.1", "--port", &port.to_string()]));
    }
    // Asked first: nobody should wait for a build to learn that the port is taken.
    free(port)?;
    build::make(None, None)?;
    let site = Site::new(&paths::made_dist()?)?;
    let server = Server::start(port, Arc::new(site))?;
    println!(
        "{}/ — the release page with its host headers. Ctrl-C stops it.",
        server.origin()
    );
    server.forever();
    Ok(())
}

/// Fails in one line if somebody listens there already.
fn free(port: u16) -> Outcome {
    match std::net::TcpListener::bind(("127.0.0.1", port)) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => Err(Error::PortTaken(port)),
        Err(error) => Err(Error::Port {
            port,
            why: error.to_string(),
        }),
    }
}
