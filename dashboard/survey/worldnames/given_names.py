"""Given names of many languages, from the package Faker."""

import sys
from importlib import import_module
from pathlib import Path

from atlas.folding import fold

LANGUAGES = [
    "az_AZ",
    "cs_CZ",
    "da_DK",
    "de_DE",
    "en_GB",
    "en_IN",
    "en_KE",
    "en_NG",
    "en_PK",
    "en_US",
    "es_AR",
    "es_CO",
    "es_ES",
    "es_MX",
    "fi_FI",
    "fr_FR",
    "ga_IE",
    "hr_HR",
    "hu_HU",
    "id_ID",
    "it_IT",
    "lt_LT",
    "lv_LV",
    "nl_NL",
    "no_NO",
    "pl_PL",
    "pt_BR",
    "pt_PT",
    "ro_RO",
    "sk_SK",
    "sl_SI",
    "sv_SE",
    "sw",
    "tr_TR",
    "tw_GH",
    "uz_UZ",
    "yo_NG",
    "zu_ZA",
]


def given_names(package: Path) -> set[str]:
    """The folded given names; `package` is the folder in which Faker was unpacked."""
    sys.path.insert(0, str(package.parent))
    names: set[str] = set()
    for language in LANGUAGES:
        try:
            provider = import_module(f"faker.providers.person.{language}").Provider
        except ModuleNotFoundError:
            continue
        for attribute in dir(provider):
            if attribute.startswith("first_name"):
                names |= _texts(getattr(provider, attribute))
    return {name for name in map(fold, names) if len(name) > 2 and " " not in name}


def _texts(value: object) -> set[str]:
    return {str(text) for text in value} if isinstance(value, list | tuple | dict) else set()
