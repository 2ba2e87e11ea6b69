//! Catalogs full of days, made from a number: the same number, the same catalog.
//!
//! Everything that depends on the day is in them, near a day in 2027 at which
//! clocks change in several zones: runs in many zones, prices, policies in
//! versions and scopes, notices, questions, events, pathways, figures.

use std::fmt::Write;

use jiff::ToSpan;
use jiff::civil::Date;

/// Numbers that only look as if nobody had chosen them.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03)
    }

    /// The next number below `bound`.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }

    pub fn pick<'t>(&mut self, list: &[&'t str]) -> &'t str {
        let at = self.below(list.len() as u64);
        list[usize::try_from(at).unwrap()]
    }

    /// One time in `of`.
    pub fn is_one_in(&mut self, of: u64) -> bool {
        self.below(of) == 0
    }

    /// A day in the two hundred around the fourteenth of March 2027.
    pub fn day(&mut self) -> Date {
        let days = i64::try_from(self.below(200)).unwrap() - 100;
        Date::constant(2027, 3, 14) + days.days()
    }
}

/// Zones that change their clocks at midnight, at other hours, by halves, never.
pub const ZONES: [&str; 8] = [
    "America/New_York",
    "Europe/Madrid",
    "Asia/Beirut",
    "America/Santiago",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "UTC",
];

const KINDS: [(&str, &str); 6] = [
    ("refund", "until"),
    ("registration", "closes"),
    ("payment", "not_after"),
    ("onboarding", "credentials"),
    ("accommodation", "request"),
    ("access", "materials"),
];

/// The files of a catalog, as `support::site` reads them.
pub fn catalog(seed: u64) -> String {
    let mut random = Random::new(seed);
    let mut text = String::new();
    settings(&mut random, &mut text);
    policies(&mut random, &mut text);
    let courses = 2 + random.below(3);
    for at in 0..courses {
        course(at, &mut random, &mut text);
    }
    program(courses, &mut random, &mut text);
    around(&mut random, &mut text);
    text
}

fn settings(random: &mut Random, text: &mut String) {
    let zone = random.pick(&ZONES);
    let soon = random.below(90);
    let _ = write!(
        text,
        "-- prospectus.yaml --
locales: [en, es]
time_zone: {zone}
currency: EUR
provider: school
starting_soon_days: {soon}
policies: [refund, registration, payment, onboarding, accommodation, access, group]
-- locales/en/policy.ftl --
policy-refund = Back until {{ $refund-count }} {{ $refund-unit }}.
policy-refund-date = {{ policy-refund }} {{ $refund-until }}
policy-group = From {{ $group-min-quantity }}: {{ $group-percent }}.
-- content/units/school/unit.yaml --
kind: university
country: PT
policies: [{}]
-- content/units/school/en.md --
---
title: School
---
-- content/calendars/days/calendar.yaml --
region: PT
source: https://example.org/days
years: {{ 2025: [], 2026: [2026-12-25], 2027: [2027-01-01, 2027-03-26, 2027-05-03], 2028: [2028-01-01], 2029: [] }}
-- content/calendars/days/en.md --
---
title: Days
---
",
        if random.is_one_in(2) { "refund-of-school" } else { "" },
    );
}

fn offset(random: &mut Random) -> String {
    let unit = random.pick(&["business_day", "calendar_day", "week", "month"]);
    let count = random.below(match unit {
        "week" => 5,
        "month" => 4,
        _ => 20,
    });
    let direction = random.pick(&["after", "before"]);
    let anchor = random.pick(&["run.start", "run.end"]);
    let days = if unit == "business_day" {
        let weekdays = random.pick(&["mon-fri", "mon-sat"]);
        let calendar = random.pick(&["days", "none"]);
        format!(", weekdays: {weekdays}, calendar: {calendar}")
    } else {
        String::new()
    };
    format!("{{ count: {count}, unit: {unit}, direction: {direction}, anchor: {anchor}{days} }}")
}

