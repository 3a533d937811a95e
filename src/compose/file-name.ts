import type { Edition } from '../model/edition.ts';
import type { Template } from '../model/template.ts';
import { edtfBounds } from '../text/edtf.ts';

/** `2026-03-14_pakistan-afghan-taliban_ed07_brief`: as-of date, topic, edition, template; safe in every file system. */
export function fileName(edition: Edition, template: Template): string {
  const { asOf, topic } = edition.findings;
  const date = (asOf && edtfBounds(asOf)?.last) ?? 'undated';
  const number = edition.number === undefined ? edition.id.slice(0, 8) : String(edition.number).padStart(2, '0');
  return [date, topic.id, `ed${number}`, template.name].map((part) => part.replace(/[^\p{L}\p{N}.-]+/gu, '-')).join('_');
}
