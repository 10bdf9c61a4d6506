//! HTTP on a local port: takes requests, asks somebody for the answers, sends them. One thread for each connection,
//! which is plenty for one reader and cannot run out. Stops, and hangs up on everybody, when it is dropped.

use crate::error::{Error, Outcome};
use crate::site::{Answer, Ask};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// How long a connection may stay silent.
const IDLE: Duration = Duration::from_secs(60);

/// How long a line of a request may be, and how much of its body is read.
const LONGEST_LINE: u64 = 16_384;
const LONGEST_BODY: u64 = 65_536;

/// Whoever knows the answers.
pub trait Host: Send + Sync + 'static {
    /// Answers one request.
    fn answer(&self, ask: &Ask) -> Answer;
}

impl Host for crate::site::Site {
    fn answer(&self, ask: &Ask) -> Answer {
        crate::site::Site::answer(self, ask)
    }
}

/// A running server.
pub struct Server {
    port: u16,
    open: Arc<Open>,
    porter: Option<JoinHandle<()>>,
}

/// What must be ended with the server.
#[derive(Default)]
struct Open {
    closing: AtomicBool,
    lines: Mutex<Vec<TcpStream>>,
}

impl Server {
    /// Opens the port on the loopback address (0: any free one) and begins to answer.
    pub fn start(port: u16, host: Arc<dyn Host>) -> Outcome<Self> {
        let failed = |error: io::Error| match error.kind() {
            io::ErrorKind::AddrInUse => Error::PortTaken(port),
            _ => Error::Port {
                port,
                why: error.to_string(),
            },
        };
        let listener = TcpListener::bind(("127.0.0.1", port)).map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let open = Arc::new(Open::default());
        let porter = std::thread::spawn({
            let open = Arc::clone(&open);
            move || {
                for line in listener.incoming() {
                    if open.closing.load(Ordering::SeqCst) {
                        break;
                    }
                    let Ok(line) = line else { continue };
                    open.remember(&line);
                    let host = Arc::clone(&host);
                    // Whatever breaks a connection, the reader has it repaired by connecting again.
                    std::thread::spawn(move || {
                        let _ = converse(&line, &*host);
                        // However it ended: another copy of the line is kept above, and a browser must not go on asking
                        // where nobody listens any more.
                        line.shutdown(Shutdown::Both)
                    });
                }
            }
        });
        Ok(Self {
            port,
            open,
            porter: Some(porter),
        })
    }

    /// The address of the root, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Answers until the process ends.
    pub fn forever(mut self) {
        if let Some(porter) = self.porter.take() {
            let _ = porter.join();
        }
    }
}

impl Open {
    fn remember(&self, line: &TcpStream) {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        lines.retain(|line| line.peer_addr().is_ok());
        lines.extend(line.try_clone());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.open.closing.store(true, Ordering::SeqCst);
        // A last caller, so that the porter looks up.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        if let Some(porter) = self.porter.take() {
            let _ = porter.join();
        }
        for line in self.open.lines.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            let _ = line.shutdown(Shutdown::Both);
        }
    }
}

/// Answers one request after another, until the other side has no more.
fn converse(line: &TcpStream, host: &dyn Host) -> io::Result<()> {
    line.set_read_timeout(Some(IDLE))?;
    line.set_nodelay(true)?;
    let mut reader = BufReader::new(line);
    while let Some((ask, last)) = hear(&mut reader)? {
        say(line, &host.answer(&ask), ask.method == "HEAD", last)?;
        if last {
            break;
        }
    }
    Ok(())
}

/// Reads one request, and whether it is the last on this connection.
fn hear(reader: &mut impl BufRead) -> io::Result<Option<(Ask, bool)>> {
    let mut words = String::new();
    if reader.take(LONGEST_LINE).read_line(&mut words)? == 0 {
        return Ok(None);
    }
    let mut words = words.split_whitespace().map(str::to_owned);
    let (Some(method), Some(target), Some(version)) = (words.next(), words.next(), words.next()) else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    let mut ask = Ask {
        method,
        target,
        ..Ask::default()
    };
    let mut last = version == "HTTP/1.0";
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.take(LONGEST_LINE).read_line(&mut header)?;
        let Some((name, value)) = header.trim_end().split_once(':') else {
            break;
        };
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "accept-encoding" => ask.accepts = value.into(),
            "if-none-match" => ask.known = value.into(),
            "content-length" => length = value.parse().unwrap_or(0),
            "connection" => last |= value.eq_ignore_ascii_case("close"),
            _ => {}
        }
    }
    reader.take(length.min(LONGEST_BODY)).read_to_end(&mut ask.body)?;
    Ok(Some((ask, last || length > LONGEST_BODY)))
}

/// Sends one answer; of an answer to HEAD everything but the body.
fn say(mut line: &TcpStream, answer: &Answer, head: bool, last: bool) -> io::Result<()> {
    let reason = match answer.status {
        200 => "OK",
        204 => "No Content",
        301 => "Moved Permanently",
        304 => "Not Modified",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "",
    };
    let mut message = format!("HTTP/1.1 {} {reason}\r\n", answer.status);
    for (name, value) in &answer.headers {
        message += &format!("{name}: {value}\r\n");
    }
    if !matches!(answer.status, 204 | 304) {
        message += &format!("Content-Length: {}\r\n", answer.body.len());
    }
    message += if last { "Connection: close\r\n\r\n" } else { "\r\n" };
    let mut message = message.into_bytes();
    if !head {
        message.extend(&answer.body);
    }
    line.write_all(&message)
}

#[cfg(test)]
mod tests;
