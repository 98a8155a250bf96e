"""Peoples and what is theirs, by the country that a text which names them is about."""

from finding.places.tables.language import kinds

COUNTRIES = kinds(
    """
    AF: afghan afghans afgan afganlar əfqan əfqanlar
    AL: albanian albanians arnavut arnavutlar
    DZ: algerian algerians cezayirli
    AR: argentine argentinian argentines
    AM: armenian armenians ermeni ermeniler erməni ermənilər
    AU: australian australians avustralyalı
    AT: austrian austrians avusturyalı avusturyalılar avstriyalı
    AZ: azerbaijani azerbaijanis azeri azeriler azərbaycanlı azərbaycanlılar
    BD: bangladeshi bengali bengalis
    BE: belgian belgians belçikalı
    BO: bolivian bolivians
    BA: bosnian bosnians boşnak boşnaklar
    BR: brazilian brazilians brezilyalı
    BG: bulgarian bulgarians bulgar bulgarlar bolqar bolqarlar
    KH: cambodian khmer
    CA: canadian canadians kanadalı
    CL: chilean chileans
    CN: chinese çinli çinliler çinlilər
    CO: colombian colombians
    HR: croatian croat croats hırvat hırvatlar
    CU: cuban cubans
    CZ: czech czechs çek çekler
    DK: danish dane danes danimarkalı
    EG: egyptian egyptians mısırlı mısırlılar
    ET: ethiopian ethiopians
    FI: finnish finn finns
    FR: french frenchmen fransız fransızlar
    GE: georgian georgians gürcü gürcüler gürcülər
    DE: german germans alman almanlar
    GH: ghanaian ashanti asante fante
    GR: greek greeks athenian athenians spartan spartans yunan yunanlar yunanlı yunanlılar
    HU: hungarian hungarians magyar macar macarlar
    IN: indian indians maratha marathas hintli hindli
    ID: indonesian javanese endonezyalı
    IR: persian persians iranian iranians iranlı iranlılar fars farslar
    IQ: iraqi iraqis ıraklı
    IE: irish
    IL: israeli israelis
    IT: italian italians italyan italyanlar
    JP: japanese japon japonlar yapon
    KZ: kazakh kazakhs
    KE: kenyan kikuyu
    KR: korean koreans koreli
    LA: laotian
    LY: libyan libyans
    LT: lithuanian lithuanians
    MK: macedonian macedonians makedonyalı
    ML: malian malinke mande
    MX: mexican mexicans aztec aztecs
    MA: moroccan moroccans
    MM: burmese
    NL: dutch hollandalı hollandalılar
    NG: nigerian hausa yoruba igbo
    NO: norwegian norwegians norveçli
    PK: pakistani pakistanis
    PE: peruvian peruvians inca incas
    PL: polish poles polonyalı polyak leh lehler
    PT: portuguese portekizli
    RO: romanian romanians rumen rumenler
    RU: russian russians rus ruslar
    RS: serbian serbians serb serbs sırp sırplar
    ES: spanish spaniards ispanyol ispanyollar
    SE: swedish swedes isveçli
    CH: swiss isviçreli
    SY: syrian syrians suriyeli
    TH: thai siamese
    TN: tunisian carthaginian carthaginians
    TR: turkish turks türk türkler türklər ottoman ottomans osmanlı osmanlılar
    UA: ukrainian ukrainians ukraynalı
    GB: british english scottish welsh ingiliz ingilizler ingilis ingilislər
    US: american americans amerikan amerikalı
    UZ: uzbek uzbeks özbek özbekler özbəklər
    VN: vietnamese
    """
)
