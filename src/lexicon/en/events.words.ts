/** Words by which something that happened is told from something that is. Classes as in claims.classes.ts. */

/** Classes of things that happen; a sentence with one of them and no date of its own may still be news of its day. */
export const eventClasses =
  'attack clash kill casualty injure march retaliate takeover withdraw expel ceasefire agreement arrest release trial convict lawsuit resign dismissal elect appoint protest walkout collapse burst leak flood fire quake crash evacuate rescue emerge revive sanction close open';

/** Offices whose holders speak for somebody: what they say in answer to an event is news itself. */
export const officeWords =
  /\b(?:spokes(?:man|woman|person)|minister|ministry|president|prime minister|premier|chancellor|secretary|foreign office|government|governor|mayor|ambassador|envoy|commander|chief executive|chairman|chairwoman|prosecutor|police|commission|council|court)\b/iu;

/** Words before a date that make it a bound, a comparison or part of a name, not the time of what the sentence tells. */
export const boundBefore =
  /\b(?:compared (?:with|to)|than|versus|up from|down from|from|against|before|prior to|until|till|unlike|amended on|published on|copyright|©|founded in|born in|aged|of the)(?: the| in| that of| that in)? ?$/iu;

/** A capitalised name right before "of 1974": the year is part of a law's or treaty's name. */
export const namedYear = /\p{Lu}[\p{L}’'-]+ (?:of|Act|No\.?|Protocol|Summit|Olympics|Cup|Games) ?$/u;

/** What marks a sentence as the source speaking of itself or of an earlier version. */
export const aboutItself =
  /\b(?:earlier version|this article was|was amended|we wrote that|editor['’]s note|photo:|file photo|pictured)\b/iu;

/** Nearness to the day of publication without a date. */
export const fresh = /\b(?:recent|recently|latest|this week|now|currently)\b/iu;

/** A process that goes on as the source is written. */
export const underWay = /\b(?:is|are) (?:now |currently |reportedly )?\p{L}+ing\b|\b(?:has|have) (?:now|just|again) \p{L}+/iu;

/** "over the past two years": a span that ends with publication; the number and the unit are caught. */
export const pastSpan =
  /\b(?:over|in|during|for|within) the (?:past|last) (one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,3}|few|couple of)? ?(day|week|month|year|decade)s?\b/iu;

/** "for a decade", "for two years" after a dated beginning in the same sentence. */
export const lasting =
  /\bfor (?:an? |about |nearly |almost |some |more than |over )?(one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,3})? ?(day|week|month|year|decade)s?\b/iu;

/** A time told by another event: "on the day of", "days after", "a month before". */
export const besideEvent =
  /\b(?:on the (?:day|eve|night|morning) (?:of|after|before)|in the (?:week|month|year) (?:of|after|before)|(?:hours|days|weeks|shortly|soon|immediately|a day|a week|a month) (?:after|before|following))\b/iu;

/** Small numbers as words. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
  few: 3,
  'couple of': 2,
};
