import { contribute } from '../gather/contribute.ts';
import type { Contribution } from '../gather/contribution.ts';
import type { Article } from '../model/article.ts';
import { read } from '../read/read.ts';

/** Article -> reading -> what it brings to a topic. Pure; never throws. */
export function prepare(article: Article): Contribution {
  const { document, text, paragraphs, meta } = article;
  const reading = read({ document, text, paragraphs, ...(meta.published === undefined ? {} : { published: meta.published }) });
  return contribute(article, reading);
}
