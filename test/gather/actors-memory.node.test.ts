import { beforeAll, describe, expect, test } from 'vitest';
import { gatherActors } from '../../src/gather/actors/gather-actors.ts';
import { copiesAmong } from '../../src/gather/base/copies.ts';
import type { Contribution } from '../../src/gather/contribution.ts';
import { byDocument } from '../../src/gather/gather.ts';
import { Memory } from '../../src/gather/memory.ts';
import { contributionOf, topicOf } from './topic-of.ts';

const plain = topicOf('id: river\ntitle: The river and the towns on it');
const named = topicOf(`id: river
title: The river and the towns on it
names:
  - name: Mara Lund
    aliases: [Lund]
    side: The north
    notTheSameAs: [Mara Holt]
  - name: Mara Holt
  - name: Federal Water Office
    aliases: [FWO]
    kind: government body
`);

/** What articles say, several of which share each name: full and short forms, two forms of a given name, a family name of two bearers, namesakes, offices, relations. */
const sentences = [
  'Mara Lund, the foreign minister of Norway, said the dam would be opened on Friday.',
  'Lund said that the gates were safe. Norway has asked for a second look.',
  'Mara Holt, an engineer at the University of Oslo, said the gates had rusted.',
  'Holt told reporters that nobody had listened. Lund refused to answer.',
  'The Federal Water Office (FWO) said it had found two cracks in the dam.',
  'FWO said the cracks were small. The Office will print a report in May.',
  'The Federal Water Office for the North denied the report. Norway backed the Federal Water Office.',
  'Kenyan Harvest said its lorries had been stopped. Harvest asked for the road to be opened.',
  'Harvest said on Monday that nobody had been paid. Kenya accused Norway of delay.',
  'Ugandan Harvest, a rival, said its own lorries were running. Harvest has twelve of them.',
  'Jonas Lund, a farmer, said his fields were under water. “I have lost it all,” he said.',
  'Norway said the army would help. Norwegian soldiers came to Mara Lund’s village.',
  'The Northern Rowing Club said that the race was off. The Club gave no date.',
  'The National Water Club said the race was on. Mara Lund backed the National Water Club.',
  'Chris Venn, a baker, said that the mill was shut. Venn has sold it.',
  'Christopher Venn said that the mill was open. Norway’s Ministry of Energy said it was not.',
  'The Energy Ministry said that the lights were on. Mr Venn told the Energy Ministry that they were off.',
  'The Department of Health of Kenya said the water was clean. The Health Department had tested it.',
  'Lena Venn, a doctor, said the water was foul. The Department of Health denied it.',
];

/** Thirty documents out of two or three sentences each; some print the whole of another a day later. */
async function thirty(): Promise<Contribution[]> {
  const all: Contribution[] = [];
  for (let i = 0; i < 30; i++) {
    const of = i % 7 === 6 ? i - 3 : i;
    const text = [0, 4, 9].map((step) => sentences[(of * 5 + step * (1 + (of % 3))) % sentences.length]).join(' ');
    const filling = 'It rained for a week over the hills, and the people of the towns below looked at the water and waited for word.';
    const day = `2021-03-${String(1 + ((i * 11) % 28)).padStart(2, '0')}`;
    const name = `${'cabdefghij'[i % 10]}${i}`;
    all.push(
      (await contributionOf(name, `---\npublished: "${day}"\npublisher: Paper ${i % 8}\n---\n${text}\n\n${filling} ${of}`)).contribution,
    );
  }
  return all;
}

/** Always the same numbers, from 0 to `below`. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const gathered = (topic: typeof plain, some: readonly Contribution[], memory?: Memory) => {
  const all = byDocument(some);
  return gatherActors(topic, all, copiesAmong(all), memory);
};

describe('what the actors remember', () => {
  let all: Contribution[] = [];
  beforeAll(async () => {
    all = await thirty();
  }, 60_000);

  test.each([
    [plain, 1],
    [plain, 2],
    [plain, 3],
    [named, 4],
    [named, 5],
  ])('changes nothing, whatever documents are added, taken away or changed (%#)', (topic, seed) => {
    const next = numbers(seed);
    const memory = new Memory();
    let held = all.slice(0, 12);
    for (let step = 0; step < 30; step++) {
      const one = all[next(all.length)] as Contribution;
      const others = held.filter((c) => c.document !== one.document);
      const kind = next(4);
      if (kind === 0) held = others;
      else if (kind === 1) held = [...others, JSON.parse(JSON.stringify(one)) as Contribution];
      else held = [...others, one];
      expect(gathered(topic, held, memory)).toEqual(gathered(topic, held));
    }
  });

  test('changes nothing when the topic names others', () => {
    const memory = new Memory();
    for (const topic of [plain, named, plain]) expect(gathered(topic, all, memory)).toEqual(gathered(topic, all));
  });

  test('is handed on as the same objects where one more document does not touch it', () => {
    const memory = new Memory();
    const before = gathered(plain, all.slice(0, 29), memory);
    const after = gathered(plain, all, memory);
    const added = new Set(all[29]?.actors.map((a) => a.name));
    const others = before.actors.filter((a) => !added.has(a.name) && !a.aliases.some((alias) => added.has(alias)));
    const known = new Set(after.actors);
    expect(others.length).toBeGreaterThan(3);
    expect(others.filter((a) => !known.has(a) && a.side === undefined)).toEqual([]);
    const lists = new Set(after.groups.map(([, keys]) => keys));
    expect(before.groups.filter(([, keys]) => !lists.has(keys)).length).toBeLessThan(4);
  });

  test('the key of a group does not depend on which document comes first', () => {
    const keys = new Set(gathered(plain, all).listed);
    const renamed = all.map((c) => ({ ...c, document: `${30 - Number(c.document.slice(1))}-${c.document}` }));
    const shuffled = gathered(
      plain,
      renamed.map((c) => ({ ...c, source: { ...c.source, document: c.document } })),
    );
    expect(new Set(shuffled.listed)).toEqual(keys);
  });
});
