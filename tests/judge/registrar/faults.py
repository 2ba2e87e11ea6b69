"""Faults that editors make, one to a catalog, each planted at a known line.

Named by the numbers of the manual. A fault of two values that contradict each
other may be told at either.
"""

from datetime import date

from registrar.days import DAY
from registrar.write import Here, Raw

FAULTS = []


def fault(number):
    def keep(plant):
        FAULTS.append((number, plant))
        return plant
    return keep


class Place:
    """Where a fault is planted: any course and any of its runs."""

    def __init__(self, catalog, random):
        self.catalog = catalog
        self.random = random
        self.course_id = random.choice(["course-a", "course-b", "course-c", "course-d"])
        self.course = catalog["course"][self.course_id]
        self.run = random.choice(self.course["runs"])
        self.price = random.choice(self.run["prices"][:2])
        self.policy = {id: policy["versions"][0] for id, policy in catalog["policy"].items()}


def mark(fields, *names):
    """The line of each of these is right."""
    for name in names:
        fields[name] = Here(fields[name])


def first(fields):
    mark(fields, next(iter(fields)))


# Files and keys


@fault("E001")
def not_yaml(at):
    at.course["level"] = Here(Raw("one: two: three"))


@fault("E001")
def tab(at):
    at.run["language"] = Here(Raw("\"en"))


@fault("E002")
def unknown_key_of_a_course(at):
    at.course["levle"] = Here("advanced")


@fault("E002")
def unknown_key_of_a_run(at):
    at.run["registration_close"] = Here(at.run["start"])


@fault("E003")
def no_code(at):
    del at.course["code"]
    first(at.course)


@fault("E003")
def run_without_language(at):
    del at.run["language"]
    first(at.run)


@fault("E004")
def weeks_in_words(at):
    at.course["weeks"] = Here("six")


@fault("E004")
def cancelled_in_words(at):
    at.run["cancelled"] = Here("probably")


@fault("E005")
def run_twice(at):
    one, other = at.random.sample(at.course["runs"], 2)
    one["id"] = other["id"] = Here(one["id"])


@fault("E006")
def folder_with_capitals(at):
    at.catalog["person"]["Ada_Vale"] = {"given": "Ada"}
    at.catalog["whole"] = ["content/people/Ada_Vale/person.yaml", "content/people/Ada_Vale/en.md"]


@fault("E007")
def folder_and_id_differ(at):
    at.course["id"] = Here("another")


# References


@fault("E010")
def unknown_prerequisite(at):
    at.course["prerequisites"] = Here(["course-z"])


@fault("E010")
def unknown_teacher(at):
    at.course["people"].append({"person": Here("nobody"), "role": "faculty"})


@fault("E010")
def unknown_calendar(at):
    at.policy["refund"]["until"]["calendar"] = Here("federla")


@fault("E010")
def unknown_course_of_a_program(at):
    at.catalog["program"]["program-p"]["requirements"]["all_of"].append({"course": Here("course-x")})


@fault("E010")
def unknown_policy_of_a_run(at):
    at.run["policies"] = Here(["refnd"])


@fault("E011")
def course_as_teacher(at):
    at.course["people"].append({"person": Here("course-a"), "role": "faculty"})


@fault("E012")
def draft_prerequisite(at):
    at.catalog["course"]["course-e"] = dict(at.course, code="C-E", draft=True)
    at.catalog["text"]["course", "course-e"] = at.catalog["text"]["course", at.course_id]
    at.course["prerequisites"] = Here(["course-e"])


@fault("E013")
def units_in_a_ring(at):
    at.catalog["unit"]["university"]["parent"] = Here("center")
    mark(at.catalog["unit"]["institute"], "parent")
    mark(at.catalog["unit"]["center"], "parent")


@fault("E013")
def topics_in_a_ring(at):
    at.catalog["vocabulary"]["topics"] = [{"id": "water", "parent": "rain"}, {"id": "rain", "parent": "water"}]
    for topic in at.catalog["vocabulary"]["topics"]:
        mark(topic, "id", "parent")


@fault("E014")
def course_requires_itself(at):
    at.course["prerequisites"] = Here([at.course_id])


@fault("E014")
def courses_require_each_other(at):
    at.catalog["course"]["course-a"]["prerequisites"] = Here(["course-b"])
    at.catalog["course"]["course-b"]["prerequisites"] = Here(["course-a"])


