//! Contacts: whom to ask about what, and in which languages.

use tera::Value;

use crate::catalog::{Contact, Key};
use crate::render::view::View;
use crate::rules::Subject;

impl View<'_> {
    /// Every contact, the one for everything first.
    pub(super) fn contacts(&self) -> Vec<Value> {
        self.world.site.shelves[self.locale].contacts.iter().map(|&key| self.contact(key)).collect()
    }

    /// `{ id, purpose, name, lang, intro, email, phone, url, hours, languages }`
    pub(super) fn contact(&self, key: Key<Contact>) -> Value {
        let contact = self.world.catalog.contacts.get(key);
        let text = contact.text(self.locale);
        let line = |field| self.said_line(contact, field, Subject::Site);
        object! {
            "id": contact.id.as_ref(),
            "purpose": contact.purpose.as_ref().map(|purpose| self.term(purpose.family, purpose, None)),
            "name": line("title").or_else(|| line("name")),
            "lang": text.and_then(|(_, locale)| self.foreign(locale)),
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, Subject::Site)),
            "email": contact.email.clone(),
            "phone": contact.phone.as_deref().map(|phone| phone.replace(' ', "\u{a0}")),
            "url": contact.url.as_ref().map(|url| self.web_link(url)),
            "hours": line("hours"),
            "languages": contact.languages.iter().map(|locale| self.language(locale)).collect::<Vec<Value>>(),
        }
    }
}
