//! `prospectus l10n check`

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cli::arguments::{Format, Global, L10nCheck, L10nFormat, Level, Site};
use crate::cli::command::{Outcome, options};
use crate::cli::report::Report;
use crate::cli::report::translations::{self, Summary};
use crate::diag::{ALL, Code, Diagnostic, Diagnostics, L10N_MARK, Place, Severity};
use crate::lint::fix::{Fixed, fix};
use crate::locale::Locale;
use crate::pipeline::{Folders, Options, Prepared, check_folders, prepare};
use crate::publish::{Edit, replace};
use crate::routes::Spot;
use crate::source::{FileId, Sources};
use crate::world::World;

/// So often files are mended again, where one change makes room for another.
const ROUNDS: usize = 12;

pub(super) fn run(global: &Global, check: &L10nCheck) -> Outcome {
    let report = Report::new(global, Format::Text);
    if let Some(rule) = check.rule.iter().find(|rule| !ALL.iter().any(|code| is_rule(rule, *code))) {
        let names = ALL.iter().map(|code| code.name());
        let near = crate::diag::nearest(rule, names).map(|near| format!("; did you mean `{near}`?"));
        report.complain(&format!("there is no rule `{rule}`{}", near.unwrap_or_default()));
        return Outcome::CannotWork;
    }
    let changed = match check.changed_since.as_ref().map(|revision| changed_since(global, check, revision)).transpose()
    {
        Ok(changed) => changed,
        Err(words) => {
            report.complain(&words);
            return Outcome::CannotWork;
        }
    };
    let mut mended = 0;
    for round in 0..ROUNDS {
        let looked = look(global, check, changed.as_ref());
        let Looked { sources, found, summary, root } = match looked {
            Ok(looked) => looked,
            Err(Unready { sources, found }) => {
                report.print(&found, &sources);
                return Outcome::CannotWork;
            }
        };
        if check.fix && round + 1 < ROUNDS {
            let is_there = |file| root.join(sources.get(file).path()).is_file();
            let fixable = found.iter().filter(|one| match one.place {
                Place::Span(span) => is_there(span.file),
                Place::Path(_) => false,
            });
            let fixed = fix(fixable, &sources);
            let is_done = fixed.count == 0;
            if !is_done {
                if let Err(fault) = write(&root, &fixed, &sources) {
                    report.print_one(fault);
                    return Outcome::CannotWork;
                }
                mended += fixed.count;
                continue;
            }
        }
        if check.fix && mended > 0 {
            report.say(&format!("{mended} mended"));
        }
        return tell(global, check, &report, &found, &sources, &summary);
    }
    Outcome::CannotWork
}

/// What was looked at.
struct Looked {
    sources: Sources,
    found: Diagnostics,
    summary: Summary,
    /// The folder that paths of files begin in.
    root: PathBuf,
}

/// Why nothing could be looked at.
struct Unready {
    sources: Sources,
    found: Diagnostics,
}

fn look(global: &Global, check: &L10nCheck, changed: Option<&BTreeSet<String>>) -> Result<Looked, Unready> {
    let (sources, found, summary, root) = match &check.locales_dir {
        Some(folder) => look_at_folders(check, folder)?,
        None => look_at_site(global, check)?,
    };
    let found = found.only(|one| is_wanted(one, check, changed, &sources, &summary));
    Ok(Looked { sources, found, summary, root })
}

type Result4 = Result<(Sources, Diagnostics, Summary, PathBuf), Unready>;

fn look_at_folders(check: &L10nCheck, folder: &Path) -> Result4 {
    let folders = Folders {
        folder: folder.to_path_buf(),
        source: check.source_locale.clone(),
        locales: check.locale.clone(),
        glossary: check.glossary.clone(),
        is_strict: check.strict,
    };
    let checked = check_folders(&folders);
    let Some((source, locales)) = checked.locales.split_first() else {
        return Err(Unready { sources: checked.sources, found: checked.found });
    };
    let summary = Summary {
        source: source.clone(),
        locales: locales.to_vec(),
        messages: checked.messages,
        pages: 0,
        addresses: BTreeMap::new(),
        fail_on: Severity::Error,
    };
    Ok((checked.sources, checked.found, summary, PathBuf::new()))
}

