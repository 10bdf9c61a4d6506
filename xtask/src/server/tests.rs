use super::*;

struct Echo;

impl Host for Echo {
    fn answer(&self, ask: &Ask) -> Answer {
        let body = String::from_utf8_lossy(&ask.body).into_owned();
        Answer::plain(200, &format!("{}{body}", ask.target)).with("X-Test", "yes")
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
}

#[test]
fn one_connection_carries_many_requests_and_their_bodies() {
    let server = Server::start(0, Arc::new(Echo)).expect("some port is free");
    let first = "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nbody";
    let answer = exchange(
        server.port,
        &format!("{first}GET /y HTTP/1.1\r\nConnection: close\r\n\r\n"),
    );
    assert!(answer.contains("/xbody\n") && answer.ends_with("/y\n"), "{answer}");
}

#[test]
fn many_silent_callers_keep_nobody_waiting() {
    let server = Server::start(0, Arc::new(Echo)).expect("some port is free");
    let silent: Vec<_> = (0..40)
        .map(|_| TcpStream::connect(("127.0.0.1", server.port)))
        .collect();
    let answer = exchange(server.port, "GET /x HTTP/1.1\r\nConnection: close\r\n\r\n");
    assert!(answer.ends_with("/x\n"), "{answer}");
    drop(silent);
}

#[test]
fn a_caller_who_is_not_understood_is_hung_up_on() {
    let server = Server::start(0, Arc::new(Echo)).expect("some port is free");
    let mut caller = TcpStream::connect(("127.0.0.1", server.port)).expect("the server listens");
    caller.set_read_timeout(Some(Duration::from_secs(10))).expect("set");
    caller.write_all(b"nonsense\r\n\r\n").expect("it reads");
    let mut rest = Vec::new();
    assert_eq!(caller.read_to_end(&mut rest).expect("the line is closed"), 0);
}

#[test]
fn a_server_that_is_dropped_hangs_up() {
    let server = Server::start(0, Arc::new(Echo)).expect("some port is free");
    let port = server.port;
    let mut caller = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
    drop(server);
    let mut rest = Vec::new();
    assert_eq!(caller.read_to_end(&mut rest).unwrap_or(0), 0);
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
}

#[test]
fn a_taken_port_is_said_in_one_line_with_its_mend() {
    let first = Server::start(0, Arc::new(Echo)).expect("some port is free");
    let error = Server::start(first.port, Arc::new(Echo))
        .err()
        .map(|error| error.to_string());
    let words = error.expect("one port serves once");
    assert!(
        words.contains("taken") && words.contains("--port") && !words.contains('\n'),
        "{words}"
    );
}
