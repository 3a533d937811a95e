import * as chrono from 'chrono-node';
import nlp from 'compromise';
import datesPlugin from 'compromise-dates';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readText } from '../../../src/read/read.ts';

/** A time expression as the scorer of TempEval-3 wants it. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}
export type DateReader = readonly [name: string, read: (text: string, published: string) => readonly Timex[]];

/** The value at the precision that chrono is certain of. */
function chronoValue(start: chrono.ParsedComponents): string {
  const sure = (part: chrono.Component) => start.isCertain(part);
  const two = (part: chrono.Component) => String(start.get(part)).padStart(2, '0');
  const day = `${start.get('year')}-${two('month')}-${two('day')}`;
  if (sure('hour')) return `${day}T${two('hour')}:${two('minute')}`;
  if (sure('day') || sure('weekday')) return day;
  if (sure('month')) return day.slice(0, 7);
  return sure('year') ? day.slice(0, 4) : day;
}

function chronoDates(text: string, published: string): Timex[] {
  return chrono.parse(text, new Date(`${published.slice(0, 10)}T12:00:00`)).map((r) => ({
    start: r.index,
    end: r.index + r.text.length,
    type: r.start.isCertain('hour') ? 'TIME' : 'DATE',
    value: chronoValue(r.start),
  }));
}

/** A reader that throws on a text has found nothing in it. */
const orNothing =
  (read: DateReader[1]): DateReader[1] =>
  (text, published) => {
    try {
      return read(text, published);
    } catch {
      return [];
    }
  };

nlp.plugin(datesPlugin);
/** compromise tells where a phrase stands and the day it begins; a phrase it gives no day counts with an empty value. */
function compromiseDates(text: string, published: string): Timex[] {
  // biome-ignore lint/suspicious/noExplicitAny: the plugin's method is not in compromise's own types
  const doc = nlp(text) as any;
  const rows = doc.dates({ today: published.slice(0, 10) }).json({ offset: true }) as {
    offset: { start: number; length: number };
    dates?: { start?: string };
  }[];
  return rows.map((r) => ({
    start: r.offset.start,
    end: r.offset.start + r.offset.length,
    type: 'DATE',
    value: r.dates?.start?.slice(0, 10) ?? '',
  }));
}

const wink = winkNLP(model, ['sbd', 'ner']);
/** wink-nlp finds dates, times and durations but gives them no value. */
function winkDates(text: string): Timex[] {
  const doc = wink.readDoc(text);
  const found: Timex[] = [];
  let at = 0;
  const kinds = doc.entities().out(wink.its.type as never) as unknown as string[];
  for (const [i, printed] of doc.entities().out().entries()) {
    const start = text.indexOf(printed, at);
    if (start < 0) continue;
    at = start + printed.length;
    if (/^(?:DATE|TIME|DURATION)$/u.test(kinds[i] ?? '')) found.push({ start, end: at, type: kinds[i] ?? '', value: '' });
  }
  return found;
}

export const dateReaders: readonly DateReader[] = [
  ['backgrounder', (text, published) => readText(text, published).dates],
  ['chrono-node', chronoDates],
  ['compromise-dates', orNothing(compromiseDates)],
  ['wink-nlp', winkDates],
];
