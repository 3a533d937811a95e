/** Head words by which the names of bodies, places and other things are known. Common usage; lower case. */

/** The last (or first) word of an organisation's name. */
export const organisationHeads = `
  embassy consulate   inc inc. corp corp. international today minerals mining research resources metals chemicals aerospace shipping logistics construction engineering
  cement textiles consulting ventures automotive biotech pharma semiconductor solutions dynamics estates realty outfitters utilities co co. ltd ltd. plc llc llp ag sa nv gmbh spa company corporation group holdings industries enterprises partners
  oy oyj bv srl sarl bhd pty pte asa aps kgaa associates advisors advisers investments investors
  bank banks insurance airlines airways motors electric energy petroleum oil gas steel telecom telecommunications technologies systems
  software pharmaceuticals laboratories labs foods brewery breweries stores securities capital trust fund funds exchange
  university college school academy institute institution laboratory museum library hospital clinic church cathedral seminary madrassa
  ministry department office bureau agency authority commission committee council board service services administration directorate
  inspectorate treasury secretariat parliament senate congress assembly cabinet court tribunal police army navy forces force guard guards
  corps command brigade regiment battalion division fleet squadron militia front movement liberation party union unions league federation
  confederation association society club team foundation alliance coalition organisation organization network brotherhood order
  congregation caucus center centre forum initiative project program programme press news times post tribune herald journal telegraph mirror mail observer argus examiner inquirer enquirer sentinel bulletin courier independent chronicle
  gazette daily weekly magazine television tv radio broadcasting media studios pictures records entertainment orchestra band theatre theater
  united rovers wanderers albion athletic hotspur villa rangers celtic fc afc sc cf ac
  scouts squad railways newspapers newspaper press-agency wing group legion hussars dragoons fusiliers cavalry infantry artillery
  politburo presidium bundesbank bundestag knesset duma taliban hezbollah hamas nato
`;

/** Words that open an organisation's name before `of` or `for`. */
export const organisationOpeners = `
  ministry department bank university college institute office bureau center centre centers centres school academy court board council chamber
  association society federation league union organisation organization committee commission church house bar parliament museum library
  army front movement party rally alliance coalition islamic national royal international european american british central supreme high world
`;

/** The last word of a place's name. */
export const placeHeads = `
  river rivers lake lakes sea ocean bay gulf strait straits channel canal mountain mountains mount hills hill valley desert peninsula
  island islands isle isles cape coast beach forest park square street road avenue boulevard lane bridge airport station port harbour
  harbor province district county state region territory territories republic kingdom emirate city town village township falls
  strip heights plateau basin delta glacier creek springs highway highlands tower building stadium arena palace castle
  hotel border plaza prison camp base crossing pass oval estate junction pond dock docks brook gym mall playfield circuit gardens garden hall
  railway railroad turnpike expressway freeway parkway trail boulevard reservation reserve sanctuary zoo mill mills siding landing lighthouse
  diocese archdiocese duchy principality dominion caliphate empire county riding
  jail barracks penitentiary manor abbey chapel monastery temple mosque shrine mine dam reservoir waterfall cave caves cliff ridge canyon gorge meadow moor fjord
`;

/** The first word of a place's name. */
export const placeOpeners =
  'mount mt lake port fort cape san santa los las el saint st upper lower gulf bay isle north south east west northern southern eastern western central';

/** The last word of an event's, a work's, a law's or another thing's name. */
export const thingHeads = `
  war wars cup cups prizes draft parade mvp ep lp open championship championships tournament trophy prize award awards act bill law treaty agreement accord accords pact
  protocol protocols convention conventions treaties declaration plan doctrine day festival olympics games marathon prix tour series classic masters revolution
  uprising spring conference summit election elections bible koran quran constitution amendment deal process crisis
  dynasty era age ages index album song film movie novel bowl derby stakes
  campaign offensive expedition plebiscite plebiscites referendum rebellion revolt mutiny riots massacre siege battle pogrom genocide holocaust famine plague
  pandemic earthquake hurricane storm crusade crusades reformation renaissance enlightenment restoration depression armistice ceasefire
  regulation regulations directive ordinance decree
  laws code ultimatum resolution memorandum statute statutes charter covenant manifesto testament gospel psalms chronicles
  encyclopedia encyclopaedia dictionary almanac register book story stories tales poems essays letters diaries memoirs legend legends saga trilogy
  symphony concerto sonata overture opera suite anthem waltz blues chart charts show quiz contest challenge gala expo biennale
  medal scholarship fellowship theorem conjecture equation hypothesis syndrome disease virus religion language languages script
  edition version software engine rifle missile locomotive
`;

