/** Words by which one thing is told in two ways: who did it, and why. Common English, no names. */

/** What is done to somebody or something by force or in secret. */
const acts =
  'fired|shelled|bombed|attacked|set alight|struck|hit|destroyed|damaged|burn(?:ed|t)|torched|killed|shot(?: dead)?|stabbed|poisoned|beat(?:en)?|looted|blew up|blown up|mined|sank|sunk|sabotaged|leaked|forged|stole|stolen';

/** An act by itself, which is no thing that it was done to. */
export const actWord = new RegExp(`^(?:${acts}|launch\\p{L}*|shell\\p{L}*|rockets?|mortars?|missiles?|bullets?|shots?)$`, 'iu');

/** "fired by Alba's gunners", "came from Alba": behind it stands who did it. */
export const doneBy = new RegExp(
  `\\b(?:(?:${acts}|planted|provoked|launched|ordered|carried out|committed|started)\\b[^.;,]{0,40}? by|(?:came|fired|flew|originated|thrown) from|the work of) (?:the )?`,
  'giu',
);

/** Right behind a name: "'s gunners had fired". */
export const didIt = new RegExp(
  `^(?:['’]s?(?: own)? \\p{Ll}+| \\p{Ll}+(?:s|men))?,? (?:has |have |had |deliberately |first ){0,2}(?:${acts}|opened fire)\\b(?! by)`,
  'iu',
);

/** Those who can do a thing by force, called by what they are. */
export const forces: ReadonlySet<string> = new Set(
  'soldiers troops army forces police officers guards patrol gunmen militants rebels fighters terrorists insurgents militia militiamen separatists extremists jihadists settlers stewards protesters demonstrators rioters fans supporters strikers pickets crew crews pilots sailors marines gang gangs mob crowd youths prisoners inmates students smugglers poachers saboteurs arsonists burglars robbers hackers attackers paramilitaries'.split(
    ' ',
  ),
);

/** Before what they did: those who act together, called by a noun or only pointed at; behind it, the act. */
export const someDid = new RegExp(
  `\\b(they|${[...forces].join('|')}) (?:(?:has|have|had|deliberately|first|also) ){0,3}(?:[^.;,]{0,40}? and (?:(?:has|have|had) )?)?(?:${acts}|opened fire|thrown|threw|hurled|set (?:fire to|[^.;,]{1,40}? (?:alight|on fire|ablaze)))\\b(?! by\\b)`,
  'giu',
);

/** "they had been attacked", "had fired first": the speaker turns the deed round. */
export const turnsRound =
  /\b(?:they|he|she|it|we) (?:had|has|have|was|were) (?:only )?been\b|\b(?:fired|attacked|struck|shot|hit|opened fire|thrown|threw) first\b|\bin self-defence\b/iu;

