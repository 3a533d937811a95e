/** Adjectives and nouns of nationality with the country's common name. Public knowledge; lower case keys, plural in `-s` understood. */
export const nationalities = `
  afghan=Afghanistan|albanian=Albania|algerian=Algeria|american=United States|andorran=Andorra|angolan=Angola|argentine=Argentina|
  argentinian=Argentina|armenian=Armenia|australian=Australia|austrian=Austria|azerbaijani=Azerbaijan|azeri=Azerbaijan|
  bahraini=Bahrain|bangladeshi=Bangladesh|barbadian=Barbados|belarusian=Belarus|belarussian=Belarus|belgian=Belgium|beninese=Benin|
  bhutanese=Bhutan|bolivian=Bolivia|bosnian=Bosnia|botswanan=Botswana|brazilian=Brazil|british=United Kingdom|briton=United Kingdom|
  britons=United Kingdom|bulgarian=Bulgaria|burkinabe=Burkina Faso|burmese=Myanmar|burundian=Burundi|cambodian=Cambodia|
  cameroonian=Cameroon|canadian=Canada|chadian=Chad|chilean=Chile|chinese=China|colombian=Colombia|congolese=Congo|croatian=Croatia|
  croat=Croatia|cuban=Cuba|cypriot=Cyprus|czech=Czech Republic|danish=Denmark|dane=Denmark|djiboutian=Djibouti|
  dominican=Dominican Republic|dutch=Netherlands|ecuadorean=Ecuador|ecuadorian=Ecuador|egyptian=Egypt|emirati=United Arab Emirates|
  eritrean=Eritrea|estonian=Estonia|ethiopian=Ethiopia|fijian=Fiji|filipino=Philippines|philippine=Philippines|finnish=Finland|
  finn=Finland|french=France|frenchman=France|gabonese=Gabon|gambian=Gambia|georgian=Georgia|german=Germany|ghanaian=Ghana|
  greek=Greece|guatemalan=Guatemala|guinean=Guinea|guyanese=Guyana|haitian=Haiti|honduran=Honduras|hungarian=Hungary|
  icelandic=Iceland|icelander=Iceland|indian=India|indonesian=Indonesia|iranian=Iran|iraqi=Iraq|irish=Ireland|irishman=Ireland|
  israeli=Israel|italian=Italy|ivorian=Ivory Coast|jamaican=Jamaica|japanese=Japan|jordanian=Jordan|kazakh=Kazakhstan|
  kazakhstani=Kazakhstan|kenyan=Kenya|kosovar=Kosovo|kuwaiti=Kuwait|kyrgyz=Kyrgyzstan|lao=Laos|laotian=Laos|latvian=Latvia|
  lebanese=Lebanon|liberian=Liberia|libyan=Libya|lithuanian=Lithuania|luxembourger=Luxembourg|macedonian=North Macedonia|
  malagasy=Madagascar|malawian=Malawi|malaysian=Malaysia|maldivian=Maldives|malian=Mali|maltese=Malta|mauritanian=Mauritania|
  mauritian=Mauritius|mexican=Mexico|moldovan=Moldova|mongolian=Mongolia|montenegrin=Montenegro|moroccan=Morocco|
  mozambican=Mozambique|namibian=Namibia|nepalese=Nepal|nepali=Nepal|nicaraguan=Nicaragua|nigerian=Nigeria|nigerien=Niger|
  norwegian=Norway|omani=Oman|pakistani=Pakistan|palestinian=Palestine|panamanian=Panama|paraguayan=Paraguay|peruvian=Peru|
  polish=Poland|pole=Poland|portuguese=Portugal|qatari=Qatar|romanian=Romania|russian=Russia|rwandan=Rwanda|salvadoran=El Salvador|
  saudi=Saudi Arabia|scottish=Scotland|scot=Scotland|senegalese=Senegal|serb=Serbia|serbian=Serbia|singaporean=Singapore|
  slovak=Slovakia|slovakian=Slovakia|slovene=Slovenia|slovenian=Slovenia|somali=Somalia|somalian=Somalia|spanish=Spain|
  spaniard=Spain|sudanese=Sudan|surinamese=Suriname|swede=Sweden|swedish=Sweden|swiss=Switzerland|syrian=Syria|taiwanese=Taiwan|
  tajik=Tajikistan|tanzanian=Tanzania|thai=Thailand|togolese=Togo|trinidadian=Trinidad and Tobago|tunisian=Tunisia|turk=Turkey|
  turkish=Turkey|turkmen=Turkmenistan|ugandan=Uganda|ukrainian=Ukraine|uruguayan=Uruguay|uzbek=Uzbekistan|venezuelan=Venezuela|
  vietnamese=Vietnam|welsh=Wales|yemeni=Yemen|zambian=Zambia|zimbabwean=Zimbabwe|english=England|englishman=England
`;

