//! Serves the page as a static host would, remembers every request, and fails files on demand.
//!
//! It adds one thing to the page's own policy: an address for reports. So every engine tells us of every violation,
//! from the first byte on. For the engine that does not show us its console it adds one script too (`listener.js`).
//!
//! A journey may ask for the [real nginx](crate::nginx) in its place. That one adds nothing and fails nothing.

use crate::failure::{self, Failure};
use crate::nginx::Nginx;
use anyhow::Result;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use xtask::server::{Host, Server};
use xtask::site::{Answer, Ask, Site};

/// Where browsers send reports of violated policy.
const REPORTS: &str = "/.policy-report";

/// Where the listener stands, and where it reports.
const LISTENER: &str = "/.listener.js";
const COMPLAINTS: &str = "/.complaint";

/// What can be wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// Its bytes are not what they should be.
    Corrupt,
    /// It comes late.
    Slow(Duration),
    /// These words come in its place.
    Instead(&'static str),
    /// The host's own policy lets the page run scripts, but no WebAssembly.
    WithoutWasm,
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
    nginx: Option<Nginx>,
    origin: String,
    prefix: String,
    log: Arc<Log>,
}

struct Log {
    site: Mutex<Site>,
    /// Files whose path ends so, and what is wrong with them.
    faults: Mutex<Vec<(String, Fault)>>,
    /// Whether the listener goes before the page's scripts.
    listens: bool,
    visits: Mutex<Vec<Visit>>,
    complaints: Mutex<Vec<String>>,
}

impl PageHost {
    /// Serves a folder under a prefix (`""`, `"/a/b"`) on a free port.
    pub fn start(folder: &Path, prefix: &str, faults: &[(String, Fault)], listens: bool) -> Result<Self> {
        let site = Site::new(folder)?.under(prefix);
        let faults = Mutex::new(faults.to_vec());
        let log = Arc::new(Log {
            site: Mutex::new(site),
            faults,
            listens,
            visits: Mutex::default(),
            complaints: Mutex::default(),
        });
        let server = Server::start(0, log.clone())?;
        Ok(Self {
            origin: server.origin(),
            server: Some(server),
            nginx: None,
            prefix: prefix.trim_end_matches('/').into(),
            log,
        })
    }

    /// Lets the real nginx serve a folder, with the configuration that lies in it.
    pub fn by_nginx(folder: &Path, prefix: &str) -> failure::Outcome<Self> {
        let nginx = Nginx::start(folder, prefix)?;
        let log = Arc::new(Log {
            site: Mutex::new(Site::new(folder)?),
            faults: Mutex::default(),
            listens: false,
            visits: Mutex::default(),
            complaints: Mutex::default(),
        });
        Ok(Self {
            origin: nginx.origin(),
            server: None,
            nginx: Some(nginx),
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
        let past = lock(&self.log.visits).clone();
        let visits = self.nginx.as_ref().map(Nginx::visits).unwrap_or_default();
        past.into_iter().chain(visits).collect()
    }

    /// What browsers reported, and files they asked for in vain, unless by a fault of ours.
    pub fn complaints(&self) -> Vec<String> {
        let visits = self
            .visits()
            .into_iter()
            .filter(|visit| visit.status >= 400 && !visit.ours);
        let vain = visits.map(|visit| format!("asked in vain for {} ({})", visit.target, visit.status));
        lock(&self.log.complaints).iter().cloned().chain(vain).collect()
    }

    /// Puts another version of the page in the place of this one.
    pub fn deploy(&self, folder: &Path) -> failure::Outcome {
        if self.nginx.is_some() {
            return Err(Failure::msg("nginx goes on with the folder it was started with"));
        }
        *lock(&self.log.site) = Site::new(folder)?.under(&self.prefix);
        Ok(())
    }

    /// From now on something is wrong with the files whose path ends so.
    pub fn suffer(&self, file: &str, fault: Fault) {
        lock(&self.log.faults).push((file.into(), fault));
    }

    /// From now on nothing is wrong any more.
    pub fn mend(&self) {
        lock(&self.log.faults).clear();
    }

    /// Goes off the network.
    pub fn stop(&mut self) {
        self.server = None;
        if let Some(nginx) = self.nginx.take() {
            lock(&self.log.visits).extend(nginx.visits());
        }
    }
}

impl Host for Log {
    fn answer(&self, ask: &Ask) -> Answer {
        let told = String::from_utf8_lossy(&ask.body);
        match ask.target.as_str() {
            REPORTS => lock(&self.complaints).push(format!("policy violated: {told}")),
            COMPLAINTS => lock(&self.complaints).push(told.into_owned()),
            LISTENER => {
                let script = include_str!("host/listener.js").as_bytes().to_vec();
                let answer = Answer {
                    status: 200,
                    headers: Vec::new(),
                    body: script,
                };
                return answer.with("Content-Type", "text/javascript");
            }
            _ => return self.file(ask),
        }
        Answer {
            status: 204,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }
}

impl Log {
    /// The site's answer, with our faults and our additions.
    fn file(&self, ask: &Ask) -> Answer {
        let path = ask.target.split('?').next().unwrap_or_default();
        let fault = lock(&self.faults)
            .iter()
            .find(|(end, _)| path.ends_with(end.as_str()))
            .map(|(_, fault)| *fault);
        // The listener goes into a plain page, not into a packed one; and it is the file that is spoilt, not its packing.
        let accepts = if self.listens || fault == Some(Fault::Corrupt) {
            String::new()
        } else {
            ask.accepts.clone()
        };
        let mut answer = lock(&self.site).answer(&Ask { accepts, ..ask.clone() });
        match fault {
            Some(Fault::Missing) => answer = Answer::plain(404, "Gone, on purpose."),
            Some(Fault::Corrupt) => answer.body = answer.body.iter().map(|byte| byte ^ 0x55).collect(),
            Some(Fault::Slow(time)) => std::thread::sleep(time),
            Some(Fault::Instead(words)) => answer.body = words.into(),
            Some(Fault::WithoutWasm) | None => {}
        }
        if self.listens
            && answer
                .header("Content-Type")
                .is_some_and(|kind| kind.starts_with("text/html"))
        {
            let page = String::from_utf8_lossy(&answer.body);
            answer.body = page
                .replacen("<meta", &format!("<script src=\"{LISTENER}\"></script><meta"), 1)
                .into();
        }
        // Read from the plain page: this answer may be packed.
        let plain = Ask {
            accepts: String::new(),
            known: String::new(),
            ..ask.clone()
        };
        let own = policy_of(&lock(&self.site).answer(&plain).body);
        for (name, value) in &mut answer.headers {
            if name.eq_ignore_ascii_case("Content-Security-Policy") {
                if fault == Some(Fault::WithoutWasm) {
                    *value = value.replace(" 'wasm-unsafe-eval'", "");
                }
                *value = format!("{value}; report-uri {REPORTS}");
                // What a page says itself is enforced, but cannot ask for reports: so it is said here once more.
                if let Some(own) = &own {
                    *value = format!("{value}, {own}; report-uri {REPORTS}");
                }
            }
        }
        let visit = Visit {
            target: ask.target.clone(),
            status: answer.status,
            ours: fault.is_some(),
        };
        lock(&self.visits).push(visit);
        answer
    }
}

/// The policy that a page says itself.
fn policy_of(body: &[u8]) -> Option<String> {
    let page = std::str::from_utf8(body).ok()?;
    let (_, rest) = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"")?;
    rest.split('"').next().map(str::to_owned)
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
