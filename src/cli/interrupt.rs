//! Ctrl-C, and the signals that ask a process to end.
//!
//! A command that has nothing to lose ends at once. One that must put something
//! in order says so with [`Interrupt::wait_for_us`]: then the first request only
//! asks, and a second one ends the process all the same. Even that leaves a
//! site whole, see `publish`.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The exit code of a command that was interrupted.
pub(super) const INTERRUPTED: u8 = 130;

/// Whether somebody wants the command to end.
#[derive(Clone, Default)]
pub(super) struct Interrupt {
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    is_asked: AtomicBool,
    wake: Mutex<Option<Wake>>,
}

type Wake = Box<dyn Fn() + Send>;

impl Interrupt {
    /// Begins to listen; once for the process.
    pub(super) fn listen() -> Interrupt {
        let interrupt = Interrupt::default();
        let state = Arc::clone(&interrupt.state);
        let handler = move || {
            let was_asked = state.is_asked.swap(true, Ordering::SeqCst);
            let wake = state.wake.lock().unwrap_or_else(PoisonError::into_inner);
            match &*wake {
                Some(wake) if !was_asked => wake(),
                _ => std::process::exit(i32::from(INTERRUPTED)),
            }
        };
        // Without a handler the system ends the process, which is sound too.
        let _ = ctrlc::set_handler(handler);
        interrupt
    }

    /// From now on the command ends by itself soon after it is asked to, and
    /// `wake` is called at that moment. Takes the place of an earlier one.
    pub(super) fn wait_for_us(&self, wake: impl Fn() + Send + 'static) {
        *self.state.wake.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(wake));
    }

    /// Whether the command was asked to end.
    pub(super) fn is_asked(&self) -> bool {
        self.state.is_asked.load(Ordering::SeqCst)
    }
}
