//! Variables of a translation against those of its source.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diag::{Code, Diagnostics, Severity};
use crate::lint::Context;
use crate::lint::categories::{Categories, Counting, NAMES};
use crate::lint::corpus::Corpus;
use crate::lint::fluent::plurals::counting;
use crate::lint::reach::{prints, selector, walk};
use crate::lint::unit::Unit;
use crate::locale::LocaleId;
use crate::messages::written::{Expression, Part, Pattern, Select, Variant};

/// Reports variables that are not there, be it in one branch, and those that
/// the source does not know.
pub fn check(context: &Context<'_, '_>, unit: &Unit<'_, '_>, found: &mut Diagnostics) {
    let Some(original) = &unit.original else { return };
    let corpus = unit.corpus;
    let source = original.item.area.locale;
    let theirs = reached(corpus, source, &original.words.pattern);
    let ours = reached(corpus, unit.locale, &unit.words.pattern);
    let tag = corpus.tag(source);
    for (name, range) in ours.iter().filter(|(name, _)| !theirs.contains_key(*name)) {
        let message = format!("`{}` has no variable `${name}` in {tag}", unit.key);
        unit.fault(Code::FLUENT_UNKNOWN_VARIABLE, range.clone(), message)
            .name(format!("${name}"))
            .suggest(name, theirs.keys().map(String::as_str))
            .report(found);
    }
    for name in theirs.keys() {
        if !ours.contains_key(name) {
            let message = format!("`{}` does not use `${name}`", unit.key);
            unit.fault_at_name(Code::FLUENT_MISSING_VARIABLE, message)
                .name(format!("${name}"))
                .help(format!(
                    "put {{ ${name} }} back, or write `# l10n-allow: missing-variable ${name}` and a reason above it"
                ))
                .report(found);
            continue;
        }
        check_branches(context, unit, original.item.area.locale, &original.words.pattern, name, found);
    }
}

/// The variables of a text and of the messages in it, each with a place.
fn reached(corpus: &Corpus<'_>, locale: LocaleId, pattern: &Pattern<'_>) -> BTreeMap<String, Range<usize>> {
    let mut reached = BTreeMap::new();
    walk(pattern, &mut |one| match one {
        Expression::Variable(name) => {
            reached.entry(name.text.to_string()).or_insert_with(|| name.range.clone());
        }
        Expression::Message(name) => {
            for variable in corpus.messages.variables(locale, &name.text) {
                reached.entry(variable).or_insert_with(|| name.range.clone());
            }
        }
        _ => {}
    });
    reached
}

/// A branch that does not print a variable.
struct Gap<'p, 's> {
    select: &'p Select<'s>,
    variant: &'p Variant<'s>,
}

/// How a text prints one variable.
struct Printed<'a, 's> {
    corpus: &'a Corpus<'s>,
    locale: LocaleId,
    variable: &'a str,
}

impl Printed<'_, '_> {
    /// Whether every way through the pattern prints it.
    fn always(&self, pattern: &Pattern<'_>) -> bool {
        pattern.parts.iter().any(|part| match part {
            Part::Text(..) => false,
            Part::Place(expression) => prints(self.corpus, self.locale, expression, self.variable),
            Part::Select(select) => select.variants.iter().all(|variant| self.always(&variant.pattern)),
        })
    }

    /// Whether any way does.
    fn ever(&self, pattern: &Pattern<'_>) -> bool {
        pattern.parts.iter().any(|part| match part {
            Part::Text(..) => false,
            Part::Place(expression) => prints(self.corpus, self.locale, expression, self.variable),
            Part::Select(select) => select.variants.iter().any(|variant| self.ever(&variant.pattern)),
        })
    }

