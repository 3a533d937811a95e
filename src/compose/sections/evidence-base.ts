import type { Block, ListItem } from '../../model/note.ts';
import { monthNames, timeItem } from '../charts.ts';
import type { Context } from '../context.ts';
import { text } from '../inline.ts';
import { counted, languageName } from '../phrases.ts';
import { publisherName } from '../sources.ts';
import { list } from './blocks.ts';

/** Beyond this many sources a strip of single dates cannot be read. */
const stripLimit = 24;

/** Computed facts in fixed wording, in place of any score of confidence; the sources' dates as a strip. */
export function evidenceBase(context: Context): Block[] {
  return [list(facts(context).map((f): ListItem => ({ content: [text(f)] }))), ...dateStrip(context)];
}

function facts({ findings, phrases }: Context): string[] {
  const base = findings.evidenceBase;
  const copies = findings.sources.filter((s) => s.copyOf !== undefined).length;
  const [from, to] = base.published ?? [];
  const lines = [
    phrases.say('base.documents', {
      documents: counted(phrases, 'document', base.documents),
      publishers: counted(phrases, 'publisher', base.publishers),
      words: counted(phrases, 'word', base.words),
    }),
  ];
  if (copies > 0) lines.push(phrases.say('base.copies', { n: copies }));
  if (from && to && from !== to) lines.push(phrases.say('base.published', { from: phrases.date(from), to: phrases.date(to) }));
  else if (from) lines.push(phrases.say('base.published.one', { date: phrases.date(from) }));
  if (base.undated > 0) lines.push(phrases.say('base.undated', { n: base.undated }));
  if (base.languages.length > 0)
    lines.push(phrases.say('base.languages', { languages: base.languages.map((l) => languageName(phrases, l)).join(', ') }));
  if (base.kinds.length > 0) lines.push(phrases.say('base.kinds', { kinds: base.kinds.map((k) => `${k.kind} ${k.count}`).join(', ') }));
  if (base.largest) lines.push(phrases.say('base.largest', { publisher: base.largest.publisher, share: base.largest.share }));
  lines.push(`${phrases.say('base.figures', { n: base.contestedFigures })} ${phrases.say('base.citations', { n: base.citations })}`);
  return lines;
}

function dateStrip({ sources, phrases }: Context): Block[] {
  const dated = sources.filter((s) => s.meta.published !== undefined);
  if (dated.length < 2 || dated.length > stripLimit) return [];
  const items = dated.flatMap((s) =>
    timeItem(s.meta.published ?? '', {
      dateLabel: phrases.date(s.meta.published ?? ''),
      label: `${s.id} ${publisherName(s.meta, phrases)}`,
      marked: false,
      scheduled: false,
    }),
  );
  return [
    {
      kind: 'figure',
      id: 'figure-sources',
      caption: phrases.say('base.chart'),
      alternative: phrases.say('base.chart.alternative', { n: items.length }),
      chart: { kind: 'time-axis', items, months: monthNames(phrases) },
    },
  ];
}
