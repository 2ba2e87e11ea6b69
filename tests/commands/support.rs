//! A catalog in a folder of its own, and commands that run until they are
//! interrupted.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take before a test gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// A catalog as `init` makes it.
pub struct Catalog {
    folder: tempfile::TempDir,
}

impl Catalog {
    pub fn new(options: &[&str]) -> Catalog {
        let folder = tempfile::tempdir().unwrap();
        let made = command(&["init", "--quiet"]).args(options).arg(folder.path()).status().unwrap();
        assert!(made.success());
        Catalog { folder }
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_default()
    }

    /// Replaces words in a file, as an editor saves it.
    pub fn change(&self, path: &str, from: &str, to: &str) {
        let before = self.read(path);
        assert!(before.contains(from), "{from} in {path}: {before}");
        std::fs::write(self.path(path), before.replace(from, to)).unwrap();
    }

    /// Puts the catalog, as it is now, under version control.
    pub fn commit(&self) {
        let identity = ["-c", "user.name=Robin", "-c", "user.email=robin@example.org"];
        for arguments in [&["init", "-q"][..], &["add", "-A"], &["commit", "-q", "-m", "As it is now"]] {
            let git = Command::new("git").args(identity).args(arguments).current_dir(self.folder.path()).status();
            assert!(git.unwrap().success(), "git {arguments:?}");
        }
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> Output {
        command(arguments).arg("--root").arg(self.folder.path()).output().unwrap()
    }

    /// Starts a command that goes on.
    pub fn start(&self, arguments: &[&str]) -> Running {
        self.spawn(command(arguments))
    }

    /// Starts a command that goes on where the system has no other programs.
    pub fn start_without_programs(&self, arguments: &[&str]) -> Running {
        let mut command = command(arguments);
        command.env("PATH", self.folder.path());
        self.spawn(command)
    }

    fn spawn(&self, mut command: Command) -> Running {
        let mut child = command.arg("--root").arg(self.folder.path()).stderr(Stdio::piped()).spawn().unwrap();
        let (sender, lines) = channel();
        let err = BufReader::new(child.stderr.take().unwrap());
        thread::spawn(move || err.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Running { child, lines, said: String::new() }
    }
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_prospectus"));
    command.args(arguments).stdin(Stdio::null());
    command
}

/// A command that runs, and what it has said.
pub struct Running {
    child: Child,
    lines: Receiver<String>,
    said: String,
}

impl Running {
    /// Waits for a line with these words, and gives it back.
    #[track_caller]
    pub fn wait_for(&mut self, words: &str) -> String {
        loop {
            let Ok(line) = self.lines.recv_timeout(PATIENCE) else { panic!("no {words} in {}", self.said) };
            self.said.push_str(&line);
            self.said.push('\n');
            if line.contains(words) {
                return line;
            }
        }
    }

    /// Waits until it serves: the address, without the last slash.
    pub fn address(&mut self) -> Address {
        let line = self.wait_for("serving http://");
        let (_, rest) = line.split_once("http://").unwrap();
        let host = rest.split('/').next().unwrap();
        Address(host.to_owned())
    }

    /// Presses Ctrl-C and gives back the exit code.
    pub fn interrupt(mut self) -> Option<i32> {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
        let start = Instant::now();
        loop {
            match self.child.try_wait().unwrap() {
                Some(status) => return status.code(),
                None => assert!(start.elapsed() < PATIENCE, "does not end"),
            }
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended cannot be ended again.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Host and port.
pub struct Address(String);

impl Address {
    /// Head and body of what is answered.
    pub fn get(&self, path: &str) -> String {
        let mut stream = self.ask(path, "Connection: close\r\n");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// The stream of changes that a page as it was answered listens to.
    pub fn listen(&self, page: &str) -> Events {
        let (_, rest) = page.split_once("reload.js?v=").expect("a page with the script");
        let version = rest.split('"').next().unwrap();
        let stream = self.ask(&format!("/__prospectus/events?v={version}"), "");
        let mut events = Events { stream, read: String::new() };
        events.wait_for(": hello");
        events
    }

    fn ask(&self, path: &str, more: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.0).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\n{more}\r\n").unwrap();
        stream
    }
}

/// What the server tells an open page.
pub struct Events {
    stream: TcpStream,
    read: String,
}

impl Events {
    #[track_caller]
    pub fn wait_for(&mut self, words: &str) {
        let mut bytes = [0; 1024];
        while !self.read.contains(words) {
            let count = self.stream.read(&mut bytes).unwrap();
            assert!(count > 0, "ended before {words}: {}", self.read);
            self.read.push_str(&String::from_utf8_lossy(&bytes[..count]));
        }
        self.read.clear();
    }

    /// Whether the server ends the stream.
    pub fn ends(mut self) -> bool {
        self.stream.read_to_end(&mut Vec::new()).is_ok()
    }
}
