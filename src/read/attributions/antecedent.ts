import type { NameMention } from '../../model/reading.ts';
import { isLetter } from '../../text/is-letter.ts';

/** Whom a relative word means: a mention, or the words of a noun phrase. */
export type Antecedent = { readonly name: NameMention } | { readonly words: string } | undefined;

const near = 80;
const directly = /^[\s,)]*(?:,? \d\d, ?)?$/u;
/** `, the mayor of`: an apposition that runs up to the relative word, or up to the name in it. */
const described = /^, (?:\d\d, )?(?:(?:an?|the|his|her|its|their) |\p{Ll})[^.;:]*$/u;
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
  const words = phraseBefore(text, at);
  return words === undefined ? undefined : { words };
}

/** An article and up to so many words make a noun phrase. */
const longest = 3;
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const joins: ReadonlySet<string> = new Set(['and', 'or', 'but']);

/** The noun phrase that ends before an offset, a comma or bracket aside: `the old board`. No pattern: one for all letters takes longer to make ready than to use. */
function phraseBefore(text: string, at: number): string | undefined {
  let end = at - 1;
  if (text[end] !== ' ') return undefined;
  while (text[end - 1] === ',' || text[end - 1] === ')') end--;
  const words = text
    .slice(Math.max(0, at - near), end)
    .split(' ')
    .slice(-longest - 1);
  for (let first = 0; first < words.length - 1; first++) {
    const article = opened(words[first] as string);
    if (!articles.has(article.toLowerCase()) || !words.slice(first + 1).every(isPlain)) continue;
    return joins.has(words.at(-1) as string) ? undefined : [article, ...words.slice(first + 1)].join(' ');
  }
  return undefined;
}

const opened = (word: string): string => (word[0] === '“' || word[0] === '"' || word[0] === '(' ? word.slice(1) : word);

/** Letters and hyphens alone. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isLetter(word.charCodeAt(i)) && (i === 0 || word[i] !== '-')) return false;
  return word !== '';
}
