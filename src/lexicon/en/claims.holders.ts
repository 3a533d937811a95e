/** Frames by which a sentence says whose view it gives where no verb of saying was read: common English, no names. Group 1 is the holder. */

const words = "((?:[\\p{L}\\p{N}’'.-]+ ){0,7}?[\\p{L}\\p{N}’'.-]+)";
const aside = '(?:, (?:(?:who|which|an?|the|its|his|her) [^,;.]{3,80}|\\p{Lu}[^,;.]{2,40}),|,)?';

/** What a verb of counting gives. */
const number = '["“]?(?:(?:only|just|about|around|some|nearly|almost|over|at least|more than|fewer than|no more than) )*\\p{Sc}?\\d';

/** "The teachers' union, which has done its own sums, arrives at 400"; "The federation's accounts show 180". */
export const countsSo = new RegExp(
  `^(?:The |An? )?${words}${aside} (?:has |have |had )?(?:(?:put|puts) [^.;]{2,50} at ${number}|(?:gave|gives|set|sets) the (?:\\p{L}+ )?(?:time|date|figure|number|total|share|amount) (?:as|at) ${number}|(?:gives?|gave|shows?|says?) ${number}[\\d.,:]*(?: \\p{L}+)?[.;]?$|(?:counts?|counted|lists?|listed|estimates?|estimated|arrives? at|arrived at|records|recorded|measures?|measured) (?:[^.;\\d]{2,40} (?:at|as) )?${number})`,
  'u',
);

/** "debts that the club put at 38 million": who gives a number in an aside. */
export const putAt = new RegExp(
  `\\b(?:that|which) (?:the )?((?:[\\p{L}’'-]+ ){0,3}?[\\p{L}’'-]+) (?:puts?|estimates?|estimated|gives? as|gave as)(?: at)? ${number}`,
  'u',
);

/** "A parallel count by the group Fair Ballot gave him 46": who counts stands behind his count. */
export const countBy =
  /^(?:An?|The|Its|Their) (?:[\p{L}-]+ ){0,2}?(?:count|tally|estimate|calculation|study|survey|analysis|review) by (?:the (?:[\p{Ll}-]+ ){0,2}?)?((?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+) (?:gave|gives|put|puts|found|finds|shows?|showed|suggests?|came to) [^.;]*\d/u;

/** "Tarn described it as routine", "Prokop is sure of it", "Diplomats expect a truce". */
export const viewsSo = new RegExp(
  `^(?:The |An? )?${words}${aside} (?:also |still |has |have )?(?:describe[sd]?|speaks? of|spoke of|talk(?:s|ed) of|calls? (?!for\\b|on\\b|off\\b|in\\b|upon\\b)|called (?!for\\b|on\\b|off\\b|in\\b|upon\\b)|considers?|regards?|sees? (?:it|this|that|them|him|her|the|no|little)|saw (?:it|this) as|doubts?|expects?|hopes? for|fears?|reckons?|predicts?|forecasts?|gives? (?:it|him|her|them)|disagrees?|disputes?|holds? that|maintains?|contends?|(?:is|are|was|were|remains?) (?:sure|certain|convinced|confident|optimistic|hopeful|sceptical|skeptical|more hopeful|less hopeful|more optimistic|less optimistic|not so sure|less sure)|believes? so|thinks? so|dismiss(?:es|ed) (?:it|this|that|them|(?:the|these|those) \\p{L}+) as|(?:inspected|visited|examined|tested|checked|audited) [^.;]{2,50}? and (?:found|declared|called) (?:it|them)|(?:gave|gives) (?:it|them|(?:the|its|their) \\p{L}+) (?:a clean bill|the all-clear|top marks|full marks)|(?:found|declared|pronounced) (?:it|them|(?:the|its|their) \\p{L}+) (?:in (?:good|poor|bad|perfect|excellent)|to be|safe|unsafe|sound|unsound))\\b`,
  'u',
);

/** "For Holm, the vote was a fraud"; "To the union it is a lockout". */
export const isForWhom =
  /^(?:For|To) (?:the )?((?:[\p{L}’'-]+ ){0,5}?[\p{L}’'-]+),? (?:(?:the|this|that|his|her|its|their) (?:[\p{L}’'-]+ ){1,6}?|it |he |she |they |this |that )(?:is|was|are|were|has been|remains|amounts to|means)\b/u;

/** "In Shah's account, he was pushed out"; "Danko is a dictator in Sorin's eyes". */
export const inWhoseView =
  /(?:^|[ “"])[Ii]n (?:the )?((?:[\p{L}’'-]+ ){0,3}?[\p{L}-]+)(?:['’]s|s['’]) (?:view|eyes|opinion|account|reading|words|telling|judgement|judgment|version)\b/u;

/** "The river is the border, Alba holds." */
export const holdsBehind =
  /, (?:the )?((?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+) (?:holds?|maintains?|insists?|contends?|believes?|thinks?|reckons?|predicts|predicted)\.?$/u;

/** Papers that give numbers, and bodies that seldom speak. */
export const recordNouns: ReadonlySet<string> = new Set(
  'accounts books register registers tables minutes log logs ledger statistics count tally list rolls returns staff mission'.split(' '),
);
