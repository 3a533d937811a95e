/** Words that say a clock time or a day relative to the article, so that the day must be spelled out. */
export const relativeDay =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tonight|yesterday|tomorrow|overnight|last|this|next|previous|following|ago|later|earlier)\b/iu;

/** Connectives that open a sentence and lean on the one before; cut, they leave the statement whole. */
export const leadingConnective =
  /^(?:But|And|Yet|So|Still|Or|Nor|However|Indeed|Moreover|Furthermore|Meanwhile|Nevertheless|Nonetheless|Instead|Also|Besides|Additionally|Similarly|Likewise|Consequently|Therefore|Thus|Hence|Then|Now|Today|Again|Finally|Overall|In addition|In turn|As a result|As such|For example|For instance|In fact|In particular|At the same time|On the other hand|By contrast|In contrast|Even so|That said|After all|More broadly|In other words|Of course|To be sure|Not surprisingly|Unsurprisingly|Separately),? (?=\S)|^(?:(?:A |An )?(?:[Qq]uick |[Bb]rief |[Ss]hort )?(?:[Rr]ecap|[Uu]pdate|[Ss]ummary|[Rr]eminder|BREAKING|Breaking)(?: news)?): (?=\p{Lu})/u;

/** Openings that refer back: a sentence that begins so cannot stand alone unless the referent is put beside it. */
export const danglingOpening =
  /^(?:he|she|they|it|his|her|hers|their|theirs|its|(?:this|that|these|those)(?! (?:week|month|year|day|morning|afternoon|evening|spring|summer|autumn|winter|season|decade|century)\b)|such|one|another|both|either|neither|some|others?|since then|by then|until then|so far|there|here|(?:after|before|since|with|for|in|by|on|from|despite|because of) (?:this|that|these|those)(?! (?:week|month|year|day|morning|afternoon|evening|spring|summer|autumn|winter|season|decade|century)\b)|the (?:latter|former|same|rest)|the (?:two|three|pair|others?|result|moves?|first|second|third)(?= (?:is|are|was|were|has|have|had|will|said|say|of them|\p{L}+ed)\b))\b/iu;

/** Pronouns that a name in brackets makes plain. */
export const personalPronoun = /^(?:he|she|they|it|him|her|them)$/iu;

/** Nouns that a definite article makes point backwards (`The incident triggered ...`). */
export const anaphoricNouns = new Set(
  (
    'incident move announcement attack attacks strike strikes airstrike airstrikes raid raids group groups country countries nation company firm ' +
    'decision policy approach statement agreement deal plan proposal report reports study survey finding findings ruling verdict case claim claims ' +
    'allegation allegations accusation charge charges offer event events episode clash clashes violence fighting crisis conflict dispute situation ' +
    'problem issue question answer reason change changes shift step steps development developments process talks meeting visit man woman men women ' +
    'pair couple trio victim victims suspect suspects official officials minister president leader spokesman spokeswoman spokesperson author writer ' +
    'militants rebels insurgents fighters troops soldiers force forces army police government ministry agency body organisation organization ' +
    'institution team club player coach match game side sides result results effect effects latter former blast explosion bombing accident crash ' +
    'disaster fire flood storm law bill measure measures order rule rules figure figures number numbers increase decrease rise fall drop surge trend ' +
    'distinction announcement message letter article book film test tests trial experiment paper authors researchers scientists ' +
    'poll polls movement movements withdrawal ceasefire truce collapse restrictions sanctions bank fund union party committee panel court judge judges'
  ).split(' '),
);

export const prepositions = new Set(
  'of in at on between against to for by from over near with under into across among around behind within through toward towards about'.split(
    ' ',
  ),
);

/** Words that end an opening noun phrase. */
export const phraseStops = new Set([
  ...prepositions,
  ...(
    'is are was were has have had will would can could may might must should does do did said says told added that which who whose whom where when ' +
    'and or but as than also still now then later already never not so be been being'
  ).split(' '),
]);

