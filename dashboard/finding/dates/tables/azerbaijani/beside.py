"""Azerbaijani: what stands beside a number and says whether it is a year. On folded text."""

_COUNTED = (
    r"əsgər|nəfər|insan|adam|atli|süvari|piyada|top|tüfəng|gəmi|ölü|yarali|əsir|şəhid|əhali|km|"
    r"kilometr|metr|m|mil|ton|kq|hektar|manat|rubl|dollar|avro|səhifə|ev|ailə|kənd|ədəd|dənə|"
    r"təyyarə|tank|üzv|şagird|tələbə|fəhlə|gün|həftə|ay|saat|dəqiqə|il əvvəl|il sonra|illik|"
    r"sayli|nömrəli|qədər|milyon|milyard|min|dərəcə|kvadrat|cild|əsər|kitab|söz|dəvə|qoyun"
)
_NUMBERED = (
    r"qərar|səhifə|səh\.|s\.|№|nömrə|maddə|qanun|cild|c\.|fəsil|surə|ayə|otaq|tel|telefon|"
    r"cəmi|azi|ən azi|hicri|h\.|əhalisi|vərəq|sənəd|min"
)

BEFORE = {
    "year": r"\b(?:il|ili|miladi|d\.|ö\.|doğulub|vəfat)[: ]*",
    "short": r"(?!)",
    "month": r"\b(?:ilin|həmin ilin) ",
    "season": r"\b(?:ilin|həmin ilin) ",
    "weekday": r"\b(?:ötən|keçən|bu) ",
    "the": r"(?!)",
    "about": r"\b(?:təxminən|təqribən|haradasa) ",
    # After the war two years later: counted from what is no date.
    "event": r"(?<!on)(?<!bun)(?:dan|dən) (?:düz |təxminən )?",
    "other": rf"(?<!\w)(?:{_NUMBERED}) ?|[$£€₼#№+=<>*] ?",
}
AFTER = {
    "year": r"-?c[iuü]\b|-?(?:də|da|dən|dan|nin|nın)\b| ?il(?!\w{0,5} (?:əvvəl|sonra|boyunca)\b)",
    "yearword": r" ?-?(?:c[iuü] )?(?:il|illər)"
    r"(?:in|də|dən|i|ə|ində|inin|lər|lərdə|lərində|ləri)?\b",
    "month": r"(?:da|də)\b| ay(?:in|i)\w{0,4}\b|\w{0,4} \d",
    "short": r"(?!)",
    "other": rf" ?(?:%|°)|,\d{{3}}(?!\d)| (?:{_COUNTED})\b|-?(?:dən|dan) (?:çox|artiq|az)\b|"
    r"-?\w{1,3} (?:yaxin|aşan)\b| (?:maddə|mərtəbə|yer|ordu|diviziya|alay|kilometr|rota|tabor|"
    r"saylı|sinif|gün|dəfə|şəhər|marşrut)\w{0,6}\b",
    "plural": r"(?!)",
}
