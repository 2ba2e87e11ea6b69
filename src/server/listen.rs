//! Finds a free port and keeps connections within bounds.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time;

use crate::diag::{Code, Diagnostic, Place};
use crate::server::answer::{Desk, answer};
use crate::server::reload::Reloader;
use crate::server::site::Site;

/// Where to listen.
#[derive(Clone, Debug)]
pub struct Listen {
    /// The address of this machine, usually 127.0.0.1.
    pub address: IpAddr,
    /// The port.
    pub port: Port,
    /// The path of the site on its host, with `/` at both ends.
    pub base_path: String,
}

/// Which port to take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Port {
    /// The first free one from this on, of twenty-one.
    From(u16),
    /// This one or none; 0 is any.
    Exactly(u16),
}

/// A server that runs on a thread of its own until it is stopped or dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    base_path: String,
    reloader: Reloader,
    stop: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts to serve a site.
    ///
    /// # Errors
    ///
    /// No port is free, or the system does not let us listen there.
    pub fn start(site: Arc<dyn Site>, listen: &Listen) -> Result<Server, Diagnostic> {
        let listener = bind(listen)?;
        let refused = |error: io::Error| refused(SocketAddr::new(listen.address, 0), &error);
        let address = listener.local_addr().map_err(refused)?;
        listener.set_nonblocking(true).map_err(refused)?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .max_blocking_threads(MAKERS)
            .build()
            .map_err(refused)?;
        let reloader = Reloader::default();
        let base_path = listen.base_path.clone();
        let desk = Arc::new(Desk { site, base: base_path.clone(), bound: address.ip(), reloader: reloader.clone() });
        let (stop, stopped) = watch::channel(false);
        let serve = move || {
            runtime.block_on(serve(listener, desk, stopped));
            // A page that is still being made must not hold up the end.
            runtime.shutdown_background();
        };
        let thread = thread::Builder::new().name("server".to_owned()).spawn(serve).map_err(refused)?;
        Ok(Server { address, base_path, reloader, stop, thread: Some(thread) })
    }

    /// The address and port it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The path of the site on its host, with `/` at both ends.
    pub fn base_path(&self) -> &str {
        &self.base_path
    }

    /// The address of the home page, for people.
    pub fn url(&self) -> String {
        let mut address = self.address;
        if address.ip().is_unspecified() {
            address.set_ip(IpAddr::V4(Ipv4Addr::LOCALHOST));
        }
        format!("http://{address}{}", self.base_path)
    }

    /// The handle that tells open pages of a change.
    pub fn reloader(&self) -> Reloader {
        self.reloader.clone()
    }

    /// Lets answers that are under way end, for a moment, and returns when all
    /// is closed.
    pub fn stop(mut self) {
        self.end();
    }

    fn end(&mut self) {
        self.stop.send_replace(true);
        if let Some(thread) = self.thread.take() {
            // A panic on that thread has been reported there.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}

/// How many further ports are tried.
const FURTHER_PORTS: u16 = 20;
/// Connections at one time; more wait until one is free.
const CONNECTIONS: usize = 128;
/// Threads that make pages.
const MAKERS: usize = 4;
/// How long a client may take to ask, also before it asks again.
const HEAD_TIMEOUT: Duration = Duration::from_secs(if cfg!(test) { 1 } else { 20 });
/// How long a connection lives, whatever it does. Streams of changes connect
/// again by themselves; who reads a page for so long does not read it.
const LIFETIME: Duration = Duration::from_secs(15 * 60);
/// Between signs of life in streams.
const BEAT: Duration = Duration::from_secs(15);
/// How long answers may still take when the server stops.
const GRACE: Duration = Duration::from_secs(1);
/// The longest head of a request, in bytes.
const LONGEST_HEAD: usize = 32 * 1024;

fn bind(listen: &Listen) -> Result<TcpListener, Diagnostic> {
    let (first, last) = match listen.port {
        Port::Exactly(port) => (port, port),
        Port::From(port) => (port, port.saturating_add(FURTHER_PORTS)),
    };
    for port in first..=last {
        let address = SocketAddr::new(listen.address, port);
        match TcpListener::bind(address) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            bound => return bound.map_err(|error| refused(address, &error)),
        }
    }
    let message = if first == last {
        format!("port {first} of `{}` is in use", listen.address)
    } else {
        format!("the ports {first} to {last} of `{}` are all in use", listen.address)
    };
    let place = Place::Path(SocketAddr::new(listen.address, first).to_string());
    Err(Diagnostic::new(Code::SERVE_PORT_IN_USE, place, message).help("name another one with `--port`"))
}

fn refused(address: SocketAddr, error: &io::Error) -> Diagnostic {
    let message = format!("cannot listen on `{address}`: {error}");
    Diagnostic::new(Code::SERVE_ADDRESS, Place::Path(address.to_string()), message)
}

async fn serve(listener: TcpListener, desk: Arc<Desk>, mut stopped: watch::Receiver<bool>) {
    // Fails only without a running reactor, and this is one.
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
    let to_connections = stopped.clone();
    let room = Arc::new(Semaphore::new(CONNECTIONS));
    let mut connections = JoinSet::new();
    let mut beat = time::interval(BEAT);
    loop {
        let accept = async {
            let permit = Arc::clone(&room).acquire_owned().await;
            (permit, listener.accept().await)
        };
        tokio::select! {
            _ = stopped.wait_for(|&is_stopped| is_stopped) => break,
            _ = beat.tick() => desk.reloader.beat(),
            Some(_) = connections.join_next() => {}
            (permit, accepted) = accept => match accepted {
                Ok((stream, _)) => {
                    let (desk, stopped) = (Arc::clone(&desk), to_connections.clone());
                    connections.spawn(async move {
                        converse(stream, desk, stopped).await;
                        drop(permit);
                    });
                }
                // The system has no more files to give, or the client is gone.
                Err(_) => time::sleep(Duration::from_millis(50)).await,
            },
        }
    }
    drop(listener);
    desk.reloader.close();
    let all_done = async { while connections.join_next().await.is_some() {} };
    // Who has not finished by then is cut off.
    let _ = time::timeout(GRACE, all_done).await;
}

async fn converse(stream: TcpStream, desk: Arc<Desk>, mut stopped: watch::Receiver<bool>) {
    // Without it a small answer may wait for the next one.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| answer(Arc::clone(&desk), request));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(LONGEST_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = std::pin::pin!(connection);
    // A client that breaks off is no fault of ours, so results are not looked at.
    let is_over = tokio::select! {
        _ = connection.as_mut() => true,
        () = time::sleep(LIFETIME) => true,
        _ = stopped.wait_for(|&is_stopped| is_stopped) => false,
    };
    if !is_over {
        connection.as_mut().graceful_shutdown();
        let _ = connection.await;
    }
}
