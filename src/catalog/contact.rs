//! Contacts: whom to ask about what.

use crate::catalog::{Facts, Names, Word};
use crate::content::Kind;
use crate::diag::{Code, Diagnostics};
use crate::locale::Locale;
use crate::source::Spanned;
use crate::url::WebUrl;
use crate::yaml::{Decode, Fields, Node, Type};

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
        fields.needs_one(&[&["email"], &["phone"], &["url"]], None);
        contact
    }

    fn words(&self) -> Vec<&Word> {
        self.purpose.iter().collect()
    }
}

fn email(fields: &mut Fields<'_, '_>) -> Option<String> {
    let written = fields.get_spanned::<EmailText>("email", "an address for mail, as `press@example.org`")?;
    let written = Spanned::new(written.value.0, written.span);
    let is_address = written.value.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !written.value.contains(char::is_whitespace)
    });
    if !is_address {
        fields.fault(Code::YAML_URL, written.span, format!("`{}` is not an address for mail", written.value));
    }
    is_address.then_some(written.value)
}

/// An address for mail as it is written.
struct EmailText(String);

impl Decode for EmailText {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        String::decode(node, found).map(EmailText)
    }

    fn kind() -> Type {
        Type::Form { pattern: r"^[^@\s]+@[^@\s]*\.[^@\s]*$", example: "press@example.org" }
    }
}
