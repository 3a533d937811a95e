import type { ArticleView } from '../view.ts';
import { spanStatement } from '../wording/span-statement.ts';
import type { RelationCandidate } from './candidate.ts';
import { type Masked, maskedSentence } from './masked.ts';
import { relationHint, type Stated, statedIn } from './stated.ts';
import { tellingOf } from './telling.ts';

/** Whom an article says its actors to back or to oppose, in its order: only what a sentence states in words that a rule knows. */
export function contributeRelations(view: ArticleView): RelationCandidate[] {
  return view.reading.sentences.flatMap(({ start, end }, index) => {
    const masked = relationHint.test(view.article.text.slice(start, end)) ? maskedSentence(view, index) : undefined;
    return masked === undefined ? [] : statedIn(masked.text).flatMap((stated) => candidates(view, index, masked, stated));
  });
}

function candidates(view: ArticleView, index: number, masked: Masked, stated: Stated): RelationCandidate[] {
  const sentence = view.reading.sentences[index];
  const [start, end] = stated.cue.map(masked.inArticle) as [number, number];
  const told =
    stated.teller === undefined
      ? tellingOf(view, start, end, stated.value.speaker === true)
      : { teller: masked.actors[stated.teller], denies: false };
  if (!sentence || told === undefined || (stated.onlySaid && told.teller === undefined) || (stated.joined && told.teller !== undefined))
    return [];
  const statement = spanStatement(view, sentence.start, sentence.end);
  if (statement === undefined) return [];
  const actorOf = (name: number | 'speaker'): number => (name === 'speaker' ? Number(told.teller) : masked.actors[name]) ?? -1;
  return stated.from.flatMap((x) =>
    stated.to.flatMap((y): RelationCandidate[] => {
      const [from, to] = [actorOf(x), actorOf(y)];
      if (!(from >= 0) || to < 0 || from === to) return [];
      return [
        {
          rule: stated.rule,
          stance: stated.value.stance,
          from,
          to,
          mutual: stated.value.mutual === true,
          denied: stated.value.denied === true || told.denies,
          // What an actor is told to do by itself alone is the source's report of it.
          ...(told.teller === undefined || (told.teller === from && x !== 'speaker' && !told.denies && !stated.value.denied)
            ? {}
            : { teller: told.teller }),
          words: view.article.text.slice(start, end).trim(),
          statement,
        },
      ];
    }),
  );
}
