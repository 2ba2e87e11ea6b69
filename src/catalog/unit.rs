//! Units: institutions and their parts.

use crate::catalog::{Contact, Facts, Key, Names};
use crate::content::Kind;
use crate::diag::{Code, Diagnostic};
use crate::locale::is_country;
use crate::source::Spanned;
use crate::url::WebUrl;
use crate::yaml::Fields;

/// Any organization with a role.
#[derive(Clone, Debug)]
pub struct Unit {
    /// What it is, as `university` or `center`.
    pub kind: String,
    /// The unit it belongs to.
    pub parent: Option<Key<Unit>>,
    /// The place of `parent`.
    pub parent_span: Option<crate::source::Span>,
    /// Where it is, by ISO 3166.
    pub country: Option<String>,
    /// Its own site.
    pub url: Option<WebUrl>,
    /// The file name of its sign in the same folder.
    pub logo: Option<Spanned<String>>,
    /// Further pages.
    pub links: Vec<WebUrl>,
    /// Whom to ask.
    pub contacts: Vec<Key<Contact>>,
}

impl Facts for Unit {
    const KIND: Kind = Kind::Unit;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Unit {
        let parent_span = fields.peek("parent").map(|node| node.span);
        Unit {
            kind: fields.require("kind", "what it is, as `university` or `center`").unwrap_or_default(),
            parent: names.get(fields, "parent", "the unit it belongs to"),
            parent_span,
            country: country(fields, "country", "where it is, by ISO 3166, as `US`"),
            url: fields.get("url", "its own site"),
            logo: fields.get_spanned("logo", "the file name of its sign in this folder"),
            links: fields.list("links", "further pages").into_iter().map(|link| link.value).collect(),
            contacts: names.list(fields, "contacts", "whom to ask"),
        }
    }
}

/// A country of ISO 3166-1, by its two letters.
pub(super) fn country(fields: &mut Fields<'_, '_>, name: &'static str, doc: &'static str) -> Option<String> {
    let written = fields.get_spanned::<String>(name, doc)?;
    let is_code = is_country(&written.value);
    if !is_code {
        let message = format!("`{}` is not a country code of ISO 3166", written.value);
        let fault = Diagnostic::new(Code::YAML_COUNTRY, written.span, message);
        fields.found.report(fault.help("write its two letters, as `PT`"));
    }
    is_code.then_some(written.value)
}