/** Peoples, faiths, parties and continents used as adjectives, without a government of their own. */
export const peoples = `
  byelorussian belizean druse turkoman englishmen frenchmen dutchmen dutchman irishmen scotsman scotsmen welshman welshmen norse normans huns franks vandals
  saxons gypsies anglo-saxon eskimo aborigine quebecois
  moslem yugoslav czechoslovak zairean zairian rhodesian prussian afrikaans balkan
  african african-american arab arabic asian european latino latina hispanic muslim islamic islamist christian catholic protestant orthodox
  jewish jew hindu buddhist sikh sunni shia shiite shi'ite kurd kurdish pashtun punjabi sindhi baloch baluch uzbek tajik hazara tamil
  sinhalese bengali kashmiri chechen tatar basque catalan corsican tibetan uighur uyghur rohingya hutu tutsi zulu afrikaner berber druze
  alawite yazidi houthi communist marxist maoist nazi soviet republican democrat democratic conservative tory labour liberal socialist
  western eastern anglican lutheran mormon bosniak slavic nordic scandinavian baltic balkan caucasian aboriginal maori inuit
  latin anglo roman gothic victorian baroque hebrew mandarin cantonese urdu persian pashto dari swahili sanskrit gaelic
  aramaic assyrian chaldean coptic copt maronite melkite alevi turkmen yoruba igbo hausa fulani tuareg wolof mandinka bambara
  oromo amhara amharic tigrinya tigrayan dinka nuer kikuyu maasai xhosa ndebele tswana sotho bantu khoisan
  ilocano tagalog cebuano visayan javanese sundanese balinese acehnese malay dayak papuan konkani marathi maratha gujarati telugu kannada
  malayalam odia oriya assamese bihari rajput brahmin dalit gurkha kachin hmong khmer manchu
  zhuang ainu hokkien hakka hawaiian samoan tahitian tongan cherokee navajo apache sioux cree mohawk iroquois inca mayan aztec quechua aymara
  guarani mapuche walloon flemish breton galician occitan provencal sardinian sicilian venetian bavarian prussian silesian sorbian
  frisian lapp karelian ruthenian cossack circassian ossetian ingush dagestani abkhaz abkhazian crimean bashkir chuvash yakut
  kalmyk buryat romani gypsy sephardic ashkenazi hasidic salafi wahhabi ismaili ahmadi sufi zoroastrian parsi bahai
  jesuit franciscan dominican benedictine methodist baptist presbyterian calvinist quaker pentecostal evangelical puritan huguenot adventist
  viking celtic celt frankish goth visigoth ostrogoth saracen byzantine ottoman mughal babylonian sumerian phoenician carthaginian spartan
  athenian trojan etruscan
  leninist stalinist trotskyist bolshevik menshevik fascist zionist peronist gaullist thatcherite whig jacobite jacobin federalist confederate unionist
  californian texan floridian alaskan minnesotan virginian georgian pennsylvanian oregonian michigander ohioan nebraskan kansan coloradan
  tennessean louisianan alabamian kentuckian carolinian queenslander tasmanian quebecer québécois albertan ontarian
  londoner parisian berliner viennese muscovite neapolitan milanese florentine genoese liverpudlian glaswegian dubliner
  cornish mancunian devonian manxman chicano creole métis mestizo olympian olympic
`;

/** Other names of countries and states as printed in news, with the common name. */
export const countryAliases = `
  turkey=Turkey|
  u.s.=United States|us=United States|u.s.a.=United States|usa=United States|america=United States|
  united states of america=United States|u.k.=United Kingdom|uk=United Kingdom|britain=United Kingdom|great britain=United Kingdom|
  england=England|scotland=Scotland|wales=Wales|northern ireland=Northern Ireland|uae=United Arab Emirates|
  u.a.e.=United Arab Emirates|holland=Netherlands|burma=Myanmar|bosnia=Bosnia|congo=Congo|drc=Congo|zaire=Congo|
  ivory coast=Ivory Coast|czech republic=Czech Republic|czechoslovakia=Czechoslovakia|yugoslavia=Yugoslavia|
  soviet union=Soviet Union|ussr=Soviet Union|palestine=Palestine|palestinian territories=Palestine|west bank=Palestine|
  gaza=Palestine|north korea=North Korea|south korea=South Korea|korea=South Korea|macedonia=North Macedonia|taiwan=Taiwan|
  kosovo=Kosovo|vatican=Vatican|holy see=Vatican|chechnya=Chechnya|tibet=Tibet|hong kong=Hong Kong|macau=Macau|east timor=East Timor|
  timor-leste=East Timor|slovakia=Slovakia|russian federation=Russia|swaziland=Eswatini|cape verde=Cape Verde|
  trinidad=Trinidad and Tobago|west germany=Germany|east germany=Germany
`;

