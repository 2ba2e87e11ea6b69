//! Tells open pages to load again.
//!
//! Each open page holds a stream of server-sent events. A page says which
//! version of the site it shows, so one that was loaded while a change arrived,
//! or before the server was started again, hears of it as soon as it connects.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use hyper::body::{Body, Bytes, Frame};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// Says to every open page that the site has changed. Cheap to clone, and may
/// be used from any thread.
#[derive(Clone, Debug, Default)]
pub struct Reloader {
    hub: Arc<Hub>,
}

#[derive(Debug, Default)]
struct Hub {
    changes: AtomicU64,
    pages: Mutex<Vec<UnboundedSender<Bytes>>>,
}

impl Reloader {
    /// The site has changed: pages load again.
    pub fn reload(&self) {
        self.change("reload");
    }

    /// Only style sheets have changed: pages take the new ones and stay as they
    /// are, with what was typed and opened in them.
    pub fn css(&self) {
        self.change("css");
    }

    /// What a page must show to be up to date. Asked for before the page is
    /// made, so that a change meanwhile is not lost. The number of the process
    /// tells the site before a restart from the one after it.
    pub(super) fn version(&self) -> String {
        format!("{}-{}", std::process::id(), self.hub.changes.load(Ordering::SeqCst))
    }

    /// A stream of changes for a page that shows `version`.
    pub(super) fn connect(&self, version: &str) -> Events {
        let (sender, receiver) = unbounded_channel();
        let mut pages = self.pages();
        let first = if version == self.version() { Bytes::from_static(b": hello\n\n") } else { event("reload", "") };
        // The receiver is in our hands, so this arrives.
        let _ = sender.send(first);
        pages.push(sender);
        Events { receiver }
    }

    /// Sends something to every page, so that streams nobody reads are found.
    pub(super) fn beat(&self) {
        self.send(&Bytes::from_static(b":\n\n"));
    }

    /// Ends every stream.
    pub(super) fn close(&self) {
        self.pages().clear();
    }

    fn change(&self, name: &str) {
        self.hub.changes.fetch_add(1, Ordering::SeqCst);
        self.send(&event(name, &self.version()));
    }

    fn send(&self, bytes: &Bytes) {
        self.pages().retain(|page| page.send(bytes.clone()).is_ok());
    }

    fn pages(&self) -> MutexGuard<'_, Vec<UnboundedSender<Bytes>>> {
        self.hub.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn event(name: &str, data: &str) -> Bytes {
    Bytes::from(format!("event: {name}\ndata: {data}\n\n"))
}

/// The script that listens, served by us and put into pages by us.
pub(super) const SCRIPT: &str = include_str!("reload.js");

/// The body of an answer that does not end until the server stops.
#[derive(Debug)]
pub(super) struct Events {
    receiver: UnboundedReceiver<Bytes>,
}

impl Body for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.receiver.poll_recv(context).map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
    }
}
