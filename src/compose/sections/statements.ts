import type { Statement } from '../../model/findings.ts';
import type { Block, ListItem } from '../../model/note.ts';
import type { TemplateSection } from '../../model/template.ts';
import { aside, citedStatement } from '../cited.ts';
import type { Context } from '../context.ts';
import { empty, list, moreLine, withinLimits } from './blocks.ts';

/** Key points: cited statements, each with whose words it is and a pointer to the claim it touches. */
export const keyPoints = (context: Context, spec: TemplateSection): Block[] =>
  statements(context, spec, context.findings.keyPoints, context.phrases.say('keyPoints.empty'));

/** Background: the same form, oldest first. */
export const background = (context: Context, spec: TemplateSection): Block[] =>
  statements(context, spec, context.findings.background, context.phrases.say('background.empty'));

function statements(context: Context, spec: TemplateSection, all: readonly Statement[], none: string): Block[] {
  if (all.length === 0) return empty(none);
  const taken = withinLimits(all, spec);
  const item = (statement: Statement): ListItem => ({
    content: [...citedStatement(context, statement, true), ...aside(context, statement)],
  });
  return [list(taken.map(item)), ...moreLine(context, 'statement', all.length, taken.length)];
}