    /// The branches that do not, of choices in which others do.
    fn gaps<'p, 's>(&self, pattern: &'p Pattern<'s>) -> Vec<Gap<'p, 's>> {
        let mut gaps = Vec::new();
        if !self.always(pattern) {
            let is_any = self.ever(pattern);
            for part in &pattern.parts {
                let Part::Select(select) = part else { continue };
                let is_of_it = selector(select) == Some(self.variable);
                let has_some = select.variants.iter().any(|variant| self.ever(&variant.pattern));
                if has_some || !is_any && is_of_it {
                    select.variants.iter().for_each(|variant| self.variant_gaps(select, variant, &mut gaps));
                }
            }
        }
        gaps
    }

    fn variant_gaps<'p, 's>(&self, select: &'p Select<'s>, variant: &'p Variant<'s>, gaps: &mut Vec<Gap<'p, 's>>) {
        if self.always(&variant.pattern) {
            return;
        }
        let inner = self.gaps(&variant.pattern);
        if inner.is_empty() { gaps.push(Gap { select, variant }) } else { gaps.extend(inner) }
    }
}

/// Whether a branch may leave the number out, because it is about one number
/// only; another rule speaks of `one` where that is more than 1.
fn stands_for_number(gap: &Gap<'_, '_>, variable: &str, categories: &Categories) -> bool {
    let is_of_it = selector(gap.select) == Some(variable);
    let counting = counting(gap.select);
    // A branch that can never be taken is told of as such.
    let is_never = !NAMES.contains(&gap.variant.key) || !categories.has(counting, gap.variant.key);
    let is_few = |key: &str| categories.members(counting, key).is_some();
    is_of_it
        && (gap.variant.is_number
            || gap.variant.key == "one"
            || categories.only(counting, gap.variant.key).is_some()
            || is_never && !gap.variant.is_default
            || counting == Counting::Ordinal && gap.variant.key != "other" && is_few(gap.variant.key))
}

fn check_branches(
    context: &Context<'_, '_>,
    unit: &Unit<'_, '_>,
    source: LocaleId,
    original: &Pattern<'_>,
    name: &str,
    found: &mut Diagnostics,
) {
    let corpus = unit.corpus;
    let theirs = Printed { corpus, locale: source, variable: name };
    if !theirs.ever(original) {
        return;
    }
    let ours = Printed { corpus, locale: unit.locale, variable: name };
    let source_gaps: Vec<Gap<'_, '_>> = theirs
        .gaps(original)
        .into_iter()
        .filter(|gap| !stands_for_number(gap, name, context.source_categories))
        .collect();
    // Where the source leaves it out too, only the same branches can be compared.
    let mut printed_there = BTreeSet::new();
    if !source_gaps.is_empty() {
        collect_printing(&theirs, original, &mut printed_there);
        for gap in &source_gaps {
            printed_there.remove(&(selector(gap.select).unwrap_or_default().to_owned(), gap.variant.key.to_owned()));
        }
    }
    for gap in ours.gaps(&unit.words.pattern) {
        if stands_for_number(&gap, name, context.categories) {
            continue;
        }
        let branch = (selector(gap.select).unwrap_or_default().to_owned(), gap.variant.key.to_owned());
        if !source_gaps.is_empty() && !printed_there.contains(&branch) {
            continue;
        }
        let key = gap.variant.key;
        unit.fault(
            Code::FLUENT_MISSING_VARIABLE,
            gap.variant.range.clone(),
            format!("`{}` does not use `${name}` in the branch [{key}]", unit.key),
        )
        .name(format!("${name}"))
        .branch(Some(key))
        .severity(Severity::Warning)
        .help(format!("put {{ ${name} }} into it"))
        .report(found);
    }
}

/// The branches that print the variable in every way, by selector and key.
fn collect_printing(printed: &Printed<'_, '_>, pattern: &Pattern<'_>, list: &mut BTreeSet<(String, String)>) {
    for part in &pattern.parts {
        let Part::Select(select) = part else { continue };
        for variant in &select.variants {
            if printed.always(&variant.pattern) {
                list.insert((selector(select).unwrap_or_default().to_owned(), variant.key.to_owned()));
            }
            collect_printing(printed, &variant.pattern, list);
        }
    }
}
