//! What each translation of a new catalog was made from: digests, snapshots and
//! ledgers, as translators keep them later.

use crate::content::with_translated_from;
use crate::freshness::{Page, ledger_path, snapshot_path, synced_ledger};
use crate::locale::Locale;
use crate::source::Sources;

/// The files of a catalog in these languages, the source first, with what they
/// were translated from.
pub(super) fn noted(files: Vec<(String, String)>, locales: &[Locale]) -> Vec<(String, String)> {
    let Some((source, others)) = locales.split_first() else { return files };
    let mut sources = Sources::new();
    let mut noted: Vec<(String, String)> = Vec::new();
    for (path, text) in &files {
        sources.add(path.as_str(), text.as_str());
    }
    for (path, text) in files {
        let original = original(&path, source, others).and_then(|path| sources.find(&path)).map(|file| file.text());
        let marked = original.and_then(|original| {
            let digest = Page::read(original)?.digest;
            Some((with_translated_from(&text, &digest.to_string())?, snapshot_path(digest), original))
        });
        let Some((marked, snapshot, original)) = marked else {
            noted.push((path, text));
            continue;
        };
        noted.push((path, marked));
        if noted.iter().all(|(path, _)| *path != snapshot) {
            noted.push((snapshot, original.to_owned()));
        }
    }
    for locale in others {
        if let Some((ledger, _)) = synced_ledger(&sources, source.tag(), locale.tag()) {
            noted.push((ledger_path(locale.tag()), ledger.text()));
        }
    }
    noted
}

/// Where the source of a page stands, if the page is a translation.
fn original(path: &str, source: &Locale, others: &[Locale]) -> Option<String> {
    let (folder, file) = path.strip_prefix("content/")?.rsplit_once('/')?;
    let tag = file.strip_suffix(".md")?;
    others.iter().any(|locale| locale.tag() == tag).then(|| format!("content/{folder}/{source}.md"))
}

#[cfg(test)]
mod tests {
    use super::noted;
    use crate::freshness::Digest;
    use crate::locale::Locale;

    #[test]
    fn a_translation_names_its_source_which_is_kept() {
        let locales: Vec<Locale> = ["en", "es", "fr"].into_iter().filter_map(Locale::parse).collect();
        let files = [
            ("content/pages/about/en.md", "---\ntitle: About\n---\n"),
            ("content/pages/about/es.md", "---\ntitle: Acerca\n---\n"),
            ("content/pages/about/page.yaml", "draft: false\n"),
            ("locales/en/site.ftl", "site-name = A\n"),
            ("locales/es/site.ftl", "site-name = B\n"),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.to_owned())).to_vec();
        let noted = noted(files.clone(), &locales);
        let (page, message) = (Digest::of("field title|About\n"), |text| Digest::of(text));
        let expected = [
            files[0].clone(),
            (files[1].0.clone(), format!("---\ntitle: Acerca\ntranslated_from: {page}\n---\n")),
            (format!("l10n/snapshots/{page}.md"), files[0].1.clone()),
            files[2].clone(),
            files[3].clone(),
            files[4].clone(),
            (
                "l10n/ledger/es.tsv".to_owned(),
                format!("site-name\t{}\t{}\n", message("site-name = A"), message("site-name = B")),
            ),
        ];
        assert_eq!(noted, expected);
    }
}
