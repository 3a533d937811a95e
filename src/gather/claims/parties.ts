import type { Actor } from '../../model/findings.ts';
import type { NameEntry } from '../../model/topic.ts';
import { Roll } from '../roll.ts';
import type { PartyOf } from './side-of.ts';

type Named = NameEntry | Actor;

/** One name of a party, in lower case. */
interface Form {
  readonly form: string;
  readonly side: string;
  readonly of: Named;
}

/**
 * Parties by the topic file's names (the longest name or alias that the words contain, so that "Northern Rovers" is not "Rovers") and by
 * the sides of the topic's actors. Remembered are their names by the first word of each, so that words are set only against the names that
 * begin with one of theirs.
 */
export class Parties {
  private readonly names = new Roll<Named>();
  private readonly byFirst = new Map<string, Form[]>();
  private listed: readonly Named[] = [];

  /** Takes the names and actors as they are now. Out: whom words name; where two names are as long, the one that is listed first. */
  update(names: readonly NameEntry[], actors: readonly Actor[]): PartyOf {
    this.listed = [...names, ...actors];
    const { came, gone } = this.names.update(this.listed);
    for (const one of gone) this.leave(one);
    for (const one of came) this.enter(one);
    const known = new Map<string, string | undefined>();
    return (words) => {
      if (!known.has(words)) known.set(words, this.longestIn(words.toLowerCase())?.side);
      return known.get(words);
    };
  }

  private enter(one: Named): void {
    for (const form of formsOf(one)) {
      const first = firstWord(form);
      const known = this.byFirst.get(first);
      const entry = { form, side: one.side ?? one.name, of: one };
      if (known) known.push(entry);
      else this.byFirst.set(first, [entry]);
    }
  }

  private leave(one: Named): void {
    for (const first of new Set(formsOf(one).map(firstWord))) {
      const staying = this.byFirst.get(first)?.filter(({ of }) => of !== one) ?? [];
      if (staying.length > 0) this.byFirst.set(first, staying);
      else this.byFirst.delete(first);
    }
  }

  private longestIn(text: string): Form | undefined {
    let longest: Form | undefined;
    for (const first of new Set(['', ...(text.match(word) ?? [])]))
      for (const one of this.byFirst.get(first) ?? none)
        if (one.form.length >= (longest?.form.length ?? 0) && holds(text, one.form) && (!longest || this.isBefore(one, longest)))
          longest = one;
    return longest;
  }

  private isBefore(a: Form, b: Form): boolean {
    return a.form.length > b.form.length || (a.of !== b.of && this.listed.indexOf(a.of) < this.listed.indexOf(b.of));
  }
}

const none: readonly Form[] = [];
const word = /[\p{L}\p{N}]+/gu;

const formsOf = ({ name, aliases }: Named): string[] => [name, ...aliases].map((form) => form.toLowerCase()).filter((form) => form !== '');

const firstWord = (form: string): string => form.match(word)?.[0] ?? '';

/** Whether a form stands in the words as whole words. */
function holds(text: string, form: string): boolean {
  const at = text.indexOf(form);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + form.length] ?? '');
}
