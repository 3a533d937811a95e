import type { TimeExpression } from '../../model/reading.ts';
import { edtfBounds } from '../../text/edtf.ts';
import { placedDates } from '../timeline/date-role.ts';
import { eventDates } from '../timeline/event-date.ts';
import type { ArticleView } from '../view.ts';

/** The decimal year to which each sentence belongs in the order of background. */
export function sentenceYears(view: ArticleView): ({ value: number; own: boolean } | undefined)[] {
  const published = yearOf(view.article.meta.published);
  const paragraphYear = new Map<number, number>();
  return view.reading.sentences.map((s, i) => {
    const text = view.article.text.slice(s.start, s.end);
    if (published !== undefined && standsNow.test(text)) return { value: published, own: false };
    const own = ownYear(view, i);
    if (own !== undefined) {
      paragraphYear.set(s.paragraph, own);
      return { value: own, own: true };
    }
    if (/\b(?:for|over|after) (?:\p{L}+ )?(?:decades|generations|centuries)\b|\bdecades[- ]long\b/iu.test(text) && published !== undefined)
      return { value: published - 25, own: false };
    if (/\b(?:is|are|has|have|now|currently)\b/iu.test(text) && published !== undefined) return { value: published, own: false };
    const near = paragraphYear.get(s.paragraph) ?? paragraphYear.get(s.paragraph - 1);
    const value = near ?? published;
    return value === undefined ? undefined : { value, own: false };
  });
}

/** `Ann Lee, who led the strike of 2019, remains in prison`: told of the day of its source, whatever date stands in it. */
const standsNow = /^[^.;:“”"]*(?:\bremains? (?!of\b|were\b|have\b|had\b)|\b(?:is|are) still )/u;

/** The year of the date that dates what the sentence tells, where it has several, else of the first that has a year. */
function ownYear(view: ArticleView, index: number): number | undefined {
  const dates = (view.datesOf[index] ?? []).flatMap((d) => view.reading.dates[d] ?? []);
  const told = dates.length > 1 ? toldYear(view, index, dates) : undefined;
  if (told !== undefined) return told;
  for (const date of dates) {
    if (date.edtf === undefined || date.type === 'DURATION' || date.type === 'SET') continue;
    const year = yearOf(date.edtf);
    if (year !== undefined) return year;
  }
  return undefined;
}

function toldYear(view: ArticleView, index: number, dates: readonly TimeExpression[]): number | undefined {
  const s = view.reading.sentences[index];
  if (!s) return undefined;
  const text = view.article.text.slice(s.start, s.end);
  const { published } = view.article.meta;
  return yearOf(placedDates(text, eventDates(text, s.start, dates, published), published)[0]?.date.edtf);
}

/** `2021-08` as 2021.6; undefined for no date. */
export function yearOf(edtf: string | undefined): number | undefined {
  const first = edtf === undefined ? undefined : edtfBounds(edtf)?.first;
  if (first === undefined) return undefined;
  return Number(first.slice(0, 4)) + (Number(first.slice(5, 7)) - 1) / 12 + (Number(first.slice(8, 10)) - 1) / 372;
}
