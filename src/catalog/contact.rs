//! Contacts: whom to ask about what.

use crate::catalog::{Facts, Names, Word};
use crate::content::Kind;
use crate::diag::{Code, Diagnostic};
use crate::locale::Locale;
use crate::url::WebUrl;
use crate::yaml::Fields;

/// A way to reach somebody for a purpose.
#[derive(Clone, Debug)]
pub struct Contact {
    /// What for: the message `contact-purpose-<id>` says it.
    pub purpose: Option<Word>,
    /// An address for mail.
    pub email: Option<String>,
    /// A number.
    pub phone: Option<String>,
    /// A page.
    pub url: Option<WebUrl>,
    /// Languages that are understood there.
    pub languages: Vec<Locale>,
}

impl Facts for Contact {
    const KIND: Kind = Kind::Contact;

    fn decode(fields: &mut Fields<'_, '_>, _: &Names) -> Contact {
        let contact = Contact {
            purpose: Word::require(fields, "purpose", "what for, as `enrollment`", "contact-purpose"),
            email: email(fields),
            phone: fields.get("phone", "a number, as `+1 555 0100`"),
            url: fields.get("url", "a page"),
            languages: fields
                .list("languages", "languages understood there")
                .into_iter()
                .map(|one| one.value)
                .collect(),
        };
        let is_reachable = ["email", "phone", "url"].iter().any(|key| fields.has(key));
        if !is_reachable {
            let place = fields.span();
            let fault = Diagnostic::new(
                Code::YAML_MISSING_KEY,
                place,
                "a contact needs one of the keys `email`, `phone`, `url`",
            );
            fields.found.report(fault);
        }
        contact
    }

    fn words(&self) -> Vec<&Word> {
        self.purpose.iter().collect()
    }
}

fn email(fields: &mut Fields<'_, '_>) -> Option<String> {
    let written = fields.get_spanned::<String>("email", "an address for mail")?;
    let is_address = written.value.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !written.value.contains(char::is_whitespace)
    });
    if !is_address {
        fields.fault(Code::YAML_URL, written.span, format!("`{}` is not an address for mail", written.value));
    }
    is_address.then_some(written.value)
}
