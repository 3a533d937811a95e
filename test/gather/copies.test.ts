import { describe, expect, test } from 'vitest';
import type { Findings } from '../../src/model/findings.ts';
import { statementText } from '../../src/text/statement.ts';
import { findingsOf } from './claims-of.ts';

/** A report of a news agency, printed by two papers: one as it came, one with a sentence changed and a paragraph left out. */
const wire = [
  'The Kessel dam broke on 3 March 2024, and the water reached the town of Lorn within the hour, the Lorn fire service said.',
  'Dam Office director Petra Hahn denied that the wall had been weak. "The wall was inspected in January and it was sound," she said.',
  'Mayor Ivo Reuss accused the Dam Office of hiding a report on cracks in the wall. He said the office had known of the cracks since 2021.',
  'The flood killed 14 people and left 600 without a home, the fire service said on 5 March 2024.',
];
const edited = [wire[0]?.replace('within the hour', 'in less than an hour') ?? '', ...wire.slice(1, 3)];
const own = [
  'Engineers of the university found two cracks in the Kessel dam on 9 March 2024, Professor Lena Orth said on Saturday.',
  'The Kessel dam broke on 3 March 2024 after a week of rain. The Dam Office rejected the charge that it had hidden a report on the wall.',
];
const article = (published: string, paragraphs: readonly string[]) => [published, paragraphs.join('\n\n')] as const;

const originals = { 'M Wire': article('2024-03-06', wire), 'N Post': article('2024-03-10', own) };
/** The copies stand before and behind the original by name, so that no order of names hides a double count. */
const copies = {
  'A Courier': article('2024-03-07', wire),
  'B Echo': article('2024-03-07', edited),
  'Z Herald': article('2024-03-07', wire),
};

describe('a text that several papers print counts once', () => {
  const told = (f: Findings) => ({
    timeline: f.timeline.map((e) => [e.date, statementText(e.statement), e.documents, e.also.length, e.weight]),
    claims: f.claims.map((c) => [
      c.kind,
      c.status,
      c.heading,
      c.positions.map((p) => [p.holder, p.stance, statementText(p.statement)]),
      c.addressedBy,
      c.weight,
    ]),
    keyPoints: f.keyPoints.map(statementText),
    background: f.background.map(statementText),
    figures: f.figures.map((r) => r.values.map((v) => [v.holder, v.printed])),
    singleSource: f.gaps.filter((g) => g.kind === 'single-source').map((g) => g.text),
    publishers: f.evidenceBase.publishers,
  });

  test('the register links the copies', async () => {
    const f = await findingsOf({ ...originals, ...copies });
    expect(f.sources.map((s) => [s.document, s.copyOf])).toEqual([
      ['a-courier', 'm-wire'],
      ['b-echo', 'm-wire'],
      ['m-wire', undefined],
      ['n-post', undefined],
      ['z-herald', 'm-wire'],
    ]);
  });

  test('and timeline, claims, key points, figures and counts are what they are without them', async () => {
    const alone = told(await findingsOf(originals));
    const whole = { 'A Courier': copies['A Courier'], 'Z Herald': copies['Z Herald'] };
    expect(told(await findingsOf({ ...originals, ...whole }))).toEqual(alone);
    expect(alone.timeline.length).toBeGreaterThan(1);
    expect(alone.claims.length).toBeGreaterThan(0);
    expect(alone.keyPoints.length).toBeGreaterThan(1);
  });

  test('also where a paper changed a sentence: no row and no claim has it as a source of its own', async () => {
    const f = await findingsOf({ ...originals, 'B Echo': copies['B Echo'] });
    for (const e of f.timeline) expect(new Set(e.documents.map((d) => (d === 'b-echo' ? 'm-wire' : d))).size).toBe(e.documents.length);
    const alone = await findingsOf(originals);
    expect(f.claims.map((c) => c.positions.length)).toEqual(alone.claims.map((c) => c.positions.length));
    f.claims.forEach((c, i) => {
      expect(c.weight).toBeCloseTo(alone.claims[i]?.weight ?? 0, 1);
    });
    expect(f.timeline.map((e) => e.also.length)).toEqual(alone.timeline.map((e) => e.also.length));
  });

  test('a text cut short is a copy, one that prints another within its own report is none', async () => {
    const long = [
      ...wire,
      'Divers will look at the foot of the wall once the water has gone down, which may take until the end of the month, the fire service said.',
      'The road to Lorn was opened again on Wednesday, but only for ambulances and for lorries that bring food, blankets and dry wood.',
      'Schools in Lorn and three villages below it stay closed until Easter, and lessons will be held in the town hall of Upper Kessel.',
      'The insurers met in the capital and said that they would pay the first claims within ten days, without asking for receipts.',
      'The harvest of the valley is lost, farmers said, and with it the seed for the coming year, which had been stored in the mill.',
    ];
    const about = async (sources: Parameters<typeof findingsOf>[0]) =>
      (await findingsOf(sources)).sources.map((s) => [s.document, s.copyOf]);
    expect(await about({ Wire: article('2024-03-06', long), Brief: article('2024-03-07', long.slice(0, 2)) })).toEqual([
      ['brief', 'wire'],
      ['wire', undefined],
    ]);
    expect(
      await about({ Wire: article('2024-03-06', wire.slice(0, 2)), Post: article('2024-03-07', [...long.slice(2), ...wire.slice(0, 2)]) }),
    ).toEqual([
      ['post', undefined],
      ['wire', undefined],
    ]);
  });

  test('what only the copy adds is its own', async () => {
    const more = [...wire, 'Police arrested the inspector Nils Adler on 8 March 2024.'];
    const f = await findingsOf({ ...originals, 'B Echo': article('2024-03-09', more) });
    expect(f.sources.find((s) => s.document === 'b-echo')?.copyOf).toBe('m-wire');
    expect(f.timeline.find((e) => e.date === '2024-03-08')?.documents).toEqual(['b-echo']);
  });
});
