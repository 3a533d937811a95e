import { opensLower } from '../../text/letters.ts';
import { lowerAt } from '../tokens.ts';
import { classOf, inClass } from './classes.ts';
import type { Context } from './context.ts';

export type Direction = 'past' | 'future' | 'unknown';

const reach = 20;

/** The classes that tell past from future. */
const is = {
  until: classOf('until'),
  of: classOf('of'),
  ahead: classOf('ahead'),
  postponing: classOf('POSTPONE'),
  past: classOf('PASTVERB'),
  promising: classOf('PROMISE'),
  to: classOf('to'),
  for: classOf('for'),
  pastHelp: classOf('PASTHELP'),
  future: classOf('FUTURE'),
  notPast: classOf('NOTPAST'),
  be: classOf('BE'),
};

/** A weekday that something lasts `until` is nearly always the coming one, whatever the verb: `they had until Friday`. */
export const isLimit = (c: Context): boolean => inClass(c.codes[c.match.from - 1], is.until) && c.match.from > c.first && !wasUntil(c);

/** `Ann Lee, until Friday head of the board, ...`: what somebody was, put in between commas. */
const wasUntil = (c: Context): boolean =>
  c.match.from > c.first + 1 &&
  lowerAt(c.tokens, c.match.from - 2) === ',' &&
  c.match.to < c.end &&
  opensLower(c.tokens.text.slice(c.tokens.starts[c.match.to]));

/**
 * Whether the words around a time expression speak of the past or the future: the nearest verb before it in the sentence, else the first
 * one after it; `until`, `by`, `for`, `since` and `as early as` weigh in. Verbs are known by a short list and by `-ed`.
 */
export function directionOf(c: Context): Direction {
  const before = c.match.from > c.first ? lowerAt(c.tokens, c.match.from - 1) : '';
  if (before === 'since' || (inClass(c.codes[c.match.from - 1], is.until) && wasUntil(c))) return 'past';
  if (isLeftTime(c) || isSetFor(c)) return 'future';
  if (isAheadOf(c) || isPreparedFor(c) || isDeadline(c) || goesOn(c) || (before === 'to' && isPutOff(c))) return 'future';
  for (let i = c.match.from - 1; i >= Math.max(c.first, c.match.from - reach); i--) {
    if (inClass(c.codes[i], is.until) && i < c.match.from - 1) return presentBetween(c, i);
    // `should hear those who on Sunday cast votes`: the verb of that clause comes behind.
    if (i >= c.match.from - 3 && relatives.has(lowerAt(c.tokens, i))) break;
    const found = verbAt(c, i);
    // `knew as early as July`, but `could come as early as July`.
    if (found && before === 'as') return found === 'past' ? found : 'future';
    if (found) return found !== 'future' && limits.has(before) ? limited(c, i, before, found) : found;
  }
  if (before === 'as') return 'future';
  for (let i = c.match.to; i < Math.min(c.end, c.match.to + reach); i++) {
    const found = verbAt(c, i);
    if (found) return found;
  }
  return before === 'before' || (limits.has(before) && before !== 'for') ? 'future' : 'unknown';
}

/** `closed until it ends its review on 31 March`: what is waited for is to come, unless it is told as past. */
function presentBetween(c: Context, until: number): Direction {
  for (let i = until + 1; i < c.match.from; i++) if (verbAt(c, i) === 'past') return 'past';
  return 'future';
}

/** `ahead of Sunday’s vote`. */
const isAheadOf = (c: Context): boolean =>
  c.match.from > c.first + 1 && inClass(c.codes[c.match.from - 1], is.of) && inClass(c.codes[c.match.from - 2], is.ahead);

/** `The trial continues on Thursday`. */
const goesOn = (c: Context): boolean => {
  const verb = lowerAt(c.tokens, c.match.from - 1) === 'on' ? c.match.from - 2 : c.match.from - 1;
  return verb > c.first && lowerAt(c.tokens, verb) === 'continues';
};

/** `postpones the vote to 28 May`, `delayed from June to July`. */
function isPutOff(c: Context): boolean {
  for (let i = c.match.from - 2; i >= Math.max(c.first, c.match.from - reach); i--)
    if (/^(?:postpon|delay|adjourn|reschedul|defer)/u.test(lowerAt(c.tokens, i))) return !helped(c, i, is.pastHelp, 2);
  return false;
}

/** `is preparing for Monday’s debate`, `gearing up for Sunday’s final`. */
const isPreparedFor = (c: Context): boolean => {
  if (c.match.from < c.first + 2 || lowerAt(c.tokens, c.match.from - 1) !== 'for') return false;
  const verb = lowerAt(c.tokens, c.match.from - 2);
  return preparing.has(verb) || (verb === 'up' && preparing.has(lowerAt(c.tokens, c.match.from - 3)));
};
const preparing = new Set(['preparing', 'prepares', 'prepare', 'bracing', 'braces', 'gearing', 'ready', 'preparations', 'preparation']);

/** `The city has until 14 March to answer`. */
const isLeftTime = (c: Context): boolean => {
  const at = c.match.from - 2;
  return at >= c.first && lowerAt(c.tokens, at + 1) === 'until' && (lowerAt(c.tokens, at) === 'has' || lowerAt(c.tokens, at) === 'have');
};

