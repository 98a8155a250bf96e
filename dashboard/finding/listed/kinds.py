"""What GeoNames calls a place by two codes, in the finder's words."""

# Letter of the class: what the finder calls the codes of it that texts name.
_CODES = {
    "A": {"ADM1": "province", "ADM1H": "province", "ADM2": "province", "ADM2H": "province"},
    "H": {
        **dict.fromkeys(("STM", "STMS", "STMI", "STMX", "WAD", "RPDS", "FLLS", "CNL"), "river"),
        **dict.fromkeys(("LK", "LKS", "LKI", "LKN", "LKX", "RSV", "LGN", "PND"), "lake"),
        **dict.fromkeys(("BAY", "BAYS", "GULF", "SD", "FJD", "HBR", "COVE"), "gulf"),
        "SEA": "sea",
        "STRT": "strait",
        "CHN": "strait",
    },
    "L": {**dict.fromkeys(("RGN", "RGNH", "RGNE", "AREA", "OAS"), "region"), "BTL": "battlefield"},
    "S": dict.fromkeys(
        ("ANS", "RUIN", "HSTS", "CSTL", "FT", "MSTY", "MN", "PYR", "PYRS", "TMPL", "ARCH", "CAVE"),
        "spot",
    ),
    "T": {
        **dict.fromkeys(("ISL", "ISLS", "ISLET", "ATOL"), "island"),
        "MTS": "mountains",
        "DSRT": "desert",
        "PEN": "peninsula",
        "PLN": "plain",
        **dict.fromkeys(("VAL", "VALS", "UPLD", "PLAT", "CNYN", "GRGE"), "region"),
        **dict.fromkeys(("MT", "PK", "PKS", "HLL", "HLLS", "VLC", "RDGE", "SPUR"), "spot"),
        **dict.fromkeys(("PASS", "CAPE", "PT", "HDLD", "GAP", "DLTA", "BCH", "RK"), "spot"),
    },
}
# Towns, quarters, and what has been one.
_TOWNS = "P"


def kind_of(letter: str, code: str) -> str:
    """The kind; empty for what texts seldom name: roads, schools, shoals."""
    return "town" if letter == _TOWNS else _CODES.get(letter, {}).get(code, "")
