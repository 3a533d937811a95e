import type { Gap } from '../../model/findings.ts';
import type { Block, Inline, ListItem } from '../../model/note.ts';
import type { TemplateSection } from '../../model/template.ts';
import { sourceReferences } from '../cited.ts';
import type { Context } from '../context.ts';
import { text } from '../inline.ts';
import { empty, hint, list, moreLine } from './blocks.ts';

const mostReferences = 6;

/** What the sources do not say, as computed; each kind under its fixed label. */
export function gaps(context: Context, spec: TemplateSection): Block[] {
  const { findings, phrases } = context;
  if (findings.gaps.length === 0) return empty(phrases.say('gaps.empty'));
  const taken = findings.gaps.slice(0, spec.items);
  const label = (gap: Gap): string => {
    const own = phrases.named('gap', gap.kind);
    return own === gap.kind ? phrases.say('gap.other') : own;
  };
  const items = taken.map((gap): ListItem => ({ label: label(gap), content: [text(gap.text), ...where(context, gap)] }));
  return [hint(phrases.say('gaps.intro')), list(items), ...moreLine(context, findings.gaps.length, taken.length)];
}

function where(context: Context, gap: Gap): Inline[] {
  const documents = gap.documents ?? [];
  if (documents.length === 0 || documents.length > mostReferences) return [];
  const references = sourceReferences(context, documents);
  return references.length > 0 ? [text(' ('), ...references, text(')')] : [];
}
