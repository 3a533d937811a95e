import type { Gap } from '../../model/findings.ts';
import type { Block, Inline, ListItem } from '../../model/note.ts';
import type { TemplateSection } from '../../model/template.ts';
import { sourceReferences } from '../cited.ts';
import type { Context } from '../context.ts';
import { joined, text } from '../inline.ts';
import { empty, hint, list, moreLine } from './blocks.ts';

const mostReferences = 3;
/** Gaps of one kind that stand together in one item, where the template limits the section. */
const mostOfAKind = 8;

/** What the sources do not say, as computed: one item a kind, each kind under its fixed label. */
export function gaps(context: Context, spec: TemplateSection): Block[] {
  const { findings, phrases } = context;
  if (findings.gaps.length === 0) return empty(phrases.say('gaps.empty'));
  const kinds = [...new Set(findings.gaps.map((g) => g.kind))];
  const taken = kinds.slice(0, spec.items);
  const items = taken.map((kind): ListItem => {
    const same = findings.gaps.filter((g) => g.kind === kind);
    return { label: label(context, kind), content: content(context, same, spec.items === undefined ? same.length : mostOfAKind) };
  });
  return [hint(phrases.say('gaps.intro')), list(items), ...moreLine(context, 'gap', kinds.length, taken.length)];
}

function label({ phrases }: Context, kind: string): string {
  const own = phrases.named('gap', kind);
  return own === kind ? phrases.say('gap.other') : own;
}

/** The gaps of one kind as one run of words: what all begin with is said once. */
function content(context: Context, same: readonly Gap[], most: number): Inline[] {
  const lead = sharedLead(same.map((g) => g.text));
  const taken = same.slice(0, most);
  const each = taken.map((gap, i): Inline[] => {
    const words = gap.text.replace(/\.$/u, '');
    return [text(i === 0 ? words : words.slice(lead)), ...where(context, gap)];
  });
  if (same.length > most) each.push([text(context.phrases.say('gap.more', { n: same.length - most }))]);
  return [...joined(each, text('; ')), text('.')];
}

/** Length of the words up to a colon that all texts begin with. */
function sharedLead(texts: readonly string[]): number {
  const first = texts[0] ?? '';
  const end = first.indexOf(': ') + 2;
  return end > 1 && texts.every((t) => t.startsWith(first.slice(0, end))) ? end : 0;
}

function where(context: Context, gap: Gap): Inline[] {
  const documents = gap.documents ?? [];
  if (documents.length === 0 || documents.length > mostReferences) return [];
  const references = sourceReferences(context, documents);
  return references.length > 0 ? [text(' ('), ...references, text(')')] : [];
}
