//! The site as it is now.
//!
//! A version with errors does not take the place of a sound one: pages go on
//! showing the last that was sound, with a banner that says what is wrong. Only
//! where there never was one, what could be read of the catalog is shown.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use crate::cli::serve::banner;
use crate::diag::{Diagnostic, Severity};
use crate::pipeline::{Prepared, Preview};
use crate::render::Renderer;
use crate::server::{Response, Site};
use crate::source::Sources;

/// What the server serves.
pub(super) struct Live {
    state: RwLock<State>,
    /// Grows with every version, so that work on an old one can end.
    number: AtomicU64,
}

#[derive(Clone, Default)]
struct State {
    version: Option<Arc<Version>>,
    /// What is wrong, as HTML; empty if nothing is.
    banner: Arc<str>,
}

/// A version of the site that is shown.
pub(super) struct Version {
    pub renderer: Arc<Renderer>,
    pub sources: Sources,
    preview: Preview,
    is_sound: bool,
}

impl Live {
    pub(super) fn new() -> Live {
        Live { state: RwLock::default(), number: AtomicU64::new(0) }
    }

    /// Shows what was prepared, or what is wrong with it.
    pub(super) fn show(&self, prepared: Prepared) {
        let Prepared { sources, found, renderer } = prepared;
        let errors: Vec<Diagnostic> = found.into_iter().filter(|one| one.severity == Severity::Error).collect();
        let is_sound = errors.is_empty();
        let before = self.state();
        let stands = !is_sound && before.version.as_ref().is_some_and(|version| version.is_sound);
        let what = if stands { banner::LAST_SOUND } else { banner::AS_FAR_AS_READ };
        let banner = banner::banner(&errors, &sources, what).into();
        let version = if stands {
            before.version.clone()
        } else {
            renderer.map(|renderer| {
                let renderer = Arc::new(renderer);
                Arc::new(Version { preview: Preview::new(renderer.clone()), renderer, sources, is_sound })
            })
        };
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        *state = State { version, banner };
        self.number.fetch_add(1, Ordering::SeqCst);
        // An old version is large; `before` lets go of it when nobody waits.
        drop(state);
    }

    /// Adds faults that only showed when pages of version `number` were made.
    /// Whether it still is the one that is shown.
    pub(super) fn add(&self, faults: &[Diagnostic], number: u64) -> bool {
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        if self.number() != number {
            return false;
        }
        if let Some(version) = &state.version {
            state.banner = banner::banner(faults, &version.sources, banner::SOME_PAGES).into();
        }
        true
    }

    /// Which version of the catalog this is, and what is shown of it; `None`
    /// where that is nothing or an older one.
    pub(super) fn sound(&self) -> (u64, Option<Arc<Version>>) {
        let state = self.state();
        let is_current = state.banner.is_empty();
        (self.number(), state.version.filter(|_| is_current))
    }

    pub(super) fn number(&self) -> u64 {
        self.number.load(Ordering::SeqCst)
    }

    pub(super) fn has_faults(&self) -> bool {
        !self.state().banner.is_empty()
    }

    /// The path of the site on its host, with `/` at both ends.
    pub(super) fn base_path(&self) -> String {
        let version = self.state().version;
        version.map_or_else(|| "/".to_owned(), |version| version.renderer.world().settings.base_url.path().to_owned())
    }

    fn state(&self) -> State {
        self.state.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Site for Live {
    fn get(&self, path: &str) -> Option<Response> {
        let State { version, banner } = self.state();
        let Some(version) = version else { return Some(banner::page(&banner)) };
        let made = version.preview.find(path)?;
        Some(version.finish(made, &banner))
    }

    fn not_found(&self, path: &str) -> Response {
        let State { version, banner } = self.state();
        let Some(version) = version else { return banner::page(&banner) };
        version.finish(version.preview.find_not_found(path), &banner)
    }
}

impl Version {
    fn finish(&self, made: Result<Response, Diagnostic>, banner: &str) -> Response {
        match made {
            Ok(response) => banner::add(response, banner),
            Err(fault) => banner::page(&banner::banner(&[fault], &self.sources, banner::THIS_PAGE)),
        }
    }
}
