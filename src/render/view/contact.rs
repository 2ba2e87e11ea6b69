//! Contacts: whom to ask about what, and in which languages.

use crate::catalog::{Contact, Key};
use crate::render::shape::{Html, Made, Words};
use crate::render::view::View;
use crate::render::view::reference::Link;
use crate::render::view::term::{LanguageName, Term};
use crate::rules::Subject;

shape! {
    /// Whom to ask about what.
    ContactView {
        /// Its name in the catalog.
        id: Words,
        /// What one asks there.
        purpose: Option<Made<Term>>,
        /// What it is called.
        name: Option<String>,
        /// The tag of the language of its words, where that is not the page's.
        lang: Option<String>,
        /// Its text.
        intro: Option<Html>,
        /// An address for mail.
        email: Option<String>,
        /// A telephone number, whose blanks do not break.
        phone: Option<String>,
        /// A page elsewhere.
        url: Option<Link>,
        /// When one is there.
        hours: Option<String>,
        /// The languages in which one is answered.
        languages: Vec<Made<LanguageName>>,
    }
}

impl View<'_> {
    /// Every contact, the one for everything first.
    pub(super) fn contacts(&self) -> Vec<ContactView> {
        self.world.site.shelves[self.locale].contacts.iter().map(|&key| self.contact(key)).collect()
    }

    pub(super) fn contact(&self, key: Key<Contact>) -> ContactView {
        let contact = self.world.catalog.contacts.get(key);
        let text = contact.text(self.locale);
        let line = |field| self.said_line(contact, field, Subject::Site);
        ContactView {
            id: contact.id.as_ref().into(),
            purpose: contact.purpose.as_ref().map(|purpose| self.term(purpose.family, purpose, None)),
            name: line("title").or_else(|| line("name")),
            lang: text.and_then(|(_, locale)| self.foreign(locale)),
            intro: text.and_then(|(text, locale)| self.intro(text, locale, Subject::Site)),
            email: contact.email.clone(),
            phone: contact.phone.as_deref().map(|phone| phone.replace(' ', "\u{a0}")),
            url: contact.url.as_ref().map(|url| self.web_link(url)),
            hours: line("hours"),
            languages: contact.languages.iter().map(|locale| self.language(locale)).collect(),
        }
    }
}
