import type { Statement } from '../../model/findings.ts';
import { makeStatement } from '../../text/statement.ts';
import { countWords } from '../../text/words.ts';

/** The fewest words that still make a statement. */
const fewest = 8;

const boundary =
  /[,;:] | [–—] | and (?=on |in |at |again |then |also |they |it |he |she )| (?=after |while |because |when |whereas |which |who )/gu;
const opensDependent = /^[“"‘(]?(?:if|unless|while|although|though|when|because|since|as|in order|for|with|without|despite|even)\b/iu;
const limits = /\b(?:unless|if|except|but|although|though|until|without|provided|however)\b/iu;

/**
 * End of the leading clauses of `[start, end)` that keep to `most` words, for a cut that changes no meaning: it never
 * parts a main clause from its condition, exception or contrast, and keeps the
 * verb that ends at `after`. Undefined where no such cut exists.
 */
export function leadingClause(text: string, start: number, end: number, most: number, after = start): number | undefined {
  const passage = text.slice(start, end);
  if (opensDependent.test(passage)) return undefined;
  let found: number | undefined;
  for (const m of passage.matchAll(boundary)) {
    const words = countWords(passage.slice(0, m.index));
    if (words > most) break;
    if (words >= fewest && start + m.index > after) found = start + m.index;
  }
  return found === undefined || limits.test(text.slice(found, end)) ? undefined : found;
}

/** The statement with a mark that its sentence goes on. */
export const cutShort = (statement: Statement): Statement => makeStatement([...statement.parts, { kind: 'cut' }]);
