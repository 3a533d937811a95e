/** Head nouns that make a name a body of government. */
export const governmentHeads = new Set(
  (
    'ministry|department|agency|service|police|army|navy|air force|military|court|parliament|senate|congress|assembly|inspectorate|commission|cabinet|government|' +
    'council|authority|office|bureau|intelligence|prosecutor|treasury|embassy|tribunal|guard|directorate|secretariat|supreme court|high court|forces|guards|' +
    'administration|board|pentagon|duma|knesset|bundestag|house of commons|coast guard|corps'
  ).split('|'),
);

/** Head nouns that make a name a company. */
export const companyHeads = new Set(
  (
    'inc|corp|corporation|company|ltd|limited|plc|llc|group|holdings|minerals|mining|energy|petroleum|oil|gas|bank|airlines|airways|motors|industries|' +
    'systems|technologies|pharmaceuticals|pharma|steel|telecom|partners|capital|insurance|foods|stores|co|ag|gmbh|sa|nv|resources|metals|electric|power|' +
    'shipping|railways|railway|logistics|ventures|labs|studios|entertainment|securities|dairies|dairy|breweries|brewery|products|brands|chemicals|aerospace|automotive|' +
    'biotech|therapeutics|semiconductors|software|freight|engineering|properties|realty|cement|textiles|supermarkets|healthcare|broadband'
  ).split('|'),
);

/** Head nouns that make a name an organisation of another kind. */
export const organisationHeads = new Set(
  (
    'institute|university|college|school|foundation|association|union|network|party|movement|league|federation|society|alliance|front|coalition|centre|center|' +
    'committee|trust|fund|club|congregation|church|nations|organisation|organization|watch|campaign|academy|hospital|laboratory|forum|cross|team|united|city|mission'
  ).split('|'),
);

/** Bodies whose business is comment: a person or body so described is no party to the matter. */
export const commentatorWords =
  /\b(?:analysts?|experts?|researchers?|fellow|professor|lecturer|scholar|academic|historian|economist|political scientist|commentator|columnist|journalist|reporter|correspondent|editor|author|writer|think[ -]?tank|observer|strategist|pollster|\p{L}+ologist|\p{L}+graphers?|scientist|physicist|chemist|statistician|pundit)\b/iu;

/** Names of bodies that study and comment. */
export const studyHeads =
  /\b(?:institute|institution|university|college|think[ -]?tank|center for|centre for|studies|academy|observatory|school of)\b/iu;

/** Offices: who holds one speaks for its state, body or group. */
export const officeWords =
  /\b(?:ministers?|president|premier|chancellor|prime minister|king|queen|prince|secretary|spokes(?:man|woman|person)|ambassador|envoy|diplomat|general|colonel|commander|chief|head|leader|director|governor|mayor|senator|deputy|lawmaker|congress(?:man|woman)|judge|prosecutor|official|aide|adviser|advisor|chair(?:man|woman|person)?|executive|ceo|manager|officer|representative|delegate|secretary-general|commissioner|coach|captain|rector|provost|bishop|archbishop|treasurer|owner|founder|lawyer|attorney|negotiator)\b/iu;

/** Words beside a name that make it an armed group. */
export const armedWords =
  /\b(?:militants?|insurgents?|rebels?|fighters?|guerrillas?|militia(?:s|men)?|armed group|extremist group|terror(?:ist)? (?:group|outfit|organi[sz]ation)|militant (?:group|outfit|organi[sz]ation)|jihadists?|jihadi|separatists?|paramilitar(?:y|ies)|gunmen)\b/iu;

/** `the Xs, the Y government`: nouns after a nationality or a group's name that mean its rule itself. */
export const ruleNouns = new Set(
  'government|regime|authorities|state|administration|leadership|leaders|rulers|rule|officials|forces|fighters|militants|members|troops|commanders|insurgents|movement'.split(
    '|',
  ),
);

