//! Offsets from a day, with business days and holidays.
//!
//! The day an offset starts from is day zero. Months are added on the calendar
//! and clamped to the last day of the month. Nothing rolls unless asked to.

use std::collections::BTreeSet;

use jiff::ToSpan;

use crate::calendar::{Date, Weekday};

/// What an offset counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Days of the week in the set, without the holidays.
    BusinessDay,
    /// Every day.
    CalendarDay,
    /// Seven days.
    Week,
    /// Months of the calendar.
    Month,
    /// Hours; rounded up to whole days, because a deadline here is a day.
    Hour,
}

/// Which way an offset counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Towards the future.
    After,
    /// Towards the past.
    Before,
}

/// What happens to a result that is no business day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Roll {
    /// It stays.
    None,
    /// It moves to the next business day.
    NextBusiness,
    /// It moves to the business day before.
    PreviousBusiness,
}

/// Days of the week that count as business days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WeekdaySet(u8);

impl WeekdaySet {
    /// Monday to Friday.
    pub const MON_FRI: WeekdaySet = WeekdaySet(0b001_1111);

    /// Reads `mon-fri`, `mon-sat`, `sun-thu`, or a list such as `mon,wed,fri`.
    pub fn parse(text: &str) -> Option<WeekdaySet> {
        let mut set = 0_u8;
        for part in text.split(',') {
            let (first, last) = part.trim().split_once('-').unwrap_or((part.trim(), part.trim()));
            let (mut at, last) = (day_index(first)?, day_index(last)?);
            set |= 1 << at;
            while at != last {
                at = (at + 1) % 7;
                set |= 1 << at;
            }
        }
        Some(WeekdaySet(set))
    }

    /// Whether the day is in the set.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day.to_monday_zero_offset()) != 0
    }

    /// Whether Saturdays count: some languages then use another word.
    pub fn counts_saturday(self) -> bool {
        self.contains(Weekday::Saturday)
    }
}

fn day_index(name: &str) -> Option<u8> {
    const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    NAMES.iter().position(|&one| one == name).and_then(|at| u8::try_from(at).ok())
}

/// The days that a calendar takes out, and the years it knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holidays {
    days: BTreeSet<Date>,
    years: BTreeSet<i16>,
}

impl Holidays {
    /// No holidays in any year.
    pub fn none() -> Holidays {
        Holidays::default()
    }

    /// Declares a year known and its holidays.
    pub fn add_year(&mut self, year: i16, days: impl IntoIterator<Item = Date>) {
        self.years.insert(year);
        self.days.extend(days);
    }

    /// Whether the day is a holiday.
    pub fn contains(&self, day: Date) -> bool {
        self.days.contains(&day)
    }

    /// Whether the calendar says something about the year; one without any
    /// years covers all of them.
    pub fn covers(&self, year: i16) -> bool {
        self.years.is_empty() || self.years.contains(&year)
    }

    /// The last year the calendar knows.
    pub fn last_year(&self) -> Option<i16> {
        self.years.last().copied()
    }

    /// The holidays, in order.
    pub fn days(&self) -> impl Iterator<Item = Date> + '_ {
        self.days.iter().copied()
    }
}

/// A distance from a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Offset {
    /// How many units; at most 10,000.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
    /// Which way.
    pub direction: Direction,
    /// Business days, for that unit and for rolling.
    pub weekdays: WeekdaySet,
    /// Whether the first day counts as day one.
    pub counts_anchor: bool,
    /// Whether the last day still belongs to the period; else it ends the day before.
    pub includes_end: bool,
    /// What happens to a result that is no business day.
    pub roll: Roll,
}

impl Offset {
    /// `count` units in one direction; Monday to Friday; the first day is day
    /// zero, the last belongs to the period, nothing rolls.
    pub fn plain(count: u32, unit: Unit, direction: Direction) -> Offset {
        Offset {
            count,
            unit,
            direction,
            weekdays: WeekdaySet::MON_FRI,
            counts_anchor: false,
            includes_end: true,
            roll: Roll::None,
        }
    }

