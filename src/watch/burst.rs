//! From single events to one change.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{ErrorKind, Event, EventKind};

use crate::watch::ignore::Ignore;

/// What arrives from the system or from a [`Stopper`](super::Stopper).
#[derive(Debug)]
pub(super) enum Message {
    /// From the system.
    Event(notify::Result<Event>),
    /// It is enough.
    Stop,
}

/// What arrived in one go.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Burst {
    /// What changed.
    pub paths: BTreeSet<PathBuf>,
    /// The system lost some events: anything may have changed.
    pub has_lost: bool,
    /// The system watches no more folders.
    pub is_at_limit: bool,
}

impl Burst {
    /// Waits for the next change and what belongs to it. `None` when it is enough.
    pub fn wait(inbox: &Receiver<Message>, ignore: &Ignore) -> Option<Burst> {
        let mut burst = Burst::default();
        while burst.is_empty() {
            burst.take(inbox.recv().ok()?, ignore)?;
        }
        let start = Instant::now();
        let mut end = start + FIRST_WAIT;
        loop {
            match inbox.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(message) => burst.take(message, ignore)?,
                Err(RecvTimeoutError::Timeout) => return Some(burst),
                Err(RecvTimeoutError::Disconnected) => return None,
            }
            if burst.has_lost || burst.paths.len() > ONE_SAVE {
                end = (Instant::now() + QUIET).min(start + LONGEST_WAIT);
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.paths.is_empty() && !self.has_lost && !self.is_at_limit
    }

    fn take(&mut self, message: Message, ignore: &Ignore) -> Option<()> {
        match message {
            Message::Stop => return None,
            Message::Event(Ok(event)) => {
                self.has_lost |= event.need_rescan();
                if is_change(&event.kind) {
                    self.paths.extend(event.paths.into_iter().filter(|path| !ignore.covers(path)));
                }
            }
            Message::Event(Err(error)) => match error.kind {
                ErrorKind::MaxFilesWatch => self.is_at_limit = true,
                // A folder that went before it could be watched.
                ErrorKind::PathNotFound | ErrorKind::WatchNotFound => {}
                _ => self.has_lost = true,
            },
        }
        Some(())
    }
}

/// How long to wait for the rest of one save.
const FIRST_WAIT: Duration = Duration::from_millis(10);
/// How many paths one save may touch; more are a burst.
const ONE_SAVE: usize = 8;
/// A burst is over when nothing came for so long.
const QUIET: Duration = Duration::from_millis(30);
/// Then it is told even if there is more.
const LONGEST_WAIT: Duration = Duration::from_millis(500);

/// Whether an event means other bytes. That a file was opened or read does not;
/// we do that ourselves in every build.
fn is_change(kind: &EventKind) -> bool {
    match kind {
        EventKind::Access(kind) => *kind == AccessKind::Close(AccessMode::Write),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};
    use std::sync::mpsc::{Sender, channel};
    use std::thread;
    use std::time::{Duration, Instant};

    use notify::event::{AccessKind, AccessMode, DataChange, Flag, ModifyKind};
    use notify::{Error, Event, EventKind};

    use super::{Burst, Message};
    use crate::watch::ignore::Ignore;

    fn wait(send: impl FnOnce(&Sender<Message>) + Send) -> Option<Burst> {
        let (outbox, inbox) = channel();
        let ignore = Ignore::new("/site".into(), vec!["/site/public".into()]);
        thread::scope(|scope| {
            // Kept until the end: a closed channel ends the wait.
            let outbox = &outbox;
            scope.spawn(move || send(outbox));
            Burst::wait(&inbox, &ignore)
        })
    }

    fn changed(path: &str) -> Message {
        Message::Event(Ok(Event::new(EventKind::Modify(ModifyKind::Data(DataChange::Any))).add_path(path.into())))
    }

    fn tell(outbox: &Sender<Message>, message: Message) {
        outbox.send(message).unwrap_or_default();
    }

    #[test]
    fn the_steps_of_one_save_are_one_change() {
        let start = Instant::now();
        let burst = wait(|outbox| {
            for path in ["/site/a", "/site/a", "/site/.a.swp", "/site/public/a", "/site/b"] {
                tell(outbox, changed(path));
            }
        });
        let paths = burst.unwrap_or_default().paths;
        assert_eq!(paths.iter().map(|path| path.as_path()).collect::<Vec<_>>(), ["/site/a", "/site/b"].map(Path::new));
        assert!(start.elapsed() >= Duration::from_millis(10));
    }

    #[test]
    fn many_files_are_waited_for_until_they_are_all_there() {
        let burst = wait(|outbox| {
            for at in 0..40 {
                tell(outbox, changed(&format!("/site/{at}")));
                thread::sleep(Duration::from_millis(if at < 20 { 0 } else { 2 }));
            }
        });
        assert_eq!(burst.unwrap_or_default().paths.len(), 40);
    }

    #[test]
    fn reading_is_no_change() {
        let burst = wait(|outbox| {
            for mode in [AccessMode::Read, AccessMode::Write] {
                let event = Event::new(EventKind::Access(AccessKind::Close(mode)));
                tell(outbox, Message::Event(Ok(event.add_path(format!("/site/{mode:?}").into()))));
            }
        });
        let expected = BTreeSet::from([PathBuf::from("/site/Write")]);
        assert_eq!(burst.unwrap_or_default().paths, expected);
    }

    #[test]
    fn lost_events_and_limits_are_told() {
        let lost = wait(|outbox| {
            tell(outbox, Message::Event(Ok(Event::new(EventKind::Other).set_flag(Flag::Rescan))));
        });
        assert_eq!(lost, Some(Burst { has_lost: true, ..Burst::default() }));
        let limit = wait(|outbox| {
            tell(outbox, Message::Event(Err(Error::new(notify::ErrorKind::MaxFilesWatch))));
        });
        assert_eq!(limit, Some(Burst { is_at_limit: true, ..Burst::default() }));
    }

    #[test]
    fn a_stop_ends_the_wait_even_in_the_middle() {
        let burst = wait(|outbox| {
            tell(outbox, changed("/site/a"));
            tell(outbox, Message::Stop);
        });
        assert_eq!(burst, None);
    }
}
