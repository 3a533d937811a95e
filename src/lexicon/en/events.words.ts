import { plainWords } from './dates.words.ts';

/** Words by which something that happened is told from something that is. Classes as in claims.classes.ts. */

/** Classes of things that happen; a sentence with one of them and no date of its own may still be news of its day. */
export const eventClasses =
  'attack clash kill casualty injure march retaliate takeover withdraw expel ceasefire agreement arrest release trial convict lawsuit resign dismissal elect appoint protest walkout collapse burst leak flood fire quake crash evacuate rescue emerge revive sanction close open build buy sell recognise mediate outcome sabotage corrupt fraud vaccine shelter violate';

/** Classes of deeds that are news when they are dated. */
export const deedClasses =
  'visit promise merge transfer compensate apologise negotiate inspect investigate warn repair complete crack cheat consult';

/** Stems of verbs by which something is done or brought about, beyond the classes. */
export const eventVerbs =
  'died overthrow overthrown overthrew oust toppl depos unseat retract withdrawn withdrew shelv revok rescind repeal evict deport indict arraign impeach subpoena blacklist relegat nationalis nationaliz privatis privatiz collid besieg kidnap abduct assassin search raid question interview suspend halt resume join enter block storm demolish destroy damage inspect warn order vote debate veto cancel delay postpone extend expand pay compensate apologise apologize promise pledge accuse charge jail pardon extradite donate deliver ship recall replace dismiss hire promote retire honour receive submit hear testify plead appeal uphold upheld overturn quash declar announc launch wage file rule sign issu renew rais found creat establish introduc impos ban lift suspend sign ratifi approv pass adopt grant award publish unveil inaugur visit met meet summon recal invad occupi captur seiz hand handov transfer broker agre reach order reveal confirm implor demand urg appeal refus rank surg fine sentenc convict acquit rule win won lost defeat score beat break broke strike struck land arriv return fled flee move sent send cross detect discov find found test approv reject cancel scrap merg acquir list cut rais hike drop plung die born marri buri kill shot shoot stab explod detonat crash sank sink capsiz derail erupt hit flood burn dissolv disband';

/** The end of a body's name, behind a word for what it is there for: `Election Commission`, `Accident Investigation Board`. */
export const bodyAtEnd =
  / (?:Commission|Committee|Board|Court|Tribunal|Agency|Authority|Bureau|Office|Service|Department|Ministry|Council|Commissioner)$/u;

/** Offices whose holders speak for somebody: what they say in answer to an event is news itself. */
export const officeWords =
  /\b(?:spokes(?:man|woman|person)|minister|ministry|president|prime minister|premier|chancellor|secretary|foreign office|government|governor|mayor|ambassador|envoy|commander|chief executive|chairman|chairwoman|prosecutor|police|commission|council|court)\b/iu;

/** Words before a date that make it a bound, a comparison or part of a name, not the time of what the sentence tells. */
export const boundBefore =
  /\b(?:compared (?:with|to)|than|than [^,;]{0,24}|well into|into|versus|up from|down from|from|against|before|prior to|until|till|unlike|amended on|(?<!\b(?:was|were|been) )published on|copyright|©|born (?:in|on)|dated|aged|of the|since|as of|for the (?:year|quarter|half|period|\p{L}+ months) (?:ended|ending|to))(?: the| in| that of| that in)? ?$/iu;

