"""Why a thing found is sure, or is to be looked at: one vocabulary, marked for translation."""

from words.terms import mark

# Dates that may stand unseen.
DATE_FULL = mark("written out in full")
DATE_YEAR = mark("its words say it is a year")
DATE_PERIOD = mark("a span or a period told as such")
DATE_IN_CONTEXT = mark("its year stands just before it")
# Dates to look at.
DATE_BARE = mark("a number that may be a year")
DATE_YEAR_FROM_CONTEXT = mark("its year is taken from the date before it")
DATE_YEAR_FROM_PUBLISHED = mark("its year is taken from the day of publication")
DATE_ERA_FROM_CONTEXT = mark("before Christ like the date before it")
DATE_DAY_ORDER = mark("day and month may be the other way round")
DATE_HUNDREDS = mark("ten years or a hundred")
DATE_CENTURY_GUESSED = mark("its century is not said")
DATE_COUNTED = mark("counted from the date before it")
DATE_COUNTED_FROM_PUBLISHED = mark("counted from the day of publication")
DATE_NOTHING_BEFORE = mark("no date before it to count from")
DATE_NOT_PUBLISHED = mark("the day of publication is not known")
DATE_TWO_CALENDARS = mark("two calendars: the later day is taken")
DATE_TOO_LONG_AGO = mark("too long ago for the calendar")

# Places that may stand unseen.
PLACE_OWN = mark("a name that this atlas knows")
PLACE_LISTED = mark("a name of your own list of places")
PLACE_ONLY = mark("the only place of this name")
PLACE_LARGEST = mark("by far the best known of this name")
PLACE_NEAR = mark("near other places of the text")
PLACE_INSIDE = mark("the text says where it lies")
PLACE_LAND = mark("a state, land or water of this name")
# Places to look at.
PLACE_SEVERAL = mark("several places have this name")
PLACE_SMALL = mark("a small place, or a name that means something else")
PLACE_WORD = mark("also an everyday word")
PLACE_ACT = mark("a treaty, conference or war called by a place")
PLACE_BODY = mark("a body or work called by a place")
PLACE_LONGER = mark("part of a longer name")
PLACE_ROUGH = mark("its point is that of the land it lies in")
PLACE_BESIDE = mark("its point is that of the place it is called by")
PLACE_RECKONED = mark("reckoned from the distance and the direction that the text gives")
PLACE_FAR = mark("far from the other places of the text")
PLACE_UNKNOWN = mark("a place whose point is not known")
PLACE_GONE = mark("a state that is no more: it has no one point")
