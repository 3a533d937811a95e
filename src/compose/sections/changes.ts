import type { BriefingChange } from '../../model/briefing.ts';
import type { Statement } from '../../model/findings.ts';
import type { Block, Inline, ListItem } from '../../model/note.ts';
import type { TemplateSection } from '../../model/template.ts';
import { statementText } from '../../text/statement.ts';
import { citation, claimReference, sourceReferences } from '../cited.ts';
import type { Context } from '../context.ts';
import { text } from '../inline.ts';
import { statementsInOrder } from '../order.ts';
import { empty, hint, list, moreLine } from './blocks.ts';

/** Typed lines since the edition before; the first edition and an unchanged one say so. */
export function changes(context: Context, spec: TemplateSection): Block[] {
  const { edition, phrases } = context;
  const previous = edition.previous ?? '';
  if (edition.changes === undefined) return empty(phrases.say(previous ? 'changes.none' : 'changes.first', { previous }));
  if (edition.changes.length === 0) return empty(phrases.say('changes.none', { previous }));
  const taken = edition.changes.slice(0, spec.items);
  const items = taken.map(
    (change): ListItem => ({ label: phrases.named('change', change.kind), content: [text(change.text), ...whereFound(context, change)] }),
  );
  return [
    hint(phrases.say('changes.since', { previous })),
    list(items),
    ...moreLine(context, 'change', edition.changes.length, taken.length),
  ];
}

/** Where a change is found: the claim or the source by its number, else the passages of the event, figure or role. */
function whereFound(context: Context, { target, text: words }: BriefingChange): Inline[] {
  if (target && context.claimNumbers.has(target)) return bracketed([claimReference(context, target)]);
  if (target && context.sourceOf.has(target)) return bracketed(sourceReferences(context, [target]));
  const passages = new Set(statementsBehind(context, target, words).flatMap((s) => context.citations.of(s)));
  return [...passages].map((p) => citation(context, p));
}

const bracketed = (content: readonly Inline[]): Inline[] => [text(' ('), ...content, text(')')];

function statementsBehind({ findings }: Context, target: string | undefined, words: string): Statement[] {
  const event = findings.timeline.find((t) => t.id === target);
  if (event) return [event.statement];
  const figure = findings.figures.find((f) => f.id === target);
  if (figure) return figure.values.map((v) => v.statement);
  const actor = findings.actors.find((a) => a.id === target);
  if (actor) return actor.descriptions.slice(0, 1);
  return statementsInOrder(findings)
    .filter((s) => statementText(s) === words)
    .slice(0, 1);
}
