"""W3C Web Annotations: excerpts with their mentions, and claims beside the record."""

from collections.abc import Iterator, Mapping
from typing import Any

from atlas import Atlas, Claim, Excerpt, Holder, Mention, Place, mention_spans, sources_of
from atlas.article import DATED
from atlas.terms import terms_of, terms_said
from exports.identity import identify
from exports.registry import Request
from exports.written import json_bytes

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
DUBLIN_CORE, RDFS = "http://purl.org/dc/terms/", "http://www.w3.org/2000/01/rdf-schema#"
# What the vocabulary of annotations has no word for: a licence in words, how dates are meant.
OWN = {"licence": f"{DUBLIN_CORE}license", "dates": f"{RDFS}comment"}
DATES = "Dates are EDTF: both ends of an interval are days of it; half-open spans are none here."
Annotation = dict[str, Any]
Record = Excerpt | Mention | Claim


def write(atlas: Atlas, request: Request) -> bytes:
    """An AnnotationCollection with one page; every target quotes the article by its words.

    They come with enough of those around them to stand there only, and with their character
    positions. The days of the request are unused.
    """
    terms = terms_of(atlas)
    items = [one | rights(atlas) for _, one in annotations(atlas)]
    collection = {
        "@context": [CONTEXT, OWN],
        "id": identify(atlas, "annotations", "all"),
        "type": "AnnotationCollection",
        "label": _label(atlas),
        "licence": terms_said(terms),
        "dates": DATES,
        "total": len(items),
        "first": {
            "id": identify(atlas, "annotations", "page"),
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }
    return json_bytes(collection | rights(atlas))


def annotations(atlas: Atlas) -> Iterator[tuple[Record, Annotation]]:
    """Every excerpt, then every mention in one, then every claim, as an annotation."""
    for excerpt in atlas.excerpts.values():
        yield excerpt, _highlight(atlas, excerpt)
    for excerpt in atlas.excerpts.values():
        for span in mention_spans(atlas, excerpt.id):
            yield span.mention, _naming(atlas, span.mention)
    for claim in atlas.claims.values():
        yield claim, _assessment(atlas, claim)


def rights(atlas: Atlas) -> dict[str, str]:
    """The licence's address, where the atlas states one."""
    address = terms_of(atlas)[0].address
    return {"rights": address} if address else {}


def _label(atlas: Atlas) -> str:
    """The atlas and its article, once where the two are called alike."""
    return ": ".join(dict.fromkeys(filter(None, (atlas.edition.title, atlas.article.title))))


def _annotation(atlas: Atlas, kind: str, record: Record) -> Annotation:
    return {
        "id": identify(atlas, kind, record.id),
        "type": "Annotation",
        "target": {"source": _source(atlas), "selector": _selectors(atlas, record)},
    }


def _source(atlas: Atlas) -> str:
    return atlas.article.url or identify(atlas, "article", "text")


def _selectors(atlas: Atlas, record: Record) -> list[dict[str, Any]]:
    around = {"prefix": record.prefix, "suffix": record.suffix}
    quote = {"type": "TextQuoteSelector", "exact": record.exact} | around
    position = {"type": "TextPositionSelector", "start": record.start, "end": record.end}
    return [quote, position]


def _highlight(atlas: Atlas, excerpt: Excerpt) -> Annotation:
    return _annotation(atlas, "excerpt", excerpt) | {"motivation": "highlighting"}


def _naming(atlas: Atlas, mention: Mention) -> Annotation:
    kind = {"type": "SpecificResource", "purpose": "identifying"}
    ids = filter(None, (mention.target_id, *mention.also))
    bodies: list[dict[str, str]] = [kind | {"source": _address(atlas, mention, id_)} for id_ in ids]
    if mention.edtf:
        value = {"type": "TextualBody", "format": "text/plain", "value": mention.edtf}
        bodies.append(value | {"purpose": "identifying"})
    return _annotation(atlas, "mention", mention) | {
        "motivation": "identifying",
        "body": bodies[0] if len(bodies) == 1 else bodies,
    }


def _address(atlas: Atlas, mention: Mention, target_id: str) -> str:
    """The thing on Wikidata where the atlas knows it, otherwise our own name for it."""
    tables: dict[str, Mapping[str, Place | Holder]] = {
        "place": atlas.places,
        "holder": atlas.holders,
    }
    record = tables.get(mention.kind, {}).get(target_id)
    if record and record.wikidata:
        return f"http://www.wikidata.org/entity/{record.wikidata}"
    return identify(atlas, "event" if mention.kind in DATED else mention.kind, target_id)


def _assessment(atlas: Atlas, claim: Claim) -> Annotation:
    bodies = [text_body("tagging", claim.relation, "en")]
    bodies += [text_body("describing", text, lang) for lang, text in claim.records.items()]
    bodies += [text_body("commenting", text, lang) for lang, text in claim.differences.items()]
    bodies += [
        {"type": "SpecificResource", "source": source.url, "purpose": "linking"}
        for source in sources_of(atlas, claim.sources)
        if source.url
    ]
    return _annotation(atlas, "claim", claim) | {"motivation": "assessing", "body": bodies}


def text_body(purpose: str, value: str, lang: str) -> dict[str, str]:
    """A text in a language, and what it is for."""
    kind = {"type": "TextualBody", "format": "text/plain"}
    return kind | {"purpose": purpose, "value": value, "language": lang}
