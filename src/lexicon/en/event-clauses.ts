/** Where in its sentence a date stands: whether it dates what the sentence tells or only what it tells beside. */

/** A verb in a stretch that would else be a mere noun phrase; a participle right behind an article is none. */
export const finiteVerb =
  /\b(?:was|were|is|are|had|has|have|did|took|came|began|fell|won|lost|left|became|rose|swept|went|gave|made|broke|met|held|sold|bought|shot|struck|fled|led|sent|built|found)\b|(?<!\b(?:the|an?|its|their|his|her|failed|alleged|\p{L}+’s|\p{L}+'s) )\b\p{Ll}{2,}ed\b/iu;

/** `since` and what stands between it and the date. */
export const sinceWords = /\bsince ([^,;:]*)$/iu;

/** An opening that puts the sentence after something dated: `After the floods of 1997, ...`. */
export const afterWords = /^(?:After|Following|In the wake of) ([^,;:]*)$/u;

/** An opening that puts the sentence before something dated: `Before the vote on Tuesday, ...`. */
export const beforeOpening = /^(?:Before|Ahead of|Prior to|Until|Up to) [^,;:]*$/u;

const amount =
  '(?:(?:about|around|nearly|almost|some|just|only|over|under|an? (?:estimated|average of|low of|high of|peak of|record)|more than|fewer than|less than) )?(?:[$€£]?\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|none|half)\\b';

/** What was then is only what today is measured by: `down from 90 a week earlier`, `compared with 12 in May`, `fewer than in 2019`. */
export const comparedWith = new RegExp(
  `\\b(?:(?:up|down|improved|unchanged|increased?|decreased?|ris(?:e|en|ing)|fall(?:en|ing)?|rose|fell|dropped|grown|grew|doubled|tripled) from (?:the )?${amount}[^,;:]{0,60}|(?:compared|as against|versus|against) (?:with |to )?(?:just |only )?${amount}[^,;:]{0,60}|compared (?:with|to) [^,;:]{0,60}|\\bthan (?:(?:it|they|he|she|that|those|the (?:level|number|rate|figure)) (?:was|were|had been|did|had) )?(?:(?:in|on|at|during|for|of) )?(?:the )?(?:same (?:time|period|month|week|day|quarter) )?(?:of )?)$`,
  'iu',
);

/** Behind a day: what stood there then, by which something else is measured (`Friday’s closing price`). */
export const levelOf = /^['’]s? (?:(?:clos|open)ing |record )?(?:price|level|high|low|close|figure|total|rate|average)s?\b/iu;

/** A relative clause that is still open where the date stands: the pronoun and the words between. */
export const openRelative = /(, |\s)(who|which|whose|where|that) ([^,;:()]*)$/u;

/** A noun phrase right before `that`, which is then no word of saying. */
export const nounBeforeThat =
  /(?<!\b(?:told|tells|informed|assured|reminded|warned|convinced) )\b(?:an?|the|its|their|his|her) (?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}[\p{Ll}-]*$/u;

/** The main verb after a relative clause is one of saying: the clause says who speaks. */
export const thenSays =
  /^, (?:also |later |then )?(?:said|says|told|tells|asked|added|called|wrote|argued|argues|warned|warns|believes|thinks|claimed|claims|denied|denies|noted|explained|describes|described)\b/u;

/** The date is part of the name of a known thing: `the decision of 2019`. */
export const knownThing =
  /\b(?:the|this|that|its|their|his|her|\p{L}+['’]s) (?:(?!an?\b)\p{Ll}[\p{Ll}-]* ){0,2}?(?!(?:hours?|minutes?|nights?|mornings?|afternoons?|evenings?|days?|weeks?|weekends?|months?|years?|course|end|beginning|start|middle|part|half|quarter|eve|spring|summer|autumn|winter) )\p{Ll}[\p{Ll}-]* of $/u;

/** What was written, filmed or asked: a year before it only says which one (`the 2019 memos`). */
export const madeThings =
  /^ (?:\p{Ll}+ )?(?:memos?|memorandums?|letters?|e-?mails?|reports?|stud(?:y|ies)|surveys?|polls?|papers?|books?|films?|documentar(?:y|ies)|albums?|songs?|interviews?|speech(?:es)?|photos?|photographs?|videos?|playbooks?|census|article|edition|model|models|version|figures?|data|levels?|season)\b/u;

/** `to answer questions sent on 27 May`: a participle that only says which things are meant, right before the date. */
export const whichWere =
  /\p{Ll}s? (?<!\b(?:was|were|been|be|being|is|are|had|has|have|having|and|or|but|then|he|she|they|it|who|which|that|not|also|\p{Ll}+ly) )(?:sent|asked|issued|posted|written|taken|signed|imposed|sold|bought|dated) (?:out )?(?:on|in) $/u;

/** Before a date: words by which something is wished, feared or thought possible; it has not happened by then. */
export const onlyThought =
  /\b(?:should|may|might|could|would|can|cannot|can[’']t|hopes?|fears?|wants?|(?:un)?likely|possibl[ey]|perhaps) [^,;:“”"]{0,60}$/u;

/** `announced that the panel would report by`: told of the past, `would` is no guess. */
export const firmlySet = /\b(?:announced|decided|agreed|ruled|ordered|confirmed)\b[^.;]{0,80}?\bwould\b/u;

/** `today` of an age, not of a day. */
export const thisAge = /^(?:today|nowadays|these days)$/iu;
export const goingOn = /\b(?:is|are) (?:now |still )?(?:\p{Ll}+ing|in|at)\b/u;

/** A bound that is a deadline where it lies ahead. */
export const deadline = /\b(?:until|till|by|before)(?: the)? $/iu;

/** A day ahead from which something will hold: `a duty will apply to cheese from`. */
export const comesFrom =
  /\b(?:will|shall|is to|are to) (?:be (?:banned|charged|levied|paid|raised|required|open|closed|available|in force)|apply|begin|start|take effect|come into force|rise|fall|pay|have to|need|cost|run)\b[^.;]* from (?:the )?$/iu;

const nearly = '(?:(about|around|nearly|almost|more than|less than|over|under|just|only|barely) )?';
const many = '(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}) ';
const someUnits = '(day|week|month|year)(s?)';
/** What stands between a span and the date it is counted from: nothing that begins another clause. */
const upToDate = '(?!.*\\b(?:but|while|(?:and|that) (?:on|in|by|the same))\\b)[^,;:()]{3,80}$';

/** A span counted from something dated, up to that date. Its parts: how nearly, how many, the unit, its plural ending, the direction. */
export const countedFrom = new RegExp(
  `\\b${nearly}(?:${many})?${someUnits}(?: to the day)? (after|before|following|ahead of|prior to) ${upToDate}`,
  'iu',
);

/** `within a week of the attack on`: how nearly, how many, the unit, its plural ending. */
export const withinOf = new RegExp(`\\bwithin ${nearly}(?:${many})?${someUnits} (?:of|after) ${upToDate}`, 'iu');

/** Words that make a count inexact. */
export const inexact = /^(?:about|around|nearly|almost|more than|less than|over|under)$/iu;

/** A participle between commas that is still open where the date stands (`, founded in`): that verb. */
export const asideBefore = /, (\p{Ll}+ed|born|built|held|made|won|sold|sent|led|set up)(?: (?!(?:and|but|who|which)\b)[^\s,;:()]+){0,6} $/u;

/** Verbs that tell how somebody or something began, put in between commas. */
export const originVerb =
  /^(?:founded|born|built|established|created|set up|formed|launched|elected|appointed|opened|aged|married|educated|incorporated)$/u;

/** A participle behind a noun, that is still open where the date stands: `hostages abducted in Tarl in`. */
export const participleBefore =
  / (?:\p{Ll}{3,}ed|held|taken|stolen|shot|sold|bought|found|caught|lost|built|hit|struck|sent|signed|born)(?: (?!(?:and|but|who|which|that|when|as|after)\b)[\p{L}’'-]+){0,6} (?:in|on|last) ?$| (?:\p{Ll}{3,}ed|held|taken|stolen|shot|sold|bought|found|caught|lost|built|hit|struck|sent|born)(?: (?!(?:and|but|who|which|that|when|as|after)\b)[\p{L}’'-]+){0,6} $/u;

/** A noun phrase that opens a sentence, as far as it goes: no comma, no pronoun as its subject. */
export const subjectSoFar =
  /^(?!(?:He|She|It|They|We|I|You|There|This|These|In|On|At|After|Before|During)\b)\p{Lu}?[^,;:“”"()]*\p{Ll}[^,;:“”"()]*$/u;

/** Right behind a date the verb of the sentence itself, that tells what was done or will be. */
export const verbFollows = /^ (?:was|were|has|have|had|will|would) /u;

/** `..., the safety board found`: an inquiry that stands behind what it found. */
export const foundBy =
  /, (?:an?|the) (?:[\p{L}-]+ ){0,5}?(?:inquiry|enquiry|investigations?|investigators|report|review|audit|auditors|court|tribunal|jury|panel|commission|board|inspectorate|watchdog|regulator) (?:has |have )?(?:said|found|concluded|ruled|determined)\b[^,;]{0,40}$/iu;
