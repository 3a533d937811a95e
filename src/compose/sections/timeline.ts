import type { TimelineEntry } from '../../model/findings.ts';
import type { Block, Inline, Row, Table } from '../../model/note.ts';
import type { TemplateSection } from '../../model/template.ts';
import { statementText } from '../../text/statement.ts';
import { monthNames, timeItem } from '../charts.ts';
import { aside, citation, citedStatement, sourceReferences } from '../cited.ts';
import type { Context } from '../context.ts';
import { emphasis, lineBreak, tag, text } from '../inline.ts';
import { eventsInOrder } from '../order.ts';
import { time } from '../sources.ts';
import { column, empty, moreLine } from './blocks.ts';

const labelLength = 56;
/** However heavy the past is, the newest events stand in the table. */
const newestKept = 4;

/** The events as a figure to scale and the equivalent table; what was still to come stands apart at its end. */
export function timeline(context: Context, spec: TemplateSection): Block[] {
  const { findings, phrases } = context;
  if (findings.timeline.length === 0) return empty(phrases.say('timeline.empty'));
  const taken = chosen(findings.timeline, spec.items);
  const events = eventsInOrder(taken);
  return [...figure(context, events), table(context, events), ...moreLine(context, 'event', findings.timeline.length, taken.length)];
}

/** The newest entries and those of most weight, in the order given. */
function chosen(entries: readonly TimelineEntry[], most = entries.length): TimelineEntry[] {
  const past = entries.filter((e) => !e.scheduled);
  const newest = past.slice(-Math.min(newestKept, most));
  const ranked = entries.map((entry, i) => ({ entry, i })).sort((a, b) => b.entry.weight - a.entry.weight || a.i - b.i);
  const kept = new Set(newest);
  for (const { entry } of ranked) if (kept.size < most) kept.add(entry);
  return entries.filter((e) => kept.has(e));
}

/** The first words of a statement, for a label: without marks of cuts, at most sixty characters, whole words. */
function fewWords(statement: string): string {
  const words = statement.replace(/\s*\[[^\]]*\]/gu, '').trim();
  if (words.length <= labelLength) return words;
  const cut = words.slice(0, labelLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

function figure({ phrases }: Context, events: readonly TimelineEntry[]): Block[] {
  const items = events.flatMap((e) =>
    timeItem(e.date, {
      dateLabel: phrases.date(e.date),
      label: fewWords(statementText(e.statement)),
      marked: e.differ,
      scheduled: e.scheduled,
    }),
  );
  if (items.length < 2) return [];
  const first = events[0] as TimelineEntry;
  const last = events.at(-1) as TimelineEntry;
  return [
    {
      kind: 'figure',
      id: 'figure-timeline',
      caption: phrases.say('timeline.chart'),
      alternative: phrases.say('timeline.alternative', { n: events.length, from: phrases.date(first.date), to: phrases.date(last.date) }),
      table: 'table-timeline',
      chart: { kind: 'time-axis', items, months: monthNames(phrases) },
    },
  ];
}

function table(context: Context, events: readonly TimelineEntry[]): Table {
  const { phrases } = context;
  const firstScheduled = events.find((e) => e.scheduled);
  return {
    kind: 'table',
    id: 'table-timeline',
    caption: phrases.say('timeline.caption'),
    columns: [
      column(phrases.say('timeline.date'), 20, { rowHead: true }),
      column(phrases.say('timeline.event'), 58),
      column(phrases.say('timeline.sources'), 22),
    ],
    rows: events.map(
      (entry): Row => ({
        ...(entry === firstScheduled ? { group: phrases.say('timeline.scheduled') } : {}),
        cells: [dateCell(context, entry), statementCell(context, entry), sourceCell(context, entry)],
      }),
    ),
  };
}

function dateCell({ phrases }: Context, entry: TimelineEntry): Inline[] {
  const date = time(entry.date, phrases);
  if (entry.dateBasis === 'reported') return phrases.inlines('timeline.reported', { date: [date] });
  if (entry.dateBasis === 'resolved') return [emphasis(date)];
  return [date];
}

/** The statement; where reports differ, each other report in full, else only the numbers of those that agree. */
function statementCell(context: Context, entry: TimelineEntry): Inline[] {
  const told: Inline[] = [...citedStatement(context, entry.statement, true)];
  if (entry.differ)
    for (const other of entry.also)
      told.push(lineBreak, emphasis(text(`${context.phrases.say('timeline.also')} `)), ...citedStatement(context, other, true));
  else {
    const own = new Set(context.citations.of(entry.statement));
    const agreeing = new Set(entry.also.flatMap((s) => context.citations.of(s)).filter((p) => !own.has(p)));
    told.push(...[...agreeing].map((p) => citation(context, p, { named: true })));
  }
  return [...told, ...aside(context, entry.statement, false)];
}

function sourceCell(context: Context, entry: TimelineEntry): Inline[] {
  const { phrases } = context;
  const sources = sourceReferences(context, entry.documents);
  if (!entry.differ) return sources;
  const what = entry.differIn.map((d) => phrases.named('differ', d)).join(', ');
  return [...sources, lineBreak, tag('alert', what ? phrases.say('timeline.differ', { what }) : phrases.say('timeline.differ.plain'))];
}