/** Common nouns that introduce or follow a name and say what it is: `the village of X`, `X province`. */
export const placeNouns = `
  village town city province district county region state capital port island river lake area suburb municipality hamlet
  neighbourhood neighborhood resort canton prefecture republic territory valley mountain highway airport peninsula coast border
  dam reservoir canal basin lagoon glacier volcano strait harbour harbor tunnel
  department governorate parish borough locality villages towns provinces cities districts counties regions states islands rivers
`;
export const bodyNouns = `
  band group company firm fund drugmaker chipmaker startup newspaper magazine agency club team party organization organisation label broadcaster airline manufacturer
  brewery bank insurer retailer automaker carmaker subsidiary militia movement faction network union charity franchise publisher side
  shares stock lineup supporters fans officials executives headquarters daily weekly opponents rivals giant conglomerate rebels
  guerrillas militants fighters insurgents separatists unit
`;
/** The same where they stand apart from the name: `X, an association of growers`. */
export const bodyNounsApart = `
  association federation foundation coalition alliance nonprofit non-profit watchdog lender utility supplier consortium startup start-up
`;
export const thingNouns = `
  album song film movie novel book single game show series track poem play opera ship yacht vessel missile rocket aircraft language
  tournament championship race award prize treaty operation project soundtrack musical documentary cartoon sitcom episode ep lp
  version software genus species breed virus festival anthem hymn ballet symphony sculpture statue starship spacecraft website browser
  dialect serial comic romance memoir autobiography
`;
/** Nouns that say it of the name before them alone: `X people`, `an X car`. */
export const thingNounsBehind = `
  laureate dance guitar amplifier car engine bicycle bomber tank rifle helicopter jet airliner satellite format font console drug vaccine people painting
  index average conjecture theorem equation effect algorithm syndrome disease telescope
  tribe culture script religion doctrine programme program concert tour exhibition video essay biography
`;
/** Verbs of a contest: a place that does these is a team. */
export const contestVerbs =
  'beat beats defeat defeated defeats won wins win lost loses drew draw thrashed trounced edged scored host hosts hosted bowled signed sacked crushed hammered clinched trailed dismissed';

/** Capitals that are no name: times, units, machines, offices. */
export const plainLetters =
  'am pm est edt pst pdt cst gmt utc tv dvd cd ceo cfo cto pc id ok vs mph km era ad bc ce bce ii iii iv vi vii viii ix xi xii dna rna hiv aids gdp vat faq diy ufo suv vip phd mba ba ma bsc msc mp mps ngo ngos ied ieds et ct pt retweet rt sms omg lol lrb rrb lsb rsb lcb rcb abstract faqs asap rsvp ps tl rip ep lp ko kos mvp dj djs ph.d. m.d. b.a. m.a. a.m. p.m. usb html www http url pdf llc l.p. cad pos bmx gps sim atm lcd led cpu gpu ram rom pvc mri cctv hq mpp mla mep mc cv pr hr iq gpa sat phds atms cpus ied ost ebook';

