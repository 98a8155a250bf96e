"""Rows as GeoNames' files of countries have them, for tests of a reader's own gazetteer."""


def geonames_row(
    number: int, name: str, lat: str, lon: str, code: str = "P.PPL", *, others: str = "",
    people: str = "0", country: str = "AZ",
) -> str:  # fmt: skip
    """One line: 19 columns, tabs between them."""
    letter, _, kind = code.partition(".")
    cells = [str(number), name, name, others, lat, lon, letter, kind, country, "", "01"]
    return "\t".join([*cells, "", "", "", people, "", "5", "Asia/Baku", "2020-01-01"]) + "\n"
