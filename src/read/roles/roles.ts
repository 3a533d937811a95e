import { describingNouns } from '../../lexicon/en/titles.words.ts';
import type { NameMention, RoleMention } from '../../model/reading.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from '../names/cls.ts';
import { type Marked, tokenSpan } from '../names/marked.ts';
import { eachOnce, reports } from './each-once.ts';
import { has, possessives } from './has.ts';
import { namesAnother } from './names-another.ts';
import { isFiniteVerb, isPastVerb, isPlural, opensSentence } from './verbs.ts';

const leftovers = setOf("'s ’s s percent %");
const afterApposed = setOf(', . ; : ) said says');
const roleJoints = setOf('of to for at in');
const appositionEnds = setOf(', ; : . — – ! ? ( ) " ”');
const linking = setOf('is was became remains');
const predicateEnds = setOf(', ; : . — – ! ? ) " ”');

/**
 * How a text describes its persons and bodies: an apposition (`X, a senior fellow at Y,`), a premodifier (`army spokesman X`), a predicate
 * (`X is the head of Y`). In: tokens and names. Out: spans in order of the names.
 */
export function readRoles(t: Marked, names: readonly NameMention[]): RoleMention[] {
  const found: RoleMention[] = [];
  const named = new Map<number, number>();
  const persons = new Map<number, number>();
  const opening = new Map<number, number>();
  for (const n of names) {
    const first = indexOf(t.starts, n.title?.[0] ?? n.start);
    const last = indexOf(t.ends, n.end);
    named.set(first, last);
    const opens = indexOf(t.starts, n.start);
    if (opens < last) opening.set(last, opens);
    if (n.kind === 'PER') persons.set(first, last);
  }
  names.forEach((n, index) => {
    const first = indexOf(t.starts, n.title?.[0] ?? n.start);
    const last = indexOf(t.ends, n.end);
    if (first < 0 || last < 0) return;
    const add = (span: readonly [number, number], kind: RoleMention['kind'], rule: string): void => {
      found.push({ name: index, start: span[0], end: span[1], kind, rule });
    };
    if (n.title) add(n.title, 'title', 'role-title');
    if (n.kind === 'PER') {
      const pre = has(t, first - 1, cls.person | cls.title) ? premodifier(t, first, first - 1, opening) : undefined;
      if (pre) add(tokenSpan(t, ...pre), 'premodifier', 'role-premodifier');
      const lead = pre ? undefined : leadingApposition(t, first, last, opening);
      if (lead) add(tokenSpan(t, ...lead), 'apposition', 'role-leading-apposition');
    }
    if (n.kind !== 'PER' && n.kind !== 'ORG') return;
    const body = n.kind === 'ORG' ? calledBefore(t, first, last, opening) : undefined;
    if (body) add(tokenSpan(t, ...body), 'premodifier', 'role-body-premodifier');
    const post = apposition(t, first, last, n.kind === 'PER' ? persons : named, n.kind === 'PER');
    if (post) add(tokenSpan(t, ...post), 'apposition', 'role-apposition');
    const said = predicate(t, first, last, n.kind === 'PER');
    if (said) add(tokenSpan(t, ...said), 'predicate', 'role-predicate');
  });
  return eachOnce(t, names, found);
}

/** Where a number stands among rising ones, or -1. */
function indexOf(rising: Int32Array, wanted: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return rising[low] === wanted ? low : -1;
}

/** Closed classes that stand in no description before a name, and words of time. */
const barred = cls.preposition | cls.conjunction | cls.auxiliary | cls.modal | cls.subordinator | cls.subject | cls.calendar;

/** A verb, unless it is a noun or an adjective too or owns something (`the club’s`); a gerund or a past form right after another word governs what follows it. */
function isAction(t: Marked, i: number, c: number): boolean {
  if (t.shapes[i] !== shape.lower || possessives.has(t.words[i + 1] ?? '')) return false;
  if (reports.has(t.lowers[i] as string) || (c & cls.verbBase && has(t, i - 1, cls.modal))) return true;
  if (c & (cls.gerund | cls.verbPast) && has(t, i - 1, cls.determiner | cls.possessive)) return false;
  if (c & (cls.verbPast | cls.verbPresent | cls.verbBase | cls.gerund) && !(c & (cls.noun | cls.adjective))) return true;
  if (c & cls.gerund && t.shapes[i - 1] === shape.lower && isPlural(t.lowers[i - 1] as string)) return true;
  return (c & (cls.verbPast | cls.gerund)) !== 0 && has(t, i - 1, cls.calendar | cls.subject);
}