fn policies(random: &mut Random, text: &mut String) {
    for (kind, param) in KINDS {
        policy(kind, kind, param, random, text);
    }
    policy("refund-of-school", "refund", "until", random, text);
    policy("refund-of-course", "refund", "until", random, text);
    policy("refund-of-program", "refund", "until", random, text);
    let from = random.day();
    let next = random.day();
    let _ = write!(
        text,
        "-- content/policies/group/policy.yaml --
kind: group
versions:
  - {{ effective_from: 2020-01-01, min_quantity: 10, percent: 15 }}
  - {{ effective_from: {from}, min_quantity: 8 }}
-- content/policies/refund-next/policy.yaml --
kind: refund
supersedes: refund
versions:
  - {{ effective_from: {next}, until: {} }}
-- content/policies/embargo/policy.yaml --
kind: restricted_regions
versions:
  - {{ effective_from: {from}, codes: [CU, UA-43] }}
",
        offset(random),
    );
}

fn policy(id: &str, kind: &str, param: &str, random: &mut Random, text: &mut String) {
    let _ = writeln!(text, "-- content/policies/{id}/policy.yaml --\nkind: {kind}\nversions:");
    let _ = writeln!(text, "  - effective_from: 2020-01-01\n    {param}: {}", offset(random));
    if kind == "refund" && random.is_one_in(2) {
        let _ = writeln!(text, "    tiers: [{{ until: {}, refund: 50 }}]", offset(random));
    }
    if kind == "registration" {
        let _ = writeln!(text, "    late_entry: {}", random.is_one_in(2));
    }
    if random.is_one_in(2) {
        let from = random.day();
        let _ = writeln!(text, "  - effective_from: {from}\n    {param}: {}", offset(random));
        if random.is_one_in(3) {
            let _ = writeln!(text, "    effective_to: {}", from + 30.days());
        }
    }
}

fn course(at: u64, random: &mut Random, text: &mut String) {
    let policies = if random.is_one_in(3) { "refund-of-course, embargo" } else { "" };
    let due = 1 + random.below(4);
    let _ = write!(
        text,
        "-- content/courses/course-{at}/course.yaml --
code: C-{at}
weeks: 4
hours_per_week: 2-3
academic_credit: {{ ects: {} }}
policies: [{policies}]
modules:
  - {{ id: one, activities: [{{ id: test, graded: true, due: {due} }}] }}
runs:
",
        1 + random.below(6),
    );
    for run_at in 0..random.below(4) {
        run(run_at, random, text);
    }
    let today = if random.is_one_in(12) { " Today is { $today }." } else { "" };
    for (locale, words) in [("en", "Course"), ("es", "Curso")] {
        let _ = write!(
            text,
            "-- content/courses/course-{at}/{locale}.md --
---
title: {words} {at}
summary: \"{words} {{ $next-start }}\"
---
{{ $start }} {{ $end }} {{ $price }} {{ $price-group }} {{ $status }} {{ $registration-closes }} {{ $refund-until }}
{{ $materials-until }} {{ $login-data-on }} {{ $taught-in }} {{ $next-change }} {{ $late-warning }} {{ $restricted-regions }}
{{ policy-refund }} {{ policy-group }} {{ $refund-next-count }}.{today}

## Syllabus {{#syllabus}}

### One {{#one}}

Words.
"
        );
    }
}

