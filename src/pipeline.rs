//! The order of the stages. This is the best place to start reading.
//!
//! Data goes one way. Each stage is a function with a verb for a name, and each
//! result is a type of its own, complete when built and never changed:
//!
//! ```text
//! open     root                -> Project       settings valid, theme found
//! read     Project             -> Inputs        every input in memory once
//! parse    Inputs              -> Documents, Freshness, Messages, Theme
//! assemble Documents           -> Catalog       ids unique, references resolved
//! derive   Catalog, an instant -> Facts         deadlines, statuses
//! plan     Catalog, Facts      -> Site          every address
//! render   Site, one address   -> bytes         pure; see `render::Renderer`
//! deliver  Site                -> disk, or browser
//! ```
//!
//! A stage does not stop because one course is wrong: it keeps what is sound,
//! reports the rest, and people see every fault of every language in one run.
//! `build`, `check`, `serve` and `watch` run the same stages.

mod folders;
mod observer;
mod tree;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::calendar::Instant;
use crate::catalog::assemble;
use crate::check::check;
use crate::config::{LOCK_FILE, Minify, Settings, Target};
use crate::content::{self, Documents};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::export::{Changes, Size, host_limits};
use crate::format::Formats;
use crate::freshness::{Freshness, closed_files, judge, put_newer};
use crate::lint::Glossary;
use crate::listing::Novelties;
use crate::load::{self, Inputs};
use crate::locale::PerLocale;
use crate::messages::{Area, AreaFile, Messages};
use crate::publish::{Edit, Tree, Written, note, publish, replace};
use crate::render::{Renderer, contract};
use crate::routes::{Lock, plan, record};
use crate::rules::derive;
use crate::source::{SourceFile, Sources};
use crate::theme::{self, Theme};
use crate::url::BaseUrl;
use crate::world::World;

pub use folders::{Checked, Folders, check_folders};
pub use observer::{Observer, Stage};
pub use tree::{Preview, SiteTree};
use tree::{Stoppable, page_faults};

/// What a command asks of the stages.
#[derive(Clone, Debug)]
pub struct Options {
    /// The catalog's root.
    pub root: PathBuf,
    /// An address in the place of the settings' own.
    pub base_url: Option<BaseUrl>,
    /// A host in the place of the settings' own.
    pub target: Option<Target>,
    /// An instant in the place of the settings' own.
    pub as_of: Option<Instant>,
    /// The instant it is, for a catalog that pins none.
    pub now: Instant,
    /// Whether drafts are shown.
    pub with_drafts: bool,
    /// Whether languages are shown whose stage is draft.
    pub with_draft_locales: bool,
    /// Whether texts are judged that do not say what they were made from.
    pub with_unclaimed: bool,
    /// Whether the pseudo-locales are among the languages.
    pub with_pseudo: bool,
}

/// A catalog whose settings are valid.
pub struct Project {
    settings_file: SourceFile,
    settings: Settings,
    formats: PerLocale<Arc<Formats>>,
    as_of: Instant,
}

/// The site, ready to be rendered, and everything that was found on the way.
pub struct Prepared {
    /// The texts, for reports.
    pub sources: Sources,
    /// What was found, in the order of reports.
    pub found: Diagnostics,
    /// The pages; none where the settings could not be read.
    pub renderer: Option<Renderer>,
}

impl Prepared {
    /// Makes every page and keeps none, for the faults that only show then.
    /// Where templates or messages are faulty already, pages would only repeat it.
    pub fn render_all(&mut self) {
        let is_theme = |place: &Place| match place {
            Place::Span(span) => self.sources.get(span.file).path().starts_with("themes/"),
            Place::Path(path) => path.starts_with("themes/"),
        };
        let is_part = |one: &Diagnostic| {
            let family = one.code.name().split('/').next().unwrap_or_default();
            one.severity == Severity::Error && (matches!(family, "fluent" | "config") || is_theme(&one.place))
        };
        let Some(renderer) = self.renderer.as_ref().filter(|_| !self.found.iter().any(is_part)) else {
            return;
        };
        page_faults(renderer).into_iter().for_each(|fault| self.found.report(fault));
        self.found.sort();
    }
}

/// Runs all stages up to the plan, and the checks; tells of each stage. With
/// pseudo-locales, what is found is what the site without them has: they say
/// nothing of their own.
pub fn prepare_observed(options: &Options, observer: &dyn Observer) -> Prepared {
    let real = prepare_once(&Options { with_pseudo: false, ..options.clone() }, observer);
    match real.renderer {
        Some(_) if options.with_pseudo => Prepared { renderer: prepare_once(options, &()).renderer, ..real },
        _ => real,
    }
}

