import { gather } from '../../src/gather/gather.ts';
import type { Claim, Findings } from '../../src/model/findings.ts';
import { statementText } from '../../src/text/statement.ts';
import { contributionOf, topicOf } from './topic-of.ts';

/** Sources as `publisher: date, text` and further lines of front matter, in the order given. */
export type Sources = Readonly<Record<string, readonly [published: string, text: string, front?: string]>>;

/** What a topic of these sources holds; `extra` is appended to topic.yaml. */
export async function findingsOf(sources: Sources, extra = '', title = 'Test'): Promise<Findings> {
  const all = await Promise.all(
    Object.entries(sources).map(([publisher, [published, text, front]]) =>
      contributionOf(
        publisher.toLowerCase().replaceAll(' ', '-'),
        `---\npublisher: ${publisher}\npublished: "${published}"\n${front === undefined ? '' : `${front}\n`}---\n${text}\n`,
      ),
    ),
  );
  return gather(
    topicOf(`id: test\ntitle: ${title}\n${extra}`),
    all.map((a) => a.contribution),
  );
}

/** A claim as one readable block: `kind status rule`, then a line a position. */
export const block = (c: Claim): string[] => [
  `${c.kind} ${c.status} ${c.rule}`,
  ...c.positions.map((p) => `${p.stance} ${p.holder}: ${statementText(p.statement)}`),
];

export const blocks = (f: Findings): string[][] => f.claims.map(block);

/** Only what stands in the main section. */
export const contested = (f: Findings): Claim[] => f.claims.filter((c) => c.status === 'contested');
