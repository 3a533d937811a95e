import { ownPerson, standWords, turnPhrases } from '../../lexicon/en/background.ts';
import type { Statement, TimelineEntry } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { edtfBounds } from '../../text/edtf.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import { countWords } from '../../text/words.ts';
import { lastDay } from '../base/sources.ts';
import type { Contribution } from '../contribution.ts';
import { leansBack, openQuotation } from '../keypoints/whole.ts';
import type { Support } from './support.ts';
import { titleWords } from './title-words.ts';

/** An event so many days before the newest source is part of the present state. */
const fresh = 45;
const mostWords = 45;
/** What a word of the title adds, up to two of them, and what each paragraph further down, down to the fifth, and each day back take. */
const worth = { title: 0.3, paragraph: 0.12, deepest: 5, day: 0.02 };

/**
 * Where the matter stands: the event, come or firmly announced, that the newest source tells foremost, in a whole sentence that is no
 * stand. Undefined where that source tells of none. In: the topic, its newest documents, its timeline, and what each document tells of it.
 */
export function presentState(
  topic: Topic,
  newest: Newest,
  timeline: readonly TimelineEntry[],
  support: Support,
): { readonly statement: Statement; readonly event: string; readonly words: number } | undefined {
  const title = titleWords(topic);
  const isNew = (document: string) => newest.documents.has(document);
  const told = new Set([...newest.documents].flatMap((document) => (support.get(document) ?? []).map((stretch) => stretch.event)));
  const found = [...told].flatMap((e) => {
    if (daysBefore(e.date, newest.day) > fresh) return [];
    return [e.statement, ...e.also].filter((s) => isNew(documentOf(s)) && isWhole(s)).map((s) => ({ e, s }));
  });
  const value = ({ e, s }: { e: TimelineEntry; s: Statement }) =>
    e.weight +
    worth.title * Math.min(2, title.namedIn(statementText(s)).length) -
    worth.paragraph * Math.min(worth.deepest, paragraphOf(s)) -
    worth.day * Math.max(0, daysBefore(e.date, newest.day));
  const [best] = found
    .map(({ e, s }) => ({ e, s, value: value({ e, s }) }))
    .sort(
      (a, b) => b.value - a.value || byText(b.e.date, a.e.date) || byText(a.s.id, b.s.id) || timeline.indexOf(a.e) - timeline.indexOf(b.e),
    );
  return best && { statement: best.s, event: best.e.id, words: countWords(statementText(best.s)) };
}

/** The day of the newest source, and the documents of that day. */
export interface Newest {
  readonly day: string;
  readonly documents: ReadonlySet<string>;
}

export function newestOf(contributions: readonly Contribution[]): Newest {
  const days = contributions.map(dayOf);
  const day = days.reduce((latest, d) => (d > latest ? d : latest), '');
  return { day, documents: new Set(contributions.flatMap((c, i) => (days[i] === day ? [c.document] : []))) };
}

const dayOf = (c: Contribution): string => lastDay(c.source.meta.published ?? '');

/** Days from the end of a date to a day; less than none where it lies ahead. */
function daysBefore(date: string, day: string): number {
  const last = edtfBounds(date)?.last;
  return last === undefined || day === '' ? 0 : (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${last}T00:00:00Z`)) / 864e5;
}

/** A whole sentence of the source that stands alone and is no stand. */
export function isWhole(s: Statement): boolean {
  const text = statementText(s);
  return (
    s.parts[0].kind === 'quote' &&
    /(?:[.!]["”’')]*| \[\.\.\.\])$/u.test(text) &&
    !/^[“"‘']/u.test(text) &&
    !leansBack(text) &&
    !openQuotation(text) &&
    !standWords.test(text) &&
    !turnPhrases.test(text) &&
    !ownPerson.test(text) &&
    countWords(text) <= mostWords
  );
}

const evidenceOf = (s: Statement) => s.parts.find((p) => p.kind === 'quote')?.evidence;
const documentOf = (s: Statement): string => evidenceOf(s)?.document ?? '';
const paragraphOf = (s: Statement): number => evidenceOf(s)?.paragraph ?? 0;
