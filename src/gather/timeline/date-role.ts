import {
  afterWords,
  asideBefore,
  beforeOpening,
  comparedWith,
  finiteVerb,
  foundBy,
  knownThing,
  levelOf,
  madeThings,
  nounBeforeThat,
  openRelative,
  originVerb,
  participleBefore,
  sinceWords,
  subjectSoFar,
  thenSays,
  verbFollows,
  whichWere,
} from '../../lexicon/en/event-clauses.ts';
import { edtfBounds } from '../../text/edtf.ts';
import type { EventDate } from './event-date.ts';

/** What a date dates in its sentence. Offsets count from the sentence's beginning. */
export type DateRole =
  /** What the sentence tells. */
  | { readonly kind: 'told' }
  /** Something that the sentence only looks back to: it gives no event of its own. */
  | { readonly kind: 'backdrop' }
  /** The name of something known: `the decision of 2019`. */
  | { readonly kind: 'known' }
  /** What the sentence tells came at some time after it. */
  | { readonly kind: 'after' }
  /** A clause of its own inside the sentence, with the end of its subject at the head where that stands apart. */
  | { readonly kind: 'clause'; readonly start: number; readonly end: number; readonly subject?: number; readonly inside: true };

const told: DateRole = { kind: 'told' };
const backdrop: DateRole = { kind: 'backdrop' };

/** Younger than that, what a relative clause tells is news together with its sentence. */
const freshDays = 14;

/** The dates that give an event, each with its role; one that the event only follows becomes its year, about. */
export function placedDates(
  text: string,
  dates: readonly EventDate[],
  published: string | undefined,
): { readonly date: EventDate; readonly role: DateRole }[] {
  const placed = dates.flatMap((date) => {
    const role = dateRole(
      text,
      date,
      published,
      dates.some((d) => d !== date && !d.future),
    );
    if (role.kind === 'backdrop') return [];
    return [{ role, date: role.kind === 'after' ? { ...date, edtf: `${date.edtf.slice(0, 4)}~` } : date }];
  });
  const own = placed.filter(({ role }) => role.kind !== 'known');
  return own.length > 0 ? own : placed;
}

/** The role of a date in its sentence; `published` is the day of the source, where it is known; `hasOther`: another date of what was stands in it. */
export function dateRole(text: string, date: EventDate, published: string | undefined, hasOther = false): DateRole {
  if (date.counted) return told;
  const before = text.slice(0, date.at);
  if (beforeOpening.test(before) || comparedWith.test(before) || levelOf.test(text.slice(date.end))) return backdrop;
  const since = sinceWords.exec(before);
  // `had ruled since 1998 and won a vote in April`: the second verb has its own date.
  const second = since ? /^(?:\p{Lu}\p{L}+ )?\d{4},? and (?=\p{Ll})/u.exec(since[1] ?? '')?.[0].length : undefined;
  if (since && second !== undefined) return clauseFrom(text, since.index + 6 + second, date.end);
  if (since) return finiteVerb.test(since[1] ?? '') ? clauseFrom(text, since.index + 6, date.end) : backdrop;
  if (afterWords.test(before) && !finiteVerb.test(before) && daysBefore(date, published) > 366) return { kind: 'after' };
  if (/\banniversary of (?:the )?$/iu.test(before) || isOwned(text, date)) return backdrop;
  if (hasOther && date.edtf.length < 10 && foundBy.test(text.slice(date.end))) return backdrop;
  const aside = asideBefore.exec(before)?.[1];
  // `Nordline will drop its suit, filed in May`: what is to come is not of that day.
  if (aside !== undefined && !date.future && /\b(?:will|would|is to|are to) (?:(?!\b(?:while|but|whereas)\b).)*$/u.test(before))
    return backdrop;
  const behind = aside !== undefined && originVerb.test(aside) ? /^[^,;]{0,40},/u : /^[^,;]{0,12},/u;
  if (aside !== undefined && behind.test(text.slice(date.end)) && (originVerb.test(aside) || hasOther)) return backdrop;
  if (isAttribute(text, date) && daysBefore(date, published) > 366) return backdrop;
  if (date.at > headLength && /^\d{4}$/u.test(date.edtf) && madeThings.test(text.slice(date.end))) return backdrop;
  if (date.at > 2 * headLength && finiteVerb.test(before.slice(0, -headLength)) && whichWere.test(before)) return backdrop;
  const relative = openRelative.exec(before);
  if (relative) return relativeRole(text, date, published, relative, hasOther);
  const taken = verbFollows.test(text.slice(date.end)) ? participleBefore.exec(before) : null;
  if (taken && isOfSubject(text, before.slice(0, taken.index), date)) return backdrop;
  return knownThing.test(before) && before.length > 40 ? { kind: 'known' } : told;
}

