import type { ArticleView } from '../view.ts';
import type { EventDate } from './event-date.ts';

/** `Alba denied that a gate had been opened on 13 July`: what is told of that day is denied, and its answer stands among the claims. */
export function isDenied(view: ArticleView, at: number, date: EventDate): boolean {
  const start = (view.reading.sentences[at]?.start ?? 0) + date.at;
  return (view.attributionsOf[at] ?? []).some((i) => {
    const a = view.reading.attributions[i];
    const [cue] = a?.cue ?? [];
    return (
      cue !== undefined &&
      deniesThat.test(view.article.text.slice(cue[0], cue[1] + 12)) &&
      // `deny that ... and on Friday again urged`: another deed.
      !/\band\b/u.test(view.article.text.slice(cue[1], start)) &&
      (a?.content ?? []).some(([from, to]) => start >= from && start < to)
    );
  });
}
const deniesThat = /^(?:\p{Ll}+ly )?(?:den(?:y|ies|ied)|has denied|have denied)\b(?: (?:that|it|they|he|she|any|having|\p{Ll}+ing)\b)/u;