fn look_at_site(global: &Global, check: &L10nCheck) -> Result4 {
    let site = Site { base_url: None, as_of: None, drafts: false };
    let options = match options(global, &site) {
        Ok(options) => options,
        Err(fault) => {
            let mut found = Diagnostics::new();
            found.report(fault);
            return Err(Unready { sources: Sources::new(), found });
        }
    };
    let Prepared { sources, found, renderer } = prepare(&Options { with_unclaimed: true, ..options });
    let Some(renderer) = renderer else { return Err(Unready { sources, found }) };
    let world = renderer.world();
    let locales = &world.settings.locales;
    let source = locales.get(locales.source());
    let pages = sources
        .iter()
        .filter(|file| file.path().starts_with("content/") && file.path().ends_with(&format!("/{}.md", source.tag())));
    let messages = world.messages.keys(locales.source()).filter(|key| !key.starts_with('-') && !key.contains('.'));
    let chosen = |tag: &&Locale| check.locale.is_empty() || check.locale.contains(tag);
    let summary = Summary {
        source: source.clone(),
        locales: locales.iter().filter(|tag| *tag != source).filter(chosen).cloned().collect(),
        messages: messages.count(),
        pages: pages.count(),
        addresses: addresses(world),
        fail_on: world.settings.l10n.fail_on,
    };
    let found = found.only(|one| is_about_translation(one, &sources));
    let found = found.map(|one| {
        let is_missing = one.code == Code::FLUENT_MISSING_MESSAGE && one.severity == Severity::Warning;
        let has_level = world.settings.l10n.rules.level(one.code).is_some();
        let wanted = one.about.as_ref().and_then(|about| about.for_translators).filter(|_| !has_level);
        match wanted.or_else(|| (check.strict && is_missing).then_some(Severity::Error)) {
            Some(severity) => one.severity(severity),
            None => one,
        }
    });
    Ok((sources, found, summary, global.root.clone()))
}

/// Where the texts of the content are shown, by their files.
fn addresses(world: &World) -> BTreeMap<FileId, Vec<String>> {
    let mut addresses: BTreeMap<FileId, Vec<String>> = BTreeMap::new();
    for (kind, id, texts) in world.freshness.pages() {
        let spot = world.catalog.find(kind, id).and_then(|at| Spot::of(&world.catalog, kind, at));
        let Some(spot) = spot else { continue };
        for (locale, place) in texts.places.entries() {
            let route = place.as_ref().and_then(|_| world.site.route(spot.page, locale));
            let part = spot.part.as_ref().map(|part| format!("#{part}")).unwrap_or_default();
            if let (Some(place), Some(route)) = (place, route) {
                let path = route.path.as_str().trim_start_matches('/');
                addresses.entry(place.file).or_default().push(format!("/{path}{part}"));
            }
        }
    }
    addresses
}

/// Whether a finding is one of the rules about translations.
fn is_about_translation(one: &Diagnostic, sources: &Sources) -> bool {
    let family = one.code.name().split('/').next().unwrap_or_default();
    let is_there = |path: &str| ["locales/", "l10n/"].iter().any(|folder| path.starts_with(folder));
    let is_in_folder = match &one.place {
        Place::Span(span) => is_there(sources.get(span.file).path()),
        Place::Path(path) => is_there(path) || path == "l10n.toml",
    };
    let is_of_translator = || match &one.place {
        Place::Span(span) => family == "silence" && sources.text(*span).starts_with(L10N_MARK),
        Place::Path(_) => false,
    };
    // Of a page that cannot be read no rule can say anything, and what is wrong in a translation its translator mends.
    let is_error_in_page = || match &one.place {
        Place::Span(span) => one.severity == Severity::Error && sources.get(span.file).path().ends_with(".md"),
        Place::Path(_) => false,
    };
    is_in_folder
        || is_error_in_page()
        || matches!(family, "fluent" | "markup" | "text" | "term" | "md" | "template" | "built" | "fact")
        || matches!(one.code, Code::CONFIG_EXPIRED_ALLOW | Code::PROSE_OTHER_LANGUAGE)
        || is_of_translator()
}