/** Bodies, armed groups and media known all over the world under one short name. Public knowledge; parted by `|`. */
export const knownBodies = `
  reuters|afp|agence france-presse|associated press|ap|bbc|cnn|cbs|nbc|abc|fox news|al jazeera|al arabiya|bloomberg|dpa|tass|interfax|itar-tass|xinhua|kyodo|
  ansa|itv|sky news|new york times|washington post|wall street journal|financial times|the times|guardian|the guardian|le monde|der spiegel|
  nato|un|u.n.|united nations|eu|e.u.|european union|european commission|european parliament|european central bank|opec|asean|african union|
  arab league|imf|international monetary fund|world bank|wto|world trade organization|who|world health organization|unicef|unesco|unhcr|iaea|
  interpol|red cross|red crescent|amnesty international|human rights watch|greenpeace|oxfam|medecins sans frontieres|médecins sans frontières|doctors without borders|
  save the children|christian aid|care international|world vision|islamic relief|reporters without borders|transparency international|friends of the earth|
  fbi|cia|nsa|mi5|mi6|kgb|fsb|mossad|isi|pentagon|kremlin|white house|state department|congress|senate|house of representatives|
  supreme court|federal reserve|fed|bundesbank|bundestag|knesset|duma|state duma|downing street|scotland yard|
  taliban|al-qaeda|al qaeda|al-qaida|al qaida|islamic state|isis|isil|daesh|hamas|hezbollah|hizbollah|hizbullah|fatah|plo|boko haram|al-shabaab|
  al shabaab|ansar al-sharia|ansar al sharia|nusra front|al-nusra front|al nusra front|abu sayyaf|jemaah islamiyah|islamic jihad|hizb ut-tahrir|ansarullah|ira|eta|farc|pkk|ypg|houthis|muslim brotherhood|khmer rouge|tamil tigers|shining path|
  republican party|democratic party|labour party|conservative party|communist party|african national congress|anc|likud|ba'ath party|
  google|microsoft|apple|amazon|facebook|twitter|youtube|ibm|intel|boeing|airbus|toyota|honda|nissan|sony|samsung|siemens|volkswagen|bmw|
  ford|general motors|gm|general electric|exxon|shell|bp|chevron|gazprom|rosneft|lukoil|goldman sachs|morgan stanley|jp morgan|citigroup|hsbc|
  al-jazeera|al-arabiya|al-ahram|barclays|deutsche bank|ubs|credit suisse|nasdaq|new york stock exchange|fifa|uefa|ioc|nba|nfl|nhl|mlb|fia|oxford university|harvard|
  lok sabha|rajya sabha|bharatiya janata party|bjp|plaid cymru|bundesrat|sejm|riksdag|storting|folketing|verkhovna rada|house of commons|house of lords|
  islamic state west africa province|iswap|rapid support forces|quds force|revolutionary guards|
  joint chiefs of staff|gallup|ipsos|yougov|pew research center|ecowas|mercosur|brics|oecd|osce|opcw|unifil|monusco|minusma|unrwa|wfp|icrc|icc|icj|ndtv|npr|pbs|politico|axios|usa today|los angeles times|huffpost|nbc news|cbs news|abc news|
  daily mail|daily telegraph|daily mirror|evening standard|press association|deutsche welle|euronews|voice of america|radio free europe|el país|el pais|el mundo|la repubblica|
  corriere della sera|die welt|die zeit|süddeutsche zeitung|le figaro|libération|the hindu|times of india|hindustan times|indian express|press trust of india|daily nation|
  haaretz|jerusalem post|times of israel|anadolu|anadolu agency|irna|ria novosti|kommersant|meduza|kyiv independent|ukrinform|yonhap|kcna|global times|people's daily|
  south china morning post|straits times|bangkok post|jakarta post|rappler|openai|deepmind|tesla|spacex|nvidia|huawei|tiktok|
  sinn féin|sinn fein|dup|snp|fianna fáil|fine gael|scottish national party|liberal democrats|lib dems|reform uk|alternative for germany|afd|cdu|spd|psoe|podemos|syriza|fidesz|
  lufthansa|qantas|ryanair|easyjet|klm|iberia|aeroflot|finnair|etihad|alitalia|pirelli|benetton|ericsson|nokia|philips|nestle|nestlé|unilever|novartis|roche|pfizer|
  merck|moderna|astrazeneca|glaxosmithkline|sanofi|renault|peugeot|citroen|citroën|stellantis|ferrari|porsche|audi|volvo|scania|saab|kia|lg|panasonic|toshiba|fujitsu|
  mitsubishi|suzuki|subaru|michelin|carrefour|tesco|sainsbury's|asda|walmart|wal-mart|lidl|aldi|vodafone|telefonica|telefónica|verizon|at&t|netflix|uber|paypal|oracle|
  qualcomm|tsmc|foxconn|alibaba|tencent|xiaomi|bytedance|zte|petrobras|pemex|pdvsa|aramco|saudi aramco|totalenergies|equinor|statoil|repsol|engie|edf|rwe|veolia|
  lvmh|kering|l'oréal|l'oreal|danone|heineken|carlsberg|diageo|pepsico|coca-cola|mcdonald's|starbucks|nike|inditex|unicredit|bnp paribas|société générale|
  societe generale|credit agricole|crédit agricole|commerzbank|rbs|nomura|wells fargo|bank of america|deloitte|kpmg|pwc|accenture|mckinsey|raytheon|lockheed martin|
  northrop grumman|bae systems|thales|rheinmetall|maersk|cargill|monsanto|syngenta|glencore|rio tinto|bhp|arcelormittal|thyssenkrupp|spotify|reddit|wikipedia|linkedin|
  instagram|whatsapp|snapchat|nasa|cern|noaa|fema|usaid|aclu|naacp|afl-cio|nhs|ofcom|hmrc|
  ajax|juventus|arsenal|everton|tottenham|benfica|fenerbahce|fenerbahçe|galatasaray|besiktas|beşiktaş|sampdoria|udinese|feyenoord|olympiakos|panathinaikos|shakhtar donetsk|
  flamengo|palmeiras|steaua bucharest|red star belgrade|springboks|wallabies|all blacks|al-qaeda in the islamic maghreb|al-qaida in the islamic maghreb|al qaeda in the islamic maghreb|al-qaeda in the arabian peninsula|al-qaida in the arabian peninsula|ansar dine|al ahly|al hilal|al nassr|al ittihad|zamalek|
  civic platform|law and justice|justice and development party|akp|chp|golkar|kuomintang|awami league|jamaat-e-islami|shiv sena|aam aadmi party|trinamool congress|dmk|aiadmk|
  all progressives congress|peoples democratic party|zanu-pf|swapo|frelimo|renamo|mpla|democratic alliance|economic freedom fighters|m23|polisario|
  lashkar-e-taiba|jaish-e-mohammed|shin bet|al-aqsa martyrs' brigades|department for work and pensions|home office
`;

