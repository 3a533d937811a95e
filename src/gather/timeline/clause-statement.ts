import { opensWithVerb, subjectHead } from '../../lexicon/en/events.words.ts';
import type { Part, Statement } from '../../model/findings.ts';
import type { Sentence } from '../../model/reading.ts';
import type { NonEmpty } from '../../model/span.ts';
import { makeStatement } from '../../text/statement.ts';
import type { ArticleView } from '../view.ts';
import { spanStatement, spansStatement } from '../wording/span-statement.ts';

/**
 * A clause of a sentence as a statement: cuts are marked, and a clause that leaves out its subject gets it from the head of
 * the sentence ("The dam [...] was sold in 2004."). Offsets count from the sentence's beginning.
 */
export function clauseStatement(view: ArticleView, sentence: Sentence, text: string, start: number, end: number): Statement | undefined {
  const subject = opensWithVerb.test(text.slice(start)) && start > 0 ? subjectHead.exec(text)?.[1] : undefined;
  if (subject !== undefined && subject.length < start)
    return spansStatement(view, [
      [sentence.start, sentence.start + subject.length],
      [sentence.start + start, sentence.start + end],
    ]);
  const made = spanStatement(view, sentence.start + start, sentence.start + end);
  if (!made) return undefined;
  const tail = /[\p{L}\p{N}]/u.test(text.slice(end));
  const parts: Part[] = [...(start > 0 ? [cut] : []), ...made.parts, ...(tail ? [cut] : [])];
  return parts.length === made.parts.length ? made : makeStatement(parts as unknown as NonEmpty<Part>);
}

const cut: Part = { kind: 'cut' };
