import { companyHeads, creedAdjectives, landHeads, mediaHeads } from '../../lexicon/en/actors.ts';
import type { ArticleMeta } from '../../model/article.ts';
import { isShort } from './actor-keys.ts';
import { isBareHead } from './bare-head.ts';
import { initialsOf, nameKey } from './name-key.ts';
import { stateNamed, stateOf, stateOfNationality } from './states.ts';

/** Whether a name by itself cannot be an actor's row. `shown`: it speaks or is described, so that one word in capitals is a body's letters. */
export const isUnfit = (name: string, shown = false): boolean =>
  isNationality(name) || (!shown && inCapitals.test(name)) || isHeading(name) || isBareHead(name) || isAdjective(name) || isFragment(name);

/** `Commander-in-Chief`, `Pay-to-Play`, `Anti-Alba`, `Telecom`, `Middle`: a rank, a coined term, or one word of a longer name. */
const isFragment = (name: string): boolean =>
  /^\p{L}+-(?:in|to|of|for)-\p{L}+$/u.test(name) ||
  /^(?:Anti|Pro|Ex|Non|Pre|Post)-\p{Lu}/u.test(name) ||
  kindsInLetters.test(name) ||
  /^(?!United States)\p{Lu}[\p{L}’'.-]+ (?:White House|Administration|Presidency)$/u.test(name) ||
  isPart(nameKey(name));

/** Letters that stand for a kind of body, office or thing, and name none. */
const kindsInLetters =
  /^(?:(?:[Ss]uper )?PAC|NGO|MP|MLA|CEO|CFO|COO|IPO|FIR|GP|PhD|QC|KC|TV|AI|IT|PR|HR|VIP|DNA|GDP|HQ|ID|ATM|SUV|EV|LGBT|LGBTQ|LGBTQ\+|POW|IED|UAV)s?$/u;

const isPart = (key: string): boolean => companyHeads.has(key) || landHeads.has(key) || partWords.test(key);
const partWords = /^(?:north|south|east|west|middle|central|northern|southern|eastern|western|international|national|house|interior)$/u;

/** `American`, `Paris-based American`: words of origin only. */
function isNationality(name: string): boolean {
  const words = name.split(/\s+/u);
  const isOrigin = (w: string) => stateOfNationality(w) !== undefined;
  return words.some(isOrigin) && words.every((w) => w.includes('-') || isOrigin(w)) && stateNamed(name) === undefined;
}

/** `CORRECTION`: printed for the eye, where nobody speaks by it. */
const inCapitals = /^\p{Lu}{6,}$/u;

/** `THE LAST DAY OF MAY`, `North-South`: printed for the eye, or two names at once. */
const isHeading = (name: string): boolean => /^(?:\p{Lu}+ ){2,}\p{Lu}+$/u.test(name) || name.split('-').every(isHalf);

/** A state, a nationality or a direction, which with another makes two names at once: `Danish-Swedish`, unlike `Al-Shabaab`. */
const isHalf = (part: string, _: number, all: readonly string[]): boolean =>
  all.length > 1 && (stateOf(part) !== undefined || /^(?:North|South|East|West)$/u.test(part));

/** `Islamist`, `Marxist`, `Muslim`, `Controversial`: an adjective of a creed or a party, or another with a plain ending. */
const isAdjective = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:ists?|ism|isms|sial|eous|less)$/u.test(name) || creedAdjectives.has(name.toLowerCase());

/** Kinds of documents by which their publisher itself speaks. */
const issuedBy = /\b(?:press release|statement|speech|ruling|judgment|communiqu|report by|announcement|letter)/iu;

/** Whether forms name the publication in which they stand (`told the Courier`), which is no actor there. */
export function isPublisherOf(meta: ArticleMeta, forms: readonly string[]): boolean {
  const publisher = nameKey(meta.publisher ?? '');
  if (publisher === '' || issuedBy.test(meta.kind ?? '')) return false;
  return forms.some((text) => {
    const form = nameKey(text);
    if (publisher === form || (isShort(text) && initialsOf(meta.publisher ?? '').includes(text))) return true;
    return form.includes(' ') ? publisher.includes(form) : mediaHeads.has(form) && publisher.endsWith(` ${form}`);
  });
}
