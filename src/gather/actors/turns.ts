import { type ArticleView, itemsBetween } from '../view.ts';

/** One turn of an interview: who speaks, and where the words stand. */
export interface Turn {
  readonly actor: number;
  readonly start: number;
  readonly end: number;
}

/** The turns of an article printed as an interview (`Ann Lee: Because ...`, `A: Because ...`); none where fewer than two paragraphs begin so. */
export function turnsOf(view: ArticleView): Turn[] {
  const answers = answersIn(view);
  if (answers.length > 0) return answers;
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

const question = /^(?:Q|Question)[:.] /u;
const answer = /^(?:A|Answer)[:.] /u;

/** The answers of an interview printed as `Q:` and `A:`: they are of the person whom the text names first, before it asks. */
function answersIn(view: ArticleView): Turn[] {
  const { text, paragraphs } = view.article;
  const opens = (sign: RegExp, [start, end]: readonly [number, number]) =>
    sign.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length;
  const first = paragraphs.find((p) => opens(question, p) !== undefined)?.[0];
  const found = paragraphs.flatMap((p) => {
    const label = opens(answer, p);
    return label === undefined ? [] : [{ start: p[0] + label, end: p[1] }];
  });
  if (first === undefined || found.length < 2) return [];
  const asked = itemsBetween(view.reading.names, 0, first).find((n) => view.reading.names[n]?.kind === 'PER');
  const actor = view.actorOfName[asked ?? -1] ?? -1;
  return actor < 0 ? [] : found.map((turn) => ({ actor, ...turn }));
}
