import type { BriefingChange } from '../../model/briefing.ts';
import type { Findings, SourceRecord } from '../../model/findings.ts';

/** Documents that came, went, or whose text is another than in the edition before. */
export function sourceChanges(before: Findings, after: Findings): BriefingChange[] {
  const old = new Map(before.sources.map((source) => [source.document, source]));
  const now = new Set(after.sources.map(({ document }) => document));
  const came = after.sources.flatMap((source): BriefingChange[] => {
    const was = old.get(source.document);
    if (!was) return [{ kind: 'source added', text: nameOf(source), target: source.document }];
    return was.sha256 === source.sha256 ? [] : [{ kind: 'source edited', text: nameOf(source), target: source.document }];
  });
  const went = before.sources.filter(({ document }) => !now.has(document));
  return [...came, ...went.map((source): BriefingChange => ({ kind: 'source withdrawn', text: nameOf(source), target: source.document }))];
}

/** What a reader knows a document by. */
export const nameOf = ({ meta, document }: SourceRecord): string =>
  [meta.publisher, meta.title ?? document].filter((part) => part !== undefined).join(', ');
