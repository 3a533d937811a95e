import type { Evidence, Findings, Statement } from '../model/findings.ts';
import { shortHash } from '../text/hash.ts';
import { statementEvidence } from '../text/statement.ts';
import { statementsInOrder } from './order.ts';

/** A run of a source's words within one paragraph that statements rest on: what a note number stands for. */
export interface Passage {
  /** Stable over editions: a hash of document and span. */
  readonly id: string;
  readonly number: number;
  readonly document: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The quoted pieces in order; words between them were cut. */
  readonly pieces: readonly Evidence[];
}

export interface Citations {
  /** The passages a statement rests on, in its order. */
  of(statement: Statement): readonly Passage[];
  readonly all: readonly Passage[];
  /** Any passage of the edition by its id, also one that stands within a longer one. */
  byId(id: string): Passage | undefined;
}

type Run = Omit<Passage, 'number'>;

/**
 * Numbers the passages of an edition once, in the order of `full`, so that all templates cite alike. A passage that lies
 * within another cited one of the same document is that passage.
 */
export function numberCitations(findings: Findings): Citations {
  const statements = statementsInOrder(findings);
  const runs = new Map<string, Run>();
  const runsOf = new Map<string, Run[]>();
  for (const statement of statements) {
    if (runsOf.has(statement.id)) continue;
    const own = runsIn(statement);
    runsOf.set(statement.id, own);
    for (const run of own) if (!runs.has(run.id)) runs.set(run.id, run);
  }
  const holder = holders([...runs.values()]);
  const numbered = new Map<string, Passage>();
  const passage = (run: Run): Passage => {
    const whole = holder.get(run.id) ?? run;
    const known = numbered.get(whole.id) ?? { ...whole, number: numbered.size + 1 };
    numbered.set(whole.id, known);
    return known;
  };
  const cited = new Map(statements.map((s) => [s.id, [...new Set((runsOf.get(s.id) ?? []).map(passage))]] as const));
  return {
    of: (statement) => cited.get(statement.id) ?? [],
    all: [...numbered.values()],
    byId: (id) => {
      const run = runs.get(id);
      return run && passage(run);
    },
  };
}

/** The statement's evidence, neighbours within one paragraph taken together. */
function runsIn(statement: Statement): Run[] {
  const groups: Evidence[][] = [];
  for (const piece of statementEvidence(statement)) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.document === piece.document && last.paragraph === piece.paragraph && last.end <= piece.start)
      groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups.map((pieces) => {
    const { document, paragraph, start } = pieces[0] as Evidence;
    const end = (pieces.at(-1) as Evidence).end;
    return { id: shortHash(`${document}:${start}-${end}`).slice(0, 10), document, paragraph, start, end, pieces };
  });
}

/** For each run the longest run that contains it: by document and start, longer first, the reach so far decides. */
function holders(runs: readonly Run[]): Map<string, Run> {
  const sorted = [...runs].sort((a, b) =>
    a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start || b.end - a.end,
  );
  const holder = new Map<string, Run>();
  let reach: Run | undefined;
  for (const run of sorted) {
    if (!reach || reach.document !== run.document || run.end > reach.end) reach = run;
    holder.set(run.id, reach);
  }
  return holder;
}