/** Nouns after a nationality that mean its armed and security forces. */
export const forceNouns = /^(?:military|army|armed forces|security forces|troops|forces|navy|air force|police|soldiers|border guards)\b/iu;

/** `the Danish foreign ministry`: nouns after a nationality or a possessive that mean a body of its government. */
export const bodyNouns =
  /^(?:foreign|interior|defen[cs]e|finance|health|justice|education|environment|energy|home|economy|agriculture|transport|culture|information|trade) ministry\b|^(?:parliament|supreme court|central bank|weather service|intelligence service|intelligence agency)\b/iu;

/** Media that print reports: named in a text as who was told, not as who acts. */
export const mediaHeads = new Set(
  'times|post|news|herald|tribune|gazette|courier|journal|guardian|telegraph|magazine|press|wire|radio|television|tv|today|review|daily|weekly|observer|chronicle|mail|express|standard|star|sun|mirror|globe|dispatch|voice|sentinel|examiner|inquirer|enquirer|bulletin|argus'.split(
    '|',
  ),
);

/** Between two names: the second is another name of the first. */
export const alsoKnownAs =
  /^[”"’')]?,? ?\(?(?:(?:also|better|otherwise|commonly|more commonly|formerly|previously|officially|formally|now|locally|widely)(?: officially)? )?(?:known|called|named|referred to) (?:simply )?(?:as ?)?(?:the ?)?[“"‘'(]?$/iu;

/** What printed names of days, eras, laws, papers, prizes, streets and buildings end in: no actors, unless they speak or act. */
export const thingHeads = new Set(
  (
    'act|law|treaty|convention|agreement|accord|accords|day|war|cup|prize|award|index|report|line|street|road|avenue|square|bridge|bridges|airport|hotel|hall|stadium|park|post|gate|' +
    'protocol|charter|constitution|declaration|plan|championship|championships|games|olympics|festival|strip|dam|mine|canal|lane|tower|station'
  ).split('|'),
);

/** What the names of land and water end in: never actors. */
export const landHeads = new Set(
  'river|reservoir|lagoon|estuary|fjord|glacier|basin|delta|mountain|mountains|lake|sea|ocean|bay|valley|province|district|region|island|islands|desert|border|peninsula|gulf|strait|ridge|coast|pass|creek|hills|forest|plateau'.split(
    '|',
  ),
);

/** Lower-case nouns that belong to a group's name (`the Alpha network`). */
export const groupNouns = new Set(
  'network|clan|group|movement|faction|gang|cartel|brigade|tribe|dynasty|militia|sect|coalition|alliance|party'.split('|'),
);

/** Words of an office printed with a capital before a person's name. */
export const officeTitles = new Set(
  (
    'general|director|acting|deputy|vice|prime|first|chief|former|interim|finance|foreign|interior|defence|defense|environment|health|justice|education|economy|energy|home|trade|' +
    'transport|agriculture|labour|labor|culture|minister|president|premier|chancellor|secretary|senator|governor|mayor|ambassador|judge|king|queen|prince|princess|' +
    'sheikh|general|colonel|captain|major|lieutenant|sergeant|admiral|professor|doctor|chairman|chairwoman|director|opposition|deputies|congressman|congresswoman|' +
    'representative|commissioner|inspector|superintendent|attorney|pope|archbishop|bishop|cardinal|father|sister|rabbi|imam|sir|dame|lord|lady|mr|mrs|ms|dr'
  ).split('|'),
);

/** Prepositions of place: what stands after them again and again is a place. */
export const placePrepositions = new Set(
  'in|at|near|into|across|throughout|outside|inside|around|toward|towards|upstream|downstream'.split('|'),
);

/** `the village of`, `residents of`: nouns whose `of` leads to a place. */
export const placeOf =
  /\b(?:village|town|city|capital|province|district|region|valley|island|port|suburb|state|county|coast|outskirts|residents|people|streets|hamlet|north|south|east|west|kilomet(?:re|er)s|km|miles) (?:of|from) (?:the )?$/iu;

/** Verbs of saying: only what is said is a position, not what is sought or hoped. */
export const speechCues =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|stat(?:e|es|ed|ement)|announc\w+|den(?:y|ies|ied)|confirm\w*|insist\w*|warn\w*|accus\w+|demand\w*|call(?:s|ed)?|claim\w*|add(?:s|ed)|reject\w*|argu\w+|maintain\w*|declar\w+|urg(?:e|es|ed)|vow\w*|describ\w+|acknowledg\w+|admit\w*|wr(?:ite|ites|ote)|repl(?:y|ies|ied)|respond\w*|according|ask(?:s|ed)|testif\w+|report(?:s|ed)|denounc\w+|condemn\w*|criticis\w+|criticiz\w+|dismiss\w*|declin\w+|refus\w+|explain\w*|not(?:es|ed)|recall\w*|pledg\w+|promis\w+|propos\w+|recommend\w*|conclud\w+|found|estimat\w+|puts?|hold(?:s)?|held)\b/iu;