/** Products, prizes, feasts, books and events known all over the world. Public knowledge; parted by `|`. */
export const knownThings = `
  windows|linux|unix|macintosh|android|iphone|ipad|ipod|playstation|xbox|kindle|photoshop|javascript|powerpoint|bitcoin|ethereum|blackberry|
  kalashnikov|scud|patriot missile|tomahawk|concorde|viagra|prozac|ebola|zika|covid-19|covid|sars|mers|aids|
  oscars|academy award|academy awards|grammy|grammys|emmys|bafta|tony awards|pulitzer|nobel|nobel prize|nobel peace prize|booker prize|
  wimbledon|roland garros|super bowl|world cup|grand prix|olympics|olympic games|paralympics|tour de france|formula one|world series|davis cup|ryder cup|
  christmas|easter|d-day|ramadan|hanukkah|passover|diwali|eid|eid al-fitr|eid al-adha|thanksgiving|halloween|ashura|nowruz|yom kippur|rosh hashanah|
  holocaust|renaissance|enlightenment|reformation|middle ages|cold war|great depression|brexit|arab spring|nikkei|ftse|ftse 100|dax|cac 40|hang seng|dow jones industrial average|eurodollar|world war i|world war ii|first world war|second world war|
  bible|old testament|new testament|koran|quran|qur'an|torah|talmud|magna carta|declaration of independence|iron curtain|internet|world wide web|
  great recession|state of the union|new year|new year's day|cinco de mayo|st. patrick's day|valentine's day|mother's day|father's day|ash wednesday|good friday|boxing day|bastille day|
  independence day|glass-steagall|dodd-frank|sarbanes-oxley|labor day|labour day|memorial day|veterans day|columbus day|black friday|all saints' day|day of the dead|purple heart|medal of honor|victoria cross|legion of honour|legion of honor|oval office|medicare|medicaid|obamacare|
  freedom of information act|satan|la marseillaise|mona lisa|hamlet|macbeth
`;

/** Nouns of sport: in their sentence a capital plural behind `the` is a team. */
export const sportNouns = `
  season seasons coach quarterback pitcher innings inning homer homers goal goals playoff playoffs roster defenseman midfielder striker goalkeeper goaltender
  touchdown touchdowns linebacker shortstop outfielder catcher rebounds halftime championship championships strikeout strikeouts bullpen dugout
  scoreless fullback wicket wickets tryout rookie
`;

/** What a company has, and no person or place: "Alba's shareholders", "a subsidiary of Alba". */
export const companyHas =
  'factory factories plant plants insurer insurers shares shareholder shareholders investors subsidiary subsidiaries headquarters profits revenue revenues turnover customers workforce creditors lenders suppliers dealers stock takeover bankruptcy insolvency';

/** Words that open the name of a sports club; letters in capitals. */
export const clubOpenings =
  'Sparta Slavia Dinamo Dynamo Lokomotiv Lokomotive Spartak CSKA PSV Borussia Bayer Werder Eintracht Olympique Atletico Atlético Sporting Racing Deportivo Real Rapid Partizan Hapoel Maccabi FC AFC AC AS SC CD CF RC CA VfB VfL TSG FK NK SK IFK BK';
