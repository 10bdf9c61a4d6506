//! Serves the page as a static host would, logs every request, and injects faults.
//!
//! It adds one thing to the page's own policy: an address for reports, so that every engine reports every violation from
//! the first byte on. For the engine that does not show its console it adds one script too (`console_reporter.js`).
//!
//! A scenario may ask for the page as an [old browser](OldBrowser) understands it, or for the [real nginx](crate::nginx) instead. That one adds nothing and has no faults.

pub mod access_log;
mod fault;
mod fault_layer;
mod headers;
mod lock;
mod old_browser;
mod policy;
mod shared;

pub use fault::Fault;
pub use old_browser::OldBrowser;

use crate::nginx::Nginx;
use access_log::LoggedRequest;
use anyhow::{bail, Result};
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{from_fn_with_state, Next};
use axum::response::Response;
use axum::routing::{any, get};
use axum::Router;
use fault::Faults;
use lock::lock;
use shared::{current_version, Shared, CONSOLE, REPORTER, REPORTS};
use std::collections::HashSet;
use std::path::Path;
use std::sync::{Arc, Mutex};
use xtask::static_server::{self, Server};

/// A running server of the page.
pub struct PageServer {
    server: Option<Server>,
    nginx: Option<Nginx>,
    origin: String,
    prefix: String,
    shared: Arc<Shared>,
}

impl PageServer {
    /// Serves a folder under a prefix (`""`, `"/a/b"`) on a port that no other scenario had: storage, caches and workers
    /// belong to an origin, so scenarios that share a browser share none of them.
    pub fn start(folder: &Path, prefix: &str, faults: &[(String, Fault)], reports_console: bool) -> Result<Self> {
        Self::start_for(folder, prefix, faults, reports_console, None)
    }

    /// The same, as an old browser understands the page.
    pub fn start_for(
        folder: &Path,
        prefix: &str,
        faults: &[(String, Fault)],
        reports_console: bool,
        old_browser: Option<OldBrowser>,
    ) -> Result<Self> {
        static USED: Mutex<Option<HashSet<String>>> = Mutex::new(None);
        let shared = Shared::new(site(folder, prefix)?, faults, reports_console, old_browser);
        let mut used_before = Vec::new();
        loop {
            let server = Server::start(0, router(&shared))?;
            if lock(&USED).get_or_insert_default().insert(server.origin()) {
                return Ok(Self {
                    origin: server.origin(),
                    server: Some(server),
                    nginx: None,
                    prefix: prefix.trim_end_matches('/').into(),
                    shared,
                });
            }
            // Stays open until there is another port.
            used_before.push(server);
        }
    }

    /// Serves a folder on this port, which its pages know.
    pub fn start_at(port: u16, folder: &Path) -> Result<Self> {
        let shared = Shared::new(site(folder, "")?, &[], false, None);
        let server = Server::start(port, router(&shared))?;
        Ok(Self {
            origin: server.origin(),
            server: Some(server),
            nginx: None,
            prefix: String::new(),
            shared,
        })
    }

    /// Lets the real nginx serve a folder, with the configuration that is in it.
    pub fn with_nginx(folder: &Path, prefix: &str) -> Result<Self> {
        let nginx = Nginx::start(folder, prefix)?;
        Ok(Self {
            origin: nginx.origin(),
            server: None,
            nginx: Some(nginx),
            prefix: prefix.trim_end_matches('/').into(),
            shared: Shared::new(site(folder, prefix)?, &[], false, None),
        })
    }

    /// The address of a path of the site: `/`, `/#georgia`, `/embed/`.
    pub fn address(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.prefix)
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Every request so far.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        let past = lock(&self.shared.log).clone();
        let of_nginx = self.nginx.as_ref().map(Nginx::requests).unwrap_or_default();
        past.into_iter().chain(of_nginx).collect()
    }

    /// What browsers reported, and requests that failed without an injected fault.
    pub fn errors(&self) -> Vec<String> {
        let failed = self
            .requests()
            .into_iter()
            .filter(|request| request.status >= 400 && !request.injected)
            .map(|request| format!("failed request: {} ({})", request.target, request.status));
        lock(&self.shared.errors).iter().cloned().chain(failed).collect()
    }

    /// Serves another version of the page from now on.
    pub fn deploy(&self, folder: &Path) -> Result<()> {
        if self.nginx.is_some() {
            bail!("nginx serves the folder it was started with");
        }
        *lock(&self.shared.site) = site(folder, &self.prefix)?;
        Ok(())
    }

    /// From now on there is a fault in the files whose path ends so.
    pub fn inject_fault(&self, file: &str, fault: Fault) {
        self.shared.faults.inject(file, fault);
    }

    /// From now on there is no fault.
    pub fn clear_faults(&self) {
        self.shared.faults.clear();
    }

    /// Goes off the network.
    pub fn stop(&mut self) {
        self.server = None;
        if let Some(nginx) = self.nginx.take() {
            lock(&self.shared.log).extend(nginx.requests());
        }
    }
}

impl Shared {
    fn new(
        site: Router,
        faults: &[(String, Fault)],
        reports_console: bool,
        old_browser: Option<OldBrowser>,
    ) -> Arc<Self> {
        Arc::new(Self {
            site: Mutex::new(site),
            faults: Faults::new(faults),
            reports_console,
            old_browser,
            log: Mutex::default(),
            errors: Mutex::default(),
        })
    }
}

/// The folder under its prefix, as it ships.
fn site(folder: &Path, prefix: &str) -> Result<Router> {
    Ok(static_server::under(prefix, static_server::router(folder)?))
}

/// The site with its additions, and around them the faults and the log.
fn router(shared: &Arc<Shared>) -> Router {
    let layer = |router: Router| {
        router
            .layer(from_fn_with_state(shared.clone(), policy::add_reports))
            .layer(from_fn_with_state(shared.clone(), policy::add_console_reporter))
            .layer(from_fn_with_state(shared.clone(), fault_layer::apply))
            .layer(from_fn_with_state(shared.clone(), log_request))
    };
    layer(Router::new().fallback(current_version).with_state(shared.clone()))
        .route(REPORTER, get(policy::console_reporter))
        .route(old_browser::SCRIPT, get(old_browser::script))
        .route(REPORTS, any(report).with_state((shared.clone(), "policy violated: ")))
        .route(CONSOLE, any(report).with_state((shared.clone(), "")))
}

async fn report(State((shared, kind)): State<(Arc<Shared>, &'static str)>, body: Bytes) -> StatusCode {
    lock(&shared.errors).push(format!("{kind}{}", String::from_utf8_lossy(&body)));
    StatusCode::NO_CONTENT
}

async fn log_request(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let target = request
        .uri()
        .path_and_query()
        .map(ToString::to_string)
        .unwrap_or_default();
    let injected = shared.faults.of(request.uri().path()).is_some();
    let response = next.run(request).await;
    lock(&shared.log).push(LoggedRequest {
        target,
        status: response.status().as_u16(),
        injected,
    });
    response
}
