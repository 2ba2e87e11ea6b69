//! What a new entity needs to be valid: words that have a message, and what
//! the catalog has first.

use crate::catalog::{Facts, PolicyKind, Table};
use crate::content::Kind;
use crate::outline::{Missing, New, words_of};
use crate::world::World;

/// What is filled in for a key.
pub(super) enum Filled {
    /// This value, as it stands in a file.
    Value(String),
    /// What must stand in it, from its description.
    Sketched,
}

/// The keys of a new entity that are filled in.
pub(super) fn required(world: &World, new: New<'_>) -> Result<Vec<(&'static str, Filled)>, Missing> {
    let New { kind, id, .. } = new;
    let today = || new.today.to_string();
    let first = |kind: Kind| first(world, kind).ok_or(Missing { kind });
    let list = |id: String| format!("[{id}]");
    let word = |family: &str, usual: &str| word(world, family, usual);
    let source = world.settings.locales.get(world.settings.locales.source());
    let values: Vec<(&'static str, String)> = match kind {
        Kind::Course => vec![("code", id.to_uppercase())],
        Kind::Program => vec![
            ("kind", word("program-kind", "certificate")),
            ("requirements", format!("{{ all_of: [course: {}] }}", first(Kind::Course)?)),
        ],
        Kind::Credential => {
            vec![("kind", word("credential-kind", "certificate")), ("awarded_by", list(first(Kind::Unit)?))]
        }
        Kind::Pathway => vec![
            ("from", list(first(Kind::Credential)?)),
            ("at", list(first(Kind::Unit)?)),
            ("effect", "eligibility".to_owned()),
            ("url", "https://example.org/".to_owned()),
        ],
        Kind::Person => {
            let (given, family) = id.split_once('-').unwrap_or((id, ""));
            let family: Vec<String> = family.split('-').map(words_of).collect();
            vec![("given", words_of(given)), ("family", family.join(" "))]
        }
        Kind::Unit => vec![("kind", word("unit-kind", "department"))],
        Kind::Policy => vec![("kind", policy_kind(id).name().to_owned())],
        Kind::News | Kind::Event | Kind::Award => vec![("date", today())],
        Kind::Testimonial => vec![
            ("name", words_of(id)),
            ("original_language", source.tag().to_owned()),
            ("date", today()),
            ("consent", "not yet asked for".to_owned()),
        ],
        Kind::Statistic => vec![
            ("metric", id.to_owned()),
            ("value", "0".to_owned()),
            ("as_of", today()),
            ("source", "https://example.org/".to_owned()),
        ],
        Kind::Notice => vec![("from", today()), ("to", today())],
        Kind::Contact => {
            vec![("purpose", word("contact-purpose", "enrollment")), ("email", format!("{id}@example.org"))]
        }
        Kind::Calendar => vec![("years", format!("{{ {}: [] }}", new.today.year()))],
        Kind::Edition => vec![("frozen_at", today())],
        Kind::Faq | Kind::Page => Vec::new(),
    };
    let draft = ("draft", Filled::Value("true".to_owned()));
    let sketched = (kind == Kind::Policy).then_some(("versions", Filled::Sketched));
    let values = values.into_iter().filter(|(_, value)| !value.is_empty());
    Ok(std::iter::once(draft).chain(values.map(|(key, value)| (key, Filled::Value(value)))).chain(sketched).collect())
}

/// The kind of a policy by its id: `refund-2028` is about refunds.
pub(super) fn policy_kind(id: &str) -> PolicyKind {
    let named = |(name, _): &&(&str, PolicyKind)| {
        let name = name.replace('_', "-");
        id.strip_prefix(name.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    PolicyKind::ALL.iter().find(named).map_or(PolicyKind::Refund, |(_, kind)| *kind)
}

/// A word of a family that has a message: the usual one if that does.
fn word(world: &World, family: &str, usual: &str) -> String {
    let source = world.settings.locales.source();
    let prefix = format!("{family}-");
    if world.messages.resolve(source, &format!("{prefix}{usual}")).is_some() {
        return usual.to_owned();
    }
    let known = world.messages.keys(source).find_map(|key| key.strip_prefix(&prefix));
    known.unwrap_or(usual).replace('-', "_")
}

/// The id of an entity of a kind, one that is shown if there is one.
pub(super) fn first(world: &World, kind: Kind) -> Option<String> {
    let catalog = &world.catalog;
    match kind {
        Kind::Course => first_of(&catalog.courses),
        Kind::Program => first_of(&catalog.programs),
        Kind::Credential => first_of(&catalog.credentials),
        Kind::Pathway => first_of(&catalog.pathways),
        Kind::Person => first_of(&catalog.people),
        Kind::Unit => {
            let provider = catalog.provider.map(|key| catalog.units.get(key).id.to_string());
            provider.or_else(|| first_of(&catalog.units))
        }
        Kind::Faq => first_of(&catalog.faq),
        Kind::Policy => first_of(&catalog.policies),
        Kind::Page => first_of(&catalog.pages),
        Kind::News => first_of(&catalog.news),
        Kind::Event => first_of(&catalog.events),
        Kind::Award => first_of(&catalog.awards),
        Kind::Testimonial => first_of(&catalog.testimonials),
        Kind::Statistic => first_of(&catalog.statistics),
        Kind::Notice => first_of(&catalog.notices),
        Kind::Contact => first_of(&catalog.contacts),
        Kind::Calendar => first_of(&catalog.calendars),
        Kind::Edition => first_of(&catalog.editions),
    }
}

fn first_of<T: Facts>(table: &Table<T>) -> Option<String> {
    let shown = table.shown().next().or_else(|| table.all().next());
    shown.map(|(_, entity)| entity.id.to_string())
}

#[cfg(test)]
mod tests {
    use super::policy_kind;

    #[test]
    fn the_id_of_a_policy_tells_its_kind() {
        let check = |id: &str, expected: &str| assert_eq!(policy_kind(id).name(), expected, "{id}");
        check("grading", "grading");
        check("grading-for-schools", "grading");
        check("restricted-regions-2028", "restricted_regions");
        check("refunds", "refund");
    }
}
