import { expect, test } from 'vitest';
import { gather } from '../../src/gather/gather.ts';
import { statementText } from '../../src/text/statement.ts';
import { contributionOf, topicOf } from './topic-of.ts';

/** What the background and the key points of `Port of Kesh` say, of articles by document, each with a title and a text. */
async function told(title: string, articles: readonly (readonly [title: string, text: string])[]): Promise<string> {
  const all = await Promise.all(
    articles.map(([t, text], i) =>
      contributionOf(`d${i}`, `---\ntitle: ${t}\npublisher: P${i}\npublished: "2024-0${i + 3}-10"\n---\n${text}`),
    ),
  );
  const { background, keyPoints } = gather(
    topicOf(`id: t\ntitle: ${title}`),
    all.map((a) => a.contribution),
  );
  return [...background, ...keyPoints].map(statementText).join('\n');
}

const strike: [string, string] = [
  'Dockers strike in Kesh',
  "Dockers at the Port of Kesh stopped work on Friday over plans for new cranes. The Dockers' Union said that Paul Roos, its secretary, would speak on Sunday.",
];
const deal: [string, string] = [
  'Port strike ends',
  "Dockers returned to the Port of Kesh on Tuesday. Paul Roos of the Dockers' Union said that forty jobs were kept.",
];
const match: [string, string] = [
  'Kesh in the final',
  'FC Kesh beat Calder Rovers 2-1 on Saturday to reach the final of the cup. Striker Ian Vance scored in Kesh twice.',
];
const trial: [string, string] = [
  'A secretary in court',
  'The trial of Paul Roos opened in Kesh on Monday. Roos denied that he had taken money from a crane maker.',
];

test('what names less of the title and nobody of the others is beside the matter', async () => {
  const text = await told('Port of Kesh', [strike, deal, match]);
  expect(text).toContain('returned to the Port of Kesh');
  expect(text).not.toContain('final of the cup');
});
test('what names somebody of the others is not', async () =>
  expect(await told('Port of Kesh', [strike, deal, trial])).toContain('The trial of Paul Roos opened'));
test('where only one names the matter, nothing is beside it', async () =>
  expect(await told('Port of Kesh', [strike, match])).toContain('final of the cup'));
