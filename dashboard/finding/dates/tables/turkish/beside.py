"""Turkish: what stands beside a number and says whether it is a year. Checked on folded text."""

_CASE = (
    r"(?:de|da|te|ta|den|dan|ten|tan|in|un|ün|e|a|ye|ya|nin|nün|nun|i|yi|ü|u|yü|"
    r"deki|daki|teki|taki)"
)
_COUNTED = (
    r"asker|kişi|insan|adam|er|atli|er(?:imiz|i|in)|süvari|piyade|yeniçeri|top|tüfek|gemi|ölü|yarali|esir|şehit|"
    r"nüfus|km|kilometre|metre|m|mil|ton|kg|gram|kilo|hektar|dönüm|lira|tl|akçe|altin|dolar|avro|"
    r"euro|kuruş|sayfa|ev|hane|köy|çadir|adet|tane|parça|uçak|tank|üye|öğrenci|işçi|gün|hafta|ay|"
    r"saat|dakika|yil önce|yil sonra|yillik|yildan|yil boyunca|sayili|nolu|numarali|kadar|küsur|"
    r"milyon|milyar|bin|rakimli|basamak|derece|metrekare|cilt|eser|kitap|kelime|deve|koyun|aile"
)
_NUMBERED = (
    r"karar|sayfa|sf\.|s\.|ss\.|no|no:|numara|madde|md\.|kanun|cilt|c\.|bölüm|sure|ayet|oda|tel|"
    r"telefon|toplam|tam|en az|fazla|hicri|h\.|rumi|r\.|nüfus|nüfusu|varak|vr\.|belge|bin"
)

BEFORE = {
    "year": r"\b(?:yil|yili|sene|miladi|beri|tarih|d\.|ö\.|doğumu|ölümü|tahta çikişi)[: ]*",
    "short": r"(?!)",
    "month": r"\b(?:yilin|senenin|ayni|yili|yilinin) ",
    "season": r"\b(?:yilin|ayni yilin|senenin) ",
    "weekday": r"\b(?:geçen|bu) ",
    "the": r"(?!)",
    "about": r"\b(?:yaklaşik|takriben|tahminen|aşaği yukari) ",
    # After the war two years later: counted from what is no date.
    "event": r"(?<!on)(?<!bun)(?:dan|den|tan|ten) (?:tam |yaklaşik )?",
    "other": rf"(?<!\w)(?:{_NUMBERED}) ?|[$£€₺#№+=<>*] ?",
}
AFTER = {
    "year": rf"'{_CASE}\b| ?(?:yil|sene)(?!\w{{0,5}} (?:önce|sonra|boyunca)\b)|"
    r" (?:tarih|antlaşma|anlaşma|doğumlu|savaş|devrim|ihtilal|seçim|mondros|anayasa|"
    r"harb|harp|model)",
    "yearword": rf"'{_CASE}\b| ?(?:yil|sene)(?:inda|inin|indan|ina|i|indaki|larinda|lari|lar|"
    r"sinde|si|ler|lerinde|in|da)\b",
    "month": r"'(?:de|da|te|ta|in|un|ün|den|dan|ten|tan|a|e)\b| ay(?:in|i)\w{0,4}\b",
    "short": r"(?!)",
    "other": rf" ?(?:%|°)|,\d{{3}}(?!\d)| (?:{_COUNTED})\b|'?(?:den|dan|ten|tan) (?:fazla|çok|az|"
    rf"daha)\b|'?\w{{1,3}} (?:yakin|aşkin|aşan|üzerinde|geçen|varan)\b|'?[uiü]n üzerinde\b",
    "plural": r"(?!)",
}
