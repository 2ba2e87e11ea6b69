//! The policies in the order of their kinds, and what they are called.

use crate::catalog::{Catalog, Entity, Key, Policy};
use crate::listing::order::title_words;
use crate::locale::LocaleId;
use crate::messages::Messages;

/// Every policy that the site shows: by kind, those of the whole site before the
/// others of their kind.
pub(super) fn policies(catalog: &Catalog) -> Vec<Key<Policy>> {
    let mut keys: Vec<Key<Policy>> = catalog.policies.shown().map(|(key, _)| key).collect();
    keys.sort_by_key(|key| (catalog.policies.get(*key).kind, !catalog.site_policies.contains(key), *key));
    keys
}

/// What a policy is called: its own title, else what its kind is called; where
/// several of a kind have no title, the site's alone goes by the kind.
pub fn policy_title(key: Key<Policy>, catalog: &Catalog, messages: &Messages, locale: LocaleId) -> String {
    let policy = catalog.policies.get(key);
    match (has_title(policy, locale), policy_kind_key(key, catalog)) {
        (false, Some(kind)) => {
            messages.format(locale, &kind, &()).map_or_else(|_| policy.id.to_string(), |text| text.text)
        }
        _ => title_words(policy, locale),
    }
}

/// The message that names a policy without a title of its own, if it may go by
/// the name of its kind.
pub fn policy_kind_key(key: Key<Policy>, catalog: &Catalog) -> Option<String> {
    let kind = catalog.policies.get(key).kind?;
    let first = policies(catalog).into_iter().find(|&other| catalog.policies.get(other).kind == Some(kind));
    (first == Some(key)).then(|| format!("policy-kind-{}", kind.name().replace('_', "-")))
}

fn has_title(policy: &Entity<Policy>, locale: LocaleId) -> bool {
    policy.text(locale).is_some_and(|(text, _)| text.front.title().is_some())
}
