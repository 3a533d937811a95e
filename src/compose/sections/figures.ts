import type { FigureRow } from '../../model/findings.ts';
import type { Block, Row, Table } from '../../model/note.ts';
import type { TemplateSection } from '../../model/template.ts';
import { rangeChart } from '../charts.ts';
import { citedStatement } from '../cited.ts';
import type { Context } from '../context.ts';
import { strong, tag, text } from '../inline.ts';
import { time } from '../sources.ts';
import { column, empty, moreLine } from './blocks.ts';

/** Numbers as printed, each with its claimant; a range chart of those that may be compared. Nothing is summed or averaged. */
export function figures(context: Context, spec: TemplateSection): Block[] {
  const { findings, phrases } = context;
  if (findings.figures.length === 0) return empty(phrases.say('figures.empty'));
  const taken = findings.figures.slice(0, spec.items);
  return [...chart(context, taken), table(context, taken), ...moreLine(context, 'figure', findings.figures.length, taken.length)];
}

const groupLabel = ({ phrases }: Context, row: FigureRow): string =>
  row.event === '' ? row.metric : phrases.say('figures.group', { event: row.event, metric: row.metric });

function chart(context: Context, rows: readonly FigureRow[]): Block[] {
  const { phrases } = context;
  const ranges = rangeChart(rows, (r) => groupLabel(context, r));
  if (ranges.groups.length === 0) return [];
  const items = ranges.groups.map((g) => `${g.label}: ${g.rows.map((r) => `${r.label} ${r.printed}`).join(', ')}`).join('; ');
  return [
    {
      kind: 'figure',
      id: 'figure-ranges',
      caption: phrases.say('figures.chart'),
      alternative: phrases.say('figures.alternative', { items }),
      table: 'table-figures',
      chart: ranges,
    },
  ];
}

function table(context: Context, figures: readonly FigureRow[]): Table {
  const { phrases } = context;
  return {
    kind: 'table',
    id: 'table-figures',
    caption: phrases.say('figures.caption'),
    columns: [
      column(phrases.say('figures.number'), 15, { rowHead: true }),
      column(phrases.say('figures.holder'), 19),
      column(phrases.say('figures.asOf'), 15),
      column(phrases.say('figures.statement'), 35),
      column(phrases.say('figures.comparable'), 16),
    ],
    rows: figures.flatMap((figure) => figureRows(context, figure)),
  };
}

function figureRows(context: Context, figure: FigureRow): Row[] {
  const { phrases } = context;
  const comparable = figure.comparable
    ? text(phrases.say('figures.comparable.yes'))
    : tag('notice', figure.why ? phrases.say('figures.comparable.no', { why: figure.why }) : phrases.say('figures.comparable.plain'));
  return figure.values.map(
    (value, i): Row => ({
      ...(i === 0 ? { group: groupLabel(context, figure) } : {}),
      cells: [
        [strong(text(value.printed))],
        [text(value.holder)],
        value.asOf ? [time(value.asOf, phrases)] : [text(phrases.say('date.none'))],
        citedStatement(context, value.statement),
        [comparable],
      ],
    }),
  );
}
