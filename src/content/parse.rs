//! The files of `content/` as documents.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::REDIRECTS_FILE;
use crate::content::conflict::conflict;
use crate::content::{Document, Documents, Front, Kind, Text, TextRule, Vocabulary, markdown};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::{AssetId, Inputs};
use crate::locale::{Locale, LocaleId, Locales};
use crate::source::{SourceFile, Span};
use crate::yaml::{self, Decode, Node, Shape};

/// Reads every file below `content/`. Faults cost the file they are in, or the
/// part of it, and nothing else.
pub fn parse(inputs: &Inputs, locales: &Locales, found: &mut Diagnostics) -> Documents {
    let mut folders: BTreeMap<(Kind, &str), Folder<'_>> = BTreeMap::new();
    let mut vocabularies = Vec::new();
    let mut redirects = None;
    for file in inputs.sources.iter() {
        if file.path() == REDIRECTS_FILE {
            redirects = Some(whole(file, found));
        }
        let Some(path) = file.path().strip_prefix("content/") else { continue };
        match path.split('/').collect::<Vec<_>>().as_slice() {
            ["vocabularies", name] => vocabularies.extend(vocabulary(file, name, found)),
            [folder, id, name] if Kind::from_folder(folder).is_some() => {
                if let Some(kind) = Kind::from_folder(folder) {
                    folders.entry((kind, id)).or_insert_with(|| Folder::new(file)).add(file, name);
                }
            }
            [folder, ..] => report_unknown(file, folder, found),
            [] => {}
        }
    }
    let context = Context { inputs, locales };
    let read: Vec<(Document, Diagnostics)> = folders
        .into_par_iter()
        .map(|((kind, id), folder)| {
            let mut found = Diagnostics::new();
            let document = context.document(kind, id, &folder, &mut found);
            (document, found)
        })
        .collect();
    let mut entities = Vec::with_capacity(read.len());
    for (document, faults) in read {
        entities.push(document);
        found.extend(faults);
    }
    vocabularies.sort_by(|a: &Vocabulary, b| a.name.cmp(&b.name));
    Documents { entities, vocabularies, redirects }
}

/// A file that is no entity's own.
fn whole(file: &SourceFile, found: &mut Diagnostics) -> Node {
    match file.is_whole() {
        true => yaml::parse(file.id(), file.text(), 0, found),
        false => faulty(file.id().start()),
    }
}

fn vocabulary(file: &SourceFile, name: &str, found: &mut Diagnostics) -> Option<Vocabulary> {
    let Some(name) = name.strip_suffix(".yaml") else {
        report_unknown(file, "vocabularies", found);
        return None;
    };
    Some(Vocabulary { name: name.to_owned(), file: file.id(), terms: whole(file, found) })
}

fn report_unknown(file: &SourceFile, folder: &str, found: &mut Diagnostics) {
    let fault = Diagnostic::new(Code::LOAD_UNKNOWN_FILE, file.id().start(), "nothing reads this file");
    let is_deeper = Kind::from_folder(folder).is_some();
    found.report(match is_deeper {
        true => fault.help(format!("files of an entity stand in `content/{folder}/<id>/`")),
        false => fault.suggest(folder, Kind::ALL.into_iter().map(Kind::folder).chain(["vocabularies"])),
    });
}

/// The files of one entity.
struct Folder<'a> {
    /// The first of them, to point at where no other fits.
    first: &'a SourceFile,
    facts: Vec<(&'a str, &'a SourceFile)>,
    texts: Vec<(&'a str, &'a SourceFile)>,
    others: Vec<&'a SourceFile>,
}

impl<'a> Folder<'a> {
    fn new(first: &'a SourceFile) -> Self {
        Folder { first, facts: Vec::new(), texts: Vec::new(), others: Vec::new() }
    }

    fn add(&mut self, file: &'a SourceFile, name: &'a str) {
        match name.rsplit_once('.') {
            Some((stem, "md")) => self.texts.push((stem, file)),
            Some((_, "yaml" | "yml")) => self.facts.push((name, file)),
            _ => self.others.push(file),
        }
    }
}

struct Context<'a> {
    inputs: &'a Inputs,
    locales: &'a Locales,
}

