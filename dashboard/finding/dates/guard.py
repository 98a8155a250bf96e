"""What looks like a time and is none: May the prime minister, the last year of the war, 3 feet."""

import re
from calendar import monthrange

from finding.dates.asides import sentence_end, sentence_start
from finding.dates.bare import FIRST, may_be_year, stands_free
from finding.dates.place import Place
from finding.dates.said import PERIODS, Said, When

_RUNS_ON = re.compile(r"[.,:/-]\d|[\w%°$€£]")
_DAY_FOLLOWS = re.compile(r",? (?:the )?(?:\d|[^\W\d_]{3,10}\.? \d)")
_YEAR = re.compile(r"\d{3,4}")
Groups = re.Match[str]


def allowed(said: Said, match: Groups, place: Place) -> bool:
    """Whether the words say a time where they stand."""
    return all(rule(said, match, place) for rule in RULES)


def _is_in_the_calendar(said: Said, _match: Groups, _place: Place) -> bool:
    return all(one is None or _is_in_one(one) for one in (said.first, said.last))


def _is_in_one(when: When) -> bool:
    """Whether either calendar has its day."""
    if not (when.day and when.month):
        return True
    year = when.year
    # The Julian calendar, in use somewhere until 1923, has its leap day in 1900 as well.
    leap = year is None or year % 4 == 0
    return when.day <= monthrange(2000 if leap else 2001, when.month)[1]


def _ends_its_number(said: Said, _match: Groups, place: Place) -> bool:
    ends_in_digit = place.folded[said.end - 1].isdigit()
    return not (ends_in_digit and _RUNS_ON.match(place.folded, said.end))


def _era_before_has_capitals(_said: Said, match: Groups, place: Place) -> bool:
    lead = match.groupdict().get("adera")
    return not lead or place.capital(match.start("adera"))


def _month_is_a_month(said: Said, match: Groups, place: Place) -> bool:
    """A month's name is one with a capital where the language has it so, or beside a day."""
    month = match.groupdict().get("month")
    if not month or month.isdigit():
        return True
    alone = said.first.year is None and not said.first.day and not said.step
    if alone and place.after(said.end, "month"):
        return True
    if alone and not place.before(match.start(), "month"):
        return False
    if not place.language.capitals or place.capital(match.start("month")):
        return True
    return bool(said.first.day) and not re.fullmatch(place.language.common, month)


def _news_are_of_publication(said: Said, match: Groups, place: Place) -> bool:
    """`Last year` is the year before this text, `the last year of the war` is not."""
    if not said.step or said.step.anchor != "published":
        return True
    if said.step.way != "weekday":
        return not place.before(said.start, "the")
    if len(match.groupdict()) > 1:  # with a word that says so: salı günü
        return True
    before = place.before(said.start, "weekday") and place.capital(said.start)
    return bool(before) and not _DAY_FOLLOWS.match(place.folded, said.end)


def _is_not_counted_from_an_event(said: Said, _match: Groups, place: Place) -> bool:
    counted = said.step and said.step.way == "counted"
    return not (counted and place.before(said.start, "event"))


def _neighbour_is_not_that_of_an_event(said: Said, match: Groups, place: Place) -> bool:
    """`The year after he left`, `in the decade after, they left`, not `the year after the war`."""
    if not (said.step and match.groupdict().get("beside")):
        return True
    alone = said.step.unit not in PERIODS or place.after(said.end, "alone")
    return bool(alone) and not place.after(said.end, "event")


def _season_is_told_not_general(said: Said, match: Groups, place: Place) -> bool:
    """`In the spring men went home`, not `in summer they go up, in winter they come down`."""
    alone = said.first.unit == "season" and not said.step and said.first.year is None
    if not alone:
        return True
    fragments = place.language.fragments
    begin = sentence_start(place, said.start)
    told = place.folded[begin : said.start] + place.folded[said.end : sentence_end(place, said.end)]
    if re.search(fragments["habit"], told):
        return False
    if re.search(fragments["present"], told) and not re.search(fragments["past"], told):
        return False
    near = place.folded[sentence_start(place, begin - 2) if begin > 1 else 0 : begin] + told
    return bool(place.before(match.start(), "theseason") or _YEAR.search(near))


def _season_or_day_alone_has_its_words(said: Said, match: Groups, place: Place) -> bool:
    first = said.first
    if said.step or first.year is not None or first.month:
        return True
    if first.unit == "season":
        return bool(place.before(match.start(), "season"))
    if first.unit == "day":
        return bool(place.before(said.start, "the") and place.after(said.end, "short"))
    return True


def _short_year_is_a_year(said: Said, _match: Groups, place: Place) -> bool:
    """`In August 410 the Goths`, but `on 3 May 500 men`."""
    year = (said.last or said.first).year
    if said.bare or said.era or year is None or not 0 < year < FIRST:
        return True
    return said.first.unit not in ("day", "month") or stands_free(said.end, place)


def _bare_number_may_be_a_year(said: Said, _match: Groups, place: Place) -> bool:
    return not said.bare or may_be_year(said, place)


RULES = (
    _is_in_the_calendar,
    _ends_its_number,
    _era_before_has_capitals,
    _month_is_a_month,
    _news_are_of_publication,
    _is_not_counted_from_an_event,
    _season_or_day_alone_has_its_words,
    _season_is_told_not_general,
    _neighbour_is_not_that_of_an_event,
    _short_year_is_a_year,
    _bare_number_may_be_a_year,
)
