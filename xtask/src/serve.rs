//! `cargo xtask serve`: the page on a local address, as a static host gives it, or rebuilt at every change.

use crate::static_server::{self, listener, Server};
use crate::{build, paths, process};
use anyhow::Result;

/// The folders that `Trunk.toml` tells Trunk not to watch. A fresh checkout does not have them.
const UNWATCHED: [&str; 4] = ["dist", "target", "node_modules", "geometry/node_modules"];

/// Builds and serves until it is stopped.
pub fn serve(port: u16, dev: bool, languages: &[String]) -> Result<()> {
    if dev {
        listener::check_free(port)?;
        // Trunk fails if a folder that it must not watch is missing.
        for folder in UNWATCHED.map(|name| paths::root().join(name)) {
            paths::create_folder(&folder)?;
        }
        let mut trunk = build::trunk("serve")?;
        println!("http://127.0.0.1:{port}/ once it is built; every change rebuilds it. Ctrl-C stops it.");
        return Ok(process::run(trunk.args([
            "--address",
            "127.0.0.1",
            "--port",
            &port.to_string(),
        ]))?);
    }
    // Before the build, which takes minutes.
    listener::check_free(port)?;
    build::make(build::Options {
        languages,
        ..Default::default()
    })?;
    let server = Server::start(port, static_server::router(&paths::made_dist()?)?)?;
    println!(
        "{}/ — the release page with its host headers. Ctrl-C stops it.",
        server.origin()
    );
    server.forever();
    Ok(())
}
