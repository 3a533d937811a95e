import { contribute } from '../../src/gather/contribute.ts';
import type { Contribution } from '../../src/gather/contribution.ts';
import { ingestDocument } from '../../src/ingest/document.ts';
import { parseTopic } from '../../src/ingest/topic.ts';
import type { Article } from '../../src/model/article.ts';
import type { Topic } from '../../src/model/topic.ts';
import { read } from '../../src/read/read.ts';

/** A topic file as the product reads it. */
export function topicOf(yaml: string): Topic {
  const parsed = parseTopic(yaml);
  if (!parsed.ok) throw new Error(parsed.problems.map((p) => JSON.stringify(p)).join('\n'));
  return parsed.value.topic;
}

/** A document as the product reads it, down to its contribution. */
export async function contributionOf(document: string, source: string): Promise<{ article: Article; contribution: Contribution }> {
  const ingested = await ingestDocument({ document, ending: 'md', source });
  if (!ingested.ok) throw new Error(`${document}: ${ingested.problems.map((p) => JSON.stringify(p)).join('\n')}`);
  const { article } = ingested.value;
  const { text, paragraphs, meta } = article;
  return {
    article,
    contribution: contribute(article, read({ document, text, paragraphs, ...(meta.published ? { published: meta.published } : {}) })),
  };
}
