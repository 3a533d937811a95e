import type { ArticleMeta } from '../../model/article.ts';

/**
 * The holder of what a document says in its own voice: its publisher, else its title, else its name; of a digest also whose
 * text it retells, since five digests by one publisher are five voices and none of them the original's.
 */
export function ownVoice(meta: ArticleMeta, document: string): string {
  const own = meta.publisher ?? meta.title ?? document;
  const original = meta.digestOf?.publisher ?? meta.digestOf?.title;
  return original === undefined ? own : `${own}, digest of ${original}`;
}
