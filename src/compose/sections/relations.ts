import type { Actor, Relation, RelationTelling } from '../../model/findings.ts';
import type { Inline } from '../../model/note.ts';
import { aside, citation } from '../cited.ts';
import type { Context } from '../context.ts';
import { joined, text } from '../inline.ts';

/** Most others that a shorter template names a stance; the others stand in `full` and in the data. */
const mostOthers = 2;

/**
 * `Said to back: Alba (“has long backed”) [4]; said to oppose: Orrin (“accused”, Ann Lee) [7]`: whom sources say the actor to
 * back and to oppose, each with the source's own words for it and, where it is not the source, who says so. Empty where none does.
 */
export function relationLine(context: Context, actor: Actor, everything: boolean): Inline[] {
  const { phrases } = context;
  const lines = (['backs', 'opposes'] as const).map((stance) => {
    const all = (actor.relations ?? []).filter((r) => r.stance === stance);
    const shown = everything ? all : all.slice(0, mostOthers);
    const others = joined(
      shown.map((r) => related(context, r, everything)),
      text('; '),
    );
    return others.length === 0 ? [] : phrases.inlines(`actors.${stance}`, { others });
  });
  return joined(lines, text('. '));
}

/** The other, each telling with its number, and that it is denied. */
function related(context: Context, relation: Relation, everything: boolean): Inline[] {
  const { phrases } = context;
  const tellings = everything ? relation.tellings : relation.tellings.slice(0, 1);
  const told = joined(
    tellings.map((t) => telling(context, t)),
    text(', '),
  );
  const [denial] = relation.denials;
  const denied = denial ? phrases.inlines('actors.denied', { citation: numbers(context, denial) }) : [];
  return [text(`${relation.other} `), ...told, ...denied];
}

function telling(context: Context, told: RelationTelling): Inline[] {
  const words: Inline = { kind: 'verbatim', text: told.words };
  const by = told.holder === undefined ? [] : [text(`, ${told.holder}`)];
  return [text('(“'), words, text('”'), ...by, text(') '), ...numbers(context, told), ...aside(context, told.statement, false)];
}

const numbers = (context: Context, { statement }: RelationTelling): Inline[] =>
  context.citations.of(statement).map((p) => citation(context, p, { named: true }));