/** A capitalised name right before "of 1974": the year is part of a law's or treaty's name. */
export const namedYear = /\p{Lu}[\p{L}’'-]+ (?:of|Act|No\.?|Protocol|Summit|Olympics|Cup|Games) ?$/u;

/** What marks a sentence as the source speaking of itself or of an earlier version. */
export const aboutItself =
  /\b(?:earlier version|this article was|was amended|we wrote that|editor['’]s note|file photo|pictured)\b|\b(?:photo|picture|image|caption): /iu;

/** Nearness to the day of publication without a date. */
export const fresh =
  /\b(?:recently|latest|this week)\b|\brecent (?!years|decades|months|times|history|memory|interviews?|cases|polls?|surveys?|estimates?|data)/iu;

/** How a sentence about the present opens. */
export const opensNow = /^(?:now|today),/iu;

/** A process that goes on as the source is written. */
export const underWay =
  /\b(?:is|are) (?:now |currently |reportedly )?(?!(?:fac|go|try|look|hav|be|preparing to|consider|mak|tak|hop|expect|grow)ing\b)\p{L}+ing\b(?! to (?:halt|drop|back))|\b(?:has|have) (?:now|just|again) \p{L}+/iu;

/** News at the head of an article: `Alba has pulled out of the deal`, `The club have been sold`. */
export const hasDone =
  /^(?!.*\bsince\b)(?:[^;:“”"]{0,60}, )?[^;:,“”"]{0,60}\p{Lu}[^;:,“”"]{0,60} (?:has|have) (?:been )?(?!been\b|had\b|never\b|not\b|yet\b|long\b|always\b|become\b|tried\b|remained\b|struggled\b|looked\b|seemed\b|dominated\b|faced\b|counted\b|settled (?:in|into)\b)(?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|n|t|d|ne|de|g)\b/u;

/** What a live report is called, and how it tells what comes about: `The bill is adopted`, `The jury has found him guilty`. */
export const liveKind = /\blive\b/iu;
export const liveTitle = /^(?:live|as it happened)\b/iu;
export const comesAbout =
  /^(?!.*\b(?:expect|say|says|said|welcome|thank)\p{L}*\b)[^;:,“”"]{3,60} (?:is|are|has been|have been|has|have) (?:now |just )?(?:\p{Ll}+ed|found|won|lost|shot|hit|struck|broken|begun|fallen|held|elected)\b(?! (?:to|by) \p{Ll}+ing\b)/u;

/** "over the past two years": a span that ends with publication; the number and the unit are caught. */
export const pastSpan =
  /\b(?:over|in|during|for|within) the (?:past|last) (one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,3}|few|couple of)? ?(day|week|month|year|decade)s?\b/iu;

/** "for a decade", "for two years" after a dated beginning in the same sentence. */
export const lasting =
  /\bfor (?:an? |about |nearly |almost |some |more than |over )?(one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,3})? ?(day|week|month|year|decade)s?\b/iu;

/** A time told by another event: "on the day of", "days after"; what came weeks later has a date of its own. */
export const besideEvent =
  /\b(?:on the (?:day|eve|night|morning) (?:of|after|before)|in the (?:week|month|year) of|(?:hours|days|shortly|soon|immediately|a day) (?:after|before|following))\b/iu;

/** The author's own person: what `we` saw is told of oneself. */
export const ownVoice = /(?:^|[^\p{L}'’])(?:I|[Ww]e|me|us|[Mm]y|[Oo]ur)(?![\p{L}])/u;

/** Openings that only the sentence before makes plain. */
export const pointsBack =
  /^(?:he|she|it|they|his|her|its|their|both|neither|(?:one|two|three|some|many|most|all|none|several|another|each) of (?:them|these|those)|(?:this|that|these|those)(?! (?:week|month|year|day|morning|afternoon|evening|spring|summer|autumn|winter|season)\b))\b(?! \[)/iu;

/**
 * Pronouns further on that only the sentence before makes plain: behind an opening time (`On 14 March it took over the radio`), behind a
 * word of saying (`Nordline says that they were finished`), as what is denied or decided on (`Nordline denied this`); and `Calder followed`.
 */
export const pointsBackInside =
  /^(?:On|In|At|By|After|Before|During|Last|This|Earlier|Later|Two|Three|Four|Five|Six)\b(?: (?:(?!and\b|when\b|who\b|that\b|which\b)\p{Ll}[\p{L}.-]*|\d[\d.,]*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)){0,8},? (?:(?:he|she|they) \p{Ll}+|it (?!became\b|emerged\b|turned\b|rained\b|snowed\b|is\b|was (?:clear|announced|reported|revealed|not|too|still)\b|seem|appear|took \p{L}+ (?:minutes|hours|days|weeks|months|years))\p{Ll}+)|^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3} (?:says|said|say)(?: that)? they (?:were|was|had|have|are)\b|\b(?:denied|denies|rejected|rejects|confirmed|confirms|disputed|disputes|dismissed) (?:this|that|it)\b(?! (?!(?:on|in|at|last|and|but|when|to|as|the)\b)\p{Ll}+)|\bdecide on it\b|^(?:When|After|Before|As|While|Once|Since|Shortly after|Soon after|Just before|Days after) (?:it|they) \p{Ll}+|^\p{Lu}[\p{L}’'-]* followed\b(?! \p{L}+ (?:after|by)\b)|^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3} (?:has |had )?\p{Ll}+ (?:from|of|against|with|to|into) it\b|^The \p{Ll}+ also \p{Ll}+ed (?:it|them|him|her)\b|^(?:\p{L}+ ){1,3}later,? [^.]*\b(?:it|them|him|her)\b/u;

/** An answer to what only the sentence before tells: `The council condemned them`, `Oslo welcomed the ruling as fair`; caught: what it points to. */
export const answersBack =
  /^(?:The )?(?:(?!(?:and|or|but|who|which|that)\b)[\p{L}\d’'.-]+ ){1,6}?(?:condemn|denounc|deplor|criticis|criticiz|welcom|hail|prais|oppos|protest|reject)\p{L}* (?:(?:the|this|that|these|those) (\p{Ll}+)|it|them)(?=[.,;:]|$| as\b| and\b)/u;

/** Small numbers as words. */
export const numberWords: Readonly<Record<string, number>> = { ...plainWords.NUMW, few: 3, 'couple of': 2 };

/** Verbs of plain saying: a date beside one is when something was said, not when it was. */
export const plainSaying =
  /^(?:said|says|say|told|tells|asked|added|rejected|rejects|denied|denies|disputed|dismissed|wrote|has said|had said|have said|noted|stated|explained|claims?|claimed)$/iu;

/** What is rejected by a decision and not in words: from the verb on. */
export const votedDown =
  /^(?:rejected|rejects|dismissed) (?:(?!that\b|claims?\b|reports?\b|suggestions?\b|allegations?\b|accusations?\b)\S+ ){0,4}?(?:plans?|bill|motion|proposals?|bid|appeal|offer|deal|treaty|budget|law|application|petition|lawsuit|case|request|resolution|amendment|nomination|permit|candidate|candidacy|complaints?|challenge|plea|constitution|referendum)\b/iu;

/** The same inside a sentence. */
export const votedDownInside = new RegExp(`\\b${votedDown.source.slice(1)}`, 'giu');

/** A count as it stood on a day is a figure, no event. */
export const standingFigure =
  /\b(?:shares?|stocks?|index|price|currency) (?:(?:of|in) \p{Lu}[\p{L}’'-]* )?(?:\p{Ll}+ly )?(?:closed|ended|opened|traded|stood) (?:\p{L}+ )?(?:at|up|down)\b|\b(?:toll|tally|figure|total)\b[^.]{0,40}\b(?:stood|stands|is now|was|as)\b|\b(?:were|are|was) (?:still )?(?:missing|unaccounted)\b|\bas of\b|\bhad given\b/iu;

/** Words of an answer that is an act of its own: condemning, warning, threatening, demanding. */
export const answering =
  /\b(?:condemn\p{L}*|denounc\p{L}*|warn(?:s|ed|ing)?|threat\p{L}*|vow(?:s|ed|ing)?|demand(?:s|ed|ing)?|cruel\p{L}*|barbaric|outrag\p{L}*|atroc\p{L}*|patience|retaliat\p{L}*|ultimatum)\b/iu;

/** A day counted from that of speaking. */
export const spokenDay = /^(?:today|tonight|yesterday|tomorrow|now|this (?:morning|afternoon|evening|week|month|year))$/iu;

/** A date that opens with a clock time: what is shortly before 2 a.m. on Monday is on Monday. */
export const opensWithClock =
  /^(?:(?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\d{1,2}[.:]\d\d\b|noon\b|midnight\b|dawn\b|dusk\b|sunrise\b|sunset\b))/iu;

/** "did not expect deliveries before May": what is not to come by then. */
export const notBefore = /\b(?:not|never|no|nobody|nothing|neither|nor|unlikely|\p{L}+n[’']t)\b[^.;]*\b(?:before|until|till)(?: the)? $/iu;

/** A clock time alone: its day is not said. */
export const clockOnly =
  /^(?:(?:at|about|around|by|before|after) )*(?:(?:\d{1,2}(?:[.:]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?[ap]\.?m\.?|(?: o['’]clock)?(?: in the (?:morning|afternoon|evening)| at night)?)?|noon|midnight|dawn|dusk)(?: ?GMT)?\.?$/iu;

/** Past forms without `-ed` of verbs that news uses. */
const irregularPast =
  'led|went|came|began|took|fell|rose|sold|won|lost|left|made|met|set|broke|held|bought|built|brought|chose|cut|drew|drove|fought|found|gave|got|grew|hit|kept|paid|put|quit|ran|saw|sent|shot|shut|spoke|spent|stood|stole|struck|swore|threw|told|wrote';

/** A clause that leaves out its subject begins with its verb. */
export const opensWithVerb = new RegExp(`^(?:was|were|is|are|has|had|have|\\p{Ll}+ed|${irregularPast})\\b`, 'u');

/** Participles of what is done to somebody, which need a helping verb: `was arrested in June and released in August`. */
export const opensSuffered =
  /^(?:released|freed|sold|sentenced|arrested|detained|jailed|imprisoned|convicted|acquitted|charged|elected|re-elected|appointed|dismissed|sacked|killed|executed|deported|extradited|expelled|banned|fined|suspended|built|rebuilt|founded|demolished|repealed|adopted|ratified|approved|cancelled|published|awarded|taken|given|hanged|buried)\b/u;
export const helpingBe = /^ (?:was|were|is|are|(?:has|have|had) been)(?= )/u;

/** A subject up to its verb, at the head of a sentence. */
export const subjectHead = new RegExp(
  `^((?:\\p{L}[\\p{L}’'-]* ){0,6}?\\p{L}[\\p{L}’'-]*),? (?:was|were|is|are|has|have|had|\\p{Ll}+ed|${irregularPast})\\b`,
  'u',
);

/** "That announcement came a month after X revealed ...": the number, the unit and the direction; what follows is the other event. */
export const cameAfter =
  /\bcame (an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s? (after|before) (?!the\b)/iu;

/** A night belongs to two days. */
export const nightly = /\bovernight\b|\bnight of\b/iu;

/** Words of what is to come, and verbs that tell what was. */
export const toCome =
  /\b(?:will|would|shall|due|scheduled|plans?|planned|expected|set to|is to|are to|to be|next|deadline|by|until|on track|upcoming|forthcoming)\b/iu;
export const pastVerb =
  /\b(?:was|were|had|\p{Ll}{2,}ed|upheld|told|said|found|began|took|gave|won|lost|met|made|held|left|came|went|saw|sent|built|struck|shot|fell|rose|led)\b/u;

/** Classes of what happens to a party once in a month: two tellings with one of them, of one month and with a party in common, are one event. */
export const onceClasses = 'takeover withdraw resign elect quake crash convict ceasefire appoint';
/** Stems of verbs of such deeds. */
export const onceStems = 'overturn quash annul acquit dissolv';
/** Classes of what happens several times on one day: two tellings of one day with one of them may be of two events. */
export const classesOften = 'attack clash kill casualty injure march retaliate fire protest rescue arrest shelter violate';

/** Classes of what begins once and goes on, and of what is held on a day fixed long before. */
export const lastingClasses = 'trial walkout ceasefire';
export const heldClasses = 'elect';

/** Nothing but spoken words, and nobody named who speaks them. */
export const bareQuotation = /^\s*[“"][^“”"]*[”"]?\s*$/u;

/** What somebody guesses, advises or is said to weigh, and a scene by which a source opens: no news, whatever its words. */
export const noNews =
  /\b(?:might|may|could|should|would) be \p{L}+(?:ed|en)\b|\bwe(?:['’]ve| have) (?:compiled|collected|listed|gathered|rounded|put together|updated)\b|\b(?:speculat\p{L}*|should (?:explore|consider|seek|try|press|focus|adopt|take)|reportedly (?:preparing|planning|considering|weighing)|may seek|(?:some|many|observers|critics) (?:say|believe|fear|argue|think|wonder))\b|^(?:\p{L}+ (?:hours|days|weeks|months|years) after\b[^,]*, [^,]* (?:is|are|counts?|waits?|mourns?|asks?|wonders?|faces?|remains?)\b)/iu;

/** "Ana Roos told reporters during a call on Tuesday.": that somebody spoke, and not what was said. */
export const onlySpoke =
  /^(?:[\p{Lu}“"][^,;:“”"]{0,60} )?(?:told (?:reporters|journalists|[\p{Lu}][\p{L} ]{1,30}?)|said|says|added|tweeted)(?: (?:on|in|at|during|by|after) [^,;:“”"]{1,50})?\.?$/u;

/** That somebody gave no answer: nothing happened. */
export const gaveNoAnswer =
  /\b(?:could not(?: immediately)? be reached|(?:declined|refused|was not available|were not available|was unavailable|were unavailable)(?: to (?:comment|speak|be interviewed|answer|talk)| for comment)|did (?:not|n['’]t) (?:immediately )?(?:respond|reply|return|answer)\b[^.;]*\b(?:requests?|calls?|e-?mails?|messages?|questions?|comment)|(?:had|made|offered) no (?:immediate |public )?comment)\b/iu;

/** A day by itself: `Saturday, December 19, 2015.` */
export const onlyDated = /^(?:(?:\p{Lu}\p{L}+|\d{1,4}(?:st|nd|rd|th)?)[.,]{0,2}(?: \[[^\]]{1,40}\])?(?: |$)){2,8}$/u;

/** A day to which something was put off, which says nothing of when that was done. */
export const putOff = /\b(?:postponed|delayed|adjourned|rescheduled|deferred|put (?:off|back))\b[^.;]*\b(?:to|until|till) (?:the )?$/iu;

/** What had been planned and did not come about. */
export const cameToNothing =
  /\b(?:had been|was|were) (?:due|scheduled|set|planned|expected) to\b[^.;]*\b(?:but|cancell?ed|postponed|called off|abandoned|scrapped)\b/iu;

/** `had been scheduled for June`: what was once to come, up to its date. */
export const oncePlanned = /\bhad (?:originally |initially |first |long )?been (?:due|scheduled|set|planned|expected|slated)\b[^.;:]*$/iu;

/** Behind a time counted from a date (`two years after the coup of 9 May 2021,`): what is so today. */
export const stillSo = /^[^.;:,]{0,30}, (?:[\p{L}’'-]+ ){1,6}?(?:remains?|is|are|continues?|still|has|have)\b/u;

/** What was done until a day still to come was done before. */
export const putAside =
  /\b(?:bann?(?:ed|s)?|barr?(?:ed|s)?|suspend(?:ed|s)?|clos(?:ed?|es)|shut|jailed|extend(?:ed|s)?|block(?:ed|s)?|halt(?:ed|s)?|frozen|froze|freeze|stop(?:ped|s)?|paus(?:ed?|es)|remain(?:ed|s)?|stay(?:ed|s)?|last(?:ed|s)?|continue[ds]?|ke(?:pt|eps?)|runs?|in (?:office|force|prison|custody))\b[^.;]*\b(?:until|till) (?:the )?$/iu;
