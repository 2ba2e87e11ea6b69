"""What is close to a fault of an editor, and none: nothing may be told of it."""

from datetime import date

from registrar.days import DAY
from registrar.policies import BEGIN
from registrar.write import Raw

ALIKES = []


def alike(number):
    def keep(plant):
        ALIKES.append((number, plant))
        return plant
    return keep


def move(at, start, sessions=None):
    """The run begins on another day, and is as long as before."""
    run = at.run
    length = run["end"] - run["start"]
    run |= {"start": start, "end": start + length, "registration_opens": start - 60 * DAY}
    run["sessions"] = sessions or [{"id": "kick-off", "date": start + DAY}]
    run["prices"] = run["prices"][:0]
    run["price"] = {"amount": "1000.00", "currency": "EUR"}


@alike("E005")
def one_run_id_in_two_courses(at):
    courses = at.catalog["course"]
    courses["course-a"]["runs"][0]["id"] = courses["course-b"]["runs"][0]["id"] = "spring"


@alike("E005")
def one_id_for_two_kinds(at):
    at.catalog["unit"]["ada"] = {"kind": "laboratory", "parent": "institute"}


@alike("E012")
def a_draft_that_refers(at):
    at.catalog["course"]["course-e"] = dict(at.course, code="C-E", draft=True, prerequisites=["course-a"])
    at.catalog["text"]["course", "course-e"] = at.catalog["text"]["course", at.course_id]


@alike("E014")
def courses_that_require_one_after_the_other(at):
    at.catalog["course"]["course-b"]["prerequisites"] = ["course-a"]
    at.catalog["course"]["course-c"]["prerequisites"] = ["course-a", "course-b"]
    at.catalog["course"]["course-d"]["prerequisites"] = ["course-c"]


@alike("E020")
def month_alone(at):
    run = at.run
    run["start"] = f"{run['start']:%Y-%m}"
    for name in ("end", "registration_opens", "sessions"):
        del run[name]


@alike("E020")
def no_day_at_all(at):
    for name in ("start", "end", "registration_opens", "sessions"):
        del at.run[name]


@alike("E021")
def leap_day(at):
    move(at, date(2028, 2, 29))


@alike("E022")
def one_day(at):
    at.course["weeks"] = 1
    at.course["modules"] = []
    at.catalog["text"]["course", at.course_id] = {"sessions": {"kick-off": "Kick-off"}}
    for run in at.course["runs"]:
        run["end"] = run["start"]
        run["registration_closes"] = run["start"]
        run["sessions"] = [{"id": "kick-off", "date": run["start"], "start_time": "18:00", "minutes": 90}]


@alike("E023")
def registration_of_one_day(at):
    at.run["registration_closes"] = at.run["registration_opens"]


@alike("E023")
def opens_on_the_last_day_of_the_policy(at):
    at.run["registration_opens"] = at.run["start"] + 7 * DAY


@alike("W055")
def registration_until_the_last_day_of_refunds(at):
    move(at, date(2027, 9, 20))
    at.run["registration_closes"] = date(2027, 9, 29)


@alike("E026")
def time_with_the_zone_of_the_run(at):
    at.run["start_time"] = "18:00"


@alike("E027")
def time_before_clocks_are_moved(at):
    move(at, date(2027, 3, 28))
    at.run["start_time"] = at.random.choice(["01:59", "03:00"])


@alike("E027")
def time_that_clocks_show_twice(at):
    move(at, date(2027, 10, 31))
    at.run["start_time"] = "02:30"


@alike("E027")
def time_that_another_zone_skips(at):
    move(at, date(2027, 3, 28))
    at.run |= {"start_time": "02:30", "time_zone": "Asia/Tokyo"}


@alike("E028")
def sessions_on_the_first_and_the_last_day(at):
    days = [at.run["start"], at.run["end"]]
    at.run["sessions"] = [{"id": "kick-off", "date": day} for day in days[:1]]
    at.run["sessions"].append({"id": "farewell", "date": days[1]})
    at.catalog["text"]["course", at.course_id]["sessions"]["farewell"] = "Farewell"


@alike("W029")
def start_after_a_holiday(at):
    move(at, date(2027, 6, 1))


@alike("W029")
def start_on_a_holiday_of_nobody(at):
    at.catalog["calendar"]["else"] = {"region": "BR", "source": "https://example.org/", "years": {2027: [at.run["start"]]}}


@alike("W029")
def cancelled_on_a_holiday(at):
    move(at, date(2027, 5, 31))
    at.run["cancelled"] = True


@alike("E030")
def alike_but_for_the_variant(at):
    one, other = at.course["runs"][0], at.course["runs"][2]
    for name in ("start", "end", "registration_opens", "sessions"):
        one[name] = other[name]
    one["prices"] = other["prices"]
    one["variant"], other["variant"] = "morning", "evening"


