//! `l10n status` and `l10n gate`

use serde_json::{Value, json};

use crate::config::Stage;
use crate::freshness::{AreaProgress, OpenPage, Progress, percent};
use crate::locale::Locales;

/// How far each language is, for people: a line each, then what is open.
pub fn status(locales: &Locales, progress: &[Progress]) -> String {
    let tag = |one: &Progress| locales.get(one.locale).tag().to_owned();
    let width = progress.iter().map(|one| tag(one).len()).max().unwrap_or(0).max("Locale".len());
    let mut text = format!(
        "{:<width$}  Stage      Messages        stale  Pages                          Gate\n\
         {:<width$}             done/all     %         current stale missing    %\n",
        "Locale", "",
    );
    for one in progress {
        let (messages, pages) = (one.messages, one.pages);
        let line = format!(
            "{:<width$}  {:<9}  {:>9} {:>4}  {:>5}  {:>7} {:>5} {:>7} {:>4}    {}",
            tag(one),
            stage(one.stage),
            format!("{}/{}", messages.done, messages.total),
            percent(messages.done, messages.total),
            messages.stale,
            pages.current,
            pages.stale,
            pages.missing,
            percent(pages.current, pages.total),
            gate(one, locales),
        );
        text.push_str(line.trim_end());
        text.push('\n');
    }
    let open: Vec<String> =
        progress.iter().filter_map(|one| Some(format!("Next for {}: {}\n", tag(one), open(one)?))).collect();
    if !open.is_empty() {
        text.push('\n');
        text.push_str(&open.concat());
    }
    text
}

/// The same for programs.
pub fn status_json(locales: &Locales, progress: &[Progress]) -> String {
    let languages: Vec<Value> = progress
        .iter()
        .map(|one| {
            let areas: Vec<Value> = one.areas.iter().map(area).collect();
            let (messages, pages, words) = (one.messages, one.pages, one.words);
            json!({
                "locale": locales.get(one.locale).tag(),
                "stage": stage(one.stage),
                "messages": {
                    "total": messages.total,
                    "done": messages.done,
                    "stale": messages.stale,
                    "missing": messages.total - messages.done,
                    "required_missing": messages.required_missing,
                },
                "pages": {
                    "total": pages.total,
                    "current": pages.current,
                    "stale": pages.stale,
                    "missing": pages.missing,
                    "orphan": pages.orphan,
                },
                "words": { "source": words.source, "missing": words.missing, "stale": words.stale },
                "areas": areas,
                "gate": one.gate(),
            })
        })
        .collect();
    let source = locales.get(locales.source()).tag();
    format!("{:#}\n", json!({ "version": 1, "source": source, "locales": languages }))
}

fn area(area: &AreaProgress) -> Value {
    json!({
        "area": area.name,
        "total": area.total,
        "done": area.done,
        "percent": area.percent(),
        "needs": area.needs,
        "live": area.is_live(),
    })
}

/// What is live, what is short of it and by what; with an explanation, what
/// would change it.
pub fn gates(locales: &Locales, progress: &[Progress], is_explained: bool) -> String {
    let mut text = String::new();
    for one in progress {
        text.push_str(&format!("{} ({}): {}\n", locales.get(one.locale), stage(one.stage), gate(one, locales)));
        for area in &one.areas {
            let required = match area.required {
                (0, ..) => String::new(),
                (all, done, needs) => format!(", required {done}/{all}, {} of {needs} %", percent(done, all)),
            };
            let verdict = match area.short_by() {
                _ if area.is_live() => "live".to_owned(),
                count => format!("short of {}", counted(count, "message")),
            };
            let (done, total, share, needs) = (area.done, area.total, area.percent(), area.needs);
            text.push_str(&format!("  {}: {done}/{total}, {share} of {needs} %{required}: {verdict}\n", area.name));
            if is_explained && !area.is_live() {
                for missing in &area.missing {
                    let required = if missing.is_required { " (required)" } else { "" };
                    text.push_str(&format!("    {} {}{required}\n", missing.verb(), missing.key));
                }
            }
        }
        for short in &one.short_of {
            text.push_str(&format!("  {short}\n"));
        }
        if is_explained && !one.short_of.is_empty() {
            for page in &one.open_pages {
                text.push_str(&format!("    {}\n", page_line(page)));
            }
        }
    }
    text
}

/// `courses/chemistry: 2 edited, 1 new`
fn page_line(page: &OpenPage) -> String {
    let what = match &page.summary {
        Some(summary) => summary.as_str(),
        None if page.is_missing => "not translated",
        None => "nobody knows what changed",
    };
    format!("{}: {what}", page.name)
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Draft => "draft",
        Stage::Beta => "beta",
        Stage::Published => "published",
    }
}