/** Words beside a name that make it a company. */
export const companyWords =
  /\b(?:compan(?:y|ies)|subsidiary|firm|shares|shareholders|chief executive|managing director|chief financial officer|manufacturer|maker|retailer|producer|operator|utility|supplier|airline|carrier|insurer|lender)\b/iu;

/** What a source calls a name right before it that makes it a company: `the utility, X`, `the carmaker X`. */
export const companyNouns =
  /^(?:compan(?:y|ies)|firm|utility|operator|subsidiary|supplier|provider|manufacturer|maker|\p{L}+maker|producer|retailer|airline|carrier|contractor|developer|insurer|lender|bank|brewer|brewery|builder|shipbuilder|shipyard|refiner|miner|chain|start-?up|conglomerate|broadcaster)$/iu;

/** Head nouns of bodies that are family names as well. */
export const surnameHeads = new Set(
  'church|cross|guard|power|bank|post|star|court|day|watch|team|city|front|union|service|sun|mail|globe|mirror|chronicle|press|capital|steel|price|club|force|board|office|page|parties|party|state|trust'.split(
    '|',
  ),
);

/** Legal forms at the end of a company's name. */
export const legalForm = / (?:inc|corp|corporation|company|co|ltd|limited|plc|llc|llp|ag|gmbh|sa|nv|bv|ab|oy|spa|pty ltd)\.?$/iu;

/** A group’s noun by which a source calls it right before its name (`the environment group X`), whatever its name looks like. */
export const groupCalled =
  /^(?:group|charity|union|party|association|organi[sz]ation|campaign|foundation|movement|federation|coalition|alliance|network|ngo)$/iu;

/** Councils, boards and groups of members, none of them a body of government or a firm. */
export const memberCouncils =
  /\b(?:(?:students?|workers|works|parents|pupils|churches|bishops|press|youth) (?:council|assembly|board|congress)|(?:contact|working|crisis|support|monitoring|advisory|expert|parliamentary|minority|rights|action|pressure) group)\b/iu;

