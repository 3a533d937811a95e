import type { Contribution } from '../../src/gather/contribution.ts';
import { contributionOf, topicOf } from './topic-of.ts';

/** A topic that asks for words and names, so that gaps and key points have something to look for. */
export const topic = topicOf(`id: mill
title: The fire at the mill and the strike in Calder
scope: What the owners of the mill knew
names:
  - name: Ira Vance
    aliases: [Vance]
  - name: Ottoline Birk
  - name: Federal Fire Office
    aliases: [FFO, Fire Bureau]
    kind: government body
`);

const days = ['4 May', '5 May', '6 May', '9 June', '2 July'];

/** Sentences of which each document prints some: names in several forms, disputes, figures, causes, short forms, stands, dates left open. */
const sentences: readonly ((n: number) => string)[] = [
  (n) => `The Federal Fire Office (FFO) said on ${days[n % 5]} 2023 that the fire at the mill had killed ${11 + (n % 4)} people.`,
  (n) => `The hospital in Calder said that ${14 + (n % 3)} people had been killed in the fire at the mill.`,
  () => 'The FFO accused Nordline of locking the doors of the mill. Nordline denied locking the doors of the mill.',
  () => 'Ira Vance, the mayor of Calder, said that a broken lamp caused the fire. “We saw the lamp fall,” she said.',
  () => 'Nordline Mills Ltd said that arson caused the fire. Vance rejected the claim that arson caused the fire.',
  (n) => `Police arrested ${2 + (n % 3)} managers of Nordline in Calder on ${days[(n + 2) % 5]} 2023.`,
  () => 'Mr Vance told reporters that the strike was lawful. Nordline said that the strike was not lawful.',
  (n) => `The Dock Workers Union began a strike in Calder on ${days[(n + 1) % 5]} 2023.`,
  () => 'Norway has asked for a second look at the mill. Norwegian inspectors came to Calder.',
  () => 'The Dock Workers Union (DWU) called the sale of the mill a theft. The owners called the sale of the mill fair.',
  (n) => `The owners of the mill have run it since ${1990 + (n % 9)}. The mill is the largest in Norway.`,
  () => 'Adam Rask, the head of the union, was not at the mill. Rask has been named by nobody else.',
  (n) => `The Fire Bureau said it would report on ${n % 2 === 0 ? 'the twelfth' : 'Monday'}. The DWU wants its word in writing.`,
  () => 'The District Works Union (DWU) said it would not join the strike.',
];

const published = (n: number): string =>
  `20${n % 6 === 0 ? '21' : '23'}-${['05', '06', '11'][n % 3]}-${String(1 + ((n * 7) % 28)).padStart(2, '0')}`;

const textOf = (n: number): string =>
  [0, 3, 5, 9].map((step) => sentences[(n * 3 + step * (1 + (n % 2))) % sentences.length]?.(n)).join('\n\n');

const document = async (name: string, n: number, text = n): Promise<Contribution> => {
  const date = n % 11 === 10 ? '' : `published: "${published(n)}"\n`;
  const source = `---\npublisher: Paper ${n % 7}\n${date}---\n${textOf(text)}\n\nIt was a long day in the streets by the river, and the bells rang until it was dark, for the ${text}th time.`;
  return (await contributionOf(name, source)).contribution;
};

/** Documents of a town: reports, four of them under another date or with other words, and copies that stand before and behind what they print again. */
export function millTown(): Promise<Contribution[]> {
  const numbers = Array.from({ length: 26 }, (_, n) => n);
  return Promise.all([
    ...numbers.map((n) => document(`report-${(n * 9) % 26}`, n)),
    ...numbers.slice(0, 4).map((n) => document(`report-${(n * 9) % 26}`, n + 5, n)),
    ...numbers.slice(4, 10).map((n) => document(`report-${(n * 9) % 26}`, n, n + 1)),
    ...numbers.slice(0, 8).map((n) => document(`${n % 2 === 0 ? 'a' : 'z'}-copy-${n}`, n + 9, n)),
  ]);
}
