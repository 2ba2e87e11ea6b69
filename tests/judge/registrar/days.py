"""Civil dates, zones and distances, as slowly and plainly as they can be written.

Business days are counted one by one. A day begins at its first instant, which
is not midnight where clocks skip it.
"""

import calendar
import zoneinfo
from datetime import date, datetime, timedelta, timezone

# The zones of the pinned package, not those of the machine.
zoneinfo.reset_tzpath(to=[])

DAY = timedelta(days=1)
WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def begin(day, zone):
    """The first instant of a day in a zone."""
    return at(day, 0, 0, zone)


def at(day, hour, minute, zone):
    """An instant by the clock on the wall. What clocks skip is read as if they had not been moved yet."""
    local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zoneinfo.ZoneInfo(zone))
    return local.astimezone(timezone.utc)


def skipped(day, hour, minute, zone):
    """Whether clocks leave out this time."""
    back = at(day, hour, minute, zone).astimezone(zoneinfo.ZoneInfo(zone))
    return (back.hour, back.minute) != (hour, minute)


def clock_changes(zone, first, last):
    """The days on which clocks are moved in a zone."""
    days = [first + at * DAY for at in range((last - first).days)]
    return [day for day in days if begin(day + DAY, zone) - begin(day, zone) != DAY]


def today(instant, zone):
    return instant.astimezone(zoneinfo.ZoneInfo(zone)).date()


def months_later(day, count):
    """On the calendar; where the month is too short, its last day."""
    month = day.year * 12 + day.month - 1 + count
    year, month = divmod(month, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def weekdays(words):
    """`mon-fri`, or single days and spans parted by commas, as numbers from Monday = 0."""
    found = set()
    for part in words.split(","):
        first, _, last = part.strip().partition("-")
        at = WEEK.index(first)
        found.add(at)
        while WEEK[at] != (last or first):  # a week may begin on any day
            at = (at + 1) % 7
            found.add(at)
    return found


def distance(anchor, offset, holidays):
    """The day that an offset leads to. The anchor is day zero."""
    sign = 1 if offset["direction"] == "after" else -1
    count, unit = offset["count"], offset["unit"]
    working = weekdays(offset.get("weekdays", "mon-fri"))

    def is_business(day):
        return day.weekday() in working and day not in holidays

    if unit == "business_day":
        if offset.get("count_anchor") and is_business(anchor):
            count -= 1
        day = anchor
        while count > 0:
            day += sign * DAY
            count -= is_business(day)
    else:
        if unit == "month":
            day = months_later(anchor, sign * count)
        else:
            day = anchor + sign * count * {"calendar_day": 1, "week": 7}[unit] * DAY
        if offset.get("count_anchor"):
            day -= sign * DAY
    if not offset.get("inclusive_end", True):
        day -= DAY
    roll = offset.get("roll", "none")
    while roll != "none" and not is_business(day):
        day += DAY if roll == "next_business" else -DAY
    return day