/** Capitals and seats that speak for a government under another name than the list of capitals has. */
export const seats = `
  washington , d.c.=United States|washington d.c.=United States|
  washington=United States|moscow=Russia|london=United Kingdom|beijing=China|peking=China|delhi=India|new delhi=India|kiev=Ukraine|
  kyiv=Ukraine|tehran=Iran|teheran=Iran|kabul=Afghanistan|islamabad=Pakistan|rawalpindi=Pakistan|brussels=European Union|
  jerusalem=Israel|tel aviv=Israel|ankara=Turkey|pyongyang=North Korea|seoul=South Korea|taipei=Taiwan|riyadh=Saudi Arabia|
  the hague=Netherlands|bern=Switzerland|kremlin=Russia|white house=United States|downing street=United Kingdom|
  pentagon=United States
`;

/** Continents, seas, regions and other large areas. */
export const areas = `
  timor|maui|oahu|manchuria|persia|tigray|amhara|oromia|rhineland|silesia|prussia|sardinia|crete|gascony|castile|aragon|andalusia|galicia|navarre|flanders|wallonia|
  transylvania|wallachia|moldavia|moravia|bohemia|thrace|pomerania|thuringia|westphalia|swabia|tyrol|lombardy|tuscany|umbria|piedmont|calabria|burgundy|
  patagonia|sumatra|java|borneo|sulawesi|celebes|luzon|visayas|mindanao|okinawa|hokkaido|honshu|kyushu|shikoku|xinjiang|inner mongolia|
  katanga|kivu|north kivu|south kivu|biafra|transvaal|kwazulu-natal|somaliland|puntland|jubaland|cabinda|casamance|zululand|cyrenaica|tripolitania|
  dorset|norfolk|suffolk|northumberland|wiltshire|connacht|leinster|donegal|orkney|shetland|hebrides|
  bronx|staten island|everest|mount everest|k2|matterhorn|kilimanjaro|seine|volga|ganges|indus|euphrates|tigris|mekong|yangtze|zambezi|orinoco|dnieper|dniester|irtysh|
  himalaya|hindu kush|pyrenees|carpathians|urals|rockies|appalachians|ozarks|vosges|dolomites|adriatic|aegean|caspian|judea|samaria|hejaz|bekaa|
  donetsk oblast|luhansk|zaporizhzhia|mariupol|sevastopol|benelux|iberia|indochina|polynesia|melanesia|micronesia|mesoamerica|transcaucasia|
  abkhazia|africa|alps|amazon|anatolia|andes|antarctic|antarctica|arctic|asia|atlantic|atlantic ocean|australasia|balkans|
  balochistan|baltic sea|baluchistan|bavaria|black sea|bosphorus|brittany|caribbean|catalonia|caucasus|central america|central asia|
  central europe|crimea|danube|darfur|deep south|donbas|donbass|durand line|mcmahon line|radcliffe line|line of control|line of actual control|curzon line|maginot line|oder-neisse line|purple line|attila line|mason-dixon line|demilitarised zone|demilitarized zone|east africa|east asia|east jerusalem|eastern europe|
  england|europe|far east|galilee|gaza strip|gobi|golan|golan heights|gulf|himalayas|horn of africa|indian ocean|jammu and kashmir|
  kashmir|khyber pakhtunkhwa|kurdistan|latin america|levant|maghreb|mecca|medina|mediterranean|mesopotamia|middle east|midwest|
  mississippi|nagorno-karabakh|near east|new england|nile|normandy|north africa|north america|north sea|north waziristan|oceania|
  pacific|pacific ocean|palestine|persian gulf|provence|punjab|red sea|rhine|sahara|sahel|scandinavia|scotland|siberia|
  silicon valley|sinai|sindh|south america|south asia|south china sea|south ossetia|south waziristan|south-east asia|southeast asia|
  southern africa|sub-saharan africa|thames|transnistria|tuscany|ulster|wales|wall street|waziristan|west africa|west bank|
  western europe|middle west|pacific northwest|sun belt|rust belt|bible belt|big apple|capitol hill|central valley|great plains|great lakes|gulf coast|upper midwest
`;
