"""Azerbaijani."""

from finding.places.tables.language import Language, kinds, words

AZERBAIJANI = Language(
    code="az",
    small=words(
        """və ya da də ki bu o mən sən biz siz onlar bir iki üç dörd beş altı yeddi səkkiz doqquz on
        yüz min milyon ilk birinci ikinci üçüncü son əvvəl sonra ancaq lakin amma çünki
        beləliklə həmçinin hətta yenə isə üçün kimi qədər görə qarşı baxmayaraq ilə hər
        heç bəzi bütün çox az daha ən artıq indi dünən sabah burada orada
        bunun onun bunlar həm nə necə niyə kim hansı əgər bəlkə yalnız xüsusilə qısa uzun
        yeni köhnə böyük kiçik orta qara ağ qızıl şərq qərb şimal cənub əsr il ay gün
        yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr
        çərşənbə cümə şənbə bazar yaz yay payız qış müharibə sülh müqavilə
        sultan şah kral imperator vəzir paşa dövlət ordu məclis hökumət respublika
        prezident allah islam müsəlman xristian dünya soyuq vətən milli xalq bolşevik
        bolşeviklər həmin belə elə eyni digər başqa öz biri hamısı arasında zamanı
        tərəfindən olaraq olan oldu idi var yox deyil bəli xeyr bundan ondan buna ona"""
    ),
    adjectives=words(
        """azərbaycanlı azərbaycanlılar türk türklər rus ruslar alman almanlar fransız fransızlar
        ingilis ingilislər italyan yunan yunanlar rum erməni ermənilər gürcü gürcülər
        ərəb ərəblər fars farslar iranlı iranlılar bolqar serb xorvat alban albanlar
        macar polyak avstriyalı ispan portuqaliyalı yapon çinli hindli monqol monqollar
        tatar tatarlar qazax özbək qırğız türkmən çərkəz çeçen ləzgi ləzgilər kürd
        kürdlər abxaz osetin yəhudi yəhudilər bizanslı romalı romalılar osmanlı
        osmanlılar səlcuq səlcuqlu səfəvi səfəvilər qacar qacarlar amerikan amerikalı
        avropalı sovet slavyan latın qıpçaq talış udi"""
    ),
    sides=words(
        """şimali cənubi şərqi qərbi mərkəzi orta aşağı yuxarı daxili xarici şimal cənub şərq qərb
        şimal-şərqi cənub-şərqi köhnə qədim indiki yeni kiçik böyük qara ağ qızıl dağlıq"""
    ),
    before=kinds("town: liman"),
    after=kinds(
        """
        river: çayı hövzəsi şəlaləsi bulağı
        mountain: dağı dağları təpəsi silsiləsi
        lake: gölü
        island: adası adaları arxipelaqı
        sea: dənizi körfəzi boğazı okeanı kanalı dəniz okean
        region: kanyonu mağarası dərəsi meşəsi vadisi yarımadası səhrası yaylası
            düzü çölü aşırımı sahili burnu bölgəsi mahalı
        province: vilayəti əyaləti quberniyası qəzası rayonu sancağı xanlığı əmirliyi sultanlığı
            krallığı knyazlığı respublikası məlikliyi çarlığı
        town: şəhəri kəndi qəsəbəsi qalası limanı koloniyası məntəqəsi
        """.replace("\n            ", " ")
    ),
    named_after=words(
        """müqaviləsi sülhü sazişi razılaşması barışığı konfransı konqresi konvensiyası paktı
        protokolu bəyannaməsi bəyanatı sammiti planı fərmanı ittifaqı müharibəsi
        müharibələri inqilabı üsyanı böhranı hadisəsi hadisələri danışıqları yürüşü
        kapitulyasiyası"""
    ),
    bodies=words(
        """universiteti kolleci məktəbi akademiyası institutu kitabxanası muzeyi teatrı xəstəxanası
        oteli bankı şirkəti dəmiryolu klubu qəzeti jurnalı partiyası cəmiyyəti birliyi
        diviziyası alayı korpusu ordusu donanması kilsəsi məscidi sarayı körpüsü küçəsi
        prospekti meydanı stansiyası qülləsi fondu komitəsi məclisi məhkəməsi nazirliyi
        səfirliyi konsulluğu birjası irsi arxivi abidəsi rəsədxanası hamamı
        karvansarası mədrəsəsi türbəsi
        sülaləsi ailəsi kuboku festivalı radiosu
        televiziyası gəmisi kreyseri hökuməti soveti kommunası"""
    ),
    titles=words(
        """sultan şah şahzadə kral kraliça knyaz çar imperator general polkovnik mayor kapitan
        admiral marşal prezident nazir vali vəzir şeyx şeyxülislam molla hacı
        seyid mirzə doktor professor mühəndis tarixçi şair yazıçı səfir papa patriarx
        lord ser qraf hersoq baron cənab xanım əmir xan akademik"""
    ),
    honours=words("oğulları qardaşları qardaşlar"
                  " paşa bəy bəyov xan xanım ağa əfəndi şah mirzə oğlu qızı sultan"
                  " zadə bəylərbəyi"
                  " ii iii iv vi"),
    endings=True,
    eras=words("dövrü çağı əsri"),
    epithets=words("ildırım fateh yavuz qanuni uzun böyük topal"),
    fought=words("döyüşü mühasirəsi müdafiəsi fəthi qələbəsi basqını cəbhəsi"),
)  # fmt: skip
