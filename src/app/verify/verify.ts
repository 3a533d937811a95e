import type { Article } from '../../model/article.ts';
import type { Briefing, BriefingEvidence } from '../../model/briefing.ts';
import { firstForeign } from './made-of.ts';
import { type Checkable, statementsOf } from './statements.ts';

/** What a check of every statement came to. `failures` name the place, what was expected and what stands there. */
export interface Verification {
  readonly statements: number;
  readonly quotes: number;
  readonly failures: readonly Failure[];
  /** Documents that the briefing cites and whose text was not given: their quotes count as failures. */
  readonly missing: readonly string[];
}

export interface Failure {
  readonly where: string;
  readonly what: string;
}

/** The text of a document, as far as it was given. */
export type TextOf = (document: string) => Article | undefined;

/**
 * Checks a briefing against the texts it cites: every quote is byte for byte what its document holds at its place, every
 * statement is made of its evidence, every text has the hash that the register prints (`hashes`: of the given texts).
 */
export function verify(briefing: Briefing, textOf: TextOf): Verification {
  const documents = new Map(briefing.sources.map((source) => [source.id, source.document]));
  const failures: Failure[] = [];
  const missing = new Set<string>();
  let statements = 0;
  let quotes = 0;
  for (const source of briefing.sources) failures.push(...checkSource(source, textOf));
  for (const item of statementsOf(briefing)) {
    statements++;
    failures.push(...checkText(item));
    for (const evidence of item.evidence) {
      quotes++;
      const document = documents.get(evidence.source);
      const article = document === undefined ? undefined : textOf(document);
      if (!article) missing.add(document ?? evidence.source);
      else failures.push(...checkQuote(item.where, evidence, article));
    }
  }
  for (const document of missing) failures.push({ where: document, what: 'is cited, but its text was not found' });
  return { statements, quotes, failures, missing: [...missing] };
}

function checkSource(source: Briefing['sources'][number], textOf: TextOf): Failure[] {
  const article = textOf(source.document);
  if (!article || article.sha256 === source.sha256) return [];
  return [
    {
      where: `source ${source.id} (${source.document})`,
      what: `the text has the hash ${article.sha256}, the register prints ${source.sha256}`,
    },
  ];
}

function checkText({ where, text, evidence }: Checkable): Failure[] {
  if (evidence.length === 0) return [{ where, what: 'cites nothing' }];
  if (text === undefined) return [];
  const at = firstForeign(
    text,
    evidence.map((e) => e.quote),
  );
  if (at === undefined) return [];
  return [{ where, what: `from character ${at} on, the text is not its evidence: "${text.slice(at, at + 40)}"` }];
}

function checkQuote(where: string, { source, paragraph, start, end, quote }: BriefingEvidence, article: Article): Failure[] {
  const stands = article.text.slice(start, end);
  if (stands !== quote)
    return [{ where, what: `${source} at ${start}-${end} holds "${stands.slice(0, 60)}", quoted is "${quote.slice(0, 60)}"` }];
  const within = article.paragraphs[paragraph];
  if (!within || start < within[0] || end > within[1])
    return [{ where, what: `${source} at ${start}-${end} lies outside paragraph ${paragraph}` }];
  return [];
}
