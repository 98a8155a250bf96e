"""The atlas's fixed vocabularies in plain words, marked for translation."""


def mark(text: str) -> str:
    """Mark a text for the catalogues where it is defined; `Words.say` translates it where shown."""
    return text


RULES = {
    "sovereign": mark("direct rule"),
    "vassal": mark("vassal"),
    "protectorate": mark("protectorate"),
    "autonomy": mark("autonomy"),
    "union republic": mark("union republic"),
    "occupation": mark("military occupation"),
    "mandate": mark("mandate"),
    "condominium": mark("joint rule"),
    "de facto": mark("de facto control"),
    "communities": mark("self-governing communities"),
    "revolt": mark("in revolt"),
}

# The same where an overlord stands above the power.
UNDER = {
    "sovereign": mark("under {overlord}"),
    "vassal": mark("vassal of {overlord}"),
    "protectorate": mark("protectorate of {overlord}"),
    "autonomy": mark("autonomous under {overlord}"),
    "union republic": mark("union republic of {overlord}"),
    "occupation": mark("occupied, under {overlord}"),
    "mandate": mark("mandate of {overlord}"),
    "condominium": mark("joint rule with {overlord}"),
    "de facto": mark("de facto control, with {overlord}"),
    "communities": mark("self-governing communities under {overlord}"),
    "revolt": mark("in revolt against {overlord}"),
}

ARTICLE_KINDS = {
    "opinion article": mark("opinion article"),
    "": mark("article"),
}

ARTICLE_SENTENCES = {
    "opinion article": mark("An opinion article."),
    "": mark("An article."),
}

CERTAINTIES = {
    "exact": mark("exact border and date"),
    "approximate": mark("approximate"),
    "contested": mark("contested"),
}
# The first, where the day is not known or lies before the atlas.
UNDATED = mark("exact border")

RECOGNITIONS = {
    "unrecognised": mark("control recognised by few states or none"),
    "divided": mark("states disagree"),
    "nominal": mark("by treaty, not in practice"),
    "pending": mark("in wartime, before a treaty"),
}

# How a power's title was settled while it held on: what it was recognised as.
SETTLED = {
    "own": mark("recognised as its own {when}"),
    "protection": mark("recognised as under the protection of {overlord} {when}"),
    "under": mark("recognised under {overlord} {when}"),
    "run": mark("its administration recognised {when}"),
}
# The same as a turn of its own, before a colon and the day.
SETTLED_TURNS = {
    "own": mark("Recognised as its own"),
    "protection": mark("Recognised as under the protection of {overlord}"),
    "under": mark("Recognised under {overlord}"),
    "run": mark("Its administration recognised"),
}

RELATIONS = {
    "differs": mark("differs from the record"),
    "imprecise": mark("imprecise"),
    "contested": mark("a matter of opinion"),
    "agrees": mark("agrees with the record"),
}

EVENT_KINDS = {
    "treaty": mark("treaty"),
    "war": mark("war"),
    "battle": mark("battle"),
    "occupation": mark("occupation"),
    "annexation": mark("annexation"),
    "proclamation": mark("proclamation"),
    "founding": mark("founding"),
    "revolt": mark("revolt"),
    "agreement": mark("agreement"),
    "decree": mark("decree"),
    "succession": mark("succession"),
    "conference": mark("conference"),
    "ceasefire": mark("ceasefire"),
    "transfer": mark("handover"),
    "visit": mark("visit"),
    "baseline": mark("start of the atlas"),
    "told": mark("told in the article"),
}

# What an event did to land, by kind of move.
MOVES = {
    "ceded": mark("Ceded, on this map: {km2} km²"),
    "settled": mark("Title settled, on this map: {km2} km²"),
    "returned": mark("Back with the holder of the title, on this map: {km2} km²"),
    "taken": mark("Taken, the title left with another, on this map: {km2} km²"),
    "unsettled": mark("Under another power, no title settled, on this map: {km2} km²"),
    "overlord": mark("Under another overlord, or none, on this map: {km2} km²"),
    "within": mark("Under the same power, by another holder, on this map: {km2} km²"),
    "passing": mark("Held by another power meanwhile, on this map: {km2} km²"),
}
PASSED = mark("Passed on, on this map: {km2} km²")

LANGUAGE_NAMES = {
    "en": mark("English"),
    "tr": mark("Turkish"),
    "az": mark("Azerbaijani"),
    "ru": mark("Russian"),
    "fa": mark("Persian"),
    "hy": mark("Armenian"),
    "ka": mark("Georgian"),
    "ota": mark("Ottoman Turkish"),
    "el": mark("Greek"),
    "grc": mark("Ancient Greek"),
    "la": mark("Latin"),
    "sr": mark("Serbian"),
    "de": mark("German"),
    "hu": mark("Hungarian"),
    "bg": mark("Bulgarian"),
    "ro": mark("Romanian"),
    "crh": mark("Crimean Tatar"),
    "uk": mark("Ukrainian"),
    "ar": mark("Arabic"),
}
