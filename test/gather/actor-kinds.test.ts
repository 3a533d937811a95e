import { expect, test } from 'vitest';
import { statementText } from '../../src/text/statement.ts';
import { contributionOf } from './topic-of.ts';

/** `name: kind` of every candidate of an article, with `< whom it serves` and its first description. */
async function actorsOf(text: string): Promise<string[]> {
  const source = `---\ntitle: A day in Lunn\npublisher: Lunn Courier\npublished: "2026-03-02"\nlanguage: en\n---\n${text}\n`;
  const { actors } = (await contributionOf('a', source)).contribution;
  return actors.map((a) => {
    const serves = a.servesFor === undefined ? '' : ` < ${actors[a.servesFor]?.name}`;
    const described = a.descriptions[0] ? ` | ${statementText(a.descriptions[0])}` : '';
    return `${a.name}: ${a.kind}${serves}${described}`;
  });
}

test.each([
  [
    'a governor whose spokesman speaks stays a person',
    'Gov. Rick Velm left. Dave Orrin, a Velm spokesman, said Velm was ill.',
    'Rick Velm: person',
  ],
  ['so does one with an aide', 'Ana Roos spoke. “She is well,” said Tom Berg, an Ana Roos aide.', 'Ana Roos: person'],
  [
    'a firm that a spokesman speaks for is none',
    'Alba Capital sold it. “We sold it,” said Tom Berg, an Alba Capital spokesman.',
    'Alba Capital: company',
  ],
  ['a man called Band is no band', 'Mr. Band left the firm. Mr. Band said he was tired.', 'Band: person'],
  [
    'whoever is called a manager is a person',
    'The Neema Brahm left. Neema Brahm, the club’s night manager, said no.',
    'Neema Brahm: person',
  ],
  [
    'a contact group is no firm',
    'The Alban Contact Group met. The Alban Contact Group said that the truce held.',
    'Alban Contact Group: organisation',
  ],
  ['a broadcaster known by letters', 'Ana Roos told CNN that she was well.', 'CNN: media'],
  [
    'letters that are an agency’s in one country and a party’s in another say nothing',
    'PTI said that the vote was stolen.',
    'PTI: organisation',
  ],
  ['an alliance of states is no armed group', 'NATO fighters struck the port, NATO said.', 'NATO: organisation'],
  [
    'a committee of a house of parliament',
    'The Senate Harbour Committee sat. “No,” the Senate Harbour Committee said.',
    'Senate Harbour Committee: government body',
  ],
  ['the air force of a state', 'The Danish Air Force flew off.', 'Danish Air Force: government body'],
  ['the house of a president is his state', 'The White House said no.', 'United States: state'],
  ['a city is no state', 'Chicago police left. “No,” Chicago officials said.', 'Chicago: place'],
  ['an administration is no government of a state of that name', 'The Orlova administration said no.', 'Orlova: organisation'],
])('%s', async (_, text, wanted) =>
  expect(
    (await actorsOf(text)).some((a) => a.startsWith(wanted)),
    JSON.stringify(await actorsOf(text)),
  ).toBe(true),
);

test.each([
  [
    'an initial ends no description',
    'Ana Roos, who served as envoy under President Tom W. Berg, left.',
    '| who served as envoy under President Tom W. Berg',
  ],
  ['nor does a country’s short form', 'Ana Roos, who served as U.S. envoy to Norway, left.', '| who served as U.S. envoy to Norway'],
  ['`former` has the office behind it', 'They met former President Ana Roos.', '| former President'],
  ['a form of address is no part of an office', 'Committee Chairman Rep. Ana Roos left.', '| Committee Chairman'],
])('%s', async (_, text, wanted) => expect((await actorsOf(text)).find((a) => a.startsWith('Ana Roos'))).toContain(wanted));

test.each([
  ['where a firm sits is not whom its head serves', 'Ana Roos, head of an Oslo-based firm, left.'],
  ['nor is where one’s parents came from', 'Ana Roos, the daughter of Danish immigrants and governor of the isle, left.'],
  ['nor whom a relative served', 'Ana Roos, the sister of the Danish prime minister, left.'],
  ['nor whom one served once', 'Ana Roos, who served as Danish envoy until 2012, left.'],
])('%s', async (_, text) => expect((await actorsOf(text)).find((a) => a.startsWith('Ana Roos'))).not.toContain('<'));

test('a body beside another is not that one’s', async () => {
  expect(await actorsOf('The FBI and Lunn Coast Guard left. The FBI and Lunn Coast Guard came back.')).toContainEqual(
    'Lunn Coast Guard: government body',
  );
});

test('whom an office-holder serves', async () => {
  expect(await actorsOf('Ana Roos, the Danish foreign minister, left.')).toContainEqual(expect.stringContaining('< Denmark'));
});

test('a body that every state has is told apart by whose it is', async () => {
  const text =
    'Norway’s Foreign Ministry said it was a raid. The Foreign Ministry said more. The Danish Foreign Ministry denied it. “No,” the Foreign Ministry in Oslo said. “Never,” the Foreign Ministry said.';
  const found = (await actorsOf(text)).filter((a) => a.includes('Ministry:'));
  expect(found.map((a) => a.split(':')[0])).toEqual(['Norwegian Foreign Ministry', 'Danish Foreign Ministry']);
  expect((await actorsOf('The Foreign Ministry said no. The Foreign Ministry left.')).map((a) => a.split(':')[0])).toContain(
    'Foreign Ministry',
  );
});
