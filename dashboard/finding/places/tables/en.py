"""English."""

from finding.places.tables.language import Language, kinds, words

ENGLISH = Language(
    code="en",
    small=words(
        """a an the this that these those i we you he she it they his her its our their my your who
        whom which what when where why how and or but nor so yet for if then than as at
        by in on of to from with into onto upon over under after before during since
        until till while though although because unless between among against about above
        below near along across around behind beyond within without through throughout
        toward towards despite not no yes all any both each few many more most much other
        others some such only own same too very just also even ever never once here there
        now today yesterday tomorrow later soon again still already however therefore
        thus hence moreover meanwhile instead otherwise perhaps maybe indeed is are was
        were be been being am do does did done have has had having will would shall
        should can could may might must let one two three four five six seven eight nine
        ten hundred thousand million first second third fourth fifth last next another
        either neither every everyone everything nobody nothing something someone january
        february march april may june july august september october november december jan
        feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday
        friday saturday sunday spring summer autumn winter christmas easter ramadan god
        lord bible koran quran chapter section part figure table page volume north south
        east west northern southern eastern western central new old great upper lower
        greater lesser christian christians muslim muslims islam christianity jew jews
        catholic catholics protestant protestants orthodox buddhist hindu hindus sunni
        shia shiite parliament senate congress government cabinet ministry army navy
        court crown church state states union republic empire kingdom prime minister
        president king queen emperor sultan shah tsar czar khan pasha general colonel
        captain bishop pope prince princess duke lord lady sir mr mrs ms dr st saint
        treaty war wars battle peace revolution conference world cold civil great
        renaissance reformation enlightenment latin bc ad bce ce am pm ok photo source
        according like unlike following despite given along nearby
        us marxist communist nazi fascist socialist republican republicans democrat
        democrats whig tory liberal conservative bolshevik bolsheviks menshevik
        janissaries"""
    ),
    adjectives=words(
        """african albanian algerian american arab arabian arabic aramaic argentine argentinian
        armenian asian assyrian athenian australian austrian azerbaijani azeri aztec
        babylonian balkan baltic bavarian belgian bengali berber bohemian bolivian
        bosnian boer brazilian breton british bulgarian burgundian burmese byzantine
        cambodian canadian carthaginian castilian catalan caucasian celtic chechen
        chilean chinese circassian colombian congolese cossack cretan crimean croat
        croatian cuban cypriot czech dane danish dutch egyptian english ethiopian
        etruscan european finn finnish flemish florentine franco french frankish gallic
        gaelic genoese georgian german germanic ghanaian goth greek habsburg haitian
        hanoverian hausa hebrew hellenic hessian hittite hun hungarian iberian icelandic
        igbo inca indian indonesian ionian iranian iraqi irish israeli italian jamaican
        japanese javanese jewish jordanian kazakh kenyan korean kurd kurdish kuwaiti
        kyrgyz laotian latvian lebanese libyan lithuanian lombard macedonian magyar malay
        malian maltese mameluke mamluk manchu maori maratha mayan mexican milanese ming
        moldovan mongol mongolian moor moorish moroccan mughal muscovite nepalese
        nigerian norman norse norwegian nubian omani ottoman pakistani palestinian
        parthian persian peruvian phoenician pole polish portuguese prussian punic qajar
        qing roman romanian russian rus safavid samnite sardinian saudi saxon scot scots
        scottish scythian seljuk serb serbian serbo siamese sicilian sikh slav slavic
        slovak slovene slovenian somali soviet spaniard spanish spartan sudanese swahili
        swede swedish swiss syrian tajik tartar tatar thai theban thracian tibetan
        timurid tunisian turk turkic turkish turkmen ukrainian umayyad uzbek vandal
        venetian venezuelan viennese viking vietnamese visigoth welsh yemeni yoruba
        yugoslav zulu anglo sino russo austro indo afro euro abbasid almoravid ashanti
        asante fante oyo fulani mande malinke taliban afghan chinook cherokee creek sioux
        apache iroquois mohawk seneca huron shawnee delaware cheyenne comanche navajo
        cree mandan ojibwe blackfoot inuit metis"""
    ),
    sides=words(
        """north south east west northern southern eastern western central upper lower inner outer
        greater northeastern northwestern southeastern southwestern northeast northwest
        southeast southwest old new modern ancient present mainland metropolitan downtown
        middle great saint st colonial imperial occupied medieval coastal rural mid"""
    ),
    before=kinds(
        """
        mountain: mount mt gebel jebel djebel jabal djabal ras
        lake: lake loch lough birket
        river: river wadi oued wad nahr
        ruin: tell tel tall khirbet khirbat kom qasr qalat bir umm deir
        cape: cape
        fort: fort fortress castle camp
        town: port
        island: isle
        """
    ),
    after=kinds(
        """
        river: river rivers creek stream basin delta tributary cataract rapids
        mountain: mountains mountain mts massif range ranges hills hill peak heights ridge
        lake: lake lakes lagoon
        island: island islands isles archipelago
        sea: sea gulf bay strait straits channel ocean sound
        region: valley peninsula desert plateau steppe steppes plain plains pass coast forest
            highlands lowlands isthmus canyon gorge oasis
        province: province provinces region district county oblast governorate vilayet sanjak
            department prefecture voivodeship state eyalet khanate emirate sultanate
            principality duchy kingdom territory colony republic
        town: city town village fortress castle fort harbour harbor port
            hamlet settlement outpost
        works: siding junction crossing ferry landing mine mines colliery
        """.replace("\n            ", " ")
    ),
    named_after=words(
        """treaty treaties peace armistice truce agreement agreements accord accords convention
        conference congress pact protocol declaration charter plan memorandum act
        ultimatum council synod summit talks process line compromise edict dictate award
        war wars revolution uprising rebellion revolt crisis rising campaign expedition
        crusade massacre massacres offensive mutiny"""
    ),
    bodies=words(
        """university college school academy institute institution library museum theatre theater
        opera orchestra hospital hotel bank company corporation inc ltd group airlines
        airways railway railways railroad club fc cf sc united rovers wanderers athletic
        germain saint times post gazette herald tribune news daily journal telegraph
        guardian chronicle observer press review magazine radio television party front
        brigade brigades division regiment corps battalion fleet squadron army legion
        guard guards cathedral church mosque abbey palace stadium arena airport bridge
        street road avenue square station tower foundation association society federation
        league committee commission parliament court ministry department embassy
        consulate exchange dynasty family brothers prize award cup games festival
        olympics symphony express class school bible chronicle marathon derby
        heritage trust archives archive memorial monument
        gallery laboratory observatory survey union council"""
    ),
    titles=words(
        """mr mrs ms miss dr prof professor sir lord lady dame general gen colonel col captain capt
        major maj lieutenant lt sergeant corporal admiral commodore marshal commander
        president premier chancellor minister secretary senator congressman governor
        viceroy mayor judge justice king queen prince princess emperor empress tsar czar
        tsarina kaiser duke duchess earl count countess baron baroness marquis marquess
        viscount sultan shah caliph emir amir khan pasha vizier pope cardinal bishop
        archbishop father brother sister reverend rev rabbi imam sheikh shaykh mullah
        ayatollah sheriff chief comrade citizen ambassador envoy consul engineer
        architect historian poet writer philosopher author painter explorer navigator
        conquistador journalist uncle aunt don dona señor señora monsieur herr frau
        signor mahatma pandit maharaja raja nawab nizam begum oba alafin sarkin mansa
        shogun"""
    ),
    honours=words(
        """khan pasha bey beg effendi shah mirza agha sultan jr sr esq singh ii iii iv vi vii viii
        ix xi xii xiii xiv xv xvi xviii bin ibn"""
    ),
    inside=words(
        """in at near from into towards toward outside around through via beyond across reached left
        entered besieged captured occupied seized took sacked stormed evacuated liberated
        invaded conquered annexed visited crossed founded"""
    ),
    doing=words(
        """said says wrote writes argued argues replied told thought believed died married resigned
        recalled remarked noted"""
    ),
    folk=words(
        """lords lord dynasty king kings queen people peoples tribe tribes family clan clans rulers
        ruler sultans chiefs chief warriors language languages culture nobles princes
        emperors dialect style school brothers sisters monks order nation nations woman
        man men women"""
    ),
    eras=words("age ages era period"),
    at=words("at near off outside in"),
    fought=words(
        """battle siege fall capture sack storming bombing bombardment defence defense relief
        massacre blockade occupation liberation conquest"""
    ),
)  # fmt: skip
