import {
  answering,
  comesAbout,
  fresh,
  hasDone,
  liveKind,
  liveTitle,
  noNews,
  officeWords,
  opensNow,
  underWay,
} from '../../lexicon/en/events.words.ts';
import type { Said } from '../claims/signs/said.ts';
import type { ArticleView } from '../view.ts';
import { besideOf } from './beside.ts';
import type { EventCandidate } from './candidate.ts';
import { doing, eventIn, happening } from './event-in.ts';

/** Sentences at the head of an article in which news without a date is taken for news of its day. */
const head = 6;

/** News without a date of its own: something that happened, told at the head of the article or as recent. */
export function undatedEvent(view: ArticleView, at: number, said: Said): EventCandidate[] {
  const published = view.article.meta.published;
  if (published === undefined || noNews.test(said.text)) return [];
  const happened = said.terms.some((t) => (happening.has(t.term) || doing.has(t.term)) && !t.negated);
  const beside = happened ? besideOf(said) : undefined;
  const isLive = liveKind.test(view.article.meta.kind ?? '') || liveTitle.test(view.article.meta.title ?? '');
  const leads = at === 0 && said.names.length > 0 && hasDone.test(said.text) && said.terms.some((t) => happening.has(t.term) && !t.negated);
  const isFresh =
    leads ||
    (isLive && happened && comesAbout.test(said.text)) ||
    (happened && (fresh.test(said.text) || opensNow.test(said.text) || (at < head && underWay.test(said.text))));
  const isAnswer = answering.test(said.text) && said.names.length > 0 && speaksForOffice(view, at);
  if (!beside && !isFresh && !isAnswer) return [];
  const clause = { start: 0, end: said.text.length };
  const made = eventIn(view, at, said, clause);
  if (!made) return [];
  // All entries of a live report are as fresh as its first.
  const force = Math.max(isFresh ? 0.5 : 0, isAnswer ? 0.5 : 0, beside ? 0.4 : 0) + (at < head || isLive ? 0.2 : 0);
  return [{ ...made, date: published, dateBasis: 'reported', scheduled: false, force, ...(beside ? { beside } : {}) }];
}

/** Somebody with an office speaks: the office stands in the source's words or right beside them. */
function speaksForOffice(view: ArticleView, at: number): boolean {
  return (view.attributionsOf[at] ?? []).some((i) => {
    const source = view.reading.attributions[i]?.source[0];
    return source !== undefined && officeWords.test(view.article.text.slice(Math.max(0, source[0] - 40), source[1] + 60));
  });
}
