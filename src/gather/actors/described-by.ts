import { bodyWords, groupNouns } from '../../lexicon/en/actors.ts';
import { descriptionRules, descriptionsBefore } from '../../lexicon/en/descriptions.rules.ts';
import type { NameMention } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { type ArticleView, itemsBetween } from '../view.ts';
import { stateOfNationality } from './states.ts';

const after = descriptionRules.map((r) => ({ ...r, match: new RegExp(`^${r.pattern}`, 'u') }));
const before = descriptionsBefore.map((r) => ({ ...r, match: new RegExp(r.pattern, 'u'), follows: new RegExp(r.after, 'u') }));

/** How far from a name its description may reach. */
const reach = 170;

/** A group's noun, and a short form in brackets, behind a name. */
const bracket = new RegExp(`^(?: (?:${[...groupNouns].join('|')})\\b)?(?: \\([^)]{2,12}\\))?`, 'u');

/** The span of the first rule that fires for the name `[start, end)`, with the rule; undefined for none. Pure text. */
export function describedBy(
  text: string,
  start: number,
  end: number,
  person: boolean,
): { readonly rule: string; readonly span: Span } | undefined {
  const from = end + (bracket.exec(text.slice(end, end + 30))?.[0].length ?? 0);
  const tail = text.slice(from, from + reach);
  if (tail.startsWith(',') || /^ ?[—–]/u.test(tail))
    for (const { id, value, match } of after) {
      if ((value === 'person') !== person) continue;
      const found = match.exec(tail);
      const words = found?.[1];
      // `who works for Alba and, she said, ...`: the joint leads to what stands behind the comma.
      const left = words === undefined ? 0 : (/ (?:and|or|but)$/u.exec(words)?.[0].length ?? 0);
      if (found && words !== undefined) return { rule: id, span: [from + found[0].length - words.length, from + found[0].length - left] };
    }
  if (person) return undefined;
  const head = text.slice(Math.max(0, start - reach), start);
  for (const { id, match, follows } of before) {
    const found = follows.test(tail) ? match.exec(head) : null;
    const words = found?.[1];
    if (!found || words === undefined || (id === 'described-that' && !bodyWords.test(words.split(/ (?:that|which) /u)[0] ?? ''))) continue;
    const at = start - head.length + found.index;
    return { rule: id, span: [at, id === 'described-owner' ? end : at + words.length] };
  }
  return undefined;
}

/** `Ruritania’s Coast Guard (RCG)`, `the country’s Coast Guard`: a body with whose it is, from the owner on. */
export function ownedBy(view: ArticleView, n: NameMention): Span | undefined {
  const { text } = view.article;
  const end = n.end + (bracket.exec(text.slice(n.end, n.end + 30))?.[0].length ?? 0);
  const country = /\b[Tt]he (?:country|state|city|region|kingdom|republic|island|province|county)['’]s (?:\p{Ll}+ )?$/u.exec(
    text.slice(Math.max(0, n.start - 40), n.start),
  );
  if (country) return [n.start - country[0].length, end];
  const owner = view.reading.names[itemsBetween(view.reading.names, Math.max(0, n.start - 60), n.start).at(-1) ?? -1];
  if (!owner || owner.kind === 'PER') return undefined;
  const between = text.slice(owner.end, n.start);
  const whose =
    /^['’]s? (?:(?!(?:of|in|to|for|on|with|by|and|at|from|own|the) )[\p{Ll}-]+ )?$/u.test(between) ||
    (between === ' ' && stateOfNationality(text.slice(owner.start, owner.end)) !== undefined);
  return whose ? [owner.start, end] : undefined;
}
