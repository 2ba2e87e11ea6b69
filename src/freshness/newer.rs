//! What readers get in the place of a critical part whose source is newer.

use crate::content::Documents;
use crate::freshness::{Freshness, Part};
use crate::locale::Locales;

/// Puts the parts of sources that changed critically in the place of their
/// translations. How readers meet them is for pages to say.
pub fn put_newer(documents: &mut Documents, freshness: &Freshness, locales: &Locales) {
    for document in &mut documents.entities {
        let Some(texts) = freshness.texts(document.kind, &document.id) else { continue };
        if texts.critical.iter().all(Vec::is_empty) {
            continue;
        }
        let Some(source) = document.texts[texts.source].clone() else { continue };
        for (locale, parts) in texts.critical.entries() {
            let Some(text) = &mut document.texts[locale] else { continue };
            for part in parts {
                match part {
                    Part::Field(path) => {
                        text.put_newer_field(&source, texts.source, path);
                        if let Some(name) = path.strip_prefix("alt.") {
                            text.put_newer_alt(&source, texts.source, name, locales.get(locale));
                        }
                    }
                    Part::Intro => text.put_newer_intro(&source, texts.source),
                    Part::Title(id) => text.put_newer_title(&source, texts.source, id),
                    Part::Section(id) => text.put_newer_section(&source, texts.source, id),
                }
            }
        }
    }
}
