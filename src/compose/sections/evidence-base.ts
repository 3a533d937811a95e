import type { TimeAxisItem } from '../../model/chart.ts';
import type { EvidenceBase } from '../../model/findings.ts';
import type { Block, ListItem } from '../../model/note.ts';
import { edtfBounds } from '../../text/edtf.ts';
import { monthNames, timeItem } from '../charts.ts';
import type { Context } from '../context.ts';
import { text } from '../inline.ts';
import { counted, languageName, type Phrases } from '../phrases.ts';
import { type NumberedSource, publisherName } from '../sources.ts';
import { list } from './blocks.ts';

/** Beyond this many sources a strip of single dates cannot be read. */
const stripLimit = 24;

/** Computed facts in fixed wording, in place of any score of confidence; the sources' dates as a strip. */
export function evidenceBase(context: Context): Block[] {
  return [list(facts(context).map((f): ListItem => ({ content: [text(f)] }))), ...dateStrip(context)];
}

function facts({ findings, phrases, sources }: Context): string[] {
  const base = findings.evidenceBase;
  const copies = findings.sources.filter((s) => s.copyOf !== undefined).length;
  const [from, to] = base.published ?? [];
  const lines = extent(base, phrases);
  if (copies > 0) lines.push(phrases.say('base.copies', { n: copies }));
  if (from && to && from !== to) lines.push(phrases.say('base.published', { from: phrases.date(from), to: phrases.date(to) }));
  else if (from) lines.push(phrases.say('base.published.one', { date: phrases.date(from) }));
  if (base.undated > 0) lines.push(phrases.say('base.undated', { n: base.undated }));
  const gone = sources.filter((s) => s.goneSince !== undefined).length;
  if (gone > 0) lines.push(phrases.say('base.gone', { n: gone }));
  if (base.languages.length > 0)
    lines.push(phrases.say('base.languages', { languages: base.languages.map((l) => languageName(phrases, l)).join(', ') }));
  if (base.kinds.length > 0) lines.push(phrases.say('base.kinds', { kinds: base.kinds.map((k) => `${k.kind} ${k.count}`).join(', ') }));
  if (base.largest) lines.push(phrases.say('base.largest', { publisher: base.largest.publisher, share: base.largest.share }));
  const differing =
    base.contestedFigures === 0 ? phrases.say('base.figures.none') : phrases.say('base.figures', { n: base.contestedFigures });
  lines.push(`${differing} ${phrases.say('base.citations', { n: base.citations })}`);
  return lines;
}

/** How many documents and publishers; digests are called digests, and by whom they are. */
function extent(base: EvidenceBase, phrases: Phrases): string[] {
  const publishers = counted(phrases, 'publisher', base.publishers);
  const words = counted(phrases, 'word', base.words);
  const plain = phrases.say('base.documents', { documents: counted(phrases, 'document', base.documents), publishers, words });
  if (!base.digests) return [plain];
  const number = counted(phrases, 'digest', base.digests.count);
  const digests = base.digests.by.length > 0 ? phrases.say('base.digests.by', { digests: number, by: base.digests.by.join(', ') }) : number;
  return base.digests.count === base.documents
    ? [phrases.say('base.digests.all', { digests, publishers, words })]
    : [plain, phrases.say('base.digests.some', { digests })];
}

function dateStrip(context: Context): Block[] {
  const { sources, phrases } = context;
  const dated = sources.filter((s) => s.meta.published !== undefined);
  const items = dated.length <= stripLimit ? dated.flatMap((s) => single(s, phrases)) : byMonth(dated, phrases);
  if (items.length < 2 || items.length > stripLimit) return [];
  return [
    {
      kind: 'figure',
      id: 'figure-sources',
      caption: phrases.say('base.chart'),
      alternative: phrases.say('base.chart.alternative', { n: dated.length }),
      chart: { kind: 'time-axis', items, months: monthNames(phrases) },
    },
  ];
}

const single = (source: NumberedSource, phrases: Phrases): TimeAxisItem[] =>
  timeItem(source.meta.published ?? '', {
    dateLabel: phrases.date(source.meta.published ?? ''),
    label: `${source.id} ${publisherName(source.meta, phrases)}`,
    marked: false,
    scheduled: false,
  });

/** Too many for a line each: how many in each month, or, where there are too many months, in each year. */
function byMonth(dated: readonly NumberedSource[], phrases: Phrases): TimeAxisItem[] {
  const months = tally(dated, 7);
  const periods = months.size <= stripLimit ? months : tally(dated, 4);
  return [...periods].flatMap(([period, n]) =>
    timeItem(period, { dateLabel: phrases.date(period), label: counted(phrases, 'document', n), marked: false, scheduled: false }),
  );
}

/** Sources by the first letters of their date: four for the year, seven for the month where it is known. */
function tally(dated: readonly NumberedSource[], letters: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { meta } of dated) {
    const period = edtfBounds(meta.published ?? '')?.first.slice(0, letters) ?? '';
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return counts;
}