    /// Whether holidays can move the result.
    pub fn needs_holidays(&self) -> bool {
        self.unit == Unit::BusinessDay || self.roll != Roll::None
    }

    /// The day at this distance from `anchor`.
    ///
    /// A seven-day window in business days that opens on a Friday closes on a
    /// Tuesday, eleven days later. Results outside the years 1 to 9999 stop at
    /// the calendar's ends.
    pub fn from(&self, anchor: Date, holidays: &Holidays) -> Date {
        let is_business = |day: Date| self.weekdays.contains(day.weekday()) && !holidays.contains(day);
        let forward = self.direction == Direction::After;
        let mut left = self.count;
        let skips_anchor = self.counts_anchor && (self.unit != Unit::BusinessDay || is_business(anchor));
        if skips_anchor {
            left = left.saturating_sub(1);
        }
        let mut day = match self.unit {
            Unit::BusinessDay => walk(anchor, forward, left, is_business),
            Unit::CalendarDay => shift_days(anchor, forward, i64::from(left)),
            Unit::Week => shift_days(anchor, forward, i64::from(left) * 7),
            Unit::Hour => shift_days(anchor, forward, i64::from(left.div_ceil(24))),
            Unit::Month => {
                let months = if forward { i64::from(left) } else { -i64::from(left) };
                anchor.saturating_add(months.months())
            }
        };
        if !self.includes_end {
            day = shift_days(day, !forward, 1);
        }
        match self.roll {
            Roll::NextBusiness if !is_business(day) => walk(day, true, 1, is_business),
            Roll::PreviousBusiness if !is_business(day) => walk(day, false, 1, is_business),
            _ => day,
        }
    }
}

fn shift_days(day: Date, forward: bool, count: i64) -> Date {
    day.saturating_add(if forward { count.days() } else { (-count).days() })
}