/** `to block Alba’s nominee`, `would back Alba’s envoy`: the verb of a chain before somebody’s, be it a noun elsewhere. */
function governs(t: Marked, i: number, head: number): boolean {
  if (!has(t, i, cls.verbBase) || t.shapes[i + 1] !== shape.capital || !(t.lowers[i - 1] === 'to' || has(t, i - 1, cls.modal)))
    return false;
  for (let j = i + 2; j < head; j++) if (possessives.has(t.words[j] as string)) return true;
  return false;
}

/** A possessive ending or a number with a share, left over in front. */
const isBelated = (t: Marked, i: number): boolean => leftovers.has(t.words[i] as string) || t.shapes[i] === shape.number;

/** Last token of a name -> its first. */
type Openings = ReadonlyMap<number, number>;
/** A role that reaches further back is none. */
const longest = 10;

/** `the miners’ union`: an apostrophe behind a plural. */
const isPluralOwner = (t: Marked, i: number): boolean => /^['’]$/u.test(t.words[i] as string) && (t.lowers[i - 1] ?? '').endsWith('s');

/** `military spokesman` before a name: back from the noun at `head` over its modifiers. */
function premodifier(t: Marked, first: number, head: number, opening: Openings): [number, number] | undefined {
  if (head < 0 || t.spanOf[head] !== t.spanOf[first] || t.shapes[head] === shape.mark) return undefined;
  // `editor in chief`: one office.
  let i = t.lowers[head] === 'chief' && t.lowers[head - 1] === 'in' ? head - 2 : head;
  while (i > 0 && t.spanOf[i - 1] === t.spanOf[head] && head - i < 7) {
    const b = i - 1;
    const name = opening.get(b) ?? b;
    if (name < b && head - name < longest) {
      i = name; // `Bank of Alba governor`: the small word is part of the name
      continue;
    }
    const c = t.classes[b] as number;
    const possessive = possessives.has(t.words[b] as string) || isPluralOwner(t, b);
    if (!possessive && (t.shapes[b] as number) >= shape.mark) break;
    if (!possessive && ((c & barred && !(c & cls.determiner && !(c & cls.subordinator))) || isAction(t, b, c) || governs(t, b, head)))
      break;
    i = b;
    if (c & (cls.determiner | cls.possessive)) break;
  }
  while (i < head && isBelated(t, i)) i++;
  const ofMany = t.lowers[i - 1] === 'of' && t.lowers[i - 2] === 'one' && has(t, i, cls.determiner | cls.possessive);
  return ofMany && (t.lowers[head] as string).endsWith('s') && t.spanOf[i - 2] === t.spanOf[head] ? [i - 2, head] : [i, head];
}

/** `Norway’s trade minister, Ana Berg, ...`: the description before the comma before a name that a comma, verb or full stop follows. */
function leadingApposition(t: Marked, first: number, last: number, opening: Openings): [number, number] | undefined {
  const comma = first - 1;
  if (t.words[comma] !== ',' || t.spanOf[comma] !== t.spanOf[first] || !afterApposed.has(t.words[last + 1] ?? '.')) return undefined;
  for (let head = comma - 1; head >= 0 && comma - head < 9 && t.spanOf[head] === t.spanOf[first]; head--) {
    if (t.words[head] === ',') return undefined;
    if (!has(t, head, cls.person | cls.title)) continue;
    if (head < comma - 1 && !roleJoints.has(t.lowers[head + 1] as string)) continue;
    const found = premodifier(t, head + 1, head, opening);
    for (let i = head + 1; i < comma; i++) if (has(t, i, cls.auxiliary | cls.modal) || isFiniteVerb(t, i)) return undefined;
    return found ? [found[0], comma - 1] : undefined;
  }
  return undefined;
}

const nouns: ReadonlySet<string> = new Set(describingNouns.split(/\s+/u));
const isMaker = (lower: string): boolean => lower.endsWith('maker') && /^\p{L}{8,}$/u.test(lower);
const isBodyNoun = (t: Marked, i: number): boolean =>
  t.shapes[i] === shape.lower && (nouns.has(t.lowers[i] as string) || isMaker(t.lowers[i] as string));

const apartEnds = setOf(', . ; : )');

/** `the state-owned utility Alba`, `Alba's local subsidiary, the Orrin Company,`: what a body is called right before its name. */
function calledBefore(t: Marked, first: number, last: number, opening: Openings): [number, number] | undefined {
  let head = first - 1;
  const article = t.lowers[head] === 'the';
  if (article) head--;
  const apart = t.words[head] === ',';
  if (apart ? !apartEnds.has(t.words[last + 1] ?? '.') : article) return undefined;
  if (apart) head--;
  return isBodyNoun(t, head) ? premodifier(t, first, head, opening) : undefined;
}

/** The words between commas after a name, when they describe (`, a senior research fellow at ...,`). */
function apposition(
  t: Marked,
  first: number,
  last: number,
  others: ReadonlyMap<number, number>,
  person: boolean,
): [number, number] | undefined {
  const sentence = t.spanOf[last];
  if (t.words[last + 1] !== ',' || t.spanOf[last + 1] !== sentence) return undefined;
  const start = t.words[last + 2] === "'s" || t.words[last + 2] === '’s' ? last + 3 : last + 2;
  if (
    start >= t.count ||
    t.spanOf[start] !== sentence ||
    t.shapes[start] === shape.number ||
    has(t, start, cls.subordinator | cls.subject | cls.object | cls.auxiliary | cls.conjunction) ||
    isAction(t, start, t.classes[start] as number) ||
    reports.has(t.lowers[start] as string) ||
    (t.words[start] as string).includes("'") ||
    (t.words[start] as string).includes('’') ||
    !describes(t, start, person)
  )
    return undefined;
  const opened = opensSentence(t, first);
  let end = start;
  while (end + 1 < t.count && end - start <= 24 && t.spanOf[end + 1] === sentence && !appositionEnds.has(t.words[end + 1] as string)) {
    if (has(t, end + 1, cls.subordinator) && !has(t, end + 1, cls.preposition)) break;
    if (has(t, end + 1, cls.auxiliary | cls.modal) || reports.has(t.lowers[end + 1] as string)) return undefined;
    if (isFiniteVerb(t, end + 1) || (opened && isPastVerb(t, end + 1))) return undefined;
    end++;
  }
  if (namesAnother(t, start, person ? end : start, others)) return undefined;
  // `an adviser with whom ...`: the clause takes its preposition along.
  while (end > start && t.spanOf[end + 1] === sentence && has(t, end + 1, cls.subordinator) && has(t, end, cls.preposition)) end--;
  return end - start > 24 ? undefined : [start, end];
}

function describes(t: Marked, start: number, person: boolean): boolean {
  for (let i = start; i < Math.min(t.count, start + 8); i++) {
    if (t.spanOf[i] !== t.spanOf[start] || (t.shapes[i] as number) >= shape.mark) {
      if (t.words[i] === '’s' || t.words[i] === "'s") continue;
      return false;
    }
    if (has(t, i, cls.person) || (i > start && has(t, i, cls.title))) return true;
    if (!person && i > start && has(t, i, cls.orgHead | cls.noun) && has(t, start, cls.determiner)) return true;
    if (has(t, i, cls.auxiliary | cls.modal | cls.preposition)) return false;
  }
  return false;
}

/** `X is the head of ...`, `one of them, X, is a nephew of ...`: the predicate noun phrase. */
function predicate(t: Marked, first: number, last: number, person: boolean): [number, number] | undefined {
  const verb = last + (t.words[first - 1] === ',' && t.words[last + 1] === ',' ? 2 : 1);
  if (!linking.has(t.lowers[verb] ?? '') || t.spanOf[verb] !== t.spanOf[last] || !has(t, verb + 1, cls.determiner)) return undefined;
  if (!(person ? describes(t, verb + 1, true) : isBody(t, verb + 2)) || conditions.has(t.lowers[first - 1] ?? '')) return undefined;
  let end = verb + 1;
  while (end + 1 < t.count && end - verb <= 24 && t.spanOf[end + 1] === t.spanOf[last] && !predicateEnds.has(t.words[end + 1] as string)) {
    if (isSecondVerb(t, end + 1)) break;
    if (has(t, end + 1, cls.subordinator | cls.auxiliary | cls.modal) && !has(t, end + 1, cls.preposition)) break;
    end++;
  }
  return [verb + 1, end];
}

/** `if X is the nominee`: what may be or come. */
const conditions = setOf('if whether unless until assuming');

/** `the owner and runs the mill`: another verb of the same subject. */
const isSecondVerb = (t: Marked, i: number): boolean =>
  joining.has(t.lowers[i] as string) && has(t, i + 1, cls.verbPresent | cls.verbPast) && has(t, i + 2, cls.determiner | cls.possessive);
const joining = setOf('and but or');

/** A noun for a body within a few words, before anything but modifiers. */
function isBody(t: Marked, start: number): boolean {
  for (let i = start; i < Math.min(t.count, start + 6) && !has(t, i, cls.preposition | cls.auxiliary | cls.modal); i++)
    if (isBodyNoun(t, i)) return true;
  return false;
}
