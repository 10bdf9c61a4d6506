//! The real nginx, over `dist` and with the `nginx.conf` that lies in it: as one of its own, on a free port, in a
//! folder of its own, and ended by its own handle.

use crate::driver::{free_port, Folder, Group};
use crate::failure::{Failure, Outcome};
use crate::host::Visit;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use xtask::process;
use xtask::site::Answer;

/// How long it may take to listen, and to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where distributions keep the module for brotli.
const MODULES: [&str; 3] = [
    "/usr/lib/nginx/modules",
    "/usr/lib64/nginx/modules",
    "/usr/share/nginx/modules",
];

/// A running nginx.
pub struct Nginx {
    // In this order: the program ends before its folder goes.
    _program: Group,
    folder: Folder,
    port: u16,
    /// Whether it has the module that hands out packed brotli.
    pub brotli: bool,
}

impl Nginx {
    /// Starts it over a built folder, under a prefix (`""`, `"/a/b"`).
    pub fn start(dist: &Path, prefix: &str) -> Outcome<Self> {
        let program = xtask::install::browsers::nginx()?;
        let folder = Folder::new()?;
        let port = free_port()?;
        let module = brotli_module();
        let site = xtask::paths::text(&dist.join("nginx.conf"))?;
        let site = changed(
            &site,
            port,
            &format!("{}/", prefix.trim_end_matches('/')),
            dist,
            module.is_some(),
        )?;
        std::fs::write(folder.path().join("site.conf"), site)?;
        let main = folder.path().join("main.conf");
        std::fs::write(&main, around(folder.path(), module.as_deref()))?;
        let mut command = process::command(program);
        command.arg("-p").arg(folder.path()).arg("-c").arg(&main);
        let log = std::fs::File::create(folder.path().join("error.log"))?;
        command.args(["-e", "stderr"]).stdout(log.try_clone()?).stderr(log);
        let nginx = Self {
            _program: Group::start(&mut command)?,
            folder,
            port,
            brotli: module.is_some(),
        };
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if start.elapsed() > PATIENCE {
                let said = std::fs::read_to_string(nginx.folder.path().join("error.log"))?;
                return Err(Failure::msg(format!("nginx does not listen; it said: {said}")));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(nginx)
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Every request so far.
    pub fn visits(&self) -> Vec<Visit> {
        let log = std::fs::read_to_string(self.folder.path().join("visits.log")).unwrap_or_default();
        let visit = |line: &str| {
            let (status, target) = line.split_once(' ')?;
            Some(Visit {
                target: target.to_owned(),
                status: status.parse().ok()?,
                ours: false,
            })
        };
        log.lines().filter_map(visit).collect()
    }

    /// What it answers to one request, byte by byte.
    pub fn ask(&self, target: &str, accepts: &str) -> Outcome<Answer> {
        let mut line = TcpStream::connect(("127.0.0.1", self.port))?;
        line.set_read_timeout(Some(PATIENCE))?;
        write!(
            line,
            "GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: {accepts}\r\nConnection: close\r\n\r\n"
        )?;
        let mut bytes = Vec::new();
        line.read_to_end(&mut bytes)?;
        answer(&bytes).ok_or_else(|| Failure::msg(format!("nginx answers {target} with nonsense")))
    }
}

/// The configuration as somebody changes it who puts the page on a host: each of the four lines once.
fn changed(site: &str, port: u16, path: &str, dist: &Path, brotli: bool) -> Outcome<String> {
    let mut changes = vec![
        ("    listen 80;", format!("    listen 127.0.0.1:{port};")),
        ("    server_name example.org;", "    server_name 127.0.0.1;".into()),
        ("    location / {", format!("    location {path} {{")),
        (
            "        alias /srv/azerbaijan-1994/;",
            format!("        alias {}/;", dist.display()),
        ),
    ];
    if brotli {
        changes.push(("        #brotli_static on;", "        brotli_static on;".into()));
    }
    let mut text = site.to_owned();
    for (old, new) in changes {
        if text.matches(old).count() != 1 {
            return Err(Failure::msg(format!("nginx.conf has not exactly one line `{old}`")));
        }
        text = text.replace(old, &new);
    }
    Ok(text)
}

/// What stands around it: one process that stays in the foreground, as nobody else, and writes into its folder only.
fn around(folder: &Path, module: Option<&Path>) -> String {
    let module = module.map_or(String::new(), |module| format!("load_module {};\n", module.display()));
    let here = folder.display();
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|kind| format!("    {kind}_temp_path {here}/{kind};\n"))
        .collect();
    format!(
        "{module}daemon off;\nmaster_process off;\npid {here}/nginx.pid;\nevents {{}}\nhttp {{\n    log_format visits \
        '$status $request_uri';\n    access_log {here}/visits.log visits;\n{temporary}    include {here}/site.conf;\n}}\n"
    )
}

fn brotli_module() -> Option<PathBuf> {
    let files = MODULES.map(|folder| Path::new(folder).join("ngx_http_brotli_static_module.so"));
    files.into_iter().find(|file| file.is_file())
}

/// An answer as it came over the wire.
fn answer(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines
        .map(|line| line.split_once(": "))
        .map(|header| header.map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect::<Option<_>>()?;
    Some(Answer {
        status,
        headers,
        body: bytes[end + 4..].to_vec(),
    })
}
