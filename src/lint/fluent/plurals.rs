//! Choices by number against the plural categories of the language.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostics};
use crate::lint::Context;
use crate::lint::categories::{Counting, NAMES};
use crate::lint::contract::Contract;
use crate::lint::reach::{prints, selector, selects, walk};
use crate::lint::unit::Unit;
use crate::messages::written::{Expression, Part, Pattern, Select, Variant};

/// Reports branches that are missing, can never be taken, or lose the number.
pub fn check(context: &Context<'_, '_>, unit: &Unit<'_, '_>, contract: &Contract, found: &mut Diagnostics) {
    let mut ours = Vec::new();
    selects(&unit.words.pattern, &mut ours);
    for select in ours.iter().copied().filter(|select| is_plural(select, contract)) {
        check_keys(context, unit, select, found);
    }
    check_one(context, unit, &unit.words.pattern, false, contract, found);
    check_missing(context, unit, &ours, contract, found);
}

/// Whether a choice is by cardinal or ordinal categories.
pub fn counting(select: &Select<'_>) -> Counting {
    let Expression::Call(_, _, options) = &select.selector else { return Counting::Cardinal };
    let is_ordinal = options.iter().any(|(name, value)| name.text == "type" && *value == "ordinal");
    if is_ordinal { Counting::Ordinal } else { Counting::Cardinal }
}

/// Whether a choice is by number: each key is a number or a category, and it is
/// made by a variable that nobody calls a text.
fn is_numeric(select: &Select<'_>, contract: &Contract) -> bool {
    let is_call = matches!(&select.selector, Expression::Call(name, ..) if name.text == "NUMBER");
    let is_number = selector(select).is_some_and(|name| is_call || !contract.is_no_number(name));
    is_number && select.variants.iter().all(|variant| variant.is_number || NAMES.contains(&variant.key))
}

/// Whether one of the keys is a category.
fn is_plural(select: &Select<'_>, contract: &Contract) -> bool {
    let is_category = |variant: &Variant<'_>| !variant.is_number && variant.key != "other";
    is_numeric(select, contract) && select.variants.iter().any(is_category)
}

fn check_keys(context: &Context<'_, '_>, unit: &Unit<'_, '_>, select: &Select<'_>, found: &mut Diagnostics) {
    let counting = counting(select);
    let tag = unit.tag();
    for variant in select.variants.iter().filter(|variant| !variant.is_number) {
        let key = variant.key;
        let is_free = matches!(key, "other" | "many") || context.categories.has(counting, key);
        if !is_free {
            unit.fault(
                Code::FLUENT_UNREACHABLE_PLURAL,
                variant.range.clone(),
                format!("`{}`: {tag} has no plural category `{key}`", unit.key),
            )
            .name(key)
            .branch(Some(key))
            .help(match key {
                "zero" => "write [0] for the number itself",
                "two" => "write [2] for the number itself",
                _ => "delete the branch",
            })
            .report(found);
        }
    }
    // Whole numbers of Polish and Russian have no `other`.
    let has_other = context.categories.usual(counting).any(|category| category == "other");
    let default = select.variants.iter().find(|variant| variant.is_default && variant.key != "other");
    if let Some(default) = default.filter(|_| has_other) {
        unit.fault(
            Code::FLUENT_DEFAULT_NOT_OTHER,
            default.range.clone(),
            format!("`{}`: the branch with the star is [{}], not [other]", unit.key, default.key),
        )
        .name(default.key)
        .branch(Some(default.key))
        .help("give the star to [other], which stands for every other number")
        .report(found);
    }
}

/// `[one]` without the number where it stands for more than 1.
fn check_one(
    context: &Context<'_, '_>,
    unit: &Unit<'_, '_>,
    pattern: &Pattern<'_>,
    is_nested: bool,
    contract: &Contract,
    found: &mut Diagnostics,
) {
    for (at, part) in pattern.parts.iter().enumerate() {
        let Part::Select(select) = part else { continue };
        if let (Some(name), true) = (selector(select), is_plural(select, contract)) {
            let others = pattern.parts.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, part)| part);
            let is_outside = others.into_iter().any(|part| prints_part(unit, part, name));
            if !is_outside && !is_nested {
                check_one_of(context, unit, select, name, found);
            }
        }
        for variant in &select.variants {
            check_one(context, unit, &variant.pattern, false, contract, found);
        }
    }
}

fn prints_part(unit: &Unit<'_, '_>, part: &Part<'_>, name: &str) -> bool {
    match part {
        Part::Text(..) => false,
        Part::Place(expression) => prints(unit.corpus, unit.locale, expression, name),
        Part::Select(select) => select.variants.iter().all(|variant| prints_pattern(unit, &variant.pattern, name)),
    }
}

fn prints_pattern(unit: &Unit<'_, '_>, pattern: &Pattern<'_>, name: &str) -> bool {
    pattern.parts.iter().any(|part| prints_part(unit, part, name))
}