/** `..., after the 9/11 attacks`: a day that only says which attacks; not that of the subject (`The 12 June leak killed fish`). */
const isAttribute = (text: string, date: EventDate): boolean =>
  date.at > headLength &&
  /^\d{4}-\d\d-\d\d$/u.test(date.edtf) &&
  /\b(?:the|an?|his|her|its|their) $|['’]s $/iu.test(text.slice(0, date.at)) &&
  /^ \p{Ll}{3,}/u.test(text.slice(date.end, date.end + 5));

/** `spoke of last month’s meeting`, `the winner of this year’s prize`: a month, week or year that only says which thing is meant. */
const isOwned = (text: string, date: EventDate): boolean =>
  date.at > headLength &&
  !/^\d{4}-\d\d-\d\d$/u.test(date.edtf) &&
  /^(?:this|last|next) /iu.test(text.slice(date.at, date.end)) &&
  /['’]s?$/u.test(text.slice(date.at, date.end + 2).trimEnd());

/** The subject's own attribute stands within so many letters. */
const headLength = 20;

/** `noted that the dam that had burst in May`, and where something else is dated `The fire that destroyed a hall in June began ...`: the date only says which. */
const isBackdrop = (head: string, inside: string, hasOther: boolean): boolean =>
  (/\bhad \p{Ll}/u.test(inside) && nounBeforeThat.test(head)) || (hasOther && /^(?:An?|The) (?:[\p{L}-]+ ){0,3}[\p{L}-]+$/u.test(head));

/** `A doctor who was seized in June was released on Monday`, `Two boats stolen in May were found on Sunday`: what dates only whom or what the verb behind is about. */
const isOfSubject = (text: string, head: string, date: EventDate): boolean =>
  subjectSoFar.test(head) && !finiteVerb.test(head) && verbFollows.test(text.slice(date.end));

function relativeRole(text: string, date: EventDate, published: string | undefined, m: RegExpExecArray, hasOther: boolean): DateRole {
  const [, gap, pronoun, inside] = m;
  const head = text.slice(0, m.index);
  if (pronoun === 'that' && isBackdrop(head, inside ?? '', hasOther)) return backdrop;
  if (pronoun !== 'where' && gap === ' ' && isOfSubject(text, head, date)) return backdrop;
  if (pronoun === 'that') return told;
  if (gap === ' ' || daysBefore(date, published) < freshDays) return told;
  const end = clauseEnd(text, date.end);
  // "at the barracks, where the brigade was dissolved in May": a sentence of its own.
  if (pronoun === 'where' && gap !== ' ' && finiteVerb.test(inside ?? ''))
    return { kind: 'clause', start: m.index + m[0].length - (inside ?? '').length, end, inside: true };
  const ofYears = !/^\d{4}-\d\d/u.test(date.edtf);
  const aside = (pronoun === 'who' && ofYears) || thenSays.test(text.slice(end));
  if (aside) return backdrop;
  const isHead = !finiteVerb.test(head) && !head.includes(',');
  if (isHead && pronoun !== 'whose' && pronoun !== 'where')
    return { kind: 'clause', start: m.index + m[0].length - (inside ?? '').length, end, subject: m.index, inside: true };
  return pronoun === 'who' ? backdrop : told;
}

function clauseFrom(text: string, start: number, dateEnd: number): DateRole {
  return { kind: 'clause', start, end: clauseEnd(text, dateEnd), inside: true };
}

const clauseEnd = (text: string, from: number): number => {
  const found = /,(?!\d{3})|;/u.exec(text.slice(from));
  return found ? from + found.index : text.length;
};

/** Days from the date's end to the day of the source; very many where that is not known. */
function daysBefore(date: EventDate, published: string | undefined): number {
  const [last, day] = [edtfBounds(date.edtf)?.last, published === undefined ? undefined : edtfBounds(published)?.last];
  if (last === undefined || day === undefined) return 1e6;
  return (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${last}T00:00:00Z`)) / 864e5;
}
