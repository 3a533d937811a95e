import { beforeAll, expect, test } from 'vitest';
import type { Contribution } from '../../src/gather/contribution.ts';
import { gather } from '../../src/gather/gather.ts';
import { Memory } from '../../src/gather/memory.ts';
import type { Findings } from '../../src/model/findings.ts';
import { statementEvidence } from '../../src/text/statement.ts';
import { contributionOf, topicOf } from './topic-of.ts';

/**
 * Claims remember what they found (`claims/matter`, `claims/finding`, `claims/blocks`). Whatever came, went, changed or copied another
 * document in between, they are those that are found anew. The topic is a small one, so that nearly everything depends on everything,
 * beside a large one, whose weights move in steps.
 */
const topic = topicOf('id: memory\ntitle: The harbour wall and the dredging\n');

const towns = ['Alder', 'Birch', 'Cove', 'Dale', 'Elm'];
const verbs = ['closed', 'sold', 'flooded', 'leased', 'widened', 'searched'];
const people = ['Ann Sample', 'Bo Lander', 'Cara Finch', 'Dov Marsh'];

/** An article in which two people disagree, in words that others use too; `n` decides who, where and over what. */
function textOf(n: number): string {
  const pick = <T>(list: readonly T[], by: number): T => list[(n * by + by) % list.length] as T;
  const [town, other] = [pick(towns, 3), pick(towns, 7)];
  const berth = `berth ${n > 99 ? n : n % 4}`;
  const [verb, accuser, accused] = [pick(verbs, 5), pick(people, 1), pick(people, 3)];
  return [
    `${accuser} said that the port company had ${verb} ${berth} at ${town} in March.`,
    `${accused} denied that the company had ${verb} ${berth} at ${town}.`,
    `The wall of ${berth} at ${other} stands on clay, the port company says.`,
    `“We have not ${verb} anything at ${berth} in ${other}”, said ${accused}, who called the report a ${n % 2 === 0 ? 'disgrace' : 'success'}.`,
    n % 4 === 0 ? `${accuser} demanded that ${accused} leave ${berth}. ${accused} said that ${accuser} must apologise.` : '',
    'The port company has not commented on the quay.',
    n % 3 === 0 ? `At least ${10 + n} people were hurt, police at ${berth} said; the union says that ${20 + n} were hurt.` : '',
  ].join('\n\n');
}

const made = (name: string, n: number, day = (n % 27) + 1): Promise<Contribution> =>
  contributionOf(name, `---\npublisher: Paper ${n % 7}\npublished: "2024-05-${String(day).padStart(2, '0')}"\n---\n${textOf(n)}\n`).then(
    (x) => x.contribution,
  );

let all: Contribution[];
let copies: Contribution[];
let others: Contribution[];
let large: Contribution[];

beforeAll(async () => {
  const numbers = Array.from({ length: 60 }, (_, i) => i);
  all = await Promise.all(numbers.map((n) => made(`doc-${(n * 37) % 60}`, n)));
  copies = await Promise.all(numbers.slice(0, 8).map((n) => made(`a-copy-${n}`, n, 28)));
  others = await Promise.all(numbers.slice(0, 8).map((n) => made(`doc-${(n * 37) % 60}`, n + 100)));
  large = await Promise.all(Array.from({ length: 260 }, (_, n) => made(`large-${(n * 97) % 260}`, n + 100)));
}, 60_000);

const isSame = (set: readonly Contribution[], memory: Memory) =>
  expect(gather(topic, set, memory).claims).toEqual(gather(topic, set).claims);

test('documents that come one by one, at every place of the order', () => {
  const memory = new Memory();
  for (let count = 2; count <= 24; count++) isSame(all.slice(0, count), memory);
}, 60_000);

test('documents that go, and come back', () => {
  const memory = new Memory();
  for (let gone = 0; gone < 20; gone++) isSame([...all.slice(0, gone), ...all.slice(gone + 2, 30)], memory);
}, 60_000);

test('copies that come before and behind their originals, and originals that leave their copies alone', () => {
  const memory = new Memory();
  isSame(all.slice(0, 20), memory);
  for (let n = 1; n <= copies.length; n++) isSame([...all.slice(0, 20), ...copies.slice(0, n)], memory);
  for (let n = 1; n < 8; n++) isSame([...all.slice(n, 20), ...copies], memory);
}, 60_000);

