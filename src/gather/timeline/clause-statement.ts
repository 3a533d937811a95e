import { helpingBe, opensSuffered, opensWithVerb, subjectHead } from '../../lexicon/en/events.words.ts';
import type { Part, Statement } from '../../model/findings.ts';
import type { Sentence } from '../../model/reading.ts';
import type { NonEmpty } from '../../model/span.ts';
import { makeStatement } from '../../text/statement.ts';
import type { ArticleView } from '../view.ts';
import { spanStatement, spansStatement } from '../wording/span-statement.ts';

/**
 * A clause of a sentence as a statement: cuts are marked, and a clause that leaves out its subject gets it from the head of
 * the sentence ("The dam [...] was sold in 2004."). `subject` is the end of that, where it is known. Offsets count from the sentence's beginning.
 */
export function clauseStatement(
  view: ArticleView,
  sentence: Sentence,
  text: string,
  start: number,
  end: number,
  subject = subjectBefore(text, start),
): Statement | undefined {
  if (subject !== undefined) {
    const made = spansStatement(
      view,
      [
        [sentence.start, sentence.start + subject],
        [sentence.start + start, sentence.start + end],
      ],
      true,
    );
    return made && /[\p{L}\p{N}]/u.test(text.slice(end)) ? makeStatement([...made.parts, cut]) : made;
  }
  const made = spanStatement(view, sentence.start + start, sentence.start + end, true);
  if (!made) return undefined;
  const tail = /[\p{L}\p{N}]/u.test(text.slice(end));
  const parts: Part[] = [...(start > 0 ? [cut] : []), ...made.parts, ...(tail ? [cut] : [])];
  return parts.length === made.parts.length ? made : makeStatement(parts as unknown as NonEmpty<Part>);
}

const cut: Part = { kind: 'cut' };

/** The end of the subject at the head of a sentence whose clause at `start` begins with its verb; with the `was` that a participle shares with the first. */
function subjectBefore(text: string, start: number): number | undefined {
  const subject = start > 0 && opensWithVerb.test(text.slice(start)) ? subjectHead.exec(text)?.[1] : undefined;
  if (subject === undefined || subject.length >= start) return undefined;
  const helper = opensSuffered.test(text.slice(start)) ? helpingBe.exec(text.slice(subject.length, start))?.[0].length : undefined;
  return subject.length + (helper ?? 0);
}
