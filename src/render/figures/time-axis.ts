import type { TimeAxis, TimeAxisItem } from '../../model/chart.ts';
import type { Drawing, Mark } from '../../model/drawing.ts';
import { fitText, textWidth } from './measure.ts';
import { position, type Stretch, timeStretches } from './scale.ts';
import { yearTicks } from './ticks.ts';

const size = 8.5;
const head = 18;
/** A little over a day, in years: a date this exact is a point, whatever the scale. */
const oneDay = 1.5 / 365;

/**
 * One row an event, in the order given, its mark to scale on one axis, its date and a few words directly beside it: dates
 * that stand close together stay readable. A bar is as long as the date is vague; a diamond marks reports that differ; a
 * hollow mark is still to come.
 */
export function layoutTimeAxis(chart: TimeAxis, width: number): Drawing {
  if (chart.items.length === 0) return { width, height: 0, marks: [] };
  const rowHeight = chart.items.length > 24 ? 13 : 16;
  const stretches = timeStretches(
    chart.items.map((i) => [i.from, i.to]),
    4,
    width - 4,
  );
  const bottom = head + chart.items.length * rowHeight + 4;
  const marks: Mark[] = stretches.flatMap((s) => axisMarks(s, bottom, chart.months ?? []));
  for (const [i, s] of stretches.entries()) if (i > 0) marks.push(...breakMarks(stretches[i - 1]?.x1 ?? 0, s.x0, bottom));
  chart.items.forEach((item, i) => {
    marks.push(...itemMarks(item, head + (i + 0.5) * rowHeight, stretches, width));
  });
  return { width, height: bottom + 1, marks };
}

function axisMarks(s: Stretch, bottom: number, months: readonly string[]): Mark[] {
  const marks: Mark[] = [{ kind: 'line', x1: s.x0, y1: head - 4, x2: s.x1, y2: head - 4, tone: 'ink', width: 0.8 }];
  let free = Number.NEGATIVE_INFINITY;
  for (const tick of yearTicks(s.from, s.to, Math.max(2, Math.floor((s.x1 - s.x0) / 46)))) {
    if (tick.at < s.from || tick.at > s.to) continue;
    const x = position([s], tick.at);
    const text = tickLabel(tick.at, tick.months, months);
    const half = textWidth(text, 8) / 2;
    marks.push({ kind: 'line', x1: x, y1: head - 4, x2: x, y2: bottom, tone: 'rule', width: 0.5 });
    if (x - half < Math.max(free, s.x0 - 4) || x + half > s.x1 + 4) continue;
    marks.push({ kind: 'text', x, y: head - 8, size: 8, anchor: 'middle', tone: 'soft', text });
    free = x + half + 4;
  }
  if (free === Number.NEGATIVE_INFINITY) marks.push(lonelyYear(s));
  return marks;
}

/** A stretch too short for any tick still says its year. */
const lonelyYear = (s: Stretch): Mark => {
  const year = String(Math.floor((s.from + s.to) / 2));
  return { kind: 'text', x: (s.x0 + s.x1) / 2, y: head - 8, size: 8, anchor: 'middle', tone: 'soft', text: year };
};

function tickLabel(at: number, withMonth: boolean, months: readonly string[]): string {
  const year = Math.floor(at + 1e-6);
  const month = Math.round((at - year) * 12);
  if (!withMonth || month === 0) return String(year);
  return months[month] ? `${months[month]} ${year}` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** Two slanted strokes where an empty stretch of time was left out. */
function breakMarks(x0: number, x1: number, bottom: number): Mark[] {
  const middle = (x0 + x1) / 2;
  const stroke = (x: number): Mark => ({ kind: 'line', x1: x - 2, y1: head, x2: x + 2, y2: head - 8, tone: 'ink', width: 0.8 });
  return [
    stroke(middle - 2),
    stroke(middle + 2),
    { kind: 'line', x1: middle, y1: head + 2, x2: middle, y2: bottom, tone: 'rule', width: 0.7, dashed: true },
  ];
}

function itemMarks(item: TimeAxisItem, y: number, stretches: readonly Stretch[], width: number): Mark[] {
  const x0 = position(stretches, item.from);
  const x1 = Math.max(x0, position(stretches, item.to));
  const vague = item.to - item.from > oneDay && x1 - x0 > 5;
  const marks: Mark[] = vague ? [barMark(item, x0, x1, y)] : [];
  if (!vague || item.marked) marks.push(pointMark(item, (x0 + x1) / 2, y));
  const whole = `${item.dateLabel}\u2002${item.label}`;
  const right = width - x1 - 8;
  const left = x0 - 8;
  const needed = textWidth(whole, size);
  const atRight = needed <= right || (needed > left && right >= left);
  const label = fitText(whole, size, Math.max(24, atRight ? right : left));
  return [
    ...marks,
    { kind: 'text', x: atRight ? x1 + 8 : x0 - 8, y: y + 3, size, anchor: atRight ? 'start' : 'end', tone: 'ink', text: label },
  ];
}

const barMark = (item: TimeAxisItem, x0: number, x1: number, y: number): Mark => ({
  kind: 'rect',
  x: x0,
  y: y - 3,
  width: x1 - x0,
  height: 6,
  radius: 3,
  fill: item.scheduled ? 'paper' : 'wash',
  stroke: item.marked ? 'alert' : 'accent',
  strokeWidth: 1.2,
});

function pointMark(item: TimeAxisItem, x: number, y: number): Mark {
  if (item.marked)
    return {
      kind: 'polygon',
      points: [
        [x, y - 4.6],
        [x + 4.6, y],
        [x, y + 4.6],
        [x - 4.6, y],
      ],
      fill: 'alert',
    };
  if (item.scheduled) return { kind: 'circle', cx: x, cy: y, r: 3.2, fill: 'paper', stroke: 'accent', strokeWidth: 1.2 };
  return { kind: 'circle', cx: x, cy: y, r: 3.4, fill: 'accent' };
}