/** Names of groups that fight, whatever their head noun; the army of a people’s republic is a state’s. */
export const armedNames =
  /^(?!people['’]s liberation army)(?:.* )?(?:liberation (?:army|front|forces?|movement)|resistance (?:army|front|forces?)|salvation front)\b/iu;

/** Nouns by which a source says what a body is. */
export const bodyWords =
  /\b(?:company|firm|subsidiary|group|organi[sz]ation|agency|party|union|charity|club|newspaper|bank|utility|supplier|provider|contractor|airline|carrier|insurer|lender|network|movement|institute|think[ -]?tank|body|authority|board|association|federation|alliance|coalition|militia|faction|outfit|arm|wing|branch|ally|rival|operator|maker|retailer|publisher|regulator|watchdog|campaign|team|side|court|ministry|department|university|lobby|collective|cooperative|foundation|trust|hospital|clinic|school|museum|college|laboratory|council|committee|commission|police|inspectorate|service|office|society|cathedral)\b/iu;

/** Adjectives of creed and party, which describe many and name nobody: `a Republican senator`, `Muslim leaders`. */
export const creedAdjectives: ReadonlySet<string> = new Set(
  'republican democratic conservative liberal progressive muslim christian catholic protestant evangelical orthodox jewish hindu sikh buddhist sunni shia shiite islamic hispanic latino'.split(
    ' ',
  ),
);

/** Media known all over the world or a country by names that do not say so, folded; parted by `|`. Public knowledge. Left out: what is a party, a firm or a thing elsewhere (PTI, Quartz, Atlantic). */
export const knownMedia: ReadonlySet<string> = new Set(
  (
    'post|times|cnn|cnn international|bbc|bbc news|bbc radio 4|nbc|nbc news|abc|abc news|cbs|cbs news|msnbc|cnbc|pbs|npr|itv|itn|sky news|fox|fox news|fox business|c span|hbo|al jazeera|al arabiya|reuters|associated press|ap|afp|' +
    'agence france presse|bloomberg|upi|dpa|tass|interfax|itar tass|xinhua|kyodo|ansa|efe|huffpost|huffington post|buzzfeed|politico|propublica|breitbart|axios|daily beast|the intercept|gawker|' +
    'nyt|wsj|wapo|new yorker|economist|newsweek|usa today|u s news & world report|us news & world report|us news|washington examiner|mother jones|national review|weekly standard|rolling stone|vanity fair|le monde|le figaro|liberation|' +
    'der spiegel|spiegel|die zeit|el pais|corriere della sera|la repubblica|haaretz|al ahram|politifact|factcheck|factcheck org|realclearpolitics|voice of america|russia today|deutsche welle|radio free europe|univision|telemundo'
  ).split('|'),
);

/** Agencies of government known by letters or by names that do not say so, folded; parted by `|`. Public knowledge. */
export const knownAgencies: ReadonlySet<string> = new Set(
  (
    'fbi|cia|nsa|irs|dea|ice|epa|fda|fcc|fec|sec|faa|tsa|dhs|doj|nypd|lapd|mi5|mi6|gchq|kgb|fsb|gru|svr|mossad|shin bet|isi|bnd|nasa|fema|atf|osha|noaa|usaid|house of representatives|u s senate|us senate|u s house|us house|' +
    'house of commons|house of lords|scotland yard|federal reserve|secret service|pentagon|interpol|coast guard|navy seals'
  ).split('|'),
);

/** Unions and alliances of states, whatever they do: no armed groups and no governments, folded. */
export const stateUnions =
  /^(?:nato|un|united nations|eu|european union|african union|au|arab league|asean|opec|osce|oas|g7|g8|g20|brics|commonwealth|oecd|wto|world trade organization|imf|international monetary fund|world bank|who|world health organization|unicef|unesco|unhcr|iaea|ecowas|mercosur)$/u;

/** What the names of halls and houses end in: a body of such a name that neither speaks nor acts is where something was. */
export const venueHeads = new Set(
  'center|centre|inn|hotel|coliseum|colosseum|arena|towers|plaza|theater|theatre|club|bar|hospital|church|cathedral|mosque|museum|school|trench|fault|primary|party'.split(
    '|',
  ),
);

/** `Ann Lee, a baker`, `Bo Hale, a retired teacher from Alba`: by its ending somebody who does something. */
export const calling =
  /^an? (?:\p{Ll}+ )?(?!(?:earlier|later|other|another|former|number|matter|member|winter|summer|quarter|letter|order|offer|factor|error|moment|event|document|statement|agreement|incident|accident|hour|four)\b)\p{Ll}{2,}(?:er|or|our|ist|ian|man|woman|eer|ant|ent)(?: (?:of|in|at|from|with) [^,;]{2,40})?$/u;