fn check_one_of(
    context: &Context<'_, '_>,
    unit: &Unit<'_, '_>,
    select: &Select<'_>,
    name: &str,
    found: &mut Diagnostics,
) {
    let counting = counting(select);
    let categories = context.categories;
    let Some(at) = select.variants.iter().position(|variant| variant.key == "one" && !variant.is_number) else {
        return;
    };
    let one = &select.variants[at];
    let covered = |numbers: &[u64]| {
        let before: BTreeSet<u64> = exact(&select.variants[..at]);
        numbers.iter().all(|number| before.contains(number))
    };
    let is_only_one = categories.only(counting, "one").is_some();
    let is_covered = categories.members(counting, "one").is_some_and(covered);
    if is_only_one || is_covered || !categories.has(counting, "one") || prints_pattern(unit, &one.pattern, name) {
        return;
    }
    let other = select.variants.iter().find(|variant| variant.is_default);
    let is_printed_here = other.is_some_and(|other| prints_pattern(unit, &other.pattern, name));
    let is_printed_there = unit.original.as_ref().is_some_and(|original| {
        let mut is_printed = false;
        walk(&original.words.pattern, &mut |expression| {
            is_printed |= matches!(expression, Expression::Variable(one) if one.text == name);
        });
        let mut theirs = Vec::new();
        selects(&original.words.pattern, &mut theirs);
        let prints_default = |select: &&Select<'_>| {
            select.variants.iter().any(|variant| variant.is_default && prints_original(&variant.pattern, name))
        };
        is_printed && theirs.iter().any(prints_default)
    });
    if !is_printed_here && !is_printed_there {
        return;
    }
    let stands_for = match counting {
        Counting::Ordinal => "more than one number".to_owned(),
        Counting::Cardinal => match categories.members(counting, "one") {
            Some(members) if members.contains(&0) => "0 and 1.5".to_owned(),
            Some(members) => {
                members.iter().filter(|&&one| one != 1).map(u64::to_string).collect::<Vec<_>>().join(" and ")
            }
            None => "21, 31 and others".to_owned(),
        },
    };
    let area = unit.item.area;
    let words = |variant: &Variant<'_>, number: &str| {
        let end = variant_end(variant).max(variant.range.end);
        let text = area.squeezed(&(variant.range.end..end));
        text.replace(&format!("{{ ${name} }}"), number)
    };
    let shown = |number: u64| {
        let exact = select.variants.iter().find(|one| one.is_number && one.key == number.to_string());
        let category = if number < 2 { Some(one) } else { other };
        exact.or(category).map(|variant| (number.to_string(), words(variant, &number.to_string())))
    };
    unit.fault(
        Code::FLUENT_PLURAL_ONE_DROPS_NUMBER,
        one.range.clone(),
        format!("`{}`: [one] also stands for {stands_for} in {}", unit.key, unit.tag()),
    )
    .name("one")
    .branch(Some("one"))
    .samples([0, 1, 2].into_iter().filter_map(shown).collect())
    .help(format!("keep {{ ${name} }} in [one], or add [0] and [1]"))
    .report(found);
}

/// The byte behind the last word of a branch.
fn variant_end(variant: &Variant<'_>) -> usize {
    let end = |part: &Part<'_>| match part {
        Part::Text(text, start) => start + text.len(),
        Part::Place(Expression::Variable(name) | Expression::Message(name) | Expression::Term(name, _)) => {
            name.range.end + 2
        }
        _ => 0,
    };
    variant.pattern.parts.iter().map(end).max().unwrap_or(0)
}

fn prints_original(pattern: &Pattern<'_>, name: &str) -> bool {
    let mut is_printed = false;
    walk(pattern, &mut |one| is_printed |= matches!(one, Expression::Variable(one) if one.text == name));
    is_printed
}

fn exact(variants: &[Variant<'_>]) -> BTreeSet<u64> {
    variants.iter().filter(|variant| variant.is_number).filter_map(|variant| variant.key.parse().ok()).collect()
}

/// Categories without a branch, where the source chooses by number.
fn check_missing(
    context: &Context<'_, '_>,
    unit: &Unit<'_, '_>,
    ours: &[&Select<'_>],
    contract: &Contract,
    found: &mut Diagnostics,
) {
    let Some(original) = &unit.original else { return };
    let mut theirs = Vec::new();
    selects(&original.words.pattern, &mut theirs);
    let mut told = BTreeSet::new();
    for select in theirs.into_iter().filter(|select| is_plural(select, contract)) {
        let Some(name) = selector(select) else { continue };
        if !told.insert(name) {
            continue;
        }
        let mut mine =
            ours.iter().copied().filter(|one| selector(one) == Some(name) && is_numeric(one, contract)).peekable();
        if mine.peek().is_none() {
            let is_behind = |expression: &Expression<'_>| {
                matches!(expression, Expression::Message(_)) && prints(unit.corpus, unit.locale, expression, name)
            };
            let mut is_elsewhere = false;
            walk(&unit.words.pattern, &mut |one| is_elsewhere |= is_behind(one));
            let first = context.categories.usual(counting(select)).find(|category| *category != "other");
            if let (Some(category), false) = (first, is_elsewhere) {
                let message = format!(
                    "`{}` does not choose by `${name}`, though {} has a form for `{category}`",
                    unit.key,
                    unit.tag()
                );
                report(unit, name, category, message, found);
            }
            continue;
        }
        for select in mine {
            let counting = counting(select);
            let exact = exact(&select.variants);
            let is_covered = |category: &str| {
                let members = context.categories.members(counting, category);
                members.is_some_and(|members| members.iter().all(|number| exact.contains(number)))
            };
            let has = |category: &str| select.variants.iter().any(|one| !one.is_number && one.key == category);
            let missing =
                context.categories.usual(counting).find(|one| *one != "other" && !has(one) && !is_covered(one));
            if let Some(category) = missing {
                let message = format!("`{}` has no branch [{category}] for `${name}`", unit.key);
                report(unit, name, category, message, found);
                break;
            }
        }
    }
}

fn report(unit: &Unit<'_, '_>, variable: &str, category: &str, message: String, found: &mut Diagnostics) {
    unit.fault_at_name(Code::FLUENT_MISSING_PLURAL, message)
        .name(category)
        .help(format!("write `{{ ${variable} -> [{category}] … *[other] … }}`"))
        .report(found);
}