fn gate(progress: &Progress, locales: &Locales) -> String {
    let short: Vec<&AreaProgress> = progress.areas.iter().filter(|area| !area.is_live()).collect();
    if progress.stage == Stage::Draft {
        return "–".to_owned();
    }
    let source = locales.get(locales.source());
    let areas = short.iter().map(|area| {
        let (required, done, needs) = area.required;
        let share = percent(done, required);
        let what = match area.percent() >= usize::from(area.needs) {
            true => format!("{} required {share} < {needs}", area.name),
            false => format!("{} {} < {}", area.name, area.percent(), area.needs),
        };
        format!("{what}: area shown in {source}")
    });
    let parts: Vec<String> = areas.chain(progress.short_of.iter().cloned()).collect();
    match (parts.is_empty(), progress.areas.len()) {
        (true, 0) => "live".to_owned(),
        (true, 1) => "live: the area".to_owned(),
        (true, count) => format!("live: all {count} areas"),
        (false, _) => parts.join("; "),
    }
}

/// What is open in a language, if anything.
fn open(progress: &Progress) -> Option<String> {
    let messages = progress.messages;
    let missing = messages.total - messages.done;
    let mut parts = Vec::new();
    if missing > 0 {
        let faulty = progress.areas.iter().flat_map(|area| &area.missing).filter(|one| one.is_faulty).count();
        let kinds = [(messages.required_missing, "required"), (faulty, "to mend")];
        let kinds = kinds.iter().filter(|(count, _)| *count > 0).map(|(count, kind)| format!("{count} {kind}"));
        let kinds: Vec<String> = kinds.collect();
        let kinds = if kinds.is_empty() { String::new() } else { format!(" ({})", kinds.join(", ")) };
        parts.push(format!("{}{kinds}", counted(missing, "message")));
    }
    if messages.stale > 0 {
        parts.push(counted(messages.stale, "stale message"));
    }
    if progress.pages.stale > 0 {
        let critical: Vec<&OpenPage> = progress.open_pages.iter().filter(|page| !page.critical.is_empty()).collect();
        let names: Vec<String> =
            critical.iter().map(|page| format!("{}: {}", page.name, page.critical.join(", "))).collect();
        let critical = match critical.len() {
            0 => String::new(),
            count => format!(", {count} with a critical change ({})", names.join("; ")),
        };
        parts.push(format!("{}{critical}", counted(progress.pages.stale, "stale page")));
    }
    if progress.pages.missing > 0 {
        parts.push(counted(progress.pages.missing, "missing page"));
    }
    if progress.pages.orphan > 0 {
        parts.push(format!("{} whose source is gone", counted(progress.pages.orphan, "page")));
    }
    (!parts.is_empty()).then(|| parts.join(" · "))
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// The most useful thing to do in a language, and the command that begins it.
pub fn next(tag: &str, progress: &Progress) -> Option<String> {
    let missing = |wanted: &dyn Fn(&AreaProgress, bool) -> bool| {
        let areas = progress.areas.iter().filter(|area| !area.missing.is_empty());
        let mut found = areas.flat_map(|area| area.missing.iter().map(move |one| (area, one)));
        found.find(|(area, one)| wanted(area, one.is_required))
    };
    let page = |wanted: &dyn Fn(&OpenPage) -> bool| progress.open_pages.iter().find(|page| wanted(page));
    let translate = |(area, one): (&AreaProgress, &crate::freshness::Missing), why: &str| {
        format!("{tag}: {} `{}`{why} in `locales/{tag}/{}.ftl`\n", one.verb(), one.key, area.name)
    };
    let stale = |page: &OpenPage| {
        let critical = match page.critical.as_slice() {
            [] => String::new(),
            names => format!(", critical: {}", names.join(", ")),
        };
        let name = &page.name;
        format!("{tag}: {}{critical}\n  prospectus l10n diff {name} --locale {tag}\n", page_line(page))
    };
    if let Some(found) = missing(&|_, is_required| is_required) {
        return Some(translate(found, ", which is required,"));
    }
    if let Some(page) = page(&|page| !page.critical.is_empty()) {
        return Some(stale(page));
    }
    if let Some(found) = missing(&|area, _| !area.is_live()) {
        return Some(translate(found, ""));
    }
    if let Some(found) = missing(&|_, _| true) {
        return Some(translate(found, ""));
    }
    if let Some(page) = page(&|page| page.is_begun) {
        let name = &page.name;
        return Some(format!("{tag}: {}\n  content/{name}/{tag}.md\n", page_line(page)));
    }
    if let Some(page) = page(&|page| !page.is_missing) {
        return Some(stale(page));
    }
    let page = page(&|page| page.is_missing)?;
    let name = &page.name;
    Some(format!("{tag}: {}\n  prospectus l10n new {name} --locale {tag} --from source\n", page_line(page)))
}
