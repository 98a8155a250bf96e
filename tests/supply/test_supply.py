"""Of what the page is made: lock, licences and bill of materials fit requirements.txt."""

import json
import re
from importlib.metadata import distribution
from pathlib import Path

import pytest
from licensed import HEAD, READ, Package, locked, needs, packages, requirements
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / ".requirements.lock").read_text(encoding="utf-8")
TABLE = (ROOT / ".supply" / "licences.md").read_text(encoding="utf-8")
BILL = json.loads((ROOT / ".supply" / "sbom.json").read_text(encoding="utf-8"))

# Words of licences that ask nothing but to be named.
FREE = re.compile(
    r"MIT|BSD|Apache|ISC|PSF|CNRI-Python|Python Software Foundation|Zlib|CC0-1\.0|HPND|Unlicense"
)
COPYLEFT = re.compile(
    r"GPL|MPL|Mozilla|EUPL|CDDL|EPL|Eclipse|OSL|CC.BY.SA|SSPL|Affero", re.IGNORECASE
)
# Looked at: each may be used so. MPL asks for the sources of its own files alone.
LOOKED_AT = {
    "certifi": "MPL",  # certificates for requests, of frictionless and trafilatura
    "hypothesis": "MPL",  # tests only
    "pathspec": "MPL",  # mypy's; tests only
    "tld": "MPL-1.1 OR",  # trafilatura's; taken under the MPL
    "text-unidecode": "Artistic License",  # frictionless's; taken under the Artistic License
}


@pytest.mark.parametrize("asked", requirements(), ids=lambda one: one.name)
def test_the_lock_has_a_version_that_is_allowed(asked):
    versions = locked()[canonicalize_name(asked.name)]
    assert all(asked.specifier.contains(version) for version in versions)


def test_the_lock_has_all_that_its_own_versions_need():
    known = locked()
    as_locked = [one.name for one in packages() if one.version in known.get(one.key, ())]
    asked = {name for one in as_locked for name, _ in needs(distribution(one), frozenset())}
    assert {canonicalize_name(name) for name in asked} <= known.keys()


def test_every_package_of_the_lock_is_known_by_its_content_and_no_server_is_named():
    entries = re.split(r"^(?=[\w.-]+==)", LOCK, flags=re.MULTILINE)[1:]
    assert len(entries) > 80
    assert [one for one in entries if not re.search(r"--hash=sha256:[0-9a-f]{64}", one)] == []
    text = LOCK + TABLE + json.dumps(BILL)
    assert (
        re.findall(r"https?://(?!cyclonedx\.org)[\w.-]+|--(?:extra-)?index-url|--find-links", text)
        == []
    )


def test_the_table_of_licences_is_of_the_packages_in_the_lock():
    assert TABLE.startswith(HEAD)
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]*) \|$", TABLE, flags=re.MULTILINE)[1:]
    told = {canonicalize_name(name): told for name, *told in rows}
    assert all(version in locked()[name] and licence for name, (version, licence) in told.items())
    assert locked().keys() - told.keys() <= {"colorama", "tomli"}  # of Windows, of an older Python


def test_the_bill_of_materials_is_of_the_packages_in_the_lock():
    assert (BILL["bomFormat"], BILL["specVersion"]) == ("CycloneDX", "1.6")
    parts = {canonicalize_name(one["name"]): one for one in BILL["components"]}
    assert all(one["version"] in locked()[name] for name, one in parts.items())
    assert all(one["purl"].startswith("pkg:pypi/") for one in parts.values())
    assert {canonicalize_name(one.name) for one in requirements()} <= parts.keys()


def is_expected(one: Package) -> bool:
    """Whether a licence asks nothing, or was looked at."""
    if COPYLEFT.search(one.licence):
        return LOOKED_AT.get(one.key, "nobody") in one.licence.replace(
            "Mozilla Public License", "MPL"
        )
    return bool(FREE.search(one.licence))


def test_no_licence_is_unknown_or_asks_more_than_was_looked_at():
    assert [one for one in packages() if not is_expected(one)] == []


@pytest.mark.parametrize(
    ("name", "licence"),
    [("new", "GPL-3.0-only"), ("new", ""), ("new", "Proprietary"), ("certifi", "AGPL-3.0")],
)
def test_an_unexpected_licence_is_seen(name, licence):
    assert not is_expected(Package(name, "1", licence))


def test_what_was_read_by_hand_still_says_nothing_itself():
    assert READ.keys() <= {one.key for one in packages()}
