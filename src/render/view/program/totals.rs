//! What a program comes to: courses, weeks, hours, units, credit, money.

use crate::calendar::{Money, Quantity};
use crate::catalog::{Key, Program};
use crate::format::Decimal;
use crate::messages::{Args, Value as Argument};
use crate::render::view::View;
use crate::rules::{ProgramTotals, Range};

shape! {
    /// What a program comes to, from least to most.
    Totals {
        /// How many courses.
        courses: Option<String>,
        /// How many weeks.
        weeks: Option<String>,
        /// How many hours.
        hours: Option<String>,
        /// How many continuing education units.
        ceu: Option<String>,
        /// How much credit, a system each.
        credits: Vec<String>,
        /// What its courses cost one by one.
        price: Option<String>,
    }
}

impl View<'_> {
    pub(super) fn totals(&self, totals: &ProgramTotals) -> Totals {
        Totals {
            courses: self.range(totals.courses, "program-course-range", "program-course-count"),
            weeks: self.range(totals.weeks, "program-weeks-range", "program-weeks"),
            hours: self.range(totals.hours, "program-hours-range", "program-hours"),
            ceu: self.quantities(totals.ceu),
            credits: totals.credits.iter().filter_map(|(system, range)| self.credits(system, *range)).collect(),
            price: totals.price.and_then(|range| self.amounts(range)),
        }
    }

    fn range(&self, range: Range, key: &str, exact: &str) -> Option<String> {
        if range.max == 0 {
            return None;
        }
        let (key, arguments) = match range.min == range.max {
            true => (exact, Args::new().with("count", Argument::from(range.min))),
            false => (key, Args::new().with("min", Argument::from(range.min)).with("max", Argument::from(range.max))),
        };
        self.sentence(key, &arguments)
    }

    fn quantities(&self, range: Range<Quantity>) -> Option<String> {
        let decimal = |quantity: Quantity| quantity.to_string().parse::<Decimal>().ok();
        let (min, max) = (decimal(range.min)?, decimal(range.max)?);
        (range.max != Quantity::ZERO).then(|| self.formats().number_range(&min, &max))
    }

    /// `4 to 7.5 ECTS credits`
    fn credits(&self, system: &str, range: Range<Quantity>) -> Option<String> {
        let most = Args::new().with("count", Argument::number(&range.max.to_string())?);
        let most = self.sentence(&format!("credit-{system}"), &most)?;
        if range.min == range.max {
            return (range.max != Quantity::ZERO).then_some(most);
        }
        let least = self.world.messages.print(self.locale, &Argument::number(&range.min.to_string())?);
        self.sentence(
            "program-from-to",
            &Args::new().with("min", Argument::from(least)).with("max", Argument::from(most)),
        )
    }

    fn amounts(&self, range: Range<Money>) -> Option<String> {
        let write = |money: Money| self.formats().money(money, true);
        if range.min == range.max {
            return Some(write(range.min));
        }
        let arguments =
            Args::new().with("min", Argument::from(write(range.min))).with("max", Argument::from(write(range.max)));
        self.sentence("program-from-to", &arguments)
    }

    /// How much less the whole costs than its courses one by one.
    pub(super) fn saving(&self, key: Key<Program>) -> Option<String> {
        let saving = self.world.facts.program(key).saving.filter(|saving| saving.max.minor > 0)?;
        let amount = Args::new().with("amount", Argument::from(self.amounts(saving)?));
        self.sentence("program-saving", &amount)
    }
}
