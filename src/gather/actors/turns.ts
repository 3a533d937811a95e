import { type ArticleView, itemsBetween } from '../view.ts';

/** One turn of an interview: who speaks, and where the words stand. */
export interface Turn {
  readonly actor: number;
  readonly start: number;
  readonly end: number;
}

/** The turns of an article printed as an interview (`Ann Lee: Because ...`); none where fewer than two paragraphs begin so. */
export function turnsOf(view: ArticleView): Turn[] {
  const turns = view.article.paragraphs.flatMap(([start, end]): Turn[] => {
    const name = itemsBetween(view.reading.names, start, Math.min(end, start + 60))[0];
    const mention = view.reading.names[name ?? -1];
    const actor = view.actorOfName[name ?? -1] ?? -1;
    if (!mention || actor < 0 || (mention.title?.[0] ?? mention.start) !== start || view.article.text.charAt(mention.end) !== ':')
      return [];
    return [{ actor, start: mention.end + 1, end }];
  });
  return turns.length < 2 ? [] : turns;
}
