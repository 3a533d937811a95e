import { describe, expect, test } from 'vitest';
import { likeness, shinglesOf } from '../../src/gather/base/shingles.ts';
import { gather } from '../../src/gather/gather.ts';
import type { Findings } from '../../src/model/findings.ts';
import { statementText } from '../../src/text/statement.ts';
import { contributionOf, topicOf } from './topic-of.ts';

const story =
  'The Alder Dam broke on 4 May 2024 and the village of Low Mere was flooded. Ines Dahl, the mayor, said that 40 houses were lost. ' +
  'The dam was built in 1961 by the county. "Nobody had been told," Dahl said. The county said it would answer in June.';
const other =
  'The county rejected the charge on Friday. Per Voss, the county engineer, said that the Alder Dam had been inspected in 2022.';

async function findingsOf(documents: Readonly<Record<string, string>>): Promise<Findings> {
  const all = Object.entries(documents).map(([name, source]) => contributionOf(name, source));
  return gather(
    topicOf('id: dam\ntitle: The Alder Dam'),
    (await Promise.all(all)).map((a) => a.contribution),
  );
}

const page = (publisher: string, published: string, text: string) =>
  `---\npublisher: ${publisher}\npublished: "${published}"\nkind: news report\n---\n${text}`;

describe('evidence base', () => {
  test('a publisher counts once, a copied text counts once, and the share is that of the original', async () => {
    const f = await findingsOf({
      a: page('Wire', '2024-05-05', story),
      b: page('Evening Paper', '2024-05-06', story),
      c: page('Wire', '2024-05-07', other),
    });
    expect(f.sources.find((s) => s.document === 'b')?.copyOf).toBe('a');
    expect(f.evidenceBase).toMatchObject({ documents: 3, publishers: 1, undated: 0, published: ['2024-05-05', '2024-05-07'] });
    expect(f.evidenceBase.largest).toEqual({ publisher: 'Wire', share: 100 });
    expect(f.evidenceBase.kinds).toEqual([{ kind: 'news report', count: 3 }]);
  });

  test('a digest counts with the publisher of its article, and is called a digest', async () => {
    const digest = (publisher: string, published: string, text: string) =>
      `---\npublisher: Desk\npublished: "${published}"\nkind: digest\ndigestOf:\n  publisher: ${publisher}\n---\n${text}`;
    const f = await findingsOf({ a: digest('Wire', '2024-05-05', story), b: digest('Evening Paper', '2024-05-07', other) });
    expect(f.evidenceBase).toMatchObject({ documents: 2, publishers: 2, digests: { count: 2, by: ['Desk'] } });
    expect(f.evidenceBase.largest?.publisher).toBe('Wire');
    expect(f.evidenceBase.largest?.share).toBeLessThan(100);
    const none = await findingsOf({ a: page('Wire', '2024-05-05', story) });
    expect(none.evidenceBase.digests).toBeUndefined();
  });

  test('an undated text cannot be the original', async () => {
    const f = await findingsOf({ a: `---\npublisher: Copyist\n---\n${story}`, b: page('Wire', '2024-05-05', story) });
    expect(f.sources.map((s) => [s.document, s.copyOf])).toEqual([
      ['a', 'b'],
      ['b', undefined],
    ]);
  });

  test('the newest source gives the as-of date, events give the period', async () => {
    const f = await findingsOf({ a: page('Wire', '2024-05-05', story), b: page('Post', '2024-05-07~', other) });
    expect(f.asOf).toBe('2024-05-07~');
    expect(f.covers?.[0]).toBe('1961');
  });
});

test('likeness of word runs: same, half, different', () => {
  expect(likeness(shinglesOf(story), shinglesOf(story))).toBe(1);
  expect(likeness(shinglesOf(story), shinglesOf(`${story} ${other} ${other}`))).toBeGreaterThan(0.3);
  expect(likeness(shinglesOf(story), shinglesOf(other))).toBe(0);
});

describe('gaps', () => {
  test('months without a source, silent parties, dates left open', async () => {
    const f = await findingsOf({
      a: page('Wire', '2023-01-05', story),
      b: page('Post', '2024-05', `${other} Voss will be heard.`),
      c: '---\npublisher: Blog\n---\nInes Dahl, the mayor, resigned last week.',
    });
    const kinds = f.gaps.map((g) => g.kind);
    expect(kinds).toEqual(expect.arrayContaining(['no-coverage', 'undated-source', 'unresolved-date']));
    expect(f.gaps.find((g) => g.kind === 'no-coverage')?.text).toBe('No source from the 15 months between 5 January 2023 and May 2024.');
  });
});

describe('key points', () => {
  test('an accusation never stands without its answer', async () => {
    const f = await findingsOf({
      a: page(
        'Wire',
        '2024-05-07',
        'The union said on Monday that Alder Works had ignored cracks in the Alder Dam. Alder Works denied that it had ignored cracks in the dam.',
      ),
    });
    const points = f.keyPoints.map(statementText).filter((t) => t.includes('ignored cracks'));
    for (const t of points) expect(t).toContain('denied');
  });
});

describe('terms', () => {
  test('which source calls the same actor what, and abbreviations as expanded', async () => {
    const f = await findingsOf({
      a: page('Wire', '2024-05-05', 'The Mere Valley Water Board (MVWB) said the dam was safe. The MVWB runs the dam.'),
      b: page('Post', '2024-05-07', 'The Mere Valley Water Board said it had been asked.'),
    });
    expect(f.abbreviations).toEqual([{ short: 'MVWB', long: 'Mere Valley Water Board', documents: ['a'] }]);
    expect(f.terms[0]?.labels.map((l) => l.label)).toEqual(['Mere Valley Water Board', 'MVWB']);
  });
});
