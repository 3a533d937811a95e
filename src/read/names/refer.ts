import { kinMen, kinWomen } from '../../lexicon/en/names.words.ts';
import type { NameKind, NameMention } from '../../model/reading.ts';
import { opensDigit, opensUpper, plainEnd } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import { bitsOf } from './gazetteer.ts';
import { type Address, addressOf, honorificOf } from './honorific.ts';
import * as known from './known.ts';
import { pairedNames } from './pairs.ts';

type Forms = Map<string, Full>;

/** A full name: a mention of it, how one addresses the person, whether a pair shares its family name. */
interface Full {
  readonly mention: NameMention;
  address: Address;
  paired: boolean;
}

/**
 * Gives each short mention the fullest form it refers to (`Omrani` -> `Faisal Omrani`), when one only fits, and its kind.
 * Persons by last or first name, bodies by the first word of their name where that word is no place, nation or common word.
 */
export function referNames(text: string, mentions: readonly NameMention[]): NameMention[] {
  const persons = new Map<string, Forms>();
  const bodies = new Map<string, Forms>();
  const pairs = pairedNames(text, mentions);
  for (let i = 0; i < mentions.length; i++) {
    const m = mentions[i] as NameMention;
    const name = pairs.get(i) ?? text.slice(m.start, m.end);
    if (plainEnd(name, 0) === name.length) continue;
    const words = name.split(/\s+/u);
    if (words.length < 2) continue;
    if (m.kind === 'PER') {
      const paired = pairs.has(i) || pairs.has(i - 1);
      keep(text, persons, words.at(-1) as string, name, m, paired);
      keep(text, persons, words[0] as string, name, m, paired);
      keep(text, persons, words.slice(-2).join(' '), name, m, paired);
    }
    if (m.kind === 'ORG' && words.length <= 4 && !words.slice(1, -1).some((w) => w === 'of' || w === 'for'))
      for (const key of words.length > 2 ? [words[0] as string, words.slice(0, -1).join(' ')] : [words[0] as string])
        keep(text, bodies, key, name, m, false);
  }
  dropRuns(persons);
  const others = otherBearers(text, mentions, persons);
  return mentions.map((m) => refer(text, m, persons, 'PER', others) ?? refer(text, m, bodies, 'ORG') ?? m);
}

function keep(text: string, fulls: Map<string, Forms>, key: string, name: string, m: NameMention, paired: boolean): void {
  if (key === name) return;
  const forms = fulls.get(key) ?? new Map<string, Full>();
  const full = forms.get(name);
  if (full) {
    full.address ??= addressOf(text, m, name);
    full.paired ||= paired;
  } else forms.set(name, { mention: m, address: addressOf(text, m, name), paired });
  fulls.set(key, forms);
}

/** `Roos Holm`, where `Vera Roos` and `Ida Holm` are named too: two family names that met in a heading are nobody's full name. */
function dropRuns(persons: Map<string, Forms>): void {
  for (const [word, forms] of persons)
    for (const full of forms.keys()) {
      const space = full.indexOf(' ');
      if (space !== full.lastIndexOf(' ')) continue;
      const first = full.slice(0, space);
      if (endsOther(persons, first, full) && endsOther(persons, full.slice(space + 1), full)) forms.delete(full);
      if (forms.size === 0) persons.delete(word);
    }
}

/** Whether a word is the family name of somebody else than `full`. */
function endsOther(persons: ReadonlyMap<string, Forms>, word: string, full: string): boolean {
  for (const name of persons.get(word)?.keys() ?? []) if (name !== full && name.endsWith(` ${word}`)) return true;
  return false;
}

/** Short names by which the article addresses somebody else than the one person it names in full (`Mr. Roos`, but only `Vera Roos`). */
function otherBearers(text: string, mentions: readonly NameMention[], persons: ReadonlyMap<string, Forms>): ReadonlySet<string> {
  const others = new Set<string>();
  for (let i = 0; i < mentions.length; i++) {
    const m = mentions[i] as NameMention;
    const relative = m.kind === 'PER' ? relativeOf(text, m, mentions[i - 1]) : undefined;
    if (relative !== undefined) others.add(relative);
    const wanted = honorificOf(text, m);
    const forms = wanted ? persons.get(text.slice(m.start, m.end)) : undefined;
    if (forms && [...forms.values()].every((f) => f.address !== undefined && f.address !== wanted)) others.add(text.slice(m.start, m.end));
  }
  return others;
}

/** `Roos’s daughter, Vera Roos`: the family name by itself is the other's. In: a person and the name before. */
function relativeOf(text: string, m: NameMention, before: NameMention | undefined): string | undefined {
  if (before === undefined || m.start - before.end > 40) return undefined;
  const family = text.slice(before.start, before.end);
  return text.slice(m.start, m.end).endsWith(` ${family}`) && ofKin.test(text.slice(before.end, m.start)) ? family : undefined;
}
const ofKin = new RegExp(`^['’]s? (?:\\p{Ll}+ )*(?:${kinMen}|${kinWomen}|cousin),? $`, 'u');

