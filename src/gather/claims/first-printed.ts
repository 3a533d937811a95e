import type { Statement } from '../../model/findings.ts';
import type { Contribution } from '../contribution.ts';

/** Contributions by document, copied texts behind all others, so that what both print is the original's. */
export function originalsFirst(contributions: readonly Contribution[], copies: ReadonlyMap<string, string>): Contribution[] {
  const isCopy = (c: Contribution): number => Number(copies.has(c.document));
  return [...contributions].sort((a, b) => isCopy(a) - isCopy(b) || (a.document < b.document ? -1 : 1));
}

/** A sentence that several articles print word for word is one statement: of each passage, the first that prints its words. */
export function firstPrinted<T extends { readonly statement: Statement }>(all: readonly T[]): T[] {
  const printed = new Map<string, T>();
  return all.map((p) => {
    const [only] = p.statement.parts;
    const text =
      p.statement.parts.length === 1 && only.kind === 'quote'
        ? only.evidence.quote
        : p.statement.parts.map((x) => (x.kind === 'quote' ? x.evidence.quote : '')).join(' ');
    const first = printed.get(text);
    if (first) return first;
    printed.set(text, p);
    return p;
  });
}