# Dates


@fault("E020")
def date_as_people_write_it(at):
    at.run["start"] = Here(at.random.choice([f"{at.run['start']:%d/%m/%Y}", "soon", "2027-5-3"]))


@fault("E021")
def day_that_does_not_exist(at):
    at.run["end"] = Here(Raw(at.random.choice(["2027-02-30", "2027-04-31", "2027-02-29"])))


@fault("E022")
def ends_before_start(at):
    at.run["end"] = at.run["start"] - DAY
    at.run["sessions"] = []
    at.course["live"] = {"min_sessions": 0}
    mark(at.run, "start", "end")


@fault("E023")
def closes_before_it_opens(at):
    at.run["registration_closes"] = at.run["registration_opens"] - DAY
    mark(at.run, "registration_opens", "registration_closes")


@fault("E023")
def opens_after_the_policy_closes(at):
    at.run["registration_opens"] = Here(at.run["start"] + 8 * DAY)


@fault("E024")
def closes_after_the_end(at):
    at.run["registration_closes"] = at.run["end"] + DAY
    mark(at.run, "registration_closes", "end")


@fault("E025")
def no_time_zone(at):
    at.run["time_zone"] = Here(at.random.choice(["Madrid", "CEST", "Europe/Lisboa"]))


@fault("E026")
def time_without_zone(at):
    del at.run["time_zone"]
    at.run["start_time"] = "18:00"
    mark(at.run, "id", "start", "start_time")


@fault("E027")
def time_that_clocks_skip(at):
    at.run |= {"start": date(2027, 3, 28), "start_time": "02:30", "registration_opens": date(2027, 1, 4)}
    at.run["end"] = at.run["start"] + (7 * at.course["weeks"] - 2) * DAY
    at.run["sessions"] = [{"id": "kick-off", "date": date(2027, 3, 29)}]
    mark(at.run, "start", "start_time")


@fault("E027")
def session_that_clocks_skip(at):
    at.run |= {"start": date(2027, 3, 22), "end": date(2027, 3, 22) + (7 * at.course["weeks"] - 3) * DAY}
    at.run["registration_opens"] = date(2027, 1, 4)
    at.run["sessions"] = [Here({"id": "kick-off", "date": date(2027, 3, 28), "start_time": Here("02:15")})]


@fault("E028")
def session_outside_its_run(at):
    day = at.random.choice([at.run["start"] - DAY, at.run["end"] + DAY])
    at.run["sessions"][0]["date"] = Here(day)


@fault("W029")
def start_on_a_holiday(at):
    at.run |= {"start": date(2027, 5, 31), "end": date(2027, 5, 31) + (7 * at.course["weeks"] - 3) * DAY}
    at.run["registration_opens"] = date(2027, 3, 1)
    at.run["sessions"][0]["date"] = date(2027, 6, 1)
    mark(at.run, "start")


# Runs against their course


@fault("E030")
def runs_alike(at):
    one, other = at.course["runs"][0], at.course["runs"][2]
    for name in ("start", "end", "registration_opens", "sessions"):
        one[name] = other[name]
    for run in (one, other):
        mark(run, "id", "language", "start")


@fault("E031")
def two_primary_runs(at):
    for run in at.course["runs"][:2]:
        run |= {"group": Here("spring"), "primary": Here(True)}


@fault("E031")
def no_primary_run(at):
    for run in at.course["runs"][:2]:
        run["group"] = Here("spring")


@fault("E032")
def language_by_its_name(at):
    at.run["language"] = Here(at.random.choice(["Spanish", "español", "english"]))


@fault("E033")
def too_few_sessions(at):
    at.course["live"]["min_sessions"] = Here(2)
    for run in at.course["runs"]:
        mark(run, "id", "sessions")


@fault("E033")
def an_empty_list_of_sessions(at):
    at.run["sessions"] = Here([])
    mark(at.run, "id")


@fault("E034")
def hours_upside_down(at):
    at.course["hours_per_week"] = Here("6-4")


@fault("W035")
def longer_than_the_course(at):
    at.run["end"] += at.random.choice([14, 28]) * DAY
    mark(at.run, "start", "end")


@fault("W035")
def shorter_than_the_course(at):
    at.run["end"] -= 21 * DAY
    mark(at.run, "start", "end")


# Prices


