import { areForms, formedNames } from '../../lexicon/en/given-name-forms.ts';
import { put } from '../put.ts';
import { headsOf } from './bare-head.ts';

/**
 * The keys by which candidates meet, as small numbers, with what each says of others by its text alone. A number stays a key's for as
 * long as this is remembered, whether or not a document of now has the key: which ones are there, and what they mean, each gathering
 * finds anew (`key-sets.ts`).
 */
export class KeyIds {
  private readonly ids = new Map<string, number>();
  /** The text of each key. */
  readonly texts: string[] = [];
  /** For a short form with the long one it is paired with (`short:x#y`, `office:x#y`), or a name with initials (`person:x#y`), the short form alone, else -1. */
  readonly shortOf: number[] = [];
  /** For `Federal Institute for Water` its opening (`Federal Institute`), else -1. */
  readonly openingOf: number[] = [];
  /** For a short or partial form the body that is called just so, else -1. */
  readonly bodyOf: number[] = [];
  /** The full names by their initials, by their head nouns, and by their first and family names; made for the first `filed` keys. */
  private readonly byInitials = new Map<string, number[]>();
  private readonly byHead = new Map<string, number[]>();
  private readonly byPart = new Map<string, number[]>();
  /** The family names with which both forms of a given name are printed (`Chris Lund`, `Christopher Lund`). */
  private readonly formed = new Set<string>();
  private filed = 0;
  /** The lists of the weak keys that were asked for. */
  private readonly answers: (readonly number[] | undefined)[] = [];

  get size(): number {
    return this.texts.length;
  }

  /** The number of a key, a new one where it has none yet. */
  of(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.texts.push(key) - 1;
    this.ids.set(key, id);
    this.answers.push(undefined);
    this.shortOf[id] = this.openingOf[id] = this.bodyOf[id] = -1;
    if (key.startsWith('short:') || key.startsWith('office:'))
      this.shortOf[id] = key.includes('#') ? this.of(key.slice(0, key.indexOf('#'))) : -1;
    else if (key.startsWith('name:')) this.openingOf[id] = this.openingOfName(key);
    else if (key.startsWith('head:')) this.bodyOf[id] = this.of(`body:${key.slice(5)}`);
    else if (key.startsWith('person:') && key.includes('#')) this.shortOf[id] = this.of(key.slice(0, key.indexOf('#')));
    else if (key.startsWith('person:') && !key.includes(' ')) this.bodyOf[id] = this.of(`body:${key.slice(7)}`);
    return id;
  }

  /** The number of a key, undefined where it has none. */
  find(key: string): number | undefined {
    return this.ids.get(key);
  }

  /** The full names that may stand behind a short or partial form: those with its initials, its head noun, its first or family name. */
  answersTo(weak: number): readonly number[] {
    this.fileAll();
    this.answers[weak] ??= this.listOf(this.texts[weak] ?? '');
    return this.answers[weak] ?? [];
  }

  /** The family names that two persons bear whose given names are forms of one. */
  families(): Iterable<string> {
    this.fileAll();
    return this.formed;
  }

  /** The persons with a first or family name, folded. */
  bearersOf(name: string): readonly number[] {
    return this.byPart.get(name) ?? [];
  }

  /** Whether a key is a person's whose given name has short and long forms. */
  isFormed(id: number): boolean {
    const key = this.texts[id] ?? '';
    return key.startsWith('person:') && formedNames.has(givenName(key));
  }

  private fileAll(): void {
    for (; this.filed < this.texts.length; this.filed++) this.file(this.filed);
  }

  /** The list for a weak key, made where it is not there yet: names that are filed later go to it. */
  private listOf(weak: string): readonly number[] {
    if (weak.startsWith('short:')) return listAt(this.byInitials, weak.slice(6));
    return weak.startsWith('head:') ? listAt(this.byHead, weak.slice(5)) : listAt(this.byPart, weak.slice(7));
  }

  private file(id: number): void {
    const key = this.texts[id] ?? '';
    if (key.startsWith('name:')) {
      put(this.byInitials, initials(key), id);
      for (const head of headsOf(key.slice(5))) put(this.byHead, head, id);
    } else if (key.startsWith('person:') && key.includes(' ')) {
      const first = givenName(key);
      const mark = key.indexOf('#');
      const last = key.slice(key.lastIndexOf(' ') + 1, mark < 0 ? key.length : mark);
      if (formedNames.has(first) && this.bearersOf(last).some((other) => areForms(first, givenName(this.texts[other] ?? ''))))
        this.formed.add(last);
      put(this.byPart, first, id);
      if (first !== last) put(this.byPart, last, id);
    }
  }

  private openingOfName(key: string): number {
    if (!key.includes(' for ') && !key.includes(' of ') && !key.includes(' on ')) return -1;
    const opening = /^(name:\S+ .+?) (?:for|of|on) /u.exec(key)?.[1];
    return opening === undefined ? -1 : this.of(opening);
  }
}

/** `person:chris lund` -> `chris`. */
const givenName = (key: string): string => key.slice('person:'.length, key.indexOf(' '));

function listAt(lists: Map<string, number[]>, at: string): number[] {
  const known = lists.get(at) ?? [];
  lists.set(at, known);
  return known;
}

/** `name:federal water office` -> `fwo`. */
function initials(key: string): string {
  let found = '';
  for (let at = 'name:'.length; at > 0; at = key.indexOf(' ', at) + 1) found += String.fromCodePoint(key.codePointAt(at) ?? 32);
  return found;
}