impl Context<'_> {
    fn document(&self, kind: Kind, id: &str, folder: &Folder<'_>, found: &mut Diagnostics) -> Document {
        let path = format!("content/{}/{id}/", kind.folder());
        let place = folder.first.id().start();
        check_id(id, place, found);
        let facts = self.facts(kind, folder, place, found);
        let source = self.source(&facts, found);
        let mut document =
            Document { kind, id: Arc::from(id), folder: path, facts, source, texts: self.locales.each(|_| None) };
        let decorative = decorative(&document.facts);
        let mut is_source_there = false;
        for &(stem, file) in &folder.texts {
            let Some(locale) = self.locale(stem, file, found) else { continue };
            is_source_there |= locale == source;
            document.texts[locale] = Some(match file.is_whole() {
                true => self.text(&document, file, &decorative, found),
                false => Text::faulty(file.id()),
            });
        }
        for file in &folder.others {
            report_unknown(file, kind.folder(), found);
        }
        if !document.texts.iter().flatten().any(|text| text.front.translated_from.is_some()) {
            for locale in self.locales.ids() {
                if let Some(text) = &mut document.texts[locale] {
                    text.written = None;
                }
            }
        }
        // What is left of a text that nobody needs is an orphan, and no reason to stop.
        let is_left_over = |text: &Text| text.front.translated_from.is_some();
        let left_over = document.texts.iter().flatten().filter(|text| is_left_over(text)).count();
        let is_text_needed = kind.text_rule() != TextRule::Optional || folder.texts.len() > left_over;
        if is_text_needed && !is_source_there {
            let tag = self.locales.get(source).tag();
            let message = format!("{} `{id}` has no text in its source language `{tag}`", kind.name());
            let fault = Diagnostic::new(Code::ENTITY_NO_SOURCE, document.place(), message);
            found.report(fault.help(format!("write `{}{tag}.md`", document.folder)));
        }
        self.check_title(&document, found);
        document
    }

    fn facts(&self, kind: Kind, folder: &Folder<'_>, place: Span, found: &mut Diagnostics) -> Node {
        let expected = kind.facts_file();
        // A file of another name counts, so that its only fault is its name.
        let file = folder.facts.iter().find(|(name, _)| *name == expected).or(folder.facts.first());
        let Some((name, file)) = file else {
            if kind.facts_are_optional() {
                return Node { shape: Shape::Null, span: place };
            }
            let message = format!("the folder of {} has no `{expected}`", kind.with_article());
            let path = self.inputs.sources.get(place.file).path();
            let folder = path.rsplit_once('/').map_or(path, |(folder, _)| folder);
            found.report(
                Diagnostic::new(Code::ENTITY_NO_FACTS, place, message).help(format!("write `{folder}/{expected}`")),
            );
            return faulty(place);
        };
        if *name != expected {
            let message = format!("the facts of {} stand in `{expected}`, not in `{name}`", kind.with_article());
            let fault = Diagnostic::new(Code::ENTITY_NO_FACTS, file.id().start(), message);
            found.report(fault.help(format!("rename the file to `{expected}`")));
        }
        for (_, other) in folder.facts.iter().filter(|(_, other)| other.id() != file.id()) {
            report_unknown(other, kind.folder(), found);
        }
        whole(file, found)
    }

    fn source(&self, facts: &Node, found: &mut Diagnostics) -> LocaleId {
        let Some(node) = facts.get("source_language") else { return self.locales.source() };
        let Some(tag) = String::decode(node, found) else { return self.locales.source() };
        match Locale::parse(&tag).and_then(|locale| self.locales.find(locale.tag())) {
            Some(id) => id,
            None => {
                let message = format!("the source language `{tag}` is not one of the site's locales");
                let fault = Diagnostic::new(Code::ENTITY_UNKNOWN_LOCALE, node.span, message);
                found.report(fault.suggest(&tag, self.locales.iter().map(Locale::tag)));
                self.locales.source()
            }
        }
    }

    fn locale(&self, stem: &str, file: &SourceFile, found: &mut Diagnostics) -> Option<LocaleId> {
        let id = self.locales.find(stem);
        if id.is_none() {
            let message = format!("`{stem}.md` is a text in a locale that the settings do not list");
            let fault = Diagnostic::new(Code::ENTITY_UNKNOWN_LOCALE, file.id().start(), message);
            let hyphens = stem.replace('_', "-");
            let usual = Locale::parse(&hyphens).and_then(|locale| self.locales.find(locale.tag()));
            found.report(match usual {
                Some(id) => fault.help(format!("rename it to `{}.md`", self.locales.get(id).tag())),
                None if hyphens != stem => {
                    fault.help(format!("write the locale with a hyphen, `{hyphens}`, and list it in `locales`"))
                }
                // Longer words are names that somebody gave a file, not languages.
                None if Locale::parse(stem).is_none_or(|locale| locale.language().len() > 3) => {
                    fault.help("name it after the language of its words, as `en.md`, or delete it")
                }
                None => fault.help(format!("list `{stem}` in `locales`, or delete the file")),
            });
        }
        id
    }

    fn text(&self, document: &Document, file: &SourceFile, decorative: &[String], found: &mut Diagnostics) -> Text {
        let text = file.text();
        if let Some(range) = conflict(text) {
            let place = Span::new(file.id(), range.start, range.end);
            let fault = Diagnostic::new(Code::MD_CONFLICT_MARKER, place, "a merge left both of its sides here");
            found.report(fault.help("choose one of them, and delete the lines of signs"));
            return Text::faulty(file.id());
        }
        let (front, body) = match split(text) {
            Ok(parts) => parts,
            Err((message, help)) => {
                let fault = Diagnostic::new(Code::MD_FRONT_MATTER, file.id().start(), message);
                found.report(fault.help(help));
                return Text::faulty(file.id());
            }
        };
        let node = yaml::parse(file.id(), &text[front.clone()], front.start, found);
        let front_matter = Front::decode(&node, document.kind, found);
        let beside = |name: &str| -> Option<AssetId> { self.inputs.assets.find(&format!("{}{name}", document.folder)) };
        let names: Vec<&str> = self.inputs.assets.in_folder(&document.folder).map(|(_, asset)| asset.name()).collect();
        let body = markdown::Body {
            kind: document.kind,
            file: file.id(),
            text: &text[body.clone()],
            offset: body.start,
            front: &front_matter,
            decorative,
            beside: &beside,
            names: &names,
        };
        let prose = markdown::compile(&body, found);
        Text { file: file.id(), front: front_matter, written: Some(Arc::new(node)), prose, is_whole: true }
    }

    /// A title is missed where the front matter could be read.
    fn check_title(&self, document: &Document, found: &mut Diagnostics) {
        if document.kind.text_rule() != TextRule::Titled {
            return;
        }
        for text in document.texts.iter().flatten() {
            let is_empty = text.front.title().is_none_or(|title| title.pieces.is_empty());
            let is_empty = is_empty && !text.front.is_faulty("title");
            if let (true, Some(span)) = (is_empty, text.front.span) {
                let message = format!("the text of {} needs the field `title`", document.kind.with_article());
                found.report(Diagnostic::new(Code::YAML_MISSING_KEY, span, message));
            }
        }
    }
}

