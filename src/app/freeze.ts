import type { Contribution } from '../gather/contribution.ts';
import { gather } from '../gather/gather.ts';
import type { Edition } from '../model/edition.ts';
import type { Findings, Gap } from '../model/findings.ts';
import type { Topic } from '../model/topic.ts';
import { byText } from '../text/order.ts';
import { counts } from './cut-off.ts';
import { hashOf } from './digest.ts';
import { engine } from './engine.ts';
import { unprintable } from './press.ts';

export interface FreezeOptions {
  /** Last day that counts, `YYYY-MM-DD`. */
  readonly cutOff?: string;
  /** Gaps known before reading: documents that could not be read. */
  readonly gaps?: readonly Gap[];
}

/**
 * Contributions -> findings -> an edition under its id: the first 12 hex digits of the SHA-256 of the canonical JSON of
 * the topic file (but for how long editions are kept), the cut-off and the findings (which hold the hash of every document). Pure: equal input, equal edition.
 */
export async function freeze(
  topic: Topic,
  contributions: readonly Contribution[],
  { cutOff, gaps: given = [] }: FreezeOptions = {},
): Promise<Edition> {
  const sorted = [...contributions].sort((a, b) => byText(a.document, b.document));
  const { used, gaps } = cutOff === undefined ? { used: sorted, gaps: [] } : cut(sorted, cutOff);
  const gathered = gather(topic, used);
  const options = { gaps: given, ...(cutOff === undefined ? {} : { cutOff }) };
  return freezeFindings(topic, { ...gathered, gaps: [...gathered.gaps, ...gaps] }, options);
}

/** The same for findings that are gathered already: their edition, with the gaps that were known before reading. */
export async function freezeFindings(topic: Topic, gathered: Findings, { cutOff, gaps = [] }: FreezeOptions = {}): Promise<Edition> {
  const findings: Findings = { ...gathered, gaps: [...gathered.gaps, ...faceless(gathered), ...gaps] };
  const id = (await hashOf({ topic: sayingOf(topic), cutOff, findings })).slice(0, 12);
  return {
    id,
    engine,
    findings,
    ...(cutOff === undefined ? {} : { cutOff }),
    ...(findings.asOf === undefined ? {} : { modified: findings.asOf }),
  };
}

/** The topic file as far as an edition depends on it: how long editions are kept changes nothing that they say. */
export const sayingOf = ({ keep: _, ...topic }: Topic): Topic => topic;

function cut(contributions: readonly Contribution[], cutOff: string): { used: Contribution[]; gaps: Gap[] } {
  const used = contributions.filter((c) => counts(c.source.meta, cutOff) === 'yes');
  const undated = contributions.filter((c) => counts(c.source.meta, cutOff) === 'undated').map((c) => c.document);
  const text = `Left out of the view as of ${cutOff}, because nothing says when they were published or first seen: ${undated.join(', ')}.`;
  return { used, gaps: undated.length === 0 ? [] : [{ kind: 'undated-left-out', text }] };
}

/** Characters that the PDF can only print as code points are said, not lost. */
function faceless(findings: Findings): Gap[] {
  const missing = unprintable(JSON.stringify(findings));
  const points = missing.map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return points.length === 0
    ? []
    : [{ kind: 'unprintable', text: `Characters without a typeface are printed as code points in the PDF: ${points.join(', ')}.` }];
}
