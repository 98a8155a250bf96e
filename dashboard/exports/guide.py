"""What lies beside the files of an atlas in one zip file: a guide to them, and on what terms."""

from collections.abc import Iterator, Sequence

from atlas import Atlas, iso
from atlas.article_rows import EXCERPTS_ONLY
from atlas.files import Files
from atlas.terms import Terms, terms_of
from exports.described import resources_of
from exports.dictionary import HOW, sections
from exports.written import writable

GUIDE, LICENCE = "GUIDE.md", "LICENCE.txt"
Part = tuple[str, Files, Sequence[str]]  # folder in the zip file, where its files come from, names
OF_RECORD = """
`record/` holds the record that the article is read beside: another atlas, on its own terms. The
files above it are the article's own; where both have a table, their rows belong together.
"""
TRANSLATED = """
Texts stand in the tables in the atlas's first language; `translations.csv` has what each reads in
the others, by the text itself. Names in other languages stand in the tables of names.
"""
QUOTED = """
The article itself may only be quoted: its text is not in here. Its words in `excerpts.csv`,
`mentions.csv` and `claims.csv` remain its author's.
"""
WHOLE = """
The article's text (text.txt) may be passed on: {rights}.
"""
RIGHTS = {"own": "it is the authors' own"}


def guide(atlas: Atlas, parts: Sequence[Part]) -> str:
    """The guide: what the atlas is, its terms, its files, and every column of its tables."""
    first, *others = terms_of(atlas)
    text = f"# {first.title}: a guide to these files\n\n{_told(first)}"
    text += "".join(f"\n{_told(one)}" for one in others)
    text += f"\nThe atlas tells of {iso(atlas.first)} to {iso(atlas.last)}.\n\n{HOW}"
    has_translations = any("translations.csv" in names for _, _, names in parts)
    text += (OF_RECORD if others else "") + (TRANSLATED if has_translations else "")
    return text + "".join(_sections(parts))


def licence(atlas: Atlas) -> str:
    """Whose work it is, on what terms, and what of the article is in here."""
    text = "\n".join(_told(one) for one in terms_of(atlas))
    rights = atlas.manifest.rights
    text += QUOTED if rights == EXCERPTS_ONLY else WHOLE.format(rights=RIGHTS.get(rights, rights))
    named = atlas.article.citation or atlas.article.title
    return writable(f"{text}\nThe article: {named}\n" if named else text)


def _told(terms: Terms) -> str:
    return f"{terms.citation}\n{terms.sentence}.\n"


def _sections(parts: Sequence[Part]) -> Iterator[str]:
    for folder, files, names in parts:
        told = (one for one in resources_of(files) if one["path"] in names)
        yield from sections({**one, "path": f"{folder}{one['path']}"} for one in told)