/** `announced a bill for April`, `called a rally for Sunday`: what is held or brought is still to come. */
const isSetFor = (c: Context): boolean => {
  const at = c.match.from - 2;
  if (at < c.first + 2 || lowerAt(c.tokens, at + 1) !== 'for' || !broughtThings.has(lowerAt(c.tokens, at))) return false;
  for (let i = at - 1; i >= Math.max(c.first, at - 4); i--) if (announcing.has(lowerAt(c.tokens, i))) return true;
  return false;
};
const announcing = new Set('announced announces announce called scheduled planned promised'.split(' '));
const broughtThings = new Set(
  'bill vote election elections referendum strike strikes rally protest protests march meeting summit congress conference talks hearing launch walkout'.split(
    ' ',
  ),
);

/** `the deadline is Thursday`, `a deadline of 5 p.m. Thursday`. */
const isDeadline = (c: Context): boolean => {
  const at = c.match.from - 1;
  return (lowerAt(c.tokens, at) === 'is' || lowerAt(c.tokens, at) === 'of') && lowerAt(c.tokens, at - 1) === 'deadline';
};

const relatives = new Set(['who', 'which']);
const limits = new Set(['until', 'till', 'by', 'through', 'for']);

/** `postponed until Monday`, `called for Friday` look ahead; `filed by Wednesday` may do either. */
function limited(c: Context, verb: number, before: string, found: Direction): Direction {
  if (inClass(c.codes[verb], is.postponing)) return 'future';
  if (before === 'by' && inClass(c.codes[c.match.to + 1] ?? 0, is.past)) return 'past';
  if (before === 'by' && isOrdered(c, verb)) return 'future';
  return before === 'for' ? found : 'unknown';
}

/** `ordered that it be sent by Friday`, `urged citizens to leave by Friday`: an order sets a day to come. */
function isOrdered(c: Context, verb: number): boolean {
  if (inClass(c.codes[verb - 1], is.be)) return !helped(c, verb - 1, is.pastHelp, 3) && lowerAt(c.tokens, verb - 2) !== 'to';
  if (!ordering.has(lowerAt(c.tokens, verb))) return false;
  for (let i = verb + 1; i < c.match.from; i++) if (inClass(c.codes[i], is.to)) return true;
  return false;
}
const ordering = new Set(
  'told ordered asked urged gave directed instructed required warned advised vowed promised pledged agreed'.split(' '),
);

function verbAt(c: Context, i: number): Direction | undefined {
  const code = c.codes[i];
  if (inClass(code, is.promising) && inClass(c.codes[i + 1], is.to)) return hadBeen(c, i) ? 'unknown' : 'future';
  // `as he prepared to tour in July`: he may have prepared then.
  if (lowerAt(c.tokens, i).startsWith('prepar') && inClass(c.codes[i + 1], is.to)) return 'unknown';
  if (inClass(code, is.postponing) && inClass(c.codes[i + 1], is.for))
    return helped(c, i, is.pastHelp, 2) || isAppeal(c, i) ? 'unknown' : 'future';
  if (inClass(code, is.ahead) && inClass(c.codes[i + 1], is.of)) return 'future';
  if (inClass(code, is.future)) return helped(c, i, is.pastHelp, 2) ? 'unknown' : 'future';
  if (inClass(code, is.past)) return i > c.first && inClass(c.codes[i - 1], is.to) ? undefined : participle(c, i); // `to cut`
  if (c.tokens.kinds[i] !== 0 || inClass(code, is.notPast)) return undefined;
  const start = c.tokens.starts[i] ?? 0;
  const end = c.tokens.ends[i] ?? 0;
  const regular = end - start > 3 && c.tokens.text.endsWith('ed', end) && c.tokens.text.charCodeAt(start) >= 97;
  return regular ? participle(c, i) : undefined;
}

/** `called for the ban in December`: who appeals may have done so then; `called for Friday` looks ahead. */
const isAppeal = (c: Context, i: number): boolean => lowerAt(c.tokens, i) === 'called' && c.match.from > i + 2;

/** A past form, unless a future verb or a promise helps it: `will be held`, `is to be held`. */
function participle(c: Context, i: number): Direction {
  if (!helped(c, i, is.be, 2)) return 'past';
  const promised = inClass(c.codes[i - 1], is.be) && inClass(c.codes[i - 2], is.to) && inClass(c.codes[i - 3], is.promising);
  return promised || helped(c, i, is.future, 4) ? 'future' : 'unknown';
}

/** `had been due to vote`: what was to come before something else came. */
const hadBeen = (c: Context, i: number): boolean => lowerAt(c.tokens, i - 1) === 'been' && lowerAt(c.tokens, i - 2) === 'had';

/** A helping verb of a class within a few tokens before. */
function helped(c: Context, at: number, helper: Uint8Array, within: number): boolean {
  for (let i = at - 1; i >= Math.max(c.first, at - within); i--) if (inClass(c.codes[i], helper)) return true;
  return false;
}