@alike("E030")
def alike_but_for_the_language(at):
    one, other = at.course["runs"][0], at.course["runs"][1]
    for name in ("start", "end", "registration_opens", "sessions", "prices"):
        one[name] = other[name]


@alike("E031")
def one_primary_run(at):
    for run in at.course["runs"][:2]:
        run["group"] = "spring"
    at.course["runs"][1]["primary"] = True


@alike("E032")
def languages_with_script_and_region(at):
    at.run["language"] = at.random.choice(["pt-BR", "zh-Hant", "es-419", "ca", "sr-Latn-RS", "sgn"])


@alike("E033")
def a_cancelled_run_has_no_sessions(at):
    at.run["cancelled"] = True
    del at.run["sessions"]


@alike("E033")
def sessions_that_are_not_listed_yet(at):
    del at.run["sessions"]


@alike("E034")
def the_same_hours_each_week(at):
    at.course["hours_per_week"] = at.random.choice(["5-5", 5, "5"])


@alike("W035")
def a_week_more_or_less(at):
    at.run["end"] += at.random.choice([-7, 7]) * DAY


@alike("E042")
def currencies_with_other_decimals(at):
    currency, amount = at.random.choice([("JPY", "90000"), ("KWD", "90.125"), ("EUR", "900"), ("CLP", "90000")])
    at.run["prices"] = [{"id": "standard", "kind": "standard", "amount": amount, "currency": currency}]


@alike("E043")
def price_within_another(at):
    early, standard = at.run["prices"][:2]
    del standard["valid_from"]
    early["valid_from"] = early["valid_to"] - 20 * DAY


@alike("E043")
def one_phase_for_each_currency(at):
    standard = at.run["prices"][1]
    at.run["prices"] = [standard, dict(standard, id="dollars", currency="USD")]


@alike("E043")
def price_of_one_day(at):
    early, standard = at.run["prices"][:2]
    early["valid_from"] = early["valid_to"]


@alike("E044")
def group_of_two(at):
    at.run["prices"][2]["min_quantity"] = 2


@alike("E045")
def bundle_at_the_price_of_its_courses(at):
    at.catalog["program"]["program-p"]["bundle_price"] = {"amount": "2700.00", "currency": "EUR"}


@alike("E046")
def discounts_at_the_ends(at):
    at.run["prices"][2]["percent_off"] = at.random.choice([1, 99])


@alike("E047")
def a_free_course_that_costs_nothing(at):
    at.course["free"] = True
    for run in at.course["runs"]:
        run["prices"] = [{"id": "standard", "kind": "standard", "amount": "0", "currency": "EUR"}]
    at.catalog["program"]["program-p"]["bundle_price"]["amount"] = "100.00"


@alike("E050")
def versions_that_follow_each_other(at):
    versions = at.catalog["policy"]["refund"]["versions"]
    versions.append(dict(versions[0], effective_from=date(2027, 1, 1)))
    versions[0]["effective_to"] = date(2026, 12, 31)


@alike("E050")
def one_kind_in_two_scopes(at):
    policy = at.catalog["policy"]["refund"]
    at.catalog["policy"]["refund-here"] = dict(policy, scope="run")
    at.run["policies"] = ["refund-here"]


@alike("E050")
def one_that_takes_the_place_of_another(at):
    policies = at.catalog["policy"]
    policies["refund-later"] = {"kind": "refund", "scope": "provider", "supersedes": "refund",
                                "versions": [dict(policies["refund"]["versions"][0], effective_from=date(2027, 1, 1))]}
    policies["refund"]["versions"][0]["effective_to"] = date(2026, 12, 31)


@alike("E051")
def a_rule_of_the_course_alone(at):
    del at.catalog["policy"]["refund"]["versions"][0]["refund"]
    at.catalog["policy"]["refund"]["versions"][0]["refund"] = 100
    at.catalog["settings"]["policies"].remove("refund")
    for course in at.catalog["course"].values():
        course["policies"] = ["refund"]


@alike("E052")
def business_days_without_holidays(at):
    at.policy["refund"]["until"]["calendar"] = "none"


@alike("E053")
def calendar_of_a_rule_that_counts_weeks(at):
    years = at.catalog["calendar"]["federal"]["years"]
    at.catalog["calendar"]["federal"]["years"] = {2026: years[2026]}
    version = {"count": 2, "unit": "week", "direction": "after", "anchor": "run.start"}
    at.policy["refund"]["until"] = version


@alike("E054")
def refund_until_the_day_before(at):
    at.policy["refund"]["until"] = {"count": 1, "unit": "calendar_day", "direction": "before", "anchor": "run.start"}
    for course in at.catalog["course"].values():
        for run in course["runs"]:
            run["registration_closes"] = run["start"] - 10 * DAY


@alike("E057")
def countries_and_subdivisions(at):
    at.course["restricted_regions"] = ["CU", "UA-43", "GB-NIR", "US-CA"]


@alike("E090")
def as_many_as_there_are(at):
    at.catalog["program"]["program-p"]["requirements"]["all_of"][1]["min"] = 3


