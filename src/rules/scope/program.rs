//! Facts of programs.

use std::sync::Arc;

use crate::calendar::Quantity;
use crate::catalog::{Key, Program};
use crate::messages::Value;
use crate::rules::scope::{FactScope, day, languages, or_pending};

impl FactScope<'_> {
    pub(super) fn program_names(&self, key: Key<Program>) -> Vec<String> {
        let credits = self.facts.program(key).totals.credits.iter();
        let credits = credits.flat_map(|(system, _)| ["min", "max"].map(|end| format!("credit-{system}-{end}")));
        PROGRAM_FACTS.iter().map(|name| (*name).to_owned()).chain(credits).collect()
    }

    pub(super) fn program_fact(&self, key: Key<Program>, name: &str) -> Option<Value> {
        let program = self.catalog.programs.get(key);
        let facts = self.facts.program(key);
        let totals = program.requirements.as_ref().map(|_| &facts.totals);
        let bundle = program.bundle_price.as_ref();
        match name {
            "kind" => program.kind.as_ref().map(|word| Value::word(&word.id, [word.key()])),
            "level" => program.level.as_ref().map(|word| Value::word(&word.id, [word.key()])),
            "bundle-price" | "price" => bundle.map(|price| Value::from(price.value)),
            "price-sum-min" => or_pending(totals?.price.map(|price| price.min)),
            "price-sum-max" => or_pending(totals?.price.map(|price| price.max)),
            // Without a bundle nothing can be saved; a price may be missing today.
            "saving" => bundle.and(or_pending(facts.saving.map(|saving| saving.min))),
            "saving-max" => bundle.and(or_pending(facts.saving.map(|saving| saving.max))),
            "since" => program.since.map(|year| Value::Text(Arc::from(year.to_string()))),
            "announced-start" => program.announced_start.map(Value::from),
            "next-start" => day(facts.next_start),
            "completable-in" => languages(&facts.completable_in),
            "refund-until" => or_pending(facts.refund_until),
            "courses" | "min-courses" => totals.map(|totals| Value::from(totals.courses.min)),
            "max-courses" => totals.map(|totals| Value::from(totals.courses.max)),
            "weeks" | "min-weeks" => totals.map(|totals| Value::from(totals.weeks.min)),
            "max-weeks" => totals.map(|totals| Value::from(totals.weeks.max)),
            "hours-min" => totals.map(|totals| Value::from(totals.hours.min)),
            "hours-max" => totals.map(|totals| Value::from(totals.hours.max)),
            "ceu" | "ceu-min" => totals.and_then(|totals| number(totals.ceu.min)),
            "ceu-max" => totals.and_then(|totals| number(totals.ceu.max)),
            "credit" | "credit-min" => totals.and_then(|totals| number(totals.credits.first()?.1.min)),
            "credit-max" => totals.and_then(|totals| number(totals.credits.first()?.1.max)),
            _ => {
                let (system, end) = name.strip_prefix("credit-")?.rsplit_once('-')?;
                let (_, range) = totals?.credits.iter().find(|(own, _)| own == system)?;
                match end {
                    "min" => number(range.min),
                    "max" => number(range.max),
                    _ => None,
                }
            }
        }
    }
}

fn number(quantity: Quantity) -> Option<Value> {
    Value::number(&quantity.to_string())
}

const PROGRAM_FACTS: &[&str] = &[
    "kind",
    "level",
    "bundle-price",
    "price",
    "price-sum-min",
    "price-sum-max",
    "saving",
    "saving-max",
    "since",
    "announced-start",
    "next-start",
    "completable-in",
    "refund-until",
    "courses",
    "min-courses",
    "max-courses",
    "weeks",
    "min-weeks",
    "max-weeks",
    "hours-min",
    "hours-max",
    "ceu",
    "ceu-min",
    "ceu-max",
    "credit",
    "credit-min",
    "credit-max",
];