/// The stages, one after the other.
pub fn prepare_once(options: &Options, observer: &dyn Observer) -> Prepared {
    let mut found = Diagnostics::new();
    let project = match open(options, &mut found) {
        Ok(project) => project,
        Err(sources) => return Prepared { sources, found, renderer: None },
    };
    observer.done(Stage::Open);
    let inputs = read(options, &project, &mut found);
    observer.done(Stage::Read);
    let (documents, freshness, messages, theme) = parse(&project, &inputs, &mut found);
    observer.done(Stage::Parse);
    let catalog = assemble(documents, &project.settings, options.with_drafts, &mut found);
    observer.done(Stage::Assemble);
    let facts = derive(&catalog, &project.settings, &messages, project.as_of, &mut found);
    observer.done(Stage::Derive);
    let lock = published(&inputs.sources, &mut found);
    let site = plan(&catalog, &facts, &project.settings, &messages, &theme, &inputs.assets, &lock, &mut found);
    observer.done(Stage::Plan);
    let settings = project.settings;
    let glossary = glossary(&inputs.sources, &mut found);
    let messages = Arc::new(messages);
    let assets = inputs.assets;
    let novelties = Novelties::of(&catalog, &facts, &settings.zone);
    let world = World { settings, catalog, freshness, facts, novelties, glossary, messages, site, lock, theme, assets };
    if !options.with_pseudo {
        check(&world, &inputs.sources, &contract(), &mut found);
        found.sort();
    }
    observer.done(Stage::Check);
    Prepared { sources: inputs.sources, found, renderer: Some(Renderer::new(Arc::new(world))) }
}

/// The same, with nobody looking on.
pub fn prepare(options: &Options) -> Prepared {
    prepare_observed(options, &())
}

/// Reads the settings; gives the sources read so far where they are not valid.
fn open(options: &Options, found: &mut Diagnostics) -> Result<Project, Sources> {
    let Some(settings_file) = load::read_settings(&options.root, found) else { return Err(Sources::new()) };
    let sources = || Sources::of(&settings_file);
    if !settings_file.is_whole() {
        return Err(sources());
    }
    let Some(mut settings) = Settings::parse(&settings_file, found) else { return Err(sources()) };
    if options.with_pseudo {
        settings = settings.with_pseudo();
    }
    settings.shows_drafts = options.with_draft_locales;
    settings.judges_unclaimed = options.with_unclaimed;
    if let Some(base) = &options.base_url {
        settings.base_url = base.clone();
    }
    settings.target = options.target.unwrap_or(settings.target);
    let as_of = options.as_of.or(settings.as_of).unwrap_or(options.now);
    let Some(formats) = formats(&settings, found) else { return Err(sources()) };
    Ok(Project { settings_file, settings, formats, as_of })
}

fn formats(settings: &Settings, found: &mut Diagnostics) -> Option<PerLocale<Arc<Formats>>> {
    // Pseudo-locales count as their source does.
    let spoken = |id| if settings.locales.pseudo(id).is_some() { settings.locales.source() } else { id };
    let made: Vec<Option<Arc<Formats>>> =
        settings.locales.ids().map(|id| Formats::new(settings.locales.get(spoken(id))).map(Arc::new)).collect();
    for (id, formats) in settings.locales.ids().zip(&made) {
        if formats.is_none() {
            let locale = settings.locales.get(id);
            let message = format!("the forms of numbers and dates in `{locale}` are not known");
            let fault = Diagnostic::new(Code::CONFIG_UNSUPPORTED_LOCALE, settings.locale_places[id], message);
            found.report(fault.help("take it out of `locales`"));
        }
    }
    let made: Option<Vec<Arc<Formats>>> = made.into_iter().collect();
    let made = made?;
    Some(settings.locales.each(|locale| made[locale.index()].clone()))
}

fn read(options: &Options, project: &Project, found: &mut Diagnostics) -> Inputs {
    let settings = &project.settings;
    let theme = load::ThemeChoice {
        name: &settings.theme.value,
        style: settings.style.css(),
        is_small: settings.minify != Minify::Off,
    };
    load::read(&options.root, &project.settings_file, &theme, theme::EMBEDDED, found)
}

fn parse(project: &Project, inputs: &Inputs, found: &mut Diagnostics) -> (Documents, Freshness, Messages, Theme) {
    let settings = &project.settings;
    let mut documents = content::parse(inputs, &settings.locales, found);
    let freshness = judge(&documents, &inputs.sources, &settings.locales);
    put_newer(&mut documents, &freshness, &settings.locales);
    content::add_pseudo(&mut documents, &settings.locales);
    let mut messages = parse_messages(project, inputs, found);
    let closed = closed_files(&inputs.sources, &settings.locales, &settings.l10n);
    messages.close(&closed, &settings.l10n.fallbacks(&settings.locales));
    let theme = theme::parse(inputs, &settings.theme, &settings.style, found);
    (documents, freshness, messages, theme)
}