/** Words by which an author judges, warns, guesses or sells: such a sentence is no background. One kind a line. */
export const opinionWords = new RegExp(
  `\\b(?:${[
    'ironic(?:ally)?|pivotal|existential|dramatic(?:ally)?|unprecedented|alarming(?:ly)?|shocking(?:ly)?|stunning|astonishing|remarkabl[ey]|spectacular(?:ly)?|historic|iconic|legendary',
    'disastrous|catastrophic(?:ally)?|tragic(?:ally)?|grim|grave|dire|formidable|uncomfortable|awkward|volatile|fragile|delicate|dangerous|unique|brutal|ruthless|reckless',
    'ludicrous|absurd|ridiculous|shameful|disgraceful|outrageous|laughable|brave|heroic|evil|wicked|beautiful|wonderful|terrible|horrible|awful|brilliant|amazing|excellent|perfect',
    'unfortunately|fortunately|sadly|hopefully|surely|undoubtedly|obviously|arguably|clearly|naturally|inevitabl[ey]|needless to say|of course|begrudging(?:ly)?',
    'underscor\\w+|underlin\\w+|highlight\\w*|symboli[sz]\\w+|signif(?:y|ies|ying|ied)|epitomi[sz]\\w+|exemplif\\w+|mark(?:s|ed|ing)? (?:an?|the)|serves? as|reminds? us|remind(?:er|s)|testament to|speaks volumes',
    'makes? it clear|it (?:became|becomes|is) clear|full-blown|all-out',
    'turning point|crossroads|watershed|game-changer|double-edged|wake-up call|powder keg|tipping point|slippery slope|last straw|perfect storm|new chapter|dead end|own goal|critical point|breaking point|boiling point|point of no return|(?:new|all-time) (?:low|high)s?|fever pitch',
    'backfired?|blunder\\w*|miscalculat\\w+|misjudg\\w+|debacle|fiasco|farce|fallout|unforeseen|consequences|legacy|fate|efforts? to',
    "must|should|ought|needs? to|has to|have to|had better|cannot|can't|poised|grappling|setback",
    'probably|presumably|supposedly|allegedly|reportedly|rumou?red|believed to|thought to|speculat\\w+|suggests?|hard to see|only a matter of time|laments?|bragg\\w+|boast\\w*|reports? (?:confirm|claim|suggest|indicate)s?',
  ].join('|')})\\b`,
  'iu',
);

