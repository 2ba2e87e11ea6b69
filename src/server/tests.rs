#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::{Listen, Port, Response, Server, Site};

struct Pages;

impl Site for Pages {
    fn get(&self, path: &str) -> Option<Response> {
        let (text, content_type) = match path {
            "" => ("<body>home</body>", "text/html; charset=utf-8"),
            "es/óptica/" => ("<body>óptica</body>", "text/html; charset=utf-8"),
            "site.css" => ("body {}", "text/css; charset=utf-8"),
            "panic" => panic!("a fault of the site"),
            _ => return None,
        };
        Some(Response { bytes: text.as_bytes().into(), content_type, status: 200 })
    }

    fn not_found(&self, path: &str) -> Response {
        let text = format!("<body>no {path}</body>");
        Response { bytes: text.into_bytes().into(), content_type: "text/html; charset=utf-8", status: 404 }
    }
}

fn serve(base_path: &str) -> Server {
    let address = IpAddr::V4(Ipv4Addr::LOCALHOST);
    let listen = Listen { address, port: Port::Exactly(0), base_path: base_path.to_owned() };
    Server::start(Arc::new(Pages), &listen).unwrap()
}

fn connect(server: &Server) -> TcpStream {
    let stream = TcpStream::connect(server.address()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream
}

/// Asks with a head as it stands and gives back all that is answered.
fn ask(server: &Server, head: &str) -> String {
    let mut stream = connect(server);
    write!(stream, "{head}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn get(server: &Server, path: &str) -> String {
    ask(server, &format!("GET {path} HTTP/1.1\r\nHost: localhost"))
}

#[track_caller]
fn check(answer: &str, status: u16, parts: &[&str]) {
    assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
    for part in parts {
        assert!(answer.contains(part), "{part} in {answer}");
    }
}

#[test]
fn pages_and_files_are_served() {
    let server = serve("/");
    let script = "<script src=\"/__prospectus/reload.js?v=";
    check(&get(&server, "/"), 200, &["<body>home<script", script, " defer></script></body>"]);
    check(&get(&server, "/?a=b"), 200, &["home"]);
    check(&get(&server, "/es/%C3%B3ptica/"), 200, &["<body>óptica<script"]);
    check(&get(&server, "/site.css"), 200, &["content-type: text/css; charset=utf-8", "\r\n\r\nbody {}"]);
    check(&get(&server, "/nowhere/"), 404, &["<body>no nowhere/<script"]);
    check(&get(&server, "/__prospectus/reload.js"), 200, &["content-type: text/javascript", "EventSource"]);
    server.stop();
}

#[test]
fn a_page_without_its_slash_is_redirected() {
    let server = serve("/");
    check(&get(&server, "/es/%C3%B3ptica?a=b"), 302, &["location: /es/%C3%B3ptica/?a=b"]);
    check(&get(&server, "/es"), 404, &[]);
    check(&get(&server, "//evil.example/%2e%2e"), 400, &[]);
}

#[test]
fn a_site_under_a_path_is_served_there_only() {
    let server = serve("/catalog/");
    assert!(server.url().ends_with("/catalog/"));
    check(&get(&server, "/"), 302, &["location: /catalog/"]);
    check(&get(&server, "/catalog"), 302, &["location: /catalog/"]);
    check(&get(&server, "/catalog/"), 200, &["home"]);
    check(&get(&server, "/site.css"), 404, &[]);
}

#[test]
fn only_requests_that_name_us_are_answered() {
    let server = serve("/");
    check(&ask(&server, "GET / HTTP/1.1\r\nHost: evil.example"), 403, &[]);
    check(&ask(&server, "GET http://evil.example/ HTTP/1.1\r\nHost: localhost"), 403, &[]);
    check(&ask(&server, "GET /__prospectus/events HTTP/1.1\r\nHost: evil.example"), 403, &[]);
    assert!(ask(&server, "GET / HTTP/1.0").starts_with("HTTP/1.0 403 "));
    let host = server.address();
    check(&ask(&server, &format!("GET / HTTP/1.1\r\nHost: {host}")), 200, &[]);
}

#[test]
fn the_server_only_reads() {
    let server = serve("/");
    check(&ask(&server, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0"), 405, &["allow: GET, HEAD"]);
    let answer = ask(&server, "HEAD / HTTP/1.1\r\nHost: localhost");
    check(&answer, 200, &["content-length: "]);
    assert!(answer.ends_with("\r\n\r\n"), "{answer}");
    check(&ask(&server, "HEAD /__prospectus/events HTTP/1.1\r\nHost: localhost"), 200, &[]);
}

#[test]
fn a_page_that_cannot_be_made_does_not_end_the_server() {
    let server = serve("/");
    check(&get(&server, "/panic"), 500, &[]);
    check(&get(&server, "/"), 200, &[]);
}

/// A stream of changes, and all that has come from it.
struct Stream(TcpStream, String);

impl Stream {
    fn open(server: &Server, version: &str) -> Stream {
        let mut stream = connect(server);
        write!(stream, "GET /__prospectus/events?v={version} HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        Stream(stream, String::new())
    }

    fn wait_for(&mut self, part: &str) {
        let mut bytes = [0; 1024];
        while !self.1.contains(part) {
            let count = self.0.read(&mut bytes).unwrap();
            assert!(count > 0, "ended before {part}: {}", self.1);
            self.1.push_str(&String::from_utf8_lossy(&bytes[..count]));
        }
    }
}

fn version_of(page: &str) -> String {
    let (_, rest) = page.split_once("reload.js?v=").unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

#[test]
fn open_pages_hear_of_changes() {
    let server = serve("/");
    let version = version_of(&get(&server, "/"));
    let mut stream = Stream::open(&server, &version);
    stream.wait_for(": hello");
    assert!(!stream.1.contains("event: "), "{}", stream.1);
    server.reloader().css();
    stream.wait_for("event: css\ndata: ");
    server.reloader().reload();
    stream.wait_for("event: reload");
    // A page loaded before the change and connected after it.
    Stream::open(&server, &version).wait_for("event: reload");
    assert_ne!(version_of(&get(&server, "/")), version);
}

#[test]
fn stopping_ends_streams_and_idle_connections() {
    let server = serve("/");
    let mut stream = Stream::open(&server, &version_of(&get(&server, "/")));
    stream.wait_for(": hello");
    let idle = connect(&server);
    let address = server.address();
    let start = Instant::now();
    server.stop();
    assert!(start.elapsed() < Duration::from_secs(3));
    let mut rest = Vec::new();
    stream.0.read_to_end(&mut rest).unwrap();
    drop(idle);
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn who_takes_too_long_to_ask_is_cut_off() {
    let server = serve("/");
    let mut silent = connect(&server);
    let mut slow = connect(&server);
    write!(slow, "GET / HTTP/1.1\r\nHost: loc").unwrap();
    let mut idle = connect(&server);
    write!(idle, "GET /site.css HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    let mut stream = Stream::open(&server, "");
    for connection in [&mut silent, &mut slow, &mut idle] {
        // Ends well before the ten seconds after which reading is a fault.
        connection.read_to_end(&mut Vec::new()).unwrap();
    }
    server.reloader().css();
    stream.wait_for("event: css");
}

#[test]
fn a_port_in_use_is_passed_over_or_reported() {
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    let listen = |port| Listen { address: Ipv4Addr::LOCALHOST.into(), port, base_path: "/".to_owned() };
    let fault = Server::start(Arc::new(Pages), &listen(Port::Exactly(port))).unwrap_err();
    assert_eq!(fault.code.name(), "serve/port-in-use");
    let server = Server::start(Arc::new(Pages), &listen(Port::From(port))).unwrap();
    assert!((port + 1..=port + 20).contains(&server.address().port()));
    let elsewhere = Listen { address: "192.0.2.1".parse().unwrap(), ..listen(Port::Exactly(0)) };
    let fault = Server::start(Arc::new(Pages), &elsewhere).unwrap_err();
    assert_eq!(fault.code.name(), "serve/address");
}

#[test]
fn more_connections_than_there_is_room_for_wait_their_turn() {
    let server = serve("/");
    let mut idle: Vec<TcpStream> = (0..140).map(|_| connect(&server)).collect();
    let mut late = connect(&server);
    write!(late, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    idle.clear();
    let mut answer = String::new();
    late.read_to_string(&mut answer).unwrap();
    check(&answer, 200, &[]);
}
