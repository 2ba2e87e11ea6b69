"""What a check may and must say of an invented catalog: it is sound, but some of its days are worth a word."""

from registrar.days import today
from registrar.totals import Totals

HOLIDAY = "run/starts-on-holiday"
LATE = "run/registration-after-refund"
NOT_COMPLETABLE = "program/not-completable"


def warnings(sheet, now):
    """Pairs of file and rule that may be told, and the rules of which one must be."""
    may, must = set(), set()
    for id, course in sheet.courses.items():
        file = f"content/courses/{id}/course.yaml"
        for run in course["runs"]:
            start = sheet.start(run)
            if not start or run.get("cancelled"):
                continue
            rule = sheet.policy(sheet.lists(course, run), "refund", now).get("until", {})
            if any(start in sheet.holidays(calendar) for calendar in sheet.catalog["calendar"]):
                may.add((file, HOLIDAY))
            if start in sheet.holidays(rule.get("calendar", "none")) and start > today(now, sheet.zone_of(run)):
                must.add(HOLIDAY)
            days = sheet.deadlines(course, run, now)
            if days["registration-closes"] and days["registration-closes"] > days["refund-until"]:
                may.add((file, LATE))
                must.add(LATE)
    totals = Totals(sheet, now)
    for id, program in sheet.programs.items():
        if not totals.completable_in(program):
            may.add((f"content/programs/{id}/program.yaml", NOT_COMPLETABLE))
    return may, must
