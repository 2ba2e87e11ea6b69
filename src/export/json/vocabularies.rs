//! `vocabularies.json`: every word that other files use in the place of a text,
//! and what readers are told for it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Effect, Facts, PolicyKind, Sequence, Table, Term, TermKey, Word};
use crate::export::json::collection::Collection;
use crate::export::json::entity::words;
use crate::export::json::text::Words;
use crate::export::json::value::Url;
use crate::listing::{Facet, FacetTerm};
use crate::locale::{Locale, LocaleId};
use crate::routes::Page;
use crate::rules::{DeadlineKind, Status};
use crate::world::World;

pub(super) struct Vocabularies;

/// A vocabulary.
#[derive(Serialize, JsonSchema)]
pub(super) struct VocabularyEntry<'w> {
    /// What its terms are of: `topic`, `level`, `status`, `language` and so on.
    id: &'w str,
    /// The terms, ordered by id.
    terms: Vec<TermEntry<'w>>,
}

/// A term.
#[derive(Serialize, JsonSchema)]
struct TermEntry<'w> {
    /// The id, as other files write it.
    id: Cow<'w, str>,
    /// The broader term.
    parent: Option<&'w str>,
    /// Where it stands among others.
    order: Option<i64>,
    /// Its codes in other vocabularies, by their names.
    codes: BTreeMap<&'w str, &'w str>,
    /// Of a method: what it consists of, as terms of `technique`.
    techniques: Vec<&'w str>,
    /// Where courses are listed by it: how many there are, those of narrower terms included.
    courses: Option<usize>,
}

/// The words of a vocabulary.
#[derive(Serialize, JsonSchema)]
pub(super) struct VocabularyText<'w> {
    /// What its terms are of.
    id: &'w str,
    /// The terms, in the order of the neutral file.
    terms: Vec<TermText<'w>>,
}

/// What readers are told for a term.
#[derive(Serialize, JsonSchema)]
struct TermText<'w> {
    /// The id.
    id: Cow<'w, str>,
    /// Its label; null where no language has one.
    label: Option<Words<'w>>,
    /// What it means.
    definition: Option<Words<'w>>,
    /// Where courses are listed by it: the list.
    url: Option<Url>,
}

impl Collection for Vocabularies {
    const NAME: &'static str = "vocabularies";
    type Entry<'w> = VocabularyEntry<'w>;
    type Text<'w> = VocabularyText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = VocabularyEntry<'_>> {
        used(world).into_iter().map(|(family, ids)| {
            let terms = ids.into_iter().map(|id| entry(world, family, id)).collect();
            VocabularyEntry { id: family, terms }
        })
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = VocabularyText<'_>> {
        used(world).into_iter().map(move |(family, ids)| {
            let terms = ids.into_iter().map(|id| text(world, family, id, locale)).collect();
            VocabularyText { id: family, terms }
        })
    }
}

fn entry<'w>(world: &'w World, family: &str, id: Cow<'w, str>) -> TermEntry<'w> {
    let listed = find(world, family, &id).map(|(_, term)| term);
    let parent = |term: &Term| Some(&world.catalog.vocabularies.terms(name_of(world, family)?)[term.parent?.index()]);
    TermEntry {
        parent: listed.and_then(parent).map(|term| term.id.as_str()),
        order: listed.and_then(|term| term.order),
        codes: listed
            .map(|term| term.codes.iter().map(|(name, code)| (&**name, &**code)).collect())
            .unwrap_or_default(),
        techniques: listed.map(|term| words(&term.techniques)).unwrap_or_default(),
        courses: list(world, family, &id).map(|(_, courses)| courses),
        id,
    }
}

fn text<'w>(world: &'w World, family: &str, id: Cow<'w, str>, locale: LocaleId) -> TermText<'w> {
    let key = format!("{family}-{id}");
    let language = || Locale::parse(&id).map(|language| Words::language(world, locale, &language));
    let label = if family == "language" { language() } else { Words::say(world, locale, &key, &()) };
    let address = list(world, family, &id).and_then(|(page, _)| world.site.address(page, locale));
    TermText {
        label,
        definition: Words::say(world, locale, &format!("{key}.definition"), &()),
        url: address.map(|address| Url(world.site.base.public(address.path))),
        id,
    }
}

