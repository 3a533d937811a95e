import type { Edition } from '../model/edition.ts';
import type { Findings } from '../model/findings.ts';
import type { NoteLinks } from '../model/note.ts';
import type { SectionName, Template } from '../model/template.ts';
import { type Citations, numberCitations } from './citations.ts';
import { citedTimes, claimsInOrder, sourcesInOrder } from './order.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { type NumberedSource, numberSources } from './sources.ts';

/** Addresses of the edition, where it is served. */
export interface EditionLinks extends NoteLinks {
  /** Page of one passage: this address, a slash, the passage id. */
  readonly passages?: string;
  readonly verify?: string;
}

export interface ComposeOptions {
  readonly links?: EditionLinks;
  /** An instant to print as the time of generation; nothing is printed without it. */
  readonly generated?: string;
}

/** What every section is composed from. */
export interface Context {
  readonly edition: Edition;
  readonly findings: Findings;
  readonly template: Template;
  readonly options: ComposeOptions;
  readonly phrases: Phrases;
  readonly citations: Citations;
  readonly sources: readonly NumberedSource[];
  readonly sourceOf: ReadonlyMap<string, NumberedSource>;
  /** Pieces of evidence by document, over the whole edition. */
  readonly timesCited: ReadonlyMap<string, number>;
  /** `C1`, `C2`, ... by claim id, given once an edition. */
  readonly claimNumbers: ReadonlyMap<string, string>;
  /** Claims that this template prints as blocks or lines. */
  readonly printedClaims: ReadonlySet<string>;
  has(section: SectionName): boolean;
}

export function contextOf(edition: Edition, template: Template, options: ComposeOptions): Context {
  const findings = edition.findings;
  const sources = numberSources(sourcesInOrder(findings), findings.gaps);
  const claims = claimsInOrder(findings);
  const limit = template.sections.find((s) => s.section === 'claims');
  const contested = claims.filter((c) => c.status === 'contested');
  return {
    edition,
    findings,
    template,
    options,
    phrases: phrasesOf(template.phrases),
    citations: numberCitations(findings),
    sources,
    sourceOf: new Map(sources.map((s) => [s.document, s])),
    timesCited: citedTimes(findings),
    claimNumbers: new Map(claims.map((c, i) => [c.id, `C${i + 1}`])),
    printedClaims: new Set(limit ? contested.slice(0, limit.items).map((c) => c.id) : []),
    has: (section) => template.sections.some((s) => s.section === section),
  };
}
