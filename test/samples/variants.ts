import type { Edition } from '../../src/model/edition.ts';
import type { Claim, Findings, TimelineEntry } from '../../src/model/findings.ts';
import { sampleEdition, sampleFindings } from './findings.ts';
import { longNames, longWords, oneSource, othersEmpty, rightToLeft, someEmpty } from './stress.ts';

const edition = (id: string, findings: Findings): Edition => ({
  id,
  engine: '0.1.0',
  findings,
  ...(findings.asOf ? { modified: findings.asOf } : {}),
});

/** Forty events: long tables, clustered dates. */
export const longTimeline: Edition = edition('40aa40aa40aa', {
  ...sampleFindings,
  timeline: Array.from({ length: 40 }, (_, i): TimelineEntry => {
    const base = sampleFindings.timeline[i % 12] as TimelineEntry;
    const month = String((i % 12) + 1).padStart(2, '0');
    return { ...base, id: `t-long-${i}`, date: `${2021 + Math.floor(i / 9)}-${month}-${String(1 + ((i * 7) % 28)).padStart(2, '0')}` };
  }).sort((a, b) => (a.date < b.date ? -1 : 1)),
});

/** Twelve contested claims. */
export const manyClaims: Edition = edition('12cc12cc12cc', {
  ...sampleFindings,
  claims: Array.from({ length: 12 }, (_, i): Claim => {
    const base = sampleFindings.claims[i % sampleFindings.claims.length] as Claim;
    return { ...base, id: `c-many-${i}`, status: 'contested' };
  }),
});

/** A topic of one undated source: nearly every section is empty and says so. */
export const nothingMuch: Edition = edition('000000000000', {
  topic: { id: 'nothing-much', title: 'A topic of one undated source' },
  sources: sampleFindings.sources.filter((s) => s.meta.published === undefined),
  keyPoints: [],
  background: [],
  actors: [],
  timeline: [],
  claims: [],
  figures: [],
  terms: [],
  abbreviations: [],
  comments: [],
  gaps: [{ kind: 'undated-source', text: 'The only source has no date of publication.', documents: ['delta-institute-undated'] }],
  evidenceBase: {
    documents: 1,
    publishers: 1,
    languages: ['en'],
    kinds: [{ kind: 'report', count: 1 }],
    words: 31,
    undated: 1,
    contestedFigures: 0,
    citations: 0,
  },
});

/** Markup, scripts and bidirectional controls in every place that a source can fill. */
export const hostile: Edition = edition('bad0bad0bad0', poison(sampleFindings) as Findings);

function poison(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .replaceAll('Karsia and Velmora have shared', '<script>alert(1)</script>"><img src=x onerror=alert(1)> \u202e\u2066have shared')
      .replaceAll('Harbour Post', '</style><b>Harbour</b> `Post` [x](javascript:alert(1))')
      .replaceAll('https://harbour-post.example/world/2022/05/14/upstream-and-downstream', 'javascript:alert(document.domain)');
  if (Array.isArray(value)) return value.map(poison);
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poison(v)]));
  return value;
}

export const samples: Readonly<Record<string, Edition>> = {
  rich: sampleEdition,
  'long-timeline': longTimeline,
  'many-claims': manyClaims,
  'nothing-much': nothingMuch,
  hostile,
  'long-names': longNames,
  'long-words': longWords,
  'right-to-left': rightToLeft,
  'some-empty': someEmpty,
  'others-empty': othersEmpty,
  'one-source': oneSource,
};
