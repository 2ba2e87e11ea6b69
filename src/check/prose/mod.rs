//! Numbers in prose against facts: what is typed again, and what is wrong.
//!
//! A scan for numerals finds the few sentences that say a number at all; only
//! these are taken apart. Facts and words decide (`judge`); what a language says
//! for them stands in `lexicon/`.

mod date;
mod hidden;
mod judge;
mod known;
mod lexicon;
mod mention;
mod money;
mod numeral;
mod scan;
mod sentence;

pub(super) use crate::check::prose::hidden::hidden;
pub(super) use crate::check::prose::lexicon::{Language, Lexicon};
pub(super) use crate::check::prose::mention::{Mention, What, mentions};
pub(super) use crate::check::prose::sentence::{Sentence, Token, TokenKind, around};

use std::cell::LazyCell;

use rayon::prelude::*;

use crate::catalog::{Entity, Facts, Key, Table};
use crate::check::prose::judge::Verdict;
use crate::check::prose::known::{Fact, Known, Value};
use crate::check::prose::scan::{Found, Page, scan};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::LocaleId;
use crate::source::{Sources, Span};
use crate::world::World;

pub(super) fn check(world: &World, sources: &Sources, found: &mut Diagnostics) {
    let catalog = &world.catalog;
    let site = Known::of_site(world);
    let reader = Reader { world, sources };
    reader.table(&catalog.courses, |key, course| Known::of_course(key, course, world), found);
    reader.table(&catalog.programs, |key, program| Known::of_program(key, program, world), found);
    reader.table(&catalog.credentials, |_, credential| Known::of_credential(credential, world), found);
    reader.table(&catalog.pathways, |_, pathway| Known::of_pathway(pathway, world), found);
    reader.table(&catalog.events, |_, event| Known::of_event(event), found);
    reader.table(&catalog.faq, |_, _| site.clone(), found);
    reader.table(&catalog.pages, |_, _| site.clone(), found);
    reader.table(&catalog.policies, |_, _| site.clone(), found);
}

struct Reader<'w> {
    world: &'w World,
    sources: &'w Sources,
}

impl Reader<'_> {
    fn table<T: Facts>(
        &self,
        table: &Table<T>,
        known: impl Fn(Key<T>, &Entity<T>) -> Known + Sync,
        found: &mut Diagnostics,
    ) {
        let shown: Vec<_> = table.shown().collect();
        let read = shown.par_iter().map(|(key, entity)| self.entity(entity, || known(*key, entity)));
        for faults in read.collect::<Vec<Diagnostics>>() {
            found.extend(faults);
        }
    }

    /// Reads the texts of an entity; its facts are only gathered where a text
    /// says a number of something that counts.
    fn entity<T>(&self, entity: &Entity<T>, known: impl FnOnce() -> Known) -> Diagnostics {
        let mut found = Diagnostics::new();
        let known = LazyCell::new(known);
        for (locale, text) in entity.texts.entries() {
            let Some((language, text)) = self.language(locale).zip(text.as_ref()).filter(|(_, text)| text.is_whole)
            else {
                continue;
            };
            let page = Page::new(language, self.sources.get(text.file).text());
            let numerals = page.numerals();
            if numerals.is_empty() {
                continue;
            }
            for one in scan(&page, &numerals, || &known) {
                let span = Span::new(text.file, one.range.start, one.range.end);
                found.report(diagnostic(&one, span, &known));
            }
        }
        found
    }

    fn language(&self, locale: LocaleId) -> Option<Language> {
        Language::of(self.world.settings.locales.get(locale).language())
    }
}

fn diagnostic(one: &Found<'_>, span: Span, known: &Known) -> Diagnostic {
    let said = one.words.split_whitespace().collect::<Vec<&str>>().join(" ");
    match one.verdict {
        Verdict::Repeats(fact) => {
            let message = format!("the text repeats a fact: `{said}`");
            let fault = Diagnostic::new(Code::PROSE_TYPED_FACT, span, message);
            let placeable = fact.placeable.as_deref().unwrap_or_default();
            let fault = fault.help(format!("write `{{ {placeable} }}`, which stays right in every language"));
            related(fault, fact)
        }
        Verdict::Contradicts(fact) => {
            let message = format!("the text says `{said}` but the data say {}", values(fact, known));
            let fault = Diagnostic::new(Code::PROSE_CONTRADICTS_FACT, span, message);
            let fault = match &fact.placeable {
                Some(placeable) => fault.help(format!("write `{{ {placeable} }}`, or mend the data")),
                None => fault.help("mend the text or the data"),
            };
            related(fault, fact)
        }
    }
}

fn related(fault: Diagnostic, fact: &Fact) -> Diagnostic {
    match fact.place {
        Some(place) => fault.related(place, "the data say it here"),
        None => fault,
    }
}

/// What the data say, of all facts of this kind that there are.
fn values(fact: &Fact, known: &Known) -> String {
    const MOST: usize = 3;
    let is_alike = |other: &&Fact| {
        other.about == fact.about && std::mem::discriminant(&other.value) == std::mem::discriminant(&fact.value)
    };
    let mut values: Vec<String> = Vec::new();
    for other in known.facts.iter().filter(is_alike) {
        let value = format!("`{}`", value(&other.value));
        if !values.contains(&value) {
            values.push(value);
        }
    }
    let more = values.len() > MOST;
    values.truncate(MOST);
    format!("{}{}", values.join(" or "), if more { " or another one" } else { "" })
}

/// A value in neutral form, as the YAML file has it.
fn value(value: &Value) -> String {
    use crate::calendar::Unit;
    match value {
        Value::Weeks(min, max) | Value::Hours(min, max) | Value::Effort(min, max) | Value::Courses(min, max) => {
            if min == max { min.to_string() } else { format!("{min}-{max}") }
        }
        Value::Ceu(number)
        | Value::Ects(number)
        | Value::People(number)
        | Value::Sessions(number)
        | Value::Modules(number) => number.to_string(),
        Value::Percent(number) => format!("{number} %"),
        Value::Months(number) => format!("{number} months"),
        Value::Offset { count, unit, .. } => {
            let unit = match unit {
                Unit::BusinessDay => "business_day",
                Unit::CalendarDay => "calendar_day",
                Unit::Week => "week",
                Unit::Month => "month",
                Unit::Hour => "hour",
            };
            format!("{count} {unit}")
        }
        Value::Money(money) => money.to_string(),
        Value::Day(day) => day.to_string(),
    }
}
