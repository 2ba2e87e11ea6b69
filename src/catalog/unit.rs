//! Units: institutions and their parts.

use crate::catalog::region::country;
use crate::catalog::{Contact, Facts, Key, Names, Policy, Word};
use crate::content::Kind;
use crate::source::{Span, Spanned};
use crate::url::WebUrl;
use crate::yaml::Fields;

/// Any organization with a role.
#[derive(Clone, Debug)]
pub struct Unit {
    /// What it is: the message `unit-kind-<id>` names it.
    pub kind: Option<Word>,
    /// The unit it belongs to.
    pub parent: Option<Key<Unit>>,
    /// The place of `parent`.
    pub parent_span: Option<Span>,
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
    /// The policies it sets, where it is the provider.
    pub policies: Vec<Key<Policy>>,
    /// Where each of the policies is written.
    pub policy_places: Vec<Span>,
}

impl Facts for Unit {
    const KIND: Kind = Kind::Unit;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Unit {
        let parent_span = fields.peek("parent").map(|node| node.span);
        let policies = names.list_spanned(fields, "policies", "the policies it sets, where it is the provider");
        Unit {
            kind: Word::require(fields, "kind", "what it is, as `university` or `center`", "unit-kind"),
            parent: names.get(fields, "parent", "the unit it belongs to"),
            parent_span,
            country: country(fields, "country", "where it is, by ISO 3166, as `US`"),
            url: fields.get("url", "its own site"),
            logo: fields.get_spanned("logo", "the file name of its sign in this folder, as `logo.svg`"),
            links: fields.list("links", "further pages").into_iter().map(|link| link.value).collect(),
            contacts: names.list(fields, "contacts", "whom to ask"),
            policy_places: policies.iter().map(|one| one.span).collect(),
            policies: policies.into_iter().map(|one| one.value).collect(),
        }
    }

    fn words(&self) -> Vec<&Word> {
        self.kind.iter().collect()
    }
}
