//! Offers: what a course or a run costs, from when and until when.

use serde_json::{Value, json};

use crate::calendar::Money;
use crate::catalog::{Course, Key, Price};
use crate::render::json_ld::{list, object};
use crate::render::view::View;
use crate::rules::{DeadlineKind, RunFacts, Stand, Status};

/// What a course costs now.
pub(super) fn course_offer(view: &View<'_>, key: Key<Course>) -> Value {
    let course = view.world.catalog.courses.get(key);
    let facts = view.world.facts.course(key);
    let price = facts.price();
    let category = match price {
        Some(price) if price.minor == 0 => "Free",
        None if course.is_free => "Free",
        _ => "Paid",
    };
    let regions = facts.restricted_regions.iter().map(|region| json!(region.code()));
    let mut fields = vec![("@type", json!("Offer")), ("category", json!(category))];
    fields.extend(amount(price));
    fields.push(("ineligibleRegion", list(regions)));
    object(fields)
}

/// The prices of a run, each of them that is not over.
pub(super) fn run_offers(view: &View<'_>, key: Key<Course>, at: usize) -> Vec<Value> {
    let run = &view.world.catalog.courses.get(key).runs[at];
    let facts = &view.world.facts.course(key).runs[at];
    let prices = run.prices.iter().enumerate();
    let current = prices.filter(|(one, _)| facts.prices.stands[*one] != Stand::Past);
    current.filter_map(|(one, price)| Some(offer(view, (key, at), price, facts.prices.amounts[one]?))).collect()
}

fn offer(view: &View<'_>, (key, at): (Key<Course>, usize), price: &Price, money: Money) -> Value {
    let run = &view.world.catalog.courses.get(key).runs[at];
    let facts = &view.world.facts.course(key).runs[at];
    let category = match price.purchase_mode.as_deref() {
        _ if money.minor == 0 => "Free",
        Some("free") => "Free",
        Some("partially-free") => "Partially Free",
        Some("subscription") => "Subscription",
        _ => "Paid",
    };
    let day = |kind| facts.deadlines.day(kind).map(|day| day.to_string());
    let quantity = price.min_quantity.map(|count| json!({ "@type": "QuantitativeValue", "minValue": count }));
    let mut fields = vec![("@type", json!("Offer")), ("category", json!(category))];
    fields.extend(amount(Some(money)));
    fields.extend([
        ("availability", json!(availability(facts).map(|word| format!("https://schema.org/{word}")))),
        ("availabilityStarts", json!(day(DeadlineKind::RegistrationOpens))),
        ("availabilityEnds", json!(day(DeadlineKind::RegistrationCloses))),
        ("validFrom", json!(price.period.from.map(|day| day.to_string()))),
        ("priceValidUntil", json!(price.period.to.map(|day| day.to_string()))),
        ("eligibleQuantity", quantity.unwrap_or_default()),
        ("url", json!(view.enroll_url(run, facts))),
    ]);
    object(fields)
}

fn availability(facts: &RunFacts) -> Option<&'static str> {
    Some(match facts.status {
        Status::RunningOpen | Status::StartingSoon | Status::Open => "InStock",
        Status::NotYetOpen => "PreOrder",
        Status::Waitlist => "BackOrder",
        Status::Full => "SoldOut",
        Status::ClosedUpcoming | Status::RunningClosed | Status::Ended => "OutOfStock",
        Status::Cancelled => "Discontinued",
        Status::ToBeAnnounced => return None,
    })
}

/// An amount and its currency.
pub(super) fn amount(price: Option<Money>) -> [(&'static str, Value); 2] {
    [
        ("price", json!(price.map(|price| price.amount()))),
        ("priceCurrency", json!(price.map(|price| price.currency().to_owned()))),
    ]
}
