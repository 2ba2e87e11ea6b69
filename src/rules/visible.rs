//! What is shown for a time: notices and questions.

use std::collections::BTreeSet;

use crate::calendar::Zone;
use crate::catalog::{Catalog, FaqCategory, Key, Notice, Period};
use crate::rules::timeline::{Record, Timeline};
use crate::rules::{Cause, Stand};

/// The notices whose days have come and are not over, in the order of their ids.
pub(super) fn notices(catalog: &Catalog, timeline: &Timeline, zone: &Zone, record: &mut Record) -> Vec<Key<Notice>> {
    let mut shown = Vec::new();
    for (key, notice) in catalog.notices.shown() {
        let clock = timeline.clock_of(key);
        let period = Period { from: notice.from, to: notice.to };
        if clock.stand(&period, zone, (Cause::NoticeBegins, Cause::NoticeEnds)) == Stand::Now {
            shown.push(key);
        }
        record.add(clock.finish());
    }
    shown
}

/// The questions that are not shown today, for each category by its position:
/// the ids of their sections.
#[derive(Clone, Debug, Default)]
pub(super) struct HiddenQuestions(Vec<BTreeSet<String>>);

impl HiddenQuestions {
    pub(super) fn of(catalog: &Catalog, timeline: &Timeline, zone: &Zone, record: &mut Record) -> HiddenQuestions {
        let mut all = Vec::with_capacity(catalog.faq.len());
        for (key, category) in catalog.faq.all() {
            let clock = timeline.clock_of(key);
            let is_hidden =
                |period: &Period| clock.stand(period, zone, (Cause::QuestionBegins, Cause::QuestionEnds)) != Stand::Now;
            let hidden = category.questions.iter().filter(|(_, question)| is_hidden(&question.visible));
            all.push(hidden.map(|(id, _)| id.clone()).collect());
            if !category.is_hidden {
                record.add(clock.finish());
            }
        }
        HiddenQuestions(all)
    }

    pub(super) fn contains(&self, category: Key<FaqCategory>, question: &str) -> bool {
        self.0[category.index()].contains(question)
    }
}
