import type { Attribution } from '../../model/reading.ts';
import type { ArticleView } from '../view.ts';

/** Who tells a stretch of the text: nobody but the source, an actor or somebody in the source’s words; `denies` where that one denies it. */
export interface Telling {
  readonly teller?: number | string;
  readonly denies: boolean;
}

/** Who tells the stretch `[start, end)`; undefined where it is asked, doubted, only foreseen, or told by nobody whom the source names; with `ownWords` only by whom it quotes. */
export function tellingOf(view: ArticleView, start: number, end: number, ownWords = false): Telling | undefined {
  const covering = view.reading.attributions.flatMap((a, i) =>
    covers(a, start, end) && (!ownWords || isQuoted(view, a)) ? [{ a, i }] : [],
  );
  const inner = covering.sort((x, y) => lengthOf(x.a) - lengthOf(y.a))[0];
  if (inner === undefined) return inQuotes(view, start) ? undefined : { denies: false };
  const { a, i } = inner;
  if (a.negated || a.hedged || a.stance === 'doubts' || a.stance === 'demands' || a.stance === 'predicts') return undefined;
  if (a.grade === 'own-voice') return { denies: false };
  const speaker = view.speakerOf[i] ?? -1;
  const teller = speaker >= 0 ? speaker : a.holder;
  return teller === undefined ? undefined : { teller, denies: a.stance === 'denies' };
}

/** Words in quotation marks, by somebody whom the source names there: `it` and `which` may be anybody. */
const isQuoted = (view: ArticleView, a: Attribution): boolean =>
  (a.grade === 'quoted' || a.grade === 'part-quoted') &&
  !/^(?:it|which|that|who)$/iu.test(view.article.text.slice(...(a.source[0] ?? [0, 0])));

const covers = (a: Attribution, start: number, end: number): boolean => a.content.some(([s, e]) => s <= start && end <= e + 1);

const lengthOf = (a: Attribution): number => a.content.reduce((sum, [s, e]) => sum + e - s, 0);

/** Whether an offset stands in quotation marks that its paragraph opens. */
function inQuotes(view: ArticleView, offset: number): boolean {
  const from = view.article.paragraphs.findLast(([start]) => start <= offset)?.[0] ?? 0;
  const before = view.article.text.slice(from, offset);
  return before.split('“').length > before.split('”').length || before.split('"').length % 2 === 0;
}
