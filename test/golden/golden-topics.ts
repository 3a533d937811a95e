/** Prints the findings of the small topics as an editor reads them, for review: `node test/golden/golden-topics.ts [topic]`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gather } from '../../src/gather/gather.ts';
import { asText } from '../gather/as-text.ts';
import { contributionOf, topicOf } from '../gather/topic-of.ts';

const root = join(import.meta.dirname, 'topics');
for (const topic of readdirSync(root).filter((t) => process.argv[2] === undefined || t === process.argv[2])) {
  const documents = readdirSync(join(root, topic, 'documents')).sort();
  const read = documents.map((d) => contributionOf(d.replace(/\.md$/u, ''), readFileSync(join(root, topic, 'documents', d), 'utf8')));
  const contributions = (await Promise.all(read)).map((r) => r.contribution);
  console.log(asText(gather(topicOf(readFileSync(join(root, topic, 'topic.yaml'), 'utf8')), contributions)));
}
