import { plainSaying, votedDown } from '../../lexicon/en/events.words.ts';
import type { ArticleView } from '../view.ts';
import type { EventDate } from './event-date.ts';

/** How near a date stands to the verb of saying that it belongs to. */
const besideCue = 28;

/** Behind the verb of saying: who talks to a paper tells its readers what he thinks, and no news of that day. */
const inInterview = /^[^;:“”"]{0,90}\binterview\b[^;:“”"]{0,90}$/u;

/** "X said on Monday that ...": the date is of the saying. Where what is said comes first and has no date, it is taken for its news. */
export function isSaying(view: ArticleView, at: number, date: EventDate): boolean {
  const sentence = view.reading.sentences[at];
  if (!sentence) return false;
  const [from, to] = [sentence.start + date.at, sentence.start + date.end];
  return (view.attributionsOf[at] ?? []).some((i) => {
    const a = view.reading.attributions[i];
    const cue = a?.cue[0];
    if (!a || !cue || !plainSaying.test(view.article.text.slice(cue[0], cue[1]).split(/\s+/u)[0] ?? '')) return false;
    if (votedDown.test(view.article.text.slice(cue[0], cue[1] + 80))) return false;
    if (from >= cue[1] && inInterview.test(view.article.text.slice(cue[1], from))) return !a.content.some(([x, y]) => from >= x && to <= y);
    const inContent = a.content.some(([x, y]) => from >= x + besideCue && to <= y);
    const close = from >= cue[1] ? from - cue[1] < besideCue : cue[0] - to < besideCue && cue[0] >= to;
    return close && !inContent && ((a.content[0]?.[0] ?? 0) >= cue[0] || a.grade === 'quoted' || datedInside(view, at, a.content, date));
  });
}

/** What is said has a date of its own, so that the other is of the saying, wherever that stands. */
function datedInside(view: ArticleView, at: number, content: readonly (readonly [number, number])[], saying: EventDate): boolean {
  const start = view.reading.sentences[at]?.start ?? 0;
  return (view.datesOf[at] ?? []).some((i) => {
    const d = view.reading.dates[i];
    return d?.edtf !== undefined && d.start !== start + saying.at && content.some(([from, to]) => d.start >= from && d.end <= to);
  });
}
