//! Serves the page as a static host would, remembers every request, and fails files on demand.
//!
//! It adds one thing to the page's own policy: an address for reports. So every engine tells us of every violation,
//! from the first byte on, and nothing is injected into the page.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use xtask::server::{Host, Server};
use xtask::site::{Answer, Ask, Site};
use xtask::trouble::Outcome;

/// Where browsers send reports of violated policy.
const REPORTS: &str = "/.policy-report";

/// What can be wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// Its bytes are not what they should be.
    Corrupt,
    /// It comes late.
    Slow(Duration),
}

/// One request and how it was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Path and query.
    pub target: String,
    /// 200, 404 …
    pub status: u16,
    /// Whether a fault of ours made the answer.
    pub ours: bool,
}

/// A running host of the page.
pub struct PageHost {
    server: Option<Server>,
    origin: String,
    prefix: String,
    log: Arc<Log>,
}

struct Log {
    site: Site,
    /// Files whose path ends so, and what is wrong with them.
    faults: Vec<(String, Fault)>,
    visits: Mutex<Vec<Visit>>,
    reports: Mutex<Vec<String>>,
}

impl PageHost {
    /// Serves a folder under a prefix (`""`, `"/a/b"`) on a free port.
    pub fn start(folder: &Path, prefix: &str, faults: &[(String, Fault)]) -> Outcome<Self> {
        let site = Site::new(folder)?.under(prefix);
        let log = Arc::new(Log {
            site,
            faults: faults.to_vec(),
            visits: Mutex::default(),
            reports: Mutex::default(),
        });
        let server = Server::start(0, log.clone())?;
        Ok(Self {
            origin: server.origin(),
            server: Some(server),
            prefix: prefix.trim_end_matches('/').into(),
            log,
        })
    }

    /// The address of something on the site: `/`, `/#georgia`, `/embed/`.
    pub fn address(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.prefix)
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Every request so far.
    pub fn visits(&self) -> Vec<Visit> {
        lock(&self.log.visits).clone()
    }

    /// What browsers reported of violated policy, and files they asked for in vain, unless by a fault of ours.
    pub fn complaints(&self) -> Vec<String> {
        let reports = lock(&self.log.reports)
            .iter()
            .map(|report| format!("policy violated: {report}"))
            .collect();
        let visits = self
            .visits()
            .into_iter()
            .filter(|visit| visit.status >= 400 && !visit.ours);
        let vain = visits.map(|visit| format!("asked in vain for {} ({})", visit.target, visit.status));
        [reports, vain.collect::<Vec<_>>()].concat()
    }

    /// Goes off the network.
    pub fn stop(&mut self) {
        self.server = None;
    }
}

impl Host for Log {
    fn answer(&self, ask: &Ask) -> Option<Answer> {
        if ask.target == REPORTS {
            lock(&self.reports).push(String::from_utf8_lossy(&ask.body).into_owned());
            return Some(Answer::plain(204, ""));
        }
        let mut answer = self.site.answer(ask);
        let path = ask.target.split('?').next().unwrap_or_default();
        let fault = self
            .faults
            .iter()
            .find(|(end, _)| path.ends_with(end.as_str()))
            .map(|(_, fault)| *fault);
        match fault {
            Some(Fault::Missing) => answer = Answer::plain(404, "Gone, on purpose."),
            Some(Fault::Corrupt) => answer.body = answer.body.iter().map(|byte| byte ^ 0x55).collect(),
            Some(Fault::Slow(time)) => std::thread::sleep(time),
            None => {}
        }
        for (name, value) in &mut answer.headers {
            if name.eq_ignore_ascii_case("Content-Security-Policy") {
                value.push_str("; report-uri ");
                value.push_str(REPORTS);
            }
        }
        let visit = Visit {
            target: ask.target.clone(),
            status: answer.status,
            ours: fault.is_some(),
        };
        lock(&self.visits).push(visit);
        Some(answer)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
