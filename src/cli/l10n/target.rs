//! What is meant by a word: a page, or a message.

use crate::cli::l10n::desk::{Desk, Refusal};
use crate::content::Kind;
use crate::diag::nearest;
use crate::freshness::{Page, Texts, page_name};
use crate::locale::LocaleId;
use crate::source::SourceFile;

/// A page or a message.
pub(super) enum Target<'d> {
    /// A page, and a language where one of its files was named.
    Page(PageTarget<'d>, Option<LocaleId>),
    /// A message of the catalog.
    Message(String),
}

/// A page of the catalog.
#[derive(Clone, Copy)]
pub(super) struct PageTarget<'d> {
    desk: &'d Desk<'d>,
    pub kind: Kind,
    pub id: &'d str,
    pub texts: &'d Texts,
}

impl<'d> Target<'d> {
    /// Finds what is meant. Pages are named as `courses/optics`,
    /// `course:optics` or `content/courses/optics/es.md`.
    pub fn find(desk: &'d Desk<'d>, word: &str) -> Result<Target<'d>, Refusal> {
        let path = word.strip_prefix("./").unwrap_or(word);
        let path = path.strip_prefix("content/").unwrap_or(path).trim_end_matches('/');
        let mut parts = path.splitn(3, '/');
        let (folder, id, file) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
        let (kind, id) = match (id, path.split_once(':')) {
            (Some(id), _) => (Kind::from_folder(folder), id),
            (None, Some((kind, id))) => (Kind::from_name(kind), id),
            (None, None) => return message(desk, word),
        };
        let Some(kind) = kind else { return Err(unknown(desk, word)) };
        let found = desk.world().freshness.pages().find(|(one, name, _)| *one == kind && *name == id);
        let Some((_, id, texts)) = found else { return Err(unknown(desk, word)) };
        let locale = match file {
            None => None,
            Some(file) => {
                let tag = file.strip_suffix(".md").unwrap_or(file);
                let locale = desk.world().settings.locales.find(tag);
                Some(locale.ok_or_else(|| format!("`{file}` is in none of the locales in `prospectus.yaml`"))?)
            }
        };
        Ok(Target::Page(PageTarget { desk, kind, id, texts }, locale))
    }

    /// Every page that has a text in its source language.
    pub fn all_pages(desk: &'d Desk<'d>) -> Vec<PageTarget<'d>> {
        let pages = desk.world().freshness.pages().map(|(kind, id, texts)| PageTarget { desk, kind, id, texts });
        pages.filter(|page| page.file(page.texts.source).is_some()).collect()
    }
}

fn message<'d>(desk: &Desk<'_>, key: &str) -> Result<Target<'d>, Refusal> {
    let world = desk.world();
    let source = world.settings.locales.source();
    let mut keys = world.messages.keys(source).filter(|name| !name.contains('.') && !name.starts_with('-'));
    match keys.any(|name| name == key) {
        true => Ok(Target::Message(key.to_owned())),
        false => Err(unknown(desk, key)),
    }
}

fn unknown(desk: &Desk<'_>, word: &str) -> Refusal {
    let world = desk.world();
    let pages: Vec<String> = world.freshness.pages().map(|(kind, id, _)| page_name(kind, id)).collect();
    let keys = world.messages.keys(world.settings.locales.source());
    match nearest(word, pages.iter().map(String::as_str).chain(keys)) {
        Some(near) => format!("there is no page and no message `{word}`; did you mean `{near}`?"),
        None => format!("there is no page and no message `{word}`; pages are named as `courses/optics`"),
    }
}

impl<'d> PageTarget<'d> {
    /// `courses/optics`
    pub fn name(&self) -> String {
        page_name(self.kind, self.id)
    }

    /// The file in a language.
    pub fn file(&self, locale: LocaleId) -> Option<&'d SourceFile> {
        self.texts.places[locale].map(|place| self.desk.sources.get(place.file))
    }

    /// The page in a language, if it can be read.
    pub fn page(&self, locale: LocaleId) -> Option<Page> {
        Page::read(self.file(locale)?.text())
    }

    /// The page that its editors write.
    ///
    /// # Errors
    ///
    /// It is gone, or cannot be read.
    pub fn source(&self) -> Result<Page, Refusal> {
        let tag = self.desk.tag(self.texts.source);
        let page = self.page(self.texts.source);
        page.ok_or_else(|| format!("`content/{}/{tag}.md`, the source, is not there or cannot be read", self.name()))
    }

    /// Where the text in a language stands.
    pub fn path(&self, locale: LocaleId) -> String {
        format!("content/{}/{}.md", self.name(), self.desk.tag(locale))
    }

    /// The languages that are meant and have a text: those named, or the one of
    /// the file that was named.
    pub fn translations(&self, file: Option<LocaleId>, named: &[LocaleId]) -> Vec<LocaleId> {
        let is_meant = |locale: &LocaleId| file.map_or(named.contains(locale), |file| file == *locale);
        let all = self.desk.world().settings.locales.ids();
        all.filter(|&locale| locale != self.texts.source && self.file(locale).is_some()).filter(is_meant).collect()
    }
}
