import * as shape from '../../text/shape.ts';
import type { Chunk } from './candidate.ts';
import * as cls from './cls.ts';
import { type Evidence, give, ORG, PER } from './evidence.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { has, isCapital, listed } from './opens.ts';

/** A line of a results table: numbers and names only, in which a town stands for its team. */
export function isTableLine(t: Marked, from: number, to: number): boolean {
  let numbers = 0;
  let names = 0;
  for (let i = from; i < to; i++) {
    const s = t.shapes[i] as number;
    if (s === shape.number) numbers++;
    else if (t.words[i] === ';') return false;
    else if (s < shape.mark) {
      if (!isCapital(t, i) || has(t, i, cls.calendar)) return false;
      names++;
    }
  }
  return numbers >= 2 && names <= 6;
}

/** What a line of results says of a name in it: a side, or a person with the country beside her (`Ana Roos (Norway) 10.94`). */
export function fromTable(t: Marked, c: Chunk, e: Evidence): void {
  if (listed(t, c.first, known.country)) return;
  if (t.words[c.last + 1] === '(' && listed(t, c.last + 2, known.country)) give(e, PER, 4, 'name-of-country');
  else give(e, ORG, listed(t, c.last, known.city | known.region) ? 7 : 4, 'name-table');
}