fn check_id(id: &str, place: Span, found: &mut Diagnostics) {
    if id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        return;
    }
    let message = format!("the id `{id}` may hold only a–z, 0–9 and hyphens");
    let fault = Diagnostic::new(Code::ENTITY_ID, place, message);
    found.report(fault.help(format!("rename the folder, for example to `{}`", crate::url::slugify(id))));
}

/// Names of images that need no words.
fn decorative(facts: &Node) -> Vec<String> {
    let Some(node) = facts.get("decorative") else { return Vec::new() };
    match &node.shape {
        Shape::List(items) => items.iter().filter_map(Node::as_text).map(str::to_owned).collect(),
        _ => node.as_text().map(str::to_owned).into_iter().collect(),
    }
}

/// Facts that could not be read.
fn faulty(span: Span) -> Node {
    Node { shape: Shape::Faulty, span }
}

/// What is wrong with the lines of dashes, and what to do.
pub(super) type FrontFault = (&'static str, &'static str);

/// The byte ranges of front matter and body, or what is wrong with them.
pub(super) fn split(text: &str) -> Result<(Range<usize>, Range<usize>), FrontFault> {
    let start = text.len() - text.strip_prefix('\u{feff}').unwrap_or(text).len();
    let rest = &text[start..];
    let first = rest.split_inclusive('\n').next().unwrap_or("");
    if first.trim_end() != "---" {
        return Err((
            "the file does not begin with front matter",
            "begin it with a line `---`, the fields, and a second line `---`",
        ));
    }
    let front = start + first.len();
    let mut at = front;
    for line in text[front..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Ok((front..at, at + line.len()..text.len()));
        }
        at += line.len();
    }
    Err(("the front matter is opened and never closed", "write a second line `---` below the fields"))
}