/** What belongs to the doer: "Alba's own guns". */
export const doersThing = /^['’]s?(?: own)?(?: \p{Ll}+)/iu;

/** What would, may or is said not to have been done. */
export const notDone = /\b(?:not|never|no|without|would|could|may|might|if|whether|had been asked|accused of)\b|n['’]t\b/iu;

/** "the only reason", "another motive", "this is about": a speaker names what a thing is really for. */
export const reasonNamed =
  /\b(?:the|an?|one|another|only|this)(?: \p{L}+)? (?:reason|motive|motivation|explanation|aim|purpose|goal)\b(?! (?:to|for) (?:believe|think|doubt|worry|fear))[^.;]{0,40}?(?: (?:is|was|were)(?: that)?|:) |\b(?:[Tt]his|(?:strike|protest|march|war|case|trial|dispute|campaign|arrest|boycott)) (?:is|was) (?:really |all |only |simply )?about |\bhad (?:more|less|everything|nothing) to do with /u;

/** A reason given in passing. */
export const reasonGiven =
  /\b(?:because(?: of)?|at (?:his|her|their|its) own (?:request|wish)|of (?:his|her|their) own accord|by mutual (?:consent|agreement)|(?:dismissed|released|relieved|sacked|fired|removed|arrested|detained|jailed|suspended|expelled|banned|fined|punished|let go|pushed out|forced out|thrown out|replaced|excluded|dropped) (?:from (?:the |his |her )?\p{L}+ )?(?:for|over)(?= \p{Ll})(?! (?:lack|good|a|an|\d+|two|three|four|five|six|several|many|the (?:past|last)) )|(?:wants?|wanted|demands?|seeks?) (?:higher|better|more|lower|fewer|less|shorter|longer)|(?:wants?|wanted|meant|intended|designed|needed|aims?|aimed) to|in order to|so as to|for (?:security|safety|technical|medical|economic|political|financial) reasons)\b/iu;

/** Somebody was put out or held: by whatever word, one act of which two give the reason. */
export const putOut =
  /\b(?:dismissed|released|relieved|resign(?:s|ed|ing)?|quit|stepp(?:ed|ing) down|walked out|leaving|sacked|fired|removed|arrested|detained|jailed|suspended|expelled|banned|fined|punished|let go|pushed out|forced out|thrown out|replaced|excluded|dropped|left|went)\b/u;

/** An open question between two who foresee: opens the second forecast. */
export const forecastTurns =
  /^(?:But|However|Yet|Others?|By contrast|In contrast|Not so)\b|\b(?:while|whereas|disagrees?|on the contrary|instead)\b/u;
/** The second says the same. */
export const forecastAgrees = /\b(?:also|too|agrees?|agreed|likewise|similarly|shares? (?:that|this|the) (?:view|hope|fear|concern))\b/iu;
/** A forecast by its verb. */
export const forecasts =
  /\b(?:expects?|predicts?|predicted|hopes? for|count(?:s|ed)? on|sees? (?:it|them|him|her|\p{L}+s) \p{L}+ing|foresees?|forecasts?|anticipates?|reckons?|out of the question|is (?:confident|certain|sure|convinced)|doubts? (?:that|whether|if)|thinks?[^.;,]{0,40} (?:will|would|won['’]t)|believes?[^.;,]{0,40} (?:will|would|won['’]t)|sees? (?:no|little) (?:chance|prospect|hope|sign|reason)|gives?[^.;,]{0,20} (?:weeks|months|years))\b/iu;
export const unlikely = /\b(?:no|not|never|nobody|nothing|none|unlikely|hardly|little|doubts?|without)\b|n['’]t\b/iu;
/** Ends that exclude each other, as pairs of lists. */
export const ends: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:gone|leave|left|withdraw|withdrawn|pull out|end|over|return home)\b/iu,
    /\b(?:stay|remain|last|continue|for years|for decades|permanent|go on)\b/iu,
  ],
  [
    /\b(?:ris(?:e|ing)|grow(?:ing)?|increas(?:e|ing)|higher|climb(?:ing)?|more|gain)\b/iu,
    /\b(?:fall(?:ing)?|shrink(?:ing)?|drop(?:ping)?|lower|declin(?:e|ing)|fewer|less|lose)\b/iu,
  ],
  [
    /\b(?:win|pass|succeed|survive|recover|reopen|lifted|acquitted|improve)\b/iu,
    /\b(?:lose|fail|collapse|close|stay closed|upheld|convicted|worsen|die)\b/iu,
  ],
  [
    /\b(?:soon|(?:with)?in (?:days|weeks|a (?:day|week|month|year))|weeks|months|by (?:the )?(?:summer|spring|autumn|winter|end))\b/iu,
    /\b(?:years|decades|a decade|never|generation|long|drag on|until (?:the |next )?(?:summer|spring|autumn|winter|year)|next (?:year|spring|summer|autumn))\b/iu,
  ],
];

/** When something is to be ready, and that it will not be so soon. */
export const readyBy =
  /\b(?:in|by|within|before|for|from)(?: the)?(?: (?:end|beginning|start|middle) of| early| late| next| coming)? (?:(?:the |a |an )?(?:\p{L}+ )?(?:days?|weeks?|months?|spring|summer|autumn|winter|year|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)|20\d\d)\b|\bon time\b/iu;
