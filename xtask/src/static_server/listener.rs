//! A router on a local port, in a thread of its own. Dropping the server closes the port and every connection.

use anyhow::{bail, Context, Result};
use axum::serve::ListenerExt;
use axum::Router;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::thread::JoinHandle;
use tokio::sync::oneshot;

/// A running server.
pub struct Server {
    port: u16,
    /// Dropped to stop the server.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Listens on a port of the loopback address (0: any free one).
    pub fn start(port: u16, router: Router) -> Result<Self> {
        let listener = bind(port)?;
        let port = listener.local_addr()?.port();
        listener.set_nonblocking(true)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            runtime.block_on(async {
                let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
                    return;
                };
                let listener = listener.tap_io(|connection| drop(connection.set_nodelay(true)));
                tokio::select! {
                    _ = axum::serve(listener, router) => {}
                    _ = stopped => {}
                }
            });
            // The runtime is dropped here, and with it every open connection.
        });
        Ok(Self {
            port,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Serves until the process ends.
    pub fn forever(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Fails in one line if the port is in use.
pub fn check_free(port: u16) -> Result<()> {
    bind(port).map(drop)
}

fn bind(port: u16) -> Result<TcpListener> {
    match TcpListener::bind(("127.0.0.1", port)) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!("port {port} is taken: stop the program that uses it, or choose another with `--port`")
        }
        other => other.with_context(|| format!("port {port} cannot be opened: choose another with `--port`")),
    }
}

#[cfg(test)]
mod tests;
