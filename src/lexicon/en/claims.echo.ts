/** How a second speaker gives another number or time for what the first told: common English, no names. */

/** Words that say only that something is measured or when it was, in the second of two such sentences. */
export const measuring: ReadonlySet<string> = new Set(
  'figure number amount total sum share count estimate toll crowd attendance rate level true real actual closer nearer date time day hour year put set give show list arrive reckon calculate calculation more like about size turnout true-figure record own register accounts group parallel it'.split(
    ' ',
  ),
);

const bounds =
  '(?:(about|around|some|nearly|almost|roughly|up to|at least|at most|more than|fewer than|less than|over|under|no more than|closer to|nearer|more like|only|just) )?';
const small =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|a thousand|dozens|hundreds';

/** A number: what limits it, its currency, digits, scale and unit. */
export const numberIn = new RegExp(
  `(?<![\\p{L}\\d.,:-])${bounds}(\\p{Sc})?(?:(\\d[\\d,]*(?:\\.\\d+)?)|(${small}))(?: (thousand|million|billion|trillion))?(?:( ?%| percent| per cent)|(?: (dollars|euros|pounds|crowns|kroner|francs|yen|roubles|rupees)))?(?![\\d:]|th\\b|st\\b|nd\\b|rd\\b|[\\p{L}-])`,
  'giu',
);

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?)';

/** A clock time, a year or a day of a month: none of these is a number of things. */
export const momentIn = new RegExp(
  `\\b(?:at|as|about|around|by|before|after|gives?|gave) (\\d{1,2}[.:]\\d{2}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})(?: o['’]clock| ?[ap]\\.?m\\.?| in the (?:morning|afternoon|evening)| at night)|noon|midday|midnight)|\\b(\\d{1,2} ${month}|${month} \\d{1,2})\\b|\\b(?:in|of|since|gives?|gave|says?) ((?:19|20)\\d\\d|${month})(?![\\p{L}\\d])|\\bon ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b`,
  'giu',
);

/** Right before a moment: it says when somebody spoke. */
export const spokenThen =
  /^$|\b(?:said|says|told [^,.;]{2,30}|announced|added|wrote|insisted|confirmed|reported|claimed|denied|testified)(?: (?:again|later|late|early))?(?: on| in| at)? ?$/iu;

/** The speaker gives his own number: "he has 40", "our members". */
export const ofOwnNumber = /\b(?:I|we|he|she|they|our|my|their|his|her|its)\b(?! (?:figure|number|total|count|estimate))/u;

/** The speaker, or whoever else is pointed at, tells of himself: "he had been told in May". */
export const ofOwnTime = /\b(?:said|says|saying|insist(?:s|ed)?|maintain(?:s|ed)?)(?: that)? (?:I|we|he|she|they)\b|["“](?:I|we)\b/iu;

/** Where the speaker ends and what he gives begins. */
export const tellsSo =
  /\b(?:says?|said|saying|according|told|put|puts|found|gave|gives?|counts?|counted|estimates?|estimated|lists?|listed|shows?|showed|spoke|speaks|arrives?|is|was|measured|measures|recorded|records|records?|reckons?|believes?)\b/u;
