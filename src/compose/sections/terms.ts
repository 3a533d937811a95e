import type { Block, Inline, Row } from '../../model/note.ts';
import { sourceReferences } from '../cited.ts';
import type { Context } from '../context.ts';
import { joined, lineBreak, text } from '../inline.ts';
import { column, empty } from './blocks.ts';

/** Abbreviations as the sources expand them, and which source calls the same thing what. */
export function terms(context: Context): Block[] {
  const { findings, phrases } = context;
  if (findings.terms.length + findings.abbreviations.length === 0) return empty(phrases.say('terms.empty'));
  return [...abbreviations(context), ...labels(context)];
}

function abbreviations(context: Context): Block[] {
  const { findings, phrases } = context;
  if (findings.abbreviations.length === 0) return [];
  const rows = findings.abbreviations.map(
    (a): Row => ({ cells: [[text(a.short)], [text(a.long)], sourceReferences(context, a.documents)] }),
  );
  const columns = [
    column(phrases.say('terms.short'), 20, { rowHead: true }),
    column(phrases.say('terms.long'), 55),
    column(phrases.say('terms.sources'), 25),
  ] as const;
  return [{ kind: 'table', id: 'table-abbreviations', caption: phrases.say('terms.abbreviations'), columns, rows }];
}

function labels(context: Context): Block[] {
  const { findings, phrases } = context;
  if (findings.terms.length === 0) return [];
  const rows = findings.terms.map((term): Row => {
    const each = term.labels.map((l): Inline[] => [text(`${l.label} (`), ...sourceReferences(context, l.documents), text(')')]);
    return { cells: [[text(term.referent)], joined(each, lineBreak)] };
  });
  const columns = [column(phrases.say('terms.referent'), 34, { rowHead: true }), column(phrases.say('terms.labels'), 66)] as const;
  return [{ kind: 'table', id: 'table-terms', caption: phrases.say('terms.caption'), columns, rows }];
}
