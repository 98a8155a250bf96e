"""The tiny atlas with one area that goes through every rule and every kind of recognition."""

from pathlib import Path

STEADY = "T_EAST,1700-01-01,,south,,sovereign,,,exact,,1700-beginning,chronicle,,\n"
TURNS = """\
T_EAST,1700-01-01,1703-04-05,south,,sovereign,,,exact,,1700-beginning,chronicle,,
T_EAST,1703-04-05,1708-01-01,north,,occupation,south,pending,contested,,1740-war,chronicle,gazette,
T_EAST,1708-01-01,1712-01-01,north,,de facto,south,unrecognised,exact,1708,,chronicle,gazette,
T_EAST,1712-01-01,1719-01-01,north,,sovereign,,,exact,,1720-treaty,chronicle,,
T_EAST,1719-01-01,1725-01-01,north,south,vassal,,,exact,,,chronicle,,Paid tribute to the south.
T_EAST,1725-01-01,1729-01-01,north,south,protectorate,,,approximate,1725~,,chronicle,,
T_EAST,1729-01-01,1734-01-01,north,south,autonomy,south,nominal,exact,,,chronicle,gazette,
T_EAST,1734-01-01,1739-01-01,north,,revolt,south,divided,exact,,,chronicle,gazette,
T_EAST,1739-01-01,1746-01-01,isle-league,,condominium,,,exact,,,chronicle,,
T_EAST,1746-01-01,1753-01-01,isle-league,south,union republic,,,exact,,,chronicle,,
T_EAST,1753-01-01,1760-01-01,isle-league,south,mandate,,,exact,,,chronicle,,
T_EAST,1760-01-01,1770-01-01,isle-league,,communities,,,exact,,,chronicle,,
T_EAST,1770-01-01,1780-01-01,isle-league,,de facto,,,exact,,,chronicle,,
T_EAST,1780-01-01,,isle-league,,de facto,,,approximate,1780~,,gazette,,
"""


def make_turned(folder: Path) -> Path:
    """Change the holdings of a copy of the tiny atlas."""
    file = folder / "holdings.csv"
    text = file.read_text(encoding="utf-8")
    assert STEADY in text
    file.write_text(text.replace(STEADY, TURNS), encoding="utf-8")
    return folder