fn run(at: u64, random: &mut Random, text: &mut String) {
    let language = random.pick(&["en", "es", "pt"]);
    let zone = random.pick(&ZONES);
    let _ = writeln!(
        text,
        "  - id: run-{at}\n    language: {language}\n    variant: edition-{at}\n    subtitles: [en]\n    time_zone: {zone}"
    );
    let start = random.day();
    match random.below(8) {
        0 => {}
        1 => {
            let _ = writeln!(text, "    start: {}", start.strftime("%Y-%m"));
        }
        2 => {
            let _ = writeln!(text, "    start: {start}");
        }
        _ => {
            let end = start + i64::try_from(random.below(60)).unwrap().days();
            let _ = writeln!(text, "    start: {start}\n    end: {end}");
        }
    }
    if random.is_one_in(3) {
        let opens = start - i64::try_from(random.below(90)).unwrap().days();
        let _ = writeln!(text, "    registration_opens: {opens}");
        if random.is_one_in(2) {
            // No later than the first day, which no run ends before.
            let closes = opens + i64::try_from(random.below(120)).unwrap().days();
            let closes = closes.min(start);
            let _ = writeln!(text, "    registration_closes: {closes}");
        }
    }
    if random.is_one_in(4) {
        let _ = writeln!(text, "    availability: {}", random.pick(&["waitlist", "full"]));
    }
    if random.is_one_in(8) {
        text.push_str("    cancelled: true\n");
    }
    let (one, other) = (random.day(), random.day());
    let (early, late) = (one.min(other), one.max(other) + 1.day());
    let _ = write!(
        text,
        "    prices:
      - {{ id: early, kind: early, amount: \"900\", valid_to: {early} }}
      - {{ id: late, kind: late, amount: \"1100\", valid_from: {late} }}
      - {{ id: standard, kind: standard, amount: \"1000\" }}
      - {{ id: group, kind: group, min_quantity: 5, percent_off: 10, valid_from: {early} }}
"
    );
}

fn program(courses: u64, random: &mut Random, text: &mut String) {
    let last = courses - 1;
    let tree = match random.below(4) {
        0 => "all_of: [{ course: course-0 }, { course: course-1 }]".to_owned(),
        1 => format!("min: 1\n  of: [{{ course: course-0 }}, {{ course: course-{last} }}]"),
        2 => format!("min_credits: 4\n  of: [{{ course: course-0 }}, {{ course: course-{last} }}]"),
        _ => "all_of: [{ course: course-0 }, { min: 1, elective: true, of: [{ course: course-1 }] }]".to_owned(),
    };
    let order = random.pick(&["strict", "free"]);
    let announced = random.day();
    let policies = if random.is_one_in(3) { "refund-of-program" } else { "" };
    let _ = write!(
        text,
        "-- content/programs/whole/program.yaml --
kind: certificate
sequence: {order}
policies: [{policies}]
announced_start: {}
bundle_price: {{ amount: \"100\", currency: EUR }}
requirements:
  {tree}
",
        announced.strftime("%Y-%m"),
    );
    text.push_str(
        "-- content/programs/whole/en.md --
---
title: Whole
---
{ $next-start } { $saving } { $completable-in } { $price-sum-min } { $refund-until } { $weeks }
",
    );
}

/// Everything else that has days.
fn around(random: &mut Random, text: &mut String) {
    let mut days: Vec<Date> = (0..12).map(|_| random.day()).collect();
    for pair in days.chunks_mut(2) {
        pair.sort();
    }
    let zone = random.pick(&ZONES);
    let _ = write!(
        text,
        "-- content/notices/closed/notice.yaml --
from: {}
to: {}
-- content/notices/closed/en.md --
---
title: Closed
---
Closed.
-- content/faq/money/faq.yaml --
questions:
  back: {{ visible_from: {}, visible_to: {} }}
-- content/faq/money/en.md --
---
title: Money
---
## Does it come back? {{#back}}

{{ policy-refund }}

## Is it much? {{#much}}

{{ policy-group }}
-- content/events/day/event.yaml --
date: {}
end_date: {}
time_zone: {zone}
-- content/events/day/en.md --
---
title: Day
summary: A day.
---
-- content/credentials/paper/credential.yaml --
kind: certificate
awarded_by: [school]
-- content/credentials/paper/en.md --
---
title: Paper
criteria: Everything.
---
-- content/pathways/on/pathway.yaml --
from: [paper]
at: [school]
effect: eligibility
url: https://example.org/on
valid_from: {}
valid_to: {}
-- content/pathways/on/en.md --
---
title: On
destination: On
conditions: None.
---
-- content/statistics/holders/statistic.yaml --
metric: holders
value: 12
as_of: {}
scope: [\"credential:paper\"]
source: https://example.org/
-- content/statistics/holders/en.md --
---
noun: people
source_label: A report
---
",
        days[0],
        days[1],
        days[2],
        days[3],
        days[4],
        days[5],
        days[6],
        days[7],
        days[8] - 24.months(),
    );
}
