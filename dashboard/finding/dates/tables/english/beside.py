"""English: what stands beside a number and says whether it is a year. Checked on folded text."""

_SINCE = r"in|since|until|till|by|before|after|from|during|throughout|as of|circa|c\.|ca\."
_BORN = r"b\.|d\.|r\.|born|died|reigned|fl\.|est\.|founded|signed|built"
_THE_YEAR = r"(?:of |in )?(?:the )?years?"
_MEN = (
    r"men|soldiers|troops|people|persons|inhabitants|muskets?|guns?|rifles|cannons?|horse|horsemen|"
    r"cavalry|infantry|km|kilomet(?:re|er)s?|met(?:re|er)s?|m|mi|miles?|yards?|feet|ft|tons?|"
    r"tonnes?|kg|g|hectares?|acres?|ha|sq|square|dollars?|pounds?|roubles?|rubles?|francs?|lira|euros?|"
    r"hours?|hrs?|days|weeks|months|years|percent|per cent|pages?|copies|ships?|vessels|tanks?|"
    r"aircraft|planes|families|households|houses|villages|women|children|prisoners|dead|wounded|"
    r"killed|casualties|deaths|victims|workers|students|refugees|civilians|talents|drachmas|"
    r"volunteers|sailors|slaves|settlers|islands|words|million|billion|thousand|mm|cm|mw|kw|bytes|"
    r"or so|feet|or more|rpm|hp|degrees|°|guests|members|seats|votes|pieces|barrels|bottles"
)
_NUMBERED = (
    r"resolution|res\.|page|pages|p\.|pp\.|no\.?|number|nos\.|nr\.?|law|decree|article|art\.|room|"
    r"highway|route|flight|vol\.|volume|chapter|section|paragraph|§|fig\.|figure|table|line|lines|"
    r"verse|folio|fol\.|act no|model|type|iso|unit|units|bus|box|lot|ms|ms\.|mss|inv\.|code|tel\.?|"
    r"phone|ext\.|id|isbn|issn|order|directive|channel|psalm|note|notes|asteroid|windows|item|"
    r"population|some|only|nearly|almost|over|than|another|with|least|most|hijri|ah|a\.h\.|"
    r"anno hegirae"
)

BEFORE = {
    "year": rf"\b(?:pre|post|mid)-|\b(?:{_SINCE}|{_BORN}|{_THE_YEAR}|dated|"
    r"early in|late in|between|the|of|an?)(?: the year)? ?",
    "when": r"\b(?:in|since|until|during|after|before|by|the|"
    r"(?:end|beginning|start|close|middle|part|half|events|year) of|early|late|mid) ",
    "short": r"\b(?:in|since|until|till|from|by|before|after|the year|year|c\.|ca\.|circa|"
    r"r\.|b\.|d\.|born|died|reigned|about|around)(?: the year)? ?",
    "month": r"\b(?:in|since|until|till|by|during|from|early|late|mid|before|after|between)"
    r"(?: the month of)?[ -]",
    "season": r"\b(?:in|by|during|until|before|after|since|early|late|mid)[ -](?:the )?",
    "theseason": r"\bthe ",
    "weekday": r"\b(?:on|since|by|until|last|late|early|said|made|[a-z]{3,9}ed) ",
    "the": r"\b(?:on|until|by|from|since|of) the ",
    "other": rf"(?<![a-z])(?:{_NUMBERED})\.? ?#? ?|[$£€₺₽¥#№+=<>*]\s?",
}
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
AFTER = {
    "month": rf",? (?:and|or|to|until) (?:early |late |mid-)?(?:{_MONTHS})[a-z]*\.? \d",
    "year": r"'?s? (?:treaty|war|revolution|election|constitution|census|agreement|peace|armistice|"
    r"uprising|revolt|earthquake|coup|crisis|convention|congress|edition)\b",
    "event": r" (?:the|an?|his|her|their|its) ",
    "alone": r"[.,;:)\n]|$| (?:it|he|she|they|was|were|saw)\b",
    "short": r"(?:[.,;:)]|$|\n| ?-| (?:the|a|an|when|and|he|she|they|it|his|her|their|its|by|at|"
    r"with|to|after|as|but|another|both|all|many|most|no|not|who|which|under|while|where|was|were|had|is|on|of|for|in|this|that|we|i|or|until|"
    r"from|against|over|[a-z]+ed|became|took|won|fell|led|sent|began|made|founded)\b)",
    "other": rf" ?(?:-|to|or|and) ?[\d,.]+ (?:{_MEN})\b|"
    r" of (?:his|her|their|its|the|them|these|those|our|which|whom)\b|"
    rf" ?(?:%|°)|,\d{{3}}(?!\d)|[- ](?:{_MEN})\b|[-'](?:strong|foot|ton|km|man|mile)\b|"
    r" ?(?:a\.?h\.?|h)\b",
    "counted": r" [a-z-]+ (?:men|soldiers|muskets|guns|inhabitants|horsemen|troops|people)\b",
    "plural": r" (?!(?:was|is|as|this|has|its|his|us|does|across|thus|perhaps|always|besides|"
    r"towards|afterwards|years|less|plus|hours|unless|whereas|sees|saw|brings|marks|sometimes|various|"
    r"[a-z]+ss|[a-z]+ous)\b)[a-z]{2,}s\b",
}