export const notBefore =
  /\b(?:not|n['’]t|never|hardly|unlikely|doubts?|out of the question)\b[^.;]{0,80}\b(?:before|until|this (?:year|summer|autumn|spring|winter)|for (?:years|months|decades))\b|\b(?:last|take|drag on|continue|go on) (?:\p{L}+ ){0,2}(?:until|till|into|years|months|at least|for (?:years|months))\b|\bno (?:earlier|sooner) than\b|\bnot until\b/iu;

/** What will or will not be, said outright: a forecast only beside another's. */
export const willBe =
  /(?<!\b(?:that|which|who|if|when|whether) )\b(?:will|won['’]t)(?: not| never)? (?!say\b|comment\b|be (?:held|published|announced|discussed)\b)(?=\p{L})|\b(?:said|says|believes?|insist(?:s|ed)?|promis(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)|assur(?:es|ed) [^.;,]{2,20}) (?:that )?(?:it|this|that|(?:the|its|their|a|an|all|every|no) (?:\p{L}+ ){0,2}\p{L}+|work|works|repairs|construction|production|deliveries|talks) would(?: not| never)? (?!have\b|say\b|comment\b|like\b|be (?:held|published|announced|discussed)\b)(?=\p{L})/iu;

/** The second speaker doubts what the first foresees, or fears what he does not. */
export const doubtsIt = /\b(?:doubts?|warn(?:s|ed)?|fear(?:s|ed)?|(?:do|does) ?(?:not|n['’]t) (?:believe|think|expect))\b/iu;

/** What is asked for is not to be: whoever asks. */
export const standsFirmly =
  /\b(?:reject|refus|dismiss)(?:s|es|ed) (?:the|this|that|these|all|such) (?:demands?|calls?|requests?|appeals?)\b|\b(?:not be (?:reversed|changed|withdrawn|reopened)|no (?:change|alternative|way back|need (?:for|to))|not (?:give (?:way|in)|back down|bow)|(?:will|would) (?:go on|continue|go ahead|proceed|look into (?:it|the \p{L}+) (?:itself|themselves|alone)))\b/u;

/** Who was asked to do something will not. */
export const refusesDemand =
  /\bno need (?:for|to)\b|\b(?:will|would) (?:stay|remain|continue|go ahead|proceed|look into (?:it|the \p{L}+) (?:itself|themselves|alone)|not|never|fight|carry on|go on)\b|\bwon['’]t\b|\b(?:refus|reject|rul)(?:e|es|ed|ing|s)\b(?: out)?|\bno (?:intention|plans?|reason|question)\b|\bnever (?:would|will)\b|\b(?:will|would) (?:see [^.;]{2,30} (?:through|out)|serve out|finish)\b/iu;

/** "has refused, citing privacy", "ruled that out": a refusal told in the source's own voice, from its verb on. */
export const refusedSo =
  /^ (?:has |have |had )?(?:\p{L}+ly )?(?:(?:refused|declined)(?! (?:to (?:comment|say|answer|discuss|speak|confirm|explain|elaborate|name|give|respond|talk|be)|comment|the|an?)\b)|ruled (?:it|that|this) out|turned (?:it|that|this|them|the \p{L}+) down|rejected (?:it|that|this|the (?:demand|call|request|appeal|ultimatum)s?))\b/u;

/** "ruled out an apology": a refusal of a thing, which must be the one demanded. */
export const refusedThing = /^ (?:has |have |had )?(?:\p{L}+ly )?(?:ruled out|refused|rejected|dismissed) (?:an?|the|any|such an?|all) /u;

/** What an accused says of himself: "said that he gave them nothing but water", "“I never met her”". */
export const answersForSelf =
  /(?:\b(?:said|says|saying|insist(?:s|ed)?|repl(?:y|ies|ied)|adding|maintain(?:s|ed)?|told [^,.;“”]{2,30})(?: that)? |["“])(?:I|we|he|she|they|it) (?:\S+ ){0,3}?(?:never|nothing|innocent|was at home|were at home|(?:had|has|have|was|were|did) only|(?:did|was|were|has|have|had)(?: not|n['’]t))\b(?! (?:know|say|think|want|expect|believe|intend|wish|plan|like|feel|agree|support|discuss|comment)\b)/u;

/** "accused Sample of lying": an outright charge. */
export const accusesOf = /\baccus(?:e[sd]?|ing) [^.;]{2,60}? of (?=\p{Ll})/u;

/** Who speaks, and neither owns up nor speaks of something else. */
export const answersCharge =
  /\b(?:said|says|insist(?:s|ed)?|maintain(?:s|ed)?|repl(?:y|ies|ied)|answer(?:s|ed)|retort(?:s|ed))\b(?![^.;]*\b(?:admit|apologi|regret|sorry|resign|mistake|comment|agreed?\b|true\b|thank))/u;

/** "Her manager said that she was at home each time": somebody speaks for the accused. */
export const speaksFor =
  /^(?:His|Her|Its|Their) (?:\p{Ll}+ )?(?:lawyers?|solicitor|manager|agent|coach|spokes(?:man|woman|person)|mother|father|wife|husband|family|office|campaign|party|club|company|union|defence)\b[^.;]{0,60}?\b(?:said|says|insist(?:s|ed)?|repl(?:y|ies|ied))(?: that)? (?:he|she|they|it) /u;

/** A negation somewhere in an answer. */
export const saysNot = /\b(?:never|nothing|not|no|innocent|none|nobody)\b|n['’]t\b/u;

/** Before the name of somebody of whom an act is told: "said that", "accused". */
export const tellsOf =
  /\b(?:said|says|say|told [^,.;]{2,30}|claim(?:s|ed)?|alleg(?:es?|ed)|report(?:s|ed)?|wrote|testified|shows?|accus(?:es?|ed))(?: that)? (?:\p{Ll}+ ){0,2}$/u;

/** Behind the name: an act. */
export const actOf =
  /^,? (?:(?:had|has|have) (?!said|been asked|told)\p{L}+|(?:was|were|is|are) \p{L}+|\p{L}+(?:ed|ew|old|ook|ave|ent|ame)\b|of \p{L}+ing\b)/u;

/** What was not received, seen or told, by the one who should have. */
export const neverReceived =
  /\b(?:learn(?:ed|t)|heard) (?:of|about) (?:it|this|that) (?:only )?(?:from|through|when|in|on|months|weeks)\b|\b(?:nobody|no one) (?:had |has )?(?:ever )?(?:complained|spoken|talked|spoke|written) to (?:him|her|them|it)\b|\b(?:first|only) (?:heard|learn(?:ed|t)|knew|found out|saw|read|received|got)\b|\b(?:received|got|heard|been (?:sent|told|given|shown)|had) nothing\b|\b(?:received|got|heard|saw|given|had) no (?:\p{L}+ )?(?:\p{L}*(?:warning|notice|letter|mail|call|message|answer|reply|invitation|information|word|report))s?\b|\b(?:received|got) no \p{L}+|\bwithout (?:any )?(?:warning|notice|consultation|consulting|asking|telling|informing|being (?:asked|told|informed|consulted|heard))\b|\b(?:never|not|n['’]t|nobody)\b (?:had |has |have )?(?:ever )?(?:been )?(?:\p{L}+ly )?(?:received?|seen?|saw|read|got|told|informed|briefed|warned|consulted|contacted|called|invited|shown|asked|heard)\b(?! (?:its|his|her|their) \p{L})/iu;

/** Who agreed to a thing was asked about it: the other must say that he was not asked about that, and no more. */
export const agreedTo =
  /\b(?:approved|agreed to|signed off on|consented to|endorsed|cleared|authori[sz]ed) (?:it|them|the|this|that|its|his|her|their)\b/iu;
export const askedOfIt = /\b(?:asked|consulted|informed|told)(?: (?:about|of) [^.;,]+)?(?:[.,;”"]|$)/u;

/** That it was: "laid it on her desk", "told him so", or agreed to what he says he was never asked. */
export const handedOver =
  /\bagreed with (?:the|its|his|her|their) \p{L}+|\b(?:told|informed|warned|briefed|alerted|notified|consulted) (?!this\b|his\b|its\b|us\b|journalists\b|reporters\b|newspapers\b)\p{Ll}+s\b|\b(?:said|says|had|has|have) (?:it |he |she |they )?(?:had |has |have )?(?:informed|alerted|notified) (?!that\b|about\b|of\b|by\b)\p{L}{3,}|\b(?:approved|agreed to|signed off on|consented to|endorsed|cleared|authori[sz]ed) (?:it|them|the|this|that|its|his|her|their)\b|\b(?:had|has|have|was|were) been (?:told|informed|warned|briefed|alerted|notified)\b|\breported (?:it|this|the \p{L}+)\b|\b(?:sent|gave|given|handed|laid|put|delivered|forwarded|passed|showed|shown|told|informed|briefed|warned|alerted|notified|consulted|asked|read)\b (?:it|them|him|her|(?:the|all(?: the)?|every|its|his|their) \p{L}+)\b|\b(?:sent|handed|delivered|forwarded|passed|showed|shown) an? \p{L}+\b|\b(?:was|were|had been|has been) (?:asked back|invited|contacted|notified|consulted)\b/iu;

/** Two clauses with one pronoun for whom both tell of. */
export const saysOfHim = /\b(?:says?|said|insists?|maintains?|claims?)(?: that)? (he|she|it)\b/iu;

/** Who was elsewhere did not do it. */
export const elsewhere =
  /\b(?:was|were|had been) (?:[^.;]{0,40} )?(?:away|elsewhere|abroad|nowhere near|not there|at (?:his|her|their|its) (?:base|home|barracks|desk)|in another (?:town|city|country|province|part))\b/iu;

/** Who is charged with a deed: "blamed the 7th Brigade", "accused the crew". */
export const charges = /\b(?:blam(?:e|es|ed)|accus(?:e|es|ed)|charg(?:e|es|ed)|held [^.;]{3,40} responsible)\b/iu;

/** What somebody wants or wanted: "wants a state of its own". */
export const wanting =
  /\b(it|they|he|she|\p{L}+) (?:really |only |simply |just )?(?:wants?|wanted|is after|are after|was after|were after) (?!to (?:know|see|say|ask|comment)\b)/iu;
