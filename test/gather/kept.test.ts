import { expect, test } from 'vitest';
import type { Contribution } from '../../src/gather/contribution.ts';
import { gather } from '../../src/gather/gather.ts';
import { fromKept, toKept } from '../../src/gather/kept.ts';
import { contributionOf, topicOf } from './topic-of.ts';

const text =
  'The Alder Dam broke on 4 May 2024. Ines Dahl, the mayor, said that 40 houses were lost; Per Voss denied it.\n\nA line\u2028break, a "quote".';
const made = async (): Promise<Contribution> => (await contributionOf('dam', `---\npublisher: Wire\n---\n${text}`)).contribution;

test('every part comes back as it was, and equal contributions give equal texts', async () => {
  const contribution = await made();
  const back = fromKept(toKept(contribution));
  for (const part of Object.keys(contribution) as (keyof Contribution)[]) expect([part, back?.[part]]).toEqual([part, contribution[part]]);
  expect(back && toKept(back)).toBe(toKept(contribution));
  expect(toKept(await made())).toBe(toKept(contribution));
});

test('a topic is gathered from what was kept as from what was made', async () => {
  const contribution = await made();
  const topic = topicOf('id: dam\ntitle: The Alder Dam');
  expect(gather(topic, [fromKept(toKept(contribution)) as Contribution])).toEqual(gather(topic, [contribution]));
});

test('only a part that is asked for is parsed', async () => {
  const kept = toKept(await made()).split('\n');
  const damaged = kept.map((line, i) => (i > 0 && line.includes('"Ines Dahl"') ? line.replace('{', '<') : line)).join('\n');
  const back = fromKept(damaged);
  expect(back?.document).toBe('dam');
  expect(() => back?.actors).toThrow(SyntaxError);
});

test.each<[string, (text: string) => string | null | undefined]>([
  ['absent', () => null],
  ['never there', () => undefined],
  ['empty', () => ''],
  ['of an older form', () => '{"document":"dam","source":{},"actors":[],"events":[]}'],
  ['cut short', (kept) => kept.slice(0, -1)],
  ['without its last line', (kept) => kept.slice(0, kept.lastIndexOf('\n'))],
  ['longer than it says', (kept) => `${kept} `],
])('a text that is %s counts as absent', async (_, change) => {
  expect(fromKept(change(toKept(await made())))).toBeNull();
});