/** Of several persons of one family name, the one whom the form of address fits (`Ms. Roos`), one of a pair before others. */
function addressed(text: string, m: NameMention, forms: Forms): string | undefined {
  const wanted = honorificOf(text, m);
  if (!wanted) return undefined;
  const fitting = [...forms].filter(([, f]) => f.address === wanted || f.address === undefined);
  const women = fitting.filter(([, f]) => f.address === 'f');
  const among = [fitting, fitting.filter(([, f]) => f.paired), women].find((list) => list.length === 1);
  return among?.[0]?.[0];
}

/** `NGU`: the short form of no person, nor of the body whose name begins with its letters (`NGU Rules Committee`). */
function isLetters(name: string): boolean {
  if (name.length < 2 || name.length > 6) return false;
  for (let i = 0; i < name.length; i++) {
    const rest = name.slice(i);
    if (!(opensUpper(rest) || opensDigit(rest) || name[i] === '.' || name[i] === '&')) return false;
  }
  return true;
}

/** Kinds of evidence that a short form's own weight does not outdo. */
const weak = setOf(
  'name-city name-unknown name-given name-family name-letters name-the name-in name-speaks name-place-ending name-common-word name-capitals name-lives name-place-noun name-contest name-thing-noun name-plural name-class name-list name-family-ending name-inner-capital name-table',
);

/** Evidence for a body that a person's family name does not outdo. */
const firm = setOf('name-body name-team name-ampersand');

const ofKind = (m: NameMention, kind: NameKind): NameMention => (m.kind === kind ? m : { ...m, kind });
const nobody: ReadonlySet<string> = new Set();

function refer(
  text: string,
  m: NameMention,
  fulls: ReadonlyMap<string, Forms>,
  kind: NameKind,
  others: ReadonlySet<string> = nobody,
): NameMention | undefined {
  const name = text.slice(m.start, m.end);
  if (isLetters(name)) return undefined;
  const plural = kind === 'PER' && name.endsWith('s') && !name.includes(' ') && fulls.has(name.slice(0, -1));
  const forms = fulls.get(name);
  if (!forms) return plural && canTurn(m, kind) ? ofKind(m, kind) : undefined;
  if (!(kind === 'ORG' && name.includes(' ') ? isOpening(m, name) : canTurn(m, kind))) return undefined;
  const one = onlyOne([...forms.keys()], kind);
  const meant =
    one && !others.has(name)
      ? one
      : kind === 'PER'
        ? (addressed(text, m, forms) ?? (others.has(name) ? undefined : onlyOne(metBefore(forms, m), kind)))
        : undefined;
  if (!meant) return kind === 'PER' ? ofKind(m, kind) : undefined;
  if (kind === 'PER' && isPlace(m, name, meant)) return undefined;
  return { ...m, kind, refersTo: meant, rule: m.kind === kind ? m.rule : 'name-short-form' };
}

/** `Florence` beside `Florence Roos`, `South Carolina` within a longer name: a place by its own evidence that public lists know. */
function isPlace(m: NameMention, name: string, full: string): boolean {
  if (m.kind !== 'LOC') return false;
  const bits = bitsOf(name.toLowerCase());
  return (bits & (known.country | known.region)) !== 0 || ((bits & known.city) !== 0 && full.startsWith(`${name} `));
}

/** The names that the text has printed in full before a mention. */
const metBefore = (forms: Forms, m: NameMention): string[] => [...forms].filter(([, f]) => f.mention.start < m.start).map(([full]) => full);

/** The fullest of some names, if all are forms of it: of the bearers of one family name, whom the text has introduced so far. */
function onlyOne(names: readonly string[], kind: NameKind): string | undefined {
  const fullest = names.reduce((a, b) => (b.length > a.length ? b : a), '');
  const all = names.every((n) => n === fullest || fullest.endsWith(n) || (kind === 'ORG' && fullest.startsWith(n)));
  return all && fullest !== '' ? fullest : undefined;
}

/** `Al Zorvel` of `Al Zorvel Capital`: two words of a body's name that by themselves are nobody known; `Stock Exchange` is a body itself. */
const isOpening = (m: NameMention, name: string): boolean =>
  !m.title &&
  !m.standsFor &&
  (m.kind === 'PER' || m.kind === 'MISC') &&
  // `Al` is an article more often than a given name where a body is called so.
  (m.rule === 'name-two-capitals' || name.startsWith('Al '));

/** Whether what speaks for the mention's own kind is too weak to hold against a full name. */
function canTurn(m: NameMention, kind: NameKind): boolean {
  if (m.standsFor) return false;
  if (m.kind === kind) return true;
  if (kind === 'PER' && (m.title || (m.kind === 'ORG' && !firm.has(m.rule)))) return true;
  return weak.has(m.rule) && !(kind === 'ORG' && m.kind === 'LOC');
}