/** Words about what is yet to come. */
export const forecastWords =
  /\b(?:will|would|won't|may|might|could|likely|unlikely|expected to|set to|(?:is|are) due to|about to|going to|plans? to|hopes? to|threatens? to|in the years to come|years ahead)\b/iu;

/** The author's or a reader's own person; no voice for background. */
export const ownPerson =
  /(?:^|[^\p{L}'’])(?:I|[Ww]e|us|[Oo]urs?|[Mm]y|me|[Yy]ours?|[Yy]ou|[Ll]et['’]s|this (?:magazine|newspaper|paper|website|reporter|correspondent|author|writer))(?![\p{L}])/u;

/**
 * What a background sentence may tell, in the order of a matter's life; the first words that fire give the slot.
 * Each is common English; names, dates and topics do not stand here.
 */
export const backgroundSlots: readonly (readonly [slot: string, words: RegExp, score: number])[] = [
  [
    'origin',
    /\b(?:origins?|originat\w+|dates? back|dating back|emerged|founded|established in \d{4}|(?:was|were) (?:first )?(?:established|created|formed|built|set up)|set up in \d{4}|formed in \d{4}|built in \d{4}|opened in \d{4}|launched in \d{4}|became independent|born in|first (?:published|opened|released|used|held)|(?:began|started|broke out|erupted|arose) in|introduced in|since its (?:emergence|founding|creation)|roots?)\b/iu,
    5,
  ],
  ['war', /\b(?:invasion of|invaded|annexed|war broke out|declared war|went to war|civil war|occupied)\b/iu, 4],
  [
    'takeover',
    /\b(?:(?:seiz|regain|took|take|tak|sw(?:ept|eep))\w* (?:to )?(?:power|control|office|over)|took over|takeover|was (?:re-?)?elected|won (?:the )?elections?|came to power|toppl\w+|overthr\w+|ousted|declared independence|coup)\b/iu,
    4,
  ],
  ['recognition', /\b(?:recogni[sz]ed?|recognition|signed|ratified|agreed in|treaty|accord|convention|acceded|joined the)\b/iu, 4],
  [
    'relation',
    /\b(?:allies|allied|alliance|ally|backed|supported|supports?|sponsored|partners?|rivals?|enem(?:y|ies)|fought|hosted|relations? (?:with|between)|friendly|subsidiary|owned by|owns|run by|parent company|member of|part of|belongs? to)\b/iu,
    3,
  ],
  [
    'motive',
    /\b(?:in (?:its|his|her|their) aim|aim(?:s|ed)? (?:is |was )?to|in order to|sought|seek(?:s|ing)? to|wants? to|alarmed|concerned|feared)\b/iu,
    3,
  ],
  [
    'dispute',
    /\b(?:border|frontier|boundary|territor\w+|disputed?|rejects?|refuses? to|does(?:n['’]t| not) recogni[sz]e|lawsuit|sued|contested|claims? (?:sovereignty|ownership))\b/iu,
    3,
  ],
  [
    'finding',
    /\b(?:found|discovered|detected|recorded|inspect\w*|audit\w*|inquiry|ruled|licen[cs]e\w*|permit\w*|opened|expanded|raised|announced|introduced|passed)\b/iu,
    3,
  ],
  ['talks', /\b(?:cease-?fire|truce|peace talks|negotiat\w+|mediat\w+|broker(?:ed|ing)|talks|agreement|settlement|deal)\b/iu, 3],
  [
    'effect',
    /\b(?:emboldened|strengthened|weakened|led to|resulted in|caused|allow(?:ed|ing)|ended|increased|intensified|reduced|since then|has (?:killed|displaced|cost)|were killed|was killed|killed|collapsed|failed|fined|resigned|arrested|closed|shut|banned|approved|renewed|granted|released|withdrew|withdrawal|attacks?)\b/iu,
    2,
  ],
  [
    'state',
    /\b(?:is (?:now|still)|are (?:now|still)|now (?:holds?|controls?|governs?)|currently|at present|remains?|has been led|is led|is run|is based|depends? on|supplies|consists? of|stands? at|is the|are the|this week|today)\b/iu,
    2,
  ],
];

/** Words that make a statement less firm or less plain, or join a second idea to it, without making it an opinion. */
export const softWords =
  /\b(?:even as|whereas|although|seem(?:s|ed)?|appear(?:s|ed)? to|perhaps|just how|so-called|far more|very|quite|rather|really|significant(?:ly)?|markedly|increasingly|largely|even more|looked like|looked to|today['’]s|like a|(?:has|have) (?:seen|obtained)|seen by|polls?|percentage points?)\b/iu;

/** An opening phrase whose noun points back (`Following the report, ...`). */
export const danglingPhrase =
  /^(?:[Ff]ollowing|[Aa]fter|[Ss]ince|[Dd]uring|[Dd]espite|[Aa]mid|[Bb]efore|[Ii]n|[Ww]ith|[Uu]nder|[Aa]t|[Ff]or|[Aa]s|[Bb]ecause of|[Dd]ue to|[Aa]ccording to) (?:the|this|that|these|those|such|its|his|her|their)(?: \p{Ll}[\p{L}-]*)?? (\p{Ll}[\p{L}-]*),/u;

/** Words without matter of their own. */
export const functionWords = new Set(
  (
    'the and for but not are was were has have had its his her their our your they them this that these those with from into over under than then when where which who whom whose ' +
    'what why how all any both each few more most other some such only own same too very can will just should now also been being did does doing about against between through during ' +
    'before after above below out off again further once here there because until while said says say one two three would could may might must per via upon among within without ' +
    'according told added last next year years month months week weeks day days new many much since still yet ever never often already including'
  ).split(' '),
);

/** Verbs by which somebody takes a stand: what follows belongs among the claims. */
export const standWords =
  /\b(?:den(?:y|ies|ied|ying)|rejects?|rejected|refut\w+|disput(?:e|es|ed) (?:that|the claims?)|insist\w*|counter(?:s|ed)|maintain(?:s|ed)? that|maintains|holds? that|argu(?:e|es|ed|ing)|contend\w*|claim(?:s|ed|ing)?|accus\w+|alleg\w+|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for)|implor\w+|vow\w*|warn(?:s|ed|ing)?|threaten\w*|condemn\w*|denounc\w+|critici[sz]\w+|blam(?:e|es|ed|ing)|defend(?:s|ed)|ask(?:s|ed) (?:whether|if|why|how|in|for)|the root (?:cause )?of|the (?:immediate |main |real )?cause of)\b/iu;

/** A number set against another: a figure, no step in a matter's life. */
export const againstNumber =
  /\b(?:against|compared (?:with|to)|up from|down from|versus) (?:the |an? |about |around |some |nearly |almost )?\d/iu;

/** How parties stand in the polls, and how a match ended: of its day. */
export const dayScore =
  /\b\d[\d.]*(?: ?%| per ?cent) (?:of )?(?:the )?(?:support|approval|(?:likely |registered |\p{Ll}+ )?voters)\b|\bpolls? (?:released|shows?|showed|puts?|finds?|had|has|by|average)\b|\baverage of polls\b|\b(?:won|lost|beat|drew|beaten|defeated|win|victory|defeat|draw|thrashed|edged)\b[^.;]{0,50}?(?<![\d-])\b\d{1,2}[-–]\d{1,2}\b(?![-–])|\b\d{1,2}[-–]\d{1,2} (?:win|victory|defeat|loss|draw|thrashing)\b/iu;

/** Openings of a clause that asks or leaves open. */
export const openQuestion = /^(?:[Ww]hy|[Ww]hether|[Ww]hatever|[Hh]owever (?:much|long|often)|[Hh]ow|[Ww]ho|[Ww]hoever)\b/u;

/** Openings that name nobody (`An aide later said ...`). */
export const vagueOpening =
  /^(?:[Aa]n?|[Oo]ne|[Ss]ome|[Ss]everal|[Mm]any|[Ff]ew|[Mm]ost|[Oo]ther|[Aa]nother) (?:\p{Ll}[\p{L}-]* ){0,2}?(?:aides?|officials?|spokes(?:man|woman|person)|sources?|diplomats?|witness(?:es)?|residents?|person|people|man|woman|members?|observers|critics|users|readers)\b/u;

/** A time that only the sentence before names, and a pronoun inside whose name stands nowhere before it. */
export const danglingInside =
  /\b(?:that|same) (?:decade|year|month|week|day|night|morning|evening|century|period)\b(?! \p{Ll}+s\b)|\b(?:whom|which) (?:it|they|he|she)\b|^(?:\p{L}[\p{L}’'-]* ){1,5}?\p{Ll}+(?:ed|ew|ft|oke|ook) (?:from|of|against|with|to|into) it\b/iu;

/** Within a sentence, what joins it to the one before: `In the recent cases, however, ...`, `The paper also cited ...`, `In one exchange, for instance, ...`. */
export const joinedInside =
  /, (?:for instance|for example|however|meanwhile|moreover|in turn|by contrast|instead|likewise|too|for one)[,.]|^(?:(?!and\b|who\b|which\b|that\b|but\b)[\p{L}\d’'.-]+ (?:\[[^\]]{1,40}\] )?){1,6}also (?:\p{Ll}+ed|said|told|made|took|found|wrote|has|have|had|is|are|was|were)\b|^(?:In|On|At|During) (?:(?:yet )?another|a separate|one (?:e-?mail|letter|message|exchange|case|instance|example|incident|tweet|post|interview|speech|scene|passage|video|photo))\b/u;

/** What is going on as the source is written, voices without a holder, glued headings and page furniture: news or noise, no background. */
export const passingWords =
  /\b(?:is|are) (?:now |currently |already )?(?:on (?:its|their|his|her) way|moving|marching|advancing|heading|mobili[sz]ing|preparing|massing|gathering|fleeing|planning|working|chanting)\b|\baccording to reports\b|\b[Tt]here (?:is|are|was|were|has been|have been) (?:\p{Ll}+ ){0,2}(?:complaints?|fears?|concerns?|calls?|claims?|reports?|rumou?rs?|signs?|hopes?|doubts?|questions?|criticism|talk)\b|^By (?:the )?\p{Lu}|^As (?:proof|evidence)\b|^\d{1,2} \p{L}{3,9} \d{4} ?:|^(?:while|although|though|if|because|when) |^(?:Minutes|Hours|Days|Weeks|Shortly|Soon) (?:after|before)\b|\b(?:was|were) (?:seen|spotted|pictured|photographed|filmed|overheard)\b|\bplanned to\b|\b(?:of|to|by|with|against|for) such \p{Ll}+s\b|^(?:\p{L}+ ){1,3}(?:say|says|said|believe|believes)(?: that)? (?:it|they|he|she)\b|-[LR]RB-|^``|^\d[\d.]* ?(?:percent|per cent|%) |(?:agencies|media|outlets|newspapers) (?:have |has )?(?:reported|say|said) that|^[Tt]he (?:two|three|four) \p{Ll}+ (?!of|between|in\b)|^(?:Since|After|When|Before|As|While|Once|Until) the (?:group|movement|company|party|team|country|incident|attack|two)\b|\b(?:is|are|was|were) (?:necessary|wrong|mistaken)\b|\b(?:safe|fair) to say\b|\p{Ll} (?:The|Beyond|After|But|And|He|She|They|It|This|There|When|For|Days|Weeks) \p{Ll}/u;

/** A person named only by a pronoun or a possessive. */
export const personWord = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b/u;

/** Stems of nouns for a matter as a whole: `The dispute began in ...` tells of the topic itself. */
export const matterNouns = new Set([
  'conflict',
  'crisi',
  'disput',
  'feud',
  'outbreak',
  'protest',
  'quarrel',
  'row',
  'scandal',
  'standoff',
  'strike',
  'walkout',
  'war',
  'fight',
  'campaign',
  'epidem',
]);

/** A scene or a slogan by which a source opens (`Five days after the fire, Calder counts its dead`): it tells of no step. */
export const turnPhrases =
  /^(?:\p{L}+ (?:hours|days|weeks|months|years) after\b[^,]*, [^,]* (?:is|are|has|have|\p{Ll}+s)\b|[Ff]ast forward\b)/u;

/** Words by which a sentence says how things stand as its source is written. */
export const latestWords =
  /\b(?:is|are|stands? at|holds?|has|have) (?:now|still|currently|yet)\b|\b(?:now|still) (?:holds?|controls?|runs?|governs?|stands? at|lives?|heads?|leads?)\b|\bremains? (?:closed|open|in force|in place|in prison|in custody|missing|under|without|shut|suspended|banned|unsolved|at large|\p{Ll}+ed)\b|\b(?:is|are) (?:no longer|due to|to be|expected to)\b|\b(?:has|have) not (?:yet )?\p{Ll}+|\bso far\b/u;

/** A time counted from the sentence before, and a pronoun of which that one tells (`Two years later the agency fined it`). */
export const laterPronoun = /^(?:\p{L}+ ){1,3}(?:later|earlier|before|afterwards?),? [^.]*\b(?:it|them|him|they|he|she)\b/u;

/** Mark-up left in the text, an entry of a running list (`12:05 – Police say`), what is only imagined (`Say the council refused`), and a sentence that was cut within a date (`2012 on the radio that ...`). */
export const noTelling =
  /^(?:.*(?:<\/?[a-z]{1,10}(?: [^<>]{0,200})?>|pic\.twitter\.com)|\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,4} ?)?[—–:-]|(?:Say|Suppose|Imagine|Picture|Recall|Remember|Think)(?: that)?,? |Sure enough\b|\d{4} (?:on|at|in|that|to|when)\b)/u;

/** Somebody for or against a plan: a stand, told in the present. */
export const sidesWith =
  /\b(?:supports?|backs?|opposes?|welcomes?|favou?rs?) (?:any|the|an?|this|its|their|his|her)(?: [\p{L}’'-]+){0,2}? (?:advice|plans?|proposals?|idea|increases?|rise|cuts?|bill|law|merger|calls?|demands?|moves?|decision|closures?|reform|changes?|project)\b/u;
