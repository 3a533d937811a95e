import type { NameMention } from '../../model/reading.ts';

/** Whom a relative word means: a mention, or the words of a noun phrase. */
export type Antecedent = { readonly name: NameMention } | { readonly words: string } | undefined;

const near = 80;
const directly = /^[\s,)]*(?:,? \d\d, ?)?$/u;
/** `, the mayor of`: an apposition that runs up to the relative word, or up to the name in it. */
const described = /^, (?:\d\d, )?(?:(?:an?|the|his|her|its|their) |\p{Ll})[^.;:]*$/u;
const common = /(?:^|[\s“"(])((?:the|an?) (?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*)(?<! (?:and|or|but))[,)]* $/iu;

/**
 * The noun that `who`, `which` or `that` at an offset takes up: the name right before it, a person for `who` and no person for `which`; the
 * person whom an apposition between the two describes; else the words of the noun phrase. `before`: the mentions before, in order.
 */
export function antecedentOf(text: string, at: number, relative: string, before: readonly NameMention[]): Antecedent {
  const last = before.at(-1);
  const close = last !== undefined && at - last.end < near ? last : undefined;
  if (close && directly.test(text.slice(close.end, at)) && (relative === 'that' || (close.kind === 'PER') === (relative === 'who')))
    return { name: close };
  if (relative === 'who') {
    const person = before.slice(-3).findLast((n) => n.kind === 'PER');
    if (person && at - person.end < 2 * near && described.test(text.slice(person.end, at))) return { name: person };
  }
  const words = common.exec(text.slice(Math.max(0, at - near), at))?.[1];
  return words === undefined ? undefined : { words };
}