@fault("E040")
def amount_as_people_write_it(at):
    at.price["amount"] = Here(at.random.choice(["2,950.00", "€ 900", "900 EUR", "1 000.00"]))


@fault("E041")
def no_currency(at):
    at.price["currency"] = Here(at.random.choice(["EURO", "ZZZ", "eur"]))


@fault("E042")
def too_many_decimals(at):
    at.price["amount"] = Here("900.005")


@fault("E042")
def decimals_of_yen(at):
    at.catalog["program"]["program-p"]["bundle_price"] = Here({"amount": "90000.50", "currency": "JPY"})


@fault("E043")
def phases_overlap(at):
    early, standard = at.run["prices"][:2]
    early["valid_from"] = standard["valid_from"] - 40 * DAY
    early["valid_to"] = standard["valid_from"] + at.random.choice([0, 9]) * DAY
    standard["valid_to"] = standard["valid_from"] + 90 * DAY
    for price in (early, standard):
        mark(price, "id")
    mark(early, "valid_to")
    mark(standard, "valid_from")


@fault("E043")
def phases_overlap_where_they_meet(at):
    early, standard = at.run["prices"][:2]
    early["valid_to"] = standard["valid_from"] + at.random.choice([0, 9]) * DAY
    for price in (early, standard):
        mark(price, "id")
    mark(early, "valid_to")
    mark(standard, "valid_from")


@fault("E043")
def standard_price_twice(at):
    at.run["prices"][2:] = [{"id": Here("other"), "kind": "standard", "amount": "950.00", "currency": "EUR"}]
    mark(at.run["prices"][1], "id")


@fault("E044")
def group_of_one(at):
    at.run["prices"][2]["min_quantity"] = Here(1)


@fault("E045")
def bundle_dearer_than_its_courses(at):
    at.catalog["program"]["program-p"]["bundle_price"] = Here({"amount": "9100.00", "currency": "EUR"})


@fault("E046")
def discount_of_more_than_all(at):
    at.run["prices"][2]["percent_off"] = Here(120)


@fault("E047")
def price_of_a_free_course(at):
    at.course["free"] = Here(True)
    for run in at.course["runs"]:
        for price in run["prices"]:
            mark(price, "id")
            if "amount" in price:
                mark(price, "amount")


# Policies


@fault("E050")
def versions_overlap(at):
    versions = at.catalog["policy"]["refund"]["versions"]
    versions.append(dict(versions[0], effective_from=date(2027, 1, 1)))
    versions[0]["effective_to"] = date(2027, 1, 15)
    for version in versions:
        mark(version, "effective_from")


@fault("E050")
def two_policies_of_one_kind(at):
    policies = at.catalog["policy"]
    policies["refund-too"] = {"kind": Here("refund"), "scope": "provider", "versions": policies["refund"]["versions"]}
    at.catalog["settings"]["policies"] = Here(at.catalog["settings"]["policies"] + ["refund-too"])
    first(policies["refund"])


@fault("E051")
def refund_policy_that_nobody_names(at):
    no_refund_policy(at, keeps=True)


@fault("E051")
def refund_policy_that_begins_too_late(at):
    at.policy["refund"]["effective_from"] = Here(date(2029, 1, 1))
    for course in at.catalog["course"].values():
        for run in course["runs"]:
            mark(run, "id", "start")


@fault("E051")
def no_refund_policy(at, keeps=False):
    if not keeps:
        del at.catalog["policy"]["refund"]
    at.catalog["settings"]["policies"] = Here([one for one in at.catalog["settings"]["policies"] if one != "refund"])
    for course in at.catalog["course"].values():
        for run in course["runs"]:
            mark(run, "id", "start")


@fault("E052")
def business_days_without_weekdays(at):
    del at.policy["refund"]["until"]["weekdays"]
    mark(at.policy["refund"], "until")


@fault("E052")
def business_days_without_calendar(at):
    del at.policy["refund"]["until"]["calendar"]
    mark(at.policy["refund"], "until")


@fault("E053")
def calendar_ends(at):
    years = at.catalog["calendar"]["federal"]["years"]
    at.catalog["calendar"]["federal"]["years"] = Here({2026: years[2026]})
    for course in at.catalog["course"].values():
        for run in course["runs"]:
            mark(run, "id", "start")


