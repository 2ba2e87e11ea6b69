//! Statistics: figures with a source and a day.

use crate::calendar::{Date, Quantity};
use crate::catalog::{Facts, Names, Period, Word};
use crate::content::Kind;
use crate::diag::{Code, Diagnostic};
use crate::source::{Span, Spanned};
use crate::yaml::Fields;

/// How a figure relates to what was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparator {
    /// It is the number.
    Exact,
    /// The number is larger.
    MoreThan,
    /// The number is near.
    About,
}

impl Comparator {
    const WORDS: [(&'static str, Comparator); 3] =
        [("exact", Comparator::Exact), ("more_than", Comparator::MoreThan), ("about", Comparator::About)];

    /// The word in facts.
    pub fn name(self) -> &'static str {
        Self::WORDS.iter().find(|(_, one)| *one == self).map_or("", |(word, _)| word)
    }
}

/// The figure before.
#[derive(Clone, Copy, Debug)]
pub struct Earlier {
    /// How many.
    pub value: Quantity,
    /// The day it held for.
    pub as_of: Date,
}

/// A figure; what it counts, and what its source is called, are texts.
#[derive(Clone, Debug)]
pub struct Statistic {
    /// What is counted, as `countries`.
    pub metric: String,
    /// How many.
    pub value: Option<Quantity>,
    /// Where the value is written.
    pub value_span: Span,
    /// Of what: the message `statistic-unit-<id>` says it; `percent` is a share.
    pub unit: Option<Word>,
    /// How the figure relates to the number.
    pub comparator: Comparator,
    /// The figure before, where the change is what counts.
    pub change_from: Option<Earlier>,
    /// The days over which it was counted.
    pub period: Option<Period>,
    /// The day it holds for.
    pub as_of: Option<Spanned<Date>>,
    /// Whether it is about the whole portfolio.
    pub is_of_portfolio: bool,
    /// What else it is about: kind, and position in the table of that kind.
    pub scope: Vec<(Kind, usize)>,
    /// Where it comes from: an address or a name.
    pub source: String,
}

impl Statistic {
    /// Whether the figure is a share in percent.
    pub fn is_percent(&self) -> bool {
        self.unit.as_ref().is_some_and(|unit| unit.id == "percent")
    }
}

impl Facts for Statistic {
    const KIND: Kind = Kind::Statistic;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Statistic {
        let metric = fields.require("metric", "what is counted, as `countries`").unwrap_or_default();
        let value = fields.require_spanned::<Quantity>("value", "how many");
        let unit = Word::get(fields, "unit", "of what, as `percent`", "statistic-unit");
        let comparator =
            fields.word("comparator", "`exact`, `more_than` or `about`; `exact` if absent", &Comparator::WORDS);
        let change_from = fields.record("change_from", "the figure before", "a figure", |inner| {
            let value = inner.require("value", "how many");
            let as_of = inner.require("as_of", "the day it held for");
            Some(Earlier { value: value?, as_of: as_of? })
        });
        let period = fields.record("period", "the days over which it was counted", "a period", |inner| {
            Period::decode(inner, ("from", "the first day"), ("to", "the last day"))
        });
        let as_of = fields.require_spanned("as_of", "the day it holds for");
        let (is_of_portfolio, scope) = scope(fields, names);
        let statistic = Statistic {
            metric,
            value_span: value.as_ref().map_or(fields.span(), |value| value.span),
            value: value.map(|value| value.value),
            unit,
            comparator: comparator.unwrap_or(Comparator::Exact),
            change_from: change_from.flatten(),
            period,
            as_of,
            is_of_portfolio,
            scope,
            source: fields.require("source", "where it comes from: an address or a name").unwrap_or_default(),
        };
        let is_share = statistic.value.is_none_or(|value| !value.is_negative() && value <= Quantity::whole(100));
        if statistic.is_percent() && !is_share {
            let value = statistic.value.unwrap_or_default();
            let message = format!("{value} % is no share: percentages lie between 0 and 100");
            let fault = Diagnostic::new(Code::STATISTIC_PERCENT, statistic.value_span, message);
            fields.found.report(fault.help("write the share, or leave out `unit: percent` for a number"));
        }
        statistic
    }

    fn words(&self) -> Vec<&Word> {
        self.unit.iter().collect()
    }
}

/// `portfolio`, or what it is about as `program:data-and-decisions`.
fn scope(fields: &mut Fields<'_, '_>, names: &Names) -> (bool, Vec<(Kind, usize)>) {
    const DOC: &str = "what it is about: `portfolio`, or `program:…`, `credential:…`, `event:…`; `portfolio` if absent";
    names.scope(fields, "scope", DOC, "portfolio")
}
