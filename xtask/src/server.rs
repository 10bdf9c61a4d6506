//! HTTP on a local port: takes requests, asks somebody for the answers, sends them. Stops when it is dropped.

use crate::site::{Answer, Ask};
use crate::trouble::{Outcome, Trouble};
use std::io::{self, Read};
use std::sync::Arc;
use std::thread::JoinHandle;
use tiny_http::{Header, Request, Response};

/// How many requests are answered at once: enough for one page's files.
const HANDS: usize = 4;

/// How much of a request's body is read.
const LONGEST_BODY: u64 = 65_536;

/// Whoever knows the answers; `None` drops the connection without one.
pub trait Host: Send + Sync + 'static {
    /// Answers one request.
    fn answer(&self, ask: &Ask) -> Option<Answer>;
}

impl Host for crate::site::Site {
    fn answer(&self, ask: &Ask) -> Option<Answer> {
        Some(crate::site::Site::answer(self, ask))
    }
}

/// A running server.
pub struct Server {
    http: Arc<tiny_http::Server>,
    port: u16,
    hands: Vec<JoinHandle<()>>,
}

impl Server {
    /// Opens the port on the loopback address (0: any free one) and begins to answer.
    pub fn start(port: u16, host: Arc<dyn Host>) -> Outcome<Self> {
        let http =
            tiny_http::Server::http(("127.0.0.1", port)).map_err(|error| match error.downcast_ref::<io::Error>() {
                Some(io) if io.kind() == io::ErrorKind::AddrInUse => Trouble::PortTaken(port),
                _ => Trouble::Port {
                    port,
                    why: error.to_string(),
                },
            })?;
        let port = http.server_addr().to_ip().map_or(port, |address| address.port());
        let http = Arc::new(http);
        let hands = (0..HANDS)
            .map(|_| {
                let (http, host) = (Arc::clone(&http), Arc::clone(&host));
                std::thread::spawn(move || {
                    while let Ok(request) = http.recv() {
                        serve(request, &*host);
                    }
                })
            })
            .collect();
        Ok(Self { http, port, hands })
    }

    /// The address of the root, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Answers until the process ends.
    pub fn forever(mut self) {
        for hand in std::mem::take(&mut self.hands) {
            let _ = hand.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in &self.hands {
            self.http.unblock();
        }
        for hand in std::mem::take(&mut self.hands) {
            let _ = hand.join();
        }
    }
}

fn serve(mut request: Request, host: &dyn Host) {
    let mut body = Vec::new();
    // A body that breaks off is as good as none.
    let _ = request.as_reader().take(LONGEST_BODY).read_to_end(&mut body);
    let header = |name: &'static str| {
        let found = request.headers().iter().find(|header| header.field.equiv(name));
        found.map(|header| header.value.to_string()).unwrap_or_default()
    };
    let ask = Ask {
        method: request.method().to_string(),
        target: request.url().into(),
        accepts: header("Accept-Encoding"),
        known: header("If-None-Match"),
        body,
    };
    let Some(answer) = host.answer(&ask) else {
        drop(request.into_writer());
        return;
    };
    let headers = answer
        .headers
        .iter()
        .filter_map(|(name, value)| Header::from_bytes(&**name, &**value).ok());
    let length = answer.body.len();
    let body = io::Cursor::new(answer.body);
    let response = Response::new(answer.status.into(), headers.collect(), body, Some(length), None);
    // A reader who leaves before the end is no trouble of ours.
    let _ = request.respond(response.with_chunked_threshold(usize::MAX));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::net::TcpStream;

    struct Echo;

    impl Host for Echo {
        fn answer(&self, ask: &Ask) -> Option<Answer> {
            (ask.target != "/silent").then(|| Answer::plain(200, &ask.target).with("X-Test", "yes"))
        }
    }

    fn exchange(port: u16, request: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer);
        answer
    }

    #[test]
    fn answers_travel_with_their_headers_and_their_length() {
        let server = Server::start(0, Arc::new(Echo)).expect("some port is free");
        let answer = exchange(server.port, "GET /x?y HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
        assert!(
            answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("\r\n\r\n/x?y\n"),
            "{answer}"
        );
        assert!(
            answer.contains("X-Test: yes\r\n") && answer.contains("Content-Length: 5\r\n"),
            "{answer}"
        );
        let head = exchange(server.port, "HEAD /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
        assert!(head.ends_with("\r\n\r\n"), "{head}");
        let silent = exchange(
            server.port,
            "GET /silent HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
        );
        assert!(!silent.contains("200"), "{silent}");
    }

    #[test]
    fn a_taken_port_is_said_in_one_line_with_its_mend() {
        let first = Server::start(0, Arc::new(Echo)).expect("some port is free");
        let trouble = Server::start(first.port, Arc::new(Echo))
            .err()
            .map(|trouble| trouble.to_string());
        let words = trouble.expect("one port serves once");
        assert!(
            words.contains("taken") && words.contains("--port") && !words.contains('\n'),
            "{words}"
        );
    }
}