test('a document that is told anew under its name', () => {
  const memory = new Memory();
  isSame(all.slice(0, 30), memory);
  for (let n = 0; n < others.length; n++) isSame([...others.slice(0, n + 1), ...all.slice(n + 1, 30)], memory);
}, 60_000);

/** A document of its own words. */
const told = (name: string, day: number, ...paragraphs: string[]): Promise<Contribution> =>
  contributionOf(
    name,
    `---\npublisher: ${name}\npublished: "2024-05-${String(day).padStart(2, '0')}"\n---\n${paragraphs.join('\n\n')}\n`,
  ).then((x) => x.contribution);

/** Enough other words that no document copies another. */
const filler = (good: string, place: string): string =>
  ['spring', 'summer', 'autumn', 'winter']
    .map(
      (season) => `In ${season} the ${place} at Elm takes ${good} from ${season} fields and sells what ${good} it does not need to farms.`,
    )
    .join(' ');

test('a sentence that is answered in another document is that of whoever prints it first, also when somebody earlier does', async () => {
  const charge = 'Eva Stone said that the pilot boat had rammed the ferry off Kelp Head.';
  const set = [
    ...large,
    await told('middle', 20, charge, filler('wheat', 'mill')),
    await told('last', 22, `${charge} The harbour office denies this.`, filler('barley', 'brewery')),
    await told('beside', 23, 'Eva Stone was born at Kelp Head.'),
  ];
  const more = [...set, await told('early', 2, charge, filler('timber', 'sawmill'))];
  const memory = new Memory();
  isSame(set, memory);
  isSame(more, memory);
  expect(sourcesOf(gather(topic, set, memory))).toContain('middle');
  expect(sourcesOf(gather(topic, more, memory))).toContain('early');
  expect(gather(topic, more).sources.every((source) => source.copyOf === undefined || source.document.startsWith('large'))).toBe(true);
});

const sourcesOf = ({ claims }: Findings): string[] =>
  claims.flatMap((c) => c.positions.flatMap((p) => statementEvidence(p.statement).map((e) => e.document)));

test('a document that spoke of a dispute and is told anew without a word of it does not address it', async () => {
  const set = [
    ...all.slice(0, 12),
    await told(
      'ferry',
      20,
      'Eva Stone said that the pilot boat had rammed the ferry. The harbour office denied that the boat had rammed the ferry.',
    ),
  ];
  const memory = new Memory();
  const speaks = await told('other', 21, 'The harbour office has a ferry and a pilot boat, which rammed the ferry last year.');
  const silent = await told('other', 21, 'Corn was sold at a good price in Cove.');
  const speaksIn = (third: Contribution) =>
    gather(topic, [...set, third], memory)
      .claims.find((c) => c.heading.includes('ferry'))
      ?.addressedBy?.includes('other');
  expect(speaksIn(speaks)).toBe(true);
  expect(speaksIn(silent)).toBe(false);
  isSame([...set, silent], memory);
});

test('what stays is the same object', () => {
  const memory = new Memory();
  const before = new Set(gather(topic, all, memory).claims);
  expect(gather(topic, all, memory).claims.every((claim) => before.has(claim))).toBe(true);
});

test('a topic so large that weights move in steps', async () => {
  expect(new Set(large.flatMap((c) => c.assertions.map((a) => JSON.stringify(a.statement.parts)))).size).toBeGreaterThan(1024);
  const memory = new Memory();
  for (let count = 245; count <= 260; count += 5) isSame(large.slice(0, count), memory);
}, 60_000);