/// Goes on until `count` business days have been met.
fn walk(mut day: Date, forward: bool, mut count: u32, is_business: impl Fn(Date) -> bool) -> Date {
    while count > 0 {
        let next = if forward { day.tomorrow() } else { day.yesterday() };
        let Ok(next) = next else { return day };
        day = next;
        if is_business(day) {
            count -= 1;
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use super::{Direction, Holidays, Offset, Roll, Unit, WeekdaySet};
    use crate::calendar::{Date, Day, parse_date};

    fn day(text: &str) -> Date {
        parse_date(text).and_then(Day::exact).expect("a day")
    }

    fn us_federal() -> Holidays {
        let mut holidays = Holidays::none();
        let days = "2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25";
        holidays.add_year(2026, days.split(' ').map(day));
        holidays.add_year(2027, [day("2027-01-01")]);
        holidays
    }

    fn check(anchor: &str, offset: Offset, holidays: &Holidays, expected: &str) {
        assert_eq!(offset.from(day(anchor), holidays), day(expected), "{anchor} {offset:?}");
    }

    #[test]
    fn seven_business_days_skip_weekends_and_holidays() {
        let plain = Offset::plain(7, Unit::BusinessDay, Direction::After);
        let saturdays = Offset { weekdays: WeekdaySet::parse("mon-sat").expect("a set"), ..plain };
        let rows = [
            ("2026-05-18", "2026-05-27", "2026-05-28", "2026-05-26"),
            ("2026-11-16", "2026-11-25", "2026-11-25", "2026-11-24"),
            ("2026-05-16", "2026-05-26", "2026-05-27", "2026-05-25"),
            ("2026-12-21", "2026-12-30", "2026-12-31", "2026-12-29"),
        ];
        for (start, none, federal, with_saturdays) in rows {
            check(start, plain, &Holidays::none(), none);
            check(start, plain, &us_federal(), federal);
            check(start, saturdays, &Holidays::none(), with_saturdays);
        }
    }

    #[test]
    fn months_are_clamped_to_the_last_day() {
        let months = Offset::plain(3, Unit::Month, Direction::After);
        check("2026-11-30", months, &Holidays::none(), "2027-02-28");
        check("2026-07-10", months, &Holidays::none(), "2026-10-10");
        let back = Offset::plain(1, Unit::Month, Direction::Before);
        check("2026-03-31", back, &Holidays::none(), "2026-02-28");
    }

    /// The same by looking at one day after the other, as people count on their
    /// fingers.
    fn slowly(offset: &Offset, anchor: Date, holidays: &[Date]) -> Date {
        let is_business = |day: Date| offset.weekdays.contains(day.weekday()) && !holidays.contains(&day);
        let step = |day: Date, forward: bool| if forward { day.tomorrow() } else { day.yesterday() }.expect("a day");
        let forward = offset.direction == Direction::After;
        let counts = |day: Date| offset.unit != Unit::BusinessDay || is_business(day);
        let wanted = match offset.unit {
            Unit::Week => offset.count * 7,
            Unit::Hour => offset.count.div_ceil(24),
            _ => offset.count,
        };
        let (mut day, mut seen) = (anchor, u32::from(offset.counts_anchor && counts(anchor)));
        while seen < wanted {
            day = step(day, forward);
            seen += u32::from(counts(day));
        }
        if !offset.includes_end {
            day = step(day, !forward);
        }
        while offset.roll != Roll::None && !is_business(day) {
            day = step(day, offset.roll == Roll::NextBusiness);
        }
        day
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config { rng_seed: proptest::test_runner::RngSeed::Fixed(7), cases: 400, ..Default::default() })]

        #[test]
        fn business_days_are_those_that_one_counts_on_ones_fingers(
            anchor in 0_i64..1200,
            count in 0_u32..40,
            (unit, forward, roll) in (0_usize..4, proptest::bool::ANY, 0_usize..3),
            (counts_anchor, includes_end) in (proptest::bool::ANY, proptest::bool::ANY),
            weekdays in 0_usize..5,
            free in proptest::collection::btree_set(0_i64..1300, 0..60),
        ) {
            use jiff::ToSpan;
            let first = Date::constant(2026, 1, 1);
            let at = |days: i64| first.saturating_add(days.days());
            let holidays: Vec<Date> = free.into_iter().map(at).collect();
            let mut calendar = Holidays::none();
            for year in 2024..=2032 {
                calendar.add_year(year, holidays.iter().copied().filter(|day| day.year() == year));
            }
            let offset = Offset {
                weekdays: WeekdaySet::parse(["mon-fri", "mon-sat", "sun-thu", "mon,wed,fri", "sat"][weekdays]).expect("a set"),
                counts_anchor,
                includes_end,
                roll: [Roll::None, Roll::NextBusiness, Roll::PreviousBusiness][roll],
                ..Offset::plain(
                    count,
                    [Unit::BusinessDay, Unit::CalendarDay, Unit::Week, Unit::Hour][unit],
                    if forward { Direction::After } else { Direction::Before },
                )
            };
            // Weeks and hours count the first day as a whole one only where days do.
            proptest::prop_assume!(!counts_anchor || matches!(offset.unit, Unit::BusinessDay | Unit::CalendarDay));
            proptest::prop_assert_eq!(offset.from(at(anchor), &calendar), slowly(&offset, at(anchor), &holidays));
        }
    }

    #[test]
    fn years_end_and_leap_days_are_no_obstacle() {
        let holidays = us_federal();
        let business = |count, direction| Offset::plain(count, Unit::BusinessDay, direction);
        check("2026-12-31", business(1, Direction::After), &holidays, "2027-01-04");
        check("2027-01-04", business(1, Direction::Before), &holidays, "2026-12-31");
        let days = |count| Offset::plain(count, Unit::CalendarDay, Direction::After);
        check("2026-12-28", days(7), &holidays, "2027-01-04");
        check("2028-02-28", days(1), &holidays, "2028-02-29");
        let months = |count| Offset::plain(count, Unit::Month, Direction::After);
        check("2027-11-30", months(3), &holidays, "2028-02-29");
        check("2028-02-29", months(12), &holidays, "2029-02-28");
        check("2026-10-31", months(1), &holidays, "2026-11-30");
    }
}