fn is_wanted(
    one: &Diagnostic,
    check: &L10nCheck,
    changed: Option<&BTreeSet<String>>,
    sources: &Sources,
    summary: &Summary,
) -> bool {
    let path = translations::path(one, sources);
    let locale = translations::locale(one, sources, summary);
    let area = path.rsplit('/').next().unwrap_or_default().strip_suffix(".ftl");
    let is_changed = |path: &str| changed.is_none_or(|changed| changed.contains(path.trim_start_matches("./")));
    let related = one.related.iter().any(|(place, _)| match place {
        Place::Span(span) => is_changed(sources.get(span.file).path()),
        Place::Path(path) => is_changed(path),
    });
    (check.locale.is_empty() || check.locale.iter().any(|tag| Some(tag.tag()) == locale.as_deref()))
        && (check.area.is_empty()
            || check.area.iter().any(|wanted| area == Some(wanted.strip_suffix(".ftl").unwrap_or(wanted))))
        && (check.rule.is_empty() || check.rule.iter().any(|rule| is_rule(rule, one.code)))
        && (is_changed(path) || related)
}

/// Whether a rule was named: whole, without its family, or by its family.
fn is_rule(name: &str, code: Code) -> bool {
    let rule = code.name();
    rule == name || rule.split('/').any(|part| part == name)
}

/// The files that are another one than in a revision, as findings name them.
fn changed_since(global: &Global, check: &L10nCheck, revision: &str) -> Result<BTreeSet<String>, String> {
    let folder: &Path = match check.locales_dir {
        Some(_) => Path::new("."),
        None => &global.root,
    };
    if revision.starts_with('-') {
        return Err(format!("`{revision}` is no revision"));
    }
    let git = |arguments: &[&str]| {
        let run = Command::new("git").arg("-C").arg(folder).args(arguments).output();
        let run = run.map_err(|error| format!("--changed-since needs git, which cannot be run: {error}"))?;
        match run.status.success() {
            true => Ok(String::from_utf8_lossy(&run.stdout).into_owned()),
            false => {
                let said = String::from_utf8_lossy(&run.stderr);
                let why = said.lines().next().unwrap_or_default().trim_start_matches("fatal: ");
                Err(format!("git does not know what has changed since `{revision}`: {why}"))
            }
        }
    };
    let tracked = git(&["diff", "--name-only", "--relative", "-z", revision, "--"])?;
    let untracked = git(&["ls-files", "--others", "--exclude-standard", "-z"])?;
    Ok([tracked, untracked]
        .iter()
        .flat_map(|list| list.split('\0'))
        .filter(|path| !path.is_empty())
        .map(str::to_owned)
        .collect())
}

fn write(root: &Path, fixed: &Fixed, sources: &Sources) -> Result<(), Diagnostic> {
    let path = |file| sources.get(file).path().to_owned();
    let texts = fixed.texts.iter().map(|(&file, text)| (path(file), Edit::Write(text.clone())));
    let gone = fixed.removed.iter().map(|&file| (path(file), Edit::Remove));
    replace(root, &texts.chain(gone).collect::<Vec<_>>())
}

fn tell(
    global: &Global,
    check: &L10nCheck,
    report: &Report,
    found: &Diagnostics,
    sources: &Sources,
    summary: &Summary,
) -> Outcome {
    match check.format {
        L10nFormat::Text => {
            report.tell(&translations::text::report(found, sources, summary));
            if !global.quiet {
                report.tell(&translations::text::last_line(found, sources, summary));
            }
        }
        L10nFormat::Short => report.tell(&translations::text::short(found, sources)),
        L10nFormat::Json => report.tell(&translations::json::report(found, sources, summary)),
        L10nFormat::Github => report.tell(&translations::github::report(found, sources)),
        L10nFormat::Sarif => report.tell(&translations::sarif::report(found, sources)),
    }
    let failing = match check.fail_on {
        None => summary.fail_on,
        Some(Level::Error) => Severity::Error,
        Some(Level::Warning) => Severity::Warning,
        Some(Level::Note) => Severity::Note,
    };
    let is_unreadable = found.iter().any(|one| one.code == Code::LOAD_UNREADABLE);
    match found.count_at_least(failing) {
        _ if is_unreadable => Outcome::CannotWork,
        0 => Outcome::Fine,
        _ => Outcome::Findings,
    }
}