/// The page that lists the courses of a term, and how many they are.
fn list(world: &World, family: &str, id: &str) -> Option<(Page, usize)> {
    let site = &world.site;
    let facet = match family {
        "topic" => {
            let (key, _) = find(world, family, id)?;
            // As many in every language; only their order differs.
            return Some((Page::Topic(key), site.lists[LocaleId::DEFAULT].topic_courses[key.index()].len()));
        }
        "level" => Facet::Level,
        "format" => Facet::Format,
        "language" => Facet::Language,
        _ => return None,
    };
    let key = site.facets.find(facet, |term| match term {
        FacetTerm::Word { id: word, .. } => word == id,
        FacetTerm::Language(language) => language.tag() == id,
        FacetTerm::Month(_) | FacetTerm::Unit(_) => false,
    })?;
    Some((Page::Facet(facet, key), site.facets.get(facet, key).courses.len()))
}

/// The terms of every vocabulary: those of its file, and those that are used.
fn used(world: &World) -> BTreeMap<&str, BTreeSet<Cow<'_, str>>> {
    let catalog = &world.catalog;
    let mut used = Used::default();
    for name in catalog.vocabularies.names() {
        used.take(family_of(name), catalog.vocabularies.terms(name).iter().map(|term| term.id.as_str().into()));
        for term in catalog.vocabularies.terms(name) {
            used.words(term.techniques.iter());
        }
    }
    used.table(&catalog.courses);
    used.table(&catalog.programs);
    used.table(&catalog.credentials);
    used.table(&catalog.pathways);
    used.table(&catalog.units);
    used.table(&catalog.faq);
    used.table(&catalog.events);
    used.table(&catalog.testimonials);
    used.table(&catalog.statistics);
    used.table(&catalog.contacts);
    used.take("language", world.site.locales.iter().map(|locale| locale.tag().into()));
    for (_, course) in catalog.courses.shown() {
        for run in &course.runs {
            let languages = run.language.iter().chain(&run.also_languages).chain(&run.subtitles);
            used.take("language", languages.map(|locale| locale.tag().into()));
            used.words(run.variant.iter());
        }
    }
    used.take("status", Status::ALL.iter().map(|status| status.name().into()));
    used.take("deadline", DeadlineKind::ALL.iter().map(|kind| kind.name().into()));
    used.take("sequence", [Sequence::Strict, Sequence::Recommended, Sequence::Free].map(|one| one.name().into()));
    let effects = [Effect::AdmissionWaiver, Effect::Eligibility, Effect::Credit, Effect::AdvancedStanding];
    used.take("pathway-effect", effects.map(|effect| effect.name().replace('_', "-").into()));
    used.take("policy-kind", PolicyKind::ALL.map(|(name, _)| name.replace('_', "-").into()));
    used.families
}

/// Terms by what they are of.
#[derive(Default)]
struct Used<'w> {
    families: BTreeMap<&'w str, BTreeSet<Cow<'w, str>>>,
}

impl<'w> Used<'w> {
    fn take(&mut self, family: &'w str, ids: impl IntoIterator<Item = Cow<'w, str>>) {
        self.families.entry(family).or_default().extend(ids);
    }

    fn words(&mut self, words: impl Iterator<Item = &'w Word>) {
        for word in words {
            let family = self.families.entry(word.family).or_default();
            if !family.contains(word.id.as_str()) {
                family.insert(word.id.as_str().into());
            }
        }
    }

    fn table<T: Facts>(&mut self, table: &'w Table<T>) {
        for (_, entity) in table.shown() {
            self.words(entity.facts.words().into_iter());
        }
    }
}

/// The term of a file.
fn find<'w>(world: &'w World, family: &str, id: &str) -> Option<(TermKey, &'w Term)> {
    world.catalog.vocabularies.entries(name_of(world, family)?).find(|(_, term)| term.id == id)
}

/// The vocabulary that lists the terms of a family: `levels` those of `level`.
fn name_of<'w>(world: &'w World, family: &str) -> Option<&'w str> {
    world.catalog.vocabularies.names().find(|name| family_of(name) == family)
}

fn family_of(name: &str) -> &str {
    name.strip_suffix('s').unwrap_or(name)
}
