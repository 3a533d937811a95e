import { beforeAll, describe, expect, test } from 'vitest';
import { actorIndexOf } from '../../src/gather/actors/actor-index.ts';
import { gatherActors } from '../../src/gather/actors/gather-actors.ts';
import type { Contribution } from '../../src/gather/contribution.ts';
import { gatherFigures } from '../../src/gather/figures/gather-figures.ts';
import { seriesIn } from '../../src/gather/figures/known-series.ts';
import { byDocument } from '../../src/gather/gather.ts';
import { Memory } from '../../src/gather/memory.ts';
import type { FigureRow } from '../../src/model/findings.ts';
import { dice } from './dice.ts';
import { contributionOf, topicOf } from './topic-of.ts';

const topic = topicOf('id: ferry\ntitle: The loss of the ferry Lady Ann');
const towns = ['Calder', 'Alder', 'Kesh', 'Westbrook'];

/** What many say of one loss, of two strikes and of a price: one number printed twice, definite holders, and names that come late. */
const reportOf = (n: number): string => {
  const town = towns[n % towns.length];
  const day = ['Monday', 'Tuesday', 'Wednesday'][n % 3];
  return [
    n % 2 === 0
      ? `The hospital in ${town} said on ${day} that ${14 + (n % 5)} people had been killed on the ferry Lady Ann.`
      : `The coast guard said on ${day} that ${14 + (n % 7)} people had been killed when the ferry Lady Ann sank off ${town}.`,
    n % 3 === 0 ? `Nordline Company said that ${600 + n} dockers had stopped work in ${town}. The company said that 400 had.` : '',
    n % 3 === 1
      ? `The Dock Union said ${640 + (n % 4)} of its members had stopped work. Nordline put the number at “no more than 400”.`
      : '',
    n % 4 === 0
      ? `The Maritime Authority said the wreck cost ${20 + (n % 3)} million euros. The authority said that 3 people were injured.`
      : '',
    n % 5 === 2 ? `Prices in ${town} rose by ${4 + (n % 2)} percent in ${['May', 'June'][n % 2]} 2022, the bank said.` : '',
    n % 4 === 3
      ? `The army said that ${50 + n} people were hurt at the FWO. The union said that ${70 + n} people were hurt at the FWO.`
      : '',
    n === 6 ? 'The Federal Water Office (FWO) closed its doors.' : '',
    n === 7 ? 'Calder Company, a firm of Alder, said that 31 people were injured.' : '',
  ]
    .filter(Boolean)
    .join('\n\n');
};
const source = (n: number, day = 1 + (n % 9)): string =>
  `---\npublisher: Paper ${n % 6}\npublished: "2023-03-0${day}"\n---\n${reportOf(n)}`;

type Found = ReturnType<typeof seriesIn>;

/** Rows of one set of documents after another, with what is remembered of those before and without. */
class Rounds {
  private readonly memory = new Memory();

  next(some: readonly Contribution[]): { remembered: FigureRow[]; anew: FigureRow[]; found: Found; foundAnew: Found } {
    const all = byDocument(some);
    const table = gatherActors(topic, all, new Map(), this.memory);
    const [actors, others] = [actorIndexOf(table), actorIndexOf({ ...table })];
    return {
      found: seriesIn(all, actors, this.memory),
      foundAnew: seriesIn(all, others),
      remembered: gatherFigures(all, actors, this.memory),
      anew: gatherFigures(all, others),
    };
  }
}

describe('the rows of figures with what is remembered', () => {
  let all: Contribution[] = [];
  beforeAll(async () => {
    const numbers = Array.from({ length: 28 }, (_, n) => n);
    const made = async (name: string, text: string) => (await contributionOf(name, text)).contribution;
    all = await Promise.all([
      ...numbers.map((n) => made(`report-${(n * 11) % 28}`, source(n))),
      // One under another date, another with other words, and copies that stand before and behind what they print again.
      ...numbers.slice(0, 9).map((n) => made(`report-${(n * 11) % 28}`, source(n, 9))),
      ...numbers.slice(9, 18).map((n) => made(`report-${(n * 11) % 28}`, source(n + 1))),
      ...numbers.slice(0, 10).map((n) => made(`${n % 2 === 0 ? 'a' : 'z'}-copy-${n}`, source(n))),
    ]);
  }, 60_000);

  test.each([1, 2, 3, 4])('documents that come, go, change and copy give what they give anew (run %i)', (seed) => {
    const roll = dice(seed);
    const rounds = new Rounds();
    const now = new Map<string, Contribution>();
    let rows = 0;
    for (let round = 0; round < 24; round++) {
      for (let n = round === 0 ? 12 : 1 + roll(round % 5 === 4 ? 12 : 2); n > 0; n--) {
        const picked = all[roll(all.length)] as Contribution;
        if (now.get(picked.document) === picked) now.delete(picked.document);
        else now.set(picked.document, picked);
      }
      const { remembered, anew, found, foundAnew } = rounds.next([...now.values()]);
      expect(remembered).toEqual(anew);
      expect([found.figures, found.series]).toEqual([foundAnew.figures, foundAnew.series]);
      rows += anew.length;
    }
    expect(rows).toBeGreaterThan(40);
  });

  test('a number that two print is of the one that stands first, as long as that is there', () => {
    const rounds = new Rounds();
    const original = all.find((c) => c.document === 'report-0') as Contribution;
    const copy = all.find((c) => c.document === 'a-copy-0') as Contribution;
    const others = all.slice(1, 8);
    const printedBy = (rows: readonly FigureRow[]) =>
      new Set(
        rows.flatMap((r) =>
          r.values.flatMap(({ statement: { parts } }) => parts.flatMap((p) => (p.kind === 'quote' ? [p.evidence.document] : []))),
        ),
      );
    for (const [some, printer] of [
      [[original], original],
      [[original, copy], copy],
      [[copy], copy],
      [[original], original],
    ] as const) {
      const { remembered, anew } = rounds.next([...others, ...some]);
      expect(remembered).toEqual(anew);
      expect([original, copy].filter((c) => printedBy(remembered).has(c.document))).toEqual([printer]);
    }
  });

  test('series that one figure joins are two without it', async () => {
    const tollOf = async (name: string, month: string, dead: number) =>
      (
        await contributionOf(
          name,
          `---\npublisher: ${name}\npublished: "2023-${month}-04"\n---\nThe coast guard said that ${dead} people had been killed when the ferry Lady Ann sank off Calder.`,
        )
      ).contribution;
    const [early, also, bridge, late] = await Promise.all([
      tollOf('one', '01', 14),
      tollOf('two', '01', 15),
      tollOf('three', '02', 16),
      tollOf('four', '04', 17),
    ]);
    const rounds = new Rounds();
    const lengths = [
      [early, also, late],
      [early, also, bridge, late],
      [early, also, late],
      [bridge, late],
      [late, bridge, early, also],
    ].map((some) => {
      const { found, foundAnew } = rounds.next(some);
      expect(found.series).toEqual(foundAnew.series);
      return found.series.map((one) => one.length);
    });
    expect(lengths).toEqual([[2], [4], [2], [2], [4]]);
  });

  test('rows that are as they were are the same objects', () => {
    const rounds = new Rounds();
    const before = rounds.next(all.slice(0, 27)).remembered;
    const after = rounds.next(all.slice(0, 28)).remembered;
    const texts = new Map(before.map((row) => [JSON.stringify(row), row]));
    const same = after.filter((row) => texts.has(JSON.stringify(row)));
    expect(same.length).toBeGreaterThan(0);
    for (const row of same) expect(texts.get(JSON.stringify(row))).toBe(row);
  });
});
