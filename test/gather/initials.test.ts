import { expect, test } from 'vitest';
import { gather } from '../../src/gather/gather.ts';
import { contributionOf, topicOf } from './topic-of.ts';

/** The bodies listed for one article. */
async function bodiesIn(text: string): Promise<string[]> {
  const { contribution } = await contributionOf('d', `---\ntitle: Nets\npublished: "2024-03-01"\n---\n${text}`);
  const { actors } = gather(topicOf('id: t\ntitle: Nets'), [contribution]);
  return actors.filter((a) => a.kind !== 'person').map((a) => a.name);
}

test.each([
  [
    'letters that are the initials of one body of the article are that body',
    'The Fisheries Control Agency fined two crews. A spokesman for the FCA said that the nets were too fine.',
    ['Fisheries Control Agency (FCA)'],
  ],
  [
    'letters that two bodies share are neither',
    'The Fisheries Control Agency fined two crews. The Farmers Credit Association paid. A spokesman for the FCA said that the nets were fine.',
    ['Farmers Credit Association', 'Fisheries Control Agency'],
  ],
  [
    'letters that the article expands are what it says',
    'The Fisheries Control Agency fined the Farmers Cooperative (FCA). A spokesman for the FCA said that the nets were fine.',
    ['Farmers Cooperative (FCA)', 'Fisheries Control Agency'],
  ],
])('%s', async (_, text, names) => expect((await bodiesIn(text)).sort()).toEqual(names));
