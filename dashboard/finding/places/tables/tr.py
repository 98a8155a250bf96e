"""Turkish."""

from finding.places.tables.language import Language, kinds, words

TURKISH = Language(
    code="tr",
    small=words(
        """ve veya ya da de ki bu şu o ben sen biz siz onlar bir iki üç dört beş altı yedi sekiz
        dokuz on yüz bin milyon ilk ikinci üçüncü son önce sonra ancak fakat ama çünkü
        böylece nitekim ayrıca üstelik hatta yine gene ise için gibi kadar göre karşı
        rağmen dolayı ile her hiç bazı birçok bütün tüm çok az daha en pek artık şimdi
        bugün dün yarın burada orada burası orası bunun onun bunlar şunlar hem ne nasıl
        niçin neden kim hangi eğer belki yalnız sadece bile meydan özellikle genellikle
        kısa uzun yeni eski büyük küçük orta kara ak kızıl doğu batı kuzey güney yüzyıl
        yıl ay gün ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım
        aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar ilkbahar yaz
        sonbahar kış savaş savaşı barış antlaşma sultan padişah kral imparator vezir paşa
        devlet osmanlı türk ordu ordusu meclis hükümet cumhuriyet başbakan cumhurbaşkanı
        allah tanrı islam müslüman hıristiyan yahudi birinci dünya soğuk kurtuluş
        bolşevik bolşevikler milli millî halk bunu ona onu buna böyle şöyle öyle aynı
        diğer öteki kendi kimi biri birisi hepsi arasında üzerine sırasında tarafından
        olarak olan oldu olduğu idi vardı yoktu değil evet hayır"""
    ),
    adjectives=words(
        """türk türkler rus ruslar alman almanlar fransız fransızlar ingiliz ingilizler italyan
        yunan yunanlılar yunanlı rum rumlar ermeni ermeniler gürcü gürcüler azeri arap
        araplar acem fars iranlı iranlılar bulgar bulgarlar sırp sırplar hırvat boşnak
        arnavut arnavutlar macar macarlar romen ulah leh lehler polonyalı avusturyalı
        ispanyol portekizli japon çinli çin'li hintli moğol moğollar tatar tatarlar kazak
        kazaklar özbek kırgız türkmen çerkes çeçen lezgi kürt kürtler abhaz oset yahudi
        yahudiler bizanslı romalı romalılar venedikli venedikliler ceneviz cenevizli
        osmanlı osmanlılar selçuklu safevi safeviler kaçar memlük memlükler amerikan
        amerikalı amerikalılar avrupalı sovyet sovyetler slav latin kıpçak hollandalı
        belçikalı danimarkalı isveçli norveçli fin iskoç"""
    ),
    sides=words(
        """kuzey güney doğu batı orta aşağı yukarı iç dış kuzeydoğu kuzeybatı güneydoğu güneybatı
        eski yeni bugünkü antik küçük büyük kara ak kızıl"""
    ),
    before=kinds("town: liman"),
    after=kinds(
        """
        river: nehri ırmağı çayı deresi suyu havzası şelalesi
        mountain: höyüğü kayası dağı dağları tepesi tepeleri sıradağları
        lake: gölü
        island: adası adaları takımadaları
        sea: denizi körfezi boğazı okyanusu kanalı koyu
        region: kanyonu mağarası ormanı beli vadisi yarımadası çölü
            platosu ovası bozkırı geçidi sahili burnu yaylası bölgesi
        province: vilayeti ili sancağı eyaleti kazası ilçesi beyliği hanlığı emirliği sultanlığı
            krallığı prensliği dukalığı cumhuriyeti
        town: şehri kenti kasabası köyü kalesi limanı hisarı nahiyesi bucağı mahallesi beldesi
        """.replace("\n            ", " ")
    ),
    named_after=words(
        """antlaşması anlaşması barışı mütarekesi ateşkesi konferansı kongresi sözleşmesi paktı
        protokolü bildirisi bildirgesi deklarasyonu beyannamesi zirvesi konsili planı
        fermanı ittifakı savaşı savaşları devrimi ihtilali isyanı ayaklanması krizi olayı
        olayları görüşmeleri seferi harbi harekatı"""
    ),
    bodies=words(
        """üniversitesi koleji lisesi mektebi okulu akademisi enstitüsü kütüphanesi müzesi tiyatrosu
        hastanesi oteli bankası şirketi demiryolu kulübü spor gazetesi dergisi partisi
        fırkası cemiyeti derneği tümeni alayı kolordusu taburu ordusu donanması katedrali
        kilisesi camii camisi sarayı köprüsü caddesi sokağı meydanı istasyonu kulesi
        vakfı birliği komitesi meclisi mahkemesi bakanlığı elçiliği konsolosluğu borsası
        mirası arşivi anıtı rasathanesi hamamı hanı konağı medresesi türbesi
        hanedanı ailesi kupası festivali radyosu televizyonu müftüsü valisi patrikhanesi
        zırhlısı kruvazörü vapuru gemisi belediyesi grubu hükümeti"""
    ),
    titles=words(
        """sultan padişah şehzade kral kraliçe prens prenses çar çariçe imparator general albay
        binbaşı yüzbaşı teğmen amiral mareşal komutan başbakan cumhurbaşkanı bakan vali
        sadrazam vezir şeyh şeyhülislam molla hoca imam hacı seyyid mirza doktor dr
        profesör prof doçent mühendis tarihçi şair yazar elçi büyükelçi papa patrik
        piskopos kaptan reis lord sir kont dük baron bay bayan emir han şah hazreti gazi"""
    ),
    honours=words(
        """paşa bey efendi ağa han hanım hatun sultan şah çelebi reis mirza oğlu zade usta hoca
        beyefendi hanımefendi oğulları kardeşler kardeşleri biraderler ii iii iv vi vii viii ix"""
    ),
    endings=True,
    eras=words("çağı çağ dönemi devri asrı"),
    epithets=words("yıldırım fatih yavuz kanuni muhteşem uzun koca deli genç topal ulu büyük"),
    fought=words("muharebesi kuşatması meydan savunması fethi zaferi baskını cephesi hattı"),
)
