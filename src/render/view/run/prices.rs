//! What a run costs: its phases, and prices for some buyers.

use crate::calendar::{Day, Money};
use crate::catalog::{Charge, Course, Entity, Key, Price};
use crate::messages::{Args, Value as Argument};
use crate::render::value::{Amount, money};
use crate::render::view::View;
use crate::rules::{GroupPrice, RunFacts, Stand, Subject};

shape! {
    /// A price of a run: a phase, or what some buyers pay.
    PriceView {
        /// What it is called.
        label: String,
        /// The amount.
        amount: Option<Amount>,
        /// What is taken off, in words.
        off: Option<String>,
        /// The days between which it holds.
        period: Option<String>,
        /// From how many participants on it holds.
        quantity: Option<String>,
        /// Whether taxes are in it.
        tax: Option<String>,
        /// How one pays.
        mode: Option<String>,
        /// What one gets for it.
        includes: Option<String>,
        /// Whether it is what the run costs today.
        is_now: bool,
        /// Whether it holds no longer.
        is_past: bool,
    }
}

impl View<'_> {
    /// An amount as readers see it: nothing to pay is said in words.
    pub(in crate::render::view) fn price(&self, amount: Money) -> Amount {
        let value = money(amount, self.formats());
        if amount.minor != 0 {
            return value;
        }
        Amount { text: self.word("price-free"), ..value }
    }

    /// The prices of a run, where there is more to say than one amount.
    pub(super) fn prices(&self, key: Key<Course>, at: usize, facts: &RunFacts) -> Vec<PriceView> {
        let course = self.world.catalog.courses.get(key);
        let prices = &course.runs[at].prices;
        let by_policy = facts.prices.group.filter(|group| group.price.is_none());
        if let [price] = prices.as_slice()
            && by_policy.is_none()
            && self.is_plain(course, price)
        {
            return Vec::new();
        }
        let own = (0..prices.len()).map(|one| self.run_price(course, (key, at), facts, one));
        own.chain(by_policy.map(|group| self.policy_price(group))).collect()
    }

    /// Whether an amount says everything about a price.
    fn is_plain(&self, course: &Entity<Course>, price: &Price) -> bool {
        let has_words = ["label", "includes"]
            .iter()
            .any(|name| self.part(course, "prices", &price.id, name, Subject::Site).is_some());
        let is_bounded = price.period.from.is_some() || price.period.to.is_some();
        price.is_phase() && !has_words && !is_bounded && price.tax.is_none() && price.purchase_mode.is_none()
    }

    fn run_price(
        &self,
        course: &Entity<Course>,
        (key, at): (Key<Course>, usize),
        facts: &RunFacts,
        one: usize,
    ) -> PriceView {
        let price = &course.runs[at].prices[one];
        let words = |name: &str| self.part(course, "prices", &price.id, name, Subject::Run(key, at));
        let mode = price.purchase_mode.as_ref().filter(|mode| mode.id != "paid");
        let amount = facts.prices.amounts[one].map(|amount| self.price(amount));
        PriceView {
            label: words("label").unwrap_or_else(|| self.said_word(&price.kind)),
            amount,
            off: self.off(price.charge),
            period: self.price_period(price),
            quantity: price.min_quantity.and_then(|count| self.participants(count)),
            tax: price.tax.as_ref().map(|tax| self.said_word(tax)),
            mode: mode.map(|mode| self.said_word(mode)),
            includes: words("includes"),
            is_now: facts.prices.now == Some(one),
            is_past: facts.prices.stands[one] == Stand::Past,
        }
    }

    /// What the policy for groups takes off.
    fn policy_price(&self, group: GroupPrice) -> PriceView {
        PriceView {
            label: self.word("price-kind-group"),
            amount: Some(self.price(group.amount)),
            off: None,
            period: None,
            quantity: group.min_quantity.and_then(|count| self.participants(count)),
            tax: None,
            mode: None,
            includes: None,
            is_now: false,
            is_past: false,
        }
    }

    fn participants(&self, count: u32) -> Option<String> {
        self.sentence("price-quantity", &Args::new().with("count", Argument::from(count)))
    }

    fn off(&self, charge: Charge) -> Option<String> {
        match charge {
            Charge::Amount(_) => None,
            Charge::PercentOff(percent) => {
                self.sentence("price-percent-off", &Args::new().with("count", Argument::from(u32::from(percent))))
            }
            Charge::AmountOff(money) => {
                self.sentence("price-amount-off", &Args::new().with("amount", Argument::from(money)))
            }
        }
    }

    fn price_period(&self, price: &Price) -> Option<String> {
        let (from, to) = (price.period.from, price.period.to);
        let (key, days) = match (from, to) {
            (Some(_), Some(_)) => ("price-from-to", [from, to]),
            (Some(_), None) => ("price-from-day", [from, None]),
            (None, Some(_)) => ("price-until", [None, to]),
            (None, None) => return None,
        };
        let mut arguments = Args::new();
        for (name, day) in ["from", "to"].into_iter().zip(days) {
            if let Some(day) = day {
                arguments.set(name, Argument::from(day));
            }
        }
        self.sentence(key, &arguments)
    }

    /// "Then $2,950 from February 1": the phase that follows the one that holds.
    pub(in crate::render::view) fn price_next(&self, course: &Course, at: usize, facts: &RunFacts) -> Option<String> {
        let prices = course.runs[at].prices.iter().enumerate();
        let ahead = prices.filter(|(one, price)| price.is_phase() && facts.prices.stands[*one] == Stand::Ahead);
        let (next, from) =
            ahead.filter_map(|(one, price)| Some((one, price.period.from?))).min_by_key(|&(_, day)| day)?;
        let arguments = Args::new().with("amount", Argument::from(facts.prices.amounts[next]?));
        self.sentence("price-next", &arguments.with("from", Argument::from(Day::Exact(from))))
    }

    /// What a course costs in a list: an amount, or the least of several.
    pub(in crate::render::view) fn price_from(&self, key: Key<Course>) -> Option<Amount> {
        let course = self.world.catalog.courses.get(key);
        let facts = self.world.facts.course(key);
        let Some(least) = facts.price_from else {
            return course.is_free.then(|| Amount { amount: None, currency: None, text: self.word("price-free") });
        };
        let current = facts.runs.iter().filter(|run| run.phase.is_current()).filter_map(RunFacts::price);
        let mut others = current.filter(|price| price.currency == least.currency && *price != least);
        let value = self.price(least);
        if others.next().is_none() {
            return Some(value);
        }
        let text = self.sentence("price-least", &Args::new().with("amount", Argument::from(least)))?;
        Some(Amount { text, ..value })
    }
}
