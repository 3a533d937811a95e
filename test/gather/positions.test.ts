import { expect, test } from 'vitest';
import { gather } from '../../src/gather/gather.ts';
import { statementText } from '../../src/text/statement.ts';
import { contributionOf, topicOf } from './topic-of.ts';

/** The position of Ole Ravn, or of another, over some articles, the first the oldest. */
const positionIn = (...texts: string[]): Promise<string | undefined> => positionOf('Ole Ravn', ...texts);

async function positionOf(name: string, ...texts: string[]): Promise<string | undefined> {
  const all = await Promise.all(
    texts.map((t, i) => contributionOf(`d${i}`, `---\ntitle: The quota\npublished: "2024-03-0${i + 1}"\n---\n${t}`)),
  );
  const { actors } = gather(
    topicOf('id: t\ntitle: The herring quota'),
    all.map((a) => a.contribution),
  );
  return actors.find((a) => a.name === name)?.positions.map(statementText)[0];
}
const matter = 'The quota was cut in May. The quota is shared by nine boats.';

test('what concerns the matter before a courtesy', async () =>
  expect(
    await positionIn(`${matter} Minister Ole Ravn said: "Don't worry, all will be well." He said: "The quota follows the science."`),
  ).toBe('"The quota follows the science."'));
test('a courtesy alone is no position', async () =>
  expect(await positionIn(`${matter} Minister Ole Ravn told reporters: "Don't worry, all will be well."`)).toBeUndefined());
test('a whole sentence of four words is a position where there is no other', async () =>
  expect(await positionIn(`${matter} "Justice has been done," Minister Ole Ravn said.`)).toBe('"Justice has been done,"'));
test('one that points out of itself is none', async () =>
  expect(await positionIn(`${matter} "That is very sad," Minister Ole Ravn said.`)).toBeUndefined());
test('a refusal to comment is no position', async () =>
  expect(await positionIn(`${matter} Minister Ole Ravn declined to comment on the quota.`)).toBeUndefined());
test('the telling one of an older source before the scrap of a newer', async () =>
  expect(
    await positionIn(
      `${matter} "The quota will stand until the spring," Minister Ole Ravn said.`,
      `${matter} Minister Ole Ravn called the meeting "a good start".`,
    ),
  ).toBe('"The quota will stand until the spring [2024],"'));
test('the writer who says "we" does not speak for another', async () =>
  expect(await positionIn(`${matter} Minister Ole Ravn says strike, and on Friday we will strike for the quota.`)).toBeUndefined());
test('a body that is told by its seat speaks for itself, from the head of its sentence', async () =>
  expect(
    await positionOf(
      'Danish Foreign Ministry',
      `${matter} On 3 February, the Foreign Ministry in Copenhagen said that the quota was shared fairly.`,
    ),
  ).toBe('On 3 February [2024], the Foreign Ministry in Copenhagen said that the quota was shared fairly.'));
test.each([
  ['a question', `"Would you have told them that the quota was wrong?" Minister Ole Ravn asked.`],
  ['who speaks and no more', 'According to Minister Ole Ravn, writing for the Harbour Post, the boats left.'],
  ['in what light something is said', 'Despite the "admittedly small quota," Minister Ole Ravn wrote, the boats would sail.'],
  ['a refusal to speak', 'Minister Ole Ravn said he refused to speak to reporters about the quota.'],
])('%s is no position', async (_, text) =>
  expect((await positionIn(`${matter} ${text}`)) ?? '').not.toMatch(/\?|^According to Minister Ole Ravn, writing[^,]*$|wrote$|refused/u),
);
test('the sentence with its speaker before a scrap of his words', async () =>
  expect(await positionIn(`${matter} Minister Ole Ravn said that the board had "put the quota of the nine boats at risk."`)).toMatch(
    /^Minister Ole Ravn said that the board had "put/u,
  ));
test('the answers of an interview are of the person whom it names first', async () =>
  expect(
    await positionIn(
      `Minister Ole Ravn has led the ministry since 2021. ${matter}\n\nQ: The boats say that the quota is too small.\n\nA: The quota follows the science, and it will stay where it is until the stock has grown.\n\nQ: And if they strike?\n\nA: Then the boats stay in port.`,
    ),
  ).toBe('The quota follows the science, and it will stay where it is until the stock has grown.'));
test('a sentence whose verb stands in the one before is no position', async () =>
  expect(
    await positionIn(`${matter} The boats will not fight the quota in court. Minister Ole Ravn said that the ministry would.`),
  ).toBeUndefined());
test('a stand before what is only told', async () =>
  expect(
    await positionIn(
      `${matter} Minister Ole Ravn said the quota would be read out to the crews in the harbour at noon. Minister Ole Ravn accuses the crews of hiding the quota from him.`,
    ),
  ).toBe('Minister Ole Ravn accuses the crews of hiding the quota from him.'));
