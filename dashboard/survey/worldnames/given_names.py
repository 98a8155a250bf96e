"""Given names of many languages, from the package Faker."""

import ast
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
    """The folded given names; `package` is the folder in which Faker was unpacked.

    Its modules are read, not run. FileNotFoundError where this Faker lacks one of the languages.
    """
    names: set[str] = set()
    for language in LANGUAGES:
        module = package / "providers" / "person" / language / "__init__.py"
        names |= _given(ast.parse(module.read_text(encoding="utf-8")))
    return {name for name in map(fold, names) if len(name) > 2 and " " not in name}


def _given(module: ast.Module) -> set[str]:
    """The texts of all lists that are called by given names."""
    lists = (
        node.value
        for node in ast.walk(module)
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value and _is_given(node)
    )
    constants = (one for value in lists for one in ast.walk(value))
    return {
        one.value
        for one in constants
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    }


def _is_given(node: ast.Assign | ast.AnnAssign) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return any(isinstance(one, ast.Name) and one.id.startswith("first_name") for one in targets)
