import { describe, expect, test } from 'vitest';
import type { Chart, TimeAxisItem } from '../../../src/model/chart.ts';
import type { Drawing, Mark } from '../../../src/model/drawing.ts';
import { layoutChart } from '../../../src/render/figures/layout.ts';
import { fitText, textWidth } from '../../../src/render/figures/measure.ts';
import { niceTicks } from '../../../src/render/figures/ticks.ts';
import { noteOf } from '../../samples/notes.ts';
import { samples } from '../../samples/variants.ts';

type Text = Extract<Mark, { kind: 'text' }>;
const texts = (d: Drawing): Text[] => d.marks.filter((m) => m.kind === 'text');
const span = (t: Text): [number, number] => {
  const w = textWidth(t.text, t.size, t.bold);
  return t.anchor === 'start' ? [t.x, t.x + w] : t.anchor === 'end' ? [t.x - w, t.x] : [t.x - w / 2, t.x + w / 2];
};
const charts = (): Chart[] =>
  Object.values(samples).flatMap((e) =>
    noteOf(e, 'full')
      .sections.flatMap((s) => s.blocks)
      .flatMap((b) => (b.kind === 'figure' ? [b.chart] : [])),
  );
const event = (from: number, to: number, more: Partial<TimeAxisItem> = {}): TimeAxisItem => ({
  from,
  to,
  dateLabel: String(Math.floor(from)),
  label: 'something happened',
  marked: false,
  scheduled: false,
  ...more,
});

describe.each([300, 453, 560])('every chart at %i points', (width) => {
  test('stays within its drawing', () => {
    expect(charts().length).toBeGreaterThan(8);
    for (const chart of charts()) {
      const drawing = layoutChart(chart, width);
      for (const t of texts(drawing)) {
        const [left, right] = span(t);
        expect(left, t.text).toBeGreaterThanOrEqual(-1);
        expect(right, t.text).toBeLessThanOrEqual(width + 1);
        expect(t.y).toBeLessThanOrEqual(drawing.height);
      }
    }
  });
  test('no two texts on one line overlap', () => {
    for (const chart of charts()) {
      const all = texts(layoutChart(chart, width)).map((t) => ({ t, s: span(t) }));
      for (const a of all)
        for (const b of all)
          if (a.t !== b.t && Math.abs(a.t.y - b.t.y) < 6)
            expect(a.s[1] <= b.s[0] + 1 || b.s[1] <= a.s[0] + 1, `${a.t.text} / ${b.t.text}`).toBe(true);
    }
  });
});

describe('time axis', () => {
  const points = (items: readonly TimeAxisItem[]) =>
    layoutChart({ kind: 'time-axis', items }, 500).marks.flatMap((m) => (m.kind === 'circle' ? [m.cx] : []));
  test('equal spans of time are equal lengths', () => {
    const [a = 0, b = 0, c = 0] = points([event(2020, 2020.001), event(2021, 2021.001), event(2022, 2022.001)]);
    expect(b - a).toBeCloseTo(c - b, 3);
  });
  test('a vague date is a bar, a day a point, reports that differ a diamond, what was to come a ring', () => {
    const marks = layoutChart(
      {
        kind: 'time-axis',
        items: [
          event(2020, 2021),
          event(2022, 2022.002),
          event(2023, 2023.002, { marked: true }),
          event(2024, 2024.002, { scheduled: true }),
        ],
      },
      500,
    ).marks;
    expect(marks.filter((m) => m.kind === 'rect')).toHaveLength(1);
    expect(marks.filter((m) => m.kind === 'polygon')).toHaveLength(1);
    expect(marks.flatMap((m) => (m.kind === 'circle' ? [m.fill] : []))).toEqual(['accent', 'paper']);
  });
  test('one early date does not press the others together: the void is cut out and drawn as a break', () => {
    const early = points([
      event(1893, 1893.002),
      event(2021, 2021.002),
      event(2022, 2022.002),
      event(2023, 2023.002),
      event(2024, 2024.002),
    ]);
    expect((early[4] ?? 0) - (early[1] ?? 0)).toBeGreaterThan(250);
  });
  test('no event, no drawing', () =>
    expect(layoutChart({ kind: 'time-axis', items: [] }, 500)).toEqual({ width: 500, height: 0, marks: [] }));
});

describe('ranges', () => {
  test('a lower bound is an arrow, a range a bar, a number a point; zero is on the scale', () => {
    const row = (label: string, low: number, high: number, openEnd = false) => ({ label, printed: label, low, high, openEnd });
    const chart: Chart = {
      kind: 'ranges',
      unit: '',
      groups: [{ label: 'killed', rows: [row('46', 46, 46), row('30 to 60', 30, 60), row('at least 20', 20, 20, true)] }],
    };
    const marks = layoutChart(chart, 400).marks;
    expect(marks.filter((m) => m.kind === 'rect')).toHaveLength(1);
    expect(marks.filter((m) => m.kind === 'polygon')).toHaveLength(1);
    expect(texts({ width: 0, height: 0, marks }).map((t) => t.text)).toContain('0');
  });
});

describe('ticks and labels', () => {
  test.each([
    [0, 46, 5, [0, 20, 40, 60]],
    [0, 1, 3, [0, 0.5, 1]],
  ])('%d to %d in at most %d', (low, high, most, ticks) => expect(niceTicks(low, high, most)).toEqual(ticks));
  test('a label is cut at a word, with an ellipsis', () => {
    const cut = fitText('The lower sluices of the dam were closed on Monday', 8.5, 120);
    expect(cut).toMatch(/^The lower sluices[\w ]*…$/u);
    expect(textWidth(cut, 8.5)).toBeLessThanOrEqual(120);
  });
});
