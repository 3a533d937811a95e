import type { BriefingChange } from '../../model/briefing.ts';
import type { Block, Inline, ListItem } from '../../model/note.ts';
import type { TemplateSection } from '../../model/template.ts';
import { statementText } from '../../text/statement.ts';
import { citation, claimReference } from '../cited.ts';
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
  return [hint(phrases.say('changes.since', { previous })), list(items), ...moreLine(context, edition.changes.length, taken.length)];
}

/** The numbers of the passages behind a changed statement, or the claim's own number. */
function whereFound(context: Context, change: BriefingChange): Inline[] {
  if (change.target && context.claimNumbers.has(change.target)) return [text(' ('), claimReference(context, change.target), text(')')];
  const event = context.findings.timeline.find((t) => t.id === change.target)?.statement;
  const figure = context.findings.figures.find((f) => f.id === change.target)?.values.map((v) => v.statement) ?? [];
  const same = statementsInOrder(context.findings).find((s) => statementText(s) === change.text);
  const statements = event ? [event] : figure.length > 0 ? figure : same ? [same] : [];
  const passages = new Set(statements.flatMap((s) => context.citations.of(s)));
  return [...passages].map((p) => citation(context, p));
}
