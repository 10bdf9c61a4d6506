use super::*;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

fn server() -> Server {
    let router = Router::new().fallback(|| async { "hello" });
    Server::start(0, router).expect("some port is free")
}

fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
    stream.set_read_timeout(Some(Duration::from_secs(10))).expect("set");
    stream
}

#[test]
fn forty_silent_connections_delay_no_other() {
    let server = server();
    let silent: Vec<TcpStream> = (0..40).map(|_| connect(server.port)).collect();
    let mut stream = connect(server.port);
    let request = "GET /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    assert!(
        answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("\r\n\r\nhello"),
        "{answer}"
    );
    drop(silent);
}

#[test]
fn a_dropped_server_closes_its_connections_and_its_port() {
    let server = server();
    let port = server.port;
    let mut stream = connect(port);
    stream.write_all(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n").expect("sent");
    assert!(stream.read(&mut [0; 16]).expect("an answer begins") > 0);
    drop(server);
    let mut rest = Vec::new();
    // The end of the stream or a reset, and no time-out: the connection is closed.
    if let Err(error) = stream.read_to_end(&mut rest) {
        assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    }
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
}

#[test]
fn a_taken_port_is_reported_in_one_line_with_help() {
    let first = server();
    let router = Router::new();
    let error = Server::start(first.port, router).err().map(|error| error.to_string());
    let text = error.expect("one port serves once");
    assert!(
        text.contains("taken") && text.contains("--port") && !text.contains('\n'),
        "{text}"
    );
}
