"""The last guard: a rule that fails unforeseen becomes a problem, and hides no other rule's."""

import logging
from collections.abc import Iterable, Iterator

from atlas.check.problem import Problem, of_error
from atlas.tables import DataError, Tables

UNTESTED = "the rule `{rule}` could not be tested ({error}); mend what else is told, check again"
log = logging.getLogger(__name__)


def guarded(name: str, problems: Iterable[Problem], tables: Tables) -> Iterator[Problem]:
    """The problems a rule finds; what stops it is one more.

    An exception that no rule foresaw is told with the file that was read last, and logged whole.
    """
    try:
        yield from problems
    except DataError as error:
        yield of_error(error)
    except Exception as error:
        log.exception("the rule %s failed on %s", name, tables.own.name)
        what = UNTESTED.format(rule=name, error=f"{type(error).__name__}: {error}"[:200])
        yield Problem(tables.last_read, 0, "", what)