fn glossary(sources: &Sources, found: &mut Diagnostics) -> Glossary {
    let file = sources.find("l10n/glossary.yaml").filter(|file| file.is_whole());
    file.map(|file| Glossary::parse(file, found)).unwrap_or_default()
}

fn published(sources: &Sources, found: &mut Diagnostics) -> Lock {
    let file = sources.find(LOCK_FILE).filter(|file| file.is_whole());
    file.map(|file| Lock::parse(file, found)).unwrap_or_default()
}

fn parse_messages(project: &Project, inputs: &Inputs, found: &mut Diagnostics) -> Messages {
    let settings = &project.settings;
    let files = theme::areas(inputs, settings, found);
    let area = |file: &AreaFile| {
        let source = inputs.sources.get(file.file);
        let (text, is_whole) = (source.text(), source.is_whole());
        Area { file: file.file, locale: file.locale, from_theme: file.from_theme, text, is_whole }
    };
    let areas: Vec<Area<'_>> = files.iter().map(area).collect();
    let fallbacks = settings.l10n.fallbacks(&settings.locales);
    Messages::parse(&settings.locales, fallbacks, &areas, project.formats.clone(), found)
}

/// Whether a build that publishes records its addresses in `urls.lock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recording {
    /// It does.
    On,
    /// The file is left as it is.
    Off,
}

/// What the last build changed, beside the output.
const CHANGES_FILE: &str = "changes.json";

/// Renders and writes the whole site. What is in the way is reported, and the
/// folder stands as it was. Addresses are recorded before the first page is there to be read:
/// one that was never recorded could be lost.
///
/// # Errors
///
/// Every page that could not be made, or what the disk refused. Whoever stops
/// it gets errors of no meaning.
pub fn deliver(
    renderer: &Renderer,
    root: &Path,
    output: &Path,
    recording: Recording,
    observer: &dyn Observer,
) -> Result<Written, Vec<Diagnostic>> {
    if let Some(fault) = output_fault(root, output) {
        return Err(vec![fault]);
    }
    let tree = SiteTree::new(renderer);
    let total = tree.len();
    let record = || match recording {
        Recording::On => write_lock(renderer.world(), root),
        Recording::Off => Ok(()),
    };
    let written = publish(&Stoppable { tree, observer }, output, &record, &|made| observer.progress(made, total))?;
    note(output, CHANGES_FILE, &Changes::new(&written.difference, renderer.world()).json())
        .map_err(|fault| vec![fault])?;
    observer.done(Stage::Deliver);
    let (path, bytes) = &written.largest;
    let size = Size { files: written.files, bytes: written.bytes, largest: (path, *bytes) };
    host_limits(renderer.world(), size).into_iter().for_each(|warning| observer.warned(warning));
    Ok(written)
}

fn write_lock(world: &World, root: &Path) -> Result<(), Diagnostic> {
    let lock = record(&world.site, &world.catalog, &world.lock);
    if lock == world.lock {
        return Ok(());
    }
    replace(root, &[(LOCK_FILE.to_owned(), Edit::Write(lock.text()))]).map_err(|fault| {
        let message = format!("the addresses cannot be recorded: {}", fault.message);
        let fault = Diagnostic::new(Code::OUTPUT_UNWRITABLE, Place::Path(LOCK_FILE.to_owned()), message);
        fault.help("make the folder of the catalog writable, or build with `--no-record`")
    })
}

/// An output that holds the content, or lies in it, would be read as content or
/// written over it.
fn output_fault(root: &Path, output: &Path) -> Option<Diagnostic> {
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let root = root.canonicalize().unwrap_or_else(|_| absolute(root));
    let output = output.canonicalize().unwrap_or_else(|_| {
        let output = absolute(output);
        match (output.parent().and_then(|parent| parent.canonicalize().ok()), output.file_name()) {
            (Some(parent), Some(name)) => parent.join(name),
            _ => output,
        }
    });
    let inputs = ["content", "locales", "themes", "l10n"].map(|folder| root.join(folder));
    let is_around = root.starts_with(&output) || inputs.iter().any(|input| input.starts_with(&output));
    let is_inside = inputs.iter().any(|input| output.starts_with(input));
    (is_around || is_inside).then(|| {
        let words = if is_around { "holds the catalog itself" } else { "lies in the catalog's own files" };
        let message = format!("the output folder `{}` {words}", output.display());
        let place = crate::diag::Place::Path(output.display().to_string());
        Diagnostic::new(Code::OUTPUT_AROUND_CONTENT, place, message).help("choose another folder with `--output-dir`")
    })
}
