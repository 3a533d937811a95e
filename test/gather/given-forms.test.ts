import { describe, expect, test } from 'vitest';
import type { Contribution } from '../../src/gather/contribution.ts';
import { gather } from '../../src/gather/gather.ts';
import { Memory } from '../../src/gather/memory.ts';
import { contributionOf, topicOf } from './topic-of.ts';

/** Each text as an article of its own publisher. */
const articlesOf = async (texts: readonly string[]): Promise<Contribution[]> =>
  (
    await Promise.all(
      texts.map((text, i) => contributionOf(`d${i}`, `---\npublisher: Paper ${i}\npublished: "2024-03-0${i + 1}"\n---\n${text}`)),
    )
  ).map((a) => a.contribution);

/** The persons named Lund in some texts. */
const lundsOf = async (texts: readonly string[], topic = ''): Promise<string[]> => lundsIn(await articlesOf(texts), topic);

function lundsIn(articles: readonly Contribution[], topic = '', memory = new Memory()): string[] {
  return gather(topicOf(`id: t\ntitle: A test\n${topic}`), articles, memory)
    .actors.map((a) => a.name)
    .filter((n) => n.endsWith('Lund'))
    .sort();
}

/** Has somebody speak twice, to be told from a copy of the same. */
const said = (name: string): string => `${name} said on Monday that the mill would open. Lund spoke to the workers of the valley.`;
const warned = (name: string): string => `${name} warned the council in a letter of floods. "We have no time," Lund wrote.`;
const asked = (name: string): string =>
  `The boats were late. ${name} asked the harbour for help, and Lund thanked the crews of both ships.`;

describe('short and long forms of a given name', () => {
  test.each([
    ['Chris Lund', 'Christopher Lund', 'Christopher Lund'],
    ['Bob Lund', 'Robert Lund', 'Robert Lund'],
    ['Liz Lund', 'Elizabeth Lund', 'Elizabeth Lund'],
    ['Chris Lund', 'Christopher T. Lund', 'Christopher T. Lund'],
    ['Gov. Chris Lund', 'Governor Christopher Lund', 'Christopher Lund'],
    ['Chris Lund, the mayor of Calder,', 'Mayor Christopher Lund', 'Christopher Lund'],
  ])('%s and %s are one', async (a, b, name) => {
    expect(await lundsOf([said(a), warned(b)])).toEqual([name]);
    expect(await lundsOf([warned(b), said(a)])).toEqual([name]);
  });

  test.each([
    ['Jean Lund', 'John Lund'],
    ['Alexander Lund', 'Alexandra Lund'],
    ['Chris P. Lund', 'Christopher T. Lund'],
    ['Chris Lund, the finance minister,', 'Christopher Lund, the foreign minister,'],
    ['Chris Lund, a farmer,', 'Mayor Christopher Lund'],
    ['Chris Lund, the mayor of Calder,', 'Christopher Lund, the mayor of Harwick,'],
  ])('%s and %s are two', async (a, b) => {
    expect(await lundsOf([said(a), warned(b)])).toHaveLength(2);
  });

  test('a third of that family name, or one article that names both, leaves them two', async () => {
    expect(await lundsOf([said('Chris Lund'), warned('Christopher Lund'), asked('Ada Lund')])).toHaveLength(3);
    expect(
      await lundsOf(['Chris Lund said on Monday that the mill would open. Christopher Lund said on Friday that the road was shut.']),
    ).toHaveLength(2);
  });

  test('what the topic file parts stays apart', async () => {
    const names = 'names:\n  - name: Chris Lund\n    notTheSameAs: [Christopher Lund]\n  - name: Christopher Lund\n';
    expect(await lundsOf([said('Chris Lund'), warned('Christopher Lund')], names)).toHaveLength(2);
  });

  test('an article that comes later parts them where it must, and joins them again when it goes', async () => {
    const [short, long, other] = await articlesOf([
      said('Chris Lund, the finance minister,'),
      warned('Christopher Lund'),
      asked('Christopher Lund, the foreign minister,'),
    ]);
    const memory = new Memory();
    const rounds = [[short], [short, long], [short, long, other], [short, long], [long, other]] as Contribution[][];
    expect(rounds.map((some) => lundsIn(some, '', memory).length)).toEqual([1, 1, 2, 1, 1]);
  });
});