@fault("E054")
def refund_ends_before_the_start(at):
    start = at.run["start"]
    saturday = start + (5 - start.weekday()) * DAY
    at.run |= {"start": saturday, "sessions": [{"id": "kick-off", "date": saturday + DAY}]}
    until = {
        "count": 0, "unit": "calendar_day", "direction": "after", "anchor": "run.start", "weekdays": "mon-fri",
        "calendar": "federal", "roll": "previous_business",
    }
    at.run["registration_closes"] = saturday - 10 * DAY
    at.run["policies"] = Here(["refund-early"])
    version = {"effective_from": date(2024, 1, 1), "until": Here(until), "refund": 100}
    at.catalog["policy"]["refund-early"] = {"kind": "refund", "scope": "run", "versions": [version]}
    mark(at.run, "id", "start")


@fault("W055")
def registration_open_after_the_refund(at):
    at.run["registration_closes"] = at.run["start"] + 20 * DAY
    mark(at.run, "id", "registration_closes")


@fault("E057")
def no_country(at):
    at.catalog["unit"]["university"]["country"] = Here(at.random.choice(["Portugal", "UK", "pt"]))


@fault("E057")
def no_subdivision(at):
    at.course["restricted_regions"] = Here(["CU", at.random.choice(["UA43", "ZZ-99"])])


@fault("E058")
def policy_without_a_first_day(at):
    id = at.random.choice(list(at.policy))
    del at.policy[id]["effective_from"]
    first(at.policy[id])


# Programs, credentials, pathways


@fault("E090")
def more_than_there_are(at):
    at.catalog["program"]["program-p"]["requirements"]["all_of"][1]["min"] = Here(4)


@fault("E091")
def empty_group(at):
    group = at.catalog["program"]["program-p"]["requirements"]["all_of"][1]
    group |= {"min": Here(1), "of": Here([])}


@fault("E092")
def course_twice(at):
    items = at.catalog["program"]["program-p"]["requirements"]["all_of"]
    items.append({"course": Here("course-a")})
    items[0]["course"] = Here("course-a")


@fault("E093")
def credential_without_criteria(at):
    del at.catalog["text"]["credential", "certificate"]
    at.catalog["whole"] = [f"content/credentials/certificate/{file}" for file in ("credential.yaml", "en.md")]


@fault("E094")
def pathway_to_nowhere(at):
    at.catalog["pathway"]["masters"]["at"] = Here([])


@fault("E003")
def credential_that_nobody_awards(at):
    at.catalog["credential"]["certificate"]["awarded_by"] = Here([])


@fault("E003")
def pathway_from_nothing(at):
    at.catalog["pathway"]["masters"]["from"] = Here([])


@fault("W095")
def no_language_for_a_whole_program(at):
    for id, language in [("course-a", "pt"), ("course-b", "fr")]:
        for run in at.catalog["course"][id]["runs"]:
            run["language"] = language
    program = at.catalog["program"]["program-p"]
    del at.catalog["text"]["program", "program-p"]
    program["requirements"] = {"all_of": Here([{"course": Here(f"course-{letter}")} for letter in "abcd"])}
    mark(program, "kind", "requirements")


# Figures, stories, codes


@fault("E100")
def more_than_a_hundred_percent(at):
    at.catalog["statistic"]["share"]["value"] = Here(at.random.choice([130, -2]))


@fault("E101")
def figure_without_source(at):
    del at.catalog["statistic"]["share"]["source"]
    first(at.catalog["statistic"]["share"])


@fault("E101")
def figure_without_date(at):
    del at.catalog["statistic"]["share"]["as_of"]
    first(at.catalog["statistic"]["share"])


@fault("W102")
def old_figure(at):
    at.catalog["statistic"]["share"]["as_of"] = Here(date(2019, 6, 30))


@fault("E103")
def story_without_consent(at):
    del at.catalog["testimonial"]["quote"]["consent"]
    first(at.catalog["testimonial"]["quote"])


@fault("E104")
def story_without_language(at):
    del at.catalog["testimonial"]["quote"]["original_language"]
    first(at.catalog["testimonial"]["quote"])


@fault("E086")
def address_without_tls(at):
    at.run["enroll_url"] = Here("http://enroll.example.org/a")


@fault("E110")
def code_twice(at):
    for id in ("course-a", "course-c"):
        at.catalog["course"][id]["code"] = Here("C-A")