@alike("E092")
def one_course_in_two_programs(at):
    program = at.catalog["program"]["program-p"]
    at.catalog["program"]["program-q"] = {"kind": "certificate", "requirements": {"all_of": [{"course": "course-a"}]}}
    assert program


@alike("E092")
def a_program_within_a_program(at):
    at.catalog["program"]["program-q"] = {
        "kind": "certificate", "sequence": "strict", "requirements": {"all_of": [{"program": "program-p"}]},
    }


@alike("W095")
def electives_without_a_run(at):
    at.catalog["course"]["course-d"]["runs"] = []
    del at.catalog["text"]["course", "course-d"]["sessions"]


@alike("E100")
def percentages_at_the_ends(at):
    at.catalog["statistic"]["share"]["value"] = at.random.choice([0, 100, 99.5])


@alike("E100")
def more_than_a_hundred_countries(at):
    statistic = at.catalog["statistic"]["share"]
    del statistic["unit"]
    statistic |= {"metric": "countries", "value": 122}


@alike("E101")
def source_by_name(at):
    at.catalog["statistic"]["share"]["source"] = "Annual report"


@alike("E086")
def one_address_for_each_language(at):
    at.run["enroll_url"] = {"en": "https://enroll.example.org/en"}


@alike("E110")
def code_of_a_draft(at):
    at.catalog["course"]["course-e"] = dict(at.course, draft=True)
    at.catalog["text"]["course", "course-e"] = at.catalog["text"]["course", at.course_id]


@alike("E002")
def postponed_and_named(at):
    at.run |= {"postponed_from": at.run["start"] - 30 * DAY, "variant": "evening", "capacity": 20}


@alike("K2")
def self_paced_and_without_end(at):
    at.course["pacing"] = "self"
    for run in at.course["runs"]:
        del run["end"]
        run["sessions"] = [{"id": "kick-off", "date": run["start"]}]


@alike("E050")
def a_policy_of_long_ago(at):
    at.catalog["policy"]["refund"]["versions"].insert(0, {
        "effective_from": date(2020, 1, 1), "effective_to": BEGIN - DAY, "until": dict(at.policy["refund"]["until"], count=5), "refund": 100,
    })


@alike("E003")
def only_what_is_needed(at):
    at.catalog["course"]["course-e"] = {"code": "C-E"}
    at.catalog["unit"]["office-of-words"] = {"kind": "office"}
    at.catalog["person"]["li"] = {"given": "Li"}


@alike("E004")
def keys_without_a_value(at):
    for name in ("capacity", "variant", "venue"):
        at.run[name] = Raw("")
    at.course["related"] = Raw("~")


@alike("E006")
def digits_and_hyphens(at):
    at.catalog["person"]["ada-2-a"] = {"given": "Ada"}
    at.catalog["unit"]["2027"] = {"kind": "office"}


@alike("E007")
def the_id_of_the_folder(at):
    at.course["id"] = at.course_id


@alike("E010")
def references_to_what_stands_later(at):
    at.catalog["course"]["course-a"]["related"] = ["course-d", "course-c"]
    at.catalog["unit"]["center"]["parent"] = "university"


@alike("E013")
def a_long_chain_of_parents(at):
    for number in range(1, 6):
        parent = f"room-{number + 1}" if number < 5 else "center"
        at.catalog["unit"][f"room-{number}"] = {"kind": "laboratory", "parent": parent}


@alike("E024")
def registration_until_the_last_day_of_teaching(at):
    at.policy["refund"]["until"]["count"] = 90
    at.run["registration_closes"] = at.run["end"]


@alike("E025")
def zones_with_long_names(at):
    at.run["time_zone"] = at.random.choice(["America/Argentina/Buenos_Aires", "UTC", "Etc/GMT+3", "America/Port-au-Prince"])


@alike("E040")
def amounts_as_numbers(at):
    at.run["prices"] = [{"id": "standard", "kind": "standard", "amount": at.random.choice([Raw("950"), "950", "950.00", Raw("950.00")]), "currency": "EUR"}]


@alike("E058")
def a_policy_that_begins_later(at):
    at.catalog["policy"]["transfer"] = {"kind": "transfer", "scope": "site", "versions": [{"effective_from": date(2028, 1, 1), "allowed": False}]}
    at.catalog["settings"]["policies"].append("transfer")


@alike("E091")
def groups_of_one(at):
    at.catalog["program"]["program-p"]["requirements"]["all_of"].append({"all_of": [{"course": "course-d"}]})
    group = at.catalog["program"]["program-p"]["requirements"]["all_of"][1]
    group |= {"min": 1, "of": group["of"][:2]}


@alike("W102")
def a_figure_of_two_years_ago(at):
    at.catalog["statistic"]["share"]["as_of"] = date(2025, 1, 1)


@alike("E104")
def a_story_in_another_language(at):
    at.catalog["testimonial"]["quote"]["original_language"] = "sw"