test('a sentence with a figure that an earlier document is found to print first is that document’s, and is given back when it goes', async () => {
  const told = 'The police said that 40 people were killed in the fire in Varde on 1 May 2024.';
  const report = (name: string, day: number, text: string) =>
    contributionOf(name, `---\npublisher: Paper ${name}\npublished: "2024-05-0${day}"\n---\n${text}\n`).then((x) => x.contribution);
  const [first, later, other] = await Promise.all([
    report('a', 2, `Shops stayed open in the north of the town. ${told} The council met twice about the harbour wall.`),
    report('b', 3, `Rain fell on the hills all week long. ${told} Ida Falk closed the school.`),
    report('c', 4, 'Trains stood still. The mayor, Ole Lind, said that 25 people were killed in the fire in Varde on 1 May 2024.'),
  ]);
  const memory = new Memory();
  const holders = [
    [later, other],
    [first, later, other],
    [later, other],
  ].map((some) => {
    const { claims } = gather(topic, some, memory);
    expect(claims).toEqual(gather(topic, some).claims);
    return claims.flatMap((c) => c.positions.flatMap((p) => statementEvidence(p.statement).map((e) => e.document)));
  });
  expect(holders.map((all) => [all.includes('a'), all.includes('b')])).toEqual([
    [false, true],
    [true, false],
    [false, true],
  ]);
});

test('an actor who gets another key, since an earlier document gives a fuller name, holds what he held', async () => {
  const charge = 'Mayor Falk said that the pilot boat had rammed the ferry off Kelp Head.';
  const set = [
    ...all.slice(0, 12),
    await told('middle', 20, charge, 'Falk spoke at the quay.', filler('wheat', 'mill')),
    await told('last', 22, 'The harbour office denied that the pilot boat had rammed the ferry.', filler('barley', 'brewery')),
  ];
  const early = await told(
    'early',
    2,
    'Ida Maria Falk, the mayor, opened the sawmill. Mayor Falk cut a ribbon.',
    filler('timber', 'sawmill'),
  );
  const memory = new Memory();
  const holders = [set, [...set, early], set].map((some) => {
    isSame(some, memory);
    const { claims } = gather(topic, some, memory);
    return claims.flatMap((c) => c.positions).find((p) => statementEvidence(p.statement).some((e) => e.quote.includes(charge)));
  });
  expect(holders.map((p) => p?.holder)).toEqual(['Falk', 'Ida Maria Falk', 'Falk']);
  expect(holders[1]?.actor).not.toBe(holders[0]?.actor);
  expect(holders[2]?.actor).toBe(holders[0]?.actor);
});

test('questions of the topic, while documents come, go, are told anew and copy each other, and when they are other ones', () => {
  const asking = (words: string) =>
    topicOf(
      `id: memory\ntitle: The harbour\nnames:\n  - name: Ann Sample\n    side: union\n  - name: Dov Marsh\n    side: company\nquestions:\n  - heading: Who was hurt?\n    sides: [union, police]\n    words: [${words}]\n  - heading: Was it leased?\n    sides: [company, union]\n    words: [leased, berth, denied]\n`,
    );
  const memory = new Memory();
  const sets = [
    ...[4, 5, 6, 18, 19].map((count) => all.slice(0, count)),
    [...all.slice(3, 19), ...copies],
    [...others.slice(0, 4), ...all.slice(4, 20)],
  ];
  for (const words of ['hurt, people', 'quay, commented'])
    for (const set of sets) {
      const { claims } = gather(asking(words), set, memory);
      expect(claims).toEqual(gather(asking(words), set).claims);
      expect(claims.some(({ heading }) => heading === 'Was it leased?')).toBe(true);
    }
}, 60_000);

test('“the company”, while another article comes and goes that tells whether a name in it is a company’s', async () => {
  const set = [
    ...all.slice(0, 12),
    await told(
      'middle',
      20,
      'Nordline ran the ferry off Kelp Head for years. Eva Stone said that the ferry had rammed the pilot boat. The company denied that the ferry had rammed the pilot boat.',
      filler('wheat', 'mill'),
    ),
  ];
  const kind = await told(
    'kind',
    22,
    'Nordline, a shipping company, sold its shares in spring. The company Nordline has its seat in Elm.',
    filler('barley', 'brewery'),
  );
  const memory = new Memory();
  const deniers = [set, [...set, kind], set].map((some) => {
    isSame(some, memory);
    const { claims } = gather(topic, some, memory);
    return claims
      .flatMap((c) => c.positions)
      .find((p) => p.stance === 'denies' && statementEvidence(p.statement).some((e) => e.document === 'middle'));
  });
  expect(deniers.map((p) => p?.holder)).toEqual(['company', 'Nordline', 'company']);
});
