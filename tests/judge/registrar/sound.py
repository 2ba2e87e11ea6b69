"""One sound catalog with a bit of everything, to plant faults into. As it is, nothing can be said against it."""

from datetime import date

from registrar.days import DAY
from registrar.invent import federal, syllabus
from registrar.policies import BEGIN, COMMON

NOW = date(2026, 11, 22)
HTTPS = "https://enroll.example.org/"


def sound(random):
    courses = {f"course-{letter}": course(letter, random) for letter in "abcd"}
    return {
        "settings": {
            "locales": ["en"],
            "base_url": "https://catalog.example.org/",
            "time_zone": "Europe/Madrid",
            "currency": "EUR",
            "provider": "institute",
            "contact": "office",
            "policies": list(COMMON),
        },
        "unit": {
            "university": {"kind": "university", "country": "PT"},
            "institute": {"kind": "institute", "parent": "university", "country": "PT", "url": "https://example.org/"},
            "center": {"kind": "center", "parent": "institute"},
        },
        "calendar": {"federal": federal()},
        "person": {"ada": {"given": "Ada", "family": "Vale"}, "eli": {"given": "Eli", "family": "Moor"}},
        "contact": {"office": {"purpose": "enrollment", "email": "office@example.org"}},
        "policy": {
            kind: {"kind": kind, "scope": "provider", "versions": [{"effective_from": BEGIN, **copy(params)}]}
            for kind, params in COMMON.items()
        },
        "course": courses,
        "program": {
            "program-p": {
                "kind": "certificate",
                "sequence": "recommended",
                "requirements": {
                    "all_of": [
                        {"course": "course-a"},
                        {"min": 2, "id": "electives", "of": [{"course": f"course-{letter}"} for letter in "bcd"]},
                    ],
                },
                "credentials": ["certificate"],
                "bundle_price": {"amount": "900.00", "currency": "EUR"},
            },
        },
        "credential": {
            "certificate": {
                "kind": "certificate", "awarded_by": ["institute"], "requires": {"program": "program-p"},
                "digital": True, "stackable_into": ["masters"],
            },
        },
        "pathway": {
            "masters": {
                "from": ["certificate"], "at": ["university"], "effect": "credit", "amount": {"ects": 12},
                "url": "https://example.org/masters",
            },
        },
        "statistic": {
            "share": {
                "metric": "completion", "value": 81, "unit": "percent", "comparator": "about",
                "as_of": date(2026, 6, 30), "source": "https://example.org/report",
            },
        },
        "testimonial": {
            "quote": {
                "kind": "learner", "name": "Ibrahim K.", "location": {"city": "Nairobi", "country": "KE"},
                "original_language": "en", "date": date(2026, 6, 18), "consent": "on file 2026-06-20",
                "refs": ["program:program-p"],
            },
        },
        "text": {
            ("credential", "certificate"): {"criteria": "All courses passed."},
            ("pathway", "masters"): {"destination": "Masters of Water", "conditions": "A pass."},
            ("statistic", "share"): {"noun": "of participants finish", "source_label": "Report"},
            ("testimonial", "quote"): {"body": "It helped.\n"},
            ("program", "program-p"): {"groups": {"electives": "Choose two"}},
        } | {("course", id): course_text(one) for id, one in courses.items()},
        "vocabulary": {"topics": [{"id": "water"}, {"id": "rain", "parent": "water"}]},
    }


def course(letter, random):
    start = date(2027, 1, 11) + 7 * random.randrange(8) * DAY  # a Monday; see below
    while start in federal()["years"][2027]:
        start += 7 * DAY
    weeks = random.choice([6, 8])
    runs = [run(f"{language}-{at}", language, start + at * 84 * DAY, weeks) for at, language in enumerate(["en", "es", "en"])]
    return {
        "code": f"C-{letter.upper()}",
        "level": "introductory",
        "format": "online",
        "pacing": "instructor",
        "weeks": weeks,
        "hours_per_week": "4-6",
        "ceu": 1.5,
        "academic_credit": {"ects": 3},
        "topics": ["water"],
        "people": [{"person": "ada", "role": "faculty"}],
        "units": [{"unit": "institute", "role": "offered_by"}],
        "credentials": ["certificate"],
        "live": {"min_sessions": 1},
        "modules": [
            {"id": "first", "weeks": 2, "activities": [{"id": "task", "kind": "quiz", "graded": True, "due": 2}]},
            {"id": "second", "weeks": weeks - 2},
        ],
        "runs": runs,
    }


def run(id, language, start, weeks):
    while start in {day for days in federal()["years"].values() for day in days}:
        start += DAY
    return {
        "id": id,
        "language": language,
        "time_zone": "Europe/Madrid",
        "registration_opens": start - 60 * DAY,
        "start": start,
        "end": start + (7 * weeks - 3) * DAY,
        "sessions": [{"id": "kick-off", "date": start + DAY, "start_time": "18:00", "minutes": 90}],
        "prices": [
            {"id": "early", "kind": "early", "amount": "900.00", "currency": "EUR", "valid_to": start - 20 * DAY},
            {"id": "standard", "kind": "standard", "amount": "1000.00", "currency": "EUR", "valid_from": start - 19 * DAY},
            {"id": "group", "kind": "group", "min_quantity": 5, "percent_off": 10},
        ],
        "enroll_url": HTTPS + id,
    }


def course_text(course):
    return syllabus(course) | {"sessions": {"kick-off": "Kick-off"}}


def copy(value):
    if isinstance(value, dict):
        return {key: copy(one) for key, one in value.items()}
    return [copy(one) for one in value] if isinstance(value, list) else value
